from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.modeltest import ModelTester

from fakes import AppInTest, press, texts_of
from glutecoach.core.history import Break, DayTally
from glutecoach.core.periods import Grain
from glutecoach.core.weeks import WeekStart
from glutecoach.ui.day_table import DayTable
from glutecoach.ui.screens.calendar_tab import CalendarTab
from glutecoach.ui.screens.progress import Tab
from progress_page import TODAY, named, part_of, progress_of, session, train

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def calendar_of(app: AppInTest) -> CalendarTab:
    """Return the calendar after three sessions, one of them partial, and a break."""
    train(app, 0, 3)
    app.store.history.add_session(session(TODAY - timedelta(days=10), is_whole=False))
    app.store.history.add_break(Break(TODAY - timedelta(days=16), TODAY - timedelta(days=14), "Holiday"))
    page = part_of(app, Tab.CALENDAR)
    assert isinstance(page, CalendarTab)
    return page


def table_of(page: CalendarTab) -> QTableView:
    """Return the table of days."""
    return named(page, QTableView, "Calendar of training days")


def told(page: CalendarTab, day: date) -> str:
    """Return what a screen reader says on a day."""
    model = table_of(page).model()
    assert isinstance(model, DayTable)
    return str(model.place(day).data(ACCESSIBLE))


def test_a_month_tells_every_day(app: AppInTest) -> None:
    """Sessions that count, partial ones, breaks and empty days, each in one sentence."""
    page = calendar_of(app)
    shown_first = texts_of(page)
    press(page, "Earlier")

    assert "March 2026" in shown_first
    assert "Mon, 2 Mar 2026: 1 counting session" in shown_first
    assert "February 2026" in texts_of(page)
    assert told(page, date(2026, 2, 27)) == "Fri, 27 Feb 2026: 1 counting session"
    assert told(page, date(2026, 2, 20)) == "Fri, 20 Feb 2026: 1 partial session, not counted"
    assert told(page, date(2026, 2, 15)) == "Sun, 15 Feb 2026: break: Holiday"
    assert told(page, date(2026, 2, 1)) == "Sun, 1 Feb 2026: no session"


def test_a_year_tells_the_same(app: AppInTest) -> None:
    """One row for each month, days that are none cannot be chosen."""
    page = calendar_of(app)
    press(page, "Year")
    model = table_of(page).model()

    assert (model.rowCount(), model.columnCount()) == (12, 31)
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in (0, 11)] == ["Jan", "Dec"]
    assert told(page, date(2026, 2, 27)) == "Fri, 27 Feb 2026: 1 counting session"
    assert model.flags(model.index(1, 29)) == Qt.ItemFlag.NoItemFlags
    assert model.index(1, 29).data() is None


def test_keys_walk_through_days_and_turn_pages(app: AppInTest) -> None:
    """Arrows go from day to day and tell it; Page Up and Page Down go to the months around, on the same day."""
    page = calendar_of(app)
    table = table_of(page)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
    walked = texts_of(page)
    QTest.keyClick(table, Qt.Key.Key_PageUp)
    month_before = texts_of(page)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_PageDown)
    later = texts_of(page)
    press(page, "Today")

    assert "Tue, 10 Mar 2026: no session" in walked
    assert "Tue, 10 Feb 2026: no session" in month_before
    assert "Sun, 10 May 2026: no session" in later
    assert "Mon, 2 Mar 2026: 1 counting session" in texts_of(page)


def test_a_page_turn_from_the_last_day_lands_on_a_day_that_there_is(app: AppInTest) -> None:
    """From 31 March back to 28 February."""
    page = calendar_of(app)
    table, model = table_of(page), table_of(page).model()
    assert isinstance(model, DayTable)
    table.setCurrentIndex(model.place(date(2026, 3, 31)))
    press(page, "Earlier")

    assert "Sat, 28 Feb 2026" in texts_of(page)


def test_a_day_leads_to_its_sessions(app: AppInTest) -> None:
    """The history opens with the sessions of that day alone."""
    page = calendar_of(app)
    press(page, "Show its sessions")

    assert "Sessions of Mon, 2 Mar 2026" in texts_of(progress_of(app))


def test_a_session_from_paper_is_entered_on_its_day(app: AppInTest) -> None:
    """One click on a day that went by; not on a day to come."""
    page = calendar_of(app)
    table, model = table_of(page), table_of(page).model()
    assert isinstance(model, DayTable)
    paper = next(each for each in page.findChildren(QPushButton) if "paper" in each.text())
    table.setCurrentIndex(model.place(date(2026, 3, 3)))
    ahead = paper.isEnabled()
    table.setCurrentIndex(model.place(date(2026, 3, 1)))
    paper.click()

    assert not ahead
    assert "Sun, 1 Mar 2026: 1 counting session" in texts_of(page)
    assert app.store.history.days(date(2026, 3, 1), date(2026, 3, 1)) == [DayTally(date(2026, 3, 1), 1, 0)]


@pytest.mark.parametrize("grain", [Grain.MONTH, Grain.YEAR])
@pytest.mark.parametrize("starts_on", WeekStart)
def test_the_days_are_a_sound_model(grain: Grain, starts_on: WeekStart, qtmodeltester: ModelTester) -> None:
    """Every day of a month or year is there exactly once, below its weekday, whatever day opens a week."""
    model = DayTable()
    for day in (date(2026, 2, 14), date(2024, 2, 29), date(2026, 8, 31)):
        model.show_days(day, grain, starts_on, TODAY, [DayTally(day, 2, 1)], [Break(day, day, "cold")])
        qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
        cells = [
            (cell, model.index(row, column))
            for row in range(model.rowCount())
            for column in range(model.columnCount())
            if (cell := model.cell(model.index(row, column))) is not None
        ]

        assert [cell.day for cell, _ in cells] == [
            model.period.first_day + timedelta(days=number)
            for number in range((model.period.last_day - model.period.first_day).days + 1)
        ]
        assert all(model.place(cell.day) == index for cell, index in cells)
        if grain is Grain.MONTH:
            names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            assert all(
                model.headerData(index.column(), Qt.Orientation.Horizontal) == names[cell.day.weekday()]
                for cell, index in cells
            )


@pytest.mark.parametrize("grain", ["Month", "Year"])
def test_days_differ_without_colour(app: AppInTest, grain: str) -> None:
    """A counting day, a partial one, one in a break and an empty one differ in how much of them is dark."""
    page = calendar_of(app)
    app.window.resize(1280, 800)
    press(page, grain)
    if grain == "Month":
        press(page, "Earlier")
    texts_of(app.window)
    table, model = table_of(page), table_of(page).model()
    assert isinstance(model, DayTable)
    table.setCurrentIndex(model.place(date(2026, 2, 1)))
    picture = table.viewport().grab().toImage()
    paper = QColor("#fffdf9").lightness()
    ink = {
        day: sum(
            paper - picture.pixelColor(x, y).lightness() > 40
            for x in range(box.left() + 3, box.right() - 3)
            for y in range(box.top() + 3, box.bottom() - 3)
        )
        for day in (27, 20, 15, 10)
        for box in [table.visualRect(model.place(date(2026, 2, day)))]
    }

    assert len({round(amount, -1) for amount in ink.values()}) == 4
    assert min(ink.values()) == ink[10]

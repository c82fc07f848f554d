from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QListWidget, QPushButton, QSpinBox, QTableView, QWidget
from pytestqt.modeltest import ModelTester

from fakes import FIRST_EVENING, AppInTest, always, press, texts_of
from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Felt
from glutecoach.core.history import Break, Source
from glutecoach.ui import dialogs
from glutecoach.ui.charts import WeekChart
from glutecoach.ui.main_window import Screen
from glutecoach.ui.week_table import WeekTable

TODAY = FIRST_EVENING.date()


def progress_of(app: AppInTest) -> QWidget:
    """Return Progress, brought up to date."""
    app.app.show_screen(Screen.PROGRESS)
    return app.window.page(Screen.PROGRESS)


def named(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Return the control with an accessible name."""
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name)


def add_weeks(app: AppInTest, count: int) -> WeekChart:
    """Do one session in each of the weeks before, from paper, and return the chart."""
    page = progress_of(app)
    day = named(page, QDateEdit, "Date of the session done from paper")
    assert isinstance(day, QDateEdit)
    for back in range(count):
        before = TODAY - timedelta(weeks=back)
        day.setDate(before)  # pyright: ignore[reportArgumentType]
        press(page, "Add a session done from paper")
    chart = page.findChild(WeekChart)
    assert isinstance(chart, WeekChart)
    return chart


def test_a_session_from_paper_is_one_click_and_can_be_undone(app: AppInTest) -> None:
    """It is what the plan of that day asked for, the week follows at once, and Undo and Redo go both ways."""
    page = progress_of(app)
    press(page, "Add a session done from paper")
    added, shown = app.store.history.sessions(), texts_of(page)
    press(page, "Undo")
    undone = app.store.history.sessions()
    press(page, "Redo")

    assert [(one.source, one.day, one.counts) for one in added] == [(Source.PAPER, TODAY, True)]
    assert "1 more training day, until Sunday" in shown
    assert undone == []
    assert app.store.history.sessions() == added


def test_a_session_can_be_corrected_and_deleted(app: AppInTest) -> None:
    """Reps and answers are changed in place; what was deleted comes back whole."""
    add_weeks(app, 1)
    page = progress_of(app)
    sessions = page.findChildren(QListWidget)[0]
    sessions.setCurrentRow(0)
    reps = named(page, QSpinBox, "Glute bridge, Set 1, reps done")
    felt = named(page, QComboBox, "Where Glute bridge was felt")
    assert isinstance(reps, QSpinBox)
    assert isinstance(felt, QComboBox)
    reps.setValue(3)
    felt.setCurrentIndex(felt.findData(Felt.MIXED))
    press(page, "Save the changes")
    (corrected,) = app.store.history.sessions()
    partial_text = sessions.item(0).text()
    press(page, "Delete session")
    deleted = app.store.history.sessions()
    press(page, "Undo")

    assert {one.reps for one in corrected.performed if one.exercise_id == "bridge"} == {3}
    assert [one.felt for one in corrected.check_ins] == [Felt.MIXED]
    assert "partial, not counted" in partial_text
    assert deleted == []
    assert app.store.history.sessions() == [corrected]


def test_a_break_is_added_and_removed(app: AppInTest) -> None:
    """A week off is excused at once, and open again when the break goes; both can be undone."""
    page = progress_of(app)
    last = named(page, QDateEdit, "Last day of the break")
    assert isinstance(last, QDateEdit)
    last.setDate(TODAY + timedelta(days=6))  # pyright: ignore[reportArgumentType]
    press(page, "Add a break")
    press(page, "Add a break")
    there, shown = app.store.history.breaks(), texts_of(page)
    press(page, "Remove")
    gone = app.store.history.breaks()
    press(page, "Undo")

    assert there == [Break(TODAY, TODAY + timedelta(days=6), "Holiday")]
    assert "The week is excused." in shown
    assert gone == []
    assert app.store.history.breaks() == there


def test_an_edit_that_the_disk_does_not_take_changes_nothing(app: AppInTest) -> None:
    """The window says why, and there is nothing to undo."""
    page = progress_of(app)
    app.store.connection.execute("PRAGMA query_only = ON")
    press(page, "Add a session done from paper")
    app.store.connection.execute("PRAGMA query_only = OFF")
    undo = next(each for each in page.findChildren(QPushButton) if each.text() == "Undo")

    assert "The history cannot be saved" in texts_of(app.window)
    assert not undo.isEnabled()


def test_older_sessions_are_shown_on_request(app: AppInTest) -> None:
    """The list begins with the newest and grows."""
    add_weeks(app, 32)
    page = progress_of(app)
    sessions = page.findChildren(QListWidget)[0]
    first = sessions.count()
    press(page, "Show older sessions")

    assert (first, sessions.count()) == (30, 32)


def test_keys_go_through_the_weeks(app: AppInTest) -> None:
    """Each week explains itself, in the line below and to a screen reader."""
    chart = add_weeks(app, 6)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    one_back = chart.accessibleDescription()
    below = texts_of(app.window)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    oldest = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    still = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_End)

    assert one_back.startswith("23 Feb to 1 Mar: missed")
    assert one_back in below
    assert oldest.startswith("26 Jan")
    assert still == oldest
    assert "open" in chart.accessibleDescription()


def test_the_chart_shows_from_four_weeks_to_all(app: AppInTest) -> None:
    """Plus and minus stop at both ends, and a key that means nothing is left to others."""
    chart = add_weeks(app, 30)
    spans: list[float] = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        for _ in range(8):
            QTest.keyClick(chart, key)
        QTest.keyClick(chart, Qt.Key.Key_A)
        (first, last), _ = chart.getViewBox().viewRange()
        spans.append(last - first)

    assert spans[0] == pytest.approx(4)
    assert spans[1] == pytest.approx(31, abs=1)


def test_the_table_shows_the_same_weeks(app: AppInTest, qtmodeltester: ModelTester) -> None:
    """One key away, newest first, every row as one sentence for a screen reader."""
    chart = add_weeks(app, 3)
    page = progress_of(app)
    press(page, "Show as a table")
    table = page.findChild(QTableView)
    assert isinstance(table, QTableView)
    model = table.model()
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]

    assert not chart.isVisibleTo(page)
    assert isinstance(model, WeekTable)
    assert model.rowCount() == 3
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Week from"
    assert [model.data(model.index(0, column)) for column in range(6)] == ["2 Mar", 1, "open", 1, 0, 0]
    assert "missed" in str(model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleDescriptionRole))


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_picture_can_be_saved(app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    """As pixels or as lines; where it cannot be written, the window says so."""
    add_weeks(app, 3)
    page = progress_of(app)
    path = tmp_path / f"weeks.{ending}"
    monkeypatch.setattr(dialogs, "ask_picture_path", always(path))
    press(page, "Save picture")
    nowhere = tmp_path / "nowhere" / f"weeks.{ending}"
    monkeypatch.setattr(dialogs, "ask_picture_path", always(nowhere))
    press(page, "Save picture")

    assert path.stat().st_size > 1000
    assert "The picture cannot be saved" in texts_of(app.window)


def test_the_picture_can_be_copied(app: AppInTest) -> None:
    """The clipboard holds the chart."""
    add_weeks(app, 3)
    press(progress_of(app), "Copy picture")

    assert not QGuiApplication.clipboard().pixmap().isNull()


def test_a_history_that_cannot_be_read_is_said(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the page stays."""
    page = progress_of(app)

    def fail(*_arguments: object) -> None:
        message = "The history cannot be read: it is torn."
        raise DatabaseError(message)

    monkeypatch.setattr(type(app.store.history), "newest", fail)
    app.app.show_screen(Screen.PROGRESS)

    assert "it is torn" in texts_of(app.window)
    assert "Every week is a fresh start" in texts_of(page)

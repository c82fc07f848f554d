"""Sessions that come back from paper."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from fakes import FIRST_EVENING, AppInTest, always, press, texts_of
from glutecoach.core.coaching import Answers
from glutecoach.core.exercise import Felt
from glutecoach.core.history import CheckIn, Source
from glutecoach.core.sheet import printed
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.sheets import keep_printed, sheet_of
from glutecoach.ui import dialogs
from glutecoach.ui.main_window import Screen

TODAY = FIRST_EVENING.date()
WEDNESDAY = TODAY + timedelta(days=2)


@pytest.fixture
def page(app: AppInTest) -> QWidget:
    """Return the page on a Wednesday, with two weeks printed before this one, this one and the next."""
    begins = TODAY - timedelta(weeks=2)
    weeks = sheet_of(app.store, WeekRule(), today=begins, begins=begins, weeks=4)
    keep_printed(app.store.folder, map(printed, weeks))
    app.clock.turn(timedelta(days=2).total_seconds())
    app.app.show_screen(Screen.PROGRESS)
    press(app.window, "Enter printed sheets")
    return app.window.page(Screen.SHEET)


def box(page: QWidget, session: str, day: str, number: int = 0) -> QCheckBox:
    """Return the box of a session and a day; the newest week is number 0."""
    name = f"{session}, done on {day}"
    return [each for each in page.findChildren(QCheckBox) if each.accessibleName() == name][number]


def test_the_page_shows_the_weeks_that_have_begun(app: AppInTest, page: QWidget) -> None:
    """Newest first; days to come cannot be ticked."""
    shown = texts_of(page)

    assert app.window.current is Screen.SHEET
    assert [line for line in shown.split("\n") if line.startswith("Week")] == ["Week 3", "Week 2", "Week 1"]
    assert "2 March – 8 March 2026" in shown
    assert box(page, "1. Session A", "Wednesday, 4 March").isEnabled()
    assert not box(page, "1. Session A", "Thursday, 5 March").isEnabled()


def test_a_tick_is_a_session(app: AppInTest, page: QWidget) -> None:
    """It is what stood on the sheet, on that day, counted; it can be undone and done again."""
    box(page, "2. Session B", "Tuesday, 3 March").click()
    (record,) = app.store.history.sessions()
    ticked = box(page, "2. Session B", "Tuesday, 3 March").isChecked()
    press(page, "Undo")
    undone = (app.store.history.sessions(), box(page, "2. Session B", "Tuesday, 3 March").isChecked())
    press(page, "Redo")

    assert (record.source, record.day, record.counts) == (Source.PAPER, date(2026, 3, 3), True)
    assert record.workout_id == "activation-3-b"
    assert [(one.exercise_id, one.set_number, one.reps) for one in record.planned][:3] == [
        ("scorpion", 1, 6),
        ("scorpion", 1, 6),
        ("all4s-leg-raise", 1, 10),
    ]
    assert ticked
    assert undone == ([], False)
    assert app.store.history.sessions() == [record]
    assert app.window.current is Screen.SHEET


def test_a_day_is_ticked_once(app: AppInTest, page: QWidget) -> None:
    """The other sessions leave that day alone, and the session its other days; a tick is taken back by a click."""
    box(page, "1. Session A", "Monday, 2 March").click()
    others = [
        box(page, "2. Session B", "Monday, 2 March").isEnabled(),
        box(page, "1. Session A", "Tuesday, 3 March").isEnabled(),
    ]
    box(page, "1. Session A", "Monday, 2 March").click()

    assert others == [False, False]
    assert app.store.history.sessions() == []
    assert box(page, "2. Session B", "Monday, 2 March").isEnabled()


def test_sessions_with_the_timer_are_ticked_already(app: AppInTest, page: QWidget) -> None:
    """They cannot be ticked again, nor taken back here."""
    app.app.show_screen(Screen.TODAY)
    app.app.start()
    app.follow_to_end()
    app.app.show_screen(Screen.SHEET)
    done = [each for each in page.findChildren(QCheckBox) if each.isChecked()]
    wednesdays = [box(page, f"{number}", "Wednesday, 4 March") for number in ("1. Session A", "2. Session B")]

    assert not any(each.isEnabled() for each in done + wednesdays)
    assert "with the timer" in texts_of(page)


def test_where_it_was_felt_comes_back_too(app: AppInTest, page: QWidget) -> None:
    """Each exercise of a ticked session has its answer, and no answer again."""
    box(page, "1. Session A", "Monday, 2 March").click()
    felt = next(
        each
        for each in page.findChildren(QComboBox)
        if each.accessibleName() == "Where Glute bridge was felt" and each.isVisibleTo(page)
    )
    felt.setCurrentIndex(felt.findData(Felt.GLUTES))
    (answered,) = app.store.history.sessions()
    press(page, "Undo")
    (undone,) = app.store.history.sessions()

    assert answered.check_ins == (CheckIn("bridge", Felt.GLUTES),)
    assert undone.check_ins == ()
    assert felt.currentData() is None


def test_the_keyboard_stays_where_it_was(app: AppInTest, page: QWidget) -> None:
    """A tick does not throw somebody back to the top of the page."""
    app.window.activateWindow()
    monday = box(page, "1. Session A", "Monday, 2 March")
    monday.setFocus()
    QTest.keyClick(monday, Qt.Key.Key_Space)

    assert app.window.focusWidget() is monday
    assert monday.isChecked()


def test_a_tick_that_the_disk_does_not_take_is_no_tick(app: AppInTest, page: QWidget) -> None:
    """The window says why."""
    app.store.connection.execute("PRAGMA query_only = ON")
    box(page, "1. Session A", "Monday, 2 March").click()
    app.store.connection.execute("PRAGMA query_only = OFF")

    assert "The history cannot be saved" in texts_of(app.window)
    assert not box(page, "1. Session A", "Monday, 2 March").isChecked()


def test_a_session_is_the_same_wherever_it_is_ticked(app: AppInTest, page: QWidget) -> None:
    """So that two computers that exchange their histories have it once; it began at the usual time of day."""
    answers = Answers(training_time="07:30")
    app.store.shelf.follow(type(app.store.shelf.following)(answers=answers))
    box(page, "1. Session A", "Monday, 2 March").click()
    (first,) = app.store.history.sessions()
    box(page, "1. Session A", "Monday, 2 March").click()
    box(page, "1. Session A", "Monday, 2 March").click()
    (second,) = app.store.history.sessions()

    assert first.session_id == second.session_id
    assert (first.started_at.hour, first.started_at.minute) == (7, 30)


def test_a_session_of_today_did_not_begin_later_than_now(app: AppInTest, page: QWidget) -> None:
    """Somebody who usually trains late has trained early today."""
    app.store.shelf.follow(type(app.store.shelf.following)(answers=Answers(training_time="23:00")))
    box(page, "1. Session A", "Wednesday, 4 March").click()
    (record,) = app.store.history.sessions()

    assert record.day == WEDNESDAY
    assert record.started_at <= app.clock.now()


def test_done_leads_back_to_progress(app: AppInTest, page: QWidget) -> None:
    """The weeks there know of it."""
    box(page, "1. Session A", "Monday, 2 March").click()
    press(page, "Done")

    assert app.window.current is Screen.PROGRESS
    assert "1 more training day" in texts_of(app.window.page(Screen.PROGRESS))


def test_older_weeks_are_shown_on_request(app: AppInTest, page: QWidget) -> None:
    """The page begins with the six newest."""
    begins = TODAY - timedelta(weeks=9)
    weeks = sheet_of(app.store, WeekRule(), today=begins, begins=begins, weeks=10)
    keep_printed(app.store.folder, map(printed, weeks))
    app.app.show_screen(Screen.SHEET)
    first = texts_of(page).count("March 2026\n") + texts_of(page).count("\nWeek ")
    press(page, "Show older weeks")
    older = next(each for each in page.findChildren(QPushButton) if each.text() == "Show older weeks")

    assert first < texts_of(page).count("\nWeek ") + texts_of(page).count("March 2026\n")
    assert not older.isVisibleTo(page)


def test_without_a_printed_sheet_there_is_a_way_to_one(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page says what to do, and does it."""
    app.app.show_screen(Screen.PLAN)
    press(app.window, "Enter printed sheets")
    empty = texts_of(app.window.page(Screen.SHEET))
    monkeypatch.setattr(dialogs, "show_preview", always(True))
    press(app.window.page(Screen.SHEET), "Print the plan")
    app.app.show_screen(Screen.SHEET)

    assert "Nothing was printed" in empty
    assert "Week 1" in texts_of(app.window.page(Screen.SHEET))
    assert "Nothing was printed" not in texts_of(app.window.page(Screen.SHEET))

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QDateEdit, QListView, QPushButton, QSpinBox, QTabBar, QWidget
from pytestqt.modeltest import ModelTester

from fakes import AppInTest, press, texts_of
from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Felt
from glutecoach.core.history import Break, Source
from glutecoach.core.periods import Period
from glutecoach.core.sentence import verbatim
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.progress import Tab
from glutecoach.ui.session_list import SessionList
from progress_page import TODAY, named, only, part_of, progress_of, train


def sessions_on(page: QWidget) -> QListView:
    """Return the list of sessions."""
    return named(page, QListView, "Sessions, newest first")


def test_a_session_from_paper_is_one_click_and_can_be_undone(app: AppInTest) -> None:
    """It is what the plan of that day asked for, the week follows at once, and Undo and Redo go both ways."""
    page = progress_of(app)
    press(page.history, "Add a session from paper")
    added, shown = app.store.history.sessions(), texts_of(page)
    press(page, "Undo")
    undone = app.store.history.sessions()
    press(page, "Redo")

    assert [(one.source, one.day, one.counts) for one in added] == [(Source.PAPER, TODAY, True)]
    assert "1 more training day by Sunday" in shown
    assert undone == []
    assert app.store.history.sessions() == added


def test_the_first_session_brings_the_chart(app: AppInTest) -> None:
    """An empty page offers only what can be entered; after the first session it opens with the weeks."""
    page = progress_of(app)
    tabs = only(page, QTabBar)
    before = [tabs.isTabVisible(tab) for tab in Tab], "Nothing here yet" in texts_of(page)
    press(page.history, "Add a session from paper")

    assert before == ([False, False, False, True], True)
    assert [tabs.isTabVisible(tab) for tab in Tab] == [True] * 4
    assert tabs.currentIndex() == Tab.WEEKS
    assert "Nothing here yet" not in texts_of(page)


def test_a_new_day_is_the_one_to_enter(app: AppInTest) -> None:
    """An app that stays open over night proposes the day that it is now."""
    page = progress_of(app)
    app.clock.turn(2 * timedelta(days=1).total_seconds())
    progress_of(app)
    proposed = named(page, QDateEdit, "Date of the session from paper").date()

    assert (proposed.year(), proposed.month(), proposed.day()) == (TODAY.year, TODAY.month, TODAY.day + 2)


def test_undo_is_there_only_when_something_can_be_undone(app: AppInTest) -> None:
    """And it says what."""
    page = progress_of(app)
    undo = next(each for each in page.findChildren(QPushButton) if each.text() == "Undo")
    before = undo.isVisibleTo(page)
    press(page.history, "Add a session from paper")

    assert not before
    assert undo.isVisibleTo(page)
    assert undo.accessibleDescription() == "Add a session"


def test_a_session_can_be_corrected_and_deleted(app: AppInTest) -> None:
    """Reps and answers are changed in place; what was deleted comes back whole."""
    press(progress_of(app).history, "Add a session from paper")
    page = part_of(app, Tab.HISTORY)
    sessions = sessions_on(page)
    sessions.setCurrentIndex(sessions.model().index(0, 0))
    named(page, QSpinBox, "Glute bridge, Set 1, reps done").setValue(3)
    felt = named(page, QComboBox, "Where Glute bridge was felt")
    felt.setCurrentIndex(felt.findData(Felt.MIXED))
    press(page, "Save the changes")
    (corrected,) = app.store.history.sessions()
    partial_text = sessions.model().index(0, 0).data()
    press(page, "Delete session")
    deleted = app.store.history.sessions()
    press(app.window.page(Screen.PROGRESS), "Undo")

    assert {one.reps for one in corrected.performed if one.exercise_id == "bridge"} == {3}
    assert [one.felt for one in corrected.check_ins] == [Felt.MIXED]
    assert "partial, not counted" in partial_text
    assert deleted == []
    assert app.store.history.sessions() == [corrected]


def test_a_break_is_added_and_removed(app: AppInTest) -> None:
    """A week off is excused at once, and open again when the break goes; both can be undone."""
    page = progress_of(app)
    named(page, QDateEdit, "Last day of the break").setDate(TODAY + timedelta(days=6))  # pyright: ignore[reportArgumentType]
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
    press(page.history, "Add a session from paper")
    app.store.connection.execute("PRAGMA query_only = OFF")
    undo = next(each for each in page.findChildren(QPushButton) if each.text() == "Undo")

    assert "The history cannot be saved" in texts_of(app.window)
    assert not undo.isVisibleTo(page)


def test_older_sessions_are_read_as_somebody_scrolls(app: AppInTest, qtmodeltester: ModelTester) -> None:
    """The list begins with the newest and grows until there are no more."""
    train(app, *range(70))
    model = sessions_on(part_of(app, Tab.HISTORY)).model()
    assert isinstance(model, SessionList)
    counts = [model.rowCount()]
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
        counts.append(model.rowCount())
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]

    assert counts == [30, 60, 70]
    assert model.index(69, 0).data().startswith("Tue, 23 Dec 2025")


def test_the_sessions_of_some_days_can_be_looked_at(app: AppInTest) -> None:
    """Only they are listed, the newest is open, and one click leads back to all."""
    train(app, 0, 7, 8, 30)
    page = progress_of(app)
    page.open_tab(Tab.HISTORY)
    page.history.show_period(Period(TODAY - timedelta(days=13), TODAY - timedelta(days=7)))
    shown = texts_of(page.history)
    rows = sessions_on(page.history).model().rowCount()
    page.history.show_period(Period(TODAY - timedelta(days=3), TODAY - timedelta(days=3)))
    nothing = texts_of(page.history)
    press(page.history, "Show all sessions")

    assert "Sessions from 17 Feb 2026 to 23 Feb 2026" in shown
    assert "Mon, 23 Feb 2026" in shown
    assert rows == 2
    assert "No session on these days." in nothing
    assert sessions_on(page.history).model().rowCount() == 4


def test_what_was_chosen_stays_chosen(app: AppInTest) -> None:
    """A session that was added above does not open another one."""
    train(app, 1, 2)
    page = part_of(app, Tab.HISTORY)
    sessions = sessions_on(page)
    sessions.setCurrentIndex(sessions.model().index(1, 0))
    press(page, "Add a session from paper")

    assert sessions.currentIndex().row() == 2
    assert sessions.currentIndex().data().startswith("Sat, 28 Feb 2026")


def fail(*_arguments: object) -> None:
    """Stand in for reading a torn history."""
    message = "The history cannot be read: it is torn."
    raise DatabaseError(verbatim(message))


def test_a_history_that_cannot_be_read_is_said(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the page stays."""
    train(app, 0)
    monkeypatch.setattr(type(app.store.history), "newest", fail)
    page = part_of(app, Tab.HISTORY)

    assert "it is torn" in texts_of(app.window)
    assert "Add a session from paper" in texts_of(page)


def test_answers_that_cannot_be_read_are_said(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a part whose data is torn leaves a notice, and the page as it is."""
    train(app, 0)
    monkeypatch.setattr(type(app.store.body_log), "exercises_felt", fail)
    part_of(app, Tab.FELT)

    assert "it is torn" in texts_of(app.window)
    assert "Your first week" in texts_of(app.window)

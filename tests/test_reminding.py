"""Reminders, the tray in which the app waits for them, and starting with the computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from fakes import FIRST_EVENING, AppInTest, texts_of
from glutecoach.core.coaching import Answers
from glutecoach.core.errors import DatabaseError
from glutecoach.core.history import Break
from glutecoach.core.sentence import verbatim
from glutecoach.desktop.wish import Wish
from glutecoach.reminding import TRAY_TRIES
from glutecoach.storage.preferences import load_preferences
from glutecoach.ui.main_window import Screen
from progress_page import session

MakeApp = Callable[..., AppInTest]
MONDAY = FIRST_EVENING.date()
EVENING_H = 18.5


def wait(app: AppInTest, *, days: int = 0, hours: float = 0) -> None:
    """Let days and hours pass, and let the app look at its clock."""
    app.clock.turn(timedelta(days=days, hours=hours).total_seconds())
    app.app.parts.reminding.look()


def answer(app: AppInTest, **answers: object) -> None:
    """Say something about training days or time."""
    app.app.parts.planning.keep_answers(replace(app.store.shelf.following.answers, **answers))  # pyright: ignore[reportArgumentType]


@pytest.fixture
def reminded(make_app: MakeApp) -> AppInTest:
    """Return an app that reminds on Monday and Thursday at 19:00; it is Monday, 18:30."""
    app = make_app(reminders=True)
    app.app.open()
    answer(app, training_days=(0, 3), training_time="19:00")
    app.window.hide()
    QCoreApplication.processEvents()
    return app


def close(app: AppInTest) -> None:
    """Close the window as a person does."""
    QApplication.sendEvent(app.window, QCloseEvent())
    QCoreApplication.processEvents()


def settings_of(app: AppInTest) -> QWidget:
    """Return Settings."""
    app.app.show_screen(Screen.SETTINGS)
    return app.window.page(Screen.SETTINGS)


def box(page: QWidget, text: str) -> QCheckBox:
    """Return a check box by its text."""
    return next(each for each in page.findChildren(QCheckBox) if each.text() == text)


def test_a_training_day_is_called_once_at_its_time(reminded: AppInTest) -> None:
    """Not before, not twice on one day, without a sound, and with what the week still needs."""
    wait(reminded, hours=0.4)
    before = reminded.notifier.shown
    wait(reminded, hours=0.1)
    said, is_quiet = reminded.notifier.shown, reminded.notifier.is_quiet
    wait(reminded, hours=1)

    assert before == ""
    assert said == "A training day: 2 training days to go this week. Saturday is the last day to begin."
    assert is_quiet
    assert reminded.notifier.count == 1


def test_other_days_are_quiet(reminded: AppInTest) -> None:
    """Tuesday and Wednesday are no training days, Thursday is one again."""
    wait(reminded, hours=1)
    for _ in range(2):
        wait(reminded, days=1)
    quiet = reminded.notifier.count
    wait(reminded, days=1)

    assert quiet == 1
    assert reminded.notifier.count == 2


def test_the_last_day_is_named(reminded: AppInTest) -> None:
    """With one day to go that is Sunday; the day after begins another week."""
    reminded.store.history.add_session(session(MONDAY))
    wait(reminded, hours=1)
    wait(reminded, days=6)

    assert reminded.notifier.shown == (
        "The last day for this week: 1 training day to go. Today, Sunday, is the last day on which this week can still"
        " be completed."
    )
    assert reminded.notifier.count == 1


def test_a_completed_week_is_quiet(reminded: AppInTest) -> None:
    """Whatever day it is, and a break is quiet as well."""
    wait(reminded, hours=0.4)
    for days in (0, 1):
        reminded.store.history.add_session(session(MONDAY + timedelta(days=days)))
    for _ in range(6):
        wait(reminded, days=1)
    wait(reminded, days=1, hours=1)
    quiet = reminded.notifier.count
    next_week = MONDAY + timedelta(days=7)
    reminded.store.history.add_break(Break(next_week, next_week + timedelta(days=6), "Holiday"))
    for _ in range(6):
        wait(reminded, days=1)

    assert quiet == 1  # the Monday after
    assert reminded.notifier.count == 1


def test_who_has_trained_is_left_alone(reminded: AppInTest) -> None:
    """On a training day as well."""
    reminded.store.history.add_session(session(MONDAY))
    wait(reminded, hours=2)

    assert reminded.notifier.count == 0


def test_a_computer_that_slept_reminds_the_same_evening(reminded: AppInTest) -> None:
    """Late is better than never, and never is better than the day after."""
    wait(reminded, hours=4)
    late = reminded.notifier.count
    wait(reminded, hours=6)

    assert late == 1
    assert reminded.notifier.count == 1


def test_a_restart_does_not_remind_again(reminded: AppInTest, make_app: MakeApp) -> None:
    """The day is kept in the settings."""
    wait(reminded, hours=1)
    preferences, problems = load_preferences(reminded.store.folder)

    assert preferences.reminded_on == MONDAY
    assert problems == ()


def test_nobody_is_called_away_from_a_session_or_from_the_window(reminded: AppInTest) -> None:
    """While a session runs nothing is said; the week speaks for itself afterwards."""
    reminded.app.start()
    wait(reminded, hours=1)

    assert reminded.notifier.count == 0


def test_who_looks_at_the_window_is_not_reminded(reminded: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page shows the same already."""
    reminded.window.show()
    monkeypatch.setattr(reminded.window, "isActiveWindow", lambda: True)
    wait(reminded, hours=1)

    assert reminded.notifier.count == 0
    assert reminded.app.choices.preferences.reminded_on == MONDAY


def test_during_a_pregnancy_nobody_is_reminded(reminded: AppInTest) -> None:
    """The programme waits, and so do the reminders."""
    answer(reminded, is_pregnant=True)
    wait(reminded, hours=1)

    assert reminded.notifier.count == 0


def test_a_history_that_cannot_be_read_reminds_of_nothing(reminded: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said where the history is looked at, not by a notification."""

    def fail(*_arguments: object) -> None:
        message = "torn"
        raise DatabaseError(verbatim(message))

    monkeypatch.setattr(type(reminded.store.history), "weeks", fail)
    wait(reminded, hours=1)

    assert reminded.notifier.count == 0


def test_a_click_on_the_reminder_brings_the_window(reminded: AppInTest) -> None:
    """From the tray back to Today, where the workout starts."""
    wait(reminded, hours=1)
    reminded.notifier.click()
    QCoreApplication.processEvents()

    assert reminded.window.isVisible()
    assert reminded.tray.entries == {}


def test_closing_stays_in_the_tray_only_with_reminders(reminded: AppInTest, make_app: MakeApp) -> None:
    """With them the window goes and an icon comes, said once; its menu brings it back, starts, or quits."""
    reminded.window.show()
    close(reminded)
    entries, said = list(reminded.tray.entries), reminded.notifier.shown
    reminded.notifier.withdraw()
    reminded.tray.entries["Show GluteCoach"]()
    QCoreApplication.processEvents()
    is_back = reminded.window.isVisible(), reminded.tray.entries == {}
    close(reminded)
    second = reminded.notifier.shown
    reminded.tray.entries["Start today's workout"]()
    QCoreApplication.processEvents()

    assert entries == ["Show GluteCoach", "Start today's workout", "Quit"]
    assert "stays in the tray" in said
    assert "Quit it in the menu" in said
    assert is_back == (True, True)
    assert second == ""
    assert reminded.window.isVisible()
    assert reminded.window.current is Screen.FOLLOW


def test_quit_in_the_tray_ends_the_program(reminded: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without another question."""
    ended: list[bool] = []

    def end(*_: object) -> None:
        ended.append(True)

    monkeypatch.setattr(QApplication, "quit", end)
    reminded.window.show()
    close(reminded)
    reminded.tray.entries["Quit"]()

    assert ended == [True]


@pytest.mark.parametrize(("reminders", "has_tray"), [(False, True), (True, False)])
def test_closing_ends_the_program_otherwise(make_app: MakeApp, reminders: bool, has_tray: bool) -> None:
    """Without reminders, or on a desktop without a tray, nothing stays behind."""
    app = make_app(reminders=reminders)
    app.tray.is_there = has_tray
    app.app.open()
    event = QCloseEvent()
    QApplication.sendEvent(app.window, event)

    assert event.isAccepted()
    assert app.tray.entries == {}


def test_the_system_can_quit_it(reminded: AppInTest) -> None:
    """A wish to quit closes the window for good, though a click on its cross would not."""
    reminded.window.show()
    reminded.app.closing.leave_for_good()
    event = QCloseEvent()
    QApplication.sendEvent(reminded.window, event)

    assert event.isAccepted()


def test_a_second_start_brings_it_out_of_the_tray(reminded: AppInTest) -> None:
    """Whoever starts the program wants to see it."""
    close(reminded)
    reminded.app.ring(Wish())
    QCoreApplication.processEvents()

    assert reminded.window.isVisible()
    assert reminded.tray.entries == {}


def test_the_icon_of_a_session_is_left_alone(reminded: AppInTest) -> None:
    """A minimised session has its own menu; after it the window can be closed into the tray as before."""
    reminded.window.show()
    reminded.app.start()
    reminded.window.showMinimized()
    QCoreApplication.processEvents()
    during = list(reminded.tray.entries)
    reminded.app.parts.stage.stop()
    reminded.window.showNormal()
    close(reminded)

    assert during == ["Show GluteCoach", "Pause", "Stop here…"]
    assert list(reminded.tray.entries) == ["Show GluteCoach", "Start today's workout", "Quit"]


def test_a_start_in_the_tray_shows_no_window(make_app: MakeApp) -> None:
    """Only the icon, as soon as the desktop has a place for it."""
    app = make_app(reminders=True)
    app.tray.is_there = False
    app.app.open(in_tray=True)
    before = app.tray.entries
    app.tray.is_there = True
    app.app.parts.reminding.wait_for_tray()

    assert before == {}
    assert "Quit" in app.tray.entries
    assert not app.window.isVisible()


def test_a_start_in_the_tray_without_one_gives_up(make_app: MakeApp) -> None:
    """Nothing runs on unseen."""
    app = make_app(reminders=True)
    app.tray.is_there = False
    ended: list[bool] = []
    app.app.parts.reminding.quit_requested.connect(lambda: ended.append(True))
    app.app.parts.quit_requested.disconnect(app.app.closing.quit)
    for _ in range(TRAY_TRIES + 1):
        app.app.parts.reminding.wait_for_tray()

    assert ended == [True]


def test_reminders_are_switched_on_in_settings(app: AppInTest) -> None:
    """They are off at first; switched on, they say what becomes of the window, and are kept."""
    page = settings_of(app)
    switch = box(page, "Remind me on my training days")
    was_on, before = switch.isChecked(), texts_of(page)
    switch.click()
    shown = texts_of(page)

    assert not was_on
    assert "leaves GluteCoach in the tray" not in before
    assert "leaves GluteCoach in the tray" in shown
    assert app.app.choices.preferences.reminders


def test_starting_with_the_computer_is_a_choice_of_its_own(app: AppInTest) -> None:
    """Off at first; it goes when the reminders go."""
    page = settings_of(app)
    box(page, "Remind me on my training days").click()
    before = app.autostart.is_on
    box(page, "Start with the computer, in the tray").click()
    chosen = app.autostart.is_on
    box(page, "Remind me on my training days").click()

    assert (before, chosen, app.autostart.is_on) == (False, True, False)


def test_a_refused_autostart_is_said(app: AppInTest) -> None:
    """With the reason, and the box shows what is true."""
    page = settings_of(app)
    box(page, "Remind me on my training days").click()
    app.autostart.refuses = True
    autostart = box(page, "Start with the computer, in the tray")
    autostart.click()

    assert "cannot be changed: the disk is full" in texts_of(app.window)
    assert not autostart.isChecked()


@pytest.mark.parametrize(
    ("has_tray", "is_possible", "said"),
    [
        (False, True, "This desktop has no tray"),
        (True, False, "switch that on in the settings of your desktop"),
    ],
)
def test_what_is_not_possible_is_said(app: AppInTest, has_tray: bool, is_possible: bool, said: str) -> None:
    """No box can be ticked that would do nothing."""
    app.tray.is_there, app.autostart.is_possible = has_tray, is_possible
    page = settings_of(app)
    box(page, "Remind me on my training days").click()

    assert said in texts_of(page)
    assert not box(page, "Start with the computer, in the tray").isEnabled()


def test_the_time_of_somebody_who_named_none_is_the_evening(reminded: AppInTest) -> None:
    """As Settings show it, until they choose."""
    answer(reminded, training_time="")
    wait(reminded, hours=0)

    assert Answers().training_time == ""
    assert reminded.notifier.count == 1

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from fakes import AppInTest, press, texts_of
from glutecoach.core.coaching import Answers
from glutecoach.storage.following import load_following
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.welcome import WelcomeScreen
from glutecoach.ui.widgets.rep_loop import RepLoop

MakeApp = Callable[..., AppInTest]


@pytest.fixture
def first_run(make_app: MakeApp) -> AppInTest:
    """Return an app on its first run, after the safety note."""
    app = make_app(read_note=False)
    app.app.open()
    app.app.accept_safety_note()
    return app


def welcome(app: AppInTest) -> WelcomeScreen:
    """Return the welcome."""
    page = app.window.page(Screen.WELCOME)
    assert isinstance(page, WelcomeScreen)
    return page


def choose(app: AppInTest, *texts: str) -> None:
    """Press one button of the shown step after the other."""
    page = welcome(app)
    for text in texts:
        shown = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page) and each.text() == text]
        assert shown, f"no button says {text!r}: {texts_of(page)}"
        shown[0].click()


def test_the_welcome_asks_and_the_plan_fits(first_run: AppInTest) -> None:
    """Why, pregnant, days and time, front, hamstrings: the answers are kept and shape the first workout."""
    choose(first_run, "Next", "No")
    page = welcome(first_run)
    next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Tuesday").click()
    time = page.findChild(QTimeEdit)
    assert isinstance(time, QTimeEdit)
    time.setTime(QTime(7, 15))
    choose(first_run, "Next", "No, on hands and knees", "Yes, they do")
    summary = texts_of(page)
    choose(first_run, "Start the workout")
    session = first_run.driver.session
    following, _ = load_following(first_run.store.folder)

    assert following.answers == Answers(
        can_lie_prone=False, hamstrings_first=True, training_days=(1,), training_time="07:15"
    )
    assert following.was_welcomed
    assert "The lift on hands and knees takes the place" in summary
    assert session is not None
    assert first_run.app.overview().programme.exercises[0].exercise_id == "all4s-bent-knee-lift"
    first_cues = [each.cues[0].text for each in first_run.app.overview().programme.exercises]
    assert "Bring your heels closer and squeeze before you rise." in first_cues


def test_a_pregnancy_leads_to_a_midwife_and_not_into_the_programme(first_run: AppInTest) -> None:
    """The programme does not start, by button or command, until the answer is another one."""
    choose(first_run, "Next", "Yes")
    said = texts_of(welcome(first_run))
    choose(first_run, "Go to Today")
    today = texts_of(first_run.window)
    first_run.app.start()
    running = first_run.driver.session
    press(first_run.window, "Change my answers")
    choose(first_run, "Next", "No", "Skip the other questions")
    first_run.app.start()

    assert "Ask your midwife or doctor" in said
    assert "Start the workout" not in said
    assert "this programme waits" in today
    assert "Start" not in today.split("\n")
    assert running is None
    assert first_run.driver.session is not None


def test_the_welcome_can_be_skipped_and_done_again(first_run: AppInTest, make_app: MakeApp) -> None:
    """Skipping leads to Today and keeps what was said so far; Help leads to it again, from the safety note on."""
    choose(first_run, "Next", "No", "Back", "Back", "Skip the other questions")
    after_skip = first_run.window.current
    first_run.app.show_screen(Screen.HELP)
    press(first_run.window, "Go through the welcome again")
    note = first_run.window.current
    press(first_run.window.page(Screen.SAFETY), "I have read this")
    again = (first_run.window.current, welcome(first_run).step)

    assert after_skip is Screen.TODAY
    assert note is Screen.SAFETY
    assert again == (Screen.WELCOME, 0)
    assert load_following(first_run.store.folder)[0].was_welcomed


def test_choices_that_cannot_be_saved_are_said(first_run: AppInTest) -> None:
    """They are in force all the same."""
    (first_run.store.folder / "programme.json").unlink(missing_ok=True)
    (first_run.store.folder / "programme.json").mkdir()
    choose(first_run, "Next", "Yes")

    assert "cannot be saved" in texts_of(first_run.window)
    assert not first_run.store.shelf.following.answers.may_start


def test_a_session_that_was_cut_off_waits_during_a_pregnancy(app: AppInTest) -> None:
    """It can be kept, not continued."""
    app.app.start()
    app.follow(60)
    app.driver.stop()
    app.app.parts.planning.keep_answers(Answers(is_pregnant=True))
    app.app.show_screen(Screen.TODAY)
    said = texts_of(app.window)

    assert "Your last session stopped at" in said
    assert "Continue\n" not in said
    assert "End it and keep what is done" in said


def test_pictures_give_way_to_words(app: AppInTest, qtbot: QtBot) -> None:
    """Where there is little room the step is words only, where there is much the picture is there."""
    page = app.app.parts.planning.make_welcome()
    qtbot.addWidget(page)
    page.show()
    seen: list[bool] = []
    for width in (1600, 500):
        page.resize(width, 700)
        page.grab()
        seen.append(any(each.isVisibleTo(page) for each in page.findChildren(RepLoop)))

    assert seen == [True, False]


def test_the_first_workout_is_shown_before_it_is_started(first_run: AppInTest) -> None:
    """Its exercises with their doses, as the answers shape them."""
    choose(first_run, "Next", "No", "Next", "No, on hands and knees", "No, or I don't know")
    said = texts_of(welcome(first_run))

    assert "Week 1 · Session A, about 4 minutes" in said
    assert "All-fours bent-knee lift\n1 × 4 each side" in said
    assert "Glute bridge\n1 × 8" in said

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from fakes import AppInTest, texts_of
from glutecoach.core.timeline import StepKind
from glutecoach.desktop.media_controls import MediaCommand
from glutecoach.ui import dialogs
from glutecoach.ui.dialogs import LeaveChoice
from glutecoach.ui.main_window import Screen
from glutecoach.ui.texts import clock_text


def step_kind(app: AppInTest) -> StepKind | None:
    """Return what the running step asks."""
    session = app.driver.session
    return session.step.kind if session and session.step else None


def minimise(app: AppInTest) -> None:
    """Minimise the window."""
    app.window.showMinimized()
    texts_of(app.window)


@pytest.fixture
def following(app: AppInTest) -> AppInTest:
    """Return an app in the first rep of a session."""
    app.look_from(2.0)
    app.app.start()
    app.follow_to(lambda: step_kind(app) is StepKind.LIFT)
    return app


def test_the_media_controls_follow_the_session(following: AppInTest) -> None:
    """They name what runs, how long it lasts and how much has passed, and whether it is paused."""
    following.follow(3.0)
    playing = following.media.playing
    assert playing is not None
    position_s = following.media.position_s()
    following.driver.pause()
    paused = following.media.playing

    assert (playing.title, playing.artist) == ("Scorpion · Left leg", "Week 1 · Session A")
    assert (playing.length_s, position_s, playing.is_paused) == (24.0, pytest.approx(3.0), False)
    assert paused is not None
    assert paused.is_paused


def test_waits_are_pieces_of_their_own(following: AppInTest) -> None:
    """Between two sets the media controls name what to do."""
    following.follow_to(lambda: step_kind(following) is StepKind.SWITCH_SIDE)
    playing = following.media.playing

    assert playing is not None
    assert playing.title == "Switch side · Scorpion"
    assert playing.length_s == 12.0


def test_two_media_keys_at_once_lose_nothing(following: AppInTest) -> None:
    """Pause from two devices is one pause; Play from two devices goes on once; unknown moments do no harm."""
    session = following.driver.session
    assert session is not None
    for command in (MediaCommand.PAUSE, MediaCommand.PAUSE, MediaCommand.PLAY, MediaCommand.PLAY):
        following.media.press(command)
    index = session.index
    following.media.press(MediaCommand.NEXT)
    following.media.press(MediaCommand.PREVIOUS)

    assert not session.is_paused
    assert session.index == index


def test_a_continued_session_keeps_its_name(following: AppInTest) -> None:
    """Who continues later sees the same workout in the media controls."""
    following.app.parts.stage.stop()
    closed = not following.media.is_open
    cut_off = following.store.journal.open_session()
    assert cut_off is not None
    following.app.parts.stage.go_on(cut_off)

    assert closed
    assert following.media.is_open
    assert following.media.playing is not None
    assert following.media.playing.artist == "Week 1 · Session A"


def test_a_media_key_after_the_end_does_nothing(following: AppInTest) -> None:
    """A press that arrives late finds no session."""
    press = following.media.press
    following.follow_to_end()
    press(MediaCommand.TOGGLE)

    assert following.window.current is Screen.DONE
    assert not following.media.is_open


def test_a_minimised_session_runs_on_with_a_tray_icon(following: AppInTest) -> None:
    """The icon is there while the window is not, its menu pauses and brings the window back."""
    shown_before = following.tray.entries
    minimise(following)
    following.follow(3.0)
    following.tray.entries["Pause"]()
    paused = list(following.tray.entries)
    following.tray.entries["Continue"]()
    following.tray.entries["Show GluteCoach"]()
    texts_of(following.window)

    assert not shown_before
    assert paused == ["Show GluteCoach", "Continue", "Stop here…"]
    assert not following.window.isMinimized()
    assert following.tray.entries == {}


def test_the_tray_asks_before_it_stops(following: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopping from the tray brings the window forward and asks, as the stage does."""
    seen: list[bool] = []

    def ask(window: QWidget) -> LeaveChoice:
        seen.append(window.isMinimized())
        return LeaveChoice.LATER

    monkeypatch.setattr(dialogs, "ask_leave", ask)
    minimise(following)
    following.tray.entries["Stop here…"]()

    assert seen == [False]
    assert following.window.current is Screen.TODAY
    assert following.tray.entries == {}


@pytest.mark.parametrize("is_minimised", [True, False])
def test_the_person_is_called_when_needed(following: AppInTest, *, is_minimised: bool) -> None:
    """Only who does not see the window is told that the computer slept; going on takes the notification away."""
    if is_minimised:
        minimise(following)
    following.clock.turn(60)
    following.driver.tick()
    said = following.notifier.shown
    following.driver.toggle_pause()

    assert ("asleep" in said) is is_minimised
    assert following.notifier.shown == ""


def test_the_end_calls_and_a_click_shows_it(following: AppInTest) -> None:
    """At the end of a minimised workout a notification comes, and a click on it brings the window."""
    minimise(following)
    following.follow_to_end()
    said, tray = following.notifier.shown, following.tray.entries
    following.notifier.click()
    texts_of(following.window)

    assert "over" in said
    assert tray == {}
    assert not following.window.windowState() & Qt.WindowState.WindowMinimized
    assert following.notifier.shown == ""


def test_without_a_session_a_minimised_window_has_no_icon(app: AppInTest) -> None:
    """There is nothing to look after."""
    app.app.start()
    app.app.parts.stage.stop()
    minimise(app)

    assert app.tray.entries == {}


def test_a_minimised_stage_draws_nothing_and_is_right_when_it_is_back(following: AppInTest) -> None:
    """While nobody can see it the stage stands still, and it shows the time that has come once it is seen again."""
    following.follow(1.0)
    minimise(following)
    waking = [timer.interval() for timer in following.driver.findChildren(QTimer) if not timer.isSingleShot()]
    following.follow(3.0)
    following.driver.pause()
    meanwhile = texts_of(following.window)
    following.window.showNormal()
    seen = texts_of(following.window)
    session = following.driver.session
    assert session is not None

    assert waking == [1000]
    assert clock_text(session.remaining_s) not in meanwhile
    assert clock_text(session.remaining_s) in seen

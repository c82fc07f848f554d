from __future__ import annotations

from collections.abc import Callable

import pytest

from fakes import AppInTest
from glutecoach.core.programme import workout
from glutecoach.core.session import StepStarted
from glutecoach.core.timeline import StepKind

MakeApp = Callable[..., AppInTest]


def go_to(app: AppInTest, kind: StepKind) -> None:
    """Follow to the next step of a kind."""
    app.follow_to(lambda: bool((session := app.driver.session) and session.step and session.step.kind is kind))


def test_a_workout_can_be_followed_by_ear(app: AppInTest) -> None:
    """Exercise, side, position, reps, counts, the switch, the check-in and the result are all said."""
    app.app.start()
    app.follow_to_end()
    said = app.voice.said

    assert said[0] == "Scorpion, left leg. Lie face down. 4 reps."
    assert said[1].startswith("Get ready. Draw your lower belly in")
    assert said[2] == "1. Squeeze first, then float the knee"
    assert "Switch side. Right leg." in said
    assert said.count("Last one.") == 3
    assert "Glute bridge. Lie on your back. 8 reps." in said
    assert "5, halfway." in " ".join(said)
    assert "Where did you feel it? One: glutes. Two: thigh. Three: lower back. Six: pain." in said
    assert said[-1] == "Done. To complete this week: 1 more training day, until Sunday."


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize("week", [1, 2, 3, 4])
def test_nothing_that_the_screen_shows_is_without_a_sound(app: AppInTest, week: int, turn: int) -> None:
    """In every workout each step but the pause between two reps has a tone or words of its own."""
    silent: list[str] = []
    heard = 0

    def listen(event: object) -> None:
        nonlocal heard
        assert isinstance(event, StepStarted)
        now = len(app.tones.played) + len(app.voice.said)
        if now == heard and event.step.kind is not StepKind.PAUSE:
            silent.append(event.step.kind)
        heard = now

    app.driver.step_started.connect(listen)
    app.app.stage.begin(workout(app.store.programme, week, turn, {}))
    app.follow_to_end()

    assert silent == []


def test_the_sound_device_is_kept_awake_while_a_session_runs(app: AppInTest) -> None:
    """A device that sleeps between two sounds would swallow the beginning of the second."""
    app.app.start()
    during = app.tones.is_open
    app.follow_to_end()

    assert during
    assert not app.tones.is_open


def test_a_pause_is_silent_at_once(app: AppInTest) -> None:
    """Speech stops on a pause, and going on is said."""
    app.app.start()
    app.follow(1)
    app.driver.pause()
    stops = app.voice.stops
    app.driver.toggle_pause()

    assert stops == 1
    assert app.voice.said[-1] == "Go on."


def test_the_voice_can_be_switched_off(make_app: MakeApp) -> None:
    """Without the voice the tones go on."""
    app = make_app(speaks=False)
    app.app.open(follow=True)
    app.follow_to_end()

    assert app.voice.said == []
    assert app.tones.played


def test_a_trial_at_high_speed_does_not_speak(make_app: MakeApp) -> None:
    """Words that pile up help nobody."""
    app = make_app(speed=20.0)
    app.app.open(follow=True)
    app.follow_to_end()

    assert app.voice.said == []


def test_a_rest_says_how_long_and_what_comes(app: AppInTest) -> None:
    """In the third week there is a rest between two sets, and it is announced."""
    app.app.stage.begin(workout(app.store.programme, 3, 0, {}))
    go_to(app, StepKind.REST)

    assert app.voice.said[-1] == "Rest, 45 seconds. Then Glute bridge."


@pytest.mark.parametrize("missing", ["This system has no voice."])
def test_a_missing_voice_is_said_once_on_the_screen(app: AppInTest, missing: str) -> None:
    """Without a voice the session runs, and one line says so."""
    from fakes import texts_of

    app.voice.silent_because = missing
    app.app.start()

    assert missing in texts_of(app.window)

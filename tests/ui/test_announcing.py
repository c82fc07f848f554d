from __future__ import annotations

from collections.abc import Callable

import pytest

from fakes import AppInTest, texts_of
from glutecoach.audio.voice import VoiceStyle
from glutecoach.core.cues import Tone
from glutecoach.core.hearing import SoundMode
from glutecoach.core.programme import workout
from glutecoach.core.timeline import StepKind
from glutecoach.storage.preferences import Preferences

MakeApp = Callable[..., AppInTest]


def go_to(app: AppInTest, kind: StepKind) -> None:
    """Follow to the next step of a kind."""
    app.follow_to(lambda: bool((session := app.driver.session) and session.step and session.step.kind is kind))


def test_a_workout_can_be_followed_by_ear(app: AppInTest) -> None:
    """Exercise, side, position, reps, counts, the switch, the check-in and the result are all said."""
    app.app.start()
    app.follow_to_end()
    said = app.voice.said

    assert said[0].startswith("Scorpion, left leg. Lie face down. 4 reps. Draw your lower belly in")
    assert said[1] == "Get ready."
    assert said[2] == "1. Squeeze first, then float the knee"
    assert "Switch side. Right leg." in said
    assert said.count("Last one.") == 3
    assert "Glute bridge. Lie on your back. 8 reps. Heels close to you, feet as wide as your hips." in said
    assert "5, halfway." in " ".join(said)
    assert "Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain." in said
    assert said[-1] == "Well done. To complete this week: 1 more training day by Sunday."


def test_by_voice_alone_every_phase_is_named(make_app: MakeApp) -> None:
    """Without tones the voice tells the tempo, and counts down the waits."""
    app = make_app(sound_mode=SoundMode.VOICE)
    app.app.start()
    app.follow_to_end()
    said = app.voice.said

    assert app.tones.played == []
    begins = said.index("1. Lift.")
    assert said[begins - 3 : begins + 2] == ["3.", "2.", "1.", "1. Lift.", "Hold."]
    assert sum(line.startswith("Lower.") for line in said) == 16


def test_without_a_voice_the_tones_take_over(make_app: MakeApp) -> None:
    """Who has chosen the voice alone and has none hears tones instead of nothing."""
    app = make_app(sound_mode=SoundMode.VOICE)
    app.app.start()
    app.voice.fall_silent("The voice has stopped answering.")
    app.follow_to_end()

    assert Tone.LIFT in app.tones.played
    assert Tone.COUNTDOWN in app.tones.played


def test_after_a_pause_the_rep_begins_anew_with_its_tone(app: AppInTest) -> None:
    """Who paused in a hold has put the leg down: a short get-ready, and the whole rep again."""
    app.app.start()
    go_to(app, StepKind.HOLD)
    app.driver.pause()
    app.tones.played.clear()
    app.voice.said.clear()
    app.driver.toggle_pause()
    app.follow_to(lambda: Tone.HOLD in app.tones.played)

    assert app.voice.said == ["... Carry on.", "Get ready.", "1. Squeeze first, then float the knee"]
    assert app.tones.played == [Tone.RESUMED, Tone.GET_READY, *[Tone.COUNTDOWN] * 3, Tone.LIFT, Tone.HOLD]


def test_going_on_in_a_countdown_does_not_count_again(app: AppInTest) -> None:
    """Who pauses two seconds before the first lift hears two, one: what was counted is not counted twice."""
    app.app.start()
    go_to(app, StepKind.GET_READY)
    app.follow(6.2)
    app.driver.pause()
    app.tones.played.clear()
    app.driver.toggle_pause()
    go_to(app, StepKind.LIFT)

    assert app.tones.played == [Tone.RESUMED, Tone.COUNTDOWN, Tone.LIFT]


def test_the_quiet_set_and_the_style_of_the_voice_are_used(make_app: MakeApp) -> None:
    """What was chosen in Settings is heard from the first session on."""
    app = make_app()
    app.app.start()
    before = (app.tones.is_quiet, app.voice.style)
    app.app.parts.stage.set_preferences(Preferences(quiet_tones=True, voice="Ben", words_a_minute=120, volume=30))

    assert before == (False, VoiceStyle("", 145, 80))
    assert (app.tones.is_quiet, app.voice.style) == (True, VoiceStyle("Ben", 120, 30))


def test_a_muted_computer_is_said_in_one_line(app: AppInTest) -> None:
    """Nobody should lie down and wait for a voice that cannot be heard."""
    app.is_muted = True
    app.app.start()

    assert "The sound of this computer is switched off." in texts_of(app.window)


def test_where_nothing_is_heard_the_voice_is_not_missed_as_well(make_app: MakeApp) -> None:
    """Without a sound output one line says so; that nothing can be said goes without saying."""
    app = make_app(silent_because="No sound output was found.")
    app.voice.silent_because = "This system has no voice."
    app.app.start()

    assert "No sound output was found." in texts_of(app.window)
    assert "voice" not in texts_of(app.window)


def test_sound_that_comes_back_is_heard_and_no_longer_missed(app: AppInTest) -> None:
    """Headphones that are plugged in again end the notice, and the voice that died with them tries again."""
    app.app.start()
    app.tones.fall_silent("No sound output was found.")
    missed = texts_of(app.window)
    tries = app.voice.tries
    app.tones.come_back()

    assert "No sound output was found." in missed
    assert "No sound output was found." not in texts_of(app.window)
    assert app.voice.tries == tries + 1


def test_a_voice_that_comes_back_is_no_longer_missed(app: AppInTest) -> None:
    """A speech service that hung for a while speaks on, and the notice goes."""
    app.app.start()
    app.voice.fall_silent("The voice has stopped answering.")
    missed = texts_of(app.window)
    app.voice.come_back()
    go_to(app, StepKind.GET_READY)

    assert "The voice has stopped answering." in missed
    assert "The voice has stopped answering." not in texts_of(app.window)
    assert app.voice.said[-1] == "Get ready."


def test_the_next_session_tries_again_what_was_lost(app: AppInTest) -> None:
    """A speech service or an output that was mended between two sessions is found without a restart."""
    app.app.start()
    app.follow_to_end()
    before = app.tones.tries, app.voice.tries
    app.app.start()

    assert (app.tones.tries, app.voice.tries) == (before[0] + 1, before[1] + 1)


def test_the_app_lets_go_of_the_voice_when_it_closes(app: AppInTest) -> None:
    """No process that speaks is left behind."""
    app.app.start()
    app.app.parts.stage.close()

    assert app.voice.is_closed


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
    assert app.voice.said[-1] == "... Carry on."


def test_the_voice_can_be_switched_off(make_app: MakeApp) -> None:
    """Without the voice the tones go on."""
    app = make_app(sound_mode=SoundMode.METRONOME)
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


def test_a_trial_at_high_speed_is_heard_by_its_tones(make_app: MakeApp) -> None:
    """Where words cannot be followed, who has chosen the voice alone hears tones."""
    app = make_app(speed=20.0, sound_mode=SoundMode.VOICE)
    app.app.open(follow=True)
    app.app.parts.stage.ask_for_voices()
    app.follow_to_end()

    assert app.voice.said == []
    assert Tone.LIFT in app.tones.played


def test_a_rest_says_how_long_and_what_comes(app: AppInTest) -> None:
    """In the third week there is a rest between two sets, and it is announced."""
    app.app.parts.stage.begin(workout(app.store.programme, 3, 0, {}))
    go_to(app, StepKind.REST)

    assert app.voice.said[-1] == "Rest, 45 seconds. Then set 2 of 2."


@pytest.mark.parametrize("missing", ["This system has no voice."])
def test_a_missing_voice_is_said_once_on_the_screen(app: AppInTest, missing: str) -> None:
    """Without a voice the session runs, and one line says so."""
    app.voice.silent_because = missing
    app.app.start()

    assert missing in texts_of(app.window)

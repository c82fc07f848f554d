from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fakes import AppInTest, press, texts_of
from glutecoach.core.cues import AHEAD_S, WAKING_S, WORDS_AFTER_S, Tone
from glutecoach.core.demonstration import WARNING_S
from glutecoach.core.exercise import Felt
from glutecoach.core.hearing import SoundMode
from glutecoach.core.timeline import StepKind, duration_s
from glutecoach.desktop.media_controls import MediaCommand
from glutecoach.ui import dialogs
from glutecoach.ui.dialogs import LeaveChoice
from glutecoach.ui.main_window import Screen

MakeApp = Callable[..., AppInTest]


def stage(app: AppInTest) -> QWidget:
    """Return the stage."""
    return app.window.page(Screen.FOLLOW)


def kind_of_step(app: AppInTest) -> StepKind | None:
    """Return what the running step asks."""
    session = app.driver.session
    return session.step.kind if session and session.step else None


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[LeaveChoice], None]:
    """Return a function that answers the question whether to leave."""

    def set_answer(choice: LeaveChoice) -> None:
        def ask(_: QWidget) -> LeaveChoice:
            return choice

        monkeypatch.setattr(dialogs, "ask_leave", ask)

    return set_answer


def test_a_whole_workout_counts_for_its_day(app: AppInTest) -> None:
    """Following to the end makes a training day, and the end says so."""
    press(app.window, "Start")
    app.follow_to_end()

    assert app.window.current is Screen.DONE
    assert "This session counts for its day." in texts_of(app.window)
    week = app.app.overview().current_week
    assert (week.training_days, week.sessions) == (1, 1)


def test_a_workout_lasts_as_long_as_its_timeline(app: AppInTest) -> None:
    """From Start to the end the clock runs for the announced length."""
    length_s = duration_s(app.app.overview().steps)
    app.app.start()
    app.follow(length_s - 0.5)
    was_running = app.driver.session is not None
    app.follow(1.0)

    assert was_running
    assert app.driver.session is None


def test_space_pauses_and_goes_on(app: AppInTest) -> None:
    """Space stops the clock, says so, and lets it run again."""
    app.app.start()
    app.follow(3)
    QTest.keyClick(stage(app), Qt.Key.Key_Space)
    paused = texts_of(app.window)
    session = app.driver.session
    assert session is not None
    elapsed_s = session.elapsed_s
    app.clock.turn(60)
    QTest.keyClick(stage(app), Qt.Key.Key_Space)
    app.follow(0.5)

    assert "Paused" in paused
    assert "Paused" not in texts_of(app.window)
    assert session.elapsed_s == pytest.approx(elapsed_s + 0.5)


def test_stepping_while_paused_stays_paused(app: AppInTest) -> None:
    """An arrow key during a pause moves on the stage, which still says Paused; a short tone, but no tempo, is heard."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.LIFT)
    app.driver.pause()
    app.tones.played.clear()
    QTest.keyClick(stage(app), Qt.Key.Key_Right)
    shown = texts_of(app.window)
    stepped = list(app.tones.played)
    app.driver.toggle_pause()

    assert "Rep 2 of 4" in shown
    assert "Paused\n" in shown
    assert stepped == [Tone.COUNTDOWN]
    assert "Get ready" in texts_of(app.window)
    assert app.tones.played[-1] is Tone.GET_READY


def test_a_click_pauses(app: AppInTest) -> None:
    """A click anywhere on the stage pauses."""
    app.app.start()
    QTest.mouseClick(stage(app), Qt.MouseButton.LeftButton)

    assert "Paused" in texts_of(app.window)


def test_a_computer_that_slept_pauses_the_session(app: AppInTest) -> None:
    """After a gap in the clock the stage says that the computer was asleep."""
    app.app.start()
    app.follow(3)
    app.clock.turn(3600)
    app.driver.tick()

    assert "asleep" in texts_of(app.window)
    assert kind_of_step(app) is StepKind.CHANGE_POSITION


def test_arrows_step_and_undo_each_other(app: AppInTest) -> None:
    """Right goes on to the next step, Left comes back."""
    app.app.start()
    QTest.keyClick(stage(app), Qt.Key.Key_Right)
    forward = kind_of_step(app)
    QTest.keyClick(stage(app), Qt.Key.Key_Left)

    assert forward is StepKind.GET_READY
    assert kind_of_step(app) is StepKind.CHANGE_POSITION


def test_the_stage_tells_exercise_side_rep_and_what_is_next(app: AppInTest) -> None:
    """In a rep the stage shows everything that one needs to know."""
    app.look_from(2.0)
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.HOLD)
    app.follow(WARNING_S)
    shown = texts_of(app.window)

    for text in ("Scorpion", "Left leg", "Hold", "Rep 1 of 4", "Next: switch side", "left", "Lower back stays out"):
        assert text in shown


def test_every_phase_is_heard(app: AppInTest) -> None:
    """Lift, hold, lower, the get-ready before, the switch, the check-in and the end each have their tone."""
    app.app.start()
    app.follow_to_end()
    heard = set(app.tones.played)

    assert heard == set(Tone) - {Tone.PAUSED, Tone.RESUMED, Tone.NOTICE, Tone.REST}


def test_the_tempo_is_heard_as_long_as_it_lasts(app: AppInTest) -> None:
    """Lift, hold and lowering sound for the seconds of their phase."""
    app.app.start()
    app.follow_to_end()
    heard = {(sound.tone, sound.length_s) for sound in app.tones.sounds if sound.length_s}

    assert heard == {(Tone.LIFT, 2), (Tone.HOLD, 1), (Tone.LOWER, 2), (Tone.HOLD, 2), (Tone.LOWER, 3)}


def test_a_sound_is_handed_on_a_moment_before_its_time(app: AppInTest) -> None:
    """Whatever the window is busy with then, the tone of the next step is on its way, and comes once."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.GET_READY)
    app.follow(3.5)
    app.tones.played.clear()
    app.tones.ahead_s.clear()
    app.follow(0.6)
    counted = list(app.tones.played), app.tones.ahead_s[0]
    app.follow_to(lambda: kind_of_step(app) is StepKind.LIFT)

    assert counted == ([Tone.COUNTDOWN], pytest.approx(AHEAD_S, abs=0.11))
    assert app.tones.played == [*[Tone.COUNTDOWN] * 3, Tone.LIFT]


def test_a_slow_window_shifts_no_sound(app: AppInTest) -> None:
    """What the window does about a step takes time; the next tone comes so much sooner, at its own time."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.LIFT)

    def take_time(_: object) -> None:
        app.clock.turn(0.04)

    app.driver.step_started.connect(take_time)
    app.follow_to(lambda: kind_of_step(app) is StepKind.HOLD)
    session = app.driver.session
    assert session is not None
    assert session.step is not None
    left_s = session.step.duration_s - session.step_elapsed_s

    assert app.tones.sounds[-1].tone is Tone.LOWER
    assert app.tones.ahead_s[-1] == pytest.approx(left_s - 0.04)


def test_the_first_sound_waits_until_the_device_is_awake(app: AppInTest) -> None:
    """A wireless loudspeaker swallows what comes in its first two seconds; the words wait for the signal as well."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.GET_READY)

    assert (app.tones.played[0], app.tones.ahead_s[0]) == (Tone.CHANGE_POSITION, WAKING_S)
    assert app.voice.waits_s == [WAKING_S + WORDS_AFTER_S[Tone.CHANGE_POSITION], WORDS_AFTER_S[Tone.GET_READY]]


def test_a_pause_takes_back_what_was_handed_on(app: AppInTest) -> None:
    """Who pauses in the last moment of a step does not hear the next one begin."""
    app.app.start()
    app.follow(14.5)
    ahead = app.tones.played[-1]
    stops = app.tones.stops
    app.driver.pause()

    assert ahead is Tone.GET_READY
    assert app.tones.stops > stops
    assert app.tones.played[-1] is Tone.PAUSED


def test_the_next_session_begins_with_its_tone(app: AppInTest) -> None:
    """Who stops in the moment before a tone, and starts anew with the same, hears it."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.CHECK_IN)
    app.follow_to(lambda: app.tones.played[-1] is Tone.CHANGE_POSITION)
    stopped_in = kind_of_step(app)
    app.app.parts.stage.stop()
    app.tones.played.clear()
    app.app.start()

    assert stopped_in is StepKind.CHECK_IN
    assert app.tones.played == [Tone.CHANGE_POSITION]


def test_another_way_to_listen_loses_no_tone(app: AppInTest) -> None:
    """What was handed on is silenced with all else, and handed on anew."""
    app.app.start()
    app.follow(14.5)
    ahead = app.tones.played[-1]
    app.tones.played.clear()
    app.app.choices.change(replace(app.app.choices.preferences, sound_mode=SoundMode.METRONOME))
    app.follow_to(lambda: kind_of_step(app) is StepKind.GET_READY)

    assert ahead is Tone.GET_READY
    assert app.tones.played == [Tone.GET_READY]


def test_a_pause_ends_the_tone_that_lasts(app: AppInTest) -> None:
    """Nothing sounds on while time stands still."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.LIFT)
    app.driver.pause()

    assert app.tones.played[-1] is Tone.PAUSED


def test_a_wait_is_counted_down(app: AppInTest) -> None:
    """Three short tones lead to the first lift."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.GET_READY)
    app.tones.played.clear()
    app.follow_to(lambda: kind_of_step(app) is StepKind.LIFT)

    assert app.tones.played == [Tone.COUNTDOWN] * 3 + [Tone.LIFT]


def test_missing_sound_is_said_once(make_app: MakeApp) -> None:
    """Without a sound output the workout runs, and says so in one line at its first session only."""
    app = make_app(silent_because="No sound output was found.")
    app.app.open()
    app.app.start()
    first = texts_of(app.window)
    app.follow_to_end()
    app.app.start()

    assert "No sound output was found." in first
    assert "No sound output was found." not in texts_of(app.window)


def test_a_check_in_is_answered_by_its_key(app: AppInTest) -> None:
    """One key answers where it was felt, moves on, and the end repeats it."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.CHECK_IN)
    QTest.keyClick(stage(app), Qt.Key.Key_1)
    after = kind_of_step(app)
    app.follow_to_end()

    assert after is StepKind.CHANGE_POSITION
    assert "✓ Glutes" in texts_of(app.window)


def test_a_check_in_is_answered_by_a_click(app: AppInTest) -> None:
    """The answers are buttons, too."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.CHECK_IN)
    press(stage(app), "Lower back")
    app.follow_to_end()

    assert "✓ Lower back" in texts_of(app.window)


def test_a_missed_check_in_is_answered_at_the_end(app: AppInTest) -> None:
    """An answer that was not given in time is asked for at the end, once for each exercise, and kept."""
    app.app.start()
    app.follow_to_end()
    asked = texts_of(app.window).count("Where did you feel it?")
    press(app.window.page(Screen.DONE), "Glutes")
    shown = texts_of(app.window)

    assert asked == 2
    assert shown.count("Where did you feel it?") == 1
    assert "✓ Glutes" in shown
    assert [answer.felt for answer in app.store.history.sessions()[0].check_ins] == [Felt.GLUTES]


def test_pain_pauses_and_says_to_stop(app: AppInTest) -> None:
    """Who answers pain is told to stop, and nothing goes on by itself."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.CHECK_IN)
    app.driver.check_in(Felt.PAIN)
    app.follow(30)

    assert "Stop this exercise now." in texts_of(app.window)
    assert "Esc ends the session" in texts_of(app.window)
    assert kind_of_step(app) is StepKind.CHECK_IN


def test_leaving_early_keeps_a_partial_session(app: AppInTest, answer: Callable[[LeaveChoice], None]) -> None:
    """Escape and "end" keep what was done, and it does not count."""
    answer(LeaveChoice.END)
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.SWITCH_SIDE)
    QTest.keyClick(stage(app), Qt.Key.Key_Escape)
    week = app.app.overview().current_week

    assert "partial session" in texts_of(app.window)
    assert (week.training_days, week.partial_sessions) == (0, 1)


def test_leaving_before_the_first_rep_keeps_nothing(app: AppInTest, answer: Callable[[LeaveChoice], None]) -> None:
    """A session without a finished rep leaves no trace."""
    answer(LeaveChoice.END)
    app.app.start()
    QTest.keyClick(stage(app), Qt.Key.Key_Escape)

    assert app.window.current is Screen.TODAY
    assert app.store.history.sessions() == []


def test_keeping_going_loses_no_time(app: AppInTest, answer: Callable[[LeaveChoice], None]) -> None:
    """Who changes their mind about leaving goes on where they were."""
    answer(LeaveChoice.KEEP_GOING)
    app.app.start()
    app.follow(4)
    QTest.keyClick(stage(app), Qt.Key.Key_Escape)
    session = app.driver.session

    assert session is not None
    assert not session.is_paused
    assert session.elapsed_s == pytest.approx(4)


def test_play_on_a_headset_answers_whether_to_leave(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The session that went on while the question was open is not paused by "keep going"."""

    def ask(_: QWidget) -> LeaveChoice:
        app.media.press(MediaCommand.PLAY)
        return LeaveChoice.KEEP_GOING

    monkeypatch.setattr(dialogs, "ask_leave", ask)
    app.app.start()
    app.follow(4)
    QTest.keyClick(stage(app), Qt.Key.Key_Escape)
    session = app.driver.session

    assert session is not None
    assert not session.is_paused


def test_a_pause_outlasts_the_question_whether_to_leave(app: AppInTest, answer: Callable[[LeaveChoice], None]) -> None:
    """Who asks in a pause and keeps going is in the pause still."""
    answer(LeaveChoice.KEEP_GOING)
    app.app.start()
    app.driver.pause()
    QTest.keyClick(stage(app), Qt.Key.Key_Escape)
    session = app.driver.session

    assert session is not None
    assert session.is_paused


def test_a_session_left_for_later_goes_on_at_its_rep(app: AppInTest, answer: Callable[[LeaveChoice], None]) -> None:
    """Today offers the very rep, and continuing there completes the session."""
    answer(LeaveChoice.LATER)
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.SWITCH_SIDE)
    app.follow(12 + 6 + 3)
    QTest.keyClick(stage(app), Qt.Key.Key_Escape)
    offered = texts_of(app.window)
    press(app.window, "Continue")
    resumed = kind_of_step(app)
    app.follow_to_end()

    assert "Scorpion, right leg, set 1, rep 2" in offered
    assert resumed is StepKind.CHANGE_POSITION
    sessions = app.store.history.sessions()
    assert [session.counts for session in sessions] == [True]
    assert all(done.finished for done in sessions[0].performed)


def test_a_cut_off_session_can_be_ended_as_it_is(app: AppInTest) -> None:
    """Instead of continuing, one may keep what was done."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.SWITCH_SIDE)
    app.driver.stop()
    app.app.show_screen(Screen.TODAY)
    press(app.window, "End it and keep")

    assert "Continue where you stopped?" not in texts_of(app.window)
    session = app.store.history.sessions()[0]
    assert session.ended_at is not None
    assert app.clock.now() - session.ended_at < timedelta(minutes=1)


def test_starting_anew_keeps_the_session_that_was_cut_off(app: AppInTest) -> None:
    """Who starts the next workout instead of continuing keeps the old one as partial, and is not asked again."""
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.SWITCH_SIDE)
    app.driver.stop()
    app.app.start()
    app.follow_to_end()
    app.app.show_screen(Screen.TODAY)

    assert "Continue where you stopped?" not in texts_of(app.window)
    assert sorted(session.counts for session in app.store.history.sessions()) == [False, True]


def test_a_session_cut_off_after_its_last_rep_is_simply_kept(make_app: MakeApp) -> None:
    """With nothing left to do there is nothing to continue, and the next workout can be followed."""
    crashed = make_app()
    crashed.app.start()
    crashed.follow_to(lambda: kind_of_step(crashed) is StepKind.CHECK_IN)
    crashed.follow(1.0)
    crashed.follow_to(lambda: kind_of_step(crashed) is StepKind.CHECK_IN)
    while crashed.driver.session is not None and crashed.driver.session.remaining_s > 5:
        crashed.follow(0.5)
    crashed.driver.stop()
    app = make_app()
    app.app.open(follow=True)

    assert app.window.current is Screen.FOLLOW
    assert sorted(session.counts for session in app.store.history.sessions()) == [False, True]


def test_a_session_after_a_crash_is_offered_instead_of_a_new_one(make_app: MakeApp) -> None:
    """`follow` after a crash opens Today with the offer."""
    crashed = make_app()
    crashed.app.start()
    crashed.follow_to(lambda: kind_of_step(crashed) is StepKind.SWITCH_SIDE)
    crashed.driver.stop()
    app = make_app()
    app.app.open(follow=True)

    assert app.window.current is Screen.TODAY
    assert "Scorpion, right leg, set 1, rep 1" in texts_of(app.window)


def test_follow_starts_at_once(make_app: MakeApp) -> None:
    """`follow` opens straight into today's workout."""
    app = make_app()
    app.app.open(follow=True)

    assert app.window.current is Screen.FOLLOW
    assert kind_of_step(app) is StepKind.CHANGE_POSITION


def test_another_speed_is_a_trial_that_never_counts(make_app: MakeApp) -> None:
    """A session at another speed is kept as a trial and makes no training day."""
    app = make_app(speed=20.0)
    app.app.open(follow=True)
    app.follow_to_end()

    assert "trial" in texts_of(app.window)
    assert app.app.overview().current_week.training_days == 0
    assert [session.source for session in app.store.history.sessions()] == ["trial"]


def test_a_full_disk_is_said_and_nothing_is_lost(app: AppInTest) -> None:
    """When saving fails the session goes on, says so, and writes everything once there is room again."""
    app.app.start()
    pages = app.store.connection.execute("PRAGMA page_count").fetchone()[0]
    app.store.connection.execute(f"PRAGMA max_page_count = {pages}")
    app.follow_to(lambda: "cannot be saved" in texts_of(app.window))
    app.store.connection.execute("PRAGMA max_page_count = 1000000")
    app.follow_to_end()

    session = app.store.history.sessions()[0]
    assert session.counts
    assert sum(done.reps for done in session.performed) == 16


def test_closing_asks_while_a_session_runs(app: AppInTest, answer: Callable[[LeaveChoice], None]) -> None:
    """The window stays when one keeps going, and closes when one continues later."""
    app.app.start()
    answer(LeaveChoice.KEEP_GOING)
    app.window.close()
    stayed = app.window.isVisible()
    answer(LeaveChoice.LATER)
    app.window.close()

    assert stayed
    assert not app.window.isVisible()
    assert app.store.journal.open_session() is not None


def test_a_shortcut_does_not_leave_a_session_that_runs(app: AppInTest) -> None:
    """The keys of the other pages do nothing on the stage: the session would run on unseen."""
    app.app.start()
    QTest.keyClick(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert app.window.current is Screen.FOLLOW


def test_the_starting_side_and_the_session_alternate(app: AppInTest) -> None:
    """The second session is B and begins with the other leg."""
    app.app.start()
    app.follow_to_end()
    workout = app.app.overview().workout

    assert workout.workout_id == "activation-1-b"
    assert [item.starting_side for item in workout.prescriptions] == ["right", "left"]

"""Begins, continues and ends sessions, and lets them be heard and written down while they run."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from glutecoach.audio.tones import TonePlayer
from glutecoach.audio.voice import Voice, VoiceStyle
from glutecoach.core.cues import AHEAD_S, Sound, Tone, countdown_due, next_sound, sound_for, until_next_sound_s
from glutecoach.core.events import Event, StepStarted
from glutecoach.core.hearing import SoundMode
from glutecoach.core.history import Source
from glutecoach.core.plan import Workout
from glutecoach.core.programme import find_workout
from glutecoach.core.script import Manner
from glutecoach.core.session import SUSPEND_GAP_S, Session
from glutecoach.core.timeline import Step, resume_index, timeline, with_lead_in
from glutecoach.storage.journal import OpenSession
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui.announcer import Announcer
from glutecoach.ui.session_driver import SessionDriver
from glutecoach.ui.session_recorder import SessionRecorder
from glutecoach.ui.texts import tr

FASTEST_SPOKEN = 1.5
"""Times real time."""
TRIED = Sound(Tone.LIFT, 2.0)
"""What is played to judge the loudness."""


class SessionConductor(QObject):
    """Begins, continues and ends sessions.

    Signals:
        began: A Session, just before its first step starts.
        ended: The id of a session that is over, empty when nothing of it was kept.
        problem_found: One sentence that the person should know.
        voices_found: The names of the voices to choose from, as a tuple.
    """

    began = Signal(object)
    ended = Signal(str)
    problem_found = Signal(str)
    voices_found = Signal(object)

    def __init__(
        self,
        store: Store,
        driver: SessionDriver,
        *,
        open_tones: Callable[[], TonePlayer],
        open_voice: Callable[[VoiceStyle], Voice],
        is_muted: Callable[[], bool],
        now: Callable[[], datetime],
        speed: float,
        parent: QObject | None = None,
    ) -> None:
        """Take the collaborators.

        Args:
            store: Where sessions are kept.
            driver: Runs them; its clock already runs `speed` times faster.
            open_tones: Opens the sound output; called when the first session begins.
            open_voice: Opens the voice in a style; called when the first session begins.
            is_muted: Tells whether the sound of the computer is switched off.
            now: The local time with its offset.
            speed: How many times faster than real time; anything but 1 makes the session a trial.
            parent: Owner.
        """
        super().__init__(parent)
        self._store = store
        self._driver = driver
        self._open_tones = open_tones
        self._open_voice = open_voice
        self._is_muted = is_muted
        self._now = now
        self._speed = speed
        self._tones: TonePlayer | None = None
        self._announcer: Announcer | None = None
        self._preferences = Preferences()
        self._has_lost_voice = False
        self._week = 1
        self._before_s = 0.0
        self._ahead: Sound | None = None
        self._recorder = SessionRecorder(store.journal, now, self)
        self._recorder.saving_failed.connect(self.problem_found)
        driver.step_started.connect(self._recorder.on_step_started)
        driver.rep_finished.connect(self._recorder.on_rep_finished)
        driver.reps_taken_back.connect(self._recorder.on_reps_taken_back)
        driver.checked_in.connect(self._recorder.on_checked_in)
        for happened in (driver.step_started, driver.paused, driver.resumed, driver.rest_changed, driver.finished):
            happened.connect(self._on_happened)
        driver.ticked.connect(self._on_ticked)
        driver.finished.connect(self.end)

    def begin(self, workout: Workout) -> None:
        """Begin a workout."""
        self._week = workout.programme_week
        steps = timeline(workout)
        session_id = str(uuid.uuid4())
        source = Source.TIMER if self._speed == 1 else Source.TRIAL
        self._recorder.begin(session_id, workout, source, steps[0].place)
        self._recorder.follow(session_id, has_reps=False)
        self._run(Session(steps, suspend_gap_s=SUSPEND_GAP_S * self._speed), 0)

    def go_on(self, cut_off: OpenSession) -> None:
        """Continue a session at the rep at which it was cut off, after time to get into position."""
        record = cut_off.record
        workout = find_workout(self._store.programme, record.workout_id, record.planned)
        if workout is None or cut_off.place is None:
            return
        self._week = workout.programme_week
        steps = timeline(workout)
        index = resume_index(steps, cut_off.place) or 0
        session = Session(
            with_lead_in(steps, index), suspend_gap_s=SUSPEND_GAP_S * self._speed, done=cut_off.finished_reps
        )
        self._recorder.follow(record.session_id, has_reps=bool(cut_off.finished_reps))
        self._run(session, index)

    def end(self) -> None:
        """End the session that runs; without a single finished rep nothing of it is kept."""
        if self._driver.session is None:
            return
        if not self._driver.session.is_over:  # else the signal of the end is on its way
            self.fall_silent()
        self._sleep()
        self._driver.stop()
        self.ended.emit(self._recorder.end())

    def set_preferences(self, preferences: Preferences) -> None:
        """Sound as the person likes it, from now on."""
        has_new_mode = preferences.sound_mode != self._preferences.sound_mode
        self._preferences = preferences
        if has_new_mode:
            self.fall_silent()
        if self._tones is not None:
            self._tones.set_volume(preferences.volume)
            self._tones.set_quiet(is_quiet=preferences.quiet_tones)
        if self._announcer is not None:
            self._announcer.set_style(_style(preferences))

    def say(self, text: str) -> None:
        """Say something now, if the voice may speak."""
        if self._announcer is not None and self._may_speak:
            self._announcer.say(text)

    def let_go(self) -> None:
        """Fall silent, and let the sound device sleep."""
        self.fall_silent()
        self._sleep()

    def _sleep(self) -> None:
        if self._tones is not None:
            self._tones.keep_open(is_open=False)

    def fall_silent(self) -> None:
        """Stop voice and tempo tone at once."""
        if self._announcer is not None:
            self._announcer.stop()
        if self._tones is not None:
            self._tones.stop()

    def wake(self) -> None:
        """Open tones and voice and keep the device awake until `let_go`: the first sound of a sleeping one is lost."""
        self._open_sound()
        if self._tones is not None:
            self._tones.keep_open(is_open=True)

    def open_voice(self) -> None:
        """Open the voice if it is not open yet; which voices there are is told."""
        if self._announcer is None:
            self._announcer = Announcer(self._open_voice(_style(self._preferences)))
            self._announcer.watch(self._on_voice_lost, self.voices_found.emit)

    def try_sound(self) -> None:
        """Play a tone and say some words, so that loudness and pace can be judged."""
        self._open_sound()
        if self._tones is not None and self._plays_tones:
            self._tones.play(TRIED)
        self.say(tr("Can you hear me? I count like this: one, two, three. Squeeze first, then lift."))

    def close(self) -> None:
        """Let go of tones and voice for good."""
        self.let_go()
        announcer, self._announcer = self._announcer, None
        if announcer is not None:
            announcer.close()
        tones, self._tones = self._tones, None
        if tones is not None:
            tones.close()

    @property
    def _mode(self) -> SoundMode:
        return self._preferences.sound_mode

    @property
    def _may_speak(self) -> bool:
        """Whether words can be followed: at a much higher speed they would only pile up."""
        return self._mode.has_voice and self._speed <= FASTEST_SPOKEN

    @property
    def _manner(self) -> Manner:
        return Manner(self._week, not self._plays_tones, self._preferences.words_a_minute)

    @property
    def _is_paused(self) -> bool:
        """Whether somebody steps through a session that stands still: the step is said, its time does not run."""
        return self._driver.session is not None and self._driver.session.is_paused

    def _run(self, session: Session, index: int) -> None:
        self.began.emit(session)
        self._open_sound()
        if self._tones is not None:
            self._tones.keep_open(is_open=True)
        self._driver.start(session, index)

    def _at_speed(self, sound: Sound) -> Sound:
        return replace(sound, length_s=sound.length_s / self._speed)

    def _open_sound(self) -> None:
        """Open tones and, if it may speak, the voice; say once what is not heard, and each time that all is muted."""
        if self._tones is None:
            self._tones = self._open_tones()
            self._tones.set_quiet(is_quiet=self._preferences.quiet_tones)
            self._tones.watch(self.problem_found.emit)
        if self._may_speak:
            self.open_voice()
        if self._is_muted():
            self.problem_found.emit(tr("The sound of this computer is switched off. Switch it on to hear the workout."))

    def _on_voice_lost(self, reason: str) -> None:
        """Say why, and let the tones take over where there was to be nothing but the voice."""
        self._has_lost_voice = True
        self.problem_found.emit(reason)

    @property
    def _plays_tones(self) -> bool:
        return self._mode.has_tones or self._has_lost_voice

    def _on_happened(self, event: Event) -> None:
        self._before_s = 0.0
        if self._plays_tones:
            self._sound_out(event)
        if self._announcer is not None and self._may_speak:
            self._announcer.announce(event, self._manner)

    def _sound_out(self, event: Event) -> None:
        """Play what marks an event, unless it was handed on ahead of its time."""
        was_ahead, self._ahead = self._ahead, None
        sound = sound_for(event)
        jumped = isinstance(event, StepStarted) and event.jumped
        if self._tones is None or (sound is not None and sound == was_ahead and not jumped):
            return
        if sound is None or jumped or not isinstance(event, StepStarted):
            self._tones.stop()
        if sound is not None and not (isinstance(event, StepStarted) and self._is_paused):
            self._tones.play(self._at_speed(sound))

    def _on_ticked(self) -> None:
        session = self._driver.session
        if session is None or session.step is None or session.is_paused:
            return
        left = countdown_due(session.step, self._before_s, session.step_elapsed_s)
        self._before_s = session.step_elapsed_s
        if self._plays_tones:
            self._count_down(is_due=bool(left))
            self._hand_on(session, session.step)
        elif left:
            self.say(f"{left}.")

    def _count_down(self, *, is_due: bool) -> None:
        if is_due and self._tones is not None:
            was_ahead, self._ahead = self._ahead, None
            if was_ahead != Sound(Tone.COUNTDOWN):
                self._tones.play(Sound(Tone.COUNTDOWN))

    def _hand_on(self, session: Session, step: Step) -> None:
        """Hand the next sound on a moment before its time."""
        wait_s = until_next_sound_s(step, session.step_elapsed_s) / self._speed
        if self._tones is None or self._ahead is not None or not 0 < wait_s <= AHEAD_S:
            return
        after = session.steps[session.index + 1] if session.index + 1 < len(session.steps) else None
        sound = next_sound(step, session.step_elapsed_s, after)
        if sound is not None:
            self._ahead = sound
            self._tones.play(self._at_speed(sound), wait_s)


def _style(preferences: Preferences) -> VoiceStyle:
    return VoiceStyle(preferences.voice, preferences.words_a_minute, preferences.volume)

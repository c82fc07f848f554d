"""Lets a running session be heard: hands its sounds on ahead of their time, and its lines when they are due."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from glutecoach.audio.tones import TonePlayer
from glutecoach.audio.voice import Voice, VoiceStyle
from glutecoach.core.cues import (
    AHEAD_S,
    WAKING_S,
    Sound,
    Tone,
    countdown_due,
    next_sound,
    sound_for,
    sound_while_paused,
    until_next_sound_s,
)
from glutecoach.core.events import Event, StepStarted
from glutecoach.core.hearing import SoundMode
from glutecoach.core.script import Manner
from glutecoach.core.session import Session
from glutecoach.core.timeline import Step
from glutecoach.storage.preferences import Preferences
from glutecoach.ui.announcer import Announcer, voice_style
from glutecoach.ui.session_driver import SessionDriver
from glutecoach.ui.texts import tr

FASTEST_SPOKEN = 1.5
"""Times real time."""
TRIED = Sound(Tone.LIFT, 2.0)
"""What is played to judge the loudness."""


class SessionSound(QObject):
    """Tones and voice of the sessions, opened when they are first needed.

    Signals:
        problem_found: One sentence that the person should know.
        problem_gone: A sentence of before that is no longer true.
        voices_found: The names of the voices to choose from, as a tuple.
    """

    problem_found = Signal(str)
    problem_gone = Signal(str)
    voices_found = Signal(object)

    def __init__(
        self,
        driver: SessionDriver,
        *,
        open_tones: Callable[[], TonePlayer],
        open_voice: Callable[[VoiceStyle], Voice],
        is_muted: Callable[[], bool],
        speed: float,
        parent: QObject | None = None,
    ) -> None:
        """Take the collaborators.

        Args:
            driver: Runs the sessions; its clock already runs `speed` times faster.
            open_tones: Opens the sound output; called at the first use.
            open_voice: Opens the voice in a style; called at the first use.
            is_muted: Tells whether the sound of the computer is switched off.
            speed: How many times faster than real time.
            parent: Owner.
        """
        super().__init__(parent)
        self._driver = driver
        self._open_tones = open_tones
        self._open_voice = open_voice
        self._is_muted = is_muted
        self._speed = speed
        self._tones: TonePlayer | None = None
        self._announcer: Announcer | None = None
        self._preferences = Preferences()
        self._voices: tuple[str, ...] = ()
        self._no_output = self._no_voice = ""
        self._told: set[str] = set()
        self._week = 1
        self._waking_s = 0.0
        self._before_s = 0.0
        self._ahead: Sound | None = None
        for happened in (driver.step_started, driver.paused, driver.resumed, driver.rest_changed, driver.finished):
            happened.connect(self._on_happened)
        driver.end_asked.connect(self._on_end_asked)
        driver.ticked.connect(self._on_ticked)

    def begin(self, week: int) -> None:
        """Be ready for a session in a week of the programme; its first sound waits until the device is awake."""
        self._week = week
        self._waking_s = WAKING_S
        self.wake()

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
            self._announcer.set_style(voice_style(preferences))

    def say(self, text: str) -> None:
        """Say something now, if the voice may speak; after the end of a session once its tune is over."""
        if self._announcer is not None and self._may_speak:
            over_s = Sound(Tone.FINISHED).words_after_s if self._plays_tones and self._driver.session is None else 0.0
            self._announcer.say(text, over_s)

    def notify(self, text: str) -> None:
        """Let it be heard that something stands on the screen, and say it once nobody speaks."""
        if self._tones is not None and self._plays_tones:
            self._tones.play(Sound(Tone.NOTICE))
        if self._announcer is not None and self._may_speak:
            self._announcer.notify(text)

    def let_go(self) -> None:
        """Fall silent, and let the sound device sleep."""
        self.fall_silent()
        self.let_sleep()

    def let_sleep(self) -> None:
        """Let the sound device sleep once what sounds has ended."""
        if self._tones is not None:
            self._tones.keep_open(is_open=False)

    def fall_silent(self) -> None:
        """Stop voice and tempo tone at once."""
        if self._announcer is not None:
            self._announcer.stop()
        self._ahead = None
        if self._tones is not None:
            self._tones.stop()

    def wake(self) -> None:
        """Open tones and voice and keep the device awake until `let_go`: the first sound of a sleeping one is lost."""
        self._open_sound()
        if self._tones is not None:
            self._tones.keep_open(is_open=True)

    def open_voice(self) -> None:
        """Open the voice if it is not open yet, or let it try again; which voices there are is told."""
        if self._announcer is None:
            self._announcer = Announcer(self._open_voice(voice_style(self._preferences)))
            self._announcer.watch(self._on_voice_lost, self._on_voices_found)
        else:
            self._announcer.try_again()
            if self._voices:
                self.voices_found.emit(self._voices)

    def try_sound(self) -> None:
        """Play a tone and say some words, so that loudness and pace can be judged."""
        self._open_sound()
        if self._tones is not None and self._plays_tones:
            self._tones.play(TRIED)
        if self._announcer is not None and self._may_speak:
            self._announcer.say(tr("Can you hear me? I count like this: one, two, three. Squeeze first, then lift."))

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
    def _plays_tones(self) -> bool:
        """Whether tones are heard: also instead of a voice that does not speak, or not yet."""
        return self._mode.has_tones or not self._may_speak or self._announcer is None or not self._announcer.is_up

    @property
    def _manner(self) -> Manner:
        return Manner(self._week, not self._plays_tones, self._preferences.words_a_minute)

    def _open_sound(self) -> None:
        """Open tones and, if it may speak, the voice; say once what is not heard, and each time that all is muted."""
        if self._tones is None:
            self._tones = self._open_tones()
            self._tones.set_quiet(is_quiet=self._preferences.quiet_tones)
            self._tones.watch(self._on_output_lost, self._on_output_found)
        else:
            self._tones.try_again()
        if self._may_speak:
            self.open_voice()
        if self._is_muted():
            self.problem_found.emit(tr("The sound of this computer is switched off. Switch it on to hear the workout."))

    def _on_output_lost(self, reason: str) -> None:
        self._no_output = reason
        self._take_back(self._no_voice)
        self._tell(reason)

    def _on_output_found(self) -> None:
        """Take back what was said, and let a voice that died with the output try again."""
        self._take_back(self._no_output)
        self._no_output = ""
        if self._announcer is not None:
            self._announcer.try_again()

    def _on_voice_lost(self, reason: str) -> None:
        """Say why, unless nothing can be heard anyway: that has been said."""
        self._no_voice = reason
        if not self._no_output:
            self._tell(reason)

    def _on_voices_found(self, names: tuple[str, ...]) -> None:
        self._take_back(self._no_voice)
        self._no_voice = ""
        self._voices = names
        self.voices_found.emit(names)

    def _tell(self, sentence: str) -> None:
        if sentence not in self._told:
            self._told.add(sentence)
            self.problem_found.emit(sentence)

    def _take_back(self, sentence: str) -> None:
        if sentence in self._told:
            self._told.remove(sentence)
            self.problem_gone.emit(sentence)

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, StepStarted):
            self._before_s = 0.0
        waking_s, self._waking_s = self._waking_s, 0.0
        was_ahead, self._ahead = self._ahead, None
        after_s = waking_s
        if self._plays_tones:
            after_s += self._sound_out(event, was_ahead, waking_s)
        if self._announcer is not None and self._may_speak:
            step = self._driver.session.step if self._driver.session is not None else None
            self._announcer.announce(event, self._manner, step, after_s)

    def _sound_out(self, event: Event, was_ahead: Sound | None, in_s: float) -> float:
        """Play what marks an event, unless it was handed on ahead of its time; return how long words wait for it."""
        step = event.step if isinstance(event, StepStarted) else None
        stands_still = self._driver.session is not None and self._driver.session.is_paused
        sound = sound_while_paused(step) if step is not None and stands_still else sound_for(event)
        jumped = isinstance(event, StepStarted) and event.jumped
        if self._tones is not None and (sound is None or sound != was_ahead or jumped):
            if sound is None or jumped or step is None:
                self._tones.stop()
            if sound is not None:
                self._tones.play(self._at_speed(sound), in_s)
        return sound.words_after_s if sound is not None else 0.0

    def _on_end_asked(self) -> None:
        self.notify(tr("One more step forward ends the workout."))

    def _on_ticked(self) -> None:
        session = self._driver.session
        step = session.step if session is not None else None
        if session is None or step is None or session.is_paused:
            return
        passed_s = session.step_elapsed_s
        left = countdown_due(step, self._before_s, passed_s)
        self._before_s = passed_s
        if self._plays_tones:
            self._count_down(is_due=bool(left))
            self._hand_on(session, step, passed_s)
        elif left:
            self.say(tr("{number}.", "a number that is said").format(number=left))

    def _count_down(self, *, is_due: bool) -> None:
        if is_due and self._tones is not None:
            was_ahead, self._ahead = self._ahead, None
            if was_ahead != Sound(Tone.COUNTDOWN):
                self._tones.play(Sound(Tone.COUNTDOWN))

    def _hand_on(self, session: Session, step: Step, passed_s: float) -> None:
        """Hand the next sound on a moment before its time."""
        if self._tones is None or self._ahead is not None:
            return
        wait_s = until_next_sound_s(step, passed_s) / self._speed
        if not 0 < wait_s <= AHEAD_S:
            return
        after = session.steps[session.index + 1] if session.index + 1 < len(session.steps) else None
        sound = next_sound(step, passed_s, after)
        if sound is not None:
            self._ahead = sound
            self._tones.play(self._at_speed(sound), wait_s - self._driver.since_look_s / self._speed)

    def _at_speed(self, sound: Sound) -> Sound:
        return replace(sound, length_s=sound.length_s / self._speed)

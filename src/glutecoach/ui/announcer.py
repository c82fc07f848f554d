"""Turns the script of a session into words, and has them said."""

from __future__ import annotations

import math
from collections.abc import Callable

from glutecoach.audio.voice import Voice, VoiceStyle
from glutecoach.core.events import Event, Paused, PauseReason
from glutecoach.core.exercise import Side
from glutecoach.core.script import Line, LineKind, Manner, line_for
from glutecoach.core.timeline import Step
from glutecoach.storage.preferences import Preferences
from glutecoach.ui import texts
from glutecoach.ui.step_look import pause_text
from glutecoach.ui.texts import sentences_text, tr


class Announcer:
    """Says what happens.

    Args:
        voice: What speaks.
    """

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Take whom to tell why nothing is said any more, in one sentence, and which voices there are."""
        self._voice.watch(on_silent, on_voices)

    @property
    def is_up(self) -> bool:
        """Whether what is said is heard now, as far as is known."""
        return self._voice.is_up

    def announce(self, event: Event, manner: Manner, running: Step | None, in_s: float = 0.0) -> None:
        """Say what an event asks for; a pause silences everything first.

        Args:
            event: What has happened.
            manner: How one speaks.
            running: The step in which it happened.
            in_s: Seconds to wait with the words, while a signal sounds.
        """
        line = line_for(event, manner, running)
        if isinstance(event, Paused):
            self._voice.stop()
        if line is not None and line.kind is not LineKind.SILENCE:
            self._voice.say(spoken(line), takes_the_word=line.kind.takes_the_word, in_s=in_s)

    def say(self, text: str, in_s: float = 0.0) -> None:
        """Say a text now, or in so many seconds."""
        self._voice.say(text, takes_the_word=True, in_s=in_s)

    def notify(self, text: str) -> None:
        """Say a text once nobody speaks."""
        self._voice.notify(text)

    def try_again(self) -> None:
        """Let a voice that was lost try again."""
        self._voice.try_again()

    def stop(self) -> None:
        """Fall silent at once."""
        self._voice.stop()

    def set_style(self, style: VoiceStyle) -> None:
        """Speak in another way from the next line on."""
        self._voice.set_style(style)

    def close(self) -> None:
        """Let go of the voice."""
        self._voice.close()


def voice_style(preferences: Preferences) -> VoiceStyle:
    """Return how the person likes the voice to sound."""
    return VoiceStyle(preferences.voice, preferences.words_a_minute, preferences.volume)


def spoken(line: Line) -> str:
    """Return a line in words."""
    step = line.step
    if line.kind is LineKind.REST_CHANGED:
        return tr("%n second(s)", "", math.ceil(line.left_s))
    if line.kind is LineKind.GO_ON or step is None:
        return tr("Carry on.")
    match line.kind:
        case LineKind.NEXT_EXERCISE:
            position = tr("{position}.").format(position=texts.position_text(step.exercise.position))
            return _with_cue(sentences_text((_named(step), position, _dose(step))), line)
        case LineKind.GET_READY:
            return _with_cue(tr("Get ready."), line)
        case LineKind.READY_AGAIN:
            return tr("Get ready for rep {number}.").format(number=step.rep)
        case LineKind.OWN_PACE if step.rep == 1 and step.set_number == 1 and step.side is step.prescription.sides[0]:
            return tr("At your own pace. Any key counts a rep, Enter ends the set. One.")
        case LineKind.COUNT | LineKind.OWN_PACE:
            return _count(line, step)
        case LineKind.PHASE:
            return _with_cue(_phase(step), line)
        case LineKind.SWITCH_SIDE:
            side = tr("Switch side. {side}.").format(side=texts.side_text(step.side))
            return _with_cue(side, line)
        case LineKind.REST:
            return _with_cue(_rest(line, step), line)
        case LineKind.CHECK_IN if line.is_short:
            return tr("Where did you feel it?")
        case LineKind.CHECK_IN:
            return tr("Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.")
        case LineKind.PAUSED:
            return tr("Paused.")
        case LineKind.ASLEEP:
            return pause_text(PauseReason.CLOCK_GAP, step)
        case LineKind.PAIN:
            return pause_text(PauseReason.PAIN, step)
        case LineKind.CUE | LineKind.SILENCE:
            return line.cue.text if line.cue else ""


def _named(step: Step) -> str:
    text = {
        Side.LEFT: tr("{exercise}, left leg."),
        Side.RIGHT: tr("{exercise}, right leg."),
        Side.BOTH: tr("{exercise}."),
    }[step.side]
    return text.format(exercise=step.exercise.name)


def _dose(step: Step) -> str:
    reps = tr("%n rep(s).", "", step.prescription.reps)
    if step.prescription.sets == 1:
        return reps
    return sentences_text((reps, tr("%n set(s).", "", step.prescription.sets)))


def _rest(line: Line, step: Step) -> str:
    """Return how long the rest is and what comes: another exercise, or which set."""
    if line.is_short:
        return tr("Rest.")
    rest = tr("Rest, %n second(s).", "", math.ceil(step.duration_s))
    if step.set_number == 1:
        return sentences_text((rest, _named(step), _dose(step)))
    set_number = tr("Then set {set} of {sets}.").format(set=step.set_number, sets=step.prescription.sets)
    if step.side is Side.BOTH:
        return sentences_text((rest, set_number))
    return sentences_text((rest, set_number, tr("{side}.").format(side=texts.side_text(step.side))))


def _count(line: Line, step: Step) -> str:
    if line.is_last:
        count = tr("Last one.")
    elif line.is_halfway and line.is_short:
        count = tr("Halfway.")
    elif line.is_halfway:
        count = tr("{number}, halfway.").format(number=step.rep)
    else:
        count = tr("{number}.", "a number that is said").format(number=step.rep)
    return _with_cue(sentences_text((count, _phase(step))) if line.names_phase else count, line)


def _phase(step: Step) -> str:
    return tr("{word}.", "a word that is said").format(word=texts.stage_word(step))


def _with_cue(said: str, line: Line) -> str:
    return sentences_text((said, line.cue.text)) if line.cue else said

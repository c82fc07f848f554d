"""Turns the script of a session into words, and has them said."""

from __future__ import annotations

import math
from collections.abc import Callable

from glutecoach.audio.voice import Voice, VoiceStyle
from glutecoach.core.events import Event
from glutecoach.core.exercise import Side
from glutecoach.core.script import Line, LineKind, Manner, line_for
from glutecoach.core.timeline import Step
from glutecoach.ui import texts
from glutecoach.ui.texts import tr


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

    def announce(self, event: Event, manner: Manner) -> None:
        """Say what an event asks for, or fall silent on a pause."""
        line = line_for(event, manner)
        if line is None:
            return
        if line.kind is LineKind.SILENCE:
            self._voice.stop()
        else:
            self._voice.say(spoken(line), takes_the_word=line.takes_the_word)

    def say(self, text: str) -> None:
        """Say a text now."""
        self._voice.say(text, takes_the_word=True)

    def stop(self) -> None:
        """Fall silent at once."""
        self._voice.stop()

    def set_style(self, style: VoiceStyle) -> None:
        """Speak in another way from the next line on."""
        self._voice.set_style(style)

    def close(self) -> None:
        """Let go of the voice."""
        self._voice.close()


def spoken(line: Line) -> str:
    """Return a line in words."""
    step = line.step
    if line.kind is LineKind.REST_CHANGED:
        return tr("%n second(s)", "", math.ceil(line.left_s))
    if step is None:
        return tr("Go on.")
    match line.kind:
        case LineKind.NEXT_EXERCISE:
            return " ".join((_named(step), f"{texts.position_text(step.exercise.position)}.", _reps(step)))
        case LineKind.GET_READY:
            return tr("Get ready. {cue}").format(cue=line.cue.text if line.cue else "")
        case LineKind.READY_AGAIN:
            return tr("Get ready for rep {number}.").format(number=step.rep)
        case LineKind.OWN_PACE if step.rep == 1:
            return tr("At your own pace. Any key counts a rep, Enter ends the set. One.")
        case LineKind.COUNT | LineKind.OWN_PACE:
            return _count(line, step)
        case LineKind.PHASE:
            return _with_cue(_phase(step), line)
        case LineKind.SWITCH_SIDE:
            return tr("Switch side. {side}.").format(side=texts.side_text(step.side))
        case LineKind.REST:
            seconds = tr("%n second(s)", "", math.ceil(step.duration_s))
            return tr("Rest, {seconds}. Then {what}").format(seconds=seconds, what=_named(step))
        case LineKind.CHECK_IN:
            return tr("Where did you feel it? One: glutes. Two: thigh. Three: lower back. Six: pain.")
        case LineKind.CUE | LineKind.SILENCE | LineKind.GO_ON:
            return line.cue.text if line.cue else ""


def _named(step: Step) -> str:
    if step.side is Side.BOTH:
        return f"{step.exercise.name}."
    return tr("{exercise}, {side}.").format(exercise=step.exercise.name, side=texts.side_text(step.side).lower())


def _reps(step: Step) -> str:
    return tr("%n rep(s).", "", step.prescription.reps)


def _count(line: Line, step: Step) -> str:
    if line.is_last:
        count = tr("Last one.")
    elif line.is_halfway:
        count = tr("{number}, halfway.").format(number=step.rep)
    else:
        count = f"{step.rep}."
    return _with_cue(f"{count} {_phase(step)}" if line.names_phase else count, line)


def _phase(step: Step) -> str:
    return f"{texts.stage_word(step)}."


def _with_cue(said: str, line: Line) -> str:
    return f"{said} {line.cue.text}" if line.cue else said

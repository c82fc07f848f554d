"""What to sound and show for a moment of the session, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glutecoach.core.exercise import Cue, Moment
from glutecoach.core.session import Event, Finished, Paused, StepStarted
from glutecoach.core.timeline import Step, StepKind, Timeline

SETTLED_IN_S = 3.0
"""The last seconds of a waiting step are counted down."""


class Tone(StrEnum):
    """A short sound with one meaning."""

    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    COUNTDOWN = "countdown"
    SWITCH_SIDE = "switch_side"
    CHANGE_POSITION = "change_position"
    REST = "rest"
    CHECK_IN = "check_in"
    PAUSED = "paused"
    FINISHED = "finished"


_TONE_OF_STEP = {
    StepKind.LIFT: Tone.LIFT,
    StepKind.HOLD: Tone.HOLD,
    StepKind.LOWER: Tone.LOWER,
    StepKind.SWITCH_SIDE: Tone.SWITCH_SIDE,
    StepKind.CHANGE_POSITION: Tone.CHANGE_POSITION,
    StepKind.GET_READY: Tone.REST,
    StepKind.REST: Tone.REST,
    StepKind.CHECK_IN: Tone.CHECK_IN,
}

_MOMENT_OF_STEP = {
    StepKind.LIFT: Moment.LIFT,
    StepKind.HOLD: Moment.HOLD,
    StepKind.LOWER: Moment.LOWER,
    StepKind.PAUSE: Moment.PAUSE,
}


TEMPO_TONES = frozenset({Tone.LIFT, Tone.HOLD, Tone.LOWER})
"""Tones that last as long as their phase: rising, steady, falling."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A tone to play; `length_s` is the seconds that a tempo tone lasts, zero for a signal of its own length."""

    tone: Tone
    length_s: float = 0.0


def sound_for(event: Event) -> Sound | None:
    """Return the sound that marks an event; the pause between two reps stays silent."""
    match event:
        case StepStarted(step=step):
            return _sound_of_step(step)
        case Paused():
            return Sound(Tone.PAUSED)
        case Finished():
            return Sound(Tone.FINISHED)
        case _:
            return None


def tempo_sounds(steps: Timeline) -> frozenset[Sound]:
    """Return the sounds of a timeline that are as long as a phase, so that they can be made ready."""
    sounds = (_sound_of_step(step) for step in steps)
    return frozenset(sound for sound in sounds if sound is not None and sound.tone in TEMPO_TONES)


def _sound_of_step(step: Step) -> Sound | None:
    tone = _TONE_OF_STEP.get(step.kind)
    if tone is None:
        return None
    return Sound(tone, step.duration_s if tone in TEMPO_TONES else 0.0)


def countdown_due(step: Step, before_s: float, after_s: float) -> bool:
    """Tell whether one of the last three whole seconds of a waiting step was passed between two times.

    Args:
        step: The running step.
        before_s: Seconds into the step at the tick before.
        after_s: Seconds into the step now.
    """
    if step.kind.is_work or step.kind is StepKind.CHECK_IN:
        return False
    marks = (step.duration_s - left_s for left_s in (1.0, 2.0, SETTLED_IN_S))
    return any(before_s < mark <= after_s for mark in marks)


def form_cue(step: Step) -> Cue | None:
    """Return the one cue to show in a step; several cues of a phase take turns from rep to rep.

    Waiting steps show set-up cues. A phase without a cue of its own shows none: the one before stays.
    """
    exercise = step.exercise
    if not step.kind.is_work:
        return _turn(exercise.cues_at(Moment.SET_UP), step.set_number)
    return _turn(exercise.cues_at(_MOMENT_OF_STEP[step.kind]), step.rep)


def _turn(cues: tuple[Cue, ...], number: int) -> Cue | None:
    return cues[(number - 1) % len(cues)] if cues else None

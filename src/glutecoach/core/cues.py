"""What to sound and show for a moment of the session, as data."""

from __future__ import annotations

import math
from enum import StrEnum

from msgspec import Struct

from glutecoach.core.events import Event, Finished, Paused, RestChanged, Resumed, StepStarted
from glutecoach.core.exercise import Cue, Moment
from glutecoach.core.timeline import Step, StepKind

AHEAD_S = 1.0
"""A sound is handed on so many seconds before its time, so that it is heard on time whatever the window does."""
WAKING_S = 2.0
"""The first sound of a session waits so long: a sleeping device or a wireless one swallows what comes before."""
COUNTED_DOWN = (1, 2, 3)
"""The last seconds of a wait that leads to a rep, which are counted down."""


class Tone(StrEnum):
    """A short sound with one meaning."""

    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    COUNTDOWN = "countdown"
    SWITCH_SIDE = "switch_side"
    CHANGE_POSITION = "change_position"
    GET_READY = "get_ready"
    REST = "rest"
    CHECK_IN = "check_in"
    PAUSED = "paused"
    RESUMED = "resumed"
    NOTICE = "notice"
    FINISHED = "finished"


_TONE_OF_STEP = {
    StepKind.LIFT: Tone.LIFT,
    StepKind.HOLD: Tone.HOLD,
    StepKind.LOWER: Tone.LOWER,
    StepKind.OWN_PACE: Tone.COUNTDOWN,
    StepKind.SWITCH_SIDE: Tone.SWITCH_SIDE,
    StepKind.CHANGE_POSITION: Tone.CHANGE_POSITION,
    StepKind.GET_READY: Tone.GET_READY,
    StepKind.REST: Tone.REST,
    StepKind.CHECK_IN: Tone.CHECK_IN,
}

_MOMENT_OF_STEP = {
    StepKind.LIFT: Moment.LIFT,
    StepKind.HOLD: Moment.HOLD,
    StepKind.LOWER: Moment.LOWER,
    StepKind.PAUSE: Moment.PAUSE,
    StepKind.OWN_PACE: Moment.LIFT,
}


TEMPO_TONES = frozenset({Tone.LIFT, Tone.HOLD, Tone.LOWER})
"""Tones that last as long as their phase: rising, steady, falling."""

WORDS_AFTER_S = {
    Tone.COUNTDOWN: 0.15,
    Tone.GET_READY: 0.5,
    Tone.CHANGE_POSITION: 0.7,
    Tone.SWITCH_SIDE: 0.9,
    Tone.REST: 0.6,
    Tone.CHECK_IN: 0.8,
    Tone.PAUSED: 0.6,
    Tone.RESUMED: 0.5,
    Tone.NOTICE: 0.5,
    Tone.FINISHED: 1.6,
}
"""Seconds after which a signal has rung out far enough for words; a tempo tone is soft enough to be spoken over."""


class Sound(Struct, frozen=True):
    """A tone to play; `length_s` is the seconds that a tempo tone lasts, zero for a signal of its own length."""

    tone: Tone
    length_s: float = 0.0

    @property
    def words_after_s(self) -> float:
        """Seconds that words wait for it, so that neither drowns the other."""
        return WORDS_AFTER_S.get(self.tone, 0.0)


def sound_for(event: Event) -> Sound | None:
    """Return the sound that marks an event; the pause between two reps stays silent."""
    match event:
        case StepStarted(step=step):
            return _sound_of_step(step)
        case Paused():
            return Sound(Tone.PAUSED)
        case Resumed():
            return Sound(Tone.RESUMED)
        case RestChanged():
            return Sound(Tone.REST)
        case Finished():
            return Sound(Tone.FINISHED)
        case _:
            return None


def sound_while_paused(step: Step) -> Sound | None:
    """Return the sound of a step that somebody goes to while time stands still: no tempo, since none runs."""
    sound = _sound_of_step(step)
    return Sound(Tone.COUNTDOWN) if sound is not None and sound.tone in TEMPO_TONES else sound


def _sound_of_step(step: Step) -> Sound | None:
    tone = _TONE_OF_STEP.get(step.kind)
    if tone is None:
        return None
    return Sound(tone, step.duration_s if tone in TEMPO_TONES else 0.0)


def countdown_due(step: Step, before_s: float, after_s: float) -> int:
    """Return which of the last three seconds of a waiting step began between two times: 3, 2, 1, or 0 for none.

    Args:
        step: The running step.
        before_s: Seconds into the step at the tick before.
        after_s: Seconds into the step now.
    """
    if not is_counted_down(step):
        return 0
    return next((left for left in COUNTED_DOWN if before_s < step.duration_s - left <= after_s), 0)


def next_sound(step: Step, elapsed_s: float, after: Step | None) -> Sound | None:
    """Return what sounds next: a second that is counted down, or what marks the step after, or the end.

    Args:
        step: The running step.
        elapsed_s: Seconds into the step.
        after: The step that follows, None at the end of the workout.
    """
    if is_counted_down(step) and elapsed_s < step.duration_s - 1:
        return Sound(Tone.COUNTDOWN)
    return _sound_of_step(after) if after is not None else Sound(Tone.FINISHED)


def until_next_sound_s(step: Step, elapsed_s: float) -> float:
    """Return how many seconds from now something sounds: a second that is counted down, or the end of the step.

    Args:
        step: The running step.
        elapsed_s: Seconds into the step.

    A step that lasts until somebody says done never ends by itself.
    """
    if step.is_open:
        return math.inf
    counted = COUNTED_DOWN if is_counted_down(step) else ()
    marks = [step.duration_s - left - elapsed_s for left in (*counted, 0)]
    return min((mark for mark in marks if mark > 0), default=0.0)


def is_counted_down(step: Step) -> bool:
    """Tell whether the last three seconds of a step are counted down: it is a wait, and a rep comes next.

    A rest before an exercise leads to its get-ready, as a change of position does.
    """
    match step.kind:
        case StepKind.GET_READY | StepKind.SWITCH_SIDE:
            return True
        case StepKind.REST:
            return step.set_number > 1
        case _:
            return False


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

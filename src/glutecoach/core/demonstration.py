"""What the figure shows at a moment of the session, as data."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from glutecoach.core.cues import form_cue
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.timeline import Step, StepKind

WARNING_S = 0.9
"""How long the fault is seen when a cue warns of it: long enough to see, too short to be taken for the task (ours)."""


class Showing(StrEnum):
    """What the figure does."""

    POSITION = "position"
    PREVIEW = "preview"
    REP = "rep"
    PHASE = "phase"


class Demonstration(Struct, frozen=True):
    """What the figure shows.

    Attributes:
        showing: The position to take, a preview of a rep and of the fault, one rep at an easy pace, or the phase that
            runs.
        phase: The phase, for `PHASE`.
        fraction: How far the preview, the rep or the phase has come, 0 to 1.
        side: The side that works, or works next.
        is_fault: Whether the fault is shown in place of the phase, because the cue warns of it.
    """

    showing: Showing
    phase: Phase
    fraction: float
    side: Side
    is_fault: bool = False


_PHASES = {
    StepKind.LIFT: Phase.LIFT,
    StepKind.HOLD: Phase.HOLD,
    StepKind.LOWER: Phase.LOWER,
    StepKind.PAUSE: Phase.PAUSE,
}


def demonstration(step: Step, elapsed_s: float) -> Demonstration:
    """Return what the figure shows.

    Args:
        step: The running step.
        elapsed_s: Seconds since it began, up to its duration.
    """
    fraction = elapsed_s / step.duration_s
    if step.kind is StepKind.GET_READY:
        return Demonstration(Showing.PREVIEW, Phase.PAUSE, fraction, step.side)
    if step.is_open:
        return Demonstration(Showing.REP, Phase.PAUSE, fraction, step.side)
    if not step.kind.is_work:
        return Demonstration(Showing.POSITION, Phase.PAUSE, 0.0, step.side)
    cue = form_cue(step)
    warns = cue is not None and cue.warns and elapsed_s < min(WARNING_S, step.duration_s / 2)
    return Demonstration(Showing.PHASE, _PHASES[step.kind], fraction, step.side, warns)

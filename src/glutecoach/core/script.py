"""What is said in a session, as data.

The policy:

1. An announcement (what comes next, switch side, rest, the check-in) takes the word from whatever is being said.
2. Every rep is counted as it begins; the count takes the word from a cue, and nothing is said over it.
3. One form cue a rep at the most, with the phase that it belongs to, and only if it can be said before the next
   count. Cues take turns, so the same one does not come twice in a row.
4. With every week of the programme there are fewer cues.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glutecoach.core.exercise import Cue, Moment
from glutecoach.core.session import Event, Paused, Resumed, StepStarted
from glutecoach.core.timeline import Step, StepKind

SECONDS_A_WORD = 0.42
"""Speech at about 145 words a minute, which is comfortable to follow (webaim.org, Jensema 1998)."""
BREATH_S = 0.4
"""Silence that is left before the next count."""
SECONDS_A_COUNT = 0.8
CUES_IN_WEEK = (8, 5, 3, 2)
"""How many reps of a set come with a cue, by week of the programme; the last number stays (ours)."""
FEWEST_REPS_WITH_HALFWAY = 6

_MOMENTS = {StepKind.LIFT: Moment.LIFT, StepKind.HOLD: Moment.HOLD, StepKind.LOWER: Moment.LOWER}


class LineKind(StrEnum):
    """What a line is about."""

    NEXT_EXERCISE = "next_exercise"
    GET_READY = "get_ready"
    COUNT = "count"
    CUE = "cue"
    SWITCH_SIDE = "switch_side"
    REST = "rest"
    CHECK_IN = "check_in"
    SILENCE = "silence"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say.

    Attributes:
        kind: What it is about.
        step: The step that it belongs to; None for silence and going on.
        cue: The form cue that is said, or said as well.
        is_halfway: Whether a count is the first of the second half.
        is_last: Whether a count is the last of its set.
        takes_the_word: Whether it cuts off what is being said.
    """

    kind: LineKind
    step: Step | None = None
    cue: Cue | None = None
    is_halfway: bool = False
    is_last: bool = False
    takes_the_word: bool = True


def line_for(event: Event, week: int) -> Line | None:
    """Return what to say about an event, or None.

    Args:
        event: From the session.
        week: Week of the programme, from 1.
    """
    match event:
        case StepStarted(step=step):
            return _line_of_step(step, week)
        case Paused():
            return Line(LineKind.SILENCE)
        case Resumed():
            return Line(LineKind.GO_ON)
        case _:
            return None


def fits(cue: Cue, left_s: float) -> bool:
    """Tell whether a cue can be said in so many seconds, with a breath to spare."""
    return len(cue.text.split()) * SECONDS_A_WORD + BREATH_S <= left_s


def _line_of_step(step: Step, week: int) -> Line | None:
    match step.kind:
        case StepKind.CHANGE_POSITION:
            return Line(LineKind.NEXT_EXERCISE, step)
        case StepKind.GET_READY:
            return Line(LineKind.GET_READY, step, next(iter(step.exercise.cues_at(Moment.SET_UP)), None))
        case StepKind.SWITCH_SIDE:
            return Line(LineKind.SWITCH_SIDE, step)
        case StepKind.REST:
            return Line(LineKind.REST, step)
        case StepKind.CHECK_IN:
            return Line(LineKind.CHECK_IN, step)
        case _:
            return _line_in_rep(step, week)


def _line_in_rep(step: Step, week: int) -> Line | None:
    phases = step.prescription.tempo.phases
    kinds = [StepKind(phase.value) for phase, _ in phases]
    here = kinds.index(step.kind)
    left_s = sum(seconds for _, seconds in phases[here:])
    cue = _cue_of_rep(step, week)
    has_cue = cue is not None and _MOMENTS.get(step.kind) is cue.moment
    if here == 0:
        reps = step.prescription.reps
        return Line(
            LineKind.COUNT,
            step,
            cue if has_cue and cue is not None and fits(cue, left_s - SECONDS_A_COUNT) else None,
            is_halfway=reps >= FEWEST_REPS_WITH_HALFWAY and step.rep == reps // 2 + 1,
            is_last=step.rep == reps > 1,
        )
    if has_cue and cue is not None and fits(cue, left_s):
        return Line(LineKind.CUE, step, cue, takes_the_word=False)
    return None


def _cue_of_rep(step: Step, week: int) -> Cue | None:
    """Return the cue whose turn it is, in the order lift, hold, lower; None once there were enough."""
    if step.rep > CUES_IN_WEEK[min(week, len(CUES_IN_WEEK)) - 1]:
        return None
    cues = [cue for moment in _MOMENTS.values() for cue in step.exercise.cues_at(moment)]
    return cues[(step.rep - 1) % len(cues)] if cues else None

"""A workout unrolled into timed steps: the one account of time that everything else reads."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from glutecoach.core.exercise import Exercise, Phase, Side
from glutecoach.core.plan import Prescription, Workout

CHANGE_POSITION_S = 15.0
"""Seconds to take up a new position (ours): about 30 s between exercises with check-in and get ready."""
GET_READY_S = 8.0
"""Seconds to get ready, as long as one slow rep so that one can be shown (ours)."""
SWITCH_SIDE_S = 12.0
"""Seconds between the sides: 10-15 s (ours)."""
CHECK_IN_S = 10.0
"""Seconds in which a check-in may be answered before the workout moves on (ours)."""
BETWEEN_EXERCISES_S = 20.0
"""Seconds of rest between two exercises in the same position: 20-30 s (ours)."""
READY_AGAIN_S = 5.0
"""Seconds to get ready after a pause in the middle of a rep, with a count of three at their end (ours)."""


class StepKind(StrEnum):
    """What a step asks of the person."""

    CHANGE_POSITION = "change_position"
    GET_READY = "get_ready"
    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    PAUSE = "pause"
    OWN_PACE = "own_pace"
    SWITCH_SIDE = "switch_side"
    REST = "rest"
    CHECK_IN = "check_in"

    @property
    def is_work(self) -> bool:
        """Whether the step is a phase of a rep."""
        return self in _WORK


_WORK = frozenset({StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE, StepKind.OWN_PACE})


class Place(Struct, frozen=True):
    """One rep of the workout: what a session continues with after a crash. Set and rep count from 1."""

    exercise_id: str
    side: Side
    set_number: int
    rep: int


class Step(Struct, frozen=True):
    """One timed step.

    Attributes:
        kind: What it asks.
        start_s: Seconds from the start of the workout.
        duration_s: Seconds, greater than zero.
        prescription: The exercise it belongs to; for a rest or a change of position, the one that comes next.
        side: The side that works, or works next.
        set_number: From 1; the set that runs, or comes next.
        rep: From 1 in a phase of a rep; the rep that comes next otherwise.
        ends_rep: Whether a rep is finished when this step ends.
    """

    kind: StepKind
    start_s: float
    duration_s: float
    prescription: Prescription
    side: Side
    set_number: int
    rep: int
    ends_rep: bool = False

    @property
    def end_s(self) -> float:
        """Seconds from the start of the workout to the end of the step."""
        return self.start_s + self.duration_s

    @property
    def is_open(self) -> bool:
        """Whether it lasts until the person says done; its duration is then only an estimate."""
        return self.kind is StepKind.OWN_PACE

    @property
    def exercise(self) -> Exercise:
        """The exercise it belongs to."""
        return self.prescription.exercise

    @property
    def place(self) -> Place:
        """The rep that runs, or comes next."""
        return Place(self.exercise.exercise_id, self.side, self.set_number, self.rep)


class Stretch(Struct, frozen=True):
    """A piece of the workout from `start` to `end`, as shares of the whole (0 to 1)."""

    start: float
    end: float
    is_work: bool


Timeline = tuple[Step, ...]


def timeline(workout: Workout) -> Timeline:
    """Unroll a workout into steps without gaps, from zero seconds to its end."""
    return timed(_steps(workout))


def duration_s(steps: Timeline) -> float:
    """Length of a timeline in seconds."""
    return steps[-1].end_s if steps else 0.0


def step_index_at(steps: Timeline, elapsed_s: float) -> int:
    """Return the index of the step that runs after so many seconds; `len(steps)` once the workout is over."""
    return bisect_right(steps, elapsed_s, key=lambda step: step.end_s)


def resume_index(steps: Timeline, place: Place) -> int | None:
    """Return the step with which a rep begins, or None if the timeline has no such rep."""
    return next((index for index, step in enumerate(steps) if step.kind.is_work and step.place == place), None)


def with_lead_in(steps: Timeline, index: int) -> Timeline:
    """Insert time to get back into position before a step, where a session is continued.

    The lead-in takes the index of the step it stands before.
    """
    ahead = replace(steps[index], ends_rep=False)
    lead_in = (
        replace(ahead, kind=StepKind.CHANGE_POSITION, duration_s=CHANGE_POSITION_S),
        replace(ahead, kind=StepKind.GET_READY, duration_s=GET_READY_S),
    )
    return timed((*steps[:index], *lead_in, *steps[index:]))


def is_open_from(steps: Timeline, index: int) -> bool:
    """Tell whether a step from here on lasts until somebody says done, so that the time left is an estimate."""
    return any(step.is_open for step in steps[index:])


def place_at(steps: Timeline, index: int) -> Place | None:
    """Return the rep that runs in a step or comes next, or None when no rep is left."""
    step = steps[index]
    return place_after(steps, index) if step.kind is StepKind.CHECK_IN else step.place


def place_after(steps: Timeline, index: int) -> Place | None:
    """Return the first rep that begins after a step, or None when there is no other."""
    begun = steps[index].place if steps[index].kind.is_work else None
    return next((step.place for step in steps[index + 1 :] if step.kind.is_work and step.place != begun), None)


def stretches(steps: Timeline) -> tuple[Stretch, ...]:
    """Return the workout in pieces: one for every set of a side, one for every wait between them."""
    total_s = duration_s(steps)
    pieces: list[Stretch] = []
    for is_work, run in groupby(steps, key=lambda step: step.kind.is_work):
        first, *rest = run
        last = rest[-1] if rest else first
        pieces.append(Stretch(first.start_s / total_s, last.end_s / total_s, is_work))
    return tuple(pieces)


def timed(steps: Iterable[Step]) -> Timeline:
    """Let steps begin one when the other ends, from zero on."""
    timed: list[Step] = []
    start_s = 0.0
    for step in steps:
        timed.append(step if step.start_s == start_s else replace(step, start_s=start_s))
        start_s = timed[-1].end_s
    return tuple(timed)


def _steps(workout: Workout) -> Iterator[Step]:
    position = None
    for prescription in workout.prescriptions:
        first = Step(StepKind.GET_READY, 0.0, GET_READY_S, prescription, prescription.sides[0], 1, 1)
        if prescription.exercise.position is not position:
            position = prescription.exercise.position
            yield replace(first, kind=StepKind.CHANGE_POSITION, duration_s=CHANGE_POSITION_S)
        else:
            yield replace(first, kind=StepKind.REST, duration_s=BETWEEN_EXERCISES_S)
        yield first
        yield from _sets(prescription)


def _sets(prescription: Prescription) -> Iterator[Step]:
    for set_number in range(1, prescription.sets + 1):
        for turn, side in enumerate(prescription.sides):
            next_up = Step(StepKind.REST, 0.0, prescription.rest_s, prescription, side, set_number, 1)
            if turn:
                yield replace(next_up, kind=StepKind.SWITCH_SIDE, duration_s=SWITCH_SIDE_S)
            elif set_number > 1 and prescription.rest_s > 0:
                yield next_up
            yield from _reps(prescription, side, set_number)
    yield Step(
        StepKind.CHECK_IN,
        0.0,
        CHECK_IN_S,
        prescription,
        prescription.sides[-1],
        prescription.sets,
        prescription.reps,
    )


def _reps(prescription: Prescription, side: Side, set_number: int) -> Iterator[Step]:
    phases = prescription.tempo.phases
    for rep in range(1, prescription.reps + 1):
        if prescription.is_self_paced:
            rep_s = prescription.tempo.rep_s
            yield Step(StepKind.OWN_PACE, 0.0, rep_s, prescription, side, set_number, rep, ends_rep=True)
            continue
        for phase, seconds in phases:
            kind = _KIND_OF_PHASE[phase]
            yield Step(kind, 0.0, seconds, prescription, side, set_number, rep, phase is phases[-1][0])


_KIND_OF_PHASE = {
    Phase.LIFT: StepKind.LIFT,
    Phase.HOLD: StepKind.HOLD,
    Phase.LOWER: StepKind.LOWER,
    Phase.PAUSE: StepKind.PAUSE,
}

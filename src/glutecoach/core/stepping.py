"""Where one steps to in a timeline, and how it grows while a session runs."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from glutecoach.core.exercise import Side
from glutecoach.core.timeline import READY_AGAIN_S, Place, Step, StepKind, Timeline, timed


class WayBack(Struct, frozen=True):
    """What the opposite key leads back to, right after a step.

    Attributes:
        count: The step that leads back, forward (1) or back (-1).
        by_exercise: Whether it is a step of a whole exercise.
        index: The step to go back to.
        passed_s: Seconds of it that had passed.
        places: Reps that were said to be done, and were not if it is gone back.
    """

    count: int
    by_exercise: bool
    index: int
    passed_s: float
    places: tuple[Place, ...] = ()

    def is_taken_by(self, count: int, *, by_exercise: bool) -> bool:
        """Tell whether a step leads back instead of on."""
        return (self.count, self.by_exercise) == (count, by_exercise)


def with_ready_again(steps: Timeline, index: int) -> Timeline:
    """Insert a short get-ready before a step, where a session goes on after a pause.

    It takes the index of the step it stands before. A get-ready that was put there before is not put there twice.
    """
    if index and steps[index - 1].kind is StepKind.GET_READY and steps[index - 1].duration_s == READY_AGAIN_S:
        return steps
    ready = replace(steps[index], ends_rep=False, kind=StepKind.GET_READY, duration_s=READY_AGAIN_S)
    return timed((*steps[:index], ready, *steps[index:]))


def with_rest(steps: Timeline, index: int, duration_s: float) -> Timeline:
    """Give a step another length, in seconds, greater than zero; everything after it moves."""
    return timed((*steps[:index], replace(steps[index], duration_s=duration_s), *steps[index + 1 :]))


def set_begin(steps: Timeline, index: int) -> int | None:
    """Return the step with which the set begins that runs at a step or was the last one before it, if any."""
    last = next((at for at in range(index, -1, -1) if steps[at].kind.is_work), None)
    if last is None:
        return None
    here = steps[last]
    same = (at for at, step in enumerate(steps) if step.kind.is_work and _set_of(step) == _set_of(here))
    return next(same)


def open_set_end(steps: Timeline, index: int) -> int:
    """Return the last step of the set at one's own pace that runs at a step."""
    last = index
    while steps[last + 1].is_open and steps[last + 1].rep > steps[last].rep:
        last += 1
    return last


def reps_of_set(done: Iterable[Place], place: Place) -> int:
    """Return how many of the reps that are done belong to the set and side of a rep."""
    same = place.exercise_id, place.side, place.set_number
    return sum((rep.exercise_id, rep.side, rep.set_number) == same for rep in done)


def stop_at(steps: Timeline, index: int) -> int:
    """Return the step with which begins what runs at a step, for somebody who steps by hand: a rep, or a wait."""
    return max(stop for stop in stops(steps) if stop <= index)


def stop_away(steps: Timeline, index: int, count: int) -> int:
    """Return the stop that is so many stops forward or back, at least the first one; `len(steps)` is the end."""
    at = (*stops(steps), len(steps))
    target = max(0, at.index(stop_at(steps, index)) + count)
    return at[min(target, len(at) - 1)]


def exercise_away(steps: Timeline, index: int, count: int) -> int | None:
    """Return where the next exercise begins (1), or this one or the one before (-1); None where there is no other."""
    begins = exercise_begins(steps)
    if count > 0:
        return next((at for at in begins if at > index), None)
    return next((at for at in reversed(begins) if at < index), None)


def exercise_begins(steps: Timeline) -> tuple[int, ...]:
    """Return the step with which each exercise begins."""
    ids = [id(step.prescription) for step in steps]
    return tuple(index for index in range(len(steps)) if index == 0 or ids[index] != ids[index - 1])


def stops(steps: Timeline) -> list[int]:
    """Return the steps between which one steps by hand: a phase is too short for that, so a whole rep is one stop."""
    before = (None, *steps)
    return [
        index
        for index, (last, step) in enumerate(zip(before, steps, strict=False))
        if last is None or not (step.kind.is_work and last.kind.is_work and last.place == step.place)
    ]


def _set_of(step: Step) -> tuple[int, Side, int]:
    return id(step.prescription), step.side, step.set_number

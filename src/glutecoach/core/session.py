"""A workout while it runs: told the time, it answers with what has happened since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from glutecoach.core.exercise import Felt
from glutecoach.core.timeline import (
    Place,
    Step,
    StepKind,
    Timeline,
    duration_s,
    exercise_begins,
    place_after,
    place_at,
    resume_index,
    set_begin,
    step_index_at,
    with_ready_again,
    with_rest,
)

LEAST_REST_LEFT_S = 3.0
"""A rest is not cut shorter than its countdown."""
LONGEST_REST_S = 600.0
SUSPEND_GAP_S = 5.0
"""A gap between two ticks above this many seconds means that the computer slept."""


class PauseReason(StrEnum):
    """Why a session is paused."""

    ASKED = "asked"
    CLOCK_GAP = "clock_gap"
    PAIN = "pain"


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step began.

    Attributes:
        at_s: When, on the session's clock.
        index: Its index in the timeline.
        step: The step.
        place: The rep that runs or comes next, None when no rep is left.
        jumped: Whether somebody stepped to it instead of waiting.
    """

    at_s: float
    index: int
    step: Step
    place: Place | None
    jumped: bool = False


@dataclass(frozen=True, slots=True)
class RepFinished:
    """A rep is done.

    Attributes:
        at_s: When, on the session's clock.
        place: The rep.
        reps_done: Different reps done so far in its set and side, this one included.
        set_finished: Whether that is the whole set of that side.
        next_place: The first rep still to come in the timeline, or None.
    """

    at_s: float
    place: Place
    reps_done: int
    set_finished: bool
    next_place: Place | None


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A check-in was answered."""

    at_s: float
    exercise_id: str
    felt: Felt


@dataclass(frozen=True, slots=True)
class Paused:
    """Time stands still since `at_s`."""

    at_s: float
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class Resumed:
    """Time runs again."""

    at_s: float


@dataclass(frozen=True, slots=True)
class RestChanged:
    """The rest that runs was made longer or shorter; `left_s` seconds of it are left."""

    at_s: float
    left_s: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The last step is over."""

    at_s: float


Event = StepStarted | RepFinished | CheckedIn | Paused | Resumed | RestChanged | Finished


class Session:
    """A workout while it runs.

    Every method that takes `now_s` takes seconds of a monotonic clock and returns the events since the call
    before, in order, each with its own time: a late call lengthens nothing.

    Args:
        steps: The timeline, at least one step.
        suspend_gap_s: Seconds between two calls above which the session pauses itself.
        done: Reps that were finished before, when a session is continued.
    """

    def __init__(self, steps: Timeline, *, suspend_gap_s: float = SUSPEND_GAP_S, done: Iterable[Place] = ()) -> None:
        self._steps = steps
        self._suspend_gap_s = suspend_gap_s
        self._done = set(done)
        self._index = 0
        self._origin_s = 0.0
        self._last_s = 0.0
        self._held_s: float | None = 0.0
        self._came_from: tuple[int, int] | None = None

    @property
    def steps(self) -> Timeline:
        """The timeline."""
        return self._steps

    @property
    def index(self) -> int:
        """Index of the running step; `len(steps)` when the session is over."""
        return self._index

    @property
    def step(self) -> Step | None:
        """The running step, None when the session is over."""
        return self._steps[self._index] if self._index < len(self._steps) else None

    @property
    def is_paused(self) -> bool:
        """Whether time stands still (also before the start)."""
        return self._held_s is not None

    @property
    def is_over(self) -> bool:
        """Whether the last step has ended."""
        return self._index >= len(self._steps)

    @property
    def elapsed_s(self) -> float:
        """Seconds of the timeline that have passed as of the latest call, at most its length."""
        running_s = self._last_s - self._origin_s
        return min(running_s if self._held_s is None else self._held_s, duration_s(self._steps))

    @property
    def remaining_s(self) -> float:
        """Seconds of the timeline that are left."""
        return duration_s(self._steps) - self.elapsed_s

    @property
    def step_elapsed_s(self) -> float:
        """Seconds since the running step began, within its duration."""
        if self.step is None:
            return 0.0
        return min(max(0.0, self.elapsed_s - self.step.start_s), self.step.duration_s)

    def start(self, now_s: float, at_index: int = 0) -> list[Event]:
        """Start the clock at the beginning of a step."""
        self._hold_at(self._steps[at_index].start_s)
        self._run(now_s)
        self._index = at_index
        return [self._entered(now_s)]

    def advance(self, now_s: float) -> list[Event]:
        """Tell the time; it may cross several steps, or find that the computer slept and pause."""
        if self.is_paused or self.is_over:
            return []
        if now_s - self._last_s > self._suspend_gap_s:
            return [self._pause_at_last(PauseReason.CLOCK_GAP)]
        self._last_s = max(now_s, self._last_s)
        return self._cross_steps()

    def pause(self, now_s: float, reason: PauseReason = PauseReason.ASKED) -> list[Event]:
        """Stop the clock."""
        events = self.advance(now_s)
        if not self.is_paused and not self.is_over:
            events.append(self._pause_at_last(reason))
        return events

    def resume(self, now_s: float) -> list[Event]:
        """Let the clock run on from where it stopped."""
        if not self.is_paused or self.is_over:
            return []
        self._run(now_s)
        return [Resumed(now_s)]

    def resume_with_lead_in(self, now_s: float) -> list[Event]:
        """Let the clock run on; a rep that was cut short is done again from its beginning, after a short get-ready.

        Nobody still lies in the middle of a lift after a pause. A wait goes on where it stopped.
        """
        events = self.resume(now_s)
        step = self.step
        if not events or step is None or not step.kind.is_work:
            return events
        return events + self._get_ready_for(now_s, resume_index(self._steps, step.place) or 0)

    def skip(self, now_s: float, count: int) -> list[Event]:
        """Step forward (positive count) or back (negative) by whole reps, rests and other steps.

        A phase is too short to step by, so inside a set one step is one rep. Stepping over the end ends the
        session; stepping back stops at its beginning. The clock runs or stands still as before.
        """
        events = self.advance(now_s)
        if self.is_over:
            return events
        stops = self._stops()
        here = max(number for number, index in enumerate(stops) if index <= self._index)
        target = max(0, here + count)
        return events + self._jump(now_s, stops[target] if target < len(stops) else len(self._steps))

    @property
    def is_at_last_stop(self) -> bool:
        """Whether a step forward would end the session."""
        return self._stops()[-1] <= self._index

    def skip_exercise(self, now_s: float, count: int) -> list[Event]:
        """Step to where the next exercise begins (1), or this one or the one before (-1).

        Right after such a step the opposite one leads back to where it came from.
        """
        events = self.advance(now_s)
        if self.is_over:
            return events
        if self._came_from is not None and self._came_from[0] == -count:
            return events + self._jump(now_s, self._came_from[1])
        here = self._index
        begins = exercise_begins(self._steps)
        ahead = [index for index in begins if index > here] if count > 0 else [at for at in begins if at < here][::-1]
        if not ahead:
            return events
        events += self._jump(now_s, ahead[0])
        self._came_from = count, here
        return events

    def repeat_set(self, now_s: float) -> list[Event]:
        """Do the set that runs, or was the last one, again from its first rep, after a short get-ready."""
        events = self.advance(now_s)
        begin = None if self.is_over else set_begin(self._steps, self._index)
        return events if begin is None else events + self._get_ready_for(now_s, begin)

    def change_rest(self, now_s: float, by_s: float) -> list[Event]:
        """Make the rest that runs longer or shorter by so many seconds, if enough of it is left."""
        events = self.advance(now_s)
        step = self.step
        if step is None or step.kind is not StepKind.REST:
            return events
        left_s = step.duration_s - self.step_elapsed_s + by_s
        if left_s < LEAST_REST_LEFT_S or step.duration_s + by_s > LONGEST_REST_S:
            return events
        self._steps = with_rest(self._steps, self._index, step.duration_s + by_s)
        return [*events, RestChanged(now_s, left_s)]

    def finish_open(self, now_s: float, *, whole_set: bool) -> list[Event]:
        """Say that a rep at one's own pace is done, or all that are left of its set. Without one nothing happens."""
        events = self.advance(now_s)
        step = self.step
        if step is None or not step.is_open or self.is_paused:
            return events
        last = self._index
        while whole_set and self._steps[last + 1].is_open and self._steps[last + 1].rep > self._steps[last].rep:
            last += 1
        events += [self._finish_rep(now_s, each) for each in self._steps[self._index : last + 1]]
        entered = self._jump(now_s, last + 1, jumped=False)
        return events + entered

    def check_in(self, now_s: float, felt: Felt) -> list[Event]:
        """Answer the check-in that runs and go on; pain pauses instead. Without one nothing happens."""
        events = self.advance(now_s)
        step = self.step
        if step is None or step.kind is not StepKind.CHECK_IN:
            return events
        events.append(CheckedIn(now_s, step.exercise.exercise_id, felt))
        if felt is not Felt.PAIN:
            return events + self._jump(now_s, self._index + 1)
        if not self.is_paused:
            events.append(self._pause_at_last(PauseReason.PAIN))
        return events

    def _hold_at(self, elapsed_s: float) -> None:
        self._held_s = elapsed_s

    def _run(self, now_s: float) -> None:
        self._origin_s = now_s - self.elapsed_s
        self._last_s = now_s
        self._held_s = None

    def _pause_at_last(self, reason: PauseReason) -> Paused:
        self._hold_at(self._last_s - self._origin_s)
        return Paused(self._last_s, reason)

    def _cross_steps(self) -> list[Event]:
        if self._last_s - self._origin_s < self._steps[self._index].end_s:
            return []  # by far the most common
        reached = self._held_by_open_step(step_index_at(self._steps, self.elapsed_s))
        events: list[Event] = []
        while self._index < reached:
            step = self._steps[self._index]
            at_s = self._origin_s + step.end_s
            if step.ends_rep:
                events.append(self._finish_rep(at_s, step))
            self._index += 1
            events.append(self._entered(at_s))
        return events

    def _held_by_open_step(self, reached: int) -> int:
        """Let the clock wait at the end of a step that lasts until somebody says done; return the step that runs."""
        here = range(self._index, min(reached, len(self._steps)))
        waiting = next((index for index in here if self._steps[index].is_open), None)
        if waiting is None:
            return reached
        self._origin_s = self._last_s - self._steps[waiting].end_s
        return waiting

    def _stops(self) -> list[int]:
        return [index for index in range(len(self._steps)) if self._begins_stop(index)]

    def _get_ready_for(self, now_s: float, index: int) -> list[Event]:
        """Step to a short get-ready before a step, which is put there if it is not there yet."""
        grown = with_ready_again(self._steps, index)
        if grown is self._steps:
            index -= 1
        self._steps = grown
        return self._jump(now_s, index)

    def _entered(self, at_s: float, *, jumped: bool = False) -> Event:
        if self.step is None:
            return Finished(at_s)
        place = place_at(self._steps, self._index)
        return StepStarted(at_s, self._index, self.step, place, jumped)

    def _finish_rep(self, at_s: float, step: Step) -> RepFinished:
        place = step.place
        self._done.add(place)
        reps_done = sum(
            (rep.exercise_id, rep.side, rep.set_number) == (place.exercise_id, place.side, place.set_number)
            for rep in self._done
        )
        next_place = place_after(self._steps, self._index)
        return RepFinished(at_s, place, reps_done, reps_done >= step.prescription.reps, next_place)

    def _begins_stop(self, index: int) -> bool:
        step = self._steps[index]
        before = self._steps[index - 1] if index else None
        return not (step.kind.is_work and before and before.kind.is_work and before.place == step.place)

    def _jump(self, now_s: float, index: int, *, jumped: bool = True) -> list[Event]:
        was_paused = self.is_paused
        self._came_from = None
        self._hold_at(self._steps[index].start_s if index < len(self._steps) else duration_s(self._steps))
        self._index = index
        if not was_paused:
            self._run(now_s)
        return [self._entered(now_s, jumped=jumped)]

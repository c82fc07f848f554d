"""A workout while it runs: told the time, it answers with what has happened since."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from glutecoach.core.events import (
    CheckedIn,
    Event,
    Finished,
    Paused,
    PauseReason,
    RepFinished,
    RepsTakenBack,
    RestChanged,
    Resumed,
    StepStarted,
)
from glutecoach.core.exercise import Felt
from glutecoach.core.pausable_clock import PausableClock
from glutecoach.core.stepping import (
    WayBack,
    exercise_away,
    open_set_end,
    reps_of_set,
    set_begin,
    stop_at,
    stop_away,
    with_ready_again,
    with_rest,
)
from glutecoach.core.timeline import (
    Place,
    Step,
    StepKind,
    Timeline,
    duration_s,
    place_after,
    place_at,
    resume_index,
    step_index_at,
)

LEAST_REST_LEFT_S = 3.0
"""A rest is not cut shorter than its countdown."""
LONGEST_REST_S = 600.0
SUSPEND_GAP_S = 5.0
"""A gap between two ticks above this many seconds means that the computer slept."""


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
        self._clock = PausableClock()
        self._way_back: WayBack | None = None

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
        return self._clock.is_held

    @property
    def is_over(self) -> bool:
        """Whether the last step has ended."""
        return self._index >= len(self._steps)

    @property
    def looked_at_s(self) -> float:
        """The latest time it was told; all that it says is as of then."""
        return self._clock.last_s

    @property
    def elapsed_s(self) -> float:
        """Seconds of the timeline that have passed as of the latest call, at most its length."""
        return min(self._clock.elapsed_s, duration_s(self._steps))

    @property
    def remaining_s(self) -> float:
        """Seconds of the timeline that are left."""
        return duration_s(self._steps) - self.elapsed_s

    @property
    def step_elapsed_s(self) -> float:
        """Seconds since the running step began, within its duration."""
        step = self.step
        return 0.0 if step is None else min(max(0.0, self._clock.elapsed_s - step.start_s), step.duration_s)

    def start(self, now_s: float, at_index: int = 0) -> list[Event]:
        """Start the clock at the beginning of a step."""
        self._clock.run(now_s)
        return self._jump(now_s, at_index, jumped=False)

    def advance(self, now_s: float) -> list[Event]:
        """Tell the time; it may cross several steps, or find that the computer slept and pause."""
        if self.is_paused or self.is_over:
            return []
        if now_s - self._clock.last_s > self._suspend_gap_s:
            return [self._pause_at_last(PauseReason.CLOCK_GAP)]
        self._clock.tell(now_s)
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
        self._clock.run(now_s)
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

        A phase is too short to step by: inside a set one step is one rep. Stepping over the end ends the session. The
        clock runs or stands still as before. Right after a step the opposite one leads back to where it came from, and
        takes back what was only said to be done.
        """
        events = self.advance(now_s)
        if self.is_over:
            return events
        return events + self._step_to(now_s, stop_away(self._steps, self._index, count), count)

    @property
    def is_at_last_stop(self) -> bool:
        """Whether a step forward would end the session."""
        return stop_away(self._steps, self._index, 1) == len(self._steps)

    def skip_exercise(self, now_s: float, count: int) -> list[Event]:
        """Step to where the next exercise begins (1), or this one or the one before (-1); undone like `skip`."""
        events = self.advance(now_s)
        if self.is_over:
            return events
        return events + self._step_to(now_s, exercise_away(self._steps, self._index, count), count, by_exercise=True)

    def repeat_set(self, now_s: float) -> list[Event]:
        """Do the set that runs, or was the last one, again from its first rep, after a short get-ready."""
        events = self.advance(now_s)
        begin = None if self.is_over else set_begin(self._steps, self._index)
        if begin is None:
            return events
        way_back, length = self._way_back_by(-1), len(self._steps)
        events += self._get_ready_for(now_s, begin)
        self._way_back = replace(way_back, index=way_back.index + len(self._steps) - length)
        return events

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
        first = self._index
        last = open_set_end(self._steps, first) if whole_set else first
        said = tuple(each.place for each in self._steps[first : last + 1] if each.place not in self._done)
        events += [self._finish_rep(now_s, index) for index in range(first, last + 1)]
        events += self._jump(now_s, last + 1, jumped=False)
        self._way_back = WayBack(-1, False, first, 0.0, said)
        return events

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

    def _way_back_by(self, count: int, *, by_exercise: bool = False) -> WayBack:
        """Return the way back to the running wait as it is, or to the beginning of the running rep."""
        passed_s = 0.0 if self.step is None or self.step.kind.is_work else self.step_elapsed_s
        return WayBack(count, by_exercise, stop_at(self._steps, self._index), passed_s)

    def _step_to(self, now_s: float, index: int | None, count: int, *, by_exercise: bool = False) -> list[Event]:
        """Step to a step, if there is one, or back to where the step before came from if this is the opposite one."""
        last, way_back = self._way_back, self._way_back_by(-count, by_exercise=by_exercise)
        if last is not None and last.is_taken_by(count, by_exercise=by_exercise):
            self._done.difference_update(last.places)
            taken = [RepsTakenBack(now_s, last.places, len(self._done))] if last.places else []
            return taken + self._jump(now_s, last.index, passed_s=last.passed_s)
        if index is None:
            return []
        events = self._jump(now_s, index)
        self._way_back = way_back
        return events

    def _pause_at_last(self, reason: PauseReason) -> Paused:
        self._clock.hold()
        return Paused(self._clock.last_s, reason)

    def _cross_steps(self) -> list[Event]:
        if self._clock.elapsed_s < self._steps[self._index].end_s:
            return []  # by far the most common
        reached = self._held_by_open_step(step_index_at(self._steps, self.elapsed_s))
        events: list[Event] = []
        while self._index < reached:
            step = self._steps[self._index]
            at_s = self._clock.time_of(step.end_s)
            if step.ends_rep:
                events.append(self._finish_rep(at_s, self._index))
            self._index += 1
            self._way_back = None
            events.append(self._entered(at_s))
        return events

    def _held_by_open_step(self, reached: int) -> int:
        """Let the clock wait at the end of a step that lasts until somebody says done; return the step that runs."""
        here = range(self._index, min(reached, len(self._steps)))
        waiting = next((index for index in here if self._steps[index].is_open), None)
        if waiting is None:
            return reached
        self._clock.fall_back_to(self._steps[waiting].end_s)
        return waiting

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

    def _finish_rep(self, at_s: float, index: int) -> RepFinished:
        step = self._steps[index]
        self._done.add(step.place)
        done = reps_of_set(self._done, step.place)
        return RepFinished(at_s, step.place, done, done >= step.prescription.reps, place_after(self._steps, index))

    def _jump(self, now_s: float, index: int, *, passed_s: float = 0.0, jumped: bool = True) -> list[Event]:
        was_paused = self.is_paused
        self._way_back = None
        begin_s = self._steps[index].start_s if index < len(self._steps) else duration_s(self._steps)
        self._clock.hold_at(begin_s + passed_s)
        self._index = index
        if not was_paused:
            self._clock.run(now_s)
        return [self._entered(now_s, jumped=jumped)]

"""A mis-tap is undone by the opposite key, wherever it lands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from glutecoach.core.events import Event, RepFinished, RepsTakenBack, StepStarted
from glutecoach.core.exercise import Exercise, Position, Tempo
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.session import Session
from glutecoach.core.timeline import StepKind, Timeline, timeline

T0 = 1000.0


@pytest.fixture
def steps(
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> Timeline:
    """Two reps of each side, then the other exercise."""
    kick = make_exercise("kick", unilateral=True, tempo=Tempo(2, 2, 3, 1))
    bridge = make_exercise("bridge", position=Position.SUPINE, tempo=Tempo(2, 2, 3, 1))
    return timeline(make_workout(make_prescription(kick, reps=2), make_prescription(bridge, reps=2)))


@pytest.fixture
def open_steps(
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> Timeline:
    """Three reps of each side at one's own pace."""
    kick = make_exercise("kick", unilateral=True, tempo=Tempo(2, 2, 3, 1))
    return timeline(make_workout(replace(make_prescription(kick, reps=3), is_self_paced=True)))


def started(steps: Timeline, index: int, passed_s: float = 0.0) -> Session:
    """Return a session that runs at a step since some seconds."""
    session = Session(steps)
    session.start(T0 - passed_s, index)
    session.advance(T0)
    return session


def first(steps: Timeline, kind: StepKind) -> int:
    """Return the first step of a kind."""
    return next(index for index, step in enumerate(steps) if step.kind is kind)


def indexes(events: list[Event]) -> list[int]:
    """Return the steps that began."""
    return [event.index for event in events if isinstance(event, StepStarted)]


@pytest.mark.parametrize("count", [1, -1])
def test_a_wait_goes_on_as_if_it_had_not_been_left(steps: Timeline, count: int) -> None:
    """Nobody waits a whole rest again because of a finger that slipped."""
    index = first(steps, StepKind.SWITCH_SIDE)
    session = started(steps, index, passed_s=4.0)
    session.skip(T0, count)
    session.skip(T0 + 1, -count)

    assert session.index == index
    assert session.step_elapsed_s == pytest.approx(4.0)


def test_a_step_back_at_the_very_beginning_is_undone(steps: Timeline) -> None:
    """Where there is nothing to step back to, the opposite key does not lead on."""
    session = started(steps, 0, passed_s=4.0)
    session.skip(T0, -1)
    again_s = session.step_elapsed_s
    session.skip(T0 + 1, 1)

    assert again_s == 0.0
    assert session.index == 0
    assert session.step_elapsed_s == pytest.approx(4.0)


def test_a_rep_that_was_left_is_begun_anew(steps: Timeline) -> None:
    """Nobody goes on in the middle of a lift."""
    index = first(steps, StepKind.LIFT)
    session = started(steps, index, passed_s=1.0)
    session.skip(T0, 1)
    session.skip(T0, -1)

    assert session.index == index
    assert session.step_elapsed_s == 0.0


def test_a_step_of_an_exercise_is_undone_with_the_time_of_its_wait(steps: Timeline) -> None:
    """Shift with an arrow, and back."""
    index = first(steps, StepKind.SWITCH_SIDE)
    session = started(steps, index, passed_s=4.0)
    session.skip_exercise(T0, -1)
    session.skip_exercise(T0 + 1, 1)

    assert session.index == index
    assert session.step_elapsed_s == pytest.approx(4.0)


def test_a_set_that_was_begun_again_by_mistake_goes_on(steps: Timeline) -> None:
    """One step back leads out of the get-ready, to where the key was pressed."""
    index = first(steps, StepKind.SWITCH_SIDE)
    session = started(steps, index, passed_s=4.0)
    repeated = session.repeat_set(T0)
    session.skip(T0 + 1, -1)

    assert indexes(repeated)[-1] < index
    assert session.step is not None
    assert session.step.kind is StepKind.SWITCH_SIDE
    assert session.step_elapsed_s == pytest.approx(4.0)


def test_what_has_happened_since_is_not_undone(steps: Timeline) -> None:
    """Once the next step has begun by itself, a step back is just a step back."""
    index = first(steps, StepKind.SWITCH_SIDE)
    session = started(steps, index, passed_s=4.0)
    session.skip(T0, 1)
    session.advance(T0 + 2.5)
    session.skip(T0 + 2.5, -1)

    assert session.index == index
    assert session.step_elapsed_s == 0.0


def test_reps_that_were_not_done_are_taken_back(open_steps: Timeline) -> None:
    """At one's own pace "set done" by mistake counts all reps; a step back counts them out again."""
    index = first(open_steps, StepKind.OWN_PACE)
    session = started(open_steps, index)
    session.finish_open(T0, whole_set=False)
    said = session.finish_open(T0 + 3, whole_set=True)
    taken, began = session.skip(T0 + 4, -1)
    told = [event.place for event in said if isinstance(event, RepFinished)]

    assert isinstance(taken, RepsTakenBack)
    assert list(taken.places) == told
    assert taken.reps_left == 1
    assert isinstance(began, StepStarted)
    assert began.index == index + 1


def test_a_rep_that_was_done_before_stays_done(open_steps: Timeline) -> None:
    """Only what was said by mistake is taken back, not the same rep from before."""
    index = first(open_steps, StepKind.OWN_PACE)
    session = started(open_steps, index)
    session.finish_open(T0, whole_set=False)
    session.skip(T0 + 1, 1)
    session.skip(T0 + 2, -1)
    session.skip(T0 + 3, -1)
    session.finish_open(T0 + 4, whole_set=False)
    events = session.skip(T0 + 5, -1)

    assert indexes(events) == [index]
    assert not any(isinstance(event, RepsTakenBack) for event in events)

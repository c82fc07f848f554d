"""What holds for any workout once it is unrolled."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from glutecoach.core.exercise import Exercise, Position, Side, Tempo
from glutecoach.core.plan import PlannedSet, Prescription, Workout
from glutecoach.core.timeline import (
    Step,
    StepKind,
    Timeline,
    duration_s,
    resume_index,
    stretches,
    timeline,
    with_lead_in,
)

MakeExercise = Callable[..., Exercise]
MakePrescription = Callable[..., Prescription]
MakeWorkout = Callable[..., Workout]
Workouts = st.SearchStrategy[Workout]

WORK = {StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE}
TENTHS = st.integers(1, 99)
PROPERTY = settings(max_examples=60, deadline=None)


def length_by_formula(workout: Workout) -> float:
    """Add up what a workout takes from its prescriptions, without looking at a timeline."""
    total_s = 0.0
    before: Position | None = None
    for one in workout.prescriptions:
        both_sides = 2 if one.exercise.unilateral else 1
        rep_s = one.tempo.lift_s + one.tempo.hold_s + one.tempo.lower_s + one.tempo.pause_s
        total_s += 15 if one.exercise.position != before else 20
        total_s += 8 + 10
        total_s += one.sets * both_sides * one.reps * rep_s
        total_s += (one.sets - 1) * one.rest_s
        total_s += one.sets * (both_sides - 1) * 12
        before = one.exercise.position
    return total_s


@PROPERTY
@given(data=st.data())
def test_durations_add_up(data: st.DataObject, workouts: Workouts) -> None:
    """No second is lost or counted twice: steps touch, none is empty, and the whole is what the plan says."""
    workout = data.draw(workouts)
    steps = timeline(workout)

    assert steps[0].start_s == 0
    assert all(step.duration_s > 0 for step in steps)
    assert all(after.start_s == before.end_s for before, after in pairwise(steps))
    assert duration_s(steps) == sum(step.duration_s for step in steps) == length_by_formula(workout)


@PROPERTY
@given(
    tenths=st.tuples(TENTHS, TENTHS, TENTHS, TENTHS),
    reps=st.integers(1, 12),
    sets=st.integers(1, 3),
    unilateral=st.booleans(),
)
def test_odd_tempos_leave_no_gap(
    tenths: tuple[int, int, int, int],
    reps: int,
    sets: int,
    unilateral: bool,
    make_exercise: MakeExercise,
    make_prescription: MakePrescription,
    make_workout: MakeWorkout,
) -> None:
    """Tenths of a second, which no computer holds exactly, still join without a gap and add up."""
    lift, hold, lower, pause = tenths
    tempo = Tempo(lift / 10, hold / 10, lower / 10, pause / 10)
    exercise = make_exercise(unilateral=unilateral, tempo=tempo)
    workout = make_workout(make_prescription(exercise, sets=sets, reps=reps, rest_s=0.1))
    steps = timeline(workout)

    assert all(after.start_s == before.end_s for before, after in pairwise(steps))
    assert duration_s(steps) == pytest.approx(length_by_formula(workout))


@PROPERTY
@given(data=st.data())
def test_both_sides_get_equal_reps_and_equal_time(data: st.DataObject, workouts: Workouts) -> None:
    """In every set the second leg does exactly what the first one did."""
    workout = data.draw(workouts)
    steps = timeline(workout)

    def work_of(planned: PlannedSet, side: Side) -> list[tuple[StepKind, float, int, bool]]:
        return [
            (step.kind, step.duration_s, step.rep, step.ends_rep)
            for step in steps
            if step.kind in WORK
            and (step.exercise.exercise_id, step.set_number) == (planned.exercise_id, planned.set_number)
            and step.side is side
        ]

    for planned in workout.planned_sets:
        work = work_of(planned, planned.side)
        assert work == work_of(planned, planned.side.other)
        assert [rep for *_, rep, ends_rep in work if ends_rep] == list(range(1, planned.reps + 1))


@PROPERTY
@given(data=st.data())
def test_timeline_runs_the_printed_plan(data: st.DataObject, workouts: Workouts) -> None:
    """Sets come in the order that is printed, and each starts with its first rep."""
    workout = data.draw(workouts)
    begun: list[PlannedSet] = []
    for step in timeline(workout):
        planned = PlannedSet(step.exercise.exercise_id, step.side, step.set_number, step.prescription.reps)
        if step.kind in WORK and (not begun or begun[-1] != planned):
            begun.append(planned)
            assert step.rep == 1

    assert tuple(begun) == workout.planned_sets


@PROPERTY
@given(data=st.data())
def test_question_follows_every_exercise(data: st.DataObject, workouts: Workouts) -> None:
    """Where it was felt is asked once after each exercise, and the workout ends with the last question."""
    workout = data.draw(workouts)
    steps = timeline(workout)
    asked = [step.exercise.exercise_id for step in steps if step.kind is StepKind.CHECK_IN]

    assert asked == [one.exercise.exercise_id for one in workout.prescriptions]
    assert steps[-1].kind is StepKind.CHECK_IN


@PROPERTY
@given(data=st.data())
def test_every_rep_can_be_found_again(data: st.DataObject, workouts: Workouts) -> None:
    """Whatever rep a session was cut off in, it goes on with the first phase of that rep."""
    steps = timeline(data.draw(workouts))

    for index, step in enumerate(steps):
        if step.kind in WORK:
            found = resume_index(steps, step.place)
            assert found is not None
            assert found <= index
            assert all(one.place == step.place and one.kind in WORK for one in steps[found : index + 1])
            assert steps[found - 1].ends_rep or steps[found - 1].kind not in WORK


@PROPERTY
@given(data=st.data())
def test_lead_in_only_adds_time_to_get_into_position(data: st.DataObject, workouts: Workouts) -> None:
    """Going on later costs 15 s to get into position and 8 s to get ready; every other step stays as it was."""
    steps = timeline(data.draw(workouts))
    index = data.draw(st.integers(0, len(steps) - 1))
    longer = with_lead_in(steps, index)
    position, ready = longer[index : index + 2]

    def untimed(some: Timeline) -> list[Step]:
        return [replace(step, start_s=0.0) for step in some]

    assert untimed(longer[:index] + longer[index + 2 :]) == untimed(steps)
    assert all(after.start_s == before.end_s for before, after in pairwise(longer))
    assert (position.kind, position.duration_s) == (StepKind.CHANGE_POSITION, 15)
    assert (ready.kind, ready.duration_s) == (StepKind.GET_READY, 8)
    assert position.place == ready.place == steps[index].place
    assert not position.ends_rep
    assert not ready.ends_rep


@PROPERTY
@given(data=st.data())
def test_stretches_fill_the_bar(data: st.DataObject, workouts: Workouts) -> None:
    """The bar has no holes, and work and waiting take turns."""
    pieces = stretches(timeline(data.draw(workouts)))

    assert (pieces[0].start, pieces[-1].end) == (0, 1)
    assert all(after.start == before.end for before, after in pairwise(pieces))
    assert all(after.is_work is not before.is_work for before, after in pairwise(pieces))

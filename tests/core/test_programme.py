from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from glutecoach.core.exercise import Exercise, Side
from glutecoach.core.plan import PlannedSet, Workout
from glutecoach.core.programme import (
    Programme,
    Standing,
    find_workout,
    next_workout,
    starting_side,
    week_number,
    workout,
)


def do_sessions(programme: Programme, count: int, completed_weeks: int = 0) -> list[Workout]:
    """Do the next workout time after time and return what it was each time."""
    done: list[Workout] = []
    times_done: Counter[str] = Counter()
    for counting_sessions in range(count):
        done.append(next_workout(programme, Standing(completed_weeks, counting_sessions, times_done)))
        times_done.update({one.exercise_id for one in done[-1].planned_sets})
    return done


def first_sides(workouts: list[Workout], exercise_id: str) -> list[Side]:
    """Return the side an exercise began with each time it was done."""
    return [
        prescription.starting_side
        for one in workouts
        for prescription in one.prescriptions
        if prescription.exercise.exercise_id == exercise_id
    ]


def test_new_user_starts_with_the_first_session_of_week_one(programme: Programme) -> None:
    """Without any history the first workout is session A of week 1, left side first."""
    first = next_workout(programme, Standing())

    assert (first.workout_id, first.programme_week, first.template_name) == ("activation-1-a", 1, "Session A")
    assert first.planned_sets == (
        PlannedSet("scorpion", Side.LEFT, 1, 4),
        PlannedSet("scorpion", Side.RIGHT, 1, 4),
        PlannedSet("bridge", Side.BOTH, 1, 8),
    )
    assert [prescription.rest_s for prescription in first.prescriptions] == [45, 45]


@pytest.mark.parametrize(("completed_weeks", "week"), [(0, 1), (1, 2), (2, 2), (50, 2)])
def test_week_repeats_until_it_is_completed_and_the_last_one_for_good(
    completed_weeks: int, week: int, programme: Programme
) -> None:
    """Only a completed week moves the dose on; after the last week it stays there."""
    assert week_number(programme, Standing(completed_weeks)) == week
    assert next_workout(programme, Standing(completed_weeks)).programme_week == week


def test_dose_is_the_one_of_the_week(programme: Programme) -> None:
    """Week 2 asks for its own sets and reps."""
    week_two = next_workout(programme, Standing(completed_weeks=1, counting_sessions=3))

    assert week_two.workout_id == "activation-2-b"
    assert [(one.exercise.exercise_id, one.sets, one.reps) for one in week_two.prescriptions] == [
        ("scorpion", 1, 6),
        ("all4s-leg-raise", 2, 10),
    ]


@pytest.mark.parametrize("completed_weeks", [0, 1])
def test_sessions_take_turns(completed_weeks: int, programme: Programme) -> None:
    """A and B alternate with every session that counts, in whatever week."""
    names = [one.template_name for one in do_sessions(programme, 5, completed_weeks)]

    assert names == ["Session A", "Session B", "Session A", "Session B", "Session A"]


def test_starting_side_takes_turns_for_each_exercise(programme: Programme) -> None:
    """The other leg begins each time an exercise is done, also for one that is done every second session only."""
    done = do_sessions(programme, 8)
    left, right = Side.LEFT, Side.RIGHT

    assert first_sides(done, "scorpion") == [left, right] * 4
    assert first_sides(done, "all4s-leg-raise") == [left, right, left, right]
    assert first_sides(done, "bridge") == [Side.BOTH] * 4


@pytest.mark.parametrize(
    ("unilateral", "times_done", "side"),
    [
        (True, 0, Side.LEFT),
        (True, 1, Side.RIGHT),
        (True, 2, Side.LEFT),
        (True, 101, Side.RIGHT),
        (False, 0, Side.BOTH),
        (False, 1, Side.BOTH),
    ],
)
def test_starting_side(unilateral: bool, times_done: int, side: Side, make_exercise: Callable[..., Exercise]) -> None:
    """Left begins, then right; both legs always begin together."""
    assert starting_side(make_exercise(unilateral=unilateral), times_done) is side


def test_exercises_of_a_programme_are_listed_once(programme: Programme) -> None:
    """The shared warm-up is listed where it first appears."""
    assert [one.exercise_id for one in programme.exercises] == ["scorpion", "bridge", "all4s-leg-raise"]


@pytest.mark.parametrize("week", [1, 2])
@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize("times_done", [{}, {"scorpion": 3}, {"scorpion": 1, "all4s-leg-raise": 5}])
def test_begun_workout_is_found_again(week: int, turn: int, times_done: dict[str, int], programme: Programme) -> None:
    """After a crash the very workout comes back: the same week, turn, doses and starting sides."""
    begun = workout(programme, week, turn, times_done)

    assert find_workout(programme, begun.workout_id, begun.planned_sets) == begun


def test_workout_of_a_changed_programme_is_not_found(programme: Programme) -> None:
    """When the plan was edited since, nothing wrong is offered to go on with."""
    begun = workout(programme, 1, 0, {})
    fewer_reps = [one._replace(reps=one.reps - 1) for one in begun.planned_sets]

    assert find_workout(programme, "activation-9-a", begun.planned_sets) is None
    assert find_workout(programme, begun.workout_id, fewer_reps) is None
    assert find_workout(programme, begun.workout_id, begun.planned_sets[:-1]) is None
    assert find_workout(programme, begun.workout_id, ()) is None

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from glutecoach.core.exercise import Exercise, Side
from glutecoach.core.plan import PlannedSet, Prescription, Workout


def test_sides_of_a_set(make_exercise: Callable[..., Exercise], make_prescription: Callable[..., Prescription]) -> None:
    """One leg works after the other, beginning with the chosen one; a bridge works both at once."""
    scorpion = make_exercise("scorpion", unilateral=True)

    assert make_prescription(scorpion, starting_side=Side.LEFT).sides == (Side.LEFT, Side.RIGHT)
    assert make_prescription(scorpion, starting_side=Side.RIGHT).sides == (Side.RIGHT, Side.LEFT)
    assert make_prescription(make_exercise()).sides == (Side.BOTH,)


def test_planned_sets_stand_in_the_order_of_the_timer(
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> None:
    """Each set runs through both sides before the next set begins, one exercise after the other."""
    scorpion = make_prescription(make_exercise("scorpion", unilateral=True), sets=2, reps=4, starting_side=Side.RIGHT)
    bridge = make_prescription(make_exercise(), sets=2, reps=8)

    assert make_workout(scorpion, bridge).planned_sets == (
        PlannedSet("scorpion", Side.RIGHT, 1, 4),
        PlannedSet("scorpion", Side.LEFT, 1, 4),
        PlannedSet("scorpion", Side.RIGHT, 2, 4),
        PlannedSet("scorpion", Side.LEFT, 2, 4),
        PlannedSet("bridge", Side.BOTH, 1, 8),
        PlannedSet("bridge", Side.BOTH, 2, 8),
    )


@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_plan_gives_both_sides_the_same_reps(data: st.DataObject, workouts: st.SearchStrategy[Workout]) -> None:
    """No plan asks one leg for more than the other."""
    planned = data.draw(workouts).planned_sets

    for exercise_id in {one.exercise_id for one in planned}:
        left, right = (
            sum(one.reps for one in planned if one.exercise_id == exercise_id and one.side is side)
            for side in (Side.LEFT, Side.RIGHT)
        )
        assert left == right

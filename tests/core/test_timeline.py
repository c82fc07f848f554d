from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from glutecoach.core.exercise import Exercise, Phase, Position, Side, Tempo
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.timeline import (
    Place,
    StepKind,
    Stretch,
    Timeline,
    duration_s,
    place_after,
    place_at,
    resume_index,
    step_index_at,
    stretches,
    timeline,
)

MakeExercise = Callable[..., Exercise]
MakePrescription = Callable[..., Prescription]
MakeWorkout = Callable[..., Workout]

WORK = {StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE, StepKind.OWN_PACE}


def account(steps: Timeline) -> list[str]:
    """Write a timeline down, one short line for each step."""
    return [
        f"{step.start_s:g}+{step.duration_s:g} {step.kind.value} {step.exercise.exercise_id} "
        f"{step.side.value} {step.set_number}.{step.rep}{' done' if step.ends_rep else ''}"
        for step in steps
    ]


@pytest.fixture
def small(make_exercise: MakeExercise, make_prescription: MakePrescription, make_workout: MakeWorkout) -> Timeline:
    """Two reps of a raise for each side, then two sets of one bridge."""
    leg_raise = make_exercise("raise", position=Position.ALL_FOURS, unilateral=True, tempo=Tempo(2, 1, 3, 0.5))
    bridge = make_exercise(tempo=Tempo(2, 0, 3, 0, Phase.LOWER))
    return timeline(
        make_workout(
            make_prescription(leg_raise, reps=2, starting_side=Side.RIGHT), make_prescription(bridge, sets=2, reps=1)
        )
    )


def test_workout_unrolls_step_by_step(small: Timeline) -> None:
    """A person gets into position and ready, works side after side, rests between sets and is asked at the end."""
    assert account(small) == [
        "0+15 change_position raise right 1.1",
        "15+8 get_ready raise right 1.1",
        "23+2 lift raise right 1.1",
        "25+1 hold raise right 1.1",
        "26+3 lower raise right 1.1",
        "29+0.5 pause raise right 1.1 done",
        "29.5+2 lift raise right 1.2",
        "31.5+1 hold raise right 1.2",
        "32.5+3 lower raise right 1.2",
        "35.5+0.5 pause raise right 1.2 done",
        "36+12 switch_side raise left 1.1",
        "48+2 lift raise left 1.1",
        "50+1 hold raise left 1.1",
        "51+3 lower raise left 1.1",
        "54+0.5 pause raise left 1.1 done",
        "54.5+2 lift raise left 1.2",
        "56.5+1 hold raise left 1.2",
        "57.5+3 lower raise left 1.2",
        "60.5+0.5 pause raise left 1.2 done",
        "61+10 check_in raise left 1.2",
        "71+15 change_position bridge both 1.1",
        "86+8 get_ready bridge both 1.1",
        "94+3 lower bridge both 1.1",
        "97+2 lift bridge both 1.1 done",
        "99+45 rest bridge both 2.1",
        "144+3 lower bridge both 2.1",
        "147+2 lift bridge both 2.1 done",
        "149+10 check_in bridge both 2.1",
    ]


def test_same_position_rests_instead_of_moving(
    make_exercise: MakeExercise, make_prescription: MakePrescription, make_workout: MakeWorkout
) -> None:
    """Between two exercises on the same spot there is a rest; only another position is announced."""
    on_back = [make_prescription(make_exercise(name, tempo=Tempo(1, 0, 0, 0))) for name in ("bridge", "thrust")]
    prone = make_prescription(make_exercise("scorpion", position=Position.PRONE, tempo=Tempo(1, 0, 0, 0)))
    kinds = [step.kind.value for step in timeline(make_workout(*on_back, prone)) if not step.kind.is_work]

    assert kinds == [
        *("change_position", "get_ready", "check_in"),
        *("rest", "get_ready", "check_in"),
        *("change_position", "get_ready", "check_in"),
    ]


def test_set_without_rest_follows_at_once(
    make_exercise: MakeExercise, make_prescription: MakePrescription, make_workout: MakeWorkout
) -> None:
    """A rest of no seconds leaves no empty step behind."""
    steps = timeline(make_workout(make_prescription(make_exercise(), sets=2, rest_s=0)))

    assert StepKind.REST not in {step.kind for step in steps}
    assert all(step.duration_s > 0 for step in steps)


@pytest.mark.parametrize(
    ("elapsed_s", "index"),
    [(-1, 0), (0, 0), (14.99, 0), (15, 1), (22.99, 1), (23, 2), (29, 5), (29.5, 6), (158.99, 27), (159, 28), (999, 28)],
)
def test_step_at_a_time(elapsed_s: float, index: int, small: Timeline) -> None:
    """At the very second a step ends, the next one runs; after the end none does."""
    assert step_index_at(small, elapsed_s) == index


def test_nothing_lasts_no_time() -> None:
    """A workout without steps is over at once."""
    assert duration_s(()) == 0
    assert step_index_at((), 0) == 0
    assert stretches(()) == ()


def test_rep_that_is_not_planned_is_not_found(small: Timeline) -> None:
    """A place from another plan leads nowhere instead of to the wrong rep."""
    assert resume_index(small, Place("raise", Side.LEFT, 1, 3)) is None
    assert resume_index(small, Place("raise", Side.BOTH, 1, 1)) is None
    assert resume_index(small, Place("squat", Side.LEFT, 1, 1)) is None


@pytest.mark.parametrize(
    ("index", "here", "after"),
    [
        (0, Place("raise", Side.RIGHT, 1, 1), Place("raise", Side.RIGHT, 1, 1)),
        (2, Place("raise", Side.RIGHT, 1, 1), Place("raise", Side.RIGHT, 1, 2)),
        (5, Place("raise", Side.RIGHT, 1, 1), Place("raise", Side.RIGHT, 1, 2)),
        (9, Place("raise", Side.RIGHT, 1, 2), Place("raise", Side.LEFT, 1, 1)),
        (10, Place("raise", Side.LEFT, 1, 1), Place("raise", Side.LEFT, 1, 1)),
        (19, Place("bridge", Side.BOTH, 1, 1), Place("bridge", Side.BOTH, 1, 1)),
        (24, Place("bridge", Side.BOTH, 2, 1), Place("bridge", Side.BOTH, 2, 1)),
        (26, Place("bridge", Side.BOTH, 2, 1), None),
        (27, None, None),
    ],
)
def test_rep_here_and_rep_after(index: int, here: Place | None, after: Place | None, small: Timeline) -> None:
    """While resting or answering, the rep that counts is the one to come; after the last question there is none."""
    assert place_at(small, index) == here
    assert place_after(small, index) == after


def test_stretches_of_a_workout(small: Timeline) -> None:
    """The bar shows a piece for every set of a side and one for every wait between them."""
    edges_s = [0, 23, 36, 48, 61, 94, 99, 144, 149, 159]

    assert stretches(small) == tuple(
        Stretch(start_s / 159, end_s / 159, number % 2 == 1)
        for number, (start_s, end_s) in enumerate(pairwise(edges_s))
    )


@pytest.mark.parametrize("kind", list(StepKind))
def test_only_the_phases_of_a_rep_are_work(kind: StepKind) -> None:
    """Getting ready, resting and answering are not work."""
    assert kind.is_work is (kind in WORK)

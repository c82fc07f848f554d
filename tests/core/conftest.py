"""What the tests of the core build their cases from: exercises, workouts, programmes and sessions as they were done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import strategies as st

import paper_calendar
from glutecoach.core.exercise import Exercise, Phase, Position, Side, Tempo
from glutecoach.core.history import SessionRecord
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.programme import Dose, Programme, SessionTemplate

QUARTERS_S = st.integers(0, 14).map(lambda quarters: quarters / 4)
"""Seconds that binary fractions hold exactly, so that sums can be compared without a tolerance."""


def _exercise(
    exercise_id: str = "bridge",
    *,
    position: Position = Position.SUPINE,
    unilateral: bool = False,
    tempo: Tempo | None = None,
) -> Exercise:
    return Exercise(
        exercise_id=exercise_id,
        name=exercise_id.title(),
        summary="Moves a little.",
        position=position,
        unilateral=unilateral,
        tempo=tempo or Tempo(2, 2, 3, 1),
        cues=(),
        ceiling="Not too high.",
    )


def _prescription(
    exercise: Exercise, *, sets: int = 1, reps: int = 1, rest_s: float = 45, starting_side: Side = Side.LEFT
) -> Prescription:
    side = starting_side if exercise.unilateral else Side.BOTH
    return Prescription(exercise, sets, reps, exercise.tempo, rest_s, side)


def _workout(*prescriptions: Prescription) -> Workout:
    return Workout("activation-1-a", 1, "Session A", prescriptions)


@st.composite
def _workouts(draw: st.DrawFn) -> Workout:
    prescriptions: list[Prescription] = []
    for number in range(draw(st.integers(1, 3))):
        seconds = draw(st.tuples(QUARTERS_S, QUARTERS_S, QUARTERS_S, QUARTERS_S).filter(any))
        tempo = Tempo(*seconds, starts_with=draw(st.sampled_from((Phase.LIFT, Phase.LOWER))))
        exercise = _exercise(
            f"exercise-{number}",
            position=draw(st.sampled_from(Position)),
            unilateral=draw(st.booleans()),
            tempo=tempo,
        )
        prescriptions.append(
            _prescription(
                exercise,
                sets=draw(st.integers(1, 2)),
                reps=draw(st.integers(1, 3)),
                rest_s=draw(st.sampled_from((0.0, 0.25, 45.0))),
                starting_side=draw(st.sampled_from((Side.LEFT, Side.RIGHT))),
            )
        )
    return _workout(*prescriptions)


@pytest.fixture(scope="session")
def make_exercise() -> Callable[..., Exercise]:
    """Build an exercise of which only its id, position, sides and tempo matter."""
    return _exercise


@pytest.fixture(scope="session")
def make_prescription() -> Callable[..., Prescription]:
    """Build a prescription; a bilateral exercise works both sides whatever side was asked for."""
    return _prescription


@pytest.fixture(scope="session")
def make_workout() -> Callable[..., Workout]:
    """Build a workout from prescriptions."""
    return _workout


@pytest.fixture(scope="session")
def make_record() -> Callable[..., SessionRecord]:
    """Build a session of one set for each planned exercise; it counts unless told otherwise."""
    return paper_calendar.make_record


@pytest.fixture(scope="session")
def workouts() -> st.SearchStrategy[Workout]:
    """Any workout of one to three exercises, with exact binary fractions of seconds."""
    return _workouts()


@pytest.fixture
def programme() -> Programme:
    """Two weeks of two kinds of session that share their warm-up."""
    scorpion = _exercise("scorpion", position=Position.PRONE, unilateral=True)
    leg_raise = _exercise("all4s-leg-raise", position=Position.ALL_FOURS, unilateral=True)
    bridge = _exercise("bridge")
    return Programme(
        programme_id="activation",
        name="Activation",
        about="Light work.",
        templates=(
            SessionTemplate("a", "Session A", (scorpion, bridge)),
            SessionTemplate("b", "Session B", (scorpion, leg_raise)),
        ),
        weeks=(
            {"scorpion": Dose(1, 4), "bridge": Dose(1, 8), "all4s-leg-raise": Dose(1, 9)},
            {"scorpion": Dose(1, 6), "bridge": Dose(2, 12), "all4s-leg-raise": Dose(2, 10)},
        ),
        rest_s=45.0,
    )

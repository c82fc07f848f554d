"""A workout: ordered prescriptions of exercises."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from glutecoach.core.exercise import Exercise, Side, Tempo


class Prescription(Struct, frozen=True):
    """One exercise with its dose.

    Attributes:
        exercise: What is done.
        sets: One or more.
        reps: Reps in a set, for each side, one or more.
        tempo: Seconds of each phase of a rep.
        rest_s: Rest between two sets in seconds, zero or more.
        starting_side: The side that goes first; both for a bilateral exercise.
        is_self_paced: Whether the person takes the time that a set needs, instead of following the tempo.
    """

    exercise: Exercise
    sets: int
    reps: int
    tempo: Tempo
    rest_s: float
    starting_side: Side
    is_self_paced: bool = False

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides of one set in the order in which they work."""
        if self.starting_side is Side.BOTH:
            return (Side.BOTH,)
        return (self.starting_side, self.starting_side.other)


class PlannedSet(NamedTuple):
    """One set of one side, as planned."""

    exercise_id: str
    side: Side
    set_number: int
    reps: int


class Workout(Struct, frozen=True):
    """Ordered prescriptions under one name.

    Attributes:
        workout_id: Stable id, for example `activation-2-a`.
        programme_week: Week of the programme, from 1.
        template_name: Which kind of session it is, for example "Session A".
        prescriptions: At least one.
    """

    workout_id: str
    programme_week: int
    template_name: str
    prescriptions: tuple[Prescription, ...]

    @property
    def planned_sets(self) -> tuple[PlannedSet, ...]:
        """Every set of every side in the order in which the timer runs them."""
        return tuple(
            PlannedSet(prescription.exercise.exercise_id, side, set_number, prescription.reps)
            for prescription in self.prescriptions
            for set_number in range(1, prescription.sets + 1)
            for side in prescription.sides
        )

"""Where an exercise was felt over time, and how long each side worked: sums, and the honest numbers behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from glutecoach.core.exercise import Exercise, Felt, Phase, Side
from glutecoach.core.periods import Period

FEW_ANSWERS = 3
"""With fewer answers a share says nothing yet."""
_UNDER_TENSION = frozenset({Phase.LIFT, Phase.HOLD, Phase.LOWER})


class FeltShares(Struct, frozen=True):
    """The answers of a period.

    Attributes:
        period: Its days.
        answers: How often each answer was given, one or more; those that were not given are left out.
    """

    period: Period
    answers: Mapping[Felt, int]

    @property
    def total(self) -> int:
        """How many answers there are."""
        return sum(self.answers.values())

    def percent(self, felt: Felt) -> int:
        """Return the share of an answer in per cent, rounded; 0 without answers."""
        return round(100 * self.answers.get(felt, 0) / self.total) if self.total else 0


class SideTimes(Struct, frozen=True):
    """How long each side worked in an exercise, in seconds of lift, hold and lower."""

    exercise: Exercise
    left_s: float
    right_s: float

    @property
    def difference_percent(self) -> int:
        """How much longer the busier side worked, in per cent of its own time, rounded."""
        longer = max(self.left_s, self.right_s)
        return round(100 * abs(self.left_s - self.right_s) / longer) if longer else 0


def side_times(reps: Iterable[tuple[str, Side, int]], exercises: Mapping[str, Exercise]) -> tuple[SideTimes, ...]:
    """Return the time of both sides for each exercise with sides, the one that was done longest first.

    It is worked out from reps and the usual tempo of the exercise: what was really kept is not measured.

    Args:
        reps: Exercise id, side, and reps that were done, zero or more.
        exercises: By id; those that are not among them are left out.
    """
    done: dict[str, dict[Side, int]] = {}
    for exercise_id, side, count in reps:
        if exercise_id in exercises and side is not Side.BOTH:
            sides = done.setdefault(exercise_id, {})
            sides[side] = sides.get(side, 0) + count
    times = [
        SideTimes(
            exercises[exercise_id],
            sides.get(Side.LEFT, 0) * tension_s(exercises[exercise_id]),
            sides.get(Side.RIGHT, 0) * tension_s(exercises[exercise_id]),
        )
        for exercise_id, sides in done.items()
    ]
    return tuple(sorted(times, key=lambda one: -(one.left_s + one.right_s)))


def tension_s(exercise: Exercise) -> float:
    """Return the seconds of one rep in which the muscle works: lift, hold and lower."""
    return sum(seconds for phase, seconds in exercise.tempo.phases if phase in _UNDER_TENSION)

"""What was done: finished sessions and breaks as values, and when a session counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.plan import PlannedSet


class Source(StrEnum):
    """How a session came into the history."""

    TIMER = "timer"
    PAPER = "paper"
    IMPORT = "import"
    TRIAL = "trial"


class PerformedSet(NamedTuple):
    """One set of one side, as done. `reps` is zero or more; `finished` means all of the set was done."""

    exercise_id: str
    side: Side
    set_number: int
    reps: int
    finished: bool


class CheckIn(NamedTuple):
    """Where an exercise was felt."""

    exercise_id: str
    felt: Felt


class SessionRecord(Struct, frozen=True):
    """One performance of a workout, as kept in the history.

    Attributes:
        session_id: UUID in its canonical text form.
        started_at: With the UTC offset that was in force there and then.
        ended_at: With offset; None while it is running or was cut off.
        workout_id: Id of the workout that was planned.
        planned: Sets in the order of the plan.
        performed: Sets in the order in which they were begun.
        check_ins: In the order in which they were given.
        source: How it came into the history.
    """

    session_id: str
    started_at: datetime
    ended_at: datetime | None
    workout_id: str
    planned: tuple[PlannedSet, ...]
    performed: tuple[PerformedSet, ...]
    check_ins: tuple[CheckIn, ...]
    source: Source

    @property
    def day(self) -> date:
        """The local calendar date on which it started."""
        return self.started_at.date()

    @property
    def counts(self) -> bool:
        """Whether it makes its date a training day."""
        return self.source is not Source.TRIAL and is_complete(
            (planned.exercise_id for planned in self.planned), self.performed
        )


class Break(Struct, frozen=True):
    """Days off on purpose, first and last day included."""

    first_day: date
    last_day: date
    reason: str


class DayTally(Struct, frozen=True):
    """Sessions of one local date, trials apart: how many count and how many are partial."""

    day: date
    counting: int
    partial: int


class WeekTally(NamedTuple):
    """Sessions of one week, trials apart.

    Attributes:
        week: Its number, as in `core.weeks.week_number`.
        training_days: Dates with at least one session that counts, 0-7.
        counting: Sessions that count.
        partial: Sessions that are kept but do not count.
    """

    week: int
    training_days: int
    counting: int
    partial: int


WeekRow = tuple[int, int, int, int]
"""What a WeekTally says. Fifty years have 2,600 of them, and making each takes four times as long as reading it."""


def is_complete(planned_exercise_ids: Iterable[str], performed: Iterable[PerformedSet]) -> bool:
    """Tell whether every planned exercise has at least one finished set; nothing planned is not complete."""
    planned = set(planned_exercise_ids)
    finished = {performed_set.exercise_id for performed_set in performed if performed_set.finished}
    return bool(planned) and planned <= finished

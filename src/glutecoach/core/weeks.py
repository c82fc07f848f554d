"""Weeks, their states with reasons, and the streak."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from glutecoach.core.history import Break, DayTally, WeekTally

DAYS_IN_WEEK = 7
EXCUSING_BREAK_DAYS = 4
"""A break that covers this many of the 7 days excuses a week that was not completed."""
TARGET_DAYS = (2, 3)
"""Training days a week that the programme asks for."""


class WeekStart(StrEnum):
    """The first day of a week."""

    MONDAY = "monday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"

    @property
    def weekday(self) -> int:
        """Number of the day as in `date.weekday()`: Monday is 0."""
        return {WeekStart.MONDAY: 0, WeekStart.SUNDAY: 6, WeekStart.SATURDAY: 5}[self]


class WeekState(StrEnum):
    """What became of a week."""

    COMPLETED = "completed"
    EXCUSED = "excused"
    OPEN = "open"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class WeekRule:
    """The settings under which weeks are judged. `minimum_days` is 1-7."""

    starts_on: WeekStart = WeekStart.MONDAY
    minimum_days: int = 2


@dataclass(frozen=True, slots=True)
class Week:
    """A week with its state and the reasons for it.

    Attributes:
        first_day: Its first day.
        training_days: Dates with at least one session that counts, 0-7.
        sessions: Sessions that count.
        partial_sessions: Sessions that are kept but do not count.
        break_days: Days that a break covers, 0-7.
        minimum_days: Training days that complete it, 1-7.
        is_current: Whether it is the week of today.
    """

    first_day: date
    training_days: int
    sessions: int
    partial_sessions: int
    break_days: int
    minimum_days: int
    is_current: bool

    @property
    def last_day(self) -> date:
        """Its last day."""
        return self.first_day + timedelta(days=DAYS_IN_WEEK - 1)

    @property
    def days_to_go(self) -> int:
        """Training days that are missing to complete it."""
        return max(0, self.minimum_days - self.training_days)

    @property
    def state(self) -> WeekState:
        """Completed, else excused by breaks, else open while it runs, else missed."""
        if self.training_days >= self.minimum_days:
            return WeekState.COMPLETED
        if self.break_days >= EXCUSING_BREAK_DAYS:
            return WeekState.EXCUSED
        return WeekState.OPEN if self.is_current else WeekState.MISSED


@dataclass(frozen=True, slots=True)
class Streak:
    """Completed weeks in a row; excused weeks and the open current week neither count nor break it."""

    current: int
    longest: int
    completed_weeks: int


def first_day_of_week(day: date, starts_on: WeekStart) -> date:
    """Return the first day of the week that a day lies in.

    Raises:
        OverflowError: The week would begin before year 1.
    """
    return day - timedelta(days=(day.weekday() - starts_on.weekday) % DAYS_IN_WEEK)


def week_tallies(days: Iterable[DayTally], starts_on: WeekStart, through: date) -> list[WeekTally]:
    """Add days up to weeks, oldest first; days after `through` are not looked at."""
    by_week: dict[date, list[DayTally]] = {}
    for tally in sorted(days, key=lambda one: one.day):
        if tally.day <= through:
            by_week.setdefault(first_day_of_week(tally.day, starts_on), []).append(tally)
    return [
        WeekTally(
            first_day,
            training_days=len({tally.day for tally in tallies if tally.counting}),
            counting=sum(tally.counting for tally in tallies),
            partial=sum(tally.partial for tally in tallies),
        )
        for first_day, tallies in by_week.items()
    ]


def weeks(days: Iterable[DayTally], breaks: Sequence[Break], rule: WeekRule, today: date) -> tuple[Week, ...]:
    """Return every week from that of the first session to the current one, oldest first.

    Days after today are not looked at. Without any session there is just the current week.
    """
    return judged(week_tallies(days, rule.starts_on, today), breaks, rule, today)


def judged(tallies: Iterable[WeekTally], breaks: Sequence[Break], rule: WeekRule, today: date) -> tuple[Week, ...]:
    """Return every week from the first tally to the current week, oldest first.

    Args:
        tallies: At most one for each week, in weeks that begin as the rule says, none after today.
        breaks: Days off on purpose.
        rule: The settings under which weeks are judged.
        today: The local date.
    """
    current = first_day_of_week(today, rule.starts_on)
    by_first_day = {tally.first_day: tally for tally in tallies}
    count = (current - min(by_first_day, default=current)).days // DAYS_IN_WEEK + 1
    first_days = (current - timedelta(days=DAYS_IN_WEEK * back) for back in reversed(range(count)))
    return tuple(
        _week(by_first_day.get(day) or WeekTally(day, 0, 0, 0), breaks, rule, is_current=day == current)
        for day in first_days
    )


def streak(all_weeks: Sequence[Week]) -> Streak:
    """Count completed weeks in a row, oldest week first, the last one being the current week."""
    run = longest = completed = 0
    for week in all_weeks:
        if week.state is WeekState.COMPLETED:
            run += 1
            completed += 1
            longest = max(longest, run)
        elif week.state is WeekState.MISSED:
            run = 0
    return Streak(current=run, longest=longest, completed_weeks=completed)


def _week(tally: WeekTally, breaks: Iterable[Break], rule: WeekRule, *, is_current: bool) -> Week:
    return Week(
        first_day=tally.first_day,
        training_days=tally.training_days,
        sessions=tally.counting,
        partial_sessions=tally.partial,
        break_days=_break_days(tally.first_day, breaks),
        minimum_days=rule.minimum_days,
        is_current=is_current,
    )


def _break_days(first_day: date, breaks: Iterable[Break]) -> int:
    spans = [(pause.first_day, pause.last_day) for pause in breaks if pause.last_day >= first_day]
    if not spans:
        return 0
    days = [first_day + timedelta(days=offset) for offset in range(DAYS_IN_WEEK)]
    return sum(any(first <= day <= last for first, last in spans) for day in days)

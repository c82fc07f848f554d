"""Weeks, their states with reasons, and the streak."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import overload

from msgspec import Struct
from typing_extensions import override

from glutecoach.core.history import Break, WeekRow, WeekTally

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

    @property
    def shift(self) -> int:
        """How many days before a Monday its weeks begin: 0, 1 or 2."""
        return -self.weekday % DAYS_IN_WEEK


class WeekState(StrEnum):
    """What became of a week."""

    COMPLETED = "completed"
    EXCUSED = "excused"
    OPEN = "open"
    MISSED = "missed"


class WeekRule(Struct, frozen=True):
    """The settings under which weeks are judged. `minimum_days` is 1-7."""

    starts_on: WeekStart = WeekStart.MONDAY
    minimum_days: int = 2


class Week(Struct, frozen=True):
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
        """What became of it."""
        return state_of(self.training_days, self.minimum_days, self.break_days, is_current=self.is_current)


class Streak(Struct, frozen=True):
    """Completed weeks in a row; excused weeks and the open current week neither count nor break it."""

    current: int
    longest: int
    completed_weeks: int


def state_of(training_days: int, minimum_days: int, break_days: int, *, is_current: bool) -> WeekState:
    """Judge a week: completed, else excused by breaks, else open while it runs, else missed."""
    if training_days >= minimum_days:
        return WeekState.COMPLETED
    if break_days >= EXCUSING_BREAK_DAYS:
        return WeekState.EXCUSED
    return WeekState.OPEN if is_current else WeekState.MISSED


def first_day_of_week(day: date, starts_on: WeekStart) -> date:
    """Return the first day of the week that a day lies in.

    Raises:
        OverflowError: The week would begin before year 1.
    """
    return day - timedelta(days=(day.weekday() - starts_on.weekday) % DAYS_IN_WEEK)


def week_number(day: date, starts_on: WeekStart) -> int:
    """Return the number of the week that a day lies in, counted from that of 1 January of the year 1, a Monday."""
    return (day.toordinal() - 1 + starts_on.shift) // DAYS_IN_WEEK


class Weeks(Sequence[Week]):
    """Every week from the first tally to the current week, oldest first; a week is made when somebody asks for it.

    Fifty years have 2,600 of them, and a chart shows a few dozen.
    """

    def __init__(
        self, tallies: Iterable[WeekRow], breaks: Iterable[Break], rule: WeekRule, today: date, *, since: int = 0
    ) -> None:
        """Judge the weeks.

        Args:
            tallies: What each WeekTally says: at most one for a week that begins as the rule says, none after today.
            breaks: Days off on purpose.
            rule: The settings under which weeks are judged.
            today: The local date.
            since: How many of the oldest weeks to leave out.
        """
        self._tallies = {tally[0]: tally for tally in tallies}
        self._breaks = tuple(breaks)
        self.rule = rule
        self.today = today
        current = week_number(today, rule.starts_on)
        self._length = max(1, current - min(self._tallies, default=current) + 1 - since)
        self._oldest = current - self._length + 1
        weeks_back = timedelta(days=DAYS_IN_WEEK * (self._length - 1))
        self._first_day = first_day_of_week(today, rule.starts_on) - weeks_back
        self._days_off = self._count_days_off()
        self._made: dict[int, Week] = {}
        self.states = self._judge()
        """What became of each, in the same order."""

    @cached_property
    def streak(self) -> Streak:
        """The completed weeks in a row."""
        return streak(self.states[-1:], self._streak_before)

    @cached_property
    def counting_sessions(self) -> int:
        """Sessions of all weeks that count."""
        return sum(counting for _, _, counting, _ in self._tallies.values())

    @cached_property
    def most_training_days(self) -> int:
        """Training days of the busiest week, 0-7."""
        return max((training_days for _, training_days, _, _ in self._tallies.values()), default=0)

    def number_of(self, week: Week) -> int:
        """Return the number of a week, of the nearest one if it is not among them."""
        return self.number_on(week.first_day)

    def number_on(self, day: date) -> int:
        """Return the number of the week that a day lies in, of the nearest one if it lies in none."""
        return max(0, min(self._length - 1, (day - self._first_day).days // DAYS_IN_WEEK))

    def since(self, day: date) -> Weeks:
        """Return the weeks from that of a day on; all of them for an earlier day, the current one for a later one."""
        left_out = (day - self._first_day).days // DAYS_IN_WEEK
        if left_out <= 0:
            return self
        return Weeks(self._tallies.values(), self._breaks, self.rule, self.today, since=left_out)

    def with_current(self, tally: WeekRow | None) -> Weeks:
        """Return the same weeks with another tally of the current one; None for no session in it."""
        changed, last = copy(self), self._length - 1
        changed._take_current(self._oldest + last, tally)  # noqa: SLF001 - a copy of itself
        return changed

    @overload
    def __getitem__(self, index: int) -> Week: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Week, ...]: ...

    @override
    def __getitem__(self, index: int | slice) -> Week | tuple[Week, ...]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(self._length)))
        number = index + self._length if index < 0 else index
        if not 0 <= number < self._length:
            raise IndexError(index)
        if number not in self._made:
            self._made[number] = self._make(number)
        return self._made[number]

    @override
    def __len__(self) -> int:
        return self._length

    @cached_property
    def _streak_before(self) -> Streak:
        """The streak before the current week, which goes on being true while that changes."""
        return streak(self.states[:-1])

    def _take_current(self, week: int, tally: WeekRow | None) -> None:
        tally = tally or (week, 0, 0, 0)
        counting = self.counting_sessions - self._tallies.get(week, (0, 0, 0, 0))[2] + tally[2]
        self._tallies = self._tallies.copy()  # quicker than {**these}
        self._tallies[week] = tally
        self._made = {}
        self.states = (*self.states[:-1], self[-1].state)
        for name in ("streak", "most_training_days"):
            self.__dict__.pop(name, None)
        self.__dict__["counting_sessions"] = counting

    def _make(self, number: int) -> Week:
        first_day = self._first_day + timedelta(days=DAYS_IN_WEEK * number)
        tally = WeekTally(*self._tallies.get(self._oldest + number, (0, 0, 0, 0)))
        return Week(
            first_day=first_day,
            training_days=tally.training_days,
            sessions=tally.counting,
            partial_sessions=tally.partial,
            break_days=len(self._days_off.get(number, ())),
            minimum_days=self.rule.minimum_days,
            is_current=number == self._length - 1,
        )

    def _count_days_off(self) -> dict[int, set[int]]:
        """Return by week the days of it that breaks cover, each counted once."""
        days_off: dict[int, set[int]] = {}
        last = DAYS_IN_WEEK * self._length - 1
        for pause in self._breaks:
            begin, end = (pause.first_day - self._first_day).days, (pause.last_day - self._first_day).days
            for day in range(max(begin, 0), min(end, last) + 1):
                days_off.setdefault(day // DAYS_IN_WEEK, set()).add(day)
        return days_off

    def _judge(self) -> tuple[WeekState, ...]:
        """Return all states without making a week."""
        minimum, oldest, last = self.rule.minimum_days, self._oldest, self._length - 1
        completed, judged = WeekState.COMPLETED, [WeekState.MISSED] * self._length
        for week, training_days, _, _ in self._tallies.values():
            if week >= oldest and training_days >= minimum:
                judged[week - oldest] = completed
        for number in {*self._days_off, last}:  # only these can be anything else
            judged[number] = self[number].state
        return tuple(judged)


def streak(states: Iterable[WeekState], before: Streak | None = None) -> Streak:
    """Count completed weeks in a row, oldest week first, the last one being the current week.

    Args:
        states: Of some weeks.
        before: The streak at the beginning of these weeks; None for no week before.
    """
    run, longest, completed = (before.current, before.longest, before.completed_weeks) if before else (0, 0, 0)
    is_completed, is_missed = WeekState.COMPLETED, WeekState.MISSED  # looking them up takes longer than the rest
    for state in states:
        if state is is_completed:
            run += 1
            completed += 1
            if run > longest:
                longest = run
        elif state is is_missed:
            run = 0
    return Streak(current=run, longest=longest, completed_weeks=completed)

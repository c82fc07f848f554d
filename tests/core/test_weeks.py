from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from glutecoach.core.history import Break, DayTally, SessionRecord
from glutecoach.core.weeks import (
    TARGET_DAYS,
    Streak,
    Week,
    WeekRule,
    Weeks,
    WeekStart,
    WeekState,
    first_day_of_week,
    streak,
)
from paper_calendar import day_tallies, week_tallies

MONDAY = date(2025, 3, 3)
SATURDAY_START = WeekRule(WeekStart.SATURDAY)
SUNDAY_START = WeekRule(WeekStart.SUNDAY)
C, E, M, OPEN = WeekState.COMPLETED, WeekState.EXCUSED, WeekState.MISSED, WeekState.OPEN


def day(number: int) -> date:
    """Return a date by its distance from a Monday."""
    return MONDAY + timedelta(days=number)


def trained(*numbers: int) -> list[DayTally]:
    """Return one counting session on each day."""
    return [DayTally(day(number), counting=1, partial=0) for number in numbers]


def off(first: int, last: int) -> Break:
    """Return a break from a day to another."""
    return Break(day(first), day(last), "Holiday")


def weeks(days: list[DayTally], breaks: list[Break], rule: WeekRule, today: date) -> Weeks:
    """Return the weeks of some days."""
    return Weeks(week_tallies(days, rule.starts_on, today), breaks, rule, today)


def states(all_weeks: Weeks) -> list[WeekState]:
    """Return what became of the weeks, oldest first, as each of them says by itself."""
    assert list(all_weeks.states) == [week.state for week in all_weeks]
    return list(all_weeks.states)


@pytest.mark.parametrize(
    ("starts_on", "weekday", "first"),
    [
        (WeekStart.MONDAY, MONDAY, MONDAY),
        (WeekStart.MONDAY, day(6), MONDAY),
        (WeekStart.MONDAY, day(-1), day(-7)),
        (WeekStart.SUNDAY, day(-1), day(-1)),
        (WeekStart.SUNDAY, day(5), day(-1)),
        (WeekStart.SUNDAY, day(6), day(6)),
        (WeekStart.SATURDAY, day(-2), day(-2)),
        (WeekStart.SATURDAY, day(4), day(-2)),
        (WeekStart.SATURDAY, day(5), day(5)),
    ],
)
def test_week_opens_on_the_chosen_day(starts_on: WeekStart, weekday: date, first: date) -> None:
    """A date lies in the week that opened on the latest Monday, Sunday or Saturday, that day included."""
    assert first_day_of_week(weekday, starts_on) == first


def test_week_before_the_calendar_cannot_be_named() -> None:
    """The first Monday-to-Sunday week of the calendar is whole; the Sunday week around it would begin before."""
    assert first_day_of_week(date.min, WeekStart.MONDAY) == date.min
    with pytest.raises(OverflowError):
        first_day_of_week(date.min, WeekStart.SUNDAY)


@pytest.mark.parametrize(
    ("training_days", "minimum_days", "break_days", "is_current", "state"),
    [
        (0, 2, 0, False, M),
        (1, 2, 0, False, M),
        (2, 2, 0, False, C),
        (3, 2, 0, False, C),
        (1, 1, 0, False, C),
        (6, 7, 0, False, M),
        (7, 7, 0, False, C),
        (0, 2, 3, False, M),
        (0, 2, 4, False, E),
        (1, 2, 7, False, E),
        (2, 2, 7, False, C),
        (0, 2, 0, True, OPEN),
        (1, 2, 3, True, OPEN),
        (1, 2, 4, True, E),
        (2, 2, 0, True, C),
    ],
)
def test_state_of_a_week(
    training_days: int, minimum_days: int, break_days: int, is_current: bool, state: WeekState
) -> None:
    """Enough training days complete a week, else 4 days off excuse it, else it is open while it runs, else missed."""
    week = Week(
        MONDAY,
        training_days=training_days,
        sessions=training_days,
        partial_sessions=0,
        break_days=break_days,
        minimum_days=minimum_days,
        is_current=is_current,
    )

    assert week.state is state
    assert week.days_to_go == max(minimum_days - training_days, 0)
    assert week.last_day == day(6)


def test_without_a_session_there_is_only_the_current_week() -> None:
    """A new user sees one open week and nothing missed."""
    (week,) = weeks([], [], WeekRule(), day(3))

    assert (week.first_day, week.state, week.is_current) == (MONDAY, OPEN, True)
    assert streak([week.state]) == Streak(0, 0, 0)


def test_weeks_begin_with_the_first_session_even_a_partial_one() -> None:
    """Weeks before the first session are nobody's fault; an attempt that was cut short opens the count."""
    all_weeks = weeks([DayTally(day(0), counting=0, partial=1)], [], WeekRule(), day(15))

    assert [week.first_day for week in all_weeks] == [day(0), day(7), day(14)]
    assert states(all_weeks) == [M, M, OPEN]
    assert (all_weeks[0].training_days, all_weeks[0].sessions, all_weeks[0].partial_sessions) == (0, 0, 1)


def test_two_sessions_on_one_date_are_one_training_day() -> None:
    """Doing it twice in a day adds a session, not a day."""
    (week,) = weeks([DayTally(day(1), counting=2, partial=1)], [], WeekRule(), day(6))

    assert (week.training_days, week.sessions, week.partial_sessions) == (1, 2, 1)
    assert (week.state, week.days_to_go) == (OPEN, 1)


@pytest.mark.parametrize(
    ("rule", "first_days"),
    [
        (WeekRule(), [0, 7]),
        (SUNDAY_START, [-1, 6]),
        (SATURDAY_START, [-2, 5]),
    ],
)
def test_the_setting_moves_the_border_between_weeks(rule: WeekRule, first_days: list[int]) -> None:
    """The same days fall into other weeks when weeks start on another day."""
    all_weeks = weeks(trained(0, 4, 7), [], rule, day(8))

    assert [week.first_day for week in all_weeks] == [day(number) for number in first_days]
    assert [week.training_days for week in all_weeks] == [2, 1]


def test_weekend_pair_is_split_or_kept_by_the_week_start() -> None:
    """Saturday and Sunday make one week from Monday or Saturday, and two halves from Sunday."""
    weekend = trained(5, 6)
    completed = [streak(weeks(weekend, [], WeekRule(start), day(6)).states).completed_weeks for start in WeekStart]

    assert completed == [1, 0, 1]


def test_days_after_today_are_not_looked_at() -> None:
    """A session dated tomorrow, or a wrong clock, neither completes this week nor adds a coming one."""
    all_weeks = weeks(trained(0, 2, 9), [], WeekRule(), day(1))

    assert states(all_weeks) == [OPEN]
    assert all_weeks[0].training_days == 1


@pytest.mark.parametrize(
    ("breaks", "break_days", "state"),
    [
        ([off(0, 2)], 3, M),
        ([off(0, 3)], 4, E),
        ([off(-20, 3)], 4, E),
        ([off(3, 30)], 4, E),
        ([off(-20, 30)], 7, E),
        ([off(0, 1), off(5, 6)], 4, E),
        ([off(0, 2), off(1, 2)], 3, M),
        ([off(0, 2), off(2, 3)], 4, E),
        ([off(-7, -1), off(7, 13)], 0, M),
        ([off(3, 3)], 1, M),
    ],
)
def test_breaks_excuse_a_week_by_the_days_they_cover(breaks: list[Break], break_days: int, state: WeekState) -> None:
    """Four of seven days off excuse a week, each day taken once, both ends included, only days of that week."""
    all_weeks = weeks(trained(-6, -4), breaks, WeekRule(), day(7))

    assert (all_weeks[1].first_day, all_weeks[1].break_days, all_weeks[1].state) == (MONDAY, break_days, state)


def test_holiday_that_is_still_ahead_excuses_the_current_week() -> None:
    """Days off later this week already count for it."""
    (week,) = weeks([], [off(3, 9)], WeekRule(), day(0))

    assert (week.break_days, week.state) == (4, E)


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([], Streak(0, 0, 0)),
        ([OPEN], Streak(0, 0, 0)),
        ([C], Streak(1, 1, 1)),
        ([C, OPEN], Streak(1, 1, 1)),
        ([C, M, OPEN], Streak(0, 1, 1)),
        ([C, C, M, C, OPEN], Streak(1, 2, 3)),
        ([C, E, C], Streak(2, 2, 2)),
        ([C, E, E, OPEN], Streak(1, 1, 1)),
        ([C, C, E, M, E, C, C, C], Streak(3, 3, 5)),
        ([E], Streak(0, 0, 0)),
        ([M, C, E], Streak(1, 1, 1)),
        ([C, C, C, M, E], Streak(0, 3, 3)),
    ],
)
def test_streak(history: list[WeekState], expected: Streak) -> None:
    """Completed weeks add up across excused weeks and an open one; a missed week ends the run, the longest is kept."""
    assert streak(history) == expected


def test_summer_time_and_travel_leave_every_session_on_its_date(make_record: Callable[..., SessionRecord]) -> None:
    """Late on Sunday in one zone, early on Monday in another, both in the night the clocks change: no date moves."""
    berlin_winter, berlin_summer = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
    records = [
        make_record(1, datetime(2025, 3, 30, 0, 30, tzinfo=berlin_winter)),
        make_record(2, datetime(2025, 3, 30, 23, 30, tzinfo=berlin_summer)),
        make_record(3, datetime(2025, 3, 31, 0, 30, tzinfo=berlin_summer)),
        make_record(4, datetime(2025, 3, 30, 12, 30, tzinfo=timezone(timedelta(hours=-10)))),
        make_record(5, datetime(2025, 3, 31, 10, 30, tzinfo=UTC)),
    ]
    all_weeks = weeks(day_tallies(records), [], WeekRule(), date(2025, 4, 1))

    assert [(week.first_day, week.training_days, week.sessions) for week in all_weeks] == [
        (date(2025, 3, 24), 1, 3),
        (date(2025, 3, 31), 1, 2),
    ]


def test_the_programme_asks_for_two_or_three_days() -> None:
    """The default minimum is the lower end of what the programme asks for."""
    assert TARGET_DAYS == (2, 3)
    assert WeekRule() == WeekRule(WeekStart.MONDAY, TARGET_DAYS[0])


def test_weeks_are_found_by_number_from_either_end() -> None:
    """The first and the last one, a part of them, and no week beyond the ends."""
    all_weeks = weeks(trained(0, 2, 9), [], WeekRule(), day(15))

    assert (all_weeks[0], all_weeks[-1]) == (all_weeks[-3], all_weeks[2])
    assert all_weeks[1:] == (all_weeks[1], all_weeks[2])
    for number in (3, -4):
        with pytest.raises(IndexError):
            all_weeks[number]

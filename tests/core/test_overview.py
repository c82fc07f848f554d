from __future__ import annotations

from datetime import date, timedelta

import pytest

from glutecoach.core.history import Break
from glutecoach.core.overview import overview
from glutecoach.core.programme import Programme, Standing
from glutecoach.core.timeline import timeline
from glutecoach.core.weeks import Streak, WeekRule, Weeks, WeekState
from paper_calendar import week_tally

RULE = WeekRule()
TWO_COUNTING_ONE_CUT_SHORT = [
    week_tally(date(2025, 3, 3), training_days=2, counting=2, partial=1),
]


def test_new_user_stands_at_the_beginning(programme: Programme) -> None:
    """Without a history there is one open week and the first workout of the programme."""
    standing = overview(programme, Weeks([], [], RULE, date(2025, 3, 6)), {})

    assert (standing.current_week.first_day, standing.current_week.state) == (date(2025, 3, 3), WeekState.OPEN)
    assert standing.streak == Streak(0, 0, 0)
    assert standing.standing == Standing()
    assert standing.workout.workout_id == "activation-1-a"
    assert standing.steps == timeline(standing.workout)


def test_dose_stays_the_same_within_a_week_that_was_just_completed(programme: Programme) -> None:
    """A third session in a completed week is still of that week; only the next week asks for more."""
    times_done = {"scorpion": 2, "bridge": 1, "all4s-leg-raise": 1}
    same_week = overview(programme, Weeks(TWO_COUNTING_ONE_CUT_SHORT, [], RULE, date(2025, 3, 9)), times_done)
    next_week = overview(programme, Weeks(TWO_COUNTING_ONE_CUT_SHORT, [], RULE, date(2025, 3, 10)), times_done)

    assert same_week.standing == Standing(completed_weeks=0, counting_sessions=2, times_done=times_done)
    assert (same_week.workout.workout_id, same_week.streak.current) == ("activation-1-a", 1)
    assert next_week.standing == Standing(completed_weeks=1, counting_sessions=2, times_done=times_done)
    assert (next_week.workout.workout_id, next_week.streak.current) == ("activation-2-a", 1)


def test_break_and_setting_reach_the_weeks(programme: Programme) -> None:
    """Entered days off and the person's own minimum decide what became of each week."""
    off = Break(date(2025, 3, 10), date(2025, 3, 13), "Holiday")
    weeks = Weeks(TWO_COUNTING_ONE_CUT_SHORT, [off], WeekRule(minimum_days=3), date(2025, 3, 17))
    standing = overview(programme, weeks, {})

    assert [week.state for week in standing.weeks] == [WeekState.MISSED, WeekState.EXCUSED, WeekState.OPEN]


@pytest.mark.parametrize(
    ("day", "trained_today", "can"),
    [(0, False, True), (5, False, True), (5, True, False), (6, False, False)],
)
def test_a_week_can_be_completed_while_enough_days_are_left(
    programme: Programme, day: int, trained_today: bool, can: bool
) -> None:
    """Today counts among them unless it is a training day already; two are missing here."""
    weeks = Weeks([], [], RULE, date(2025, 3, 3) + timedelta(days=day))

    assert overview(programme, weeks, {}, trained_today=trained_today).can_complete_week is can


def test_there_are_sessions_from_the_first_one_on(programme: Programme) -> None:
    """A partial one is enough, this week or long ago."""
    today = date(2025, 3, 6)
    partial = week_tally(today, 0, 0, 1)

    assert not overview(programme, Weeks([], [], RULE, today), {}).has_sessions
    assert overview(programme, Weeks([partial], [], RULE, today), {}).has_sessions
    assert overview(programme, Weeks([partial], [], RULE, date(2025, 3, 13)), {}).has_sessions

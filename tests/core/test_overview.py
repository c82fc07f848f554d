from __future__ import annotations

from datetime import date

from glutecoach.core.history import Break
from glutecoach.core.overview import overview
from glutecoach.core.programme import Programme, Standing
from glutecoach.core.timeline import timeline
from glutecoach.core.weeks import Streak, WeekRule, WeekState
from paper_calendar import week_tally

RULE = WeekRule()
TWO_COUNTING_ONE_CUT_SHORT = [
    week_tally(date(2025, 3, 3), training_days=2, counting=2, partial=1),
]


def test_new_user_stands_at_the_beginning(programme: Programme) -> None:
    """Without a history there is one open week and the first workout of the programme."""
    standing = overview(programme, [], [], {}, rule=RULE, today=date(2025, 3, 6))

    assert (standing.current_week.first_day, standing.current_week.state) == (date(2025, 3, 3), WeekState.OPEN)
    assert standing.streak == Streak(0, 0, 0)
    assert standing.standing == Standing()
    assert standing.workout.workout_id == "activation-1-a"
    assert standing.steps == timeline(standing.workout)


def test_dose_stays_the_same_within_a_week_that_was_just_completed(programme: Programme) -> None:
    """A third session in a completed week is still of that week; only the next week asks for more."""
    days, times_done = iter(TWO_COUNTING_ONE_CUT_SHORT), {"scorpion": 2, "bridge": 1, "all4s-leg-raise": 1}
    same_week = overview(programme, days, [], times_done, rule=RULE, today=date(2025, 3, 9))
    next_week = overview(programme, TWO_COUNTING_ONE_CUT_SHORT, [], times_done, rule=RULE, today=date(2025, 3, 10))

    assert same_week.standing == Standing(completed_weeks=0, counting_sessions=2, times_done=times_done)
    assert (same_week.workout.workout_id, same_week.streak.current) == ("activation-1-a", 1)
    assert next_week.standing == Standing(completed_weeks=1, counting_sessions=2, times_done=times_done)
    assert (next_week.workout.workout_id, next_week.streak.current) == ("activation-2-a", 1)


def test_break_and_setting_reach_the_weeks(programme: Programme) -> None:
    """Entered days off and the person's own minimum decide what became of each week."""
    off = Break(date(2025, 3, 10), date(2025, 3, 13), "Holiday")
    standing = overview(
        programme, TWO_COUNTING_ONE_CUT_SHORT, [off], {}, rule=WeekRule(minimum_days=3), today=date(2025, 3, 17)
    )

    assert [week.state for week in standing.weeks] == [WeekState.MISSED, WeekState.EXCUSED, WeekState.OPEN]

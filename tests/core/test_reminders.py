from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from glutecoach.core.reminders import Reminder, ReminderKind, last_day_to_begin, reminder
from glutecoach.core.weeks import Week

MONDAY = date(2026, 3, 2)
EVENING = time(18, 30)
MONDAY_AND_THURSDAY = (0, 3)


def week_with(training_days: int, *, minimum: int = 2, break_days: int = 0) -> Week:
    """Return the current week after some training days."""
    return Week(MONDAY, training_days, training_days, 0, break_days, minimum, is_current=True)


def said_on(number: int, week: Week, *, trained_today: bool = False) -> Reminder | None:
    """Return what is said on a day of the week, Monday is 0."""
    day = MONDAY + timedelta(days=number)
    return reminder(week, day, trained_today=trained_today, training_days=MONDAY_AND_THURSDAY, at=EVENING)


def test_a_training_day_is_called_to_mind_at_the_chosen_time() -> None:
    """It says how many days the week still needs, and other days are quiet."""
    assert said_on(0, week_with(0)) == Reminder(datetime.combine(MONDAY, EVENING), ReminderKind.TRAINING_DAY, 2)
    assert said_on(1, week_with(0)) is None


@pytest.mark.parametrize(
    ("week", "last"), [(week_with(0), 5), (week_with(1), 6), (week_with(0, minimum=7), 0), (week_with(2, minimum=5), 4)]
)
def test_the_last_day_on_which_the_week_can_be_made_is_named(week: Week, last: int) -> None:
    """Days that are missing need as many days; one day later nothing is said, because it would only hurt."""
    said = said_on(last, week)

    assert last_day_to_begin(week) == MONDAY + timedelta(days=last)
    assert said is not None
    assert said.kind is ReminderKind.LAST_CHANCE
    assert last == 6 or said_on(last + 1, week) is None


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("week", [week_with(2), week_with(0, break_days=4)])
def test_a_week_that_needs_nothing_is_quiet(week: Week, number: int) -> None:
    """Completed and excused weeks are left alone, whatever the day."""
    assert said_on(number, week) is None


def test_who_has_trained_today_is_left_alone() -> None:
    """Even on a training day."""
    assert said_on(3, week_with(1), trained_today=True) is None

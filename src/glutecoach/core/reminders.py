"""The quiet reminder that is tied to the week: what to say when, or nothing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from msgspec import Struct

from glutecoach.core.weeks import Week, WeekState

USUAL_TIME = "18:30"
"""Local time of day for somebody who named none (ours)."""


class ReminderKind(StrEnum):
    """What a reminder says."""

    TRAINING_DAY = "training_day"
    LAST_CHANCE = "last_chance"


class Reminder(Struct, frozen=True):
    """One notification.

    Attributes:
        at: Local date and time, without an offset.
        kind: A usual training day, or the last day on which the week can still be made.
        days_to_go: Training days that the week still needs, one or more.
    """

    at: datetime
    kind: ReminderKind
    days_to_go: int


def last_day_to_begin(week: Week) -> date:
    """Return the last day from which training every day still completes a week that is not completed."""
    return week.last_day - timedelta(days=max(0, week.days_to_go - 1))


def reminder(
    week: Week, today: date, *, trained_today: bool, training_days: Collection[int], at: time
) -> Reminder | None:
    """Return what to say today, or nothing.

    Nothing is said in a week that is completed, excused or can no longer be made, nor on a day that was trained.

    Args:
        week: The current week.
        today: A day of it.
        trained_today: Whether today is a training day already.
        training_days: The person's weekdays as in `date.weekday()`; Monday is 0.
        at: The chosen local time.
    """
    last = last_day_to_begin(week)
    if week.state is not WeekState.OPEN or trained_today or today > last:
        return None
    if today == last:
        return Reminder(datetime.combine(today, at), ReminderKind.LAST_CHANCE, week.days_to_go)
    if today.weekday() in training_days:
        return Reminder(datetime.combine(today, at), ReminderKind.TRAINING_DAY, week.days_to_go)
    return None

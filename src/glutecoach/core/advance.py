"""Which week of the programme to train now, and why it moves on or repeats."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from glutecoach.core.weeks import Week, Weeks, WeekState


class WeekReason(StrEnum):
    """Why this week of the programme is the one to train."""

    BEGINS = "begins"
    MOVED_ON = "moved_on"
    REPEATS_MISSED = "repeats_missed"
    REPEATS_AFTER_BREAK = "repeats_after_break"
    RAMP_DONE = "ramp_done"


class WeekChoice(Struct, frozen=True):
    """The programme week to train now, with its reason.

    Attributes:
        number: From 1.
        of: Weeks of the programme.
        completed: Weeks completed in it before the current one.
        reason: Why this one.
        before: The week before the current one, None when there is none in this programme.
    """

    number: int
    of: int
    completed: int
    reason: WeekReason
    before: Week | None = None


def begins_on(current: Week, today: date) -> date:
    """Return the day from which weeks count for a programme that is begun today.

    A week in which something else was trained already would move it on without a session of its own: it counts from
    the next one.
    """
    return today if current.training_days == 0 else current.last_day + timedelta(days=1)


def week_choice(programme_weeks: int, weeks: Weeks) -> WeekChoice:
    """Choose the week of the programme to train now.

    Only a completed week moves it on: a missed or an excused one repeats. The last week stays.

    Args:
        programme_weeks: How many weeks the programme has, one or more.
        weeks: The weeks in this programme, oldest first, the last one being the current week.
    """
    completed = weeks.states[:-1].count(WeekState.COMPLETED)
    number = min(completed + 1, programme_weeks)
    before = weeks[-2] if len(weeks) > 1 else None
    return WeekChoice(number, programme_weeks, completed, _reason(before, completed, programme_weeks), before)


def _reason(before: Week | None, completed: int, programme_weeks: int) -> WeekReason:
    if before is None:
        return WeekReason.BEGINS
    if completed >= programme_weeks:
        return WeekReason.RAMP_DONE
    return {
        WeekState.COMPLETED: WeekReason.MOVED_ON,
        WeekState.EXCUSED: WeekReason.REPEATS_AFTER_BREAK,
    }.get(before.state, WeekReason.REPEATS_MISSED)

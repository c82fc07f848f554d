"""Weeks, months and years in a row, to sum things up by."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart, first_day_of_week

MONTHS_IN_YEAR = 12


class Grain(StrEnum):
    """How long a period is."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Period(Struct, frozen=True):
    """Days in a row, first and last day included."""

    first_day: date
    last_day: date


def period_of(day: date, grain: Grain, starts_on: WeekStart = WeekStart.MONDAY) -> Period:
    """Return the week, month or year that a day lies in."""
    if grain is Grain.WEEK:
        first = first_day_of_week(day, starts_on)
        return Period(first, first + timedelta(days=DAYS_IN_WEEK - 1))
    if grain is Grain.MONTH:
        month = month_number(day)
        return Period(first_of_month(month), first_of_month(month + 1) - timedelta(days=1))
    return Period(date(day.year, 1, 1), date(day.year, 12, 31))


def periods_until(day: date, count: int, grain: Grain, starts_on: WeekStart = WeekStart.MONDAY) -> tuple[Period, ...]:
    """Return so many weeks, months or years in a row, oldest first, the last of them with a day."""
    found = [period_of(day, grain, starts_on)]
    while len(found) < count:
        found.append(period_of(found[-1].first_day - timedelta(days=1), grain, starts_on))
    return tuple(reversed(found))


def month_number(day: date) -> int:
    """Return the number of a day's month: twelve times the year, and the months of that year before it."""
    return day.year * MONTHS_IN_YEAR + day.month - 1


def first_of_month(month: int) -> date:
    """Return the first day of a month by its number."""
    return date(month // MONTHS_IN_YEAR, month % MONTHS_IN_YEAR + 1, 1)

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from glutecoach.core.periods import Grain, Period, first_of_month, month_number, period_of, periods_until
from glutecoach.core.weeks import WeekStart


@pytest.mark.parametrize(
    ("grain", "starts_on", "first", "last"),
    [
        (Grain.WEEK, WeekStart.MONDAY, date(2024, 2, 26), date(2024, 3, 3)),
        (Grain.WEEK, WeekStart.SUNDAY, date(2024, 2, 25), date(2024, 3, 2)),
        (Grain.WEEK, WeekStart.SATURDAY, date(2024, 2, 24), date(2024, 3, 1)),
        (Grain.MONTH, WeekStart.MONDAY, date(2024, 2, 1), date(2024, 2, 29)),
        (Grain.YEAR, WeekStart.MONDAY, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_day_lies_in_its_period(grain: Grain, starts_on: WeekStart, first: date, last: date) -> None:
    """The leap day lies in its week, month and year."""
    assert period_of(date(2024, 2, 29), grain, starts_on) == Period(first, last)


@pytest.mark.parametrize("grain", Grain)
@pytest.mark.parametrize("starts_on", WeekStart)
def test_periods_follow_one_another(grain: Grain, starts_on: WeekStart) -> None:
    """No day lies between two of them, and none in both."""
    found = periods_until(date(2025, 1, 1), 30, grain, starts_on)

    assert len(found) == 30
    assert found[-1].first_day <= date(2025, 1, 1) <= found[-1].last_day
    assert all(before.last_day + timedelta(days=1) == after.first_day for before, after in pairwise(found))


def test_months_are_numbered_through_the_years() -> None:
    """December is followed by January."""
    december = month_number(date(2025, 12, 31))

    assert first_of_month(december) == date(2025, 12, 1)
    assert first_of_month(december + 1) == date(2026, 1, 1)

from __future__ import annotations

from datetime import date, timedelta

import pytest

from glutecoach.core.advance import WeekReason, begins_on, week_choice, weeks_since
from glutecoach.core.weeks import Week

MONDAY = date(2025, 3, 3)
DAYS = {"completed": (2, 0), "missed": (1, 0), "excused": (0, 5)}


def weeks_of(*past: str) -> tuple[Week, ...]:
    """Return past weeks in these states, and the open current week."""
    made = [
        Week(MONDAY + timedelta(weeks=number), days, days, 0, off, 2, is_current=False)
        for number, (days, off) in enumerate(DAYS[state] for state in past)
    ]
    return (*made, Week(MONDAY + timedelta(weeks=len(past)), 0, 0, 0, 0, 2, is_current=True))


@pytest.mark.parametrize(
    ("past", "number", "reason"),
    [
        ((), 1, WeekReason.BEGINS),
        (("completed",), 2, WeekReason.MOVED_ON),
        (("completed", "missed"), 2, WeekReason.REPEATS_MISSED),
        (("completed", "excused"), 2, WeekReason.REPEATS_AFTER_BREAK),
        (("completed", "missed", "completed"), 3, WeekReason.MOVED_ON),
        (("completed",) * 4, 4, WeekReason.RAMP_DONE),
        ((*("completed",) * 4, "missed"), 4, WeekReason.RAMP_DONE),
    ],
)
def test_the_week_says_why_it_is_the_one_to_train(past: tuple[str, ...], number: int, reason: WeekReason) -> None:
    """Only a completed week moves on; a missed or excused one repeats and says so; the last one stays."""
    choice = week_choice(4, weeks_of(*past))

    assert (choice.number, choice.of, choice.reason) == (number, 4, reason)


def test_a_repeated_week_knows_what_was_missing() -> None:
    """The week before is at hand with its training days and what was needed."""
    before = week_choice(4, weeks_of("missed")).before

    assert before is not None
    assert (before.training_days, before.minimum_days) == (1, 2)


def test_a_new_programme_begins_in_the_week_of_its_first_day() -> None:
    """Weeks before stage two was begun do not move it on; the week in which it was begun belongs to it."""
    weeks = weeks_of("completed", "completed", "completed")
    since = MONDAY + timedelta(weeks=2, days=3)

    assert weeks_since(weeks, None) == weeks
    assert weeks_since(weeks, since) == weeks[2:]
    assert week_choice(6, weeks_since(weeks, since)).number == 2


@pytest.mark.parametrize(("trained", "from_day"), [(0, 3), (1, 7), (2, 7)])
def test_a_week_with_other_sessions_does_not_count_for_a_new_programme(trained: int, from_day: int) -> None:
    """Begun on a Thursday after sessions of another programme, its first week is the one that follows."""
    thursday = MONDAY + timedelta(days=3)
    current = Week(MONDAY, trained, trained, 0, 0, 2, is_current=True)
    since = begins_on(current, thursday)
    before_it_begins = week_choice(6, weeks_since((current,), since))

    assert since == MONDAY + timedelta(days=from_day)
    assert (before_it_begins.number, before_it_begins.reason) == (1, WeekReason.BEGINS)

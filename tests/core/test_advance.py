from __future__ import annotations

from datetime import date, timedelta

import pytest

from glutecoach.core.advance import WeekReason, begins_on, week_choice
from glutecoach.core.history import Break
from glutecoach.core.weeks import WeekRule, Weeks
from paper_calendar import week_tally

MONDAY = date(2025, 3, 3)
DAYS = {"completed": (2, 2, 0), "missed": (1, 1, 0), "excused": (0, 0, 1)}


def weeks_of(*past: str) -> Weeks:
    """Return past weeks in these states, and the open current week."""
    first_days = [MONDAY + timedelta(weeks=number) for number in range(len(past) + 1)]
    tallies = [week_tally(day, *DAYS[state]) for day, state in zip(first_days, past, strict=False)]
    breaks = [
        Break(day, day + timedelta(days=4), "")
        for day, state in zip(first_days, past, strict=False)
        if state == "excused"
    ]
    return Weeks(tallies, breaks, WeekRule(), first_days[-1])


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

    assert week_choice(6, weeks.since(since)).number == 2
    assert week_choice(6, weeks.since(MONDAY - timedelta(weeks=9))) == week_choice(6, weeks)
    assert week_choice(6, weeks.since(MONDAY + timedelta(weeks=9))).reason is WeekReason.BEGINS


@pytest.mark.parametrize(("trained", "from_day"), [(0, 3), (1, 7), (2, 7)])
def test_a_week_with_other_sessions_does_not_count_for_a_new_programme(trained: int, from_day: int) -> None:
    """Begun on a Thursday after sessions of another programme, its first week is the one that follows."""
    thursday = MONDAY + timedelta(days=3)
    weeks = Weeks([week_tally(MONDAY, trained, trained, 0)] if trained else [], [], WeekRule(), thursday)
    since = begins_on(weeks[-1], thursday)
    before_it_begins = week_choice(6, weeks.since(since))

    assert since == MONDAY + timedelta(days=from_day)
    assert (before_it_begins.number, before_it_begins.reason) == (1, WeekReason.BEGINS)

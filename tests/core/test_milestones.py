from __future__ import annotations

from datetime import date, timedelta

import pytest

from glutecoach.core.milestones import Milestone, MilestoneKind, milestones, reached_now
from glutecoach.core.weeks import WeekRule, Weeks
from paper_calendar import week_tally

MONDAY = date(2026, 3, 2)


def weeks_with(*training_days: int) -> Weeks:
    """Return weeks with so many training days, the last one being the current week."""
    tallies = [week_tally(MONDAY + timedelta(weeks=number), days, days, 0) for number, days in enumerate(training_days)]
    return Weeks(tallies, [], WeekRule(), MONDAY + timedelta(weeks=len(training_days) - 1, days=6))


def test_milestones_remember_their_week() -> None:
    """The first and the fourth completed week, missed ones between them or not; stage two when it is open."""
    weeks = weeks_with(1, 2, 3, 0, 2, 2, 2)

    assert milestones(weeks, is_ready=True) == (
        Milestone(MilestoneKind.FIRST_WEEK, is_reached=True, week=weeks[1]),
        Milestone(MilestoneKind.FOURTH_WEEK, is_reached=True, week=weeks[5]),
        Milestone(MilestoneKind.STAGE_TWO, is_reached=True),
    )


def test_what_was_not_reached_is_ahead() -> None:
    """Nothing is claimed early."""
    assert [one.is_reached for one in milestones(weeks_with(1), is_ready=False)] == [False] * 3


@pytest.mark.parametrize(
    ("training_days", "kind"),
    [
        ((1,), None),
        ((2,), MilestoneKind.FIRST_WEEK),
        ((3,), None),
        ((2, 2), None),
        ((2, 2, 1, 2, 2), MilestoneKind.FOURTH_WEEK),
        ((2, 2, 2, 2, 1), None),
    ],
)
def test_a_milestone_is_told_when_its_week_is_completed(
    training_days: tuple[int, ...], kind: MilestoneKind | None
) -> None:
    """By the session that completes it, not by the next one, and not by every week."""
    assert reached_now(weeks_with(*training_days)) is kind

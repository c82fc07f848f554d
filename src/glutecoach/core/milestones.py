"""The three moments that are worth a word."""

from __future__ import annotations

from enum import StrEnum
from itertools import islice

from msgspec import Struct

from glutecoach.core.weeks import Week, Weeks, WeekState


class MilestoneKind(StrEnum):
    """What was reached, in the order in which it usually is."""

    FIRST_WEEK = "first_week"
    FOURTH_WEEK = "fourth_week"
    STAGE_TWO = "stage_two"


_WEEKS = {MilestoneKind.FIRST_WEEK: 1, MilestoneKind.FOURTH_WEEK: 4}


class Milestone(Struct, frozen=True):
    """Something to be glad about.

    Attributes:
        kind: What.
        is_reached: Whether it was reached.
        week: The week in which it was; None if it was not, or if no week tells.
    """

    kind: MilestoneKind
    is_reached: bool
    week: Week | None = None


def milestones(weeks: Weeks, *, is_ready: bool) -> tuple[Milestone, ...]:
    """Return all milestones in their order.

    Args:
        weeks: All weeks.
        is_ready: Whether stage two is open, or followed already.
    """
    found = [_counted(weeks, kind, number) for kind, number in _WEEKS.items()]
    return (*found, Milestone(MilestoneKind.STAGE_TWO, is_ready))


def reached_now(weeks: Weeks) -> MilestoneKind | None:
    """Return what the latest training day reached, if the current week was completed by it."""
    week = weeks[-1]
    if week.training_days != week.minimum_days:
        return None
    completed = weeks.states.count(WeekState.COMPLETED)
    return next((kind for kind, number in _WEEKS.items() if number == completed), None)


def _counted(weeks: Weeks, kind: MilestoneKind, number: int) -> Milestone:
    completed = (index for index, state in enumerate(weeks.states) if state is WeekState.COMPLETED)
    reached = next(islice(completed, number - 1, None), None)
    if reached is None:
        return Milestone(kind, is_reached=False)
    return Milestone(kind, is_reached=True, week=weeks[reached])

"""The gate to stage two: three conditions, each with its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from itertools import islice

from msgspec import Struct

from glutecoach.core.exercise import Felt
from glutecoach.core.history import SessionRecord
from glutecoach.core.weeks import WeekState

WEEKS_LOOKED_AT = 5
WEEKS_NEEDED = 4
SESSIONS_LOOKED_AT = 6
ANSWERS_NEEDED = 6
GLUTES_PERCENT_NEEDED = 80


class ConditionId(StrEnum):
    """Which condition."""

    WEEKS = "weeks"
    FELT = "felt"
    PAIN = "pain"


class Condition(Struct, frozen=True):
    """One condition with its numbers.

    Attributes:
        condition_id: `WEEKS` counts completed weeks, `FELT` the per cent of answers that say
            glutes, `PAIN` the answers that say pain.
        met: Whether it holds.
        have: The person's number.
        need: The least that is needed; the most that is allowed for `PAIN`.
        out_of: What `have` was taken from: weeks looked at, answers given, sessions looked at.
        count: What was counted out of them: weeks completed, answers that say glutes, answers that say pain.
    """

    condition_id: ConditionId
    met: bool
    have: int
    need: int
    out_of: int
    count: int


class Readiness(Struct, frozen=True):
    """Whether stage two opens, and why."""

    conditions: tuple[Condition, ...]

    @property
    def ready(self) -> bool:
        """Whether every condition is met."""
        return all(condition.met for condition in self.conditions)


class Override(Struct, frozen=True):
    """The person opened stage two after reading why it was closed.

    Attributes:
        on: The local date.
        unmet: The conditions that were not met then.
    """

    on: date
    unmet: tuple[ConditionId, ...]


def readiness(states: Sequence[WeekState], latest_counting: Sequence[SessionRecord]) -> Readiness:
    """Judge readiness for stage two.

    Where it was felt is a coaching prompt, not a measurement (Percept Mot Skills 2024, 131(5): ratings did
    not correlate with EMG), so no single answer decides.

    Args:
        states: What became of all weeks, oldest first.
        latest_counting: At least the last 6 sessions that count, oldest first.
    """
    latest = latest_counting[-SESSIONS_LOOKED_AT:]
    return Readiness((_weeks_condition(states), _felt_condition(latest), _pain_condition(latest)))


def _weeks_condition(states: Sequence[WeekState]) -> Condition:
    latest = (state for state in reversed(states) if state in {WeekState.COMPLETED, WeekState.MISSED})
    judged = list(islice(latest, WEEKS_LOOKED_AT))
    have = judged.count(WeekState.COMPLETED)
    return Condition(ConditionId.WEEKS, have >= WEEKS_NEEDED, have, WEEKS_NEEDED, len(judged), have)


def _felt_condition(latest: Sequence[SessionRecord]) -> Condition:
    answers = [check_in.felt for session in latest for check_in in session.check_ins]
    glutes = answers.count(Felt.GLUTES)
    met = len(answers) >= ANSWERS_NEEDED and glutes * 100 >= GLUTES_PERCENT_NEEDED * len(answers)
    percent = glutes * 100 // len(answers) if answers else 0
    return Condition(ConditionId.FELT, met, percent, GLUTES_PERCENT_NEEDED, len(answers), glutes)


def _pain_condition(latest: Sequence[SessionRecord]) -> Condition:
    pains = sum(check_in.felt is Felt.PAIN for session in latest for check_in in session.check_ins)
    return Condition(ConditionId.PAIN, pains == 0, pains, 0, len(latest), pains)

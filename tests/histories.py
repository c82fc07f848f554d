"""Histories as a person leaves them: weeks of sessions with answers, breaks, corrections and deletions."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from random import Random
from uuid import UUID

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import Break, CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet

FIRST_DAY = date(2026, 3, 2)
SETS = (
    ("scorpion", Side.LEFT, 1, 5),
    ("scorpion", Side.RIGHT, 1, 5),
    ("bridge", Side.BOTH, 1, 10),
    ("bridge", Side.BOTH, 2, 10),
)
REASONS = ("holiday", "illness", "Reise nach Köln", "family; =1+1", "")


def any_session(dice: Random, day: date) -> SessionRecord:
    """Return a session of a day: mostly finished, sometimes in part, from the timer or from paper."""
    zone = timezone(timedelta(hours=dice.choice((-8, 0, 1, 2, 9))))
    started_at = datetime(day.year, day.month, day.day, dice.randrange(6, 22), dice.randrange(60), tzinfo=zone)
    done = SETS[: dice.choice((4, 4, 4, 3, 2))]
    return SessionRecord(
        session_id=str(UUID(int=dice.getrandbits(128), version=4)),
        started_at=started_at,
        ended_at=started_at + timedelta(minutes=9) if dice.random() < 0.9 else None,
        workout_id="activation-2-a",
        planned=tuple(PlannedSet(*one) for one in SETS),
        performed=tuple(
            PerformedSet(exercise, side, number, reps, finished=True) for exercise, side, number, reps in done
        ),
        check_ins=tuple(CheckIn(exercise, dice.choice(tuple(Felt))) for exercise in ("scorpion", "bridge")),
        source=dice.choice((Source.TIMER, Source.TIMER, Source.PAPER)),
    )


def any_break(dice: Random, first_day: date) -> Break:
    """Return a break of up to two weeks."""
    return Break(first_day, first_day + timedelta(days=dice.randrange(14)), dice.choice(REASONS))

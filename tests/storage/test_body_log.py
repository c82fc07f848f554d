from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from random import Random

import pytest

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.periods import Grain, Period, periods_until
from glutecoach.core.weeks import WeekStart
from glutecoach.storage.body_log import BodyLog
from glutecoach.storage.records import insert_record
from glutecoach.storage.transactions import transaction

MakeRecord = Callable[..., SessionRecord]
EXERCISES = ("bridge", "scorpion", "squat")
SIDES = (Side.LEFT, Side.RIGHT, Side.BOTH)


def random_history(rng: Random, make_record: MakeRecord) -> list[SessionRecord]:
    """Make up a year of sessions somewhere on earth, some of them trials, with any answers and sides."""
    return [
        make_record(
            number,
            started_at=datetime(2025, 3, 30, rng.randrange(24), tzinfo=timezone(timedelta(hours=rng.randint(-12, 14))))
            + timedelta(days=rng.randrange(365)),
            performed=tuple(PerformedSet("scorpion", side, 1, rng.randrange(12), finished=True) for side in SIDES),
            check_ins=tuple(CheckIn(name, rng.choice(list(Felt))) for name in EXERCISES if rng.random() < 0.7),
            source=Source.TRIAL if rng.random() < 0.1 else Source.TIMER,
        )
        for number in range(120)
    ]


def in_period(records: list[SessionRecord], period: Period) -> list[SessionRecord]:
    """Return the sessions of a period that are no trials, by the date that their own calendar showed."""
    return [
        record
        for record in records
        if record.source is not Source.TRIAL
        and period.first_day.isoformat() <= record.started_at.isoformat()[:10] <= period.last_day.isoformat()
    ]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("starts_on", WeekStart)
def test_sums_equal_those_by_hand(
    connection: sqlite3.Connection, make_record: MakeRecord, seed: int, starts_on: WeekStart
) -> None:
    """Answers of every week, month and year, and reps of every side, through travel and summer time."""
    rng = Random(seed)
    records = random_history(rng, make_record)
    with transaction(connection):
        for record in records:
            insert_record(connection, record, is_open=False)
    log = BodyLog(connection)
    last_day = max(record.day for record in records)

    for grain in Grain:
        periods = periods_until(last_day, 12, grain, starts_on)
        for name in EXERCISES:
            assert [(one.period, dict(one.answers)) for one in log.felt(name, periods)] == [
                (
                    period,
                    Counter(
                        answer.felt
                        for record in in_period(records, period)
                        for answer in record.check_ins
                        if answer.exercise_id == name
                    ),
                )
                for period in periods
            ]
        reps: Counter[tuple[str, Side]] = Counter()
        for record in in_period(records, periods[-1]):
            for done in record.performed:
                if done.side is not Side.BOTH:
                    reps[done.exercise_id, done.side] += done.reps
        assert {(name, side): count for name, side, count in log.side_reps(periods[-1])} == reps


def test_the_exercise_that_was_answered_last_comes_first(
    connection: sqlite3.Connection, make_record: MakeRecord
) -> None:
    """Those without an answer are left out, and so are answers of trials."""
    answers = [("bridge", 1), ("scorpion", 3), ("squat", 2)]
    with transaction(connection):
        for number, (name, days_later) in enumerate(answers):
            check_ins = (CheckIn(name, Felt.GLUTES),)
            insert_record(connection, make_record(number, days_later=days_later, check_ins=check_ins), is_open=False)
        trial = make_record(9, days_later=9, check_ins=(CheckIn("lunge", Felt.PAIN),), source=Source.TRIAL)
        insert_record(connection, trial, is_open=False)

    assert BodyLog(connection).exercises_felt() == ["scorpion", "squat", "bridge"]

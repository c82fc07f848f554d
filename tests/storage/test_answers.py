from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from glutecoach.core.coaching import Answers, FeltAnswer, FormChoice, coach, misses_of
from glutecoach.core.exercise import Exercise, Felt, Form
from glutecoach.core.history import CheckIn, SessionRecord, Source
from glutecoach.storage.answers import deciding_answers
from glutecoach.storage.records import insert_record
from glutecoach.storage.transactions import transaction

START = datetime(2026, 3, 2, 18, tzinfo=UTC)
MakeRecord = Callable[..., SessionRecord]


def write(connection: sqlite3.Connection, records: list[SessionRecord]) -> None:
    """Write sessions as one transaction."""
    with transaction(connection):
        for record in records:
            insert_record(connection, record, is_open=False)


@pytest.mark.parametrize("seed", range(40))
def test_the_few_answers_that_are_read_decide_as_all_of_them_would(
    connection: sqlite3.Connection, make_record: MakeRecord, exercises: dict[str, Exercise], seed: int
) -> None:
    """Form, fix, the way back, its reason and pain are the same, through choices, trials and past dates."""
    rng = Random(seed)
    likely = rng.choice([[Felt.GLUTES] * 9, [Felt.GLUTES], []])
    names = ("bridge", "scorpion")
    records = [
        make_record(
            number,
            started_at=START + timedelta(hours=20 * number),
            check_ins=tuple(CheckIn(name, rng.choice([*likely, *Felt])) for name in names if rng.random() < 0.8),
            source=Source.TRIAL if rng.random() < 0.1 else Source.TIMER,
        )
        for number in range(rng.randrange(1, 40))
    ]
    write(connection, records)
    choices = [
        FormChoice("bridge", rng.choice(list(Form)), START + timedelta(hours=20 * rng.randrange(40) + 1))
        for _ in range(rng.randrange(3))
    ]
    through = rng.choice([None, (START + timedelta(days=rng.randrange(35))).date()])
    everything = [
        FeltAnswer(answer.exercise_id, answer.felt, record.started_at)
        for record in records
        if record.source is not Source.TRIAL and record.day <= (through or date.max)
        for answer in record.check_ins
    ]
    asked = [exercises[name] for name in names]
    misses = {exercise.exercise_id: misses_of(exercise) for exercise in asked}
    chosen_at = {choice.exercise_id: choice.at for choice in sorted(choices, key=lambda one: one.at)}
    deciding = deciding_answers(connection, misses, chosen_at, through)

    assert coach(asked, deciding, choices, Answers()) == coach(asked, everything, choices, Answers())
    assert len(deciding) <= 6 * len(names)


def test_a_changed_or_deleted_answer_decides_no_more(connection: sqlite3.Connection, make_record: MakeRecord) -> None:
    """The second answer of a session replaces the first one, and a deleted session takes its answers along."""
    write(connection, [make_record(1), make_record(2, days_later=1)])
    connection.execute("UPDATE check_ins SET felt = 'mixed' WHERE session_id = ?", (make_record(2).session_id,))
    changed = deciding_answers(connection, {"bridge": []}, {})
    connection.execute("DELETE FROM sessions WHERE id = ?", (make_record(1).session_id,))
    left = deciding_answers(connection, {"bridge": []}, {})

    assert [answer.felt for answer in changed] == [Felt.GLUTES, Felt.MIXED]
    assert [answer.felt for answer in left] == [Felt.MIXED]

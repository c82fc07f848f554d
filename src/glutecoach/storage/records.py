"""Sessions as rows, and rows as sessions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.storage.database import reading

COLUMNS = "id, started_at, ended_at, workout, source"


@reading()
def read_records(
    connection: sqlite3.Connection, rows: Iterable[tuple[str, str, str | None, str, str]]
) -> list[SessionRecord]:
    """Return the sessions of rows that hold `COLUMNS`, each with its sets and check-ins."""
    return [
        SessionRecord(
            session_id=session_id,
            started_at=datetime.fromisoformat(started_at),
            ended_at=datetime.fromisoformat(ended_at) if ended_at else None,
            workout_id=workout,
            planned=read_planned(connection, session_id),
            performed=read_performed(connection, session_id),
            check_ins=_read_check_ins(connection, session_id),
            source=Source(source),
        )
        for session_id, started_at, ended_at, workout, source in rows
    ]


@reading()
def read_planned(connection: sqlite3.Connection, session_id: str) -> tuple[PlannedSet, ...]:
    """Return the planned sets of a session, in order."""
    rows = connection.execute(
        "SELECT exercise, side, set_number, reps FROM planned_sets WHERE session_id = ? ORDER BY seq", (session_id,)
    )
    return tuple(PlannedSet(exercise, Side(side), number, reps) for exercise, side, number, reps in rows)


@reading()
def read_performed(connection: sqlite3.Connection, session_id: str) -> tuple[PerformedSet, ...]:
    """Return the performed sets of a session, in the order in which they were begun."""
    rows = connection.execute(
        "SELECT exercise, side, set_number, reps, finished FROM performed_sets WHERE session_id = ? ORDER BY seq",
        (session_id,),
    )
    return tuple(
        PerformedSet(exercise, Side(side), number, reps, bool(finished))
        for exercise, side, number, reps, finished in rows
    )


def insert_record(connection: sqlite3.Connection, record: SessionRecord, *, is_open: bool) -> None:
    """Write a whole session.

    Args:
        connection: Inside a transaction.
        record: The session.
        is_open: Whether it runs and may be continued after a crash.
    """
    started_at = record.started_at.isoformat()
    ended_at = record.ended_at.isoformat() if record.ended_at else None
    connection.execute(
        "INSERT INTO sessions (id, started_at, started_utc, local_date, ended_at, workout, source, counts, is_open,"
        " last_saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            record.session_id,
            started_at,
            record.started_at.astimezone(UTC).isoformat(),
            record.day.isoformat(),
            ended_at,
            record.workout_id,
            record.source,
            record.counts,
            is_open,
            started_at,
        ),
    )
    connection.executemany(
        "INSERT INTO planned_sets VALUES (?, ?, ?, ?, ?, ?)",
        [
            (record.session_id, seq, planned.exercise_id, planned.side, planned.set_number, planned.reps)
            for seq, planned in enumerate(record.planned)
        ],
    )
    connection.executemany(
        "INSERT INTO performed_sets VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (record.session_id, seq, done.exercise_id, done.side, done.set_number, done.reps, done.finished)
            for seq, done in enumerate(record.performed)
        ],
    )
    connection.executemany(
        "INSERT INTO check_ins VALUES (?, ?, ?, ?)",
        [(record.session_id, seq, answer.exercise_id, answer.felt) for seq, answer in enumerate(record.check_ins)],
    )


def _read_check_ins(connection: sqlite3.Connection, session_id: str) -> tuple[CheckIn, ...]:
    rows = connection.execute("SELECT exercise, felt FROM check_ins WHERE session_id = ? ORDER BY seq", (session_id,))
    return tuple(CheckIn(exercise, Felt(felt)) for exercise, felt in rows)

"""Sessions as rows, and rows as sessions."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, islice
from typing import TypeVar

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.storage.transactions import reading

COLUMNS = "id, started_at, ended_at, workout, source"
PLANNED = "exercise, side, set_number, reps FROM planned_sets"
PERFORMED = "exercise, side, set_number, reps, finished FROM performed_sets"
CHECK_INS = "exercise, felt FROM check_ins"
SESSIONS = (
    "sessions (id, started_at, started_utc, local_date, ended_at, workout, source, counts, is_open, last_saved_at)"
)

MOST_AT_ONCE = 500
"""Sessions whose sets are read together: SQLite takes at least 999 values in a statement."""
ROWS_AT_ONCE = 50
"""Rows that are inserted with one statement; none has more than ten values."""

Row = tuple[str, str, str | None, str, str]
Child = TypeVar("Child")


def read_records(connection: sqlite3.Connection, rows: Iterable[Row]) -> list[SessionRecord]:
    """Return the sessions of rows that hold `COLUMNS`, each with its sets and check-ins."""
    return list(each_record(connection, rows))


def each_record(connection: sqlite3.Connection, rows: Iterable[Row]) -> Iterator[SessionRecord]:
    """Yield the sessions of rows that hold `COLUMNS`, reading some ahead."""
    waiting = iter(rows)
    while some := list(islice(waiting, MOST_AT_ONCE)):
        yield from _read_some(connection, some)


@reading()
def _read_some(connection: sqlite3.Connection, rows: list[Row]) -> list[SessionRecord]:
    ids = [row[0] for row in rows]
    planned = _grouped(connection, PLANNED, ids, _planned_set)
    performed = _grouped(connection, PERFORMED, ids, _performed_set)
    check_ins = _grouped(connection, CHECK_INS, ids, _check_in)
    return [
        SessionRecord(
            session_id=session_id,
            started_at=datetime.fromisoformat(started_at),
            ended_at=datetime.fromisoformat(ended_at) if ended_at else None,
            workout_id=workout,
            planned=tuple(planned[session_id]),
            performed=tuple(performed[session_id]),
            check_ins=tuple(check_ins[session_id]),
            source=Source(source),
        )
        for session_id, started_at, ended_at, workout, source in rows
    ]


@reading()
def read_planned(connection: sqlite3.Connection, session_id: str) -> tuple[PlannedSet, ...]:
    """Return the planned sets of a session, in order."""
    return tuple(_grouped(connection, PLANNED, [session_id], _planned_set)[session_id])


@reading()
def read_performed(connection: sqlite3.Connection, session_id: str) -> tuple[PerformedSet, ...]:
    """Return the performed sets of a session, in the order in which they were begun."""
    return tuple(_grouped(connection, PERFORMED, [session_id], _performed_set)[session_id])


def _grouped(
    connection: sqlite3.Connection, columns: str, ids: list[str], make: Callable[..., Child]
) -> defaultdict[str, list[Child]]:
    """Return what belongs to some sessions, by session and in order."""
    marks = ", ".join("?" * len(ids))
    found: defaultdict[str, list[Child]] = defaultdict(list)
    for session_id, *values in connection.execute(
        f"SELECT session_id, {columns} WHERE session_id IN ({marks}) ORDER BY session_id, seq", ids
    ):
        found[session_id].append(make(*values))
    return found


def _planned_set(exercise: str, side: str, number: int, reps: int) -> PlannedSet:
    return PlannedSet(exercise, Side(side), number, reps)


def _performed_set(exercise: str, side: str, number: int, reps: int, finished: int) -> PerformedSet:
    return PerformedSet(exercise, Side(side), number, reps, bool(finished))


def _check_in(exercise: str, felt: str) -> CheckIn:
    return CheckIn(exercise, Felt(felt))


def insert_record(connection: sqlite3.Connection, record: SessionRecord, *, is_open: bool) -> None:
    """Write a whole session.

    Args:
        connection: Inside a transaction.
        record: The session.
        is_open: Whether it runs and may be continued after a crash.
    """
    insert_records(connection, [record], is_open=is_open)


def insert_records(connection: sqlite3.Connection, records: Sequence[SessionRecord], *, is_open: bool = False) -> None:
    """Write whole sessions; as `insert_record`, but several of them take less time together."""
    _insert(connection, SESSIONS, (_session_row(record, is_open=is_open) for record in records))
    _insert(
        connection,
        "planned_sets",
        (
            (record.session_id, seq, planned.exercise_id, str(planned.side), planned.set_number, planned.reps)
            for record in records
            for seq, planned in enumerate(record.planned)
        ),
    )
    _insert(
        connection,
        "performed_sets",
        (
            (record.session_id, seq, done.exercise_id, str(done.side), done.set_number, done.reps, int(done.finished))
            for record in records
            for seq, done in enumerate(record.performed)
        ),
    )
    _insert(
        connection,
        "check_ins",
        (
            (record.session_id, seq, answer.exercise_id, str(answer.felt))
            for record in records
            for seq, answer in enumerate(record.check_ins)
        ),
    )


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[str | int | None, ...]]) -> None:
    """Insert rows of plain texts and numbers, many with each statement: that halves the time of one by one.

    Texts and numbers of kinds of their own take `sqlite3` as long again to convert.
    """
    waiting = iter(rows)
    while some := list(islice(waiting, ROWS_AT_ONCE)):
        row = f"({', '.join('?' * len(some[0]))})"
        connection.execute(
            f"INSERT INTO {table} VALUES {', '.join([row] * len(some))}", list(chain.from_iterable(some))
        )


def _session_row(record: SessionRecord, *, is_open: bool) -> tuple[str | int | None, ...]:
    started_at = record.started_at.isoformat()
    return (
        record.session_id,
        started_at,
        record.started_at.astimezone(UTC).isoformat(),
        record.day.isoformat(),
        record.ended_at.isoformat() if record.ended_at else None,
        record.workout_id,
        str(record.source),
        int(record.counts),
        int(is_open),
        started_at,
    )

"""What was done: sessions by date, summed up in SQL, and breaks."""

from __future__ import annotations

import sqlite3
from datetime import date

from glutecoach.core.history import Break, DayTally, SessionRecord, Source
from glutecoach.storage.database import reading, transaction
from glutecoach.storage.records import COLUMNS, insert_record, read_records


class History:
    """Reads and edits what was done.

    Every method raises DatabaseError: reading when the database is damaged, writing when it does not take it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @reading()
    def days(self, through: date) -> list[DayTally]:
        """Return one tally for each date with a session, trials apart, up to and with a date, oldest first.

        A session that still runs counts as soon as it counts, and is not partial yet.
        """
        rows = self._connection.execute(
            "SELECT local_date, sum(counts), sum(counts = 0 AND is_open = 0) FROM sessions"
            " WHERE local_date <= ? AND source != ? GROUP BY local_date"
            " HAVING sum(counts OR is_open = 0) ORDER BY local_date",
            (through.isoformat(), Source.TRIAL),
        )
        return [DayTally(date.fromisoformat(day), counting, partial) for day, counting, partial in rows]

    @reading()
    def sessions(self) -> list[SessionRecord]:
        """Return all sessions, oldest first."""
        rows = self._connection.execute(f"SELECT {COLUMNS} FROM sessions ORDER BY started_utc, id")
        return read_records(self._connection, rows.fetchall())

    @reading()
    def known_ids(self) -> set[str]:
        """Return the ids of all sessions."""
        return {session_id for (session_id,) in self._connection.execute("SELECT id FROM sessions")}

    @reading()
    def session(self, session_id: str) -> SessionRecord | None:
        """Return a session, or None."""
        rows = self._connection.execute(f"SELECT {COLUMNS} FROM sessions WHERE id = ?", (session_id,))
        records = read_records(self._connection, rows.fetchall())
        return records[0] if records else None

    @reading()
    def latest_counting(self, limit: int, through: date) -> list[SessionRecord]:
        """Return the latest sessions that count, up to and with a date, oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM sessions WHERE counts = 1 AND local_date <= ?"
            " ORDER BY started_utc DESC, id DESC LIMIT ?",
            (through.isoformat(), limit),
        )
        return read_records(self._connection, rows.fetchall()[::-1])

    @reading()
    def times_done(self) -> dict[str, int]:
        """Return for each exercise id how many counting sessions planned it."""
        rows = self._connection.execute(
            "SELECT exercise, count(DISTINCT session_id) FROM planned_sets"
            " WHERE session_id IN (SELECT id FROM sessions WHERE counts = 1) GROUP BY exercise"
        )
        return dict(rows.fetchall())

    @reading()
    def breaks(self) -> list[Break]:
        """Return all breaks, oldest first."""
        rows = self._connection.execute("SELECT first_day, last_day, reason FROM breaks ORDER BY first_day, id")
        return [Break(date.fromisoformat(first), date.fromisoformat(last), reason) for first, last, reason in rows]

    def add_session(self, record: SessionRecord) -> None:
        """Add a session that is over."""
        with transaction(self._connection):
            insert_record(self._connection, record, is_open=False)

    def add_break(self, pause: Break) -> None:
        """Add a break, unless the same one is there."""
        with transaction(self._connection):
            if pause not in self.breaks():
                self.insert_break(pause)

    def insert_break(self, pause: Break) -> None:
        """Add a break inside a transaction."""
        self._connection.execute(
            "INSERT INTO breaks (first_day, last_day, reason) VALUES (?, ?, ?)",
            (pause.first_day.isoformat(), pause.last_day.isoformat(), pause.reason),
        )

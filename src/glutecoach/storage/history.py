"""What was done: sessions by date, summed up in SQL, and breaks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from glutecoach.core.history import Break, DayTally, SessionRecord, Source, WeekRow, WeekTally
from glutecoach.core.periods import Period
from glutecoach.core.weeks import WeekRule, Weeks, WeekStart, first_day_of_week, week_number
from glutecoach.storage.records import COLUMNS, each_record, insert_record, read_records
from glutecoach.storage.transactions import reading, transaction

WHOLE_WEEKS = "FROM week_sums WHERE shift = ? AND week < ?"


class _Judged(NamedTuple):
    """Weeks that were judged, with what was asked and the changes of others that were in them."""

    asked: tuple[WeekRule, date, int, int]
    past: tuple[WeekRule, date, tuple[Break, ...], int]
    weeks: Weeks


class History:
    """Reads and edits what was done.

    Every method raises DatabaseError: reading when the database is damaged, writing when it does not take it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._judged: _Judged | None = None
        self._changed: dict[int, int] = {}
        self._notes_changes = False

    @reading()
    def days(self, first: date, last: date) -> list[DayTally]:
        """Return one tally for each date with a session, trials apart, from one date to another, oldest first.

        A session that still runs counts as soon as it counts, and is not partial yet.
        """
        rows = self._connection.execute(
            "SELECT local_date, sum(counts), sum(counts = 0 AND is_open = 0) FROM sessions"
            " WHERE local_date BETWEEN ? AND ? AND source != ? GROUP BY local_date"
            " HAVING sum(counts OR is_open = 0) ORDER BY local_date",
            (first.isoformat(), last.isoformat(), Source.TRIAL),
        )
        return [DayTally(date.fromisoformat(day), counting, partial) for day, counting, partial in rows]

    @reading()
    def weeks(self, rule: WeekRule, today: date) -> Weeks:
        """Return every week up to today, judged; the same ones as before as long as nobody changed the database."""
        foreign = self._connection.execute("PRAGMA data_version").fetchone()[0]
        asked = (rule, today, self._connection.total_changes, foreign)
        if self._judged is None or self._judged.asked != asked:
            judged, self._judged = self._judged, None  # when reading fails now, all is judged anew the next time
            changed = self._noted_changes()
            past = (rule, today, tuple(self.breaks()), foreign)
            current = week_number(today, rule.starts_on)
            if judged is not None and judged.past == past and changed.get(rule.starts_on.shift, current) >= current:
                weeks = judged.weeks.with_current(self._current_week(rule.starts_on, today))
            else:
                weeks = Weeks(self.week_tallies(rule.starts_on, today), past[2], rule, today)
            changed.clear()
            self._judged = _Judged(asked, past, weeks)
        return self._judged.weeks

    def forget(self) -> None:
        """Judge all weeks anew the next time: another history was put in the place of this one."""
        self._judged = None

    @reading()
    def week_tallies(self, starts_on: WeekStart, through: date) -> list[WeekRow]:
        """Return one tally for each week with a session up to and with a date, trials apart, oldest first.

        The database keeps the sums of whole weeks; the days of the last one are added up here.
        """
        rows = self._connection.execute(
            f"SELECT week, training_days, counting, partial {WHOLE_WEEKS} AND counting + partial > 0 ORDER BY week",
            (starts_on.shift, week_number(through, starts_on)),
        )
        tallies: list[WeekRow] = rows.fetchall()
        current = self._current_week(starts_on, through)
        return [*tallies, current] if current else tallies

    def sessions(self) -> list[SessionRecord]:
        """Return all sessions, oldest first."""
        return list(self.each_session())

    def each_session(self) -> Iterator[SessionRecord]:
        """Yield all sessions, oldest first; not all of them are in memory at once."""
        with reading():
            rows = self._connection.execute(f"SELECT {COLUMNS} FROM sessions ORDER BY started_utc, id").fetchall()
        yield from each_record(self._connection, rows)

    @reading()
    def newest(self, limit: int, skip: int = 0, period: Period | None = None) -> list[SessionRecord]:
        """Return sessions that are over, newest first, leaving out the first few; of some days, or of all."""
        days = "" if period is None else " AND local_date BETWEEN ? AND ?"
        ends = () if period is None else (period.first_day.isoformat(), period.last_day.isoformat())
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM sessions WHERE is_open = 0{days}"
            " ORDER BY started_utc DESC, id DESC LIMIT ? OFFSET ?",
            (*ends, limit, skip),
        )
        return read_records(self._connection, rows.fetchall())

    @reading()
    def between(self, first_day: date, last_day: date) -> list[SessionRecord]:
        """Return the sessions of some local dates that are over, both ends included, oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM sessions WHERE is_open = 0 AND local_date BETWEEN ? AND ? ORDER BY started_utc, id",
            (first_day.isoformat(), last_day.isoformat()),
        )
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
        rows = self._connection.execute("SELECT exercise, sessions FROM times_done WHERE sessions > 0")
        return dict(rows.fetchall())

    @reading()
    def breaks(self) -> list[Break]:
        """Return all breaks, oldest first."""
        rows = self._connection.execute(
            "SELECT first_day, last_day, reason FROM breaks ORDER BY first_day, last_day, reason"
        )
        return [Break(date.fromisoformat(first), date.fromisoformat(last), reason) for first, last, reason in rows]

    def add_session(self, record: SessionRecord) -> None:
        """Add a session that is over."""
        with transaction(self._connection):
            insert_record(self._connection, record, is_open=False)

    def replace_session(self, record: SessionRecord) -> None:
        """Write a session that is over anew, with the same id."""
        with transaction(self._connection):
            self._delete(record.session_id)
            insert_record(self._connection, record, is_open=False)

    def delete_session(self, session_id: str) -> None:
        """Delete a session with its sets and answers."""
        with transaction(self._connection):
            self._delete(session_id)

    def add_break(self, pause: Break) -> None:
        """Add a break, unless the same one is there."""
        with transaction(self._connection):
            if pause not in self.breaks():
                self.insert_break(pause)

    def remove_break(self, pause: Break) -> None:
        """Remove a break."""
        with transaction(self._connection):
            self.delete_break(pause)

    def insert_break(self, pause: Break) -> None:
        """Add a break inside a transaction."""
        self._connection.execute(
            "INSERT INTO breaks (first_day, last_day, reason) VALUES (?, ?, ?)",
            (pause.first_day.isoformat(), pause.last_day.isoformat(), pause.reason),
        )

    def delete_break(self, pause: Break) -> None:
        """Remove a break inside a transaction."""
        self._connection.execute(
            "DELETE FROM breaks WHERE first_day = ? AND last_day = ? AND reason = ?",
            (pause.first_day.isoformat(), pause.last_day.isoformat(), pause.reason),
        )

    def _noted_changes(self) -> dict[int, int]:
        """Return, by the day that weeks begin on, the earliest week whose sums were changed here since it was cleared.

        A session changes the current week. That it changed no other one is noted by a trigger, because looking through
        fifty years of weeks takes half as long as writing what changed.
        """
        if not self._notes_changes:
            note = f"note_week_{id(self)}"  # the connection keeps it and so this object, so no other has this name
            self._connection.create_function(note, 2, self._note_week)
            for change, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
                self._connection.execute(
                    f"CREATE TEMP TRIGGER IF NOT EXISTS {note}_{change} AFTER {change} ON main.week_sums"
                    f" BEGIN SELECT {note}({row}.shift, {row}.week); END"
                )
            self._notes_changes = True
        return self._changed

    def _note_week(self, shift: int, week: int) -> None:
        """Note that the sums of a week change."""
        self._changed[shift] = min(week, self._changed.get(shift, week))

    def _current_week(self, starts_on: WeekStart, through: date) -> WeekTally | None:
        """Return the days of a week up to and with a date, added up; None without a session."""
        days = self.days(first_day_of_week(through, starts_on), through)
        if not days:
            return None
        trained, counting = sum(day.counting > 0 for day in days), sum(day.counting for day in days)
        return WeekTally(week_number(through, starts_on), trained, counting, sum(day.partial for day in days))

    def _delete(self, session_id: str) -> None:
        self._connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))

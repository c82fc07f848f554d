"""The running session on disk: every finished rep is there before the next one ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Side
from glutecoach.core.history import CheckIn, SessionRecord, Source, is_complete
from glutecoach.core.plan import Workout
from glutecoach.core.timeline import Place
from glutecoach.storage.database import reading, transaction
from glutecoach.storage.records import COLUMNS, insert_record, read_performed, read_planned, read_records

if TYPE_CHECKING:
    from glutecoach.core.events import RepFinished

_SET = "session_id = ? AND exercise = ? AND side = ? AND set_number = ?"


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that was cut off.

    Attributes:
        record: What of it was done.
        place: The rep to continue with, None when every rep was done.
        finished_reps: The reps that were done.
    """

    record: SessionRecord
    place: Place | None
    finished_reps: frozenset[Place]


class Journal:
    """Writes the running session.

    Every call is one transaction, on disk when it returns. A call that fails raises DatabaseError and is
    kept: it is tried again, in order, before the next one. Only what contradicts the database, such as a rep of
    a session that another copy of the app threw away, is given up, because it would hold up all that follows.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: list[Callable[[], None]] = []

    def begin(self, session_id: str, started_at: datetime, workout: Workout, source: Source, first: Place) -> None:
        """Begin a session.

        Args:
            session_id: UUID in its canonical text form.
            started_at: The local time with its offset.
            workout: What is planned.
            source: Timer or trial.
            first: The first rep.
        """
        record = SessionRecord(session_id, started_at, None, workout.workout_id, workout.planned_sets, (), (), source)

        def write() -> None:
            insert_record(self._connection, record, is_open=True)
            self._set_place(session_id, first)

        self._write(write)

    def record_rep(self, session_id: str, event: RepFinished, finished_at: datetime) -> None:
        """Write a finished rep; a rep that was written before changes nothing."""

        def write() -> None:
            place = event.place
            key = (session_id, place.exercise_id, place.side, place.set_number)
            self._connection.execute(
                "INSERT OR IGNORE INTO finished_reps VALUES (?, ?, ?, ?, ?, ?)",
                (*key, place.rep, finished_at.isoformat()),
            )
            self._connection.execute(
                "INSERT INTO performed_sets SELECT ?1, count(*), ?2, ?3, ?4, ?5, ?6 FROM performed_sets"
                " WHERE session_id = ?1"
                " ON CONFLICT (session_id, exercise, side, set_number)"
                " DO UPDATE SET reps = max(reps, excluded.reps), finished = max(finished, excluded.finished)",
                (*key, event.reps_done, event.set_finished),
            )
            self._connection.execute(
                "UPDATE sessions SET last_saved_at = ? WHERE id = ?", (finished_at.isoformat(), session_id)
            )
            self._set_place(session_id, event.next_place)
            if event.set_finished:
                self._judge(session_id)

        self._write(write)

    def take_back(self, session_id: str, places: Iterable[Place]) -> None:
        """Take finished reps out again: they were said to be done by mistake."""

        def write() -> None:
            for place in places:
                key = (session_id, place.exercise_id, place.side, place.set_number)
                self._connection.execute(f"DELETE FROM finished_reps WHERE {_SET} AND rep = ?", (*key, place.rep))
                self._connection.execute(
                    "UPDATE performed_sets SET finished = 0,"
                    f" reps = (SELECT count(*) FROM finished_reps WHERE {_SET}) WHERE {_SET}",
                    (*key, *key),
                )
                self._connection.execute(f"DELETE FROM performed_sets WHERE {_SET} AND reps = 0", key)
            self._judge(session_id)

        self._write(write)

    def move_to(self, session_id: str, place: Place | None) -> None:
        """Remember the rep to continue with after somebody stepped through the workout."""
        self._write(lambda: self._set_place(session_id, place))

    def check_in(self, session_id: str, answer: CheckIn) -> None:
        """Write where an exercise was felt; a second answer replaces the first."""

        def write() -> None:
            changed = self._connection.execute(
                "UPDATE check_ins SET felt = ? WHERE session_id = ? AND exercise = ?",
                (answer.felt, session_id, answer.exercise_id),
            ).rowcount
            if not changed:
                self._connection.execute(
                    "INSERT INTO check_ins SELECT ?1, count(*), ?2, ?3 FROM check_ins WHERE session_id = ?1",
                    (session_id, answer.exercise_id, answer.felt),
                )

        self._write(write)

    def end(self, session_id: str, ended_at: datetime) -> None:
        """End a session; if the clock was set back meanwhile, at its start."""
        self._write(lambda: self._close(session_id, ended_at))

    def discard(self, session_id: str) -> None:
        """Throw a session away."""
        self._write(lambda: self._delete(session_id))

    def close_open(self, session_id: str) -> None:
        """End a session that was cut off at the time of its last rep; without a finished rep it is thrown away."""

        def write() -> None:
            if read_performed(self._connection, session_id):
                self._close(session_id, None)
            else:
                self._delete(session_id)

        self._write(write)

    @reading()
    def open_session(self) -> OpenSession | None:
        """Return the latest session that was begun and neither ended nor thrown away.

        Raises:
            DatabaseError: The database is damaged.
        """
        row = self._connection.execute(
            f"SELECT {COLUMNS}, next_exercise, next_side, next_set, next_rep FROM sessions"
            " WHERE is_open = 1 ORDER BY started_utc DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        record = read_records(self._connection, [row[:5]])[0]
        exercise, side, set_number, rep = row[5:]
        place = Place(exercise, Side(side), set_number, rep) if exercise else None
        return OpenSession(record, place, self._finished_reps(record.session_id))

    def _finished_reps(self, session_id: str) -> frozenset[Place]:
        rows = self._connection.execute(
            "SELECT exercise, side, set_number, rep FROM finished_reps WHERE session_id = ?", (session_id,)
        )
        return frozenset(Place(exercise, Side(side), number, rep) for exercise, side, number, rep in rows)

    def _set_place(self, session_id: str, place: Place | None) -> None:
        values = (place.exercise_id, place.side, place.set_number, place.rep) if place else (None,) * 4
        self._connection.execute(
            "UPDATE sessions SET next_exercise = ?, next_side = ?, next_set = ?, next_rep = ? WHERE id = ?",
            (*values, session_id),
        )

    def _judge(self, session_id: str) -> None:
        planned = (planned.exercise_id for planned in read_planned(self._connection, session_id))
        counts = is_complete(planned, read_performed(self._connection, session_id))
        self._connection.execute(
            "UPDATE sessions SET counts = ? WHERE id = ? AND source != ?", (counts, session_id, Source.TRIAL)
        )

    def _close(self, session_id: str, ended_at: datetime | None) -> None:
        """End a session at a time, or at that of its last rep; a session that is not there stays away."""
        row = self._connection.execute("SELECT started_at, last_saved_at FROM sessions WHERE id = ?", (session_id,))
        for started_at, last_saved_at in row.fetchall():
            latest = max(datetime.fromisoformat(started_at), ended_at or datetime.fromisoformat(last_saved_at))
            self._connection.execute(
                "UPDATE sessions SET ended_at = ?, is_open = 0 WHERE id = ?", (latest.isoformat(), session_id)
            )

    def _delete(self, session_id: str) -> None:
        self._connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))

    def _write(self, operation: Callable[[], None]) -> None:
        self._waiting.append(operation)
        done = 0
        try:
            with transaction(self._connection):
                for waiting in self._waiting:
                    waiting()
                    done += 1
        except DatabaseError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError):
                del self._waiting[done]
            raise
        self._waiting.clear()

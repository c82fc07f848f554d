"""The running session on disk: every finished rep is there before the next one ends, and nobody waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Side
from glutecoach.core.history import CheckIn, SessionRecord, Source, is_complete
from glutecoach.core.plan import Workout
from glutecoach.core.timeline import Place
from glutecoach.storage.log_sync import LogSync, Run
from glutecoach.storage.records import COLUMNS, insert_record, read_performed, read_planned, read_records
from glutecoach.storage.transactions import empty_log, log_file, reading, transaction

if TYPE_CHECKING:
    from glutecoach.core.events import RepFinished

_SET = "session_id = ? AND exercise = ? AND side = ? AND set_number = ?"

Operation = Callable[[sqlite3.Connection], None]


class OpenSession(Struct, frozen=True):
    """A session that was cut off.

    Attributes:
        record: What of it was done.
        place: The rep to continue with, None when every rep was done.
        finished_reps: The reps that were done.
        last_saved_at: The time of the last of them, None when there is none.
    """

    record: SessionRecord
    place: Place | None
    finished_reps: frozenset[Place]
    last_saved_at: datetime | None = None


class Journal:
    """Writes the running session.

    Every call is one transaction, on disk when it returns; once `sync_by` was called, what happens in the middle of a
    session is safe from the end of the program then, and on disk as soon as the disk has taken it. A call that fails
    raises DatabaseError and is kept: it is tried again, in order, by `save` and before the next one. Only what
    contradicts the database, such as a rep of a session that another copy of the app threw away, is given up, because
    it would hold up all that follows.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: list[Operation] = []
        self._said: list[Operation] = []
        self._session_id = ""
        self._on_unsaved: Callable[[], None] = lambda: None
        self._log_sync: LogSync | None = None
        self._is_log_doubtful = self._is_over = False

    @property
    def has_unsaved(self) -> bool:
        """Whether something waits to be saved."""
        return bool(self._waiting) or self._is_log_doubtful

    def watch(self, on_unsaved: Callable[[], None]) -> None:
        """Call a function each time that something could not be saved."""
        self._on_unsaved = on_unsaved

    def sync_by(self, run: Run) -> None:
        """Let somebody else wait for the disk in the middle of a session: on a busy computer it may take seconds.

        Args:
            run: Does some work while the window goes on, and hands its result to a function.
        """
        log = log_file(self._connection)
        self._log_sync = LogSync(log, run, self._on_log_problem) if log is not None else None

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
        self._session_id, self._is_over = session_id, False
        self._said.clear()
        self._write(lambda connection: write_open_session(connection, OpenSession(record, first, frozenset())))

    def go_on(self, cut_off: OpenSession) -> None:
        """Go on with a session that was cut off."""
        self._session_id, self._is_over = cut_off.record.session_id, False
        self._said = [lambda connection: write_open_session(connection, cut_off)]  # it is on disk already

    def record_rep(self, session_id: str, event: RepFinished, finished_at: datetime) -> None:
        """Write a finished rep; a rep that was written before changes nothing."""

        def write(connection: sqlite3.Connection) -> None:
            place = event.place
            key = (session_id, place.exercise_id, place.side, place.set_number)
            connection.execute(
                "INSERT OR IGNORE INTO finished_reps VALUES (?, ?, ?, ?, ?, ?)",
                (*key, place.rep, finished_at.isoformat()),
            )
            connection.execute(
                "INSERT INTO performed_sets SELECT ?1, count(*), ?2, ?3, ?4, ?5, ?6 FROM performed_sets"
                " WHERE session_id = ?1"
                " ON CONFLICT (session_id, exercise, side, set_number)"
                " DO UPDATE SET reps = max(reps, excluded.reps), finished = max(finished, excluded.finished)",
                (*key, event.reps_done, event.set_finished),
            )
            connection.execute(
                "UPDATE sessions SET last_saved_at = ? WHERE id = ?", (finished_at.isoformat(), session_id)
            )
            _set_place(connection, session_id, event.next_place)
            if event.set_finished:
                _judge(connection, session_id)

        self._write(write, waits=False)

    def take_back(self, session_id: str, places: Iterable[Place]) -> None:
        """Take finished reps out again: they were said to be done by mistake."""

        def write(connection: sqlite3.Connection) -> None:
            for place in places:
                key = (session_id, place.exercise_id, place.side, place.set_number)
                connection.execute(f"DELETE FROM finished_reps WHERE {_SET} AND rep = ?", (*key, place.rep))
                connection.execute(
                    "UPDATE performed_sets SET finished = 0,"
                    f" reps = (SELECT count(*) FROM finished_reps WHERE {_SET}) WHERE {_SET}",
                    (*key, *key),
                )
                connection.execute(f"DELETE FROM performed_sets WHERE {_SET} AND reps = 0", key)
            _judge(connection, session_id)

        self._write(write, waits=False)

    def move_to(self, session_id: str, place: Place | None) -> None:
        """Remember the rep to continue with after somebody stepped through the workout."""
        self._write(lambda connection: _set_place(connection, session_id, place), waits=False)

    def check_in(self, session_id: str, answer: CheckIn) -> None:
        """Write where an exercise was felt; a second answer replaces the first."""

        def write(connection: sqlite3.Connection) -> None:
            changed = connection.execute(
                "UPDATE check_ins SET felt = ? WHERE session_id = ? AND exercise = ?",
                (answer.felt, session_id, answer.exercise_id),
            ).rowcount
            if not changed:
                connection.execute(
                    "INSERT INTO check_ins SELECT ?1, count(*), ?2, ?3 FROM check_ins WHERE session_id = ?1",
                    (session_id, answer.exercise_id, answer.felt),
                )
            _touch(connection, session_id)

        self._write(write, waits=False)

    def end(self, session_id: str, ended_at: datetime) -> None:
        """End a session; if the clock was set back meanwhile, at its start."""
        self._is_over = True
        self._write(lambda connection: _close(connection, session_id, ended_at))

    def discard(self, session_id: str) -> None:
        """Throw a session away."""
        self._is_over = True
        self._write(lambda connection: _delete(connection, session_id))

    def close_open(self, session_id: str) -> None:
        """End a session that was cut off at the time of its last rep; without a finished rep it is thrown away."""

        def write(connection: sqlite3.Connection) -> None:
            if read_performed(connection, session_id):
                _close(connection, session_id, None)
            else:
                _delete(connection, session_id)

        self._write(write)

    def save(self) -> None:
        """Try again to save what waits.

        Raises:
            DatabaseError: It still cannot be saved.
        """
        if self._waiting:
            self._write_waiting()
        if self._is_log_doubtful:
            empty_log(self._connection)
            self._is_log_doubtful = False

    def settle(self) -> None:
        """Leave a session that is over and in a backup to the history: from now on it may be edited, or deleted."""
        if self._is_over and not self._waiting:
            self._said.clear()

    def rewrite(self, connection: sqlite3.Connection) -> None:
        """Write all of the latest session once more, into this database after it was mended, or into another one.

        One that was left to the history stays as it is there.

        Raises:
            DatabaseError: It cannot be written; into this database it is tried again.
        """
        if not self._said:
            return
        session_id = self._session_id
        again: list[Operation] = [lambda connection: _delete(connection, session_id), *self._said]
        if connection is self._connection:
            earlier = [operation for operation in self._waiting if operation not in self._said]
            self._waiting = earlier + again
            self._write_waiting()
        else:
            with transaction(connection):
                for operation in again:
                    operation(connection)

    @reading()
    def open_session(self) -> OpenSession | None:
        """Return the latest session that was begun and neither ended nor thrown away.

        Raises:
            DatabaseError: The database is damaged.
        """
        row = self._connection.execute(
            f"SELECT {COLUMNS}, next_exercise, next_side, next_set, next_rep, last_saved_at FROM sessions"
            " WHERE is_open = 1 ORDER BY started_utc DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        record = read_records(self._connection, [row[:5]])[0]
        exercise, side, set_number, rep, last_saved_at = row[5:]
        place = Place(exercise, Side(side), set_number, rep) if exercise else None
        finished_reps = _finished_reps(self._connection, record.session_id)
        return OpenSession(record, place, finished_reps, datetime.fromisoformat(last_saved_at))

    def _write(self, operation: Operation, *, waits: bool = True) -> None:
        self._said.append(operation)
        self._waiting.append(operation)
        if waits or self._log_sync is None:
            self._write_waiting()
        else:
            self._write_waiting(waits=False)
            self._log_sync.start()

    def _on_log_problem(self) -> None:
        self._log_sync = None  # from now on each commit waits, and tells what is wrong
        self._is_log_doubtful = True
        self._on_unsaved()

    def _write_waiting(self, *, waits: bool = True) -> None:
        done = 0
        try:
            with transaction(self._connection, waits=waits):
                for waiting in self._waiting:
                    waiting(self._connection)
                    done += 1
        except DatabaseError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError):
                given_up = self._waiting.pop(done)
                self._said = [operation for operation in self._said if operation is not given_up]
            if self._waiting:
                self._on_unsaved()
            raise
        self._waiting.clear()


def write_open_session(connection: sqlite3.Connection, session: OpenSession) -> None:
    """Write a session that runs or was cut off, inside a transaction."""
    session_id = session.record.session_id
    saved_at = (session.last_saved_at or session.record.started_at).isoformat()
    insert_record(connection, session.record, is_open=True)
    connection.execute("UPDATE sessions SET last_saved_at = ? WHERE id = ?", (saved_at, session_id))
    connection.executemany(
        "INSERT INTO finished_reps VALUES (?, ?, ?, ?, ?, ?)",
        [
            (session_id, done.exercise_id, done.side, done.set_number, done.rep, saved_at)
            for done in session.finished_reps
        ],
    )
    _set_place(connection, session_id, session.place)


def _touch(connection: sqlite3.Connection, session_id: str) -> None:
    """Write a session as it is: something has become of it."""
    connection.execute("UPDATE sessions SET last_saved_at = last_saved_at WHERE id = ?", (session_id,))


def _finished_reps(connection: sqlite3.Connection, session_id: str) -> frozenset[Place]:
    rows = connection.execute(
        "SELECT exercise, side, set_number, rep FROM finished_reps WHERE session_id = ?", (session_id,)
    )
    return frozenset(Place(exercise, Side(side), number, rep) for exercise, side, number, rep in rows)


def _set_place(connection: sqlite3.Connection, session_id: str, place: Place | None) -> None:
    values = (place.exercise_id, place.side, place.set_number, place.rep) if place else (None,) * 4
    connection.execute(
        "UPDATE sessions SET next_exercise = ?, next_side = ?, next_set = ?, next_rep = ? WHERE id = ?",
        (*values, session_id),
    )


def _judge(connection: sqlite3.Connection, session_id: str) -> None:
    planned = (planned.exercise_id for planned in read_planned(connection, session_id))
    counts = is_complete(planned, read_performed(connection, session_id))
    connection.execute(
        "UPDATE sessions SET counts = ? WHERE id = ? AND source != ?", (counts, session_id, Source.TRIAL)
    )


def _close(connection: sqlite3.Connection, session_id: str, ended_at: datetime | None) -> None:
    """End a session at a time, or at that of its last rep; a session that is not there stays away."""
    row = connection.execute("SELECT started_at, last_saved_at FROM sessions WHERE id = ?", (session_id,))
    for started_at, last_saved_at in row.fetchall():
        latest = max(datetime.fromisoformat(started_at), ended_at or datetime.fromisoformat(last_saved_at))
        connection.execute(
            "UPDATE sessions SET ended_at = ?, is_open = 0 WHERE id = ?", (latest.isoformat(), session_id)
        )


def _delete(connection: sqlite3.Connection, session_id: str) -> None:
    connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))

"""The schema, as steps from one version to the next; a released step is never edited."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

VERSION_1 = """
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    started_at TEXT NOT NULL,
    started_utc TEXT NOT NULL,
    local_date TEXT NOT NULL,
    ended_at TEXT,
    workout TEXT NOT NULL,
    source TEXT NOT NULL,
    counts INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    last_saved_at TEXT NOT NULL,
    next_exercise TEXT,
    next_side TEXT,
    next_set INTEGER,
    next_rep INTEGER
) STRICT;
CREATE INDEX sessions_by_date ON sessions (local_date, source, counts);
CREATE INDEX sessions_by_start ON sessions (started_utc, id);
CREATE INDEX open_sessions ON sessions (started_utc) WHERE is_open = 1;
CREATE TABLE planned_sets (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL,
    set_number INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE performed_sets (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL,
    set_number INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    PRIMARY KEY (session_id, seq),
    UNIQUE (session_id, exercise, side, set_number)
) STRICT, WITHOUT ROWID;
CREATE TABLE finished_reps (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL,
    set_number INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    finished_at TEXT NOT NULL,
    PRIMARY KEY (session_id, exercise, side, set_number, rep)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_ins (
    session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    felt TEXT NOT NULL,
    PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE breaks (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
"""

VERSION_2 = (
    "DROP INDEX sessions_by_date",
    "CREATE INDEX sessions_by_date ON sessions (local_date, source, counts, is_open)",
    "CREATE TABLE times_done (exercise TEXT PRIMARY KEY, sessions INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO times_done SELECT exercise, count(DISTINCT session_id) FROM planned_sets"
    " WHERE session_id IN (SELECT id FROM sessions WHERE counts = 1) GROUP BY exercise",
    "CREATE TRIGGER exercise_planned AFTER INSERT ON planned_sets"
    " WHEN (SELECT counts FROM sessions WHERE id = NEW.session_id) = 1 AND NOT EXISTS (SELECT 1 FROM planned_sets"
    " WHERE session_id = NEW.session_id AND exercise = NEW.exercise AND seq != NEW.seq) BEGIN"
    " INSERT INTO times_done VALUES (NEW.exercise, 1) ON CONFLICT DO UPDATE SET sessions = sessions + 1; END",
    "CREATE TRIGGER session_judged AFTER UPDATE OF counts ON sessions WHEN OLD.counts != NEW.counts BEGIN"
    " INSERT INTO times_done SELECT DISTINCT exercise, 0 FROM planned_sets WHERE session_id = NEW.id"
    " ON CONFLICT DO NOTHING;"
    " UPDATE times_done SET sessions = sessions + NEW.counts - OLD.counts"
    " WHERE exercise IN (SELECT exercise FROM planned_sets WHERE session_id = NEW.id); END",
    "CREATE TRIGGER session_deleted BEFORE DELETE ON sessions WHEN OLD.counts = 1 BEGIN"
    " UPDATE times_done SET sessions = sessions - 1"
    " WHERE exercise IN (SELECT exercise FROM planned_sets WHERE session_id = OLD.id); END",
)
"""How often each exercise was done is kept beside the sets, because counting it in 150,000 of them takes too long."""

MARK = " BEGIN INSERT INTO unshared VALUES ({}, random()) ON CONFLICT DO UPDATE SET token = excluded.token; END"
BREAK = "'break', {0}.first_day || '/' || {0}.last_day || '/' || {0}.reason"
VERSION_3 = (
    "CREATE TABLE unshared (kind TEXT NOT NULL, subject TEXT NOT NULL, token INTEGER NOT NULL,"
    " PRIMARY KEY (kind, subject)) STRICT, WITHOUT ROWID",
    "CREATE TABLE facts (kind TEXT NOT NULL, subject TEXT NOT NULL, stamp INTEGER NOT NULL, computer TEXT NOT NULL,"
    " PRIMARY KEY (kind, subject)) STRICT, WITHOUT ROWID",
    "CREATE TABLE sharing (id INTEGER PRIMARY KEY CHECK (id = 1), folder TEXT NOT NULL, computer TEXT NOT NULL,"
    " own_bytes INTEGER NOT NULL, last_stamp INTEGER NOT NULL, catches_up INTEGER NOT NULL) STRICT",
    "CREATE TABLE shared_files (name TEXT PRIMARY KEY, read_bytes INTEGER NOT NULL, digest BLOB NOT NULL)"
    " STRICT, WITHOUT ROWID",
    "INSERT INTO unshared SELECT 'session', id, random() FROM sessions WHERE is_open = 0",
    "INSERT INTO unshared SELECT DISTINCT " + BREAK.format("breaks") + ", 0 FROM breaks",
    "CREATE TRIGGER session_added AFTER INSERT ON sessions WHEN NEW.is_open = 0" + MARK.format("'session', NEW.id"),
    "CREATE TRIGGER session_changed AFTER UPDATE ON sessions WHEN NEW.is_open = 0" + MARK.format("'session', NEW.id"),
    "CREATE TRIGGER session_removed AFTER DELETE ON sessions WHEN OLD.is_open = 0" + MARK.format("'session', OLD.id"),
    "CREATE TRIGGER break_added AFTER INSERT ON breaks" + MARK.format(BREAK.format("NEW")),
    "CREATE TRIGGER break_removed AFTER DELETE ON breaks" + MARK.format(BREAK.format("OLD")),
)
"""What changed since it was last written to a shared folder is marked by the database itself, whoever changes it."""

Migration = Callable[[sqlite3.Connection], None]


def _run(statements: Sequence[str]) -> Migration:
    def migrate(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return migrate


MIGRATIONS: tuple[Migration, ...] = (
    _run([part for part in VERSION_1.split(";") if part.strip()]),
    _run(VERSION_2),
    _run(VERSION_3),
)
"""The migration at index n leads from version n to version n + 1."""

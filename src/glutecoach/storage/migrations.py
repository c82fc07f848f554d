"""The schema, as steps from one version to the next; a released step is never edited."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

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

Migration = Callable[[sqlite3.Connection], None]


def _run(script: str) -> Migration:
    statements = [statement for statement in script.split(";") if statement.strip()]

    def migrate(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return migrate


MIGRATIONS: tuple[Migration, ...] = (_run(VERSION_1),)
"""The migration at index n leads from version n to version n + 1."""

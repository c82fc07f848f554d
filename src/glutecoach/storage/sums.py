"""The sums that the database keeps, for many new sessions in one go."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

TRIGGERS = ("exercise_planned", "week_gains", "felt_answered", "session_added")
"""What the database does for each new session, set and answer; it takes longer than to write them."""

TIMES_DONE = """
INSERT INTO times_done
SELECT exercise, count(DISTINCT session_id) FROM sessions JOIN planned_sets ON session_id = id
WHERE sessions.rowid > ?1 AND counts = 1 GROUP BY exercise
ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions
"""
WEEK_SUMS = """
INSERT INTO week_sums
SELECT shift, (CAST(julianday(day) - 1721425.5 AS INTEGER) + shift) / 7 AS week,
    sum(counting AND NOT was_trained), sum(counting), sum(partial)
FROM (SELECT local_date AS day, sum(counts) AS counting, sum(counts = 0 AND is_open = 0) AS partial,
        EXISTS (SELECT 1 FROM sessions AS earlier WHERE earlier.local_date = later.local_date
            AND source IN ('timer', 'paper', 'import') AND counts = 1 AND earlier.rowid <= ?1) AS was_trained
    FROM sessions AS later WHERE later.rowid > ?1 AND source != 'trial' GROUP BY local_date),
    (SELECT column1 AS shift FROM (VALUES (0), (1), (2)))
GROUP BY shift, week
ON CONFLICT DO UPDATE SET training_days = training_days + excluded.training_days,
    counting = counting + excluded.counting, partial = partial + excluded.partial
"""
FELT_LOG = """
INSERT INTO felt_log
SELECT exercise, started_utc, id, seq, local_date, felt FROM sessions JOIN check_ins ON session_id = id
WHERE sessions.rowid > ?1 AND source != 'trial' ORDER BY exercise, started_utc
"""
UNSHARED = """
INSERT INTO unshared SELECT 'session', id, random() FROM sessions WHERE rowid > ?1 AND is_open = 0
ON CONFLICT DO UPDATE SET token = excluded.token
"""


@contextmanager
def added_together(connection: sqlite3.Connection) -> Generator[None]:
    """Let the sessions that are inserted in a block be added up at its end, instead of one after the other.

    What comes of it is the same, because the triggers that are away meanwhile say the same. Nobody else sees the
    database without them, and an error brings them back, since all of it is one transaction.

    Args:
        connection: Inside a transaction, in which sessions are only added.
    """
    marks = ", ".join("?" * len(TRIGGERS))
    rows = connection.execute(f"SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name IN ({marks})", TRIGGERS)
    definitions = [definition for (definition,) in rows.fetchall()]
    last = connection.execute("SELECT coalesce(max(rowid), 0) FROM sessions").fetchone()
    for trigger in TRIGGERS:
        connection.execute(f"DROP TRIGGER {trigger}")
    yield
    for statement in (TIMES_DONE, WEEK_SUMS, FELT_LOG, UNSHARED):
        connection.execute(statement, last)
    for definition in definitions:
        connection.execute(definition)

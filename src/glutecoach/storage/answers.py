"""What was answered in check-ins, in the order of the sessions."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from glutecoach.core.coaching import FeltAnswer
from glutecoach.core.exercise import Felt
from glutecoach.core.history import Source
from glutecoach.storage.database import reading


@reading()
def felt_answers(connection: sqlite3.Connection, through: date | None = None) -> list[FeltAnswer]:
    """Return every answer of every session but trials, oldest first.

    Args:
        connection: The database.
        through: The last local date to look at; None for all.

    Raises:
        DatabaseError: The history cannot be read.
    """
    rows = connection.execute(
        "SELECT check_ins.exercise, check_ins.felt, sessions.started_at FROM check_ins"
        " JOIN sessions ON sessions.id = check_ins.session_id"
        " WHERE sessions.source != ? AND sessions.local_date <= ? ORDER BY sessions.started_utc, check_ins.seq",
        (Source.TRIAL, (through or date.max).isoformat()),
    )
    return [FeltAnswer(exercise, Felt(felt), datetime.fromisoformat(at)) for exercise, felt, at in rows]

"""Saves what was done in memory while the data folder could not be written to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from glutecoach.core.history import Break
from glutecoach.storage.database import open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal, OpenSession, write_open_session
from glutecoach.storage.marks import SESSION, break_of_subject, marks, remove_marks
from glutecoach.storage.records import insert_record
from glutecoach.storage.transactions import transaction


def has_changes(memory: sqlite3.Connection, saved: OpenSession | None) -> bool:
    """Tell whether something in memory waits to be saved.

    Args:
        memory: What was loaded from the folder.
        saved: The running session as `save_changes` saved it last.
    """
    return bool(marks(memory)) or Journal(memory).open_session() != saved


def save_changes(memory: sqlite3.Connection, folder: Path) -> OpenSession | None:
    """Bring what changed in memory into the data folder.

    Args:
        memory: What was loaded from the folder, without a mark, and then changed.
        folder: The data folder.

    Returns:
        The running session as it was saved.

    Raises:
        GluteCoachError: The folder still cannot be written to; nothing is lost.
    """
    changed = marks(memory)
    running = Journal(memory).open_session()
    with closing(open_database(folder, timeout_s=0.0)) as disk:
        with transaction(disk):
            for kind, subject, _ in changed:
                if kind == SESSION:
                    _save_session(memory, disk, subject)
                else:
                    _save_break(memory, disk, break_of_subject(subject))
            _save_running(memory, disk, running)
        with transaction(memory):
            remove_marks(memory, changed)
    return running


def _save_session(memory: sqlite3.Connection, disk: sqlite3.Connection, session_id: str) -> None:
    record = History(memory).session(session_id)
    disk.execute("DELETE FROM sessions WHERE id = ?", (session_id,))
    if record is not None:
        insert_record(disk, record, is_open=False)


def _save_break(memory: sqlite3.Connection, disk: sqlite3.Connection, pause: Break) -> None:
    is_there, was_there = pause in History(memory).breaks(), pause in History(disk).breaks()
    if is_there and not was_there:
        History(disk).insert_break(pause)
    elif was_there and not is_there:
        History(disk).delete_break(pause)


def _save_running(memory: sqlite3.Connection, disk: sqlite3.Connection, running: OpenSession | None) -> None:
    """Save the session that runs; one that was begun and thrown away goes."""
    known = History(memory).known_ids()
    for (session_id,) in disk.execute("SELECT id FROM sessions WHERE is_open = 1").fetchall():
        if session_id not in known or (running and session_id == running.record.session_id):
            disk.execute("DELETE FROM sessions WHERE id = ?", (session_id,))
    if running is not None:
        write_open_session(disk, running)

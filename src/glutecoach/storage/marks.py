"""What changed in the history, as the database itself marks it: for shared folders, and for what is saved later."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date

from glutecoach.core.history import Break
from glutecoach.storage.transactions import reading

SESSION, BREAK = "session", "break"

Mark = tuple[str, str, int]
"""Kind and subject of something that changed, and a token that another change replaces."""


def marks(connection: sqlite3.Connection) -> list[Mark]:
    """Return what changed since it was last shared or saved.

    Raises:
        DatabaseError: It cannot be read.
    """
    with reading():
        return connection.execute("SELECT kind, subject, token FROM unshared ORDER BY kind, subject").fetchall()


def remove_marks(connection: sqlite3.Connection, done: Iterable[Mark]) -> None:
    """Remove marks, inside a transaction; what was changed again meanwhile stays marked."""
    connection.executemany("DELETE FROM unshared WHERE kind = ? AND subject = ? AND token = ?", done)


def subject_of_break(pause: Break) -> str:
    """Return the name that a break has in the marks."""
    return f"{pause.first_day}/{pause.last_day}/{pause.reason}"


def break_of_subject(subject: str) -> Break:
    """Return the break with a name.

    Raises:
        ValueError: No break has such a name.
    """
    first, last, reason = subject.split("/", maxsplit=2)
    return Break(date.fromisoformat(first), date.fromisoformat(last), reason)

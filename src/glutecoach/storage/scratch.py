"""A database in memory, at today's schema: what backups come back through, and what is used while a disk fails."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from glutecoach.core.errors import DatabaseError
from glutecoach.storage.copies import copy_pages, looking_at, require_sound
from glutecoach.storage.database import bring_up_to_date
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal
from glutecoach.storage.migrations import MIGRATIONS, Migration
from glutecoach.storage.transactions import reading


def empty_scratch() -> sqlite3.Connection:
    """Return a database in memory without a session."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    bring_up_to_date(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def loaded_scratch(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """Return a copy in memory of a database that nobody writes to: checked, up to date, every session readable.

    Raises:
        DatabaseError: It is damaged, of another program or of a newer version, or cannot be read.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with reading():
            with looking_at(path) as source:
                copy_pages(source, connection)
            require_sound(connection)
            _require_ours(connection, migrations)
            bring_up_to_date(connection, migrations)
            connection.execute("PRAGMA foreign_keys = ON")
        require_readable(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def require_readable(connection: sqlite3.Connection) -> None:
    """Read every session, every break and what was cut off.

    Raises:
        DatabaseError: Something of it is what no version ever wrote.
    """
    history = History(connection)
    history.sessions()
    history.breaks()
    Journal(connection).open_session()


def is_sound(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> bool:
    """Tell whether a database that nobody writes to is as its own version made it, every page of it."""
    try:
        with looking_at(path) as connection:
            require_sound(connection)
            version = _require_ours(connection, migrations)
            if version == len(migrations):
                require_readable(connection)
    except (sqlite3.Error, DatabaseError, ValueError):
        return False
    return True


def has_todays_tables(path: Path) -> bool:
    """Tell whether a database that says it is of a newer version has just the tables of this one."""
    try:
        with looking_at(path) as connection, closing(empty_scratch()) as example:
            return _schema(connection) == _schema(example)
    except sqlite3.Error:
        return False


def _require_ours(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> int:
    """Compare the schema with the one that its version has, and return the version.

    Raises:
        ValueError: It is another one.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not 0 < version <= len(migrations):
        message = f"its version cannot be {version}"
        raise ValueError(message)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as example:
        bring_up_to_date(example, migrations[:version])
        if _schema(connection) != _schema(example):
            message = f"its tables are not those of version {version}"
            raise ValueError(message)
    return version


def _schema(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()

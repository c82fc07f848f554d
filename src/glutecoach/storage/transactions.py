"""Reads and writes of the database: all of one or none of it, and every failure one sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DamagedDatabaseError, DatabaseError
from glutecoach.core.sentence import said

PAGES_OF_LOG = 1000
"""So long may the log become before it is moved into the database: SQLite's own number."""
HURRIED_PATIENCE_MS = 100
"""For somebody else who writes, where nothing may stand still: the window tries again what was not saved then."""
DAMAGE_CODES = frozenset(
    {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_FORMAT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_ERROR,
    }
)
"""What SQLite says of a file that cannot be right; the last one of a schema that lacks what every version has."""
PRIMARY_CODE = 0xFF


def is_damage(error: Exception) -> bool:
    """Tell whether an error says that what is in a database cannot be right, and not that the disk or a lock fails."""
    if not isinstance(error, sqlite3.Error):
        return isinstance(error, (ValueError, TypeError))
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return not isinstance(error, sqlite3.OperationalError) or str(error).startswith("Could not decode")
    return code & PRIMARY_CODE in DAMAGE_CODES


@contextmanager
def transaction(connection: sqlite3.Connection, *, waits: bool = True) -> Generator[None]:
    """Run statements as one transaction; any error rolls all of them back.

    Args:
        connection: The database.
        waits: Whether the commit waits for the disk, and patiently for somebody else who writes. One that does not is
            safe from the end of the program at once, and from a power cut with the next one that does, or with
            `log_file` synced.

    Raises:
        DamagedDatabaseError: The database is damaged.
        DatabaseError: The database did not take it, for example because the disk is full.
    """
    with _saving(), nullcontext() if waits else _unhurried(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            roll_back(connection)
            raise
        try:
            connection.execute("COMMIT")
        except sqlite3.Error:
            roll_back(connection)
            raise


def empty_log(connection: sqlite3.Connection) -> None:
    """Move all that was committed out of the write-ahead log into the database, and wait until the disk has it there.

    A log that the disk once failed to take is no longer to be trusted: what is written after a gap in it is not found.

    Raises:
        DamagedDatabaseError: The database is damaged.
        DatabaseError: The database did not take it, or somebody else reads the log.
    """
    with _saving():
        is_busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if is_busy:
            message = "database is locked"
            raise sqlite3.OperationalError(message)


@contextmanager
def _saving() -> Generator[None]:
    """Say in one sentence that something could not be saved."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        kind = DamagedDatabaseError if is_damage(error) else DatabaseError
        message = said(
            "The history cannot be saved: {cause}. Free some space or check the data folder.", cause=cause_of(error)
        )
        raise kind(message) from error


@contextmanager
def reading() -> Generator[None]:
    """Read from the database, as a block or as a decorator.

    Raises:
        DamagedDatabaseError: The database is damaged, or holds what no version ever wrote.
        DatabaseError: The disk does not give it, or somebody else holds it.
    """
    try:
        yield
    except (sqlite3.Error, ValueError, TypeError) as error:
        kind = DamagedDatabaseError if is_damage(error) else DatabaseError
        message = said("The history cannot be read: {cause}. Restore a backup of it.", cause=cause_of(error))
        raise kind(message) from error


def log_file(connection: sqlite3.Connection) -> Path | None:
    """Return the write-ahead log of a database: what was committed is on disk once it is. None in memory."""
    file: str = connection.execute("PRAGMA database_list").fetchone()[2]
    return Path(f"{file}-wal") if file else None


def roll_back(connection: sqlite3.Connection) -> None:
    """Take back what the open transaction changed, if there is one."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def _unhurried(connection: sqlite3.Connection) -> Generator[None]:
    """Neither sync nor move anything out of the log meanwhile, both wait for the disk, nor wait long for who writes."""
    before = connection.execute("PRAGMA synchronous").fetchone()[0]
    patience_ms = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute(f"PRAGMA busy_timeout = {min(patience_ms, HURRIED_PATIENCE_MS)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience_ms}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_OF_LOG}")
        connection.execute(f"PRAGMA synchronous = {before}")

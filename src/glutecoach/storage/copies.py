"""Copies of a database: whole and sound, or not made at all."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from glutecoach.storage.files import FOLDER_MODE, make_private, sync_folder

BACKUPS = "backups"
"""The folder of the copies, in the data folder."""
MOST_TRIES = 20
RETRY_S = 0.1


def write_copy(source: sqlite3.Connection, path: Path) -> None:
    """Copy a database while it is in use, check the copy, and move it into place; its folder is made if missing.

    Args:
        source: The database.
        path: Where the copy stands in the end; what was there before is replaced.

    Raises:
        OSError: It cannot be written; what was there before is still there.
        sqlite3.Error: Likewise, or the copy is not sound because the database is not.
    """
    path.parent.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        beside.unlink(missing_ok=True)
        make_private(beside)
        with closing(sqlite3.connect(unlocked_uri(beside), isolation_level=None, uri=True)) as copy:
            copy.execute("PRAGMA locking_mode = EXCLUSIVE")  # it is nobody else's yet
            copy_pages(source, copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
            require_sound(copy)
        _wait_for_disk(beside)
        beside.replace(path)
        sync_folder(path.parent)
    finally:
        for left in (beside, beside.with_name(f"{beside.name}-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Overwrite all of a database with another one, as one transaction.

    Raises:
        sqlite3.Error: It cannot be done, or somebody else holds one of them for a while.
    """
    times_busy = 0

    def give_up(status: int, _left: int, _pages: int) -> None:
        nonlocal times_busy
        times_busy += status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if times_busy > MOST_TRIES:  # left alone, it would try for ever
            message = "database is locked"
            raise sqlite3.OperationalError(message)

    source.backup(target, progress=give_up, sleep=RETRY_S)


def unlocked_uri(path: Path) -> str:
    """Return the name under which SQLite opens a file without locks."""
    return f"{path.absolute().as_uri()}?vfs={'win32-none' if sys.platform == 'win32' else 'unix-none'}"


@contextmanager
def looking_at(path: Path) -> Generator[sqlite3.Connection]:
    """Open a database that nobody writes to, with what its log holds, and touch neither it nor its folder.

    Raises:
        sqlite3.Error: It is not there, or cannot be read.
    """
    with closing(sqlite3.connect(f"{unlocked_uri(path)}&mode=ro", isolation_level=None, uri=True)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # the index of the log is kept in memory
        yield connection


def require_sound(connection: sqlite3.Connection) -> None:
    """Read every page of a database and compare what it says twice.

    Raises:
        sqlite3.Error: It is damaged; the first finding is its message.
    """
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found.splitlines()[-1])
    stray = connection.execute("PRAGMA foreign_key_check").fetchone()
    if stray is not None:
        message = f"a row of {stray[0]} belongs to nothing"
        raise sqlite3.DatabaseError(message)


def _wait_for_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Opens the database of a data folder: private, durable, at today's schema, or refused with a reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from glutecoach.core.errors import DatabaseError, DataFolderError, NewerDatabaseError
from glutecoach.storage.files import make_private, one_line
from glutecoach.storage.migrations import MIGRATIONS, Migration

FILE_NAME = "glutecoach.sqlite3"
FOLDER_MODE = 0o700
BUSY_TIMEOUT_S = 5.0
OUR_NAMES = ("glutecoach", "preferences", ".preferences", "fault.log")
"""What a data folder holds; one that holds other things as well belongs to somebody else and stays as open as it is."""


def open_database(
    folder: Path, migrations: Sequence[Migration] = MIGRATIONS, *, timeout_s: float = BUSY_TIMEOUT_S
) -> sqlite3.Connection:
    """Open the database of a data folder, making both when they are not there.

    A finished rep must survive a power cut, so every commit waits for the disk (`synchronous = FULL`).

    Args:
        folder: The data folder.
        migrations: The steps of the schema; its length is the version to have.
        timeout_s: Seconds to wait for another copy that writes.

    Raises:
        DataFolderError: The folder or the file cannot be made or written to.
        NewerDatabaseError: A newer GluteCoach wrote the file.
        DatabaseError: The file is damaged, or is no database of GluteCoach.
    """
    path = folder / FILE_NAME
    _make_folder(folder, path)
    try:
        connection = sqlite3.connect(path, timeout=timeout_s, isolation_level=None)
    except sqlite3.Error as error:
        raise _translated(path, error) from error
    try:
        _prepare(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Run statements as one transaction; any error rolls all of them back.

    Raises:
        DatabaseError: The database did not take it, for example because the disk is full.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            _roll_back(connection)
            raise
        try:
            connection.execute("COMMIT")
        except sqlite3.Error:
            _roll_back(connection)
            raise
    except sqlite3.Error as error:
        message = f"The history cannot be saved: {error}. Free some space or check the data folder."
        raise DatabaseError(message) from error


@contextmanager
def reading() -> Generator[None]:
    """Read from the database, as a block or as a decorator.

    Opening looks at the schema alone, because checking all of a large file takes hundreds of times longer; so
    damage further in shows when it is read.

    Raises:
        DatabaseError: The database is damaged, or holds what no version ever wrote.
    """
    try:
        yield
    except (sqlite3.Error, ValueError) as error:
        message = f"The history cannot be read: {error}. Restore a backup of the data folder."
        raise DatabaseError(message) from error


def check_whole(connection: sqlite3.Connection) -> None:
    """Read all of the database and see whether it is sound.

    Raises:
        DatabaseError: It is damaged.
    """
    with reading():
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _make_folder(folder: Path, path: Path) -> None:
    try:
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        if all(entry.name.startswith(OUR_NAMES) for entry in folder.iterdir()):
            folder.chmod(FOLDER_MODE)
        make_private(path)
    except OSError as error:
        raise _unusable(folder, error) from error


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    try:
        version = _recognised_version(connection, path, len(migrations))
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if version < len(migrations):
            if version:
                _back_up(connection, path, version)
            while _take_next_step(connection, migrations):
                pass
    except OSError as error:
        raise _unusable(path.parent, error) from error
    except sqlite3.Error as error:
        raise _translated(path, error) from error


def _recognised_version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    """Return the schema version, 0 for a new file.

    Raises:
        NewerDatabaseError: It is above the newest one known.
        DatabaseError: Another program made the file.
    """
    connection.execute("BEGIN")  # both answers from one moment: another copy may be making the tables
    try:
        version = _version(connection)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    finally:
        _roll_back(connection)
    if version > newest:
        message = f"{one_line(str(path))} was written by a newer GluteCoach. Install the newest version to open it."
        raise NewerDatabaseError(message)
    if version < 0 or (version == 0 and tables) or (version > 0 and "sessions" not in tables):
        message = (
            f"{one_line(str(path))} is not a GluteCoach database. Move it away or choose a folder with --data-dir."
        )
        raise DatabaseError(message)
    return version


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    backup = path.with_name(f"{path.stem}-version-{version}.sqlite3")
    make_private(backup)
    with closing(sqlite3.connect(backup)) as copy:
        connection.backup(copy)


def _take_next_step(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> bool:
    """Take the next migration with its number in one transaction; return whether there was one to take."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        number = _version(connection)
        if number < len(migrations):
            migrations[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise
    return number < len(migrations)


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _unusable(folder: Path, error: OSError) -> DataFolderError:
    return DataFolderError(
        f"The data folder {one_line(str(folder))} cannot be used: {error.strerror}."
        " Mend it or choose one with --data-dir."
    )


def _translated(path: Path, error: sqlite3.Error) -> DatabaseError:
    shown = one_line(str(path))
    if isinstance(error, sqlite3.OperationalError):
        return DatabaseError(f"{shown} cannot be opened: {error}. Check the folder, the disk and other open copies.")
    return DatabaseError(
        f"{shown} is damaged or is not a GluteCoach database: {error}. Move it away and restore a backup."
    )

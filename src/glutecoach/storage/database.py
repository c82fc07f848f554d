"""Opens the database of a data folder: private, durable, at today's schema, or refused with a reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import (
    DamagedDatabaseError,
    DatabaseError,
    DataFolderError,
    ForeignDatabaseError,
    NewerDatabaseError,
)
from glutecoach.core.sentence import said
from glutecoach.storage.copies import BACKUPS, require_sound, unlocked_uri, write_copy
from glutecoach.storage.files import FOLDER_MODE, make_private, narrow
from glutecoach.storage.migrations import MIGRATIONS, Migration
from glutecoach.storage.transactions import is_damage, reading, roll_back

FILE_NAME = "glutecoach.sqlite3"
BUSY_TIMEOUT_S = 5.0
OUR_NAMES = (
    "glutecoach",
    "preferences",
    ".preferences",
    "programme",
    ".programme",
    "printed_weeks",
    ".printed_weeks",
    "plans",
    "exercises",
    BACKUPS,
    "crash-report",
    ".crash-report",
    "fault.log",
)
"""What a data folder holds; one that holds other things as well belongs to somebody else and stays as open as it is."""
OUR_TABLES = frozenset({"sessions", "planned_sets", "performed_sets", "check_ins"})
FARTHEST_VERSION = 1000
"""A number above it was never written: it is damage."""


class Access(Enum):
    """How far others may use a database at the same time."""

    SHARED = auto()
    """As they like; needs locks and shared memory."""
    ALONE = auto()
    """Not at all; needs locks."""
    UNLOCKED = auto()
    """Nobody else may have it open, and nothing guards that: for file systems without locks."""


def open_database(
    folder: Path,
    migrations: Sequence[Migration] = MIGRATIONS,
    *,
    timeout_s: float = BUSY_TIMEOUT_S,
    access: Access = Access.SHARED,
) -> sqlite3.Connection:
    """Open the database of a data folder, making both when they are not there.

    A finished rep must survive a power cut, so every commit waits for the disk (`synchronous = FULL`).

    Args:
        folder: The data folder.
        migrations: The steps of the schema; its length is the version to have.
        timeout_s: Seconds to wait for another copy that writes.
        access: How far others may use the file at the same time.

    Raises:
        DataFolderError: The folder or the file cannot be made or written to.
        NewerDatabaseError: A newer GluteCoach wrote the file.
        ForeignDatabaseError: Another program made the file.
        DamagedDatabaseError: What is in the file cannot be right.
        DatabaseError: The file is held by somebody else, or the disk fails.
    """
    path = folder / FILE_NAME
    _make_folder(folder, path)
    try:
        name = unlocked_uri(path) if access is Access.UNLOCKED else path.absolute().as_uri()
        connection = sqlite3.connect(name, timeout=timeout_s, isolation_level=None, uri=True)
        if access is not Access.SHARED:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    except sqlite3.Error as error:
        raise _translated(path, error) from error
    try:
        _prepare(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def bring_up_to_date(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Take every step of the schema that is not taken yet.

    Raises:
        sqlite3.Error: A step cannot be taken; those before it are.
    """
    while _take_next_step(connection, migrations):
        pass


def check_whole(connection: sqlite3.Connection) -> None:
    """Read all of the database and see whether it is sound.

    Opening looks at the schema alone, because checking all of a large file takes hundreds of times longer; so
    damage further in shows when it is read, or here.

    Raises:
        DamagedDatabaseError: It is damaged.
        DatabaseError: It cannot be read now.
    """
    with reading():
        require_sound(connection)


def _make_folder(folder: Path, path: Path) -> None:
    try:
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        if all(entry.name.startswith(OUR_NAMES) for entry in folder.iterdir()):
            narrow(folder, FOLDER_MODE)
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
            bring_up_to_date(connection, migrations)
    except OSError as error:
        raise _unusable(path.parent, error) from error
    except (sqlite3.Error, UnicodeDecodeError) as error:  # the latter from a name in a damaged schema
        raise _translated(path, error) from error


def _recognised_version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    """Return the schema version, 0 for a new file.

    Raises:
        NewerDatabaseError: It is above the newest one known.
        DamagedDatabaseError: It cannot be right.
        ForeignDatabaseError: Another program made the file.
    """
    connection.execute("BEGIN")  # both answers from one moment: another copy may be making the tables
    try:
        version = _version(connection)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    finally:
        roll_back(connection)
    if newest < version <= FARTHEST_VERSION:
        message = said("{file} was written by a newer GluteCoach. Install the newest version to open it.", file=path)
        raise NewerDatabaseError(message)
    is_ours = len(tables & OUR_TABLES) > len(OUR_TABLES) / 2
    damage = None
    if is_ours and not tables >= OUR_TABLES:
        damage = said("tables are missing")
    elif is_ours and not 0 < version <= newest:
        damage = said("its version cannot be {version}", version=version)
    elif version and not tables:
        damage = said("its tables are gone")
    if damage is not None:
        message = said("{file} is damaged: {reason}. Restore a backup of it.", file=path, reason=damage)
        raise DamagedDatabaseError(message)
    if tables and not is_ours:
        message = said(
            "{file} is not a GluteCoach database. Move it away or choose a folder with --data-dir.", file=path
        )
        raise ForeignDatabaseError(message)
    return version


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep a copy of the old state, named after its version and the day of its last session.

    Raises:
        OSError: It cannot be made.
        sqlite3.Error: It cannot be made, or what is in the database is damaged.
    """
    last = connection.execute("SELECT max(local_date) FROM sessions").fetchone()[0]
    write_copy(connection, path.parent / BACKUPS / f"version-{version}-until-{last or 'start'}.sqlite3")


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
        roll_back(connection)
        raise
    return number < len(migrations)


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _unusable(folder: Path, error: OSError) -> DataFolderError:
    return DataFolderError(
        said(
            "The data folder {folder} cannot be used: {cause}. Mend it or choose one with --data-dir.",
            folder=folder,
            cause=cause_of(error),
        )
    )


def _translated(path: Path, error: sqlite3.Error | UnicodeDecodeError) -> DatabaseError:
    about = {"file": path, "cause": cause_of(error)}
    if is_damage(error):
        damaged = said(
            "{file} is damaged or is not a GluteCoach database: {cause}."
            " Open GluteCoach, which keeps it aside and restores the newest backup.",
            **about,
        )
        return DamagedDatabaseError(damaged)
    message = said("{file} cannot be opened: {cause}. Check the folder, the disk and other open copies.", **about)
    return DatabaseError(message)

"""Opens a person's data for the window, whatever became of it: mended, without locks, or in memory for now."""

from __future__ import annotations

import errno
import sqlite3
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from glutecoach.core.errors import (
    BackupError,
    DamagedDatabaseError,
    DatabaseError,
    DataFolderError,
    ForeignDatabaseError,
    GluteCoachError,
    NewerDatabaseError,
)
from glutecoach.core.sentence import said
from glutecoach.storage.body_log import BodyLog
from glutecoach.storage.database import FILE_NAME, Access, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal
from glutecoach.storage.shelf import Shelf
from glutecoach.storage.store import Store

PATIENCE_S = 1.0
"""For another copy that writes, before it is asked whether locks work here at all."""
LOCKLESS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


def open_for_window(folder: Path, assets: Path, now: datetime) -> Store:
    """Open the data folder for the one window that holds it.

    What is damaged is kept aside and the newest good backup restored. What cannot be written to is read into memory;
    `afloat.save_changes` brings back what changed there once it can.

    Args:
        folder: The data folder.
        assets: The program's own files.
        now: The local time.

    Raises:
        NewerDatabaseError: A newer GluteCoach wrote the database.
        ForeignDatabaseError: Another program made it.
        DataFolderError: There is no folder, and there cannot be one, because a file stands in its place.
        AssetError: One of the program's own files cannot be used.
    """
    shelf = Shelf(folder, assets)
    try:
        return _store(folder, shelf, *_open(folder))
    except ForeignDatabaseError:
        raise
    except NewerDatabaseError as error:
        if not _is_only_its_number_newer(folder):
            raise
        return _mended(folder, shelf, error, now)
    except DamagedDatabaseError as error:
        return _mended(folder, shelf, error, now)
    except (DataFolderError, DatabaseError) as error:
        if _is_there(folder) and not _is_folder(folder):
            raise
        if _is_folder(folder / FILE_NAME):
            return _mended(folder, shelf, error, now)
        return _afloat(folder, shelf, error)


def _store(
    folder: Path,
    shelf: Shelf,
    connection: sqlite3.Connection,
    access: Access | None,
    **more: Any,  # noqa: ANN401
) -> Store:
    history, journal, body_log = History(connection), Journal(connection), BodyLog(connection)
    return Store(folder, connection, history, journal, shelf, body_log, access, **more)


def _open(folder: Path) -> tuple[sqlite3.Connection, Access]:
    path = folder / FILE_NAME
    if _is_empty(path):
        _require_not_lost(folder)
    try:
        return open_database(folder, timeout_s=PATIENCE_S), Access.SHARED
    except (DamagedDatabaseError, NewerDatabaseError, ForeignDatabaseError):
        raise
    except DatabaseError:
        access = Access.ALONE if _has_locks(folder) else Access.UNLOCKED
        return open_database(folder, access=access), access


def _is_there(path: Path) -> bool:
    """Tell whether a path is there; one that may not be looked at is not."""
    try:
        path.stat()
    except OSError:
        return False
    return True


def _is_folder(path: Path) -> bool:
    return _is_there(path) and path.is_dir()


def _is_only_its_number_newer(folder: Path) -> bool:
    """Tell whether a database that seems to be of a newer version is a damaged one of this version."""
    from glutecoach.storage.scratch import has_todays_tables  # not needed to open the window

    return has_todays_tables(folder / FILE_NAME)


def _is_empty(path: Path) -> bool:
    try:
        return not path.stat().st_size
    except OSError:
        return True


def _require_not_lost(folder: Path) -> None:
    from glutecoach.storage.recovery import lacks_history  # not needed to open the window

    if lacks_history(folder):
        message = said("The history in {folder} is gone or empty.", folder=folder)
        raise DamagedDatabaseError(message)


def _has_locks(folder: Path) -> bool:
    """Tell whether files can be locked here; where that cannot be found out, they can."""
    if sys.platform == "win32":
        return True
    import fcntl
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in LOCKLESS
    return True


def _mended(folder: Path, shelf: Shelf, cause: GluteCoachError, now: datetime) -> Store:
    from glutecoach.storage.recovery import mend_closed
    from glutecoach.storage.scratch import is_sound

    if is_sound(folder / FILE_NAME):  # so it is something else that fails
        return _afloat(folder, shelf, cause)
    try:
        mended = mend_closed(folder, now)
        return _store(folder, shelf, *_open(folder), mended=mended)
    except (BackupError, DatabaseError, DataFolderError) as error:
        return _afloat(folder, shelf, error)


def _afloat(folder: Path, shelf: Shelf, cause: GluteCoachError) -> Store:
    """Read what can be read into memory, without a mark at anything, so that every mark is a change to be saved."""
    from glutecoach.storage.backups import list_backups
    from glutecoach.storage.scratch import empty_scratch, loaded_scratch

    for path in (folder / FILE_NAME, *(backup.path for backup in list_backups(folder))):
        with suppress(DatabaseError):
            connection = loaded_scratch(path)
            break
    else:
        connection = empty_scratch()
    connection.execute("DELETE FROM unshared")
    return _store(folder, shelf, connection, None, trouble=cause.sentence)

"""Mends a damaged history: the bad file is kept aside, the newest good backup restored, and what can be read added."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

import msgspec

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import BackupError, DamagedDatabaseError, DatabaseError
from glutecoach.core.history import Break, SessionRecord
from glutecoach.core.sentence import said
from glutecoach.storage.backups import Backup, list_backups, put_in_place
from glutecoach.storage.copies import copy_pages, looking_at, write_copy
from glutecoach.storage.database import FILE_NAME, check_whole
from glutecoach.storage.exchange_format import BreakEntry, SessionEntry, break_of, entry_of, record_of
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal, OpenSession, write_open_session
from glutecoach.storage.records import insert_record
from glutecoach.storage.scratch import empty_scratch, loaded_scratch, require_readable
from glutecoach.storage.transactions import transaction

ASIDE = "glutecoach-damaged-"
LOG_SUFFIX = "-wal"
HEADER_BYTES = 100
PAGE_SIZE, PAGE_COUNT, FREE_PAGES = slice(16, 18), slice(28, 32), slice(32, 40)
"""Where they stand in the header of a database: https://www.sqlite.org/fileformat.html"""
_KEPT_OPEN: list[BinaryIO] = []
"""Databases that were read beside SQLite while in use: closing one would take away all locks of this process on it,
and the next other process that closes it would take the log for its own and delete it."""


class Mended(msgspec.Struct, frozen=True):
    """What became of a damaged history.

    Attributes:
        aside: Where the damaged file is kept; None when there was none.
        backup: The backup that was restored; None when there was no good one.
        sessions: How many sessions there are now.
        rescued: How many of them were read from the damaged file.
    """

    aside: Path | None
    backup: Backup | None
    sessions: int
    rescued: int


def lacks_history(folder: Path) -> bool:
    """Tell whether the database is gone or empty although there are backups of it, or one that was kept aside."""
    path = folder / FILE_NAME
    try:
        if path.exists() and (path.stat().st_size or not path.is_file()):
            return False
        return bool(list_backups(folder)) or _newest_aside(folder) is not None
    except OSError:  # it may not even be looked at
        return False


def mend_closed(folder: Path, now: datetime) -> Mended:
    """Mend a history that nobody has open. A second crash in the middle of it leads here again and does no harm.

    Args:
        folder: The data folder.
        now: The local time, for the name of the damaged file.

    Raises:
        BackupError: The folder cannot be written to; the damaged file is still there.
    """
    path = folder / FILE_NAME
    try:
        aside = _newest_aside(folder)
        if path.is_dir() or (path.exists() and path.stat().st_size):
            aside = path.replace(_free_name(folder, now))
        _move_log(path, aside)
        with closing(_best_of(folder, aside)) as best:
            write_copy(best.scratch, path)
            return best.mended(aside)
    except (OSError, sqlite3.Error) as error:
        raise _not_mended(folder, error) from error


def mend_open(connection: sqlite3.Connection, folder: Path, now: datetime) -> Mended | None:
    """Mend a history that is open; the connection shows the mended one afterwards.

    Args:
        connection: The only one that writes.
        folder: The data folder.
        now: The local time, for the name of the damaged file.

    Returns:
        What became of it; None when all of it can be read, so that nothing is changed.

    Raises:
        BackupError: The folder cannot be written to.
        DatabaseError: The damaged database does not take it; the next start mends it.
    """
    with suppress(DamagedDatabaseError):
        check_whole(connection)
        require_readable(connection)
        return None
    try:
        aside = _copy_aside(folder / FILE_NAME, now)
    except OSError as error:
        raise _not_mended(folder, error) from error
    with closing(_best_of(folder, aside)) as best:
        put_in_place(best.scratch, connection)
        return best.mended(aside)


class _Best:
    """The best history there is: a backup and what was rescued, in memory."""

    def __init__(self, scratch: sqlite3.Connection, backup: Backup | None, rescued: int) -> None:
        self.scratch = scratch
        self._backup = backup
        self._rescued = rescued
        self._sessions = len(History(scratch).known_ids())

    def mended(self, aside: Path | None) -> Mended:
        return Mended(aside, self._backup, self._sessions, self._rescued)

    def close(self) -> None:
        self.scratch.close()


def _best_of(folder: Path, damaged: Path | None) -> _Best:
    scratch, backup = _newest_good(folder)
    rescued = 0 if damaged is None else _rescue(damaged, scratch)
    with transaction(scratch):
        scratch.execute(  # what a shared folder knows is newer than the backup
            "INSERT INTO sharing VALUES (1, '', '', 0, 0, 1) ON CONFLICT DO UPDATE SET catches_up = 1"
        )
    return _Best(scratch, backup, rescued)


def _newest_good(folder: Path) -> tuple[sqlite3.Connection, Backup | None]:
    for backup in list_backups(folder):
        with suppress(DatabaseError):
            return loaded_scratch(backup.path), backup
    return empty_scratch(), None


def _rescue(damaged: Path, scratch: sqlite3.Connection) -> int:
    """Add what can be read in a damaged database and makes sense; return how many sessions that were."""
    rescued = _rescue_through(_copied(damaged), scratch)
    log = _beside(damaged, LOG_SUFFIX)
    if rescued is None or not log.exists() or not log.stat().st_size:  # else it would bring back what the log changed
        rescued = (rescued or 0) + (_rescue_through(_with_good_header(damaged, scratch), scratch) or 0)
    return rescued


def _rescue_through(look: AbstractContextManager[sqlite3.Connection], scratch: sqlite3.Connection) -> int | None:
    """Rescue what one look at a damaged database shows; None when it shows nothing."""
    with suppress(sqlite3.Error, OSError, ValueError), look as source:
        source.execute("PRAGMA writable_schema = ON")  # so that a file without its end is read up to there
        with suppress(sqlite3.Error):
            source.execute("REINDEX")  # a session whose id is lost in an index is still in its table
        source.execute("SELECT 1 FROM sessions LIMIT 1")
        return _rescue_from(source, scratch)
    return None


@contextmanager
def _copied(damaged: Path) -> Generator[sqlite3.Connection]:
    """Open a copy in memory of a damaged database and its log, page by page."""
    with looking_at(damaged) as disk, closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        disk.execute("PRAGMA writable_schema = ON")
        copy_pages(disk, connection)
        yield connection


@contextmanager
def _with_good_header(damaged: Path, scratch: sqlite3.Connection) -> Generator[sqlite3.Connection]:
    """Open a copy in memory of a damaged database whose first bytes, which say what it is, are those of a good one."""
    content = damaged.read_bytes()
    header = bytearray(scratch.serialize()[:HEADER_BYTES])
    header[PAGE_COUNT] = (len(content) // int.from_bytes(header[PAGE_SIZE], "big")).to_bytes(4, "big")
    header[FREE_PAGES] = bytes(8)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(bytes(header) + content[HEADER_BYTES:])
        yield connection


def _rescue_from(source: sqlite3.Connection, scratch: sqlite3.Connection) -> int:
    history = History(scratch)
    known, rescued = history.known_ids(), 0
    cut_off = _cut_off(source)
    if cut_off is not None and cut_off.record.session_id not in known:
        known.add(cut_off.record.session_id)
        rescued += _written(scratch, partial(write_open_session, scratch, cut_off))
    for record in _readable(source):
        if record.session_id not in known:
            rescued += _written(scratch, partial(insert_record, scratch, record, is_open=False))
    for pause in _readable_breaks(source):
        history.add_break(pause)
    return rescued


def _written(scratch: sqlite3.Connection, write: Callable[[], None]) -> bool:
    with suppress(DatabaseError), transaction(scratch):
        write()
        return True
    return False


def _readable(source: sqlite3.Connection) -> Iterator[SessionRecord]:
    history = History(source)
    for session_id in dict.fromkeys((*_ids(source, ""), *_ids(source, "NOT INDEXED"))):
        with suppress(DatabaseError, ValueError, TypeError, msgspec.ValidationError):
            record = history.session(session_id)
            if record is not None:
                yield _plausible(record)


def _ids(source: sqlite3.Connection, how: str) -> list[str]:
    """Return the ids that can be read one way; damage ends the list."""
    found: list[str] = []
    with suppress(sqlite3.Error, ValueError):
        found.extend(str(row[0]) for row in source.execute(f"SELECT id FROM sessions {how}"))
    return found


def _readable_breaks(source: sqlite3.Connection) -> list[Break]:
    with suppress(DatabaseError, ValueError):
        return [
            break_of(
                msgspec.convert(msgspec.to_builtins(BreakEntry(one.first_day, one.last_day, one.reason)), BreakEntry)
            )
            for one in History(source).breaks()
        ]
    return []


def _cut_off(source: sqlite3.Connection) -> OpenSession | None:
    with suppress(DatabaseError, ValueError, TypeError):
        cut_off = Journal(source).open_session()
        if cut_off is not None:
            _plausible(cut_off.record)
        return cut_off
    return None


def _plausible(record: SessionRecord) -> SessionRecord:
    """Return a session as a file would give it back.

    Raises:
        ValueError: No file may say that.
    """
    return record_of(msgspec.convert(msgspec.to_builtins(entry_of(record)), SessionEntry))


def _move_log(path: Path, aside: Path | None) -> None:
    """Let the log of a database that was set aside follow it; beside another database it would do harm."""
    log = _beside(path, LOG_SUFFIX)
    if log.exists():
        if aside is not None and not _beside(aside, LOG_SUFFIX).exists():
            log.replace(_beside(aside, LOG_SUFFIX))
        else:
            log.unlink()
    _beside(path, "-shm").unlink(missing_ok=True)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(f"{path.name}{suffix}")


def _copy_aside(path: Path, now: datetime) -> Path:
    aside = _free_name(path.parent, now)
    with suppress(FileNotFoundError):
        shutil.copy2(_beside(path, LOG_SUFFIX), _beside(aside, LOG_SUFFIX))
    with suppress(FileNotFoundError):
        source = path.open("rb")
        _KEPT_OPEN.append(source)
        with aside.open("wb") as copy:
            shutil.copyfileobj(source, copy)
        shutil.copystat(path, aside)
    return aside


def _free_name(folder: Path, now: datetime) -> Path:
    name, number = f"{ASIDE}{now:%Y-%m-%d-%H%M%S}", 1
    while (aside := folder / f"{name}{f'-{number}' if number > 1 else ''}.sqlite3").exists():
        number += 1
    return aside


def _newest_aside(folder: Path) -> Path | None:
    return max(folder.glob(f"{ASIDE}*.sqlite3"), default=None)


def _not_mended(folder: Path, error: OSError | sqlite3.Error) -> BackupError:
    message = said(
        "The damaged history in {folder} could not be mended: {cause}. Free some space or check the folder.",
        folder=folder,
        cause=cause_of(error),
    )
    return BackupError(message)

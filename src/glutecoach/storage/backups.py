"""Backups of the history: made after each day with a session, thinned out, looked into, restored."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import BackupError, DamagedDatabaseError, DatabaseError
from glutecoach.core.history import Source
from glutecoach.core.retention import kept_days
from glutecoach.core.sentence import said
from glutecoach.storage.copies import BACKUPS, copy_pages, looking_at, write_copy
from glutecoach.storage.database import FILE_NAME
from glutecoach.storage.history import History
from glutecoach.storage.marks import BREAK, SESSION, subject_of_break
from glutecoach.storage.scratch import loaded_scratch
from glutecoach.storage.transactions import is_damage, reading, transaction

SUFFIX = ".sqlite3"
DAY_NAME = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
ANY_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
OTHERS_KEPT = 12
"""Copies from before a migration or a restoration."""


class Backup(Struct, frozen=True):
    """A backup.

    Attributes:
        path: Its file.
        day: The day that its name tells; None for a file that was made elsewhere.
    """

    path: Path
    day: date | None

    @property
    def is_of_a_day(self) -> bool:
        """Whether it was made after a day with a session, and not before a step that could not be taken back."""
        return DAY_NAME.match(self.path.stem) is not None

    @property
    def is_of_an_update(self) -> bool:
        """Whether it was made before a step of the schema."""
        return self.path.stem.startswith("version-")


class BackupContent(Struct, frozen=True):
    """What is in a database, trials apart.

    Attributes:
        sessions: All sessions.
        training_days: Dates with at least one session that counts.
        first_day: The date of the first session, None without one.
        last_day: The date of the last session, None without one.
        breaks: Breaks.
    """

    sessions: int
    training_days: int
    first_day: date | None
    last_day: date | None
    breaks: int


def make_backup(connection: sqlite3.Connection, folder: Path, today: date) -> Backup:
    """Copy the database while it is in use, check the copy, and let those go that are no longer kept.

    Args:
        connection: The database.
        folder: The data folder.
        today: The local date; an earlier backup of the same day is replaced.

    Raises:
        DamagedDatabaseError: The database is damaged; the earlier backups are still there.
        BackupError: It cannot be made.
    """
    path = folder / BACKUPS / f"{today.isoformat()}{SUFFIX}"
    try:
        write_copy(connection, path)
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")  # so that the log holds little that could be lost with it
        _thin_out(folder)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if is_damage(error):
            message = said("The history is damaged: {cause}. Restore a backup of it.", cause=cause_of(error))
            raise DamagedDatabaseError(message) from error
        raise _not_made(path, error) from error
    except OSError as error:
        raise _not_made(path, error) from error
    return Backup(path, today)


def is_backup_due(connection: sqlite3.Connection, folder: Path) -> bool:
    """Tell whether there is a day with a session after that of the newest backup.

    Raises:
        DatabaseError: The history cannot be read.
    """
    with reading():
        last = connection.execute("SELECT max(local_date) FROM sessions WHERE is_open = 0").fetchone()[0]
    newest = max((backup.path.stem for backup in list_backups(folder) if backup.is_of_a_day), default="")
    return last is not None and last > newest


def list_backups(folder: Path) -> list[Backup]:
    """Return the backups of a data folder, the latest state first."""
    found: list[tuple[date, float, bool, Backup]] = []
    try:
        for path in (folder / BACKUPS).glob(f"[!.]*{SUFFIX}"):
            backup = Backup(path, _day_of(path))
            found.append((backup.day or date.min, path.stat().st_mtime, backup.is_of_a_day, backup))
    except OSError:
        return []
    return [backup for *_, backup in sorted(found, key=lambda each: each[:3], reverse=True)]


def content_of(connection: sqlite3.Connection) -> BackupContent:
    """Return what is in a database of any version.

    Raises:
        DatabaseError: It cannot be read.
    """
    with reading():
        sessions, training_days, first, last = connection.execute(
            "SELECT count(*), count(DISTINCT CASE WHEN counts THEN local_date END), min(local_date), max(local_date)"
            " FROM sessions WHERE source != ?",
            (Source.TRIAL,),
        ).fetchone()
        breaks = connection.execute("SELECT count(*) FROM breaks").fetchone()[0]
        return BackupContent(
            sessions,
            training_days,
            date.fromisoformat(first) if first else None,
            date.fromisoformat(last) if last else None,
            breaks,
        )


def look_into(path: Path) -> BackupContent:
    """Return what is in a backup.

    Raises:
        BackupError: It is damaged, or no backup.
    """
    with _as_backup(path), reading(), looking_at(path) as connection:
        return content_of(connection)


def require_not_in_use(folder: Path, path: Path) -> None:
    """See that a backup is not the database of a data folder: reading it beside SQLite would take away its locks.

    Raises:
        BackupError: It is.
    """
    with suppress(OSError):
        if path.samefile(folder / FILE_NAME):
            message = said("{file} is the history that is in use, and not a backup of it.", file=path.name)
            raise BackupError(message)


def restore(connection: sqlite3.Connection, folder: Path, path: Path, now: datetime) -> Path:
    """Put the history of a backup in the place of the present one, of which a backup is made before.

    For a shared folder every difference is a change of this moment, so that it holds on the other computers, too.

    Args:
        connection: The database, with no session running.
        folder: The data folder.
        path: The backup.
        now: The local time.

    Returns:
        The backup of what was there before.

    Raises:
        BackupError: The backup is damaged or none, or what is there cannot be kept, so nothing was changed.
        DatabaseError: The database does not take it.
    """
    before = folder / BACKUPS / f"before-restoring-{now:%Y-%m-%d-%H%M%S}{SUFFIX}"
    require_not_in_use(folder, path)
    with _as_backup(path):
        loaded = loaded_scratch(path)
    with closing(loaded) as scratch:
        try:
            write_copy(connection, before)
            _thin_out(folder)
        except (OSError, sqlite3.Error) as error:
            raise _not_made(before, error) from error
        _carry_sharing_over(connection, scratch)
        put_in_place(scratch, connection)
    with suppress(BackupError):  # so that what was chosen now is the newest backup
        make_backup(connection, folder, now.date())
    return before


@contextmanager
def _as_backup(path: Path) -> Generator[None]:
    """Say of what cannot be read that it is a backup, and not the history.

    Raises:
        BackupError: It cannot be read.
    """
    try:
        yield
    except DatabaseError as error:
        message = said("{file} cannot be restored: it is damaged, or not a backup of GluteCoach.", file=path.name)
        raise BackupError(message) from error


def put_in_place(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Overwrite all of an open database with another one, as one transaction.

    Raises:
        DatabaseError: It was not taken, and nothing has changed.
    """
    with reading():
        copy_pages(source, target)


def _carry_sharing_over(present: sqlite3.Connection, scratch: sqlite3.Connection) -> None:
    """Keep what is known of the shared folder, and mark as changed what will not be as it is at present."""
    now_there, then_there = _subjects(present), _subjects(scratch)
    with transaction(scratch):
        for table in ("facts", "sharing", "shared_files"):
            scratch.execute(f"DELETE FROM {table}")
            rows = present.execute(f"SELECT * FROM {table}").fetchall()
            if rows:
                scratch.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        scratch.execute("DELETE FROM unshared")
        changed = {key for key in now_there.keys() | then_there.keys() if now_there.get(key) != then_there.get(key)}
        changed |= set(present.execute("SELECT kind, subject FROM unshared").fetchall())
        scratch.executemany("INSERT INTO unshared VALUES (?, ?, random())", sorted(changed))


def _subjects(connection: sqlite3.Connection) -> dict[tuple[str, str], object]:
    """Return every session and every break under the name that the marks of changes have for it."""
    history = History(connection)
    found: dict[tuple[str, str], object] = {(SESSION, record.session_id): record for record in history.sessions()}
    return found | {(BREAK, subject_of_break(one)): one for one in history.breaks()}


def _thin_out(folder: Path) -> None:
    backups = list_backups(folder)
    kept = kept_days(backup.day for backup in backups if backup.is_of_a_day and backup.day)
    others = [backup for backup in backups if not backup.is_of_a_day]
    for backup in backups:
        if backup.is_of_a_day and backup.day not in kept:
            backup.path.unlink()
    for backup in others[OTHERS_KEPT:]:
        backup.path.unlink()


def _day_of(path: Path) -> date | None:
    found = ANY_DAY.search(path.stem)
    try:
        return date.fromisoformat(found.group()) if found else None
    except ValueError:
        return None


def _not_made(path: Path, error: OSError | sqlite3.Error | UnicodeDecodeError) -> BackupError:
    message = said(
        "The backup {file} could not be made: {cause}. Free some space or check the folder.",
        file=path,
        cause=cause_of(error),
    )
    return BackupError(message)

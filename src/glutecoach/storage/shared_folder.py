"""The history of several computers through a folder that the person syncs: each writes one file there, all read all.

Sessions are facts; a correction is a later fact, and so is a deletion. Of the facts about one session the one with the
highest rank holds, in whatever order the files arrive, so that every computer comes to the same history.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from uuid import UUID, uuid4

from msgspec import Struct
from msgspec.structs import replace

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import SharedFolderError
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.files import PRIVATE_MODE
from glutecoach.storage.history import History
from glutecoach.storage.marks import BREAK, SESSION, Mark, break_of_subject, marks, remove_marks
from glutecoach.storage.shared_format import HEADER, Fact, line_of
from glutecoach.storage.shared_reading import FILES, take_in
from glutecoach.storage.transactions import reading, transaction

WRITTEN_AT_ONCE = 500


class Synced(Struct, frozen=True):
    """What a look at the shared folder led to.

    Attributes:
        written: Changes of this computer that were written there.
        taken: Changes of others that were taken in.
        problems: One sentence for each file that could not be read or written as a whole.
    """

    written: int
    taken: int
    problems: tuple[Sentence, ...]


class _Identity(Struct, frozen=True):
    """Who this computer is in the folder, and how long its file was when it was last written."""

    folder: str
    computer: str
    own_bytes: int
    last_stamp: int
    catches_up: bool


def sync(
    connection: sqlite3.Connection, folder: Path, now_ms: int, should_stop: Callable[[], bool] = lambda: False
) -> Synced:
    """Write what changed here into this computer's file in a shared folder, and take in what others wrote.

    Args:
        connection: The database.
        folder: The shared folder; it must be there.
        now_ms: Milliseconds since 1970.
        should_stop: Asked now and then; what is left is done the next time.

    Raises:
        SharedFolderError: The folder is not there.
        DatabaseError: The database cannot be read or written.
    """
    if not folder.is_dir():
        message = said("The shared folder {folder} is not there. Connect it, or choose another one.", folder=folder)
        raise SharedFolderError(message)
    identity = _identity(connection, folder)
    taken, problems = 0, list[Sentence]()
    if identity.catches_up:  # a backup was restored: what it does not know yet is not a change of this computer
        taken, problems = take_in(connection, folder, should_stop, overrides_marks=True)
    written = 0
    try:
        written = _publish(connection, folder, now_ms)
    except OSError as error:
        problems.append(
            said("The shared folder {folder} cannot be written to: {cause}.", folder=folder, cause=cause_of(error))
        )
    if not identity.catches_up:
        taken, more = take_in(connection, folder, should_stop)
        problems += more
    return Synced(written, taken, tuple(problems))


def own_file(connection: sqlite3.Connection, folder: Path) -> Path | None:
    """Return the file of this computer in a shared folder, None if it has none there.

    Raises:
        DatabaseError: The database cannot be read.
    """
    with reading():
        row = connection.execute("SELECT computer FROM sharing WHERE folder = ?", (str(folder),)).fetchone()
    return folder / FILES.format(row[0]) if row else None


def _identity(connection: sqlite3.Connection, folder: Path) -> _Identity:
    """Return who this computer is; somebody new where its file is not as it left it: a copy of its data uses it."""
    with reading():
        row = connection.execute("SELECT folder, computer, own_bytes, last_stamp, catches_up FROM sharing").fetchone()
    known = _Identity(*row[:4], catches_up=bool(row[4])) if row else None
    if known and known.folder == str(folder) and known.own_bytes == _size(folder / FILES.format(known.computer)):
        return known
    last_stamp, catches_up = (known.last_stamp, known.catches_up) if known else (0, False)
    return _Identity(str(folder), uuid4().hex, 0, last_stamp, catches_up)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _publish(connection: sqlite3.Connection, folder: Path, now_ms: int) -> int:
    """Append what changed; in a new file, after everything that is known already.

    Raises:
        OSError: The file cannot be written to.
    """
    identity = _identity(connection, folder)
    if not identity.own_bytes:
        identity = _append(connection, identity, [HEADER], [], [])
        known = _known_facts(connection)
        while facts := list(islice(known, WRITTEN_AT_ONCE)):
            identity = _append(connection, identity, [line_of(fact) for fact in facts], [], [])
    waiting = marks(connection)
    stamp = max(now_ms, identity.last_stamp + 1)
    for start in range(0, len(waiting), WRITTEN_AT_ONCE):
        some = waiting[start : start + WRITTEN_AT_ONCE]
        facts = [
            _fact(connection, kind, subject, stamp + start + number, identity.computer)
            for number, (kind, subject, _) in enumerate(some)
        ]
        identity = _append(connection, identity, [line_of(fact) for fact in facts], facts, some)
    return len(waiting)


def _known_facts(connection: sqlite3.Connection) -> Iterator[Fact]:
    """Yield every fact that is known and still true, as whoever said it did."""
    with reading():
        rows = connection.execute(
            "SELECT kind, subject, stamp, computer FROM facts"
            " WHERE (kind, subject) NOT IN (SELECT kind, subject FROM unshared)"
        ).fetchall()
    for kind, subject, stamp, computer in rows:
        yield _fact(connection, kind, subject, stamp, computer)


@reading()
def _fact(connection: sqlite3.Connection, kind: str, subject: str, stamp: int, computer: str) -> Fact:
    history = History(connection)
    if kind == SESSION:
        return Fact(SESSION, str(UUID(subject)), stamp, computer, history.session(subject))
    pause = break_of_subject(subject)
    return Fact(BREAK, subject, stamp, computer, pause if pause in history.breaks() else None)


def _append(
    connection: sqlite3.Connection, identity: _Identity, lines: list[bytes], facts: list[Fact], done: list[Mark]
) -> _Identity:
    """Append lines, and note when they are on the disk; after a crash between the two a new file is begun."""
    path = Path(identity.folder) / FILES.format(identity.computer)
    size = _append_to_file(path, b"".join(lines), identity.own_bytes)
    last_stamp = max((fact.stamp for fact in facts), default=identity.last_stamp)
    after = replace(identity, own_bytes=size, last_stamp=last_stamp)
    with transaction(connection):
        connection.execute(
            "INSERT OR REPLACE INTO sharing"
            " VALUES (1, ?, ?, ?, max(?, (SELECT coalesce(max(stamp), 0) FROM facts)), ?)",
            (after.folder, after.computer, after.own_bytes, after.last_stamp, after.catches_up),
        )
        connection.executemany(
            "INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?)",
            [(fact.kind, fact.subject, fact.stamp, fact.computer) for fact in facts],
        )
        remove_marks(connection, done)
    return after


def _append_to_file(path: Path, content: bytes, size: int) -> int:
    """Append to a file and return how long it is then; what was written by half is taken back."""
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, PRIVATE_MODE)
    try:
        with os.fdopen(os.dup(descriptor), "ab") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        os.ftruncate(descriptor, size)
        raise
    finally:
        os.close(descriptor)
    return size + len(content)

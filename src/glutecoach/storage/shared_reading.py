"""Takes in what the computers wrote into a shared folder: line by line, a few at a time, each line for itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import IO

from msgspec import Struct, field

from glutecoach.core.causes import cause_of
from glutecoach.core.history import SessionRecord
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.history import History
from glutecoach.storage.marks import SESSION, break_of_subject
from glutecoach.storage.records import insert_record
from glutecoach.storage.shared_format import Fact, fact_of
from glutecoach.storage.transactions import reading, transaction

FILES = "glutecoach-{}.jsonl"
MOST_FILES = 200
LARGEST_FILE_BYTES = 64 * 1024 * 1024
LONGEST_LINE_BYTES = 512 * 1024
TAKEN_AT_ONCE = 40
"""Facts in one transaction: short, because the window may want to write."""
DIGEST_BYTES = 16


class _Tally(Struct):
    """What was found so far."""

    taken: int = 0
    problems: list[Sentence] = field(default_factory=list[Sentence])


def take_in(
    connection: sqlite3.Connection,
    folder: Path,
    should_stop: Callable[[], bool],
    *,
    overrides_marks: bool = False,
) -> tuple[int, list[Sentence]]:
    """Take in every fact that is not known yet or ranks higher than what is.

    Args:
        connection: The database.
        folder: The shared folder.
        should_stop: Asked now and then; what is left is done the next time.
        overrides_marks: Whether a fact also holds against a change that was not shared yet. It does while a restored
            backup catches up; else such a change is the later fact.

    Returns:
        How many facts were taken in, and one sentence for each file that could not be read as a whole.

    Raises:
        DatabaseError: The database cannot be read or written.
    """
    tally = _Tally()
    if overrides_marks:
        with transaction(connection):
            connection.execute("DELETE FROM shared_files")
    paths = sorted(folder.glob(FILES.format("*")))
    if len(paths) > MOST_FILES:
        tally.problems.append(
            said(
                "The shared folder holds {count} files; all after the first {most} were left out.",
                count=len(paths),
                most=MOST_FILES,
            )
        )
    for path in paths[:MOST_FILES]:
        if should_stop():
            return tally.taken, tally.problems
        try:
            if path.is_file():
                _take_file(connection, path, tally, should_stop, overrides_marks=overrides_marks)
        except OSError as error:
            tally.problems.append(
                said("{file} in the shared folder cannot be read: {cause}.", file=path.name, cause=cause_of(error))
            )
    if overrides_marks and not should_stop():
        with transaction(connection):
            connection.execute("UPDATE sharing SET catches_up = 0")
    return tally.taken, tally.problems


def _take_file(
    connection: sqlite3.Connection,
    path: Path,
    tally: _Tally,
    should_stop: Callable[[], bool],
    *,
    overrides_marks: bool,
) -> None:
    bad = 0
    with path.open("rb") as file:
        position, digest = _go_to_what_is_new(connection, path.name, file)
        lines = _lines(file)
        while position < LARGEST_FILE_BYTES and not should_stop() and (some := list(islice(lines, TAKEN_AT_ONCE))):
            facts, wrong = _facts(some)
            bad += wrong
            for line in some:
                digest.update(line)
                position += len(line)
            with transaction(connection):
                tally.taken += sum(_take(connection, fact, overrides_marks=overrides_marks) for fact in facts)
                connection.execute(
                    "INSERT OR REPLACE INTO shared_files VALUES (?, ?, ?)", (path.name, position, digest.digest())
                )
    if bad:
        tally.problems.append(
            said("{file} in the shared folder: lines that cannot be read: {count}.", file=path.name, count=bad)
        )
    if position >= LARGEST_FILE_BYTES:
        tally.problems.append(said("{file} in the shared folder is larger than 64 MB.", file=path.name))


def _go_to_what_is_new(connection: sqlite3.Connection, name: str, file: IO[bytes]) -> tuple[int, blake2b]:
    """Go to where the file was read up to, or to its beginning if it is not the same up to there."""
    with reading():
        row = connection.execute("SELECT read_bytes, digest FROM shared_files WHERE name = ?", (name,)).fetchone()
    digest, left = blake2b(digest_size=DIGEST_BYTES), row[0] if row else 0
    while left and (piece := file.read(min(left, LONGEST_LINE_BYTES))):
        digest.update(piece)
        left -= len(piece)
    if row and not left and digest.digest() == row[1]:
        return row[0], digest
    file.seek(0)
    return 0, blake2b(digest_size=DIGEST_BYTES)


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """Yield whole lines, and one that is too long in pieces; what has no end yet has not arrived yet."""
    while (line := file.readline(LONGEST_LINE_BYTES)) and (line.endswith(b"\n") or len(line) == LONGEST_LINE_BYTES):
        yield line


def _facts(lines: list[bytes]) -> tuple[list[Fact], int]:
    """Return what lines say, and how many of them say nothing that can be right."""
    facts, bad = list[Fact](), 0
    for line in lines:
        try:
            fact = fact_of(line)
        except ValueError:
            bad += 1
        else:
            facts += [fact] if fact else []
    return facts, bad


def _take(connection: sqlite3.Connection, fact: Fact, *, overrides_marks: bool) -> bool:
    """Take in a fact, inside a transaction; return whether it was news."""
    key = (fact.kind, fact.subject)
    known = connection.execute("SELECT stamp, computer FROM facts WHERE kind = ? AND subject = ?", key).fetchone()
    if known is not None and known >= fact.rank:
        return False
    connection.execute("UPDATE sharing SET last_stamp = max(last_stamp, ?)", (fact.stamp,))
    mark = connection.execute("SELECT 1 FROM unshared WHERE kind = ? AND subject = ?", key).fetchone()
    if mark is not None and not overrides_marks:
        return False
    _put(connection, fact)
    connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?)", (*key, fact.stamp, fact.computer))
    connection.execute("DELETE FROM unshared WHERE kind = ? AND subject = ?", key)
    return True


def _put(connection: sqlite3.Connection, fact: Fact) -> None:
    """Let the history be as a fact says."""
    if fact.kind == SESSION:
        connection.execute("DELETE FROM sessions WHERE id = ?", (fact.subject,))
        if isinstance(fact.value, SessionRecord):
            insert_record(connection, fact.value, is_open=False)
        return
    history, pause = History(connection), break_of_subject(fact.subject)
    history.delete_break(pause)
    if fact.value is not None:
        history.insert_break(pause)

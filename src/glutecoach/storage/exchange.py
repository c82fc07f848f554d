"""The history as a file: JSON that can be read back, CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NoReturn

import msgspec

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import ExchangeError
from glutecoach.core.history import Break, SessionRecord
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.exchange_format import (
    BreakEntry,
    Document,
    ImpossibleEntryError,
    SessionEntry,
    break_of,
    check,
    checked_record,
    entry_of,
)
from glutecoach.storage.files import write_whole
from glutecoach.storage.history import History
from glutecoach.storage.records import insert_records
from glutecoach.storage.refusals import key_and_reason
from glutecoach.storage.sums import added_together
from glutecoach.storage.transactions import transaction

LARGEST_FILE_BYTES = 32 * 1024 * 1024
"""Fifty years of daily sessions take three quarters of it; a hostile file of it takes less than 300 MB to read."""
WRITTEN_AT_ONCE = 50
"""Sessions: few, so that what is made of them is let go soon, and enough to fill statements with their sets."""

CSV_HEADER = (
    "session",
    "day",
    "started_at",
    "workout",
    "source",
    "counts",
    "exercise",
    "side",
    "set",
    "reps",
    "finished",
    "felt",
)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What spreadsheets take for the beginning of a formula, in either width."""


class ImportResult(msgspec.Struct, frozen=True):
    """How many sessions were new, and how many were there already."""

    added: int
    known: int


def export_history(connection: sqlite3.Connection, path: Path, *, force: bool) -> None:
    """Write all sessions to a file, and to a JSON file the breaks as well.

    Args:
        connection: The database.
        path: Its ending, `.json` or `.csv`, decides the form.
        force: Replace a file that is there.

    Raises:
        ExchangeError: The ending is another one, the file is there, or it cannot be written.
        DatabaseError: The database is damaged.
    """
    history = History(connection)
    suffix = path.suffix.lower()
    if suffix not in {".json", ".csv"}:
        _refuse(path, said("the name must end in .json or .csv"))
    try:
        if not force and path.exists():
            _refuse(path, said("it is there already. Choose another name, or replace it with --force"))
        write_whole(path, _as_json(history) if suffix == ".json" else _as_csv(history.each_session()))
    except OSError as error:
        _refuse(path, said("it cannot be written: {cause}", cause=cause_of(error)), error)


def import_history(connection: sqlite3.Connection, path: Path) -> ImportResult:
    """Add the sessions and breaks of a file that are not there yet; all of them or, on an error, none.

    Args:
        connection: The database.
        path: A JSON file as `export_history` writes it.

    Raises:
        ExchangeError: The file cannot be read or says something impossible.
        DatabaseError: The database does not take it.
    """
    sessions, pauses = _read(path)
    history = History(connection)
    with transaction(connection):
        known = sessions.keys() & history.known_ids()
        for session_id in known:
            del sessions[session_id]
        added = len(sessions)
        if sessions:
            _insert(connection, sessions)
        there = set(history.breaks())
        for pause in pauses:
            if pause not in there:
                history.insert_break(pause)
                there.add(pause)
    return ImportResult(added, len(known))


def _read(path: Path) -> tuple[dict[str, SessionEntry], list[Break]]:
    """Return the sessions of a file by their id, and the breaks, all of them checked."""
    document = _decoded(path)
    sessions: dict[str, SessionEntry] = {}
    for number, entry in enumerate(document.sessions):
        _check(path, number, entry)
        session_id = str(entry.id)
        if session_id in sessions:
            _refuse(path, said("the session {session} stands in it twice", session=session_id))
        sessions[session_id] = entry
    return sessions, [_checked_break(path, number, entry) for number, entry in enumerate(document.breaks)]


def _insert(connection: sqlite3.Connection, sessions: dict[str, SessionEntry]) -> None:
    """Insert sessions, in the order of their ids since rows beside each other are quick to write, and let each go."""
    waiting = iter(sorted(sessions))
    with added_together(connection):
        while some := list(islice(waiting, WRITTEN_AT_ONCE)):
            insert_records(connection, [checked_record(sessions.pop(session_id)) for session_id in some])


def _as_json(history: History) -> bytes:
    """Return a document with a line for each session and each break."""
    sessions = [msgspec.json.encode(entry_of(record)) for record in history.each_session()]
    breaks = [
        msgspec.json.encode(BreakEntry(pause.first_day, pause.last_day, pause.reason)) for pause in history.breaks()
    ]
    head = b'{"format": "glutecoach-history", "version": 1,\n "sessions": ['
    return head + _in_lines(sessions) + b'],\n "breaks": [' + _in_lines(breaks) + b"]}\n"


def _in_lines(entries: list[bytes]) -> bytes:
    return b",".join(b"\n  " + entry for entry in entries)


def _as_csv(records: Iterable[SessionRecord]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(CSV_HEADER)
    for record in records:
        writer.writerows([_harmless(cell) for cell in row] for row in _csv_rows(record))
    return text.getvalue().encode()


def _csv_rows(record: SessionRecord) -> Iterator[tuple[object, ...]]:
    felt = {answer.exercise_id: answer.felt for answer in record.check_ins}
    about = (
        record.session_id,
        record.day,
        record.started_at.isoformat(),
        record.workout_id,
        record.source,
        _yes_no(record.counts),
    )
    for done in record.performed:
        sets = (done.exercise_id, done.side, done.set_number, done.reps, _yes_no(done.finished))
        yield (*about, *sets, felt.get(done.exercise_id, ""))


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _harmless(cell: object) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    text = str(cell)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _decoded(path: Path) -> Document:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)  # what a pipe or a device holds shows only in reading
        if len(content) > LARGEST_FILE_BYTES:
            _refuse(path, said("it is larger than 32 MB, which no history is"))
        return msgspec.json.decode(content, type=Document)
    except OSError as error:
        _refuse(path, said("it cannot be read: {cause}", cause=cause_of(error)), error)
    except msgspec.ValidationError as error:
        key, reason = key_and_reason(error, {}, Document, {})
        _refuse(
            path,
            said("it is not a history that this version understands: {key}: {reason}", key=key, reason=reason),
            error,
        )
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        _refuse(path, said("it is not JSON: {detail}", detail=error), error)
    except RecursionError as error:
        _refuse(path, said("it is nested too deeply to be a history"), error)


def _check(path: Path, number: int, entry: SessionEntry) -> None:
    try:
        check(entry)
    except ImpossibleEntryError as error:
        _refuse(path, said("{key}: {reason}", key=f"sessions[{number}]", reason=error.sentence), error)


def _checked_break(path: Path, number: int, entry: BreakEntry) -> Break:
    try:
        return break_of(entry)
    except ImpossibleEntryError as error:
        _refuse(path, said("{key}: {reason}", key=f"breaks[{number}]", reason=error.sentence), error)


def _refuse(path: Path, reason: Sentence, cause: BaseException | None = None) -> NoReturn:
    raise ExchangeError(said("{file}: {reason}", file=path.name or path, reason=reason)) from cause

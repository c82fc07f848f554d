"""Many sessions that are added together, against the same ones added one by one."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, SessionRecord
from glutecoach.core.plan import PlannedSet
from glutecoach.storage.database import open_database
from glutecoach.storage.exchange import ImportResult, export_history, import_history
from glutecoach.storage.history import History
from glutecoach.storage.migrations import MIGRATIONS
from glutecoach.storage.records import insert_record, insert_records
from glutecoach.storage.sums import added_together
from paper_calendar import records_near

MakeRecord = Callable[..., SessionRecord]

SUMS = {
    "weeks": "SELECT * FROM week_sums ORDER BY 1, 2",
    "times done": "SELECT * FROM times_done ORDER BY 1",
    "answers": "SELECT * FROM felt_log ORDER BY 1, 2, 3, 4",
    "not shared": "SELECT kind, subject FROM unshared ORDER BY 1, 2",
    "schema": "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2",
}
KILLED_IMPORT = """
import os, signal, sys
from pathlib import Path
from glutecoach.storage.database import open_database
from glutecoach.storage.exchange import import_history
connection = open_database(Path(sys.argv[1]))
connection.execute("PRAGMA cache_size = 10")
def watch(statement):
    if statement.strip().startswith(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
connection.set_trace_callback(watch)
import_history(connection, Path(sys.argv[2]))
"""


def with_more(record: SessionRecord, planned: list[PlannedSet], check_ins: list[CheckIn]) -> SessionRecord:
    """Return a session with more sets and its answers."""
    return replace(record, planned=(*record.planned, *planned), check_ins=tuple(check_ins))


def any_records() -> st.SearchStrategy[list[SessionRecord]]:
    """Return a few sessions of few days, so that many share a day or a week, with sets and answers of any number."""
    exercises = st.sampled_from(("scorpion", "bridge", "squat"))
    more_sets = st.lists(st.builds(PlannedSet, exercises, st.sampled_from(Side), st.just(2), st.just(8)), max_size=2)
    answers = st.lists(st.builds(CheckIn, exercises, st.sampled_from(Felt)), max_size=3)
    return st.lists(st.builds(with_more, records_near(date(2025, 3, 30)), more_sets, answers), max_size=6)


def new_database() -> sqlite3.Connection:
    """Return an empty database that waits for no disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    for migrate in MIGRATIONS:
        migrate(connection)
    return connection


def sums(connection: sqlite3.Connection) -> dict[str, list[object]]:
    """Return everything that the database adds up, and its tables and triggers."""
    return {name: connection.execute(statement).fetchall() for name, statement in SUMS.items()}


@given(any_records(), any_records(), any_records())
@settings(max_examples=25, deadline=None)
def test_sessions_added_together_are_added_up_as_one_by_one(
    before: list[SessionRecord], together: list[SessionRecord], later: list[SessionRecord]
) -> None:
    """Whatever was there before and comes later: the same weeks, counts, answers, and changes to share."""
    every = [*before, *together, *later]
    named = [replace(record, session_id=str(UUID(int=number))) for number, record in enumerate(every)]
    start, end = len(before), len(before) + len(together)
    with closing(new_database()) as one_by_one, closing(new_database()) as at_once:
        for number, record in enumerate(named):
            insert_record(one_by_one, record, is_open=number % 3 == 1 and number < start)
        for number, record in enumerate(named[:start]):
            insert_record(at_once, record, is_open=number % 3 == 1)
        with added_together(at_once):
            insert_records(at_once, named[start:end])
        for record in named[end:]:
            insert_record(at_once, record, is_open=False)
        found, expected = sums(at_once), sums(one_by_one)

    assert found == expected


def test_an_import_is_added_up_as_sessions_are_one_by_one(
    connection: sqlite3.Connection, tmp_path: Path, make_record: MakeRecord
) -> None:
    """More sessions than are written at once, some of them known, arrive with the sums that they have elsewhere."""
    known = make_record(1)
    records = [known, *(make_record(number, days_later=number, finished=number % 5 > 0) for number in range(2, 700))]
    with closing(new_database()) as elsewhere:
        for record in records:
            insert_record(elsewhere, record, is_open=False)
        expected = sums(elsewhere)
        export_history(elsewhere, tmp_path / "history.json", force=False)
    History(connection).add_session(known)
    result = import_history(connection, tmp_path / "history.json")

    assert result == ImportResult(added=698, known=1)
    assert sums(connection) == expected


def test_an_import_that_fails_on_the_way_leaves_everything_as_it_was(
    connection: sqlite3.Connection, tmp_path: Path, make_record: MakeRecord
) -> None:
    """The disk refuses one row: no session is there, and the next one is added up as ever."""
    with closing(new_database()) as elsewhere:
        History(elsewhere).add_session(make_record(1))
        export_history(elsewhere, tmp_path / "history.json", force=False)
    before = sums(connection)
    connection.execute(
        "CREATE TEMP TRIGGER full AFTER INSERT ON main.check_ins BEGIN SELECT raise(ABORT, 'disk is full'); END"
    )

    with pytest.raises(DatabaseError, match="disk is full"):
        import_history(connection, tmp_path / "history.json")
    connection.execute("DROP TRIGGER full")
    assert sums(connection) == before
    History(connection).add_session(make_record(2, started_at=datetime(2026, 3, 2, 18, tzinfo=UTC)))
    assert History(connection).times_done() == {"bridge": 1}
    assert History(connection).days(date(2026, 3, 2), date(2026, 3, 2))[0].counting == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("at", ["DROP TRIGGER", "INSERT INTO week_sums", "COMMIT"])
def test_a_kill_in_the_middle_of_an_import_leaves_what_was_there(
    tmp_path: Path, make_record: MakeRecord, at: str
) -> None:
    """However far it had come, the next start finds the history from before, with its sums."""
    folder = tmp_path / "data"
    with closing(new_database()) as elsewhere, closing(open_database(folder)) as connection:
        for number in range(40):
            insert_record(elsewhere, make_record(number), is_open=False)
        export_history(elsewhere, tmp_path / "history.json", force=False)
        History(connection).add_session(make_record(99))
        before = sums(connection)
    arguments = [sys.executable, "-c", KILLED_IMPORT, str(folder), str(tmp_path / "history.json"), at]
    done = subprocess.run(arguments, capture_output=True, check=False, env=dict(os.environ))

    assert done.returncode == -signal.SIGKILL, done.stderr
    with closing(open_database(folder)) as connection:
        assert History(connection).known_ids() == {make_record(99).session_id}
        assert sums(connection) == before

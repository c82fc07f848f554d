import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from glutecoach.core.history import SessionRecord
from glutecoach.storage.backups import list_backups
from glutecoach.storage.care import Outcome, Task, look_after, look_after_through
from glutecoach.storage.copies import BACKUPS
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.history import History

MakeRecord = Callable[..., SessionRecord]
NOW = datetime(2026, 3, 20, 9, 30, 15, tzinfo=UTC)


def never() -> bool:
    """Do not stop early."""
    return False


def days(folder: Path) -> list[str]:
    """Return the names of the backups."""
    return [backup.path.stem for backup in list_backups(folder)]


def test_a_session_without_a_backup_gets_one(
    folder: Path, connection: sqlite3.Connection, make_record: MakeRecord
) -> None:
    """Once: the next look finds nothing to do."""
    History(connection).add_session(make_record(1))
    first = look_after(Task(folder, NOW, checks=True), never)
    made = (folder / BACKUPS / "2026-03-20.sqlite3").stat().st_mtime_ns
    look_after(Task(folder, NOW, checks=True), never)

    assert first == Outcome()
    assert days(folder) == ["2026-03-20"]
    assert (folder / BACKUPS / "2026-03-20.sqlite3").stat().st_mtime_ns == made


@pytest.mark.usefixtures("connection")
def test_a_backup_is_made_when_it_is_asked_for(folder: Path) -> None:
    """After a session, even if there is one of that day."""
    look_after(Task(folder, NOW, backs_up=True), never)

    assert days(folder) == ["2026-03-20"]


def test_damage_is_found_and_nothing_else_is_done(folder: Path, tmp_path: Path, make_record: MakeRecord) -> None:
    """A damaged history is neither backed up nor shared."""
    with closing(open_database(folder)) as connection:
        History(connection).add_session(make_record(1))
        index = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sessions_by_date'").fetchone()[0]
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[(index - 1) * 4096 : index * 4096] = b"\xa5" * 4096
    (folder / FILE_NAME).write_bytes(content)
    (tmp_path / "shared").mkdir()

    assert look_after(Task(folder, NOW, tmp_path / "shared", checks=True), never) == Outcome(is_damaged=True)
    assert days(folder) == []
    assert list((tmp_path / "shared").iterdir()) == []


def test_two_computers_take_in_what_the_other_wrote(
    folder: Path, connection: sqlite3.Connection, tmp_path: Path, make_record: MakeRecord
) -> None:
    """How much came is told."""
    shared = tmp_path / "shared"
    shared.mkdir()
    History(connection).add_session(make_record(1))
    first = look_after(Task(folder, NOW, shared), never)
    with closing(open_database(tmp_path / "other")) as other:
        second = look_after_through(other, Task(tmp_path / "other", NOW, shared), never)
        arrived = History(other).sessions()

    assert (first.taken, second.taken) == (0, 1)
    assert arrived == [make_record(1)]


@pytest.mark.usefixtures("connection")
def test_whoever_is_busy_does_not_share(folder: Path, tmp_path: Path) -> None:
    """While a session runs the shared folder is left for later."""
    shared = tmp_path / "shared"
    shared.mkdir()
    look_after(Task(folder, NOW, shared), lambda: True)

    assert list(shared.iterdir()) == []


def test_what_cannot_be_done_is_told_and_the_rest_is_done(
    folder: Path, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    """Neither backup nor shared folder hold up each other."""
    (folder / BACKUPS).write_text("no folder")
    outcome = look_after(Task(folder, NOW, tmp_path / "nowhere", backs_up=True), never)

    assert not outcome.is_damaged
    assert len(outcome.problems) == 2
    assert "backups" in str(outcome.problems[0])
    assert "is not there" in str(outcome.problems[1])


def test_a_shared_history_that_turns_out_damaged_is_mended(
    folder: Path, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    """Damage that shows only when it is read leads to the same end."""
    (tmp_path / "shared").mkdir()
    connection.execute("DROP TABLE sharing")

    assert look_after(Task(folder, NOW, tmp_path / "shared"), never) == Outcome(is_damaged=True)


def test_a_database_that_cannot_be_opened_is_one_sentence(folder: Path) -> None:
    """A folder that has gone meanwhile."""
    outcome = look_after(Task(folder / "gone", NOW, checks=True), never)

    assert list(map(str, outcome.problems)) == ["The history cannot be looked after: unable to open database file."]

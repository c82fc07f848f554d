"""What the window opens with, whatever became of the folder; tests/durability does the same to real disks."""

import errno
import fcntl
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from glutecoach.core.errors import DatabaseError, DataFolderError, ForeignDatabaseError, NewerDatabaseError
from glutecoach.core.events import RepFinished
from glutecoach.core.exercise import Felt
from glutecoach.core.history import Break, CheckIn, SessionRecord, Source
from glutecoach.core.plan import Workout
from glutecoach.core.sentence import said, verbatim
from glutecoach.core.timeline import timeline
from glutecoach.storage import opening
from glutecoach.storage.afloat import has_changes, save_changes
from glutecoach.storage.backups import make_backup
from glutecoach.storage.database import FILE_NAME, Access, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal, OpenSession
from glutecoach.storage.opening import open_for_window
from glutecoach.storage.store import Store

MakeRecord = Callable[..., SessionRecord]
MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 20, 9, 30, 15, tzinfo=UTC)
RUNNING = "00000000-0000-4000-8000-000000000077"


@pytest.fixture
def backed_up(folder: Path, make_record: MakeRecord) -> Path:
    """Return a data folder with a session, a break, and a backup of both."""
    with closing(open_database(folder)) as connection:
        History(connection).add_session(make_record(1))
        History(connection).add_break(Break(MONDAY, MONDAY, "rest"))
        make_backup(connection, folder, MONDAY)
    return folder


def test_a_sound_folder_is_opened_as_ever(backed_up: Path, assets: Path) -> None:
    """Shared with the command line, and without a word."""
    with open_for_window(backed_up, assets, NOW) as store:
        assert (store.access, store.trouble, store.mended) == (Access.SHARED, None, None)
        assert len(store.history.sessions()) == 1


def test_the_first_start_has_nothing_to_tell(folder: Path, assets: Path) -> None:
    """An empty history without a backup is the first start."""
    with open_for_window(folder, assets, NOW) as store:
        assert store.mended is None
        assert store.history.sessions() == []


def make_it_no_database(folder: Path) -> None:
    """Write something else in its place."""
    (folder / FILE_NAME).write_text("dear diary " * 1000)


def make_it_empty(folder: Path) -> None:
    """Lose all of its content."""
    (folder / FILE_NAME).write_bytes(b"")


def make_it_a_folder(folder: Path) -> None:
    """Put a folder there."""
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()


def give_it_a_number(folder: Path) -> None:
    """Let it say that it is newer than it is."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize("spoil", [make_it_no_database, make_it_empty, make_it_a_folder, give_it_a_number, Path.unlink])
def test_a_damaged_history_is_mended_before_it_is_shown(
    backed_up: Path, assets: Path, spoil: Callable[[Path], None]
) -> None:
    """What is shown is the newest backup, and what became of the rest is told."""
    spoil(backed_up / FILE_NAME if spoil is Path.unlink else backed_up)
    with open_for_window(backed_up, assets, NOW) as store:
        assert store.mended is not None
        assert store.mended.sessions == len(store.history.sessions()) == 1
        assert store.access is Access.SHARED


def test_a_newer_history_is_refused_and_left_alone(backed_up: Path, assets: Path) -> None:
    """With tables that this version does not know, the number is believed."""
    give_it_a_number(backed_up)
    with closing(sqlite3.connect(backed_up / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE moods (day TEXT)")
    before = (backed_up / FILE_NAME).read_bytes()

    with pytest.raises(NewerDatabaseError, match="newest version"):
        open_for_window(backed_up, assets, NOW)
    assert (backed_up / FILE_NAME).read_bytes() == before


def test_the_database_of_another_program_is_refused_and_left_alone(folder: Path, assets: Path) -> None:
    """It is not set aside either: the folder is the wrong one."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")

    with pytest.raises(ForeignDatabaseError, match="--data-dir"):
        open_for_window(folder, assets, NOW)
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_a_file_in_the_place_of_the_folder_is_refused(folder: Path, assets: Path) -> None:
    """There is nowhere to keep anything, and somebody has chosen that."""
    folder.write_text("a file")

    with pytest.raises(DataFolderError, match="--data-dir"):
        open_for_window(folder, assets, NOW)


def refusing(number: int, *, but: int = 0) -> Callable[..., Any]:
    """Return a way to open the database that the system refuses, from some call on."""
    calls: list[object] = []

    def refuse(folder: Path, *arguments: Any, **options: Any) -> sqlite3.Connection:
        calls.append(folder)
        if len(calls) > but:
            message = said(
                "The data folder {folder} cannot be used: {cause}.", folder=folder, cause=os.strerror(number)
            )
            raise DataFolderError(message)
        return open_database(folder, *arguments, **options)

    return refuse


def test_a_folder_that_cannot_be_written_to_is_read_into_memory(
    backed_up: Path, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is there is shown, nothing is marked as changed, and the reason is told."""
    monkeypatch.setattr(opening, "open_database", refusing(errno.EROFS))
    with open_for_window(backed_up, assets, NOW) as store:
        assert store.access is None
        assert "Read-only file system" in str(store.trouble)
        assert len(store.history.sessions()) == 1
        assert not has_changes(store.connection, None)


def test_a_damaged_history_in_such_a_folder_is_shown_from_its_backup(
    backed_up: Path, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot be mended there, but it can be shown."""
    make_it_no_database(backed_up)

    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "replace", refuse)
    with open_for_window(backed_up, assets, NOW) as store:
        assert store.access is None
        assert "Read-only file system" in str(store.trouble)
        assert len(store.history.sessions()) == 1


def test_without_anything_to_read_it_begins_empty_and_says_why(
    folder: Path, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason is told: an empty history is not taken for the truth."""
    monkeypatch.setattr(opening, "open_database", refusing(errno.EACCES))
    with open_for_window(folder, assets, NOW) as store:
        assert "Permission denied" in str(store.trouble)
        assert store.history.sessions() == []


def test_a_step_that_fails_on_a_sound_history_damages_nothing(
    backed_up: Path, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A history that is as its version made it is never set aside; it is shown, and the reason told."""

    def fail(*_: object, **__: object) -> sqlite3.Connection:
        from glutecoach.core.errors import DamagedDatabaseError

        message = "no such column: mood."
        raise DamagedDatabaseError(verbatim(message))

    monkeypatch.setattr(opening, "open_database", fail)
    with open_for_window(backed_up, assets, NOW) as store:
        assert "no such column" in str(store.trouble)
        assert len(store.history.sessions()) == 1
    assert not list(backed_up.glob("glutecoach-damaged-*"))


@pytest.mark.parametrize(("number", "access"), [(None, Access.ALONE), (errno.ENOLCK, Access.UNLOCKED)])
def test_a_folder_without_shared_memory_or_locks_is_used_alone(
    backed_up: Path, assets: Path, monkeypatch: pytest.MonkeyPatch, number: int | None, access: Access
) -> None:
    """Some network drives have neither: the one window that holds the folder does without."""

    def only_alone(folder: Path, *, access: Access = Access.SHARED, **options: Any) -> sqlite3.Connection:
        if access is Access.SHARED:
            message = "database is locked"
            raise DatabaseError(verbatim(message))
        return open_database(folder, access=access, **options)

    def lock(*_: object) -> None:
        if number is not None:
            raise OSError(number, "no locks")

    monkeypatch.setattr(opening, "open_database", only_alone)
    monkeypatch.setattr(fcntl, "lockf", lock)
    with open_for_window(backed_up, assets, NOW) as store:
        assert store.access is access
        assert len(store.history.sessions()) == 1


def test_windows_always_has_locks(backed_up: Path, assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There it is not tried out."""

    def refuse(*_: object, **__: object) -> None:
        message = "database is locked"
        raise DatabaseError(verbatim(message))

    monkeypatch.setattr(opening, "open_database", refuse)
    monkeypatch.setattr(sys, "platform", "win32")

    def never(*_: object) -> None:
        pytest.fail("locks were tried out")

    monkeypatch.setattr(fcntl, "lockf", never)
    with open_for_window(backed_up, assets, NOW) as store:
        assert store.access is None


@pytest.fixture
def memory(backed_up: Path, assets: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Return a history in memory, of a folder that can be written to by now."""
    with monkeypatch.context() as patched:
        patched.setattr(opening, "open_database", refusing(errno.EROFS))
        return open_for_window(backed_up, assets, NOW)


def on_disk(folder: Path) -> tuple[list[SessionRecord], list[Break], OpenSession | None]:
    """Return everything that is on the disk."""
    with closing(open_database(folder)) as connection:
        return History(connection).sessions(), History(connection).breaks(), Journal(connection).open_session()


def in_memory(store: Store) -> tuple[list[SessionRecord], list[Break], OpenSession | None]:
    """Return everything that is in memory."""
    return store.history.sessions(), store.history.breaks(), store.journal.open_session()


def test_what_was_changed_in_memory_is_saved(memory: Store, backed_up: Path, make_record: MakeRecord) -> None:
    """New, corrected and deleted sessions, breaks that came and went: the disk is as the memory then."""
    with memory:
        history = memory.history
        history.add_session(make_record(2, days_later=1))
        history.add_session(make_record(3, days_later=2))
        save_changes(memory.connection, backed_up)
        history.replace_session(make_record(1, check_ins=(CheckIn("bridge", Felt.NOT_SURE),)))
        history.delete_session(make_record(3).session_id)
        history.remove_break(Break(MONDAY, MONDAY, "rest"))
        history.add_break(Break(MONDAY, MONDAY, "Urlaub / Köln"))
        history.add_break(Break(MONDAY, MONDAY + timedelta(days=1), "gone again"))
        history.remove_break(Break(MONDAY, MONDAY + timedelta(days=1), "gone again"))
        before = has_changes(memory.connection, None)
        save_changes(memory.connection, backed_up)

        assert on_disk(backed_up) == in_memory(memory)
        assert (before, has_changes(memory.connection, None)) == (True, False)


def test_what_others_did_meanwhile_stays(memory: Store, backed_up: Path, make_record: MakeRecord) -> None:
    """Saving adds to what is on the disk: an import while the window was open is not lost."""
    with closing(open_database(backed_up)) as connection:
        History(connection).add_session(make_record(8))
    with memory:
        memory.history.add_session(make_record(9))
        save_changes(memory.connection, backed_up)

    assert {record.session_id[-1] for record in on_disk(backed_up)[0]} == {"1", "8", "9"}


def test_a_session_that_was_cut_off_stays_as_it_is(memory: Store, backed_up: Path, workout: Workout) -> None:
    """It is known in memory and was not continued there."""
    place = timeline(workout)[0].place
    with closing(open_database(backed_up)) as connection:
        Journal(connection).begin(RUNNING, NOW, workout, Source.TIMER, place)
    with memory:
        memory.journal.begin(RUNNING, NOW, workout, Source.TIMER, place)
        later = RUNNING.replace("77", "78")
        memory.journal.begin(later, NOW + timedelta(minutes=5), workout, Source.TIMER, place)
        save_changes(memory.connection, backed_up)
    with closing(open_database(backed_up)) as connection:
        open_ids = [row[0] for row in connection.execute("SELECT id FROM sessions WHERE is_open = 1 ORDER BY id")]

    assert open_ids == [RUNNING, later]


def test_a_session_that_runs_in_memory_is_saved_again_and_again(
    memory: Store, backed_up: Path, workout: Workout
) -> None:
    """Each time with the reps that came since; ended, it is a session like any other, thrown away it is none."""
    places = list(dict.fromkeys(step.place for step in timeline(workout) if step.kind.is_work))
    with memory:
        journal, saved, seen = memory.journal, None, list[bool]()
        journal.begin(RUNNING, NOW, workout, Source.TIMER, places[0])
        for number in (0, 1):
            event = RepFinished(0.0, places[number], number + 1, False, places[number + 1])
            journal.record_rep(RUNNING, event, NOW)
            assert has_changes(memory.connection, saved)
            saved = save_changes(memory.connection, backed_up)
            seen.append(on_disk(backed_up) == in_memory(memory))
            assert not has_changes(memory.connection, saved)
        journal.end(RUNNING, NOW + timedelta(minutes=5))
        saved = save_changes(memory.connection, backed_up)
        seen.append(on_disk(backed_up) == in_memory(memory))
        later = RUNNING.replace("77", "78")
        journal.begin(later, NOW, workout, Source.TIMER, places[0])
        save_changes(memory.connection, backed_up)
        journal.discard(later)
        save_changes(memory.connection, backed_up)
        seen.append(on_disk(backed_up) == in_memory(memory))

    assert saved is None
    assert seen == [True] * 4

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from glutecoach.core.errors import BackupError, DamagedDatabaseError
from glutecoach.core.history import Break, SessionRecord, Source
from glutecoach.storage.backups import (
    BackupContent,
    content_of,
    is_backup_due,
    list_backups,
    look_into,
    make_backup,
    restore,
)
from glutecoach.storage.copies import BACKUPS, copy_pages
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.history import History

MakeRecord = Callable[..., SessionRecord]
MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 20, 9, 30, 15, tzinfo=UTC)


@pytest.fixture
def history(connection: sqlite3.Connection, make_record: MakeRecord) -> History:
    """Return a history with one session and one break."""
    history = History(connection)
    history.add_session(make_record(1))
    history.add_break(Break(MONDAY, MONDAY, "rest"))
    return history


def names(folder: Path) -> list[str]:
    """Return the names of the backups."""
    return [backup.path.name for backup in list_backups(folder)]


def test_a_backup_holds_everything_and_is_for_its_owner_alone(
    connection: sqlite3.Connection, folder: Path, history: History
) -> None:
    """It is one file with all sessions, in a folder that nobody else can look into."""
    backup = make_backup(connection, folder, MONDAY)
    with closing(sqlite3.connect(backup.path)) as copy:
        assert copy.execute("SELECT id FROM sessions").fetchall() == [(history.sessions()[0].session_id,)]

    assert backup.path == folder / BACKUPS / "2026-03-02.sqlite3"
    assert (backup.day, backup.is_of_a_day) == (MONDAY, True)
    assert backup.path.stat().st_mode & 0o777 == 0o600
    assert (folder / BACKUPS).stat().st_mode & 0o777 == 0o700
    assert [path.name for path in (folder / BACKUPS).iterdir()] == [backup.path.name]


def test_a_later_backup_of_a_day_takes_the_place_of_the_earlier_one(
    connection: sqlite3.Connection, folder: Path, history: History, make_record: MakeRecord
) -> None:
    """One for each day."""
    make_backup(connection, folder, MONDAY)
    history.add_session(make_record(2))
    make_backup(connection, folder, MONDAY)

    assert names(folder) == ["2026-03-02.sqlite3"]
    assert look_into(folder / BACKUPS / "2026-03-02.sqlite3").sessions == 2


def test_old_backups_are_thinned_out(connection: sqlite3.Connection, folder: Path) -> None:
    """Of a month of daily backups the last seven days stay, and the last days of weeks and months."""
    for number in range(31):
        make_backup(connection, folder, date(2026, 3, 1) + timedelta(days=number))

    assert names(folder) == [
        *(f"2026-03-{day}.sqlite3" for day in range(31, 24, -1)),
        "2026-03-22.sqlite3",
        "2026-03-15.sqlite3",
    ]


def test_backups_from_before_a_step_stay_a_dozen_times(connection: sqlite3.Connection, folder: Path) -> None:
    """They are no backups of a day, and do not grow without end either."""
    (folder / BACKUPS).mkdir()
    for number in range(1, 16):
        (folder / BACKUPS / f"version-1-until-2026-01-{number:02d}.sqlite3").touch()
    make_backup(connection, folder, MONDAY)

    assert names(folder) == [
        "2026-03-02.sqlite3",
        *(f"version-1-until-2026-01-{day:02d}.sqlite3" for day in range(15, 3, -1)),
    ]
    assert [backup.is_of_an_update for backup in list_backups(folder)] == [False, *[True] * 12]


def test_a_backup_is_due_after_a_day_with_a_session(
    connection: sqlite3.Connection, folder: Path, make_record: MakeRecord
) -> None:
    """Not before there is a session, and not twice for the same day."""
    due = [is_backup_due(connection, folder)]
    History(connection).add_session(make_record(1))
    due.append(is_backup_due(connection, folder))
    make_backup(connection, folder, MONDAY)
    due.append(is_backup_due(connection, folder))
    History(connection).add_session(make_record(2, days_later=1))
    due.append(is_backup_due(connection, folder))

    assert due == [False, True, False, True]


@pytest.mark.usefixtures("history")
def test_a_preview_tells_what_is_in_a_backup(
    connection: sqlite3.Connection, folder: Path, make_record: MakeRecord
) -> None:
    """Sessions, training days, first and last day, breaks; trials are no sessions."""
    history = History(connection)
    history.add_session(make_record(2, days_later=3))
    history.add_session(make_record(3, days_later=4, finished=False))
    history.add_session(make_record(4, days_later=9, source=Source.TRIAL))
    backup = make_backup(connection, folder, MONDAY)

    assert look_into(backup.path) == BackupContent(3, 2, MONDAY, MONDAY + timedelta(days=4), 1)
    assert content_of(connection) == look_into(backup.path)


def test_a_preview_of_an_empty_backup_has_no_days(connection: sqlite3.Connection) -> None:
    """Nothing was done yet."""
    assert content_of(connection) == BackupContent(0, 0, None, None, 0)


def test_looking_into_something_else_is_one_sentence(tmp_path: Path) -> None:
    """A file that is no backup is said to be none."""
    path = tmp_path / "letter.sqlite3"
    path.write_text("dear diary " * 1000)

    with pytest.raises(BackupError, match="cannot be restored: it is damaged, or not a backup"):
        look_into(path)


def test_a_restored_backup_is_the_history_then(
    connection: sqlite3.Connection, folder: Path, history: History, make_record: MakeRecord
) -> None:
    """What came later is gone from the history, and kept in a backup of its own."""
    backup = make_backup(connection, folder, MONDAY)
    then = history.sessions()
    history.add_session(make_record(2, days_later=3))
    before = restore(connection, folder, backup.path, NOW)

    assert history.sessions() == then
    assert before.name == "before-restoring-2026-03-20-093015.sqlite3"
    assert look_into(before).sessions == 2
    restore(connection, folder, before, NOW + timedelta(seconds=1))
    assert len(history.sessions()) == 2


def test_a_restored_backup_is_a_change_for_other_computers(
    connection: sqlite3.Connection, folder: Path, history: History, make_record: MakeRecord
) -> None:
    """What differs is marked to be shared, and what was known of the shared folder still is."""
    unchanged = make_record(2, days_later=1)
    history.add_session(unchanged)
    backup = make_backup(connection, folder, MONDAY)
    history.replace_session(replace(history.sessions()[0], check_ins=()))
    history.add_session(make_record(3, days_later=3))
    history.remove_break(Break(MONDAY, MONDAY, "rest"))
    connection.execute("DELETE FROM unshared")
    connection.execute("INSERT INTO facts VALUES ('session', ?, 5, 'me')", (unchanged.session_id,))
    connection.execute("INSERT INTO sharing VALUES (1, '/shared', 'me', 100, 5, 0)")
    restore(connection, folder, backup.path, NOW)
    marked = connection.execute("SELECT kind, subject FROM unshared ORDER BY kind, subject").fetchall()

    assert marked == [
        ("break", "2026-03-02/2026-03-02/rest"),
        ("session", make_record(1).session_id),
        ("session", make_record(3).session_id),
    ]
    assert connection.execute("SELECT stamp FROM facts").fetchall() == [(5,)]
    assert connection.execute("SELECT computer FROM sharing").fetchall() == [("me",)]


def spoil(path: Path) -> None:
    """Damage the middle of a database."""
    content = bytearray(path.read_bytes())
    content[9000:20000] = b"\xa5" * 11000
    path.write_bytes(content)


def test_a_damaged_backup_is_not_restored(connection: sqlite3.Connection, folder: Path, history: History) -> None:
    """The history stays as it is."""
    backup = make_backup(connection, folder, MONDAY)
    spoil(backup.path)

    with pytest.raises(BackupError, match="cannot be restored: it is damaged, or not a backup"):
        restore(connection, folder, backup.path, NOW)
    assert len(history.sessions()) == 1


def test_what_cannot_be_kept_is_not_replaced(connection: sqlite3.Connection, folder: Path, history: History) -> None:
    """Without a backup of what is there nothing is restored."""
    elsewhere = make_backup(connection, folder, MONDAY).path.rename(folder / "elsewhere.sqlite3")
    (folder / BACKUPS).rmdir()
    (folder / BACKUPS).write_text("no folder")
    history.delete_session(history.sessions()[0].session_id)

    with pytest.raises(BackupError, match="could not be made: File exists"):
        restore(connection, folder, elsewhere, NOW)
    assert history.sessions() == []


def test_a_backup_that_cannot_be_made_is_one_sentence(connection: sqlite3.Connection, folder: Path) -> None:
    """The reason of the system is in it, and no half of a backup is left."""
    (folder / BACKUPS / "2026-03-02.sqlite3").mkdir(parents=True)

    with pytest.raises(BackupError, match="could not be made: Is a directory"):
        make_backup(connection, folder, MONDAY)
    assert [path.name for path in (folder / BACKUPS).iterdir()] == ["2026-03-02.sqlite3"]


def test_a_damaged_history_is_not_backed_up(folder: Path, make_record: MakeRecord) -> None:
    """The backup before it stays, and the damage is told apart from a full disk."""
    with closing(open_database(folder)) as connection:
        History(connection).add_session(make_record(1))
        make_backup(connection, folder, MONDAY)
    spoil(folder / FILE_NAME)
    with (
        closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection,
        pytest.raises(DamagedDatabaseError, match="is damaged"),
    ):
        make_backup(connection, folder, MONDAY)

    assert look_into(folder / BACKUPS / "2026-03-02.sqlite3").sessions == 1
    assert [path.name for path in (folder / BACKUPS).iterdir()] == ["2026-03-02.sqlite3"]


def test_a_history_that_cannot_be_copied_now_is_no_damage(connection: sqlite3.Connection, folder: Path) -> None:
    """A database that fails for another reason is told with that reason."""

    def deny(*_: object) -> int:
        return sqlite3.SQLITE_DENY

    connection.set_authorizer(deny)
    with pytest.raises(BackupError, match="could not be made"):
        make_backup(connection, folder, MONDAY)


def test_backups_of_other_names_are_listed_last(folder: Path) -> None:
    """A file that somebody put there is offered, too; what has no day is the oldest."""
    (folder / BACKUPS).mkdir(parents=True)
    for name in ("mine.sqlite3", "2026-03-02.sqlite3", "2026-99-99.sqlite3", "letter.txt", ".2026-03-03.sqlite3.1.new"):
        (folder / BACKUPS / name).touch()

    assert names(folder)[0] == "2026-03-02.sqlite3"
    assert sorted(names(folder)[1:]) == ["2026-99-99.sqlite3", "mine.sqlite3"]
    assert [backup.day for backup in list_backups(folder)] == [MONDAY, None, None]


def test_a_folder_that_may_not_be_looked_into_has_no_backups(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no error: there is just nothing to restore."""

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "glob", refuse)

    assert list_backups(folder) == []


class Busy(sqlite3.Connection):
    """A database that somebody else holds and does not let go."""

    def backup(self, target: sqlite3.Connection, *, progress: Callable[[int, int, int], None], **_: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Report that it is busy, again and again."""
        while True:
            progress(sqlite3.SQLITE_BUSY, 0, 0)


def test_a_database_that_is_held_is_not_waited_for_for_ever() -> None:
    """Copying gives up with a reason."""
    with (
        closing(Busy(":memory:")) as source,
        closing(sqlite3.connect(":memory:")) as target,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        copy_pages(source, target)


def test_the_history_in_use_is_no_backup_of_itself(connection: sqlite3.Connection, folder: Path) -> None:
    """Whoever picks that file is told so, and nothing is changed."""
    with pytest.raises(BackupError, match="in use"):
        restore(connection, folder, folder / FILE_NAME, datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert not (folder / BACKUPS).exists()

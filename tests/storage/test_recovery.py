import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from glutecoach.core.errors import BackupError
from glutecoach.core.events import RepFinished
from glutecoach.core.exercise import Side
from glutecoach.core.history import Break, SessionRecord, Source
from glutecoach.core.plan import Workout
from glutecoach.core.timeline import timeline
from glutecoach.storage.backups import make_backup
from glutecoach.storage.copies import BACKUPS, looking_at
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal
from glutecoach.storage.recovery import Mended, lacks_history, mend_closed, mend_open

MakeRecord = Callable[..., SessionRecord]
MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 20, 9, 30, 15, tzinfo=UTC)
ASIDE = "glutecoach-damaged-2026-03-20-093015.sqlite3"
HOLIDAY = Break(MONDAY, MONDAY, "holiday")
RUNNING = "00000000-0000-4000-8000-000000000077"


@pytest.fixture
def backed_up(folder: Path, make_record: MakeRecord) -> Path:
    """Return a data folder with two sessions, the first of which is in a backup, and a break."""
    with closing(open_database(folder)) as connection:
        history = History(connection)
        history.add_session(make_record(1))
        make_backup(connection, folder, MONDAY)
        history.add_session(make_record(2, days_later=1))
        history.add_break(HOLIDAY)
    return folder


def spoil_index(folder: Path) -> None:
    """Damage the index of dates, and no table; the log stays as it is."""
    with looking_at(folder / FILE_NAME) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sessions_by_date'").fetchone()[0]
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    (folder / FILE_NAME).write_bytes(content)


def spoil_everything(folder: Path) -> None:
    """Leave nothing that can be read."""
    path = folder / FILE_NAME
    path.write_bytes(b"\xa5" * path.stat().st_size)


def ids(folder: Path) -> list[str]:
    """Return the last digits of the sessions that are there."""
    with closing(open_database(folder)) as connection:
        return sorted(session_id[-2:] for session_id in History(connection).known_ids())


def test_what_no_backup_has_is_read_from_the_damaged_file(backed_up: Path) -> None:
    """The newest backup comes back, and the session after it as well; the damaged file is kept."""
    spoil_index(backed_up)
    damaged = (backed_up / FILE_NAME).read_bytes()
    mended = mend_closed(backed_up, NOW)

    assert ids(backed_up) == ["01", "02"]
    assert (mended.aside, mended.sessions, mended.rescued) == (backed_up / ASIDE, 2, 1)
    assert mended.backup is not None
    assert mended.backup.day == MONDAY
    assert (backed_up / ASIDE).read_bytes() == damaged
    with closing(open_database(backed_up)) as connection:
        assert History(connection).breaks() == [HOLIDAY]


def lose_ids(folder: Path) -> None:
    """Let the index of ids be an empty one."""
    with closing(open_database(folder)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("CREATE TABLE spare (id TEXT PRIMARY KEY) STRICT")
        connection.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name ="
            " 'sqlite_autoindex_spare_1') WHERE name = 'sqlite_autoindex_sessions_1'"
        )


def test_a_session_that_an_index_has_lost_is_read_from_its_table(backed_up: Path) -> None:
    """The index is made anew in a copy."""
    lose_ids(backed_up)
    mended = mend_closed(backed_up, NOW)

    assert ids(backed_up) == ["01", "02"]
    assert mended.rescued == 1


def test_an_index_that_cannot_be_made_anew_does_no_more_harm(backed_up: Path) -> None:
    """What it has lost stays in the damaged file, which is kept; what the backup has is there."""
    lose_ids(backed_up)
    with closing(sqlite3.connect(backed_up / FILE_NAME)) as connection, connection:
        connection.execute("CREATE TEMP TABLE twice AS SELECT * FROM sessions NOT INDEXED WHERE id LIKE '%01'")
        connection.execute("INSERT INTO sessions SELECT * FROM twice")
    mended = mend_closed(backed_up, NOW)

    assert ids(backed_up) == ["01"]
    assert mended.rescued == 0


def test_of_two_sessions_with_one_id_one_is_rescued(backed_up: Path, make_record: MakeRecord) -> None:
    """An id in capitals is the same id."""
    with closing(open_database(backed_up)) as connection:
        for letter in "aA":
            History(connection).add_session(make_record(session_id=f"00000000-0000-4000-8000-0000000000{letter}3"))
    spoil_index(backed_up)
    mended = mend_closed(backed_up, NOW)

    assert ids(backed_up) == ["01", "02", "a3"]
    assert mended.rescued == 2


def test_a_file_of_which_nothing_can_be_read_gives_way_to_the_backup(backed_up: Path) -> None:
    """What the backup has is there."""
    spoil_everything(backed_up)
    mended = mend_closed(backed_up, NOW)

    assert ids(backed_up) == ["01"]
    assert (mended.sessions, mended.rescued) == (1, 0)


def test_a_backup_that_is_damaged_too_is_passed_over(backed_up: Path) -> None:
    """The newest good one counts."""
    spoil_everything(backed_up)
    (backed_up / BACKUPS / "2026-03-09.sqlite3").write_text("not a database " * 1000)
    mended = mend_closed(backed_up, NOW)

    assert mended.backup is not None
    assert mended.backup.day == MONDAY


def test_without_a_backup_the_history_begins_anew_and_that_is_told(backed_up: Path) -> None:
    """Nothing can be restored: the answer says so, and the damaged file is still there."""
    spoil_everything(backed_up)
    shutil.rmtree(backed_up / BACKUPS)

    assert mend_closed(backed_up, NOW) == Mended(backed_up / ASIDE, None, 0, 0)
    assert ids(backed_up) == []


def test_a_database_that_is_gone_comes_back(backed_up: Path) -> None:
    """With backups beside it, a missing file is not the first start."""
    (backed_up / FILE_NAME).unlink()

    assert lacks_history(backed_up)
    assert mend_closed(backed_up, NOW).aside is None
    assert ids(backed_up) == ["01"]
    assert not lacks_history(backed_up)


def test_an_empty_database_is_not_the_first_start_either(backed_up: Path) -> None:
    """A file that lost all of its content is mended like one that is gone."""
    (backed_up / FILE_NAME).write_bytes(b"")

    assert lacks_history(backed_up)
    mend_closed(backed_up, NOW)
    assert ids(backed_up) == ["01"]


def test_the_first_start_lacks_nothing(folder: Path) -> None:
    """An empty folder, or none, is where everything begins."""
    assert not lacks_history(folder)
    folder.mkdir()
    assert not lacks_history(folder)


def test_a_folder_that_may_not_be_looked_at_lacks_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be known is not mended."""

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "exists", refuse)

    assert not lacks_history(folder)


def test_a_log_goes_with_the_damaged_file(backed_up: Path, tmp_path: Path, make_record: MakeRecord) -> None:
    """What the log of a killed app holds is read from beside the file that is kept aside."""
    copy = tmp_path / "killed"
    with closing(open_database(backed_up)) as connection:
        History(connection).add_session(make_record(3, days_later=2))
        shutil.copytree(backed_up, copy)
    spoil_index(copy)
    mended = mend_closed(copy, NOW)

    assert ids(copy) == ["01", "02", "03"]
    assert mended.aside is not None
    assert mended.aside.with_name(f"{ASIDE}-wal").exists()
    assert not (copy / f"{FILE_NAME}-wal").exists() or not (copy / f"{FILE_NAME}-wal").stat().st_size


def test_a_log_of_something_that_is_gone_does_no_harm(backed_up: Path) -> None:
    """A log without its database is never replayed into another one."""
    (backed_up / FILE_NAME).unlink()
    (backed_up / f"{FILE_NAME}-wal").write_bytes(b"old log")
    mend_closed(backed_up, NOW)

    assert ids(backed_up) == ["01"]


def test_two_damages_in_one_second_are_kept_apart(backed_up: Path) -> None:
    """No file that was kept aside is ever replaced."""
    for _ in range(2):
        spoil_everything(backed_up)
        mend_closed(backed_up, NOW)

    assert len(list(backed_up.glob("glutecoach-damaged-*"))) == 2


@pytest.fixture
def running(backed_up: Path, workout: Workout) -> sqlite3.Connection:
    """Return an open history in which a session runs."""
    connection = open_database(backed_up)
    steps = [step for step in timeline(workout) if step.kind.is_work]
    journal = Journal(connection)
    journal.begin(RUNNING, NOW, workout, Source.TIMER, steps[0].place)
    places = list(dict.fromkeys(step.place for step in steps))
    journal.record_rep(RUNNING, RepFinished(0.0, places[0], 1, False, places[1]), NOW)
    return connection


def test_an_open_history_is_mended_in_place(running: sqlite3.Connection, backed_up: Path) -> None:
    """The same connection shows the backup, what was rescued, and the session that runs with its reps."""
    with closing(running) as connection:
        before = Journal(connection).open_session()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = 'breaks'")
        connection.execute("PRAGMA writable_schema = RESET")
        mended = mend_open(connection, backed_up, NOW)

        assert mended is not None
        assert mended.rescued == 2
        assert Journal(connection).open_session() == before
        assert len(History(connection).sessions()) == 3
        assert History(connection).breaks() == []


def test_another_process_leaves_a_mended_history_its_log(
    running: sqlite3.Connection, backed_up: Path, make_record: MakeRecord
) -> None:
    """What the window wrote after mending is still there when a command looked at the history meanwhile."""
    with closing(running) as connection:
        connection.execute("UPDATE sessions SET source = 'magic' WHERE id LIKE '%2'")
        mend_open(connection, backed_up, NOW)
        History(connection).add_session(make_record(5))
        look = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM sessions').fetchone()"
        subprocess.run([sys.executable, "-c", look, str(backed_up / FILE_NAME)], check=True)

        assert (backed_up / f"{FILE_NAME}-wal").exists()


def test_a_sound_history_is_left_alone(running: sqlite3.Connection, backed_up: Path) -> None:
    """Whoever cried wolf: nothing is changed or kept aside."""
    with closing(running) as connection:
        assert mend_open(connection, backed_up, NOW) is None
    assert not list(backed_up.glob("glutecoach-damaged-*"))


def test_what_makes_no_sense_is_not_rescued(backed_up: Path, make_record: MakeRecord) -> None:
    """A session with an impossible value stays in the damaged file; the others come."""
    with closing(open_database(backed_up)) as connection:
        History(connection).add_session(make_record(3, workout_id="../../etc"))
        connection.execute("UPDATE sessions SET source = 'magic' WHERE id LIKE '%2'")
        connection.execute("UPDATE breaks SET last_day = '2025-01-01'")
        connection.execute(
            "INSERT INTO performed_sets VALUES (?, 9, 'bridge', 'both', 9, 0, 1)", (make_record(1).session_id,)
        )
        History(connection).add_session(make_record(4))
        mend_open(connection, backed_up, NOW)

        assert sorted(one[-2:] for one in History(connection).known_ids()) == ["01", "04"]
        assert History(connection).breaks() == []


def test_a_running_session_that_makes_no_sense_is_not_rescued(running: sqlite3.Connection, backed_up: Path) -> None:
    """It stays in the damaged file."""
    with closing(running) as connection:
        connection.execute("UPDATE sessions SET workout = 'NO SENSE' WHERE is_open = 1")
        connection.execute("UPDATE sessions SET source = 'magic' WHERE id LIKE '%2'")
        mend_open(connection, backed_up, NOW)

        assert Journal(connection).open_session() is None


def test_a_session_that_a_backup_has_is_not_offered_twice(running: sqlite3.Connection, backed_up: Path) -> None:
    """A running session that was backed up comes from the backup."""
    with closing(running) as connection:
        make_backup(connection, backed_up, MONDAY)
        connection.execute("UPDATE sessions SET source = 'magic' WHERE id LIKE '%2'")
        mended = mend_open(connection, backed_up, NOW)

        assert mended is not None
        assert Journal(connection).open_session() is not None


def test_a_shared_folder_knows_more_than_a_restored_backup(backed_up: Path) -> None:
    """It is noted that the next look at the folder catches up."""
    spoil_everything(backed_up)
    mend_closed(backed_up, NOW)
    with closing(open_database(backed_up)) as connection:
        assert connection.execute("SELECT catches_up FROM sharing").fetchall() == [(1,)]


def test_a_disk_that_fails_while_it_mends_is_one_sentence(
    backed_up: Path, running: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closed or open: the damaged file is still there."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", refuse)
    with closing(running) as connection:
        connection.execute("UPDATE sessions SET source = 'magic' WHERE id LIKE '%2'")
        with pytest.raises(BackupError, match="No space left on device"):
            mend_open(connection, backed_up, NOW)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(BackupError, match="could not be mended: No space left on device"):
        mend_closed(backed_up, NOW)
    assert (backed_up / FILE_NAME).exists()


def test_a_version_of_a_session_in_the_backup_stands(backed_up: Path, make_record: MakeRecord) -> None:
    """What a damaged file says of a session that is in the backup is not believed."""
    with closing(open_database(backed_up)) as connection:
        kept = make_record(1)
        changed = replace(kept, planned=(kept.planned[0]._replace(side=Side.LEFT),))
        History(connection).replace_session(changed)
        connection.execute("UPDATE sessions SET source = 'magic' WHERE id LIKE '%2'")
        mend_open(connection, backed_up, NOW)

        assert History(connection).session(kept.session_id) == kept

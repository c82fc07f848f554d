import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutecoach.core.errors import (
    DamagedDatabaseError,
    DatabaseError,
    DataFolderError,
    ForeignDatabaseError,
    NewerDatabaseError,
)
from glutecoach.core.exercise import Felt
from glutecoach.core.periods import Period
from glutecoach.core.weeks import WeekStart
from glutecoach.storage.answers import deciding_answers
from glutecoach.storage.body_log import BodyLog
from glutecoach.storage.database import FILE_NAME, Access, check_whole, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal
from glutecoach.storage.migrations import MIGRATIONS
from glutecoach.storage.transactions import transaction

SAVED = Path(__file__).parent / "schemas" / "version_1.sql"


def mode(path: Path) -> int:
    """Return the permission bits of a path."""
    return stat.S_IMODE(path.stat().st_mode)


def add_a_column(connection: sqlite3.Connection) -> None:
    """Stand in for the next migration."""
    connection.execute("ALTER TABLE sessions ADD COLUMN note TEXT")


def fail_half_way(connection: sqlite3.Connection) -> None:
    """Stand in for a migration that breaks."""
    connection.execute("ALTER TABLE sessions ADD COLUMN note TEXT")
    connection.execute("SELECT nonsense")


def add_breaks(connection: sqlite3.Connection, *reasons: str | None) -> None:
    """Add breaks in one transaction; a break without a reason is refused by the schema."""
    with transaction(connection):
        for reason in reasons:
            connection.execute(
                "INSERT INTO breaks (first_day, last_day, reason) VALUES ('2026-01-01', '2026-01-02', ?)", (reason,)
            )


def test_nobody_else_can_read_it(folder: Path) -> None:
    """The folder is for its owner alone, and so is every file in it."""
    with closing(open_database(folder)) as connection:
        connection.execute("DELETE FROM breaks")

        assert mode(folder) == 0o700
        assert {mode(path) for path in folder.iterdir()} == {0o600}


def test_an_open_folder_is_closed(folder: Path) -> None:
    """Permissions that were too wide are narrowed."""
    folder.mkdir(mode=0o755)
    (folder / FILE_NAME).touch(0o644)
    open_database(folder).close()

    assert mode(folder) == 0o700
    assert mode(folder / FILE_NAME) == 0o600


def test_somebody_elses_folder_stays_as_it_is(folder: Path) -> None:
    """A folder that holds other things too, such as one for all users, is not closed to them; our file is."""
    folder.mkdir(mode=0o755)
    (folder / "letter.txt").write_text("not ours")
    open_database(folder).close()

    assert mode(folder) == 0o755
    assert mode(folder / FILE_NAME) == 0o600


def test_damage_anywhere_is_found_when_asked_for(folder: Path) -> None:
    """Checking all of it finds a damaged page that opening does not look at, and a sound one passes."""
    with closing(open_database(folder)) as connection:
        add_breaks(connection, *["x" * 1000] * 200)
        check_whole(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[-20_000:-4_000] = b"\xff" * 16_000
    path.write_bytes(content)

    with closing(open_database(folder)) as connection, pytest.raises(DatabaseError, match="cannot be read"):
        check_whole(connection)


def test_every_commit_waits_for_the_disk(connection: sqlite3.Connection) -> None:
    """A power cut cannot take a finished rep: write-ahead log with full synchronisation."""
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_it_opens_again(folder: Path) -> None:
    """What was written is there at the next start, at the same schema."""
    with closing(open_database(folder)) as first:
        first.execute("INSERT INTO breaks (first_day, last_day, reason) VALUES ('2026-01-01', '2026-01-02', 'rest')")
    with closing(open_database(folder)) as second:
        assert second.execute("SELECT reason FROM breaks").fetchall() == [("rest",)]
        assert second.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_a_newer_database_is_refused(folder: Path) -> None:
    """A file of a newer version is left alone, and the message says what to do."""
    with closing(open_database(folder)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(NewerDatabaseError, match="Install the newest version"):
        open_database(folder)


def test_an_older_database_is_backed_up_and_brought_up_to_date(folder: Path) -> None:
    """A database of an older version gets the steps that it lacks, and a copy of what it was stays."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as old:
        old.executescript(SAVED.read_text(encoding="utf-8"))
    with closing(open_database(folder, (*MIGRATIONS, add_a_column))) as connection:
        notes = connection.execute("SELECT id, note FROM sessions").fetchall()
    backup = folder / "backups" / "version-1-until-2026-03-02.sqlite3"

    assert notes == [("00000000-0000-4000-8000-000000000001", None)]
    assert mode(backup) == 0o600
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)
        assert copy.execute("SELECT count(*) FROM sessions").fetchone() == (1,)


def test_an_error_that_rolls_back_by_itself_is_told_like_any_other(folder: Path) -> None:
    """SQLite ends the transaction itself, as it may on a full disk; nothing of it stays."""
    with closing(open_database(folder)) as connection:
        add_breaks(connection, "rest")
        connection.execute("CREATE TEMP TRIGGER late BEFORE DELETE ON breaks BEGIN SELECT RAISE(ROLLBACK, 'full'); END")
        with pytest.raises(DatabaseError, match="cannot be saved: full"), transaction(connection):
            connection.execute("DELETE FROM breaks")

        assert [one.reason for one in History(connection).breaks()] == ["rest"]


def test_a_migration_that_breaks_changes_nothing(folder: Path) -> None:
    """Statements and version number roll back together."""
    open_database(folder).close()

    with pytest.raises(DatabaseError):
        open_database(folder, (*MIGRATIONS, fail_half_way))
    with closing(open_database(folder)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(sessions)")]
        assert "note" not in columns


def make_folder_a_file(folder: Path) -> None:
    """Put a file where the folder should be."""
    folder.write_text("no folder")


def make_file_a_folder(folder: Path) -> None:
    """Put a folder where the file should be."""
    (folder / FILE_NAME).mkdir(parents=True)


@pytest.mark.parametrize("spoil", [make_folder_a_file, make_file_a_folder])
def test_an_unusable_folder_is_one_sentence(folder: Path, spoil: Callable[[Path], None]) -> None:
    """A file for a folder, or a folder for the file: one sentence with the path and what to do."""
    spoil(folder)

    with pytest.raises(DataFolderError, match="--data-dir") as caught:
        open_database(folder)
    assert "\n" not in str(caught.value)
    assert str(folder) in str(caught.value)


def test_a_file_that_is_no_database_is_refused_and_kept(folder: Path) -> None:
    """Something else under the name is not overwritten."""
    folder.mkdir()
    (folder / FILE_NAME).write_text("dear diary " * 1000)

    with pytest.raises(DatabaseError, match="damaged or is not a GluteCoach database"):
        open_database(folder)
    assert (folder / FILE_NAME).read_text().startswith("dear diary")


@pytest.mark.parametrize("version", [-1, 0, 1])
def test_a_database_of_another_program_is_refused_and_kept(folder: Path, version: int) -> None:
    """Whatever number stands in it: its tables are not ours, and not a byte of it changes."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as other:
        other.execute("CREATE TABLE songs (title TEXT)")
        other.execute(f"PRAGMA user_version = {version}")
    before = (folder / FILE_NAME).read_bytes()

    with pytest.raises(ForeignDatabaseError, match="is not a GluteCoach database"):
        open_database(folder)
    assert (folder / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        ("PRAGMA user_version = -7", "version cannot be -7"),
        ("PRAGMA user_version = 0", "version cannot be 0"),
        ("PRAGMA user_version = 70000", "version cannot be 70000"),
        ("DROP TABLE check_ins", "tables are missing"),
    ],
)
def test_a_database_of_ours_that_cannot_be_right_is_damaged(folder: Path, damage: str, complaint: str) -> None:
    """A number that no version has, or tables that every version has: the sentence says what is wrong."""
    with closing(open_database(folder)) as connection:
        connection.execute(damage)

    with pytest.raises(DamagedDatabaseError, match=complaint):
        open_database(folder)


def test_a_database_without_its_tables_is_damaged(folder: Path) -> None:
    """A version number alone is no database."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as other:
        other.execute("PRAGMA user_version = 1")

    with pytest.raises(DamagedDatabaseError, match="its tables are gone"):
        open_database(folder)


def test_a_name_that_is_no_text_is_damage(folder: Path) -> None:
    """A flipped byte in the name of a table is one sentence, too."""
    open_database(folder).close()
    content = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(content.replace(b"tablebreaksbreaks", b"tablebre\xffksbreaks"))

    with pytest.raises(DamagedDatabaseError, match="is damaged"):
        open_database(folder)


@pytest.mark.parametrize("access", [Access.ALONE, Access.UNLOCKED])
def test_a_database_that_is_held_alone_is_as_durable(folder: Path, access: Access) -> None:
    """Where there are no locks or no shared memory, what is written is there at the next start as well."""
    with closing(open_database(folder, access=access)) as connection:
        add_breaks(connection, "rest")
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    with closing(open_database(folder)) as connection:
        assert [one.reason for one in History(connection).breaks()] == ["rest"]


def test_a_backup_that_cannot_be_made_stops_the_migration(folder: Path) -> None:
    """Without a copy of the old state nothing is changed."""
    open_database(folder).close()
    (folder / "backups").write_text("no folder")

    with pytest.raises(DataFolderError, match="File exists"):
        open_database(folder, (*MIGRATIONS, add_a_column))
    with closing(open_database(folder)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_a_path_stays_on_one_line(tmp_path: Path) -> None:
    """A line break in the name of a folder does not break the sentence."""
    folder = tmp_path / "two\nlines"
    folder.write_text("no folder")

    with pytest.raises(DataFolderError, match="two lines"):
        open_database(folder)


def spoil_all_but_the_schema(path: Path) -> None:
    """Overwrite the first page of every table and index of a database, as a dying disk does."""
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute("PRAGMA page_size").fetchone()[0]
        roots = [root for (root,) in connection.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0")]
    content = bytearray(path.read_bytes())
    for root in roots:
        content[(root - 1) * page : root * page] = b"\xa5" * page
    path.write_bytes(content)


READERS: list[Callable[[sqlite3.Connection], object]] = [
    lambda connection: History(connection).days(date(2000, 1, 1), date(2100, 1, 1)),
    lambda connection: History(connection).week_tallies(WeekStart.MONDAY, date(2100, 1, 1)),
    lambda connection: deciding_answers(connection, {"bridge": [Felt.HAMSTRINGS]}, {}),
    lambda connection: BodyLog(connection).exercises_felt(),
    lambda connection: BodyLog(connection).felt("bridge", [Period(date(2026, 1, 1), date(2026, 1, 31))]),
    lambda connection: BodyLog(connection).side_reps(Period(date(2026, 1, 1), date(2026, 1, 31))),
    lambda connection: History(connection).newest(3, 0, Period(date(2026, 1, 1), date(2026, 1, 31))),
    lambda connection: History(connection).sessions(),
    lambda connection: History(connection).session("somebody"),
    lambda connection: History(connection).known_ids(),
    lambda connection: History(connection).latest_counting(6, date(2100, 1, 1)),
    lambda connection: History(connection).times_done(),
    lambda connection: History(connection).breaks(),
    lambda connection: Journal(connection).open_session(),
]


@pytest.mark.parametrize("read", READERS)
def test_damage_inside_the_file_is_one_sentence_when_it_is_read(
    folder: Path, read: Callable[[sqlite3.Connection], object]
) -> None:
    """It opens, because opening checks the schema alone; reading says what is wrong and what to do."""
    open_database(folder).close()
    spoil_all_but_the_schema(folder / FILE_NAME)
    with closing(open_database(folder)) as connection:
        with pytest.raises(DatabaseError, match="Restore a backup") as caught:
            read(connection)

        assert "\n" not in str(caught.value)


def test_a_value_that_no_version_writes_is_one_sentence(connection: sqlite3.Connection) -> None:
    """A date that is none, put there by another program, is damage as well."""
    connection.execute("INSERT INTO breaks VALUES (1, 'someday', '2026-01-02', '')")

    with pytest.raises(DatabaseError, match="'someday'"):
        History(connection).breaks()


def test_a_database_that_somebody_holds_is_one_sentence(folder: Path) -> None:
    """A lock that does not go away is said; nothing waits for ever."""
    open_database(folder).close()
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(DatabaseError, match="cannot be opened"):
            open_database(folder, timeout_s=0.0)


def test_a_path_that_sqlite_cannot_open_is_one_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When SQLite itself cannot open the file the message says so."""

    def refuse(*_: object, **__: object) -> sqlite3.Connection:
        message = "unable to open database file"
        raise sqlite3.OperationalError(message)

    monkeypatch.setattr(sqlite3, "connect", refuse)

    with pytest.raises(DatabaseError, match="cannot be opened"):
        open_database(folder)


def test_a_transaction_is_all_or_nothing(connection: sqlite3.Connection) -> None:
    """An error in the middle takes back what came before it."""
    with pytest.raises(DatabaseError, match="cannot be saved"):
        add_breaks(connection, "kept", None)
    assert connection.execute("SELECT count(*) FROM breaks").fetchone() == (0,)


def test_a_full_disk_at_commit_takes_everything_back(connection: sqlite3.Connection) -> None:
    """When there is no room the transaction is gone as a whole, and the next one works."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseError, match="Free some space"):
        add_breaks(connection, *["x" * 1000] * 100)
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM breaks").fetchone() == (0,)


class RefusingCommit(sqlite3.Connection):
    """A connection whose disk fails at the last moment."""

    def execute(self, sql: str, parameters: object = ()) -> sqlite3.Cursor:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Fail to commit."""
        if sql == "COMMIT":
            message = "disk I/O error"
            raise sqlite3.OperationalError(message)
        return super().execute(sql, parameters)  # pyright: ignore[reportArgumentType]


def test_a_commit_that_fails_is_taken_back(folder: Path) -> None:
    """An error at the commit itself leaves no transaction behind."""
    open_database(folder).close()
    with closing(RefusingCommit(folder / FILE_NAME, isolation_level=None)) as connection:
        with pytest.raises(DatabaseError, match="disk I/O error"), transaction(connection):
            connection.execute("DELETE FROM breaks")

        assert not connection.in_transaction


def test_what_may_not_stand_still_waits_for_nobody_who_writes(folder: Path) -> None:
    """A rep in the middle of a session is tried again later instead; whatever else is saved has patience."""
    with closing(open_database(folder)) as connection:
        before = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        with transaction(connection, waits=False):
            hurried = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        with transaction(connection):
            patient = connection.execute("PRAGMA busy_timeout").fetchone()[0]

    assert hurried <= 100
    assert patient == before >= 1000

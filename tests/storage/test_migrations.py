import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import Break, CheckIn, PerformedSet, Source, WeekTally
from glutecoach.core.weeks import WeekStart, week_number
from glutecoach.storage.database import FILE_NAME, bring_up_to_date, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal
from glutecoach.storage.migrations import MIGRATIONS

SAVED = Path(__file__).parent / "schemas"
NAMES = [f"version_{number}.sql" for number in range(1, len(MIGRATIONS) + 1)]


def saved(folder: Path, name: str) -> sqlite3.Connection:
    """Return a saved database, opened by today's program."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE_NAME)) as old:
        old.executescript((SAVED / name).read_text(encoding="utf-8"))
    return open_database(folder)


def test_every_version_has_a_saved_database() -> None:
    """A migration comes with a database of the version that it leads to."""
    assert sorted(path.name for path in SAVED.iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_saved_database_is_of_its_version(name: str) -> None:
    """What is saved is what that version wrote: its schema, row for row, and its number."""
    number = int(re.sub(r"\D", "", name))
    with (
        closing(sqlite3.connect(":memory:")) as old,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as made,
    ):
        old.executescript((SAVED / name).read_text(encoding="utf-8"))
        bring_up_to_date(made, MIGRATIONS[:number])
        tables = "SELECT type, name, sql FROM sqlite_master ORDER BY name"

        assert old.execute("PRAGMA user_version").fetchone() == (number,)
        assert old.execute(tables).fetchall() == made.execute(tables).fetchall()


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_every_version_is_read_as_it_was_written(folder: Path, name: str) -> None:
    """The session that each of them holds is there with its sets and its answer, in the sums as well."""
    with closing(saved(folder, name)) as connection:
        history = History(connection)
        record = history.sessions()[0]
        week = history.week_tallies(WeekStart.MONDAY, date(2026, 3, 8))[-1]

        assert len(history.sessions()) == 1
        assert (record.day, record.source, record.counts) == (date(2026, 3, 2), Source.TIMER, True)
        assert record.performed == (PerformedSet("bridge", Side.BOTH, 1, 8, finished=True),)
        assert record.check_ins == (CheckIn("bridge", Felt.GLUTES),)
        assert history.times_done() == {"bridge": 1}
        assert week == WeekTally(week_number(date(2026, 3, 2), WeekStart.MONDAY), 1, 1, 0)
        assert history.breaks() == [Break(date(2026, 1, 1), date(2026, 1, 7), "holiday")]
        assert Journal(connection).open_session() is None


@pytest.mark.parametrize("name", NAMES)
def test_a_database_of_every_version_ends_at_the_same_schema(folder: Path, name: str) -> None:
    """However old it was, it is like a new one then."""
    tables = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    with closing(saved(folder, name)) as old, closing(open_database(folder / "new")) as new:
        assert old.execute(tables).fetchall() == new.execute(tables).fetchall()


@pytest.mark.parametrize("name", NAMES)
def test_what_was_there_before_sharing_is_marked_to_be_shared(folder: Path, name: str) -> None:
    """The first look at a shared folder writes all of the history there."""
    with closing(saved(folder, name)) as connection:
        marked = connection.execute("SELECT kind, subject FROM unshared ORDER BY kind").fetchall()

    assert marked == [
        ("break", "2026-01-01/2026-01-07/holiday"),
        ("session", "00000000-0000-4000-8000-000000000001"),
    ]

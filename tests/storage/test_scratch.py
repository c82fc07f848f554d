import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from glutecoach.core.errors import DamagedDatabaseError
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.migrations import MIGRATIONS
from glutecoach.storage.scratch import has_todays_tables, is_sound, loaded_scratch

SAVED = Path(__file__).parent / "schemas"


@pytest.fixture
def path(folder: Path) -> Path:
    """Return a closed database of today's version."""
    open_database(folder).close()
    return folder / FILE_NAME


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_database_of_any_version_is_sound(tmp_path: Path, version: int) -> None:
    """It is judged by the schema that its own version had."""
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SAVED / f"version_{version}.sql").read_text(encoding="utf-8"))

    assert is_sound(path)


def test_tables_of_no_version_are_damage(path: Path) -> None:
    """What says that it is of a version has the tables of that version."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE moods (day TEXT)")

    assert not is_sound(path)
    with pytest.raises(DamagedDatabaseError, match="not those of version"):
        loaded_scratch(path)


def test_what_is_no_database_has_no_tables(path: Path) -> None:
    """A newer number is not believed of it."""
    assert has_todays_tables(path)
    path.write_text("dear diary " * 1000)
    assert not has_todays_tables(path)

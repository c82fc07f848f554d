"""A database with flipped bytes or without its end: what is lost is said, and as little of it as can be."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from glutecoach.core.errors import DamagedDatabaseError
from glutecoach.core.history import SessionRecord
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.backups import make_backup
from glutecoach.storage.care import Task, look_after_through
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.history import History
from glutecoach.storage.opening import open_for_window
from glutecoach.storage.recovery import Mended, mend_open
from glutecoach.storage.store import Store
from histories import FIRST_DAY, any_break, any_session

PLACES = int(os.environ.get("GLUTECOACH_PLACES", "60"))
SEED = int(os.environ.get("GLUTECOACH_SEED", "9"))
NOW = datetime(2026, 8, 1, 9, tzinfo=UTC)
SESSIONS = 40
SINCE_BACKUP = 2
"""Sessions that no backup has yet."""

Spoil = Callable[[random.Random, bytes], bytes]


def flip(dice: random.Random, content: bytes) -> bytes:
    """Change one byte."""
    place = dice.randrange(len(content))
    return content[:place] + bytes([content[place] ^ dice.randrange(1, 256)]) + content[place + 1 :]


def flip_some(dice: random.Random, content: bytes) -> bytes:
    """Change a run of bytes, as a bad sector does."""
    place, length = dice.randrange(len(content)), dice.randrange(16, 5000)
    return content[:place] + dice.randbytes(length) + content[place + length :]


def truncate(dice: random.Random, content: bytes) -> bytes:
    """Lose the end."""
    return content[: dice.randrange(len(content))]


def of_header(dice: random.Random, content: bytes) -> bytes:
    """Change one byte of the first hundred, that say what the file is."""
    place = dice.randrange(100)
    return content[:place] + bytes([content[place] ^ dice.randrange(1, 256)]) + content[place + 1 :]


@dataclass
class Original:
    """A data folder with a history and backups of nearly all of it."""

    folder: Path
    sessions: dict[str, SessionRecord]
    backed_up: dict[str, SessionRecord]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    """Return a data folder as it lies after the app was closed."""
    folder = tmp_path_factory.mktemp("original") / "data"
    dice = random.Random(1)
    records = [any_session(dice, FIRST_DAY + timedelta(days=3 * number)) for number in range(SESSIONS)]
    with closing(open_database(folder)) as connection:
        history = History(connection)
        history.add_break(any_break(dice, FIRST_DAY))
        for number, record in enumerate(records):
            history.add_session(record)
            if number in {SESSIONS - SINCE_BACKUP - 8, SESSIONS - SINCE_BACKUP - 1}:
                make_backup(connection, folder, record.day)
    by_id = {record.session_id: record for record in records}
    backed_up = {record.session_id: record for record in records[:-SINCE_BACKUP]}
    return Original(folder, by_id, backed_up)


def live_with(folder: Path, assets: Path) -> tuple[dict[str, SessionRecord], Mended | None]:
    """Open a folder as the window does, let it be looked after, and show every page; return what there is then."""
    with open_for_window(folder, assets, NOW) as store:
        mended = store.mended
        outcome = look_after_through(store.connection, Task(folder, NOW, checks=True), lambda: False)
        if outcome.is_damaged:
            mended = mend_open(store.connection, folder, NOW)
        if not is_readable(store):
            mended = mend_open(store.connection, folder, NOW)
            assert is_readable(store)
        return {record.session_id: record for record in store.history.sessions()}, mended


def is_readable(store: Store) -> bool:
    """Read what the pages show."""
    try:
        store.readiness(store.overview(WeekRule(), NOW.date()))
        store.history.sessions()
        store.history.breaks()
    except DamagedDatabaseError:
        return False
    return True


@pytest.mark.parametrize("spoil", [flip, flip_some, truncate, of_header])
def test_damage_is_said_and_mended(
    original: Original, tmp_path: Path, assets: Path, spoil: Spoil, figure: Callable[[str], None]
) -> None:
    """No session that a backup has is ever lost, and none disappears without a word."""
    dice = random.Random(SEED)
    found: Counter[str] = Counter()
    content = (original.folder / FILE_NAME).read_bytes()
    for number in range(-(-PLACES // 4)):
        folder = tmp_path / str(number)
        shutil.copytree(original.folder, folder)
        (folder / FILE_NAME).write_bytes(spoil(dice, content))
        after, mended = live_with(folder, assets)
        asides = list(folder.glob("glutecoach-damaged-*.sqlite3"))

        if mended is None:
            assert after.keys() == original.sessions.keys()
            found["nothing lost, nothing to mend" if after == original.sessions else "one value changed unseen"] += 1
        else:
            assert original.backed_up.items() <= after.items()
            assert mended.aside in asides
            assert mended.backup is not None
            is_whole = after.keys() == original.sessions.keys()
            found["mended with every session" if is_whole else "mended, newest sessions lost"] += 1
        shutil.rmtree(folder)
    parts = "; ".join(f"{what} {count}" for what, count in sorted(found.items()))
    figure(f"damage ({spoil.__name__}): {sum(found.values())} places: {parts}; silently empty 0")

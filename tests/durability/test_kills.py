import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from glutecoach.core.timeline import Place, timeline
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.copies import require_sound
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal, OpenSession
from glutecoach.storage.preferences import Preferences, save_preferences
from glutecoach.storage.store import open_store
from glutecoach.ui.texts import place_text

KILLS = int(os.environ.get("GLUTECOACH_KILLS", "4"))
SEED = int(os.environ.get("GLUTECOACH_SEED", "9"))
VICTIM = Path(__file__).with_name("victim.py")
SPEED = "60"
PATIENCE_S = 120.0
LONGEST_RUN_S = 2.0
"""Of a workout, before it is killed: some fifteen reps at this speed."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of POSIX systems")

Rep = tuple[str, ...]


@dataclass
class Life:
    """What a data folder has lived through.

    Attributes:
        folder: The data folder.
        reported: By session, every rep that the app reported as finished.
        offers: The place that was on disk after each kill, and what the next start offered.
        startups: Kills before the window was there.
        in_recovery: Those of them while a session was cut off.
    """

    folder: Path
    reported: dict[str, set[Rep]] = field(default_factory=lambda: defaultdict[str, set[Rep]](set))
    offers: int = 0
    startups: int = 0
    in_recovery: int = 0
    kills: int = 0

    def run_and_kill(self, dice: random.Random, startup_s: float) -> str | None:
        """Start the app and kill it at a random instant; return what it offered, None if it did not get so far."""
        command = [sys.executable, str(VICTIM), "follow", "--speed", SPEED, "--data-dir", str(self.folder)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as complaints:
            app = subprocess.Popen(command, stdout=told, stderr=complaints, env=environment)
            match dice.randrange(5):
                case 0 | 1:
                    _wait(app, dice.uniform(0, 1.2 * startup_s))
                case 2:
                    _wait_for_a_word(app, told.fileno())
                    _wait(app, dice.uniform(0, LONGEST_RUN_S))
                case _:
                    _wait_for_a_word(app, told.fileno(), b'"rep"')
                    _wait(app, dice.uniform(0, LONGEST_RUN_S))
            app.send_signal(signal.SIGKILL)
            assert app.wait() == -signal.SIGKILL, complaints.seek(0) or complaints.read().decode()
            told.seek(0)
            lines = [json.loads(line) for line in told.read().decode().splitlines(keepends=True) if line.endswith("\n")]
        self.kills += 1
        for line in lines:
            if "rep" in line:
                session_id, *rep = map(str, line["rep"])
                self.reported[session_id].add(tuple(rep))
        return next((line["offer"] for line in lines if "offer" in line), None)


def _wait(app: subprocess.Popen[bytes], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        app.wait(seconds)


def _wait_for_a_word(app: subprocess.Popen[bytes], descriptor: int, word: bytes = b"") -> None:
    """Wait until the app has told something; `word` names what."""
    give_up_at = time.monotonic() + PATIENCE_S
    while app.poll() is None and time.monotonic() < give_up_at:
        told = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
        if told and word in told:
            return
        _wait(app, 0.01)


@contextmanager
def as_it_lies(folder: Path) -> Generator[Path]:
    """Yield a copy of a data folder, so that looking at it does not do what the next start has to do."""
    with tempfile.TemporaryDirectory() as copy:
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            if (folder / name).exists():
                shutil.copy(folder / name, copy)
        yield Path(copy)


def look(life: Life, assets: Path) -> OpenSession | None:
    """Check what is on disk after a kill; return the session that was cut off."""
    with as_it_lies(life.folder) as folder, closing(open_database(folder)) as connection:
        require_sound(connection)
        records = {record.session_id: record for record in History(connection).sessions()}
        cut_off = Journal(connection).open_session()
        for session_id, reps in life.reported.items():
            done = connection.execute(
                "SELECT exercise, side, set_number, rep FROM finished_reps WHERE session_id = ?", (session_id,)
            )
            assert reps <= {tuple(map(str, row)) for row in done.fetchall()}, "a rep that was reported is not there"
            assert session_id in records
    if cut_off is not None:
        order = places(life.folder, cut_off, assets)
        finished = len(cut_off.finished_reps)
        assert cut_off.finished_reps == frozenset(order[:finished]), "reps are missing in between"
        assert cut_off.place == (order[finished] if finished < len(order) else None), "it would go on elsewhere"
    return cut_off


def places(folder: Path, cut_off: OpenSession, assets: Path) -> list[Place]:
    """Return every rep of the workout in its order."""
    with as_it_lies(folder) as copy, open_store(copy, assets) as store:
        steps = timeline(store.overview(WeekRule(), cut_off.record.day).workout)
    return list(dict.fromkeys(step.place for step in steps if step.kind.is_work))


def expected_offer(cut_off: OpenSession | None, exercises: dict[str, Any]) -> str:
    """Return what the next start has to offer."""
    if cut_off is None or cut_off.place is None:
        return ""
    place = cut_off.place
    return f"Your last session stopped at: {place_text(place, exercises[place.exercise_id])}."


def test_a_killed_app_goes_on_where_it_was(
    tmp_path: Path, assets: Path, english: None, figure: Callable[[str], None]
) -> None:
    """Killed again and again, in a session, at its start and while it recovers, the app loses no rep and no place."""
    dice = random.Random(SEED)
    life = Life(tmp_path / "data")
    life.folder.mkdir()
    save_preferences(life.folder, Preferences(read_safety_note=True, heard=True))
    with open_store(tmp_path / "other", assets) as store:
        exercises = store.exercises
    startup_s = _startup_s(tmp_path / "first")
    cut_off: OpenSession | None = None
    while life.kills < KILLS:
        offer = life.run_and_kill(dice, startup_s)
        if offer is None:
            life.startups += 1
            life.in_recovery += cut_off is not None
        else:
            assert offer == expected_offer(cut_off, exercises)
            life.offers += bool(offer)
        if (life.folder / FILE_NAME).exists():
            cut_off = look(life, assets)

    told = sum(map(len, life.reported.values()))
    figure(
        f"kills: {life.kills} of the real app, {life.startups} of them before its window was there and"
        f" {life.in_recovery} of those while a session waited to be continued; sound databases {life.kills};"
        f" reps reported {told}, found {told}; offers to continue {life.offers}, right {life.offers}"
    )
    assert life.kills == KILLS


def _startup_s(folder: Path) -> float:
    """Return how long a start takes until the window is there, here and now."""
    folder.mkdir()
    save_preferences(folder, Preferences(read_safety_note=True, heard=True))
    began = time.monotonic()
    with tempfile.TemporaryFile() as told:
        app = subprocess.Popen(
            [sys.executable, str(VICTIM), "--data-dir", str(folder)],
            stdout=told,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        _wait_for_a_word(app, told.fileno())
        took_s = time.monotonic() - began
        app.kill()
        app.wait()
    return took_s

"""A disk that fails in the middle of a write, kills the process there, or forgets what was not synced."""

import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from glutecoach.storage.copies import require_sound
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.opening import open_for_window

CUTS = int(os.environ.get("GLUTECOACH_DISK_FAULTS", "6"))
SEED = int(os.environ.get("GLUTECOACH_SEED", "9"))
WRITER = Path(__file__).with_name("writer.py")
WRITES = 330
"""Writes, truncations and syncs of one run of the writer, a few more or less."""
NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)


@dataclass
class Run:
    """What a run of the writer told.

    Attributes:
        status: Its exit status; negative for a signal.
        lines: What it told.
        complaint: What else it said.
    """

    status: int
    lines: list[dict[str, Any]]
    complaint: str

    @property
    def reps(self) -> set[str]:
        """Every rep that it was told was saved, with its session."""
        return {f"{line['session']} {rep}" for line in self.lines if "session" in line for rep in line["reps"]}

    @property
    def problems(self) -> list[str]:
        """What it was told could not be done."""
        return [line["problem"] for line in self.lines if "problem" in line]

    @property
    def is_all_saved(self) -> bool:
        """Whether everything is said to be saved in the end."""
        return self.lines[-1].get("unsaved") is False


def write(shim: Path, folder: Path, *options: str, **settings: object) -> Run:
    """Run the writer on a disk that fails."""
    shim_settings = {f"SHIM_{name.upper()}": str(value) for name, value in settings.items()}
    done = subprocess.run(
        [sys.executable, str(WRITER), str(folder), *options],
        env={**os.environ, "LD_PRELOAD": str(shim), "SHIM_FOLDER": str(folder), **shim_settings},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines(keepends=True) if line.endswith("\n")]
    return Run(done.returncode, lines, done.stderr)


def reps_on_disk(folder: Path) -> set[str]:
    """Return every rep that is there after the next start, in a database that is sound."""
    with closing(open_database(folder)) as connection:
        require_sound(connection)
        rows = connection.execute("SELECT session_id, exercise, side, set_number, rep FROM finished_reps").fetchall()
    return {" ".join(map(str, row)) for row in rows}


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a database and no session."""
    folder = tmp_path_factory.mktemp("ready") / "data"
    open_database(folder).close()
    return folder


@pytest.mark.parametrize("options", [(), ("--later",)], ids=["at once", "later"])
@pytest.mark.parametrize("mode", ["kill", "powercut"])
def test_what_is_said_to_be_saved_survives(
    shim: Path, ready: Path, tmp_path: Path, figure: Callable[[str], None], mode: str, options: tuple[str, ...]
) -> None:
    """A kill by half of a write, or a power cut that takes all or some of what was not synced, costs no saved rep.

    Also when the disk takes what happens in the middle of a session later.
    """
    dice = random.Random(SEED)
    reps = cuts = 0
    for number in range(CUTS):
        folder = tmp_path / f"{mode}-{number}"
        shutil.copytree(ready, folder)
        run = write(shim, folder, *options, mode=mode, at=dice.randrange(WRITES), seed=number)
        cuts += run.status == -signal.SIGKILL
        reps += len(run.reps)

        assert run.status in {0, -signal.SIGKILL}, run.complaint
        assert run.reps <= reps_on_disk(folder)
        shutil.rmtree(folder)
    what = {"kill": "kills in the middle of a write", "powercut": "power cuts"}[mode]
    how = ", synced later" if options else ""
    figure(f"{what}{how}: {cuts}; sound databases {CUTS}; reps reported {reps}, found {reps}")
    assert cuts


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=["I/O error", "disk full"])
def test_writes_that_fail_for_a_while_lose_nothing(
    shim: Path, ready: Path, tmp_path: Path, figure: Callable[[str], None], code: int
) -> None:
    """The session goes on in memory, each failure is one sentence, and everything is on disk once it can be."""
    dice = random.Random(SEED)
    problems = reps = 0
    for number in range(CUTS):
        folder = tmp_path / f"errors-{number}"
        shutil.copytree(ready, folder)
        run = write(shim, folder, mode="error", at=dice.randrange(WRITES), count=dice.randrange(1, 60), errno=code)
        problems += len(run.problems)
        reps += len(reps_on_disk(folder))

        assert (run.status, run.complaint) == (0, "")
        assert all("\n" not in problem and problem.endswith(".") for problem in run.problems)
        assert run.reps <= reps_on_disk(folder)
        assert run.is_all_saved
        assert len(reps_on_disk(folder)) == ALL_REPS
        shutil.rmtree(folder)
    name = "I/O errors" if code == errno.EIO else "a full disk"
    figure(f"{name} for a while: {CUTS} runs, {problems} sentences; reps done {CUTS * ALL_REPS}, found {reps}")


ALL_REPS = 48
"""Three sessions of 4 scorpions each side and 8 bridges."""


def test_a_disk_that_fails_for_good_is_one_sentence_each_time(shim: Path, ready: Path, tmp_path: Path) -> None:
    """From some moment on nothing can be written: nothing is said to be saved, and there is no traceback."""
    folder = tmp_path / "data"
    shutil.copytree(ready, folder)
    run = write(shim, folder, mode="error", at=100, count=-1)

    assert (run.status, run.complaint) == (0, "")
    assert not run.is_all_saved
    assert run.reps <= reps_on_disk(folder)


def test_a_folder_without_locks_is_used_alone(shim: Path, tmp_path: Path) -> None:
    """Where files cannot be locked, as on some network drives, everything is written all the same."""
    folder = tmp_path / "data"
    run = write(shim, folder, mode="nolock")

    assert (run.status, run.complaint, run.problems) == (0, "", [])
    assert run.lines[0]["opened"] == "on the disk"
    assert len(reps_on_disk(folder)) == ALL_REPS


def test_killed_while_it_mends_it_mends_again(
    shim: Path, tmp_path: Path, assets: Path, figure: Callable[[str], None]
) -> None:
    """However often the app dies while a damaged history is mended, the next start ends with the same history."""
    original = tmp_path / "original"
    write(shim, original, mode="")
    spoil(original / FILE_NAME)
    dice = random.Random(SEED)
    for number in range(CUTS):
        folder = tmp_path / f"mending-{number}"
        shutil.copytree(original, folder)
        first = write(shim, folder, "--mend", mode="kill", at=dice.randrange(40))
        second = write(shim, folder, "--mend", mode="kill", at=dice.randrange(20))
        with open_for_window(folder, assets, NOW) as store:
            sessions = len(store.history.known_ids())
            require_sound(store.connection)

        assert {first.status, second.status} <= {0, -signal.SIGKILL}
        assert sessions == 3
        assert list(folder.glob("glutecoach-damaged-*.sqlite3"))
        shutil.rmtree(folder)
    figure(f"kills while a damaged history is mended: {2 * CUTS}; restored as a whole {CUTS} of {CUTS}")


def spoil(path: Path) -> None:
    """Damage the beginning of a database, so that nothing of it can be read."""
    content = path.read_bytes()
    path.write_bytes(b"\xa5" * 8192 + content[8192:])

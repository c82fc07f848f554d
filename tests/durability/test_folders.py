"""A data folder that is full, read-only, somebody else's, or not what it should be: it goes on in memory, or mends."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from glutecoach.storage.copies import require_sound
from glutecoach.storage.database import FILE_NAME, open_database

WRITER = Path(__file__).with_name("writer.py")
NOBODY = 65534
SMALL = "1200k"
"""Room for the database and a few backups."""
ALL_REPS = 48
WITHOUT_PRIVILEGE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner")

is_root = sys.platform == "linux" and os.geteuid() == 0
needs_root = pytest.mark.skipif(
    not is_root or not shutil.which("setpriv"), reason="owners and file systems are changed by root alone"
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of its own, with hardly any room."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "none", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Leave no room on a disk; return the file that takes it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return ballast


@contextmanager
def writing(folder: Path, *before: str, again: bool = False) -> Generator[subprocess.Popen[str]]:
    """Run the writer."""
    command = [*before, sys.executable, str(WRITER), str(folder), *(["--again"] if again else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as writer:
        yield writer


def told(writer: subprocess.Popen[str], enough: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
    """Return what the writer tells, up to something, or to its end."""
    lines: list[dict[str, Any]] = []
    assert writer.stdout is not None
    for line in writer.stdout:
        lines.append(json.loads(line))
        if enough(lines[-1]):
            break
    return lines


def rest_of(writer: subprocess.Popen[str]) -> list[dict[str, Any]]:
    """Return what the writer still tells, once it has ended well and without another word."""
    output, complaint = writer.communicate()

    assert (writer.returncode, complaint) == (0, "")
    return [json.loads(line) for line in output.splitlines()]


def reps_on_disk(folder: Path) -> int:
    """Return how many reps are there, in a sound database."""
    with closing(open_database(folder)) as connection:
        require_sound(connection)
        return connection.execute("SELECT sum(reps) FROM performed_sets").fetchone()[0]


def problem_of(lines: list[dict[str, Any]]) -> str:
    """Return the one sentence about what cannot be done."""
    problems = {line["problem"] for line in lines if "problem" in line}
    assert problems
    assert all("\n" not in problem for problem in problems)
    return " ".join(problems)


def test_a_disk_that_fills_up_in_a_session(small_disk: Path) -> None:
    """The session goes on, and all of it is saved once there is room."""
    folder = small_disk / "data"
    with writing(folder) as writer:
        lines = told(writer, lambda line: "session" in line)
        ballast = fill(small_disk)
        lines += told(writer, lambda line: "problem" in line)
        ballast.unlink()
        lines += rest_of(writer)

    assert "full" in problem_of(lines) or "I/O error" in problem_of(lines)
    assert lines[-1] == {"unsaved": False}
    assert reps_on_disk(folder) == ALL_REPS


@pytest.mark.parametrize("has_history", [False, True])
def test_a_disk_that_is_full_at_the_start(small_disk: Path, has_history: bool) -> None:
    """It opens all the same, with what is there, and saves once there is room."""
    folder = small_disk / "data"
    if has_history:
        open_database(folder).close()
    ballast = fill(small_disk)
    with writing(folder) as writer:
        lines = told(writer, lambda line: "problem" in line)
        ballast.unlink()
        lines += rest_of(writer)

    assert lines[-1] == {"unsaved": False}
    assert reps_on_disk(folder) == ALL_REPS


@needs_root
@pytest.mark.parametrize(
    ("owner", "mode", "file_mode", "sessions"),
    [(0, 0o555, 0o444, 3), (NOBODY, 0o755, 0o600, 0), (NOBODY, 0o700, 0o600, 0)],
    ids=["read-only", "somebody else's file", "somebody else's folder"],
)
def test_a_folder_that_may_not_be_written_to(
    tmp_path: Path, owner: int, mode: int, file_mode: int, sessions: int
) -> None:
    """What can be read is there; what is done goes on in memory and is saved when that is allowed again."""
    folder = tmp_path / "data"
    with writing(folder) as writer:
        rest_of(writer)
    set_owner(folder, owner, mode, file_mode)
    with writing(folder, *WITHOUT_PRIVILEGE, again=True) as writer:
        lines = told(writer, lambda line: "problem" in line)
        set_owner(folder, 0, 0o700, 0o600)
        lines += rest_of(writer)

    assert lines[0]["sessions"] == sessions
    assert "Permission denied" in lines[0]["opened"]
    assert lines[-1] == {"unsaved": False}
    assert reps_on_disk(folder) == 2 * ALL_REPS


def set_owner(folder: Path, owner: int, mode: int, file_mode: int) -> None:
    """Give a folder and what is in it to somebody."""
    for path in (*folder.rglob("*"), folder):
        os.chown(path, owner, owner)
        path.chmod(mode if path.is_dir() else file_mode)


@needs_root
def test_a_file_that_is_somebody_elses_but_may_be_written_to(tmp_path: Path) -> None:
    """As on drives of other systems, where everything belongs to one owner: it is simply used."""
    folder = tmp_path / "data"
    open_database(folder).close()
    set_owner(folder, NOBODY, 0o777, 0o666)
    with writing(folder, *WITHOUT_PRIVILEGE) as writer:
        lines = rest_of(writer)

    assert lines[0]["opened"] == "on the disk"
    assert lines[-1] == {"unsaved": False}


def test_a_folder_where_the_database_should_be(tmp_path: Path) -> None:
    """It is kept aside with what is in it, and the newest backup is restored."""
    folder = tmp_path / "data"
    with writing(folder) as writer:
        rest_of(writer)
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    (folder / FILE_NAME / "letter.txt").write_text("precious")
    with writing(folder, again=True) as writer:
        lines = rest_of(writer)
    aside = next(folder.glob("glutecoach-damaged-*.sqlite3"))

    assert lines[0] == {"opened": "on the disk", "sessions": 3}
    assert (aside / "letter.txt").read_text() == "precious"

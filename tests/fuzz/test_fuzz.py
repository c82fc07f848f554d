"""Spoilt files of every kind: one line each, little memory, and a database that is as it was."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

EXPORTS = int(os.environ.get("GLUTECOACH_FUZZ_EXPORTS", "60"))
SHARED = int(os.environ.get("GLUTECOACH_FUZZ_SHARED", "20"))
BOMBS = os.environ.get("GLUTECOACH_FUZZ_BOMBS") == "on"
SEED = int(os.environ.get("GLUTECOACH_SEED", "9"))
AT_ONCE = 500
MOST_MB = 300
WORKER = Path(__file__).with_name("worker.py")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")


@dataclass
class Found:
    """What came of some files."""

    taken: int = 0
    refused: int = 0
    peak_mb: int = 0


def feed(kind: str, count: int, folder: Path) -> Found:
    """Feed spoilt files to processes, some hundred to each."""
    found = Found()
    batches = [(number, min(AT_ONCE, count - start)) for number, start in enumerate(range(0, count, AT_ONCE))]

    def work(batch: tuple[int, int]) -> subprocess.CompletedProcess[str]:
        number, size = batch
        command = [sys.executable, str(WORKER), kind, str(SEED + number), str(size), str(folder / f"{kind}-{number}")]
        paths = os.pathsep.join([str(WORKER.parents[1]), os.environ.get("PYTHONPATH", "")])
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": paths}
        )

    with ThreadPoolExecutor(max_workers=1) as pool:
        for done in pool.map(work, batches):
            assert done.returncode == 0, done.stderr[-3000:]
            told = json.loads(done.stdout)
            found.taken += told["statuses"]["0"]
            found.refused += told["statuses"]["1"]
            found.peak_mb = max(found.peak_mb, told["peak_mb"])
    return found


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        ("export-bytes", EXPORTS // 2),
        ("export-values", EXPORTS - EXPORTS // 2),
        ("shared-bytes", SHARED // 2),
        ("shared-values", SHARED - SHARED // 2),
        pytest.param("export-bombs", 1, marks=pytest.mark.skipif(not BOMBS, reason="a minute of large files")),
    ],
)
def test_a_spoilt_file_is_one_line_and_changes_nothing(
    tmp_path: Path, kind: str, count: int, figure: Callable[[str], None]
) -> None:
    """Exit status 0 or 1 with one line, under 300 MB, and the database untouched when it is refused."""
    found = feed(kind, count, tmp_path)

    assert found.peak_mb < MOST_MB
    assert found.taken + found.refused >= count
    figure(
        f"fuzz, {kind}: {found.taken + found.refused} files, {found.taken} taken in with one line,"
        f" {found.refused} refused with one line and the database untouched; at most {found.peak_mb} MB"
    )

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from glutecoach.core.timeline import timeline
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.database import open_database
from glutecoach.storage.journal import Journal, OpenSession
from glutecoach.storage.preferences import Preferences, save_preferences
from glutecoach.storage.store import open_store

REPS_BEFORE_KILL = 3
PATIENCE_S = 60.0


def cut_off(folder: Path) -> OpenSession | None:
    """Return what a restart would offer."""
    with closing(open_database(folder)) as connection:
        return Journal(connection).open_session()


def done_so_far(folder: Path) -> int:
    """Return how many reps are on disk."""
    session = cut_off(folder) if (folder / "glutecoach.sqlite3-wal").exists() else None
    return len(session.finished_reps) if session else 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of POSIX systems")
def test_a_killed_session_continues_at_the_right_rep(tmp_path: Path, assets: Path) -> None:
    """After SIGKILL in a session every finished rep is on disk, and the next one is offered."""
    folder = tmp_path / "data"
    folder.mkdir()
    save_preferences(folder, Preferences(read_safety_note=True, heard=True))
    command = [sys.executable, "-m", "glutecoach", "follow", "--speed", "20", "--data-dir", str(folder)]
    app = subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    give_up_at = time.monotonic() + PATIENCE_S
    while done_so_far(folder) < REPS_BEFORE_KILL and time.monotonic() < give_up_at:
        os.sched_yield()
    app.send_signal(signal.SIGKILL)
    app.wait()

    session = cut_off(folder)
    assert session is not None
    with open_store(folder, assets) as store:
        steps = timeline(store.overview(WeekRule(), session.record.day).workout)
    order = list(dict.fromkeys(step.place for step in steps if step.kind.is_work))
    done = len(session.finished_reps)
    assert done >= REPS_BEFORE_KILL
    assert session.finished_reps == frozenset(order[:done])
    assert session.place == order[done]
    assert session.record.source == "trial"

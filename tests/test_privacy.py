"""What leaves the computer, and who else can read what is on it: nothing, and nobody."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutecoach.core.history import Break
from glutecoach.storage.database import open_database
from glutecoach.storage.history import History
from glutecoach.storage.preferences import Preferences, save_preferences

VICTIM = Path(__file__).parent / "durability" / "victim.py"
FAMILY = re.compile(r"\bsocket(?:pair)?\((\w+)|sa_family=(\w+)")
LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC"}
"""Sockets within this computer: files, and the kernel's own."""
SECRETS = ("Karenina", "surgery", "Anna")
REPS = 6

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="modes and sockets as Linux has them")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the data folder of somebody with secrets."""
    folder = tmp_path / "Anna Karenina"
    (tmp_path / "shared").mkdir()
    with closing(open_database(folder)) as connection:
        History(connection).add_break(Break(date(2026, 1, 1), date(2026, 1, 9), "knee surgery"))
    (folder / "plans").mkdir(mode=0o700)
    (folder / "plans" / "after-my-surgery.toml").write_text("no plan")
    (folder / "plans" / "after-my-surgery.toml").chmod(0o600)
    save_preferences(
        folder, Preferences(read_safety_note=True, heard=True, shared_folder=str(tmp_path / "shared"), voice="Anna")
    )
    return folder


def follow(folder: Path, *before: str) -> Generator[str]:
    """Run the real app and yield every line that it tells; it is ended with the last one that is wanted."""
    command = [*before, sys.executable, str(VICTIM), "follow", "--speed", "100", "--data-dir", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=environment, umask=0, start_new_session=True
    ) as app:
        assert app.stdout is not None
        try:
            yield from app.stdout
        finally:
            os.killpg(app.pid, signal.SIGKILL)


def follow_some_reps(folder: Path, *before: str) -> None:
    """Run the real app until some reps are done."""
    reps = 0
    lines = follow(folder, *before)
    for line in lines:
        reps += "rep" in json.loads(line)
        if reps >= REPS:
            break
    lines.close()

    assert reps >= REPS


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows which sockets are opened")
def test_no_socket_leads_out_of_the_computer(folder: Path, tmp_path: Path) -> None:
    """A workout with tones and voice, a backup, a shared folder: only local sockets, to sound, screen and desktop."""
    trace = tmp_path / "trace"
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    follow_some_reps(folder, *bus, "strace", "--follow-forks", "--trace=%network", f"--output={trace}", "--")
    families = {family for pair in FAMILY.findall(trace.read_text(errors="replace")) for family in pair if family}

    assert "AF_UNIX" in families
    assert families <= LOCAL


def test_nobody_else_can_read_any_file(folder: Path, tmp_path: Path) -> None:
    """Every file is for its owner alone, even where new files are usually open to all."""
    follow_some_reps(folder)
    paths = [*folder.rglob("*"), folder, *(tmp_path / "shared").iterdir()]
    open_to_others = [str(path) for path in paths if path.lstat().st_mode & 0o077]

    assert len(paths) > 5
    assert open_to_others == []


def test_nothing_personal_is_in_the_logs(folder: Path) -> None:
    """Neither the folder's name nor what the person wrote or called things."""
    follow_some_reps(folder)
    texts = {path.name: path.read_text() for path in folder.glob("*.log")}

    assert "glutecoach.log" in texts
    assert [(name, secret) for name, text in texts.items() for secret in SECRETS if secret in text] == []
    assert not any(str(Path.home()) in text for text in texts.values() if str(Path.home()) != "/")

"""A workout done by the interface of a screen reader and the keyboard, in the real window on a real screen."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
TOOLS = ("Xvfb", "dbus-run-session", "gdbus", "xdotool", SYSTEM_PYTHON)
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
BLIND_USER = Path(__file__).with_name("blind_user.py")
PATIENCE_S = 600
SESSION = """
Xvfb -displayfd 3 -screen 0 1280x900x24 3>"$3/display" >"$3/xvfb" 2>&1 &
until [ -s "$3/display" ]; do sleep 0.1; done
export DISPLAY=:"$(cat "$3/display")" QT_QPA_PLATFORM=xcb
for property in IsEnabled ScreenReaderEnabled; do
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.freedesktop.DBus.Properties.Set org.a11y.Status $property '<true>' >"$3/status"
done
"$1" -m glutecoach --data-dir "$3/data" >"$3/app" 2>&1 &
exec "$4" "$2" >"$3/report"
"""


def has_interface() -> bool:
    """Tell whether the system's Python can act as a screen reader."""
    if MISSING or not sys.platform.startswith("linux"):
        return False
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return asked.returncode == 0 and Path("/usr/libexec/at-spi-bus-launcher").exists()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what somebody found who cannot see."""
    if not has_interface():
        pytest.skip(f"needs at-spi2-core, python3-pyatspi and {', '.join(TOOLS)}")
    folder = tmp_path_factory.mktemp("blind")
    (folder / "data").mkdir()
    (folder / "data" / "preferences.json").write_text('{"read_safety_note": true, "heard": true}')
    command = ["dbus-run-session", "--", "sh", "-c", SESSION, "sh"]
    arguments = [sys.executable, str(BLIND_USER), str(folder), SYSTEM_PYTHON]
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment["XDG_CONFIG_HOME"] = environment["XDG_CACHE_HOME"] = str(folder)
    with subprocess.Popen(
        [*command, *arguments], env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        try:
            _, errors = running.communicate(timeout=PATIENCE_S)
        finally:
            os.killpg(running.pid, signal.SIGTERM)
    assert running.returncode == 0, errors
    return json.loads((folder / "report").read_text())


def test_every_control_has_a_name(report: dict[str, Any]) -> None:
    """On every page, on the stage, at the question and at the end."""
    assert set(report["unnamed"]) >= {"Today", "Progress", "Plan", "Settings", "Help", "stage", "question", "end"}
    assert not any(report["unnamed"].values())


def test_the_streak_is_read(report: dict[str, Any]) -> None:
    """What the week still needs, until when, and what begins the streak."""
    read = " ".join(report["today"])

    assert "2 more training days by" in read
    assert "The first completed week starts your streak." in read


def test_tab_goes_round_what_can_be_done(report: dict[str, Any]) -> None:
    """From the pages to Start and back; nothing without a name takes the focus."""
    assert {"Today", "Start the next workout"} <= set(report["focus_order"])
    assert "" not in report["focus_order"]


def test_the_stage_says_exercise_side_and_rep(report: dict[str, Any]) -> None:
    """What a screen reader finds on the stage is what the others see."""
    read = " ".join(report["stage"])

    assert "Scorpion" in read
    assert "Rep" in read
    assert "left" in read


def test_the_clock_never_floods_the_reader(report: dict[str, Any]) -> None:
    """No change that is told holds a running clock, and the rep is announced."""
    assert report["heard"]
    assert report["flood"] == []


def test_pause_answer_and_end_need_no_eyes(report: dict[str, Any]) -> None:
    """Space pauses, a check-in is answered by its button, and the end says what was saved."""
    assert report["answered"]
    assert "Glutes" in report["question"]
    assert any("partial session" in name or "saved" in name.lower() for name in report["end"])


def test_every_page_is_reached_by_its_entry(report: dict[str, Any]) -> None:
    """A screen reader toggles an entry of the side bar, and the page comes."""
    assert "What makes a week" in report["Settings"]
    assert "Keys" in " ".join(report["Help"])
    assert report["Progress"] != report["Plan"] != report["Today"]

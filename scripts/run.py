"""Open GluteCoach, or without a screen take its tour and say where the pictures are: `make run`.

Runs with the Python in `.venv`, after `set_up.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOUR_FOLDER = Path(__file__).resolve().parent.parent / "tour"
OPEN_TIMEOUT_S = 20
UNSEEN_PLATFORMS = ("offscreen", "minimal")
OPEN_A_SCREEN = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def has_screen(platform: str, environment: Mapping[str, str], opens: Callable[[], bool]) -> bool:
    """Tell whether a window would be seen.

    Args:
        platform: The value of `sys.platform`; only Linux is ever without a screen.
        environment: Where DISPLAY, WAYLAND_DISPLAY and Qt's own QT_QPA_PLATFORM are looked up.
        opens: Tries to open the screen that `environment` names; called only when it names one.
    """
    if platform != "linux":
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen in UNSEEN_PLATFORMS:
        return False
    named = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    needs_a_name = chosen in ("", "xcb", "wayland")
    return bool(named or not needs_a_name) and opens()


def screen_opens() -> bool:
    """Try to open the screen in another process, because Qt aborts its process when it cannot."""
    command = [sys.executable, "-c", OPEN_A_SCREEN]
    try:
        done = subprocess.run(command, capture_output=True, timeout=OPEN_TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def take_tour(folder: Path) -> int:
    """Run the tour into `folder`, name the folder, and return the exit status."""
    print("There is no screen to open GluteCoach on, so it takes its tour without one.", flush=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "glutecoach", "tour", "--output", str(folder)]
    status = subprocess.run(command, env=environment, check=False).returncode
    if status == 0:
        print(f"The pictures are in {folder}")
    else:
        print(f"The tour ended with exit status {status}.", file=sys.stderr)
    return status


def main() -> int:
    """Open the app or take the tour, and return the exit status."""
    try:
        if has_screen(sys.platform, os.environ, screen_opens):
            return subprocess.run([sys.executable, "-m", "glutecoach"], check=False).returncode
        return take_tour(TOUR_FOLDER)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

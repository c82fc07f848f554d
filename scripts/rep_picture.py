"""Draw one rep as a moving picture for the README: `python scripts/rep_picture.py`, part of `make pictures`.

The window is the app's own, followed by a clock that is turned by hand, so that it always comes out alike. Needs
`img2webp` (on Debian and Ubuntu in the package webp); without it the script says so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage

from glutecoach.app import App
from glutecoach.audio.tones import SilentTones
from glutecoach.audio.voice import SilentVoice
from glutecoach.core.timeline import StepKind
from glutecoach.desktop.application import Application, headless_application, speak_language
from glutecoach.desktop.media_controls import NoMediaControls
from glutecoach.desktop.notifications import NoNotifier, NoTray
from glutecoach.desktop.paths import assets_folder
from glutecoach.outside import DesktopParts
from glutecoach.parts import Machine
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import open_store
from glutecoach.tour import TurnedClock
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.theme import Theme

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
EXERCISE = "bridge"
FRAME_MS = 80
SIZE = QSize(1280, 800)
SHOWN_WIDTH_PX = 800
REP_STEPS = {StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE}


class NoScreen:
    """Nobody watches: nothing has to be kept on."""

    def hold(self) -> bool:
        """Say that the screen is not kept on."""
        return False

    def release(self) -> None:
        """Do nothing."""


def frames(application: Application, theme: Theme) -> Iterator[QImage]:
    """Yield the window, frame by frame, from the beginning of a rep to its end."""
    clock = TurnedClock(datetime(2026, 3, 2, 18, 30, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder), assets_folder()) as store:
        app = App(
            application,
            store,
            Preferences(theme=theme, read_safety_note=True, heard=True),
            assets=assets_folder(),
            clocks=Clocks(clock.monotonic_s, clock.now),
            machine=Machine(
                tones=lambda: SilentTones(),
                voice=lambda _style: SilentVoice(),
                is_muted=lambda: False,
                screen=NoScreen(),
                desktop=DesktopParts(NoMediaControls(), NoTray(), NoNotifier()),
            ),
        )
        app.window.resize(SIZE)
        app.open(follow=True)
        driver = app.parts.stage.driver
        rep = None
        while (session := driver.session) is not None and (step := session.step) is not None:
            is_it = step.exercise.exercise_id == EXERCISE and step.kind in REP_STEPS and step.rep == 2
            if is_it:
                rep = step.rep
                QCoreApplication.processEvents()
                picture = app.window.grab().toImage()
                yield picture.scaledToWidth(SHOWN_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
            elif rep is not None:
                break
            clock.turn(FRAME_MS / 1000)
            driver.tick()
        app.close()


def draw(application: Application, theme: Theme) -> Path:
    """Write the moving picture in a theme, and return its path."""
    path = PICTURES / f"rep-{theme.value}.webp"
    with tempfile.TemporaryDirectory() as folder:
        names: list[str] = []
        for number, frame in enumerate(frames(application, theme)):
            names.append(str(Path(folder) / f"{number:03}.png"))
            frame.save(names[-1])
        options = ["-loop", "0", "-d", str(FRAME_MS), "-lossy", "-q", "80", "-m", "6"]
        subprocess.run(["img2webp", *options, *names, "-o", str(path)], check=True, stdout=subprocess.DEVNULL)
    return path


def main() -> int:
    """Write one picture for light and one for dark pages."""
    if shutil.which("img2webp") is None:
        sys.exit("rep_picture: img2webp is missing; on Debian or Ubuntu: apt-get install webp")
    with headless_application() as application:
        speak_language(application, assets_folder() / "translations")
        for theme in (Theme.LIGHT, Theme.DARK):
            path = draw(application, theme)
            print(f"{path.name}: {path.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

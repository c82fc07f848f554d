"""How the window opens: one process for a data folder, its clocks, and the door at which a second start rings."""

from __future__ import annotations

import gc
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from glutecoach.app import App
from glutecoach.desktop.application import make_application, speak_language
from glutecoach.desktop.crash import keep_log
from glutecoach.desktop.single_instance import only_instance
from glutecoach.storage.preferences import load_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.texts import few_lines

DOOR_OPENS_MS = 300
"""The window is there first; a second start before that is refused."""


def real_clocks(speed: float = 1.0) -> Clocks:
    """Return the machine's clocks; the session's one runs `speed` times faster."""
    return Clocks(lambda: time.monotonic() * speed, lambda: datetime.now().astimezone())


def run(store: Store, assets: Path, *, follow: bool, speed: float) -> int:
    """Open the window and stay until it is closed; return the exit status.

    Args:
        store: The person's data.
        assets: The program's own files.
        follow: Go straight into today's workout.
        speed: How many times faster than real time it runs.

    Raises:
        AlreadyOpenError: Another GluteCoach has this data folder open.
    """
    keep_log(store.folder)
    with only_instance(store.folder):
        application = make_application()
        speak_language(application, assets / "translations")
        preferences, problems = load_preferences(store.folder)
        app = App(application, store, preferences, assets=assets, clocks=real_clocks(speed), speed=speed)
        app.open(follow=follow)
        app.window.show_notice(few_lines((*problems, *store.shelf.problems)))
        QTimer.singleShot(DOOR_OPENS_MS, app, lambda: open_door(application, app, store.folder))
        gc.freeze()
        gc.enable()
        return application.exec()


def open_door(application: QApplication, app: App, folder: Path) -> None:
    """Let a second start with the same data folder bring the window forward.

    Args:
        application: The Qt application; the door is open until it ends.
        app: Whose window it is.
        folder: The data folder, held by this process alone.
    """
    from glutecoach.desktop.doorbell import Doorbell

    doorbell = Doorbell(folder, app)
    doorbell.rung.connect(app.ring)
    application.aboutToQuit.connect(doorbell.close)

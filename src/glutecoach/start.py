"""How the window opens: one process for a data folder, its clocks, and the door at which a second start rings."""

from __future__ import annotations

import gc
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from glutecoach.app import App
from glutecoach.core.language import SOURCE_LANGUAGE
from glutecoach.desktop.application import make_application, speak_language
from glutecoach.desktop.crash import keep_log
from glutecoach.desktop.single_instance import only_instance
from glutecoach.desktop.wish import Wish
from glutecoach.storage.preferences import Preferences, load_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import Screen
from glutecoach.ui.texts import catalogue_text, few_lines

DOOR_OPENS_MS = 300
"""The window is there first; a second start before that is refused."""


def real_clocks(speed: float = 1.0) -> Clocks:
    """Return the machine's clocks; the session's one runs `speed` times faster."""
    return Clocks(lambda: time.monotonic() * speed, lambda: datetime.now().astimezone())


def run(store: Store, assets: Path, *, wish: Wish, speed: float, in_tray: bool = False) -> int:
    """Open the window and stay until it is closed; return the exit status.

    Args:
        store: The person's data.
        assets: The program's own files.
        wish: What to show first.
        speed: How many times faster than real time it runs.
        in_tray: Wait in the tray instead of showing the window, if reminders are wanted; else end at once.

    Raises:
        AlreadyOpenError: Another GluteCoach has this data folder open.
    """
    keep_log(store.folder)
    with only_instance(store.folder):
        preferences, problems = load_preferences(store.folder)
        if in_tray and not preferences.reminders:
            return 0
        application = make_application()
        opened = OpenApp(application, store, assets, speed)
        opened.open(preferences, wish, in_tray=in_tray)
        application.quit_asked.connect(opened.leave_for_good)
        if problems or store.shelf.problems:
            opened.app.window.show_notice(few_lines((*problems, *store.shelf.problems)))
        QTimer.singleShot(DOOR_OPENS_MS, opened, lambda: open_door(application, opened, store.folder))
        gc.freeze()
        gc.enable()
        return application.exec()


class OpenApp(QObject):
    """The app that is open; built anew when another language is chosen, so that no text is left in the old one."""

    def __init__(self, application: QApplication, store: Store, assets: Path, speed: float) -> None:
        super().__init__(application)
        self._application = application
        self._store = store
        self._assets = assets
        self._speed = speed
        self._app: App | None = None
        self._language = SOURCE_LANGUAGE

    @property
    def app(self) -> App:
        """The app; `open` comes first."""
        assert self._app is not None
        return self._app

    def open(self, preferences: Preferences, wish: Wish, *, in_tray: bool = False) -> None:
        """Open the window in the chosen language, with what a start wishes, or wait in the tray."""
        language = speak_language(self._application, self._assets / "translations", preferences.language)
        if language != self._language:
            self._store.shelf.speak(catalogue_text if language != SOURCE_LANGUAGE else str)
            self._language = language
        app = App(
            self._application,
            self._store,
            preferences,
            assets=self._assets,
            clocks=real_clocks(self._speed),
            speed=self._speed,
            language=language,
        )
        app.choices.language_changed.connect(self._on_language_changed, Qt.ConnectionType.QueuedConnection)
        self._app = app
        app.open(follow=wish.follow, screen=wish.screen, files=wish.files, in_tray=in_tray)

    def leave_for_good(self) -> None:
        """Let the next close end the program, reminders or not."""
        self.app.leave_for_good()

    @Slot(object)
    def ring(self, wish: Wish) -> None:
        """Hand on what a second start wishes."""
        self.app.ring(wish)

    def _on_language_changed(self) -> None:
        before = self.app
        self.open(before.choices.preferences, Wish(screen=Screen.SETTINGS))
        self.app.window.setGeometry(before.window.geometry())
        before.close()


def open_door(application: QApplication, opened: OpenApp | App, folder: Path) -> None:
    """Let a second start with the same data folder bring the window forward.

    Args:
        application: The Qt application; the door is open until it ends.
        opened: Whose window it is.
        folder: The data folder, held by this process alone.
    """
    from glutecoach.desktop.doorbell import Doorbell

    doorbell = Doorbell(folder, opened)
    doorbell.rung.connect(opened.ring)
    application.aboutToQuit.connect(doorbell.close)

"""How the window opens: one process for a data folder, its clocks, and the door at which a second start rings."""

from __future__ import annotations

import gc
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from glutecoach.app import App
from glutecoach.core.language import SOURCE_LANGUAGE
from glutecoach.desktop.application import Application, make_application, speak_language
from glutecoach.desktop.crash import CrashLog, keep_log
from glutecoach.desktop.single_instance import only_instance
from glutecoach.desktop.wish import Wish
from glutecoach.parts import Machine
from glutecoach.storage.files import make_folder
from glutecoach.storage.opening import open_for_window
from glutecoach.storage.preferences import Preferences, load_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import Screen
from glutecoach.ui.sentences import path_text, told
from glutecoach.ui.texts import catalogue_text, few_lines

DOOR_OPENS_MS = 300
"""The window is there first; a second start before that is refused."""


def real_clocks(speed: float = 1.0) -> Clocks:
    """Return the machine's clocks; the session's one runs `speed` times faster."""
    return Clocks(lambda: time.monotonic() * speed, lambda: datetime.now().astimezone())


def run(folder: Path, assets: Path, *, wish: Wish, speed: float, in_tray: bool = False) -> int:
    """Open the window and stay until it is closed; return the exit status.

    Args:
        folder: The data folder.
        assets: The program's own files.
        wish: What to show first.
        speed: How many times faster than real time it runs.
        in_tray: Wait in the tray instead of showing the window, if reminders are wanted; else end at once.

    Raises:
        AlreadyOpenError: Another GluteCoach has this data folder open.
        GluteCoachError: The data cannot be opened, not even in memory.
    """
    make_folder(folder)
    crash_log = keep_log(folder)
    with only_instance(folder):
        preferences, problems = load_preferences(folder)
        if in_tray and not preferences.reminders:
            return 0
        with open_for_window(folder, assets, datetime.now().astimezone()) as store:
            application = make_application()
            opened = OpenApp(application, store, assets, speed)
            opened.open(preferences, wish, in_tray=in_tray)
            application.quit_asked.connect(opened.leave_for_good)
            notices = (*_news(store), *map(told, problems), *map(told, store.shelf.problems))
            if notices:
                opened.app.window.show_notice(few_lines(notices))
            crash_log.watch(opened.on_unexpected_error)
            QTimer.singleShot(DOOR_OPENS_MS, opened, lambda: opened.settle_in(crash_log, folder))
            gc.freeze()
            gc.enable()
            status = application.exec()
            has_to_erase = opened.app.closing.finish()
            shared_file = opened.app.parts.custody.shared_file if has_to_erase else None
    if has_to_erase:
        _erase(crash_log, folder, shared_file)
    return status


def _news(store: Store) -> list[str]:
    """Return what became of the data at this opening."""
    if store.mended is None and not store.trouble:
        return []
    from glutecoach.ui.data_texts import afloat_text, mended_text  # hardly ever needed

    news = [mended_text(store.mended)] if store.mended is not None else []
    return [*news, afloat_text(store.trouble)] if store.trouble else news


def _erase(crash_log: CrashLog, folder: Path, shared_file: Path | None) -> None:
    from glutecoach.storage.erasure import erase
    from glutecoach.ui.data_dialogs import tell
    from glutecoach.ui.texts import tr

    crash_log.close()
    left = erase(folder, shared_file)
    if left:
        names = "\n".join(map(path_text, left))
        tell(None, tr("Not everything could be deleted"), tr("Delete this yourself:\n{names}").format(names=names))


class OpenApp(QObject):
    """The app that is open; built anew when another language is chosen, so that no text is left in the old one."""

    _error_happened = Signal()

    def __init__(self, application: Application, store: Store, assets: Path, speed: float) -> None:
        super().__init__(application)
        self._application = application
        self._store = store
        self._assets = assets
        self._speed = speed
        self._app: App | None = None
        self._language = SOURCE_LANGUAGE
        self._error_happened.connect(self._on_error_happened, Qt.ConnectionType.QueuedConnection)

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
            language=language,
            machine=Machine(speed=self._speed),
        )
        app.choices.language_changed.connect(self._on_language_changed, Qt.ConnectionType.QueuedConnection)
        self._app = app
        app.open(follow=wish.follow, screen=wish.screen, files=wish.files, in_tray=in_tray)

    def leave_for_good(self) -> None:
        """Let the next close end the program, reminders or not."""
        self.app.closing.leave_for_good()

    @Slot(object)
    def ring(self, wish: Wish) -> None:
        """Hand on what a second start wishes."""
        self.app.ring(wish)

    def settle_in(self, crash_log: CrashLog, folder: Path) -> None:
        """Do what can wait until the window is there."""
        open_door(self._application, self, folder)
        self.app.parts.custody.begin(crash_log)

    def on_unexpected_error(self) -> None:
        """Say that something went wrong; this may be called from any thread."""
        self._error_happened.emit()

    def _on_error_happened(self) -> None:
        self.app.parts.custody.say_error()

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

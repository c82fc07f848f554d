"""The third part of the composition: what reaches a session from outside its window, loaded with the first session."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtCore import QObject, Signal

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.events import StepStarted
from glutecoach.core.programme import find_workout
from glutecoach.core.session import Session
from glutecoach.desktop.autostart import Autostart, NoAutostart, system_autostart
from glutecoach.desktop.foreground import bring_forward
from glutecoach.desktop.media_controls import BusMediaControls, MediaCommand, MediaControls
from glutecoach.desktop.notifications import Notifier, SystemNotifier, SystemTray, Tray
from glutecoach.storage.store import Store
from glutecoach.ui import texts
from glutecoach.ui.hidden_session import HiddenSession
from glutecoach.ui.main_window import MainWindow
from glutecoach.ui.now_playing import now_playing, piece_at, position_s
from glutecoach.ui.session_driver import SessionDriver


class DesktopParts(Struct, frozen=True):
    """What of the desktop takes part in sessions and reminders."""

    controls: MediaControls
    tray: Tray
    notifier: Notifier
    autostart: Autostart = field(default_factory=NoAutostart)


def system_parts(window: MainWindow, data_folder: Path, environment: Mapping[str, str]) -> DesktopParts:
    """Return the machine's own; each does nothing where the desktop has none."""
    icon = window.windowIcon()
    return DesktopParts(
        BusMediaControls(window),
        SystemTray(icon, window),
        SystemNotifier(icon, window),
        system_autostart(data_folder, environment),
    )


class Outside(QObject):
    """Connects a session with the desktop around its window.

    Signals:
        leave_requested: Stop following, after a question.
    """

    leave_requested = Signal()

    def __init__(self, window: MainWindow, store: Store, driver: SessionDriver, parts: DesktopParts) -> None:
        """Build and connect everything.

        Args:
            window: The window.
            store: Knows which workout runs.
            driver: Runs the session.
            parts: The desktop's.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._driver = driver
        self._controls = parts.controls
        self._hidden = HiddenSession(window, parts.tray, parts.notifier, self)
        self._workout = ""
        self._piece = -1
        driver.step_started.connect(self._on_step_started)
        for happened in (driver.paused, driver.resumed):
            happened.connect(self._show_playing)
        driver.paused.connect(self._hidden.on_paused)
        driver.resumed.connect(self._hidden.on_resumed)
        driver.finished.connect(self._hidden.on_finished)
        self._hidden.watched.connect(driver.set_watched)
        self._hidden.show_requested.connect(self._come_forward)
        self._hidden.pause_toggled.connect(driver.toggle_pause)
        self._hidden.leave_requested.connect(self._come_forward)
        self._hidden.leave_requested.connect(self.leave_requested)

    def on_began(self, session: Session) -> None:
        """Offer a session to the desktop just before it starts."""
        self._workout = self._workout_name()
        self._piece = -1
        self._controls.open(self._on_command, lambda: position_s(session))
        self._hidden.on_began()

    def on_over(self) -> None:
        """Offer nothing any more."""
        self._controls.close()
        self._hidden.on_over()

    def _workout_name(self) -> str:
        """Return the name of the workout that was just written down, the program's if that failed."""
        try:
            begun = self._store.journal.open_session()
        except GluteCoachError:
            begun = None
        if begun is not None:
            workout = find_workout(self._store.programme, begun.record.workout_id, begun.record.planned)
            if workout is not None:
                return texts.workout_title(workout)
        return self._window.windowTitle()

    def _on_step_started(self, event: StepStarted) -> None:
        session = self._driver.session
        if session is not None and (event.jumped or piece_at(session.steps, event.index).first != self._piece):
            self._piece = piece_at(session.steps, event.index).first
            self._show_playing()

    def _show_playing(self) -> None:
        session = self._driver.session
        playing = now_playing(session, self._workout) if session is not None else None
        if playing is not None:
            self._controls.show(playing)

    def _on_command(self, command: MediaCommand) -> None:
        session = self._driver.session
        if session is None:
            return
        match command:
            case MediaCommand.RAISE:
                self._come_forward()
            case MediaCommand.NEXT:
                self._driver.skip(1)
            case MediaCommand.PREVIOUS:
                self._driver.skip(-1)
            case MediaCommand.PLAY | MediaCommand.PAUSE | MediaCommand.TOGGLE:
                if command is MediaCommand.TOGGLE or session.is_paused is (command is MediaCommand.PLAY):
                    self._driver.toggle_pause()

    def _come_forward(self) -> None:
        bring_forward(self._window)

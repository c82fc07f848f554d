"""Looks after a session whose window is hidden: a tray icon, and a notification when the person is needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glutecoach.core.events import Paused, PauseReason
from glutecoach.desktop.notifications import Notifier, Tray, TrayEntry
from glutecoach.ui.texts import tr

_CHANGES = frozenset({QEvent.Type.WindowStateChange, QEvent.Type.Show, QEvent.Type.Hide})


class HiddenSession(QObject):
    """Looks after a session while its window is hidden or minimised.

    Signals:
        watched: Whether the window can be seen, after it was hidden or shown.
        show_requested: Bring the window forward.
        pause_toggled: Pause, or go on.
        leave_requested: Stop following, after a question.
    """

    watched = Signal(bool)
    show_requested = Signal()
    pause_toggled = Signal()
    leave_requested = Signal()

    def __init__(self, window: QWidget, tray: Tray, notifier: Notifier, parent: QObject | None = None) -> None:
        """Take the window, and what may stand for it.

        Args:
            window: The window.
            tray: The tray icon.
            notifier: Calls the person.
            parent: Owner.
        """
        super().__init__(parent)
        self._window = window
        self._tray = tray
        self._notifier = notifier
        self._is_running = False
        self._is_paused = False
        window.installEventFilter(self)

    def on_began(self) -> None:
        """A session begins."""
        self._is_running, self._is_paused = True, False
        self._notifier.withdraw()
        self._show_tray()

    def on_paused(self, event: Paused) -> None:
        """A session stands still; nobody who did not ask for it would know."""
        self._is_paused = True
        self._show_tray()
        if event.reason is PauseReason.CLOCK_GAP and self._is_hidden:
            self._notify(tr("Paused"), tr("The computer was asleep. Nothing is lost."))

    def on_resumed(self) -> None:
        """A session runs again."""
        self._is_paused = False
        self._notifier.withdraw()
        self._show_tray()

    def on_finished(self) -> None:
        """The workout is over."""
        if self._is_hidden:
            self._notify(tr("The workout is over"), tr("Open GluteCoach to see how it went."))

    def on_over(self) -> None:
        """There is no session any more."""
        self._is_running = False
        self._tray.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window was hidden, or is seen again."""
        if event.type() in _CHANGES and watched is self._window:
            if not self._is_hidden:
                self._notifier.withdraw()
            self.watched.emit(not self._is_hidden)
            self._show_tray()
        return False

    @property
    def _is_hidden(self) -> bool:
        return not self._window.isVisible() or self._window.isMinimized()

    def _notify(self, title: str, text: str) -> None:
        self._notifier.notify(title, text, self.show_requested.emit)

    def _show_tray(self) -> None:
        if not (self._is_running and self._is_hidden):
            self._tray.hide()
            return
        entries = (
            TrayEntry(tr("Show GluteCoach"), self.show_requested.emit),
            TrayEntry(tr("Continue") if self._is_paused else tr("Pause", "a workout"), self.pause_toggled.emit),
            TrayEntry(tr("Stop here…"), self.leave_requested.emit),
        )
        tip = tr("GluteCoach: paused") if self._is_paused else tr("GluteCoach: a workout is running")
        self._tray.show(tip, entries)

"""Keeps the screen on while a session runs, and lets go of it when nobody goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from glutecoach.desktop.keep_awake import ScreenKeeper

LONGEST_PAUSE_MS = 5 * 60 * 1000
"""After a pause of five minutes nobody is watching any more."""


class ScreenWatch(QObject):
    """Keeps the screen on while a session runs."""

    def __init__(self, keeper: ScreenKeeper, parent: QObject | None = None) -> None:
        """Take what keeps the screen on.

        Args:
            keeper: The system's, or a stand-in.
            parent: Owner.
        """
        super().__init__(parent)
        self._keeper = keeper
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LONGEST_PAUSE_MS)
        self._patience.timeout.connect(keeper.release)

    @property
    def is_waiting(self) -> bool:
        """Whether a pause is being waited out."""
        return self._patience.isActive()

    def on_running(self) -> None:
        """A session runs."""
        self._patience.stop()
        self._keeper.hold()

    def on_paused(self) -> None:
        """A session stands still."""
        self._patience.start()

    def on_over(self) -> None:
        """There is nothing to watch any more."""
        self._patience.stop()
        self._keeper.release()

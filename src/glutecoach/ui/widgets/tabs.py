"""One of several, in a row: sessions, weeks."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

LONGEST = 24
"""Letters of a name in the row; a longer one stands in its tool tip."""


class Tabs(QTabBar):
    """A row of names; the arrow keys choose, and a row that is too long scrolls.

    Signals:
        chosen: Another one is chosen, from 0, by the person.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take its name for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self.chosen)

    def show_names(self, names: Sequence[str], current: int) -> None:
        """Show the names and which one is chosen, from 0."""
        with QSignalBlocker(self):
            while self.count() > len(names):
                self.removeTab(self.count() - 1)
            for index, name in enumerate(names):
                if index == self.count():
                    self.addTab("")
                short = name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
                self.setTabText(index, short.replace("&", "&&"))
                self.setTabToolTip(index, escape(name) if short != name else "")
            self.setCurrentIndex(current)

"""One of several, in a row: sessions, weeks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QTabBar, QWidget


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
        self.currentChanged.connect(self.chosen)

    def show_names(self, names: Sequence[str], current: int) -> None:
        """Show the names and which one is chosen, from 0."""
        with QSignalBlocker(self):
            while self.count() > len(names):
                self.removeTab(self.count() - 1)
            for index, name in enumerate(names):
                plain = name.replace("&", "&&")
                if index == self.count():
                    self.addTab(plain)
                elif self.tabText(index) != plain:
                    self.setTabText(index, plain)
            self.setCurrentIndex(current)

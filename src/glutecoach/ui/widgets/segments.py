"""A few choices side by side, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import button
from glutecoach.ui.widgets.reflow import Reflow


class Segments(QWidget):
    """Choices side by side; the arrow keys go from one to the next.

    Signals:
        chosen: The value of the choice that was made.
    """

    chosen = Signal(object)

    def __init__(self, name: str, entries: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            name: What is chosen, for a screen reader.
            entries: Values with their texts.
            parent: Owner.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _ in entries]
        self._group = QButtonGroup(self)
        layout = Reflow(self, spacing_px=SPACE_PX // 2)
        for number, (value, text) in enumerate(entries):
            choice = button(text, "segment")
            choice.setCheckable(True)
            choice.setAccessibleDescription(name)
            choice.clicked.connect(partial(self.chosen.emit, value))
            self._group.addButton(choice, number)
            layout.add(choice)

    def show_choice(self, value: object) -> None:
        """Show which choice holds; none of them for another value."""
        self._group.setExclusive(False)
        for number, each in enumerate(self._values):
            self._group.button(number).setChecked(each == value)
        self._group.setExclusive(True)

    def offer(self, values: Sequence[object]) -> None:
        """Offer some of the choices only."""
        for number, each in enumerate(self._values):
            self._group.button(number).setVisible(each in values)

"""The keys of the stage, laid over it until the next key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import sentences_text, tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import wrapped

WIDTH_EMS = 44
"""How wide the table is, in its type, where there is room."""


class KeyMap(QScrollArea):
    """A table of keys and what they do; where it is larger than what it lies over, it scrolls."""

    def __init__(self, title: str, lines: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Take the lines.

        Args:
            title: Above them.
            lines: Each key, and what it does.
            parent: What it lies over.
        """
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWidgetResizable(True)
        self.setViewportMargins(SPACE_PX, SPACE_PX, SPACE_PX, SPACE_PX)  # the corners are round
        self._table = QWidget()
        self._layout = QGridLayout(self._table)
        self._layout.setVerticalSpacing(SPACE_PX + 4)
        self._layout.addWidget(wrapped(title, "title"), 0, 0, 1, 2)
        self._layout.setColumnStretch(1, 1)
        told: list[str] = []
        for row, (keys, meaning) in enumerate(lines, 1):
            self._layout.addWidget(wrapped(keys, "heading"), row, 0)
            self._layout.addWidget(wrapped(meaning, "lead"), row, 1)
            told.append(tr("{keys}: {meaning}.").format(keys=keys, meaning=meaning))
        self.setWidget(self._table)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentences_text(told))
        self.hide()

    def toggle(self) -> None:
        """Show it in the middle of what it lies over, or take it away."""
        self.setVisible(self.isHidden())
        self.verticalScrollBar().setValue(0)
        self.raise_()
        self.centre()

    def turn(self, key: int) -> bool:
        """Scroll by Up or Down; return whether that key did it: only if it is shown and there is more of it."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        bar = self.verticalScrollBar()
        if not steps or self.isHidden() or not bar.maximum():
            return False
        bar.setValue(bar.value() + steps * self.height() // 2)
        return True

    def centre(self) -> None:
        """Stay in the middle of what it lies over."""
        over = self.parentWidget()
        if over is None:
            return
        is_narrow = over.width() < Width.NARROW
        across, down = (0, 0) if is_narrow else (4 * SPACE_PX, 3 * SPACE_PX)
        self._layout.setContentsMargins(across, down, across, down)
        self._layout.setHorizontalSpacing(2 * SPACE_PX if is_narrow else 5 * SPACE_PX)
        for each in self._table.findChildren(QWidget):
            each.ensurePolished()
        frame = 2 * (self.frameWidth() + SPACE_PX) + 4
        wide = min(over.width(), round(WIDTH_EMS * self.fontMetrics().height()) + 2 * across + frame)
        high = min(over.height(), self._layout.heightForWidth(wide - frame) + frame)
        self.setGeometry((over.width() - wide) // 2, (over.height() - high) // 2, wide, high)

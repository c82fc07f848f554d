"""The keys of the stage, laid over it until the next key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from glutecoach.ui.texts import sentences_text, tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import label


class KeyMap(QFrame):
    """A table of keys and what they do."""

    def __init__(self, title: str, lines: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Take the lines.

        Args:
            title: Above them.
            lines: Each key, and what it does.
            parent: What it lies over.
        """
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QGridLayout(self)
        layout.setContentsMargins(5 * SPACE_PX, 4 * SPACE_PX, 5 * SPACE_PX, 4 * SPACE_PX)
        layout.setHorizontalSpacing(5 * SPACE_PX)
        layout.setVerticalSpacing(SPACE_PX + 4)
        layout.addWidget(label(title, "title"), 0, 0, 1, 2)
        told: list[str] = []
        for row, (keys, meaning) in enumerate(lines, 1):
            layout.addWidget(label(keys, "heading"), row, 0)
            layout.addWidget(label(meaning, "lead"), row, 1)
            told.append(tr("{keys}: {meaning}.").format(keys=keys, meaning=meaning))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentences_text(told))
        self.hide()

    def toggle(self) -> None:
        """Show it in the middle of what it lies over, or take it away."""
        self.setVisible(self.isHidden())
        self.raise_()
        self.centre()

    def centre(self) -> None:
        """Stay in the middle of what it lies over."""
        self.adjustSize()
        over = self.parentWidget()
        if over is not None:
            self.move((over.width() - self.width()) // 2, (over.height() - self.height()) // 2)

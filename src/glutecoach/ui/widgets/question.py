"""A question in a window of its own, and what such a window is made of: in little room all of it scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import button, wrapped
from glutecoach.ui.widgets.reflow import Reflow

WIDTH_EMS = 32
"""How wide a question is at least, in its type, where the screen has room."""
WIDEST_EMS = 56
"""How wide it is at most, to keep its answers in one line."""


class Question(QDialog):
    """A question; the first answer changes nothing and is that of Return and Escape."""

    def __init__(self, question: str, text: str, answers: Sequence[str], parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            question: What is asked, in a few words.
            text: What follows from the answers; both are shown as they are written.
            answers: What each button says.
            parent: The window that waits for it.
        """
        super().__init__(parent)
        self._answer = 0
        self.setWindowTitle(question)
        self.setAccessibleDescription(text)
        layout = scrolling(self)
        layout.addWidget(wrapped(question, "heading"))
        layout.addWidget(wrapped(text))
        layout.addStretch(1)
        row = Reflow()
        for number, answer in enumerate(answers):
            choice = button(answer, "plain" if number else "primary")
            choice.setDefault(number == 0)
            choice.clicked.connect(partial(self._on_answered, number))
            row.add(choice)
            if number == 0:
                choice.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.addLayout(row)
        self._fit(layout, row)

    def ask(self) -> int:
        """Wait for the answer, and return its number, from 0."""
        self.exec()
        return self._answer

    def _on_answered(self, number: int) -> None:
        self._answer = number
        self.accept()

    def _fit(self, layout: QVBoxLayout, row: Reflow) -> None:
        """Be as large as what is shown, as far as the screen has room."""
        for each in self.findChildren(QWidget):
            each.ensurePolished()
        em, margins, room = self.fontMetrics().height(), layout.contentsMargins(), self.screen().availableSize()
        in_one_line = row.sizeHint().width() + margins.left() + margins.right()
        across = min(max(WIDTH_EMS * em, in_one_line), WIDEST_EMS * em, room.width())
        self.resize(QSize(across, layout.heightForWidth(across)).boundedTo(room))


def scrolling(dialog: QDialog) -> QVBoxLayout:
    """Return the layout of what a window shows, which scrolls where it is too small."""
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(3 * SPACE_PX, 3 * SPACE_PX, 3 * SPACE_PX, 3 * SPACE_PX)
    layout.setSpacing(2 * SPACE_PX)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return layout

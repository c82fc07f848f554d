"""Six large answers to "where did you feel it?"."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from glutecoach.core.exercise import Felt
from glutecoach.ui import texts
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import button

COLUMNS = 1


class CheckInPanel(QWidget):
    """Six large answers, each with its key.

    Signals:
        felt_chosen: A Felt.
    """

    felt_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_PX + 4)
        self._buttons: list[QPushButton] = []
        self._sheet = ""
        for number, felt in enumerate(Felt):
            answer = button(f"{number + 1}   {texts.felt_text(felt)}", "answer")
            answer.setAccessibleName(texts.felt_text(felt))
            answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            answer.clicked.connect(partial(self.felt_chosen.emit, felt))
            layout.addWidget(answer, number // COLUMNS, number % COLUMNS)
            self._buttons.append(answer)
        layout.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def set_text_size(self, size_px: int) -> None:
        """Set the height of the type in pixels."""
        sheet = f"font-size: {size_px}px; text-align: left; padding: {size_px // 8}px {size_px // 2}px"
        if sheet == self._sheet:
            return
        self._sheet = sheet
        for answer in self._buttons:
            answer.setStyleSheet(sheet)

"""Six large answers to "where did you feel it?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from glutecoach.core.exercise import Felt
from glutecoach.ui import stage_texts, texts
from glutecoach.ui.stage_type import Item, ems
from glutecoach.ui.widgets.building import button

PADDING_EMS = 0.25
BORDER_EMS = 0.12
"""On both sides of an answer, in its type."""
GAP_EMS = 0.12
ROW_EMS = 1.35
"""The least height of an answer in its type."""


class CheckInPanel(QWidget):
    """Six large answers, each with its key.

    Signals:
        felt_chosen: A Felt.
    """

    felt_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._type_px = 1
        for felt in Felt:
            answer = button("", "answer")
            answer.setParent(self)
            answer.setAccessibleName(texts.felt_text(felt))
            answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            answer.clicked.connect(partial(self.felt_chosen.emit, felt))
            self._buttons.append(answer)

    @property
    def type_px(self) -> int:
        """The size of the answers' type in pixels."""
        return self._type_px

    def arrange(self, *, columns: int, range_px: tuple[int, int]) -> None:
        """Put the answers into columns, in type as large as they hold; where there is no room they are shorter.

        Args:
            columns: How many.
            range_px: The least and the most type in pixels.
        """
        rows = -(-len(Felt) // columns)
        shown, px, shares = self._fitted(0, rows, range_px[1])
        if px < range_px[0]:
            shown, px, shares = self._fitted(-1, rows, range_px[1])
        self._type_px = max(px, range_px[0])
        self._put(shown, shares, rows)

    def _fitted(self, variant: int, rows: int, most_px: int) -> tuple[list[str], int, list[float]]:
        """Return the answers in their first or last words, the type in which they fit, and each column's share."""
        shown = [f"{number}  {stage_texts.answers(felt)[variant]}" for number, felt in enumerate(Felt, 1)]
        widths = [self._widest(shown[begin : begin + rows]) for begin in range(0, len(shown), rows)]
        across = sum(widths) + GAP_EMS * (len(widths) - 1)
        px = min(most_px, int(self.width() / across), int(self.height() / (rows * (ROW_EMS + GAP_EMS))))
        return shown, px, [width / across for width in widths]

    def _put(self, shown: Sequence[str], shares: Sequence[float], rows: int) -> None:
        gap = round(GAP_EMS * self._type_px)
        sheet = f"font-size: {self._type_px}px; padding: 0 {round(PADDING_EMS * self._type_px)}px; min-height: 0"
        height = (self.height() - gap * (rows - 1)) // rows
        left = 0
        for number, (answer, text) in enumerate(zip(self._buttons, shown, strict=True)):
            column, row = divmod(number, rows)
            width = round(shares[column] * self.width()) - (gap if column < len(shares) - 1 else 0)
            box = QRect(left, row * (height + gap), width, height)
            answer.setText(text)
            answer.setStyleSheet(sheet)
            answer.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            if row == rows - 1:
                left += width + gap

    def _widest(self, shown: Sequence[str]) -> float:
        return max(ems(self.font(), Item(shown, 1), text) for text in shown) + 2 * (PADDING_EMS + BORDER_EMS)

"""Six large answers to "where did you feel it?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from glutecoach.core.exercise import Felt
from glutecoach.ui import stage_texts, texts
from glutecoach.ui.sizes import TypePx
from glutecoach.ui.stage_type import Item, ems
from glutecoach.ui.widgets.building import button

PADDING_EMS = 0.25
BORDER_EMS = 0.12
"""On both sides of an answer, in its type."""
GAP_EMS = 0.12
ROW_EMS = 1.35
"""The height of an answer in its type."""


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

        Where a language has no room for the short ones either, their type is smaller than the least: none is cut off.

        Args:
            columns: How many.
            range_px: The least and the most type in pixels.
        """
        rows = -(-len(Felt) // columns)
        least_px, most_px = range_px
        high_px = int(self.height() / (rows * (ROW_EMS + GAP_EMS)))
        shown, wide = self._worded(0, rows)
        if min(self._wide_px(wide, PADDING_EMS), high_px) < least_px:
            shown, wide = self._worded(-1, rows)
        wide_px = max(self._wide_px(wide, PADDING_EMS), min(self._wide_px(wide, 0.0), least_px))
        tight_px = int((self.height() / rows - TypePx.ANSWER_FRAME) / (_tall(self.font(), shown) + GAP_EMS))
        self._type_px = max(1, min(wide_px, most_px, max(high_px, least_px), tight_px))
        self._put(shown, wide, rows)

    def _worded(self, variant: int, rows: int) -> tuple[list[str], list[float]]:
        """Return the answers in their first or last words, and how wide each column is in heights of its type."""
        shown = [f"{number}  {stage_texts.answers(felt)[variant]}" for number, felt in enumerate(Felt, 1)]
        return shown, [self._widest(shown[begin : begin + rows]) for begin in range(0, len(shown), rows)]

    def _wide_px(self, wide: Sequence[float], padding_ems: float) -> int:
        """Return the type in which columns are as wide as the panel."""
        across = sum(each + 2 * (padding_ems + BORDER_EMS) for each in wide) + GAP_EMS * (len(wide) - 1)
        return int(self.width() / across)

    def _put(self, shown: Sequence[str], wide: Sequence[float], rows: int) -> None:
        """Place the answers; what the words leave of the width is shared by the columns, around the words."""
        gap = round(GAP_EMS * self._type_px)
        spare = (self.width() - gap * (len(wide) - 1) - sum(wide) * self._type_px) / len(wide)
        padding = max(0, round(min(PADDING_EMS * self._type_px, spare / 2 - BORDER_EMS * self._type_px)))
        sheet = f"font-size: {self._type_px}px; padding: 0 {padding}px; min-height: 0"
        height = (self.height() - gap * (rows - 1)) // rows
        left = 0
        for number, (answer, text) in enumerate(zip(self._buttons, shown, strict=True)):
            column, row = divmod(number, rows)
            width = int(wide[column] * self._type_px + spare)
            box = QRect(left, row * (height + gap), width, height)
            answer.setText(text)
            answer.setStyleSheet(sheet)
            answer.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            if row == rows - 1:
                left += width + gap

    def _widest(self, shown: Sequence[str]) -> float:
        return max(ems(self.font(), Item(shown, 1), text) for text in shown)


def _tall(font: QFont, shown: Sequence[str]) -> float:
    """Return how high the tallest line is, in heights of the type: some scripts stand in taller letters."""
    large = QFont(font)
    large.setPixelSize(TypePx.MEASURED)
    metrics = QFontMetrics(large)
    return max(metrics.size(Qt.TextFlag.TextShowMnemonic, text).height() for text in shown) / TypePx.MEASURED

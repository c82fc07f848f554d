"""How long the left and the right side worked, as two bars from the middle: left is on the left in every language."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glutecoach.core.felt_shares import SideTimes
from glutecoach.ui.progress_texts import sides_text, worked_text
from glutecoach.ui.sizes import Height, Width
from glutecoach.ui.theme import Colours

LABEL_EMS = 5.5


class SideBars(QWidget):
    """Two bars for one exercise, left and right of the middle.

    Args:
        times: How long each side worked.
        longest_s: The longest side of all exercises that are shown, in seconds.
        colours: The colours of the theme.
        parent: Owner.
    """

    def __init__(self, times: SideTimes, longest_s: float, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times = times
        self._longest_s = longest_s
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(times.exercise.name)
        self.setAccessibleDescription(sides_text(times))
        self.setToolTip(sides_text(times))

    @override
    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        return QSize(Width.SIDES, max(Height.SIDES, self.fontMetrics().height() + 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both bars with their times."""
        painter = QPainter(self)
        middle = self.width() / 2
        label_px = LABEL_EMS * self.fontMetrics().height()
        widest = middle - label_px - 6
        height = self.height() - 8.0
        for seconds, is_left in ((self._times.left_s, True), (self._times.right_s, False)):
            width = widest * seconds / self._longest_s if self._longest_s else 0.0
            bar = QRectF(middle - 2 - width if is_left else middle + 2, 4, width, height)
            painter.fillRect(bar, QColor(self._colours.accent))
            painter.setPen(QColor(self._colours.text))
            left = bar.left() - label_px - 6 if is_left else bar.right() + 6
            side = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
            box = QRectF(left, 0, label_px, self.height())
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, flags, worked_text(seconds))
        painter.fillRect(QRectF(middle - 1, 0, 2, self.height()), QColor(self._colours.muted))
        painter.end()

"""One circle for each training day that the week asks for, filled when it is done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

DOT_PX = 38
GAP_PX = 14
PEN_PX = 3.0


class WeekDots(QWidget):
    """Circles for training days: done, needed, or on top of what is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._needed, self._target = 0, 2, 3
        self._fill, self._ring, self._tick = QColor("#000000"), QColor("#808080"), QColor("#ffffff")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_colours(self, *, fill: str, ring: str, tick: str) -> None:
        """Set the colours of a done day, of an open one, and of the tick."""
        self._fill, self._ring, self._tick = QColor(fill), QColor(ring), QColor(tick)
        self.update()

    def set_days(self, *, done: int, needed: int, target: int) -> None:
        """Set training days done, needed to complete the week, and aimed at."""
        self._done, self._needed, self._target = done, needed, max(done, needed, target)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as the circles."""
        return QSize(self._target * (DOT_PX + GAP_PX) - GAP_PX + 4, DOT_PX + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circles; a day beyond what is needed has a dotted ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for day in range(self._target):
            place = self._target - 1 - day if is_mirrored else day
            circle = QRectF(2 + place * (DOT_PX + GAP_PX), 2, DOT_PX, DOT_PX).adjusted(2, 2, -2, -2)
            if day < self._done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._fill)
                painter.drawEllipse(circle)
                self._paint_tick(painter, circle)
            else:
                style = Qt.PenStyle.SolidLine if day < self._needed else Qt.PenStyle.DotLine
                painter.setPen(QPen(self._ring, PEN_PX, style))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(circle)
        painter.end()

    def _paint_tick(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(QPen(self._tick, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        x, y, size = circle.left(), circle.top(), circle.width()
        painter.drawPolyline(
            [
                QPointF(x + size * 0.28, y + size * 0.53),
                QPointF(x + size * 0.44, y + size * 0.68),
                QPointF(x + size * 0.73, y + size * 0.36),
            ]
        )

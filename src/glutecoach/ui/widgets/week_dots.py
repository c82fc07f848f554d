"""One circle for each training day that the week asks for, filled when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glutecoach.ui.sizes import Line, Mark
from glutecoach.ui.theme import Motion

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation


class WeekDots(QWidget):
    """Circles for training days: done, needed, or on top of what is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._needed, self._target = 0, 2, 3
        self._filled = 0.0
        self._fill, self._ring, self._tick = QColor(), QColor(), QColor()
        self._filling: QVariantAnimation | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_colours(self, *, fill: str, ring: str, tick: str) -> None:
        """Set the colours of a done day, of an open one, and of the tick."""
        self._fill, self._ring, self._tick = QColor(fill), QColor(ring), QColor(tick)
        self.update()

    def set_days(self, *, done: int, needed: int, target: int) -> None:
        """Set training days done, needed to complete the week, and aimed at."""
        if self._filling is not None:
            self._filling.stop()
        self._done, self._needed, self._target = done, needed, max(done, needed, target)
        self._show_filled(done)
        self.updateGeometry()

    def fill_up(self) -> None:
        """Let the newest day fill before the eye; if it completes the week, all of its days, one after the other."""
        filling = self._filling = self._filling or self._new_filling()
        begin = 0.0 if self._done == self._needed else max(0.0, self._done - 1.0)
        filling.setStartValue(begin)
        filling.setEndValue(float(self._done))
        filling.start()
        self._show_filled(begin)  # the first value of an animation is not told

    @override
    def sizeHint(self) -> QSize:
        """As wide as the circles."""
        return QSize(self._target * (Mark.DAY + Mark.GAP) - Mark.GAP + 4, Mark.DAY + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circles; a day beyond what is needed has a dotted ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for day in range(self._target):
            place = self._target - 1 - day if is_mirrored else day
            circle = QRectF(2 + place * (Mark.DAY + Mark.GAP), 2, Mark.DAY, Mark.DAY).adjusted(2, 2, -2, -2)
            share = min(1.0, max(0.0, self._filled - day))
            if share < 1:
                style = Qt.PenStyle.SolidLine if day < self._needed else Qt.PenStyle.DotLine
                painter.setPen(QPen(self._ring, Line.BOLD, style))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(circle)
            if share > 0:
                radius = share * circle.width() / 2
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._fill)
                painter.drawEllipse(circle.center(), radius, radius)
            if share == 1:
                self._paint_tick(painter, circle)
        painter.end()

    def _new_filling(self) -> QVariantAnimation:
        """Return what fills the days."""
        from PySide6.QtCore import QEasingCurve, QVariantAnimation  # only the end of a session needs it

        filling = QVariantAnimation(self)
        filling.setDuration(Motion.FILL_MS)
        filling.setEasingCurve(QEasingCurve.Type.OutCubic)
        filling.valueChanged.connect(self._show_filled)
        return filling

    def _show_filled(self, days: float) -> None:
        """Show so many days as done, or parts of one."""
        self._filled = float(days)
        self.update()

    def _paint_tick(self, painter: QPainter, circle: QRectF) -> None:
        style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._tick, Line.STROKE, style, cap, join))
        x, y, size = circle.left(), circle.top(), circle.width()
        painter.drawPolyline(
            [
                QPointF(x + size * 0.28, y + size * 0.53),
                QPointF(x + size * 0.44, y + size * 0.68),
                QPointF(x + size * 0.73, y + size * 0.36),
            ]
        )

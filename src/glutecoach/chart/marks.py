"""The mark of a week in each state: told apart by its shape alone."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from glutecoach.core.weeks import WeekState

_POINTS = 5
_INNER = 0.45


def paint_mark(painter: QPainter, state: WeekState, middle: QPointF, size: float, colour: QColor) -> None:
    """Paint a star, a square, a ring or a cross.

    Args:
        painter: Where to.
        state: Whose mark.
        middle: Its middle.
        size: Width and height.
        colour: Its colour.
    """
    radius = size / 2
    box = QRectF(middle.x() - radius, middle.y() - radius, size, size)
    painter.setPen(QPen(colour, size / 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match state:
        case WeekState.COMPLETED:
            painter.fillPath(_star(middle, radius * 1.1), colour)
        case WeekState.EXCUSED:
            painter.fillRect(box.adjusted(size / 10, size / 10, -size / 10, -size / 10), colour)
        case WeekState.OPEN:
            painter.drawEllipse(box.adjusted(size / 10, size / 10, -size / 10, -size / 10))
        case WeekState.MISSED:
            inner = box.adjusted(size / 8, size / 8, -size / 8, -size / 8)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())


def _star(middle: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    for corner in range(2 * _POINTS):
        length = radius if corner % 2 == 0 else radius * _INNER
        angle = pi * corner / _POINTS - pi / 2
        point = QPointF(middle.x() + length * cos(angle), middle.y() + length * sin(angle))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path

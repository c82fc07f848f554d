"""A ring that empties while a step runs, with a shape, a number and a colour in its middle."""

from __future__ import annotations

import math
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

FULL_TURN = 360 * 16
TOP = 90 * 16
WIDTH_SHARE = 0.075
NUMBER_SHARE = 0.34
GLYPH_SHARE = 0.11
LARGEST_PART = 0.1
"""Above this share of a turn all of the ring is painted."""
MIDDLE_INSET = 0.04


class Glyph(Enum):
    """The shape that tells steps apart without colour."""

    UP = auto()
    BLOCK = auto()
    DOWN = auto()
    DOTS = auto()
    SWAP = auto()
    BARS = auto()


class PhaseRing(QWidget):
    """A ring that empties while a step runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph.DOTS
        self._number = ""
        self._left = 1.0
        self._colour = QColor("#000000")
        self._track = QColor("#808080")
        self._ink = QColor("#000000")
        self.setMinimumSize(120, 120)

    @property
    def number(self) -> str:
        """The number in the middle."""
        return self._number

    def set_colours(self, *, colour: str, track: str, ink: str) -> None:
        """Set the colour of the ring and its shape, of the empty track, and of the number."""
        self._colour, self._track, self._ink = QColor(colour), QColor(track), QColor(ink)
        self.update()

    def set_glyph(self, glyph: Glyph) -> None:
        """Set the shape above the number."""
        if glyph is not self._glyph:
            self._glyph = glyph
            self.update()

    def set_time(self, *, left: float, number: str) -> None:
        """Set how much of the step is left (1 to 0) and the number to show; only what has changed is painted."""
        before, self._left = self._left, left
        if number != self._number:
            self._number = number
            self.update()
        elif left != before:
            self.update(self._changed_px(before, left))

    @override
    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(360, 360)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, arc, shape and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, width, square = self._measures()
        painter.setPen(QPen(self._track, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawEllipse(square)
        painter.setPen(QPen(self._colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(square, TOP, round(FULL_TURN * self._left))
        if QRectF(event.rect()).intersects(_inside(square, width)):
            self._paint_middle(painter, square, side)
        painter.end()

    def _measures(self) -> tuple[float, float, QRectF]:
        """Return the side of the whole, the width of the ring, and the square that the middle of the ring touches."""
        side = min(self.width(), self.height())
        width = side * WIDTH_SHARE
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        return side, width, square.adjusted(width, width, -width, -width)

    def _changed_px(self, before: float, left: float) -> QRect:
        """Return where the ring looks different after the end of its arc has moved."""
        _, width, square = self._measures()
        centre, radius = square.center(), square.width() / 2
        angles = [math.tau * share for share in (before, (before + left) / 2, left)]
        ends = [QPointF(centre.x() - radius * math.sin(turn), centre.y() - radius * math.cos(turn)) for turn in angles]
        if abs(left - before) > LARGEST_PART:
            return self.rect()
        return QPolygonF(ends).boundingRect().adjusted(-width, -width, width, width).toAlignedRect()

    def _paint_middle(self, painter: QPainter, square: QRectF, side: float) -> None:
        centre = square.center()
        self._paint_glyph(painter, QPointF(centre.x(), square.top() + side * 0.20), side * GLYPH_SHARE)
        font = QFont(self.font())
        font.setPixelSize(max(1, round(side * NUMBER_SHARE)))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._ink)
        painter.drawText(square.translated(0, side * 0.045), Qt.AlignmentFlag.AlignCenter, self._number)

    def _paint_glyph(self, painter: QPainter, at: QPointF, size: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        half = size / 2
        match self._glyph:
            case Glyph.UP:
                painter.drawPolygon(_triangle(at, half, -1))
            case Glyph.DOWN:
                painter.drawPolygon(_triangle(at, half, 1))
            case Glyph.BLOCK:
                painter.drawRect(QRectF(at.x() - half, at.y() - half * 0.4, size, half * 0.8))
            case Glyph.DOTS:
                for shift in (-1.1, 0.0, 1.1):
                    painter.drawEllipse(QPointF(at.x() + shift * half, at.y()), half * 0.32, half * 0.32)
            case Glyph.BARS:
                for shift in (-0.75, 0.2):
                    painter.drawRect(QRectF(at.x() + shift * half, at.y() - half, half * 0.55, size))
            case Glyph.SWAP:
                left, right = QPointF(at.x() - half * 0.7, at.y()), QPointF(at.x() + half * 0.7, at.y())
                painter.drawPolygon(_arrow_head(left, half * 0.6, -1))
                painter.drawPolygon(_arrow_head(right, half * 0.6, 1))


def _inside(square: QRectF, width: float) -> QRectF:
    """Return the square around shape and number, clear of the ring."""
    inset = square.width() * MIDDLE_INSET + width / 2
    return square.adjusted(inset, inset, -inset, -inset)


def _triangle(at: QPointF, half: float, direction: int) -> QPolygonF:
    tip = QPointF(at.x(), at.y() + direction * half)
    base_y = at.y() - direction * half * 0.7
    return QPolygonF([tip, QPointF(at.x() - half, base_y), QPointF(at.x() + half, base_y)])


def _arrow_head(at: QPointF, half: float, direction: int) -> QPolygonF:
    tip = QPointF(at.x() + direction * half, at.y())
    base_x = at.x() - direction * half * 0.6
    return QPolygonF([tip, QPointF(base_x, at.y() - half), QPointF(base_x, at.y() + half)])

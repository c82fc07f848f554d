"""The shapes that tell the steps of a workout apart without colour, and a small widget that shows one."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Glyph(Enum):
    """A shape."""

    UP = auto()
    BLOCK = auto()
    DOWN = auto()
    DOTS = auto()
    TAP = auto()
    SWAP = auto()
    TURN = auto()
    REST = auto()
    READY = auto()
    QUESTION = auto()
    BARS = auto()


class GlyphView(QWidget):
    """Shows one shape."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._glyph = Glyph.DOTS
        self._colour = QColor()

    @property
    def glyph(self) -> Glyph:
        """The shape."""
        return self._glyph

    def show_glyph(self, glyph: Glyph, colour: str) -> None:
        """Show a shape in a colour."""
        self._glyph, self._colour = glyph, QColor(colour)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shape in the middle, as large as the shorter side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_glyph(painter, self._glyph, self._colour, QRectF(self.rect()).center(), min(self.width(), self.height()))
        painter.end()


def paint_glyph(painter: QPainter, glyph: Glyph, colour: QColor, at: QPointF, size: float) -> None:
    """Paint a shape.

    Args:
        painter: Where.
        glyph: Which.
        colour: The one colour of it.
        at: Its middle.
        size: Its height and width in pixels.
    """
    painter.save()
    painter.translate(at)
    painter.scale(size / 2, size / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    path = _PATHS.get(glyph)
    if path is not None:
        painter.drawPath(path())
    elif glyph is Glyph.TURN:
        _paint_turn(painter, colour)
    else:
        _paint_question(painter, colour)
    painter.restore()


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _polygons(*polygons: QPolygonF) -> QPainterPath:
    path = QPainterPath()
    for polygon in polygons:
        path.addPolygon(polygon)
        path.closeSubpath()
    return path


def _up() -> QPainterPath:
    return _polygons(_polygon((0, -0.9), (1, 0.75), (-1, 0.75)))


def _down() -> QPainterPath:
    return _polygons(_polygon((0, 0.9), (1, -0.75), (-1, -0.75)))


def _block() -> QPainterPath:
    return _polygons(_polygon((-0.95, -0.45), (0.95, -0.45), (0.95, 0.45), (-0.95, 0.45)))


def _dots() -> QPainterPath:
    path = QPainterPath()
    for x in (-0.75, 0.0, 0.75):
        path.addEllipse(QPointF(x, 0), 0.24, 0.24)
    return path


def _tap() -> QPainterPath:
    """Return a disc in a ring: press."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.95, 0.95)
    path.addEllipse(QPointF(0, 0), 0.72, 0.72)
    path.addEllipse(QPointF(0, 0), 0.42, 0.42)
    return path


def _swap() -> QPainterPath:
    """Return two arrows, one above the other, that pass each other."""
    shaft, head = ((-0.95, -0.26), (-0.95, -0.68), (0.3, -0.68)), ((0.3, -0.98), (0.98, -0.47), (0.3, 0.04))
    arrow = (*shaft, *head, (0.3, -0.26))
    return _polygons(_polygon(*arrow), _polygon(*((-x, -y) for x, y in arrow)))


def _rest() -> QPainterPath:
    """Return a crescent moon."""
    moon, bite = QPainterPath(), QPainterPath()
    moon.addEllipse(QPointF(-0.05, 0), 0.95, 0.95)
    bite.addEllipse(QPointF(0.42, -0.25), 0.82, 0.82)
    return moon.subtracted(bite)


def _ready() -> QPainterPath:
    """Return two arrow heads that point to what comes."""
    heads = (
        (x, ((x, -0.85), (x + 0.42, -0.85), (x + 1.0, 0), (x + 0.42, 0.85), (x, 0.85), (x + 0.58, 0)))
        for x in (-0.95, -0.05)
    )
    return _polygons(*(_polygon(*points) for _, points in heads))


def _bars() -> QPainterPath:
    bars = (((x, -0.85), (x + 0.55, -0.85), (x + 0.55, 0.85), (x, 0.85)) for x in (-0.8, 0.25))
    return _polygons(*(_polygon(*points) for points in bars))


_PATHS = {
    Glyph.UP: _up,
    Glyph.DOWN: _down,
    Glyph.BLOCK: _block,
    Glyph.DOTS: _dots,
    Glyph.TAP: _tap,
    Glyph.SWAP: _swap,
    Glyph.REST: _rest,
    Glyph.READY: _ready,
    Glyph.BARS: _bars,
}


def _paint_turn(painter: QPainter, colour: QColor) -> None:
    """Paint an arrow that turns round: roll over, take up another position."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 0.36, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(QRectF(-0.72, -0.6, 1.44, 1.44), 40 * 16, 285 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(_polygon((0.02, -0.62), (0.98, -0.72), (0.72, 0.2)))


def _paint_question(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 0.36, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin))
    hook = QPainterPath(QPointF(-0.5, -0.35))
    hook.cubicTo(-0.5, -1.0, 0.55, -1.0, 0.5, -0.35)
    hook.cubicTo(0.45, 0.0, 0.0, 0.0, 0.0, 0.45)
    painter.drawPath(hook)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0, 0.78), 0.21, 0.21)

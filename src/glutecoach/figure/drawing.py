"""A pose as outlines in pixels with their colours, kept so that it can be painted again without being built again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen


class _Stroke(Struct, frozen=True):
    """One thing that is painted.

    Attributes:
        shape: Its outline.
        look: What it is painted with; two strokes of one shape and look are the same.
        bounds: Where it is painted.
        paint: Paints it, with a layer to scribble on if there is one.
    """

    shape: object
    look: object
    bounds: QRectF
    paint: Callable[[QPainter, QImage | None], None]

    def is_like(self, other: _Stroke) -> bool:
        return self.look == other.look and self.shape == other.shape


class Drawing:
    """What is painted, from back to front."""

    def __init__(self) -> None:
        self._strokes: list[_Stroke] = []

    def fill(self, path: QPainterPath, colour: str, alpha: int = 255) -> None:
        """Fill an outline; an alpha below 255 lets through what is behind it."""
        shade = _shade(colour, alpha)
        self._add(path, (colour, alpha), path.controlPointRect(), lambda painter, _: painter.fillPath(path, shade))

    def outline(self, path: QPainterPath, colour: str, pen: QPen) -> None:
        """Fill an outline and draw along it."""

        def paint(painter: QPainter, _: QImage | None) -> None:
            painter.setPen(pen)
            painter.setBrush(_shade(colour, 255))
            painter.drawPath(path)

        self._add(path, (colour, pen), _around(path, pen), paint)

    def fill_rect(self, rect: QRectF, brush: QBrush) -> None:
        """Fill a rectangle."""
        self._add(rect, brush, rect, lambda painter, _: painter.fillRect(rect, brush))

    def stroke(self, path: QPainterPath, pen: QPen) -> None:
        """Draw along an outline."""
        self._add(path, pen, _around(path, pen), lambda painter, _: painter.strokePath(path, pen))

    def warm(self, path: QPainterPath, brush: QBrush, cold: str, warm_area: QRectF) -> None:
        """Fill an outline with warmth; a rectangle of it over a cold leg costs half of a leg full of gradient."""
        shade = _shade(cold, 255)

        def paint(painter: QPainter, layer: QImage | None) -> None:
            if layer is None:
                painter.fillPath(path, brush)
            else:
                _paint_warm(painter, layer, path, brush, shade, warm_area)

        self._add(path, brush, path.controlPointRect(), paint)

    def add(self, bounds: QRectF, paint: Callable[[QPainter], None]) -> None:
        """Paint something else, inside some bounds."""
        self._add(bounds, paint, bounds, lambda painter, _: paint(painter))

    def paint(self, painter: QPainter) -> None:
        """Paint it on a screen, an image or a page."""
        for stroke in self._strokes:
            stroke.paint(painter, None)

    def paint_part(self, painter: QPainter, part: QRect, layer: QImage) -> None:
        """Paint what touches a part of it.

        Args:
            painter: On an image, without a transform, and clipped to the part.
            part: Pixels.
            layer: An image with transparency, as large as the one painted on, to scribble on; with it a frame costs a
                fifth less.
        """
        area = QRectF(part)
        for stroke in self._strokes:
            if stroke.bounds.intersects(area):
                stroke.paint(painter, layer)

    def differs_from(self, other: Drawing) -> QRect:
        """Return the pixels in which it may look different from another one."""
        if len(self._strokes) != len(other._strokes):
            both = (*self._strokes, *other._strokes)
        else:
            pairs = zip(self._strokes, other._strokes, strict=True)
            both = tuple(stroke for pair in pairs if not pair[0].is_like(pair[1]) for stroke in pair)
        area = QRectF()
        for stroke in both:
            area |= stroke.bounds
        return QRect() if area.isNull() else area.toAlignedRect().adjusted(-1, -1, 1, 1)

    def _add(
        self,
        shape: object,
        look: object,
        bounds: QRectF,
        paint: Callable[[QPainter, QImage | None], None],
    ) -> None:
        self._strokes.append(_Stroke(shape, look, bounds, paint))


@lru_cache(maxsize=256)
def _shade(colour: str, alpha: int) -> QColor:
    shade = QColor(colour)
    shade.setAlpha(alpha)
    return shade


def _around(path: QPainterPath, pen: QPen) -> QRectF:
    reach = pen.widthF()
    return path.controlPointRect().marginsAdded(QMarginsF(reach, reach, reach, reach))


def _paint_warm(
    painter: QPainter, layer: QImage, path: QPainterPath, brush: QBrush, cold: QColor, warm_area: QRectF
) -> None:
    bounds = path.controlPointRect().toAlignedRect().intersected(layer.rect())
    scribbler = QPainter(layer)
    scribbler.setRenderHint(QPainter.RenderHint.Antialiasing)
    scribbler.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    scribbler.fillRect(bounds, Qt.GlobalColor.transparent)
    scribbler.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    scribbler.fillPath(path, cold)
    scribbler.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    scribbler.fillRect(warm_area.toAlignedRect() & bounds, brush)
    scribbler.end()
    painter.drawImage(bounds, layer, bounds)

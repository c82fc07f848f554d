"""Frames of a movement at screen speed: what stands still is painted once and kept."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.painter import FigurePainter
from glutecoach.figure.palette import PaletteKind

_FORMAT = QImage.Format.Format_RGB32


class Stage:
    """Paints frames of one movement in one palette at one size.

    Args:
        movement: What is drawn.
        kind: For which screen.
        size_px: Size of the frames in device pixels.
    """

    def __init__(self, movement: Movement, kind: PaletteKind, size_px: QSize) -> None:
        self._figure = FigurePainter(movement, kind)
        self._rect = QRectF(0, 0, size_px.width(), size_px.height())
        self._frame = QImage(size_px, _FORMAT)
        self._layer = QImage(size_px, QImage.Format.Format_ARGB32_Premultiplied)
        self._painted_on: tuple[bool, bool] | None = None
        self._backdrops: dict[tuple[bool, bool], QImage] = {}

    def frame(self, body: BodyPose, *, fault: bool = False) -> QImage:
        """Paint a frame. The image is reused: draw it before the next call."""
        backdrop = self._backdrop(mirrored=body.mirrored, fault=fault)
        self._frame.setDevicePixelRatio(1.0)
        painter = QPainter(self._frame)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        stained = self._frame.rect()
        if self._painted_on == (body.mirrored, fault):
            stained &= self._figure.covered_px(self._rect, mirrored=body.mirrored)
        painter.drawImage(stained, backdrop, stained)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._figure.paint_body(painter, self._rect, body, fault=fault, layer=self._layer)
        painter.end()
        self._painted_on = (body.mirrored, fault)
        return self._frame

    def _backdrop(self, *, mirrored: bool, fault: bool) -> QImage:
        kept = self._backdrops.get((mirrored, fault))
        if kept is None:
            kept = QImage(self._frame.size(), _FORMAT)
            painter = QPainter(kept)
            self._figure.paint_backdrop(painter, self._rect, mirrored=mirrored, fault=fault)
            painter.end()
            self._backdrops[mirrored, fault] = kept
        return kept

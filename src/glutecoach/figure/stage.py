"""Frames of a movement at screen speed: what stands still is painted once, and what has not moved stays."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.drawing import Drawing
from glutecoach.figure.painter import FigurePainter

MOST_KEPT = 600
"""Drawings of some twenty kilobytes: more than one rep of both sides has."""
_FORMAT = QImage.Format.Format_RGB32


class Stage:
    """Paints frames of one movement at one size.

    Args:
        figure: Paints the movement.
        size_px: Size of the frames in device pixels.
    """

    def __init__(self, figure: FigurePainter, size_px: QSize) -> None:
        self._figure = figure
        self._rect = QRectF(0, 0, size_px.width(), size_px.height())
        self._frame = QImage(size_px, _FORMAT)
        self._layer = QImage(size_px, QImage.Format.Format_ARGB32_Premultiplied)
        self._painted_on: tuple[bool, bool] | None = None
        self._painted = Drawing()
        self._backdrops: dict[tuple[bool, bool], QImage] = {}
        self._drawings: dict[tuple[BodyPose, bool], Drawing] = {}

    @property
    def scale(self) -> float:
        """Pixels of one body height."""
        return self._figure.scale(self._rect)

    @property
    def image(self) -> QImage:
        """The frame that was painted last. It is painted over by the next one."""
        return self._frame

    def frame(self, body: BodyPose, *, fault: bool = False) -> QRect:
        """Paint a frame; return the pixels that may look different from the one before."""
        ground = body.mirrored, fault
        drawing = self._drawing(body, fault=fault)
        changed = drawing.differs_from(self._painted) if ground == self._painted_on else self._frame.rect()
        changed &= self._frame.rect()
        painter = QPainter(self._frame)
        painter.setClipRect(changed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(changed, self._backdrop(mirrored=body.mirrored, fault=fault), changed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.paint_part(painter, changed, self._layer)
        painter.end()
        self._painted_on, self._painted = ground, drawing
        return changed

    def _drawing(self, body: BodyPose, *, fault: bool) -> Drawing:
        """Return the drawing of a pose: those of a whole rep are kept, since every rep goes through the same poses."""
        kept = self._drawings.get((body, fault))
        if kept is None:
            if len(self._drawings) >= MOST_KEPT:
                self._drawings.clear()
            kept = self._figure.draw_body(self._rect, body, fault=fault)
            self._drawings[body, fault] = kept
        return kept

    def _backdrop(self, *, mirrored: bool, fault: bool) -> QImage:
        kept = self._backdrops.get((mirrored, fault))
        if kept is None:
            kept = QImage(self._frame.size(), _FORMAT)
            painter = QPainter(kept)
            self._figure.paint_backdrop(painter, self._rect, mirrored=mirrored, fault=fault)
            painter.end()
            self._backdrops[mirrored, fault] = kept
        return kept

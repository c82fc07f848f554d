"""Frames of a movement at screen speed: what stands still is painted once, and what has not moved stays."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.drawing import Drawing
from glutecoach.figure.painter import FigurePainter

MOST_KEPT = 600
"""Drawings of some twenty kilobytes: more than one rep of both sides has."""
MOST_KEPT_BYTES = 32 * 2**20
"""Of what was painted: on a laptop's screen all that moves in a rep of both sides."""
_FORMAT = QImage.Format.Format_RGB32
_Shown = tuple[BodyPose, bool]
"""A pose, and whether it is the fault."""


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
        self._shown: _Shown | None = None
        self._backdrops: dict[tuple[bool, bool], QImage] = {}
        self._drawings: dict[_Shown, Drawing] = {}
        self._changes: dict[tuple[_Shown, _Shown], tuple[QRect, QImage]] = {}
        self._kept_bytes = 0

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
        before, self._shown = self._shown, (body, fault)
        if before is None or (before[0].mirrored, before[1]) != (body.mirrored, fault):
            self._paint(self._frame.rect(), self._shown)
            return self._frame.rect()
        kept = self._changes.get((before, self._shown))
        if kept is not None:
            changed, image = kept
            painter = QPainter(self._frame)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(changed.topLeft(), image)
            painter.end()
        else:
            changed = self._drawing(self._shown).differs_from(self._drawing(before)) & self._frame.rect()
            self._paint(changed, self._shown)
            self._keep((before, self._shown), changed)
        return changed

    def _paint(self, changed: QRect, shown: _Shown) -> None:
        body, fault = shown
        painter = QPainter(self._frame)
        painter.setClipRect(changed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(changed, self._backdrop(mirrored=body.mirrored, fault=fault), changed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing(shown).paint_part(painter, changed, self._layer)
        painter.end()

    def _keep(self, change: tuple[_Shown, _Shown], changed: QRect) -> None:
        """Keep what has just been painted as long as there is room: the next rep looks the same."""
        if not changed.isEmpty() and self._kept_bytes < MOST_KEPT_BYTES:
            image = self._frame.copy(changed)
            self._kept_bytes += image.sizeInBytes()
            self._changes[change] = changed, image

    def _drawing(self, shown: _Shown) -> Drawing:
        """Return the drawing of a pose: those of a whole rep are kept, since every rep goes through the same poses."""
        kept = self._drawings.get(shown)
        if kept is None:
            if len(self._drawings) >= MOST_KEPT:
                self._drawings.clear()
            kept = self._figure.draw_body(self._rect, shown[0], fault=shown[1])
            self._drawings[shown] = kept
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

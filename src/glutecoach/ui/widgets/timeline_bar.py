"""A thin bar of the whole workout: one piece for each stretch, filled from the left, as time runs, as far as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glutecoach.core.timeline import Stretch
from glutecoach.ui.sizes import Height, Mark, Width

WAIT_HEIGHT_SHARE = 0.4


class TimelineBar(QWidget):
    """A thin bar of the whole workout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretches: tuple[Stretch, ...] = ()
        self._done = 0.0
        self._fill, self._track = QColor(), QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def done(self) -> float:
        """The share that is done, 0 to 1."""
        return self._done

    def set_colours(self, *, fill: str, track: str) -> None:
        """Set the colours of what is done and of what is to come."""
        self._fill, self._track = QColor(fill), QColor(track)
        self.update()

    def set_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Set the pieces of the bar."""
        self._stretches = tuple(stretches)
        self.update()

    def set_done(self, share: float) -> None:
        """Set the share that is done, 0 to 1; it repaints only when a pixel changes."""
        if round(share * self.width()) != round(self._done * self.width()):
            self.update()
        self._done = share

    @override
    def sizeHint(self) -> QSize:
        """Thin and wide."""
        return QSize(Width.CONTROL, Height.STAGE_BAR)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every piece, split at what is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for stretch in self._stretches:
            height = self.height() * (1.0 if stretch.is_work else WAIT_HEIGHT_SHARE)
            left, right = stretch.start * self.width(), stretch.end * self.width() - Mark.BAR_GAP
            top = (self.height() - height) / 2
            self._paint_piece(painter, QRectF(left, top, max(1.0, right - left), height))
        painter.end()

    def _paint_piece(self, painter: QPainter, piece: QRectF) -> None:
        radius = piece.height() / 3
        painter.setBrush(self._track)
        painter.drawRoundedRect(piece, radius, radius)
        reached = min(piece.right(), self._done * self.width())
        if reached > piece.left():
            painter.setBrush(self._fill)
            painter.setClipRect(QRectF(piece.left(), 0, reached - piece.left(), self.height()))
            painter.drawRoundedRect(piece, radius, radius)
            painter.setClipping(False)

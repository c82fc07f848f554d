"""The program's mark, drawn: a ring that is three quarters full, as on the stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from glutecoach.ui.theme import LIGHT

SIZES_PX = (16, 22, 32, 48, 64)
WIDTH_SHARE = 0.17
FULL_TURN, TOP = 360 * 16, 90 * 16


def mark() -> QIcon:
    """Return the mark as an icon that is seen on light and dark panels."""
    icon = QIcon()
    for size_px in SIZES_PX:
        icon.addPixmap(_painted(size_px))
    return icon


def _painted(size_px: int) -> QPixmap:
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawEllipse(QRectF(0, 0, size_px, size_px))
    width = size_px * WIDTH_SHARE
    ring = QRectF(0, 0, size_px, size_px).adjusted(1.4 * width, 1.4 * width, -1.4 * width, -1.4 * width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.on_accent), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(ring, TOP, -FULL_TURN * 3 // 4)
    painter.end()
    return pixmap

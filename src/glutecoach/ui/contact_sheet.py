"""Many pictures on one, to be looked at side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from glutecoach.ui.sizes import Mark, Picture, TypePx
from glutecoach.ui.theme import LIGHT

COLUMNS = 5
THUMB_WIDTH_PX, THUMB_HEIGHT_PX = Picture.THUMB.width(), Picture.THUMB.height()
CAPTION_PX, GAP_PX = TypePx.CAPTION, Mark.SHEET_GAP
GROUND, INK = QColor(LIGHT.muted), QColor(LIGHT.surface)


def contact_sheet(pictures: Sequence[Path]) -> QImage:
    """Return pictures in rows, in their order, each with its name below."""
    rows = -(-len(pictures) // COLUMNS)
    wide, high = THUMB_WIDTH_PX + GAP_PX, THUMB_HEIGHT_PX + CAPTION_PX + GAP_PX
    sheet = QImage(COLUMNS * wide + GAP_PX, rows * high + GAP_PX, QImage.Format.Format_RGB32)
    sheet.fill(GROUND)
    painter = QPainter(sheet)
    painter.setPen(INK)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        place = QRect(GAP_PX + column * wide, GAP_PX + row * high, THUMB_WIDTH_PX, THUMB_HEIGHT_PX)
        image = QImage(str(picture)).scaled(
            place.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place.topLeft(), image)
        caption = QRect(place.x(), place.bottom() + 1, place.width(), CAPTION_PX)
        painter.drawText(caption, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, picture.stem)
    painter.end()
    return sheet

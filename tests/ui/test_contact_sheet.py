"""Pictures side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from glutecoach.ui.contact_sheet import CAPTION_PX, COLUMNS, GAP_PX, THUMB_HEIGHT_PX, THUMB_WIDTH_PX, contact_sheet


def test_every_picture_is_on_the_sheet_in_its_order(tmp_path: Path, qapp: QApplication) -> None:
    """Row by row, the seventh in the second row."""
    paths: list[Path] = []
    for number in range(COLUMNS + 2):
        paths.append(tmp_path / f"{number}.png")
        picture = QImage(64, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor(10 * number, 100, 200))
        picture.save(str(paths[-1]))
    sheet = contact_sheet(paths)
    middles = [
        sheet.pixelColor(
            GAP_PX + number % COLUMNS * (THUMB_WIDTH_PX + GAP_PX) + THUMB_WIDTH_PX // 2,
            GAP_PX + number // COLUMNS * (THUMB_HEIGHT_PX + CAPTION_PX + GAP_PX) + THUMB_HEIGHT_PX // 2,
        ).red()
        for number in range(len(paths))
    ]

    assert middles == [10 * number for number in range(len(paths))]

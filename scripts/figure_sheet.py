"""Render the contact sheets of all exercises into docs/figure, to look at after every change.

QT_QPA_PLATFORM=offscreen python scripts/figure_sheet.py
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from glutecoach.core.body import fault_pose, pose, start_pose
from glutecoach.core.exercise import Side
from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.painter import FigurePainter
from glutecoach.figure.palette import PALETTES, PaletteKind
from glutecoach.storage.movements import load_movement

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("scorpion", "all4s-leg-raise", "bridge", "squat", "reverse-lunge", "hip-thrust", "hip-hinge")
CELL_WIDTH_PX, CELL_HEIGHT_PX, CAPTION_PX = 360, 236, 22


def cells(movement: Movement) -> list[tuple[str, BodyPose, bool]]:
    """Return what one row shows: caption, pose, and whether it is the fault."""
    out = movement.tempo.starts_with
    return [
        ("start", start_pose(movement, Side.RIGHT), False),
        ("on the way", pose(movement, out, 0.42, Side.RIGHT), False),
        ("end", pose(movement, out, 1.0, Side.RIGHT), False),
        ("not like this", fault_pose(movement, Side.RIGHT), True),
    ]


def sheet(kind: PaletteKind) -> QImage:
    """Return the poses of every exercise in one palette."""
    row_px = CELL_HEIGHT_PX + CAPTION_PX
    image = QImage(4 * CELL_WIDTH_PX, len(NAMES) * row_px, QImage.Format.Format_RGB32)
    image.fill(QColor(PALETTES[kind].background))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(13)
    painter.setFont(font)
    for row, name in enumerate(NAMES):
        path = ROOT / "assets" / "exercises" / f"{name}.toml"
        movement = load_movement(path)
        if movement is None:
            continue
        title = tomllib.loads(path.read_text(encoding="utf-8"))["name"]
        figure = FigurePainter(movement, kind)
        for column, (caption, body, fault) in enumerate(cells(movement)):
            area = QRectF(column * CELL_WIDTH_PX, row * row_px, CELL_WIDTH_PX, CELL_HEIGHT_PX)
            painter.save()
            painter.setClipRect(area)
            figure.paint(painter, area, body, fault=fault)
            painter.restore()
            painter.setPen(QColor(PALETTES[kind].line))
            below = QRectF(area.left(), area.bottom(), CELL_WIDTH_PX, CAPTION_PX)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{title}: {caption}")
    painter.end()
    return image


def main() -> int:
    """Write one picture for each palette."""
    application = QGuiApplication(sys.argv)
    folder = ROOT / "docs" / "figure"
    folder.mkdir(parents=True, exist_ok=True)
    for kind in PaletteKind:
        path = folder / f"{kind.value}.png"
        sheet(kind).save(str(path))
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} kB")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

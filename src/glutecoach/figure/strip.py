"""The picture an author of an exercise looks at: its poses in a row, and what the checks say of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from glutecoach.core.body import fault_pose, pose, start_pose
from glutecoach.core.body_checks import Problem
from glutecoach.core.errors import AssetError
from glutecoach.core.exercise import Side
from glutecoach.core.movement import Movement
from glutecoach.core.sentence import verbatim
from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.painter import FigurePainter
from glutecoach.figure.palette import PALETTES, Palette, PaletteKind

CELL_WIDTH_PX = 420
CELL_HEIGHT_PX = 300
_CAPTION_PX = 34
_LINE_PX = 26
_MARGIN_PX = 16
_MOMENTS = (0.25, 0.5, 0.75, 1.0)

# Caption, pose, and whether it is the fault.
_Cell = tuple[str, BodyPose, bool]

# What each rule of the checks says when nothing is wrong, in the order of the picture.
RULES = {
    "reach": "every contact can be reached",
    "length": "limb lengths are constant",
    "contact": "contacts rest within 1 % of the height",
    "joint": "no joint bends the wrong way or too far",
    "floor": "nothing sinks into the floor",
    "jump": "no jump over 1 % of the height in 1/60 s",
}


def render_strip(
    movement: Movement,
    found: Sequence[Problem],
    *,
    title: str,
    kind: PaletteKind = PaletteKind.LIGHT,
    side: Side = Side.RIGHT,
) -> QImage:
    """Render the poses of a movement with its checks.

    Args:
        movement: What is drawn.
        found: What `core.body_checks.problems` found in it.
        title: Name of the exercise or of its file.
        kind: The colours.
        side: The working side.

    Returns:
        One picture: start, the way out, its end and the fault in a row, one line for each check below. It
            needs a
        `QGuiApplication`, because it writes text.
    """
    cells, lines = _cells(movement, side), check_lines(found)
    height = 2 * _CAPTION_PX + CELL_HEIGHT_PX + _LINE_PX * len(lines) + _MARGIN_PX
    image = QImage(CELL_WIDTH_PX * len(cells), height, QImage.Format.Format_RGB32)
    palette = PALETTES[kind]
    image.fill(QColor(palette.background))
    painter = QPainter(image)
    painter.setFont(_font(20))
    painter.setPen(QColor(palette.line))
    painter.drawText(QRectF(_MARGIN_PX, 4, image.width(), _CAPTION_PX), Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(_font(15))
    _paint_cells(painter, cells, FigurePainter(movement, kind), palette)
    top = 2 * _CAPTION_PX + CELL_HEIGHT_PX
    for index, (good, text) in enumerate(lines):
        painter.setPen(QColor(palette.line if good else palette.fault))
        row = QRectF(_MARGIN_PX, top + index * _LINE_PX, image.width() - 2 * _MARGIN_PX, _LINE_PX)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return image


def save_strip(strip: QImage, folder: Path, name: str) -> Path:
    """Write the picture into a folder, made when it is not there, and return where it is.

    Raises:
        AssetError: It cannot be written.
    """
    path = folder / f"{name}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = verbatim(f"The folder {folder} cannot be made: {error.strerror}. Choose another one.")
        raise AssetError(message) from error
    if not strip.save(str(path)):
        message = verbatim(f"The picture {path} cannot be written. Choose another folder.")
        raise AssetError(message)
    return path


def check_lines(found: Sequence[Problem]) -> list[tuple[bool, str]]:
    """Return one line for each rule that holds and one for each problem: whether it is good, and the text."""
    lines: list[tuple[bool, str]] = []
    for rule, text in RULES.items():
        broken = [problem for problem in found if problem.rule == rule]
        if not broken:
            lines.append((True, f"ok: {text}"))
        lines.extend((False, f"NOT ok: {text}: {problem.where}: {problem.detail}") for problem in broken)
    return lines


def _paint_cells(painter: QPainter, cells: Sequence[_Cell], figure: FigurePainter, palette: Palette) -> None:
    for index, (caption, body, is_fault) in enumerate(cells):
        cell = QRectF(index * CELL_WIDTH_PX, _CAPTION_PX, CELL_WIDTH_PX, CELL_HEIGHT_PX)
        painter.save()
        painter.setClipRect(cell)
        figure.paint(painter, cell, body, fault=is_fault)
        painter.restore()
        painter.setPen(QColor(palette.line))
        below = QRectF(cell.left(), cell.bottom(), cell.width(), _CAPTION_PX)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, caption)


def _cells(movement: Movement, side: Side) -> list[_Cell]:
    out = movement.tempo.starts_with
    cells = [("start", start_pose(movement, side), False)]
    for moment in _MOMENTS:
        caption = "end" if moment == 1.0 else f"{moment:.0%} of the time"
        cells.append((caption, pose(movement, out, moment, side), False))
    return [*cells, ("fault", fault_pose(movement, side), True)]


def _font(size_px: int) -> QFont:
    font = QFont()
    font.setPixelSize(size_px)
    return font

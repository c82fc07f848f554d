"""What pages are put together from: each block knows its height at a width, and paints itself there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from glutecoach.core.movement import Movement
from glutecoach.printing.press import BODY, FADED_INK, HAIRLINE_MM, SMALL, Align, Press, Style

BOX_EM = 1.15
BOX_LINE_MM = 0.3
BETWEEN_BOXES_EM = 1.2
LABEL_GAP_EM = 0.4
LABEL_BELOW_EM = 0.15
PICTURE_GAP_EM = 0.5


class Block(Protocol):
    """A piece of a page."""

    def height(self, press: Press, width: float) -> float:
        """Return how high it is at a width; both in dots."""
        ...

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Paint it, its top left corner at a point."""
        ...


class Text(Struct, frozen=True):
    """A paragraph; an empty one takes no room."""

    text: str
    style: Style = BODY
    align: Align = Align.START

    def height(self, press: Press, width: float) -> float:
        """Return the height of all its lines."""
        if not self.text:
            return 0.0
        return press.text(self.text, self.style, width).boundingRect().height()

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Write it."""
        if self.text:
            press.canvas.setPen(QColor(self.style.colour))
            press.text(self.text, self.style, width, self.align).draw(press.canvas, at)


class Gap(Struct, frozen=True):
    """Room that grows with the type."""

    em: float

    def height(self, press: Press, width: float) -> float:
        """Return its height."""
        del width
        return press.em(self.em)

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Leave it white."""


class Rule(Struct, frozen=True):
    """A line across."""

    width_mm: float = HAIRLINE_MM
    colour: str = FADED_INK

    def height(self, press: Press, width: float) -> float:
        """Return its thickness."""
        del width
        return press.mm(self.width_mm)

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Draw it."""
        middle = at.y() + press.mm(self.width_mm) / 2
        press.canvas.setPen(press.line_pen(self.width_mm, self.colour))
        press.canvas.drawLine(QLineF(at.x(), middle, at.x() + width, middle))


class Stack(Struct, frozen=True):
    """Blocks below one another. `is_whole` keeps them on one page, unless they are larger than a page."""

    blocks: Sequence[Block]
    is_whole: bool = False

    def height(self, press: Press, width: float) -> float:
        """Return the height of all of them."""
        return sum(press.height(block, width) for block in self.blocks)

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Paint them in order."""
        for block in self.blocks:
            block.paint(press, at, width)
            at = QPointF(at.x(), at.y() + press.height(block, width))


class Cell(Struct, frozen=True):
    """A block of a row.

    Attributes:
        block: What stands in it.
        share: Its share of the width that is left over; 0 for a fixed width.
        em: Its fixed width.
        down: Where it stands in the row: 0 at the top, 1 at the bottom.
    """

    block: Block
    share: float = 1.0
    em: float = 0.0
    down: float = 0.0


class Row(Struct, frozen=True):
    """Blocks beside one another."""

    cells: Sequence[Cell]
    gap_em: float = 1.0

    def height(self, press: Press, width: float) -> float:
        """Return the height of the highest cell."""
        widths = self._widths(press, width)
        return max(press.height(cell.block, each) for cell, each in zip(self.cells, widths, strict=True))

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Paint them side by side, in the direction of reading."""
        height = self.height(press, width)
        offset = 0.0
        for cell, each in zip(self.cells, self._widths(press, width), strict=True):
            down = cell.down * (height - press.height(cell.block, each)) if cell.down else 0.0
            cell.block.paint(press, press.across(at, width, offset, each) + QPointF(0, down), each)
            offset += each + press.em(self.gap_em)

    def _widths(self, press: Press, width: float) -> list[float]:
        fixed = sum(press.em(cell.em) for cell in self.cells if not cell.share)
        left = max(0.0, width - fixed - press.em(self.gap_em) * (len(self.cells) - 1))
        shares = sum(cell.share for cell in self.cells) or 1.0
        return [left * cell.share / shares if cell.share else press.em(cell.em) for cell in self.cells]


class Box(Struct, frozen=True):
    """A box to tick, with a text below or beside it.

    Attributes:
        label: The text; may be empty.
        is_ticked: Whether it is ticked already.
        is_heavy: Whether its line is heavy: the day that is meant.
    """

    label: str = ""
    is_ticked: bool = False
    is_heavy: bool = False


class BoxColumns(Struct, frozen=True):
    """Boxes side by side, each in a column of its own, with its label below."""

    boxes: Sequence[Box]

    def height(self, press: Press, width: float) -> float:
        """Return the height of a box with the highest label."""
        column = width / len(self.boxes)
        labels = max(self._label(box).height(press, column) for box in self.boxes)
        return press.em(BOX_EM) + (press.em(LABEL_BELOW_EM) + labels if labels else 0.0)

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Draw each box with its label."""
        column = width / len(self.boxes)
        side = press.em(BOX_EM)
        for index, box in enumerate(self.boxes):
            place = press.across(at, width, index * column, column)
            _draw_box(press, QRectF(place.x() + (column - side) / 2, place.y(), side, side), box)
            self._label(box).paint(press, place + QPointF(0, side + press.em(LABEL_BELOW_EM)), column)

    def _label(self, box: Box) -> Text:
        return Text(box.label, Style(SMALL.size, is_bold=box.is_heavy), Align.CENTRE)


class BoxLine(Struct, frozen=True):
    """Boxes one after another, each with its label beside it, on as many lines as they need."""

    boxes: Sequence[Box]
    style: Style = BODY

    def height(self, press: Press, width: float) -> float:
        """Return the height of all lines."""
        return sum(height for height, _ in self._lines(press, width))

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Draw them."""
        side = press.em(BOX_EM)
        for height, line in self._lines(press, width):
            offset = 0.0
            for box, advance in line:
                place = press.across(at, width, offset, side)
                _draw_box(press, QRectF(place.x(), place.y(), side, side), box)
                beside, room = offset + side + press.em(LABEL_GAP_EM), width - side - press.em(LABEL_GAP_EM)
                Text(box.label, self.style).paint(press, press.across(at, width, beside, room), room)
                offset += advance
            at = at + QPointF(0, height)

    def _lines(self, press: Press, width: float) -> list[tuple[float, list[tuple[Box, float]]]]:
        beside = press.em(BOX_EM + LABEL_GAP_EM)
        lines: list[tuple[float, list[tuple[Box, float]]]] = []
        left = width
        for box in self.boxes:
            laid = press.text(box.label, self.style, max(1.0, width - beside))
            natural = max(laid.lineAt(number).naturalTextWidth() for number in range(laid.lineCount()))
            advance = beside + natural + press.em(BETWEEN_BOXES_EM)
            height = max(laid.boundingRect().height(), press.em(BOX_EM + 0.15))
            if left + beside + natural > width or not lines:
                lines.append((height, []))
                left = 0.0
            before, line = lines[-1]
            lines[-1] = (max(before, height), [*line, (box, advance)])
            left += advance
        return lines


class Pictures(Struct, frozen=True):
    """An exercise as line art: where it starts and where it ends, with the line that is enough."""

    movement: Movement
    captions: tuple[str, str]
    is_stacked: bool = False

    def height(self, press: Press, width: float) -> float:
        """Return the height of the pictures with their captions."""
        each = self._width(press, width)
        captions = [Text(caption, SMALL).height(press, each) for caption in self.captions]
        height = self._figure_height(press, each)
        return 2 * height + sum(captions) if self.is_stacked else height + max(captions)

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        """Draw both."""
        each = self._width(press, width)
        height = self._figure_height(press, each)
        offset = 0.0
        for key, caption in zip((0, -1), self.captions, strict=True):
            place = press.across(at, width, offset, each)
            press.drawings.paint(press.canvas, self.movement, key, QRectF(place.x(), place.y(), each, height))
            below = Text(caption, SMALL, Align.CENTRE)
            below.paint(press, place + QPointF(0, height), each)
            if self.is_stacked:
                at = at + QPointF(0, height + below.height(press, each))
            else:
                offset += each + press.em(PICTURE_GAP_EM)

    def _width(self, press: Press, width: float) -> float:
        return width if self.is_stacked else (width - press.em(PICTURE_GAP_EM)) / 2

    def _figure_height(self, press: Press, width: float) -> float:
        return min(press.mm(press.measure.figure_mm), press.drawings.height_for(self.movement, width))


def _draw_box(press: Press, rect: QRectF, box: Box) -> None:
    painter = press.canvas
    pen = QPen(press.line_pen(2.2 * BOX_LINE_MM if box.is_heavy else BOX_LINE_MM))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    if box.is_ticked:
        painter.setPen(press.line_pen(3 * BOX_LINE_MM))
        side = rect.width()
        low = QPointF(rect.left() + 0.42 * side, rect.top() + 0.80 * side)
        painter.drawLine(QPointF(rect.left() + 0.16 * side, rect.top() + 0.52 * side), low)
        painter.drawLine(low, QPointF(rect.left() + 0.88 * side, rect.top() + 0.16 * side))

"""Paints the days of the calendar: a tick, a half, hatching and a frame, so that no colour is needed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from glutecoach.ui.day_table import CELL_ROLE, DayCell
from glutecoach.ui.sizes import Height, Line, Mark
from glutecoach.ui.theme import Colours


class DayDelegate(QStyledItemDelegate):
    """Paints one day.

    Args:
        colours: The colours of the theme.
        parent: Owner.
    """

    def __init__(self, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours = colours

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint its break, its mark, its number, and whether it is today or chosen."""
        cell = index.data(CELL_ROLE)
        area = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(self.colours.surface if cell else self.colours.window))
        if isinstance(cell, DayCell):
            state = option.state  # pyright: ignore[reportAttributeAccessIssue]
            self._paint_day(painter, area, cell, is_chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_day(self, painter: QPainter, area: QRectF, cell: DayCell, *, is_chosen: bool) -> None:
        if cell.pause is not None:
            paint_break(painter, area, self.colours)
        is_spacious = area.height() >= Height.SPACIOUS_DAY
        size = min(area.width(), area.height(), Mark.LARGEST_DAY) * (0.66 if is_spacious else 0.74)
        paint_day_mark(painter, area.center(), size, cell, self.colours)
        if is_spacious:
            painter.setPen(QColor(self.colours.muted if cell.is_ahead else self.colours.text))
            box = area.adjusted(8, 4, -4, -4)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(cell.day.day))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if cell.is_today:
            paint_today(painter, area, self.colours)
        if is_chosen:
            painter.setPen(QPen(QColor(self.colours.text), Line.BOLD))
            painter.drawRect(area.adjusted(2, 2, -2, -2))


def paint_break(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """Hatch a day of a break."""
    painter.fillRect(area, QBrush(QColor(colours.excused), Qt.BrushStyle.BDiagPattern))


def paint_today(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """Frame today."""
    painter.setPen(QPen(QColor(colours.accent), Line.THIN))
    painter.drawRect(area.adjusted(1.5, 1.5, -1.5, -1.5))


def paint_day_mark(painter: QPainter, middle: QPointF, size: float, cell: DayCell, colours: Colours) -> None:
    """Paint what was done on a day: a disc with a tick, a half disc, or a faint dot."""
    circle = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
    if cell.tally is not None and cell.tally.counting:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(circle)
        pen = QPen(QColor(colours.on_accent), size / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_tick(circle))
    elif cell.tally is not None:
        ring = circle.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(colours.hold), Line.THIN))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(ring)
        painter.setBrush(QColor(colours.hold))
        painter.drawChord(ring, 90 * 16, 180 * 16)
    elif not cell.is_ahead:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawEllipse(middle, 2.0, 2.0)


def _tick(circle: QRectF) -> QPainterPath:
    x, y, size = circle.left(), circle.top(), circle.width()
    path = QPainterPath(QPointF(x + size * 0.28, y + size * 0.53))
    path.lineTo(x + size * 0.44, y + size * 0.68)
    path.lineTo(x + size * 0.73, y + size * 0.36)
    return path

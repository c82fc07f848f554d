"""A ring that empties while a step runs, with a number in its middle."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glutecoach.ui.sizes import Picture
from glutecoach.ui.stage_type import font_of

FULL_TURN = 360 * 16
TOP = 90 * 16
WIDE_SHARE, NARROW_SHARE = 0.1, 0.04
"""Width of the ring as a share of its outer diameter: work, and waiting."""
MOST_FIGURES = 3
"""Figures that still stand in the ring at their full height."""
FIGURE_WIDTH, FIGURE_HEIGHT = 0.72, 0.76
"""Of a bold figure, as shares of the font's size; what is between figures included."""
BREATH = 0.93
"""Of the room inside the ring, for the number."""
LARGEST_PART = 0.1
"""Above this share of a turn all of the ring is painted."""
LEAST_SHIFT_PX = 0.3
"""An end of the ring that moves by less is not painted anew."""


class PhaseRing(QWidget):
    """A ring that empties while a step runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._left = 1.0
        self._is_wide = True
        self._arc, self._track = (QPen(Qt.PenStyle.SolidLine) for _ in range(2))
        self._ink = QColor()
        self._ground = QColor()
        self._measure()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def number(self) -> str:
        """The number in the middle."""
        return self._number

    @property
    def number_px(self) -> int:
        """The size of the number's type in pixels: as large as stands in the ring."""
        return self._number_px

    def set_colours(self, *, colour: str, track: str, ink: str, ground: str) -> None:
        """Set the colour of the ring, of the empty track, of the number, and of what is behind."""
        self._arc.setColor(colour)
        self._track.setColor(track)
        self._ink, self._ground = QColor(ink), QColor(ground)
        self.update()

    def set_wide(self, is_wide: bool) -> None:
        """Make the ring wide for work, or narrow for a wait."""
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            self._measure()
            self.update()

    def set_time(self, *, left: float, number: str) -> None:
        """Set how much of the step is left (1 to 0) and the number to show; only what has changed is painted."""
        before, self._left = self._left, max(0.0, left)
        if number != self._number:
            self._number = number
            self._measure()
            self.update()
        elif abs(self._left - before) * math.tau * self._radius > LEAST_SHIFT_PX:
            self.update(self._changed_px(before, self._left))
        else:
            self._left = before

    @override
    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return Picture.RING

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, arc and number, as far as they are asked for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = round(FULL_TURN * self._left)
        begin, end = (0, FULL_TURN) if event.rect() == self.rect() else self._turn_of(event.rect())
        for pen, first, last in ((self._arc, begin, min(end, left)), (self._track, max(begin, left), end)):
            if first < last:
                painter.setPen(pen)
                painter.drawArc(self._square, TOP + first, last - first)
        if event.rect().intersects(self._number_box):
            self._paint_number(painter)
        painter.end()

    def _paint_number(self, painter: QPainter) -> None:
        """Paint the number; what stands in the middle are its figures, not the room that letters would take."""
        font = font_of(self.font(), self._number_px, is_bold=True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._ink)
        middle = self._square.center()
        left = middle.x() - metrics.horizontalAdvance(self._number) / 2
        painter.drawText(QPointF(left, middle.y() + metrics.capHeight() / 2), self._number)

    def _measure(self) -> None:
        """Find the width of the ring, the square that its middle line touches, and the place of the number."""
        side = min(self.width(), self.height())
        self._width = side * (WIDE_SHARE if self._is_wide else NARROW_SHARE)
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        inset = side * WIDE_SHARE / 2 + 1
        self._square = square.adjusted(inset, inset, -inset, -inset)
        self._radius = self._square.width() / 2
        for pen in (self._arc, self._track):
            pen.setWidthF(self._width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        figures = min(max(1, len(self._number)), MOST_FIGURES)
        inside = BREATH * (self._radius - self._width / 2)
        self._number_px = max(1, int(inside / math.hypot(figures * FIGURE_WIDTH / 2, FIGURE_HEIGHT / 2)))
        across, down = len(self._number) * FIGURE_WIDTH * self._number_px, self._number_px
        middle = square.center()
        self._number_box = QRectF(middle.x() - across / 2, middle.y() - down / 2, across, down).toAlignedRect()

    def _changed_px(self, before: float, left: float) -> QRect:
        """Return where the ring looks different after the end of its arc has moved."""
        if abs(left - before) > LARGEST_PART:
            return self.rect()
        centre, radius = self._square.center(), self._radius
        middle = math.tau * (before + left) / 2
        reach = self._width / 2 + 2 + radius * math.tau * abs(before - left) / 2
        x, y = centre.x() - radius * math.sin(middle), centre.y() - radius * math.cos(middle)
        size = math.ceil(2 * reach) + 1
        return QRect(math.floor(x - reach), math.floor(y - reach), size, size) & self.rect()

    def _turn_of(self, rect: QRect) -> tuple[int, int]:
        """Return which part of the turn runs through a small rectangle, in sixteenths of a degree from the top."""
        centre = self._square.center()
        x, y = rect.center().x() - centre.x(), rect.center().y() - centre.y()
        reach = math.hypot(rect.width(), rect.height()) / 2
        distance = math.hypot(x, y)
        if distance <= reach:
            return 0, FULL_TURN
        middle = math.atan2(-x, -y) % math.tau
        half = math.asin(reach / distance)
        if not half <= middle <= math.tau - half:  # the part begins before the top and ends after it
            return 0, FULL_TURN
        return round(FULL_TURN * (middle - half) / math.tau), round(FULL_TURN * (middle + half) / math.tau)

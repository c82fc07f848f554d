"""Training days of each week as bars, for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from glutecoach.core.weeks import DAYS_IN_WEEK, TARGET_DAYS, WeekState

BAR_SHARE = 0.64
BAND = "#e6e6e6"
LINE = "#8a8a8a"
INK = "#000000"
_FILLS = {
    WeekState.COMPLETED: "#404040",
    WeekState.OPEN: "#ffffff",
    WeekState.EXCUSED: "#ffffff",
    WeekState.MISSED: "#ffffff",
}
_MARKS = {WeekState.COMPLETED: "★", WeekState.OPEN: "○", WeekState.EXCUSED: "■", WeekState.MISSED: "✕"}


@dataclass(frozen=True, slots=True)
class WeekBar:
    """One week: its training days, what became of it, and its first day in words."""

    days: int
    state: WeekState
    label: str


def paint_week_bars(painter: QPainter, area: QRectF, bars: Sequence[WeekBar]) -> None:
    """Paint one bar for each week, the aim behind them, dates below; sizes follow the painter's font."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    em = metrics.height()
    plot = area.adjusted(2 * em, em, 0, -1.5 * em)
    tallest = max(TARGET_DAYS[1], *(bar.days for bar in bars)) + 1
    unit, slot = plot.height() / tallest, plot.width() / len(bars)
    low, high = TARGET_DAYS
    painter.fillRect(QRectF(plot.left(), plot.bottom() - high * unit, plot.width(), (high - low) * unit), QColor(BAND))
    painter.setPen(QPen(QColor(LINE), em / 20))
    painter.drawLine(QLineF(plot.bottomLeft(), plot.bottomRight()))
    painter.setPen(QColor(INK))
    for day in range(min(tallest, DAYS_IN_WEEK) + 1):
        place = QRectF(area.left(), plot.bottom() - day * unit - em / 2, 1.5 * em, em)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(day))
    every = ceil((max(metrics.horizontalAdvance(bar.label) for bar in bars) + em) / slot)
    for number, bar in enumerate(bars):
        left = plot.left() + number * slot
        width = min(BAR_SHARE * slot, 3 * em)
        box = QRectF(left + (slot - width) / 2, plot.bottom() - bar.days * unit, width, bar.days * unit)
        painter.setPen(QPen(QColor(INK), em / 12))
        painter.setBrush(QColor(_FILLS[bar.state]))
        if bar.days:
            painter.drawRect(box)
        mark = QRectF(left + slot / 2 - em, box.top() - 1.1 * em, 2 * em, em)
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, _MARKS[bar.state])
        if (len(bars) - 1 - number) % every == 0:
            below = QRectF(left + slot / 2 - 5 * em, plot.bottom() + 0.3 * em, 10 * em, em)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)
    painter.setBrush(Qt.BrushStyle.NoBrush)

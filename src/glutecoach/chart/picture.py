"""A chart of weeks that explains itself: a headline, the weeks, and what the marks mean; for pictures and for paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from glutecoach.chart.look import ChartLook
from glutecoach.chart.marks import paint_mark
from glutecoach.chart.weeks import ChartWords, WeekPainter, WeekView
from glutecoach.core.weeks import Weeks, WeekState

LEGEND = (WeekState.COMPLETED, WeekState.OPEN, WeekState.EXCUSED, WeekState.MISSED)


def paint_picture(
    painter: QPainter, area: QRectF, weeks: Weeks, view: WeekView, look: ChartLook, words: ChartWords, *, title: str
) -> None:
    """Paint a chart with its headline and its legend.

    Args:
        painter: Where to: a widget, a picture, a drawing or a page; its font is that of the chart.
        area: The whole of the picture.
        weeks: All weeks, oldest first.
        view: Which of them are shown.
        look: The colours; `look.PAPER` for paper.
        words: The words.
        title: A headline; empty for none.
    """
    painter.fillRect(area, QColor(look.surface))
    em = QFontMetricsF(painter.font(), painter.device()).height()
    inner = area.adjusted(em, em, -em, -em)
    if title:
        painter.save()
        heading = QFont(painter.font())
        heading.setBold(True)
        painter.setFont(heading)
        painter.setPen(QColor(look.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        painter.restore()
        inner.setTop(inner.top() + 2 * em)
    _paint_legend(painter, QRectF(inner.left(), inner.bottom() - em, inner.width(), em), look, words)
    inner.setBottom(inner.bottom() - 1.5 * em)
    WeekPainter(weeks, look, words).paint(painter, inner, view)


def _paint_legend(painter: QPainter, area: QRectF, look: ChartLook, words: ChartWords) -> None:
    em = area.height()
    x = area.left()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for state in LEGEND:
        paint_mark(painter, state, QPointF(x + em / 2, area.center().y()), em * 0.8, QColor(look.states[state]))
        x = _write(painter, x + 1.3 * em, area, look, words.states[state]) + 1.5 * em
    painter.fillRect(QRectF(x, area.top() + em * 0.15, em * 1.4, em * 0.7), QColor(look.band))
    _write(painter, x + 1.7 * em, area, look, words.aim)
    painter.restore()


def _write(painter: QPainter, x: float, area: QRectF, look: ChartLook, text: str) -> float:
    """Write a text in the middle of a line, and return where it ends."""
    width = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text)
    painter.setPen(QColor(look.text))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(x, area.top(), width, area.height()), flags, text)
    return x + width

"""The chart of where an exercise was felt: one bar of shares for each period, the number of answers above it.

Time runs from the left to the right in every language, as in `chart.weeks`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from glutecoach.core.exercise import Felt
from glutecoach.core.felt_shares import FEW_ANSWERS, FeltShares

ORDER = (Felt.GLUTES, Felt.MIXED, Felt.HAMSTRINGS, Felt.LOWER_BACK, Felt.NOT_SURE, Felt.PAIN)
"""From the bottom of a bar to its top."""
PATTERNS = {
    Felt.GLUTES: Qt.BrushStyle.SolidPattern,
    Felt.MIXED: Qt.BrushStyle.Dense4Pattern,
    Felt.HAMSTRINGS: Qt.BrushStyle.BDiagPattern,
    Felt.LOWER_BACK: Qt.BrushStyle.FDiagPattern,
    Felt.NOT_SURE: Qt.BrushStyle.Dense6Pattern,
    Felt.PAIN: Qt.BrushStyle.DiagCrossPattern,
}
"""So that answers are told apart without colour."""
BAR_SHARE = 0.7
WIDEST_BAR_EMS = 5.0


class FeltLook(Struct, frozen=True):
    """The colours of the chart, as #rrggbb.

    Attributes:
        surface: Behind everything.
        text: What is read.
        lines: The axis, and the outline of bars.
        chosen: Behind the period that is chosen.
        answers: Of each answer.
    """

    surface: str
    text: str
    lines: str
    chosen: str
    answers: Mapping[Felt, str]


class FeltView(Struct, frozen=True):
    """What is shown.

    Attributes:
        shares: The periods, oldest first.
        names: Their names, below the bars.
        chosen: Number of the period that is chosen.
        has_focus: Whether the keyboard is here.
    """

    shares: Sequence[FeltShares]
    names: Sequence[str]
    chosen: int
    has_focus: bool = False


def paint_felt(painter: QPainter, area: QRectF, view: FeltView, look: FeltLook) -> None:
    """Paint the chart.

    Args:
        painter: Where to; its font is that of the chart.
        area: The whole of the chart.
        view: What to show.
        look: The colours.
    """
    metrics = QFontMetricsF(painter.font(), painter.device())
    em = metrics.height()
    plot = area.adjusted(em / 2, 1.6 * em, -em / 2, -1.8 * em)
    painter.save()
    painter.fillRect(area, QColor(look.surface))
    step = plot.width() / max(len(view.shares), 1)
    if 0 <= view.chosen < len(view.shares):
        top = area.top() + 1
        column = QRectF(plot.left() + view.chosen * step, top, step, plot.bottom() - top)  # the names may be wider
        painter.fillRect(column, QColor(look.chosen))
        painter.setPen(QPen(QColor(look.text), max(1.0, em / 9) * (2 if view.has_focus else 0.7)))
        painter.drawRect(column)
    every = _label_step(metrics, view.names, step, em)
    for number, shares in enumerate(view.shares):
        left = plot.left() + number * step
        width = min(step * BAR_SHARE, WIDEST_BAR_EMS * em)
        bar = QRectF(left + (step - width) / 2, plot.top(), width, plot.height())
        _paint_bar(painter, bar, shares, look, em)
        painter.setPen(QColor(look.text))
        if (len(view.shares) - 1 - number) % every == 0:
            below = QRectF(left - step * every, plot.bottom() + 0.4 * em, step * (2 * every + 1), em)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, view.names[number])
    painter.setPen(QPen(QColor(look.lines), max(1.0, em / 18)))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.restore()


def period_at(x: float, area: QRectF, count: int, em: float) -> int | None:
    """Return the number of the period at a place of the chart, None beside them.

    Args:
        x: The place.
        area: The whole of the chart.
        count: How many periods are shown.
        em: The height of a line of text.
    """
    number = int((x - area.left() - em / 2) / max(area.width() - em, 1.0) * count)
    return number if 0 <= number < count else None


def answer_brush(felt: Felt, look: FeltLook) -> QBrush:
    """Return how an answer is filled."""
    return QBrush(QColor(look.answers[felt]), PATTERNS[felt])


def _label_step(metrics: QFontMetricsF, names: Sequence[str], step: float, gap: float) -> int:
    """Return that every so many names have room side by side."""
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0) + gap
    return max(1, -int(-widest // max(step, 1.0)))


def _paint_bar(painter: QPainter, bar: QRectF, shares: FeltShares, look: FeltLook, em: float) -> None:
    total = shares.total
    above = QRectF(bar.center().x() - 2 * em, bar.top() - 1.3 * em, 4 * em, em)
    painter.setPen(QColor(look.text))
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(total) if total else "–")
    if not total:
        return
    if total < FEW_ANSWERS:  # a narrow bar says that it knows little
        bar = bar.adjusted(bar.width() * 0.3, 0, -bar.width() * 0.3, 0)
    bottom = bar.bottom()
    painter.setPen(QPen(QColor(look.lines), max(1.0, em / 18)))
    for felt in ORDER:
        height = bar.height() * shares.answers.get(felt, 0) / total
        if height:
            part = QRectF(bar.left(), bottom - height, bar.width(), height)
            painter.fillRect(part, QColor(look.surface))
            painter.fillRect(part, answer_brush(felt, look))
            painter.drawRect(part)
            bottom -= height


def paint_swatch(painter: QPainter, area: QRectF, felt: Felt, look: FeltLook) -> None:
    """Paint a sample of an answer, for the legend."""
    painter.fillRect(area, QColor(look.surface))
    painter.fillRect(area, answer_brush(felt, look))
    painter.setPen(QColor(look.lines))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(area.topLeft() + QPointF(0.5, 0.5), area.bottomRight() - QPointF(0.5, 0.5)))

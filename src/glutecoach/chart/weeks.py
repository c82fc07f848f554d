"""The chart of weeks: one bar for each, the aim behind them, dates below; painted anywhere with any look.

All lengths follow the painter's font: a screen of any density, a picture and a sheet of paper get the same chart.
Time runs from the left to the right in every language, as numbers do, and the scale stands on the left; what moves the
chart, buttons, keys and the scroll bar, goes the same way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from glutecoach.chart.look import ChartLook
from glutecoach.chart.marks import paint_mark
from glutecoach.chart.week_axis import DateWords, week_labels
from glutecoach.core.weeks import DAYS_IN_WEEK, TARGET_DAYS, Week, Weeks, WeekState

FEWEST_WEEKS = 4
BAR_SHARE = 0.64
WIDEST_BAR_EMS = 5.0
NARROWEST_MARK_EMS = 0.45
"""Weeks with less room than a mark of this size needs have none, and stand side by side."""
LEAST_STATE_EMS = 3.0
LEAST_SCALE_DAYS = 4.4
HALF = 0.5
_AT_THE_SCALE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_ABOVE_THE_SCALE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_BELOW = {WeekState.MISSED: 0.5, WeekState.EXCUSED: 0.2}
"""Length of the line below a narrow week, in heights of a line of text."""


class ChartWords(Struct, frozen=True):
    """The words on a chart.

    Attributes:
        days: What the scale counts.
        dates: How dates are written.
        states: The states of weeks.
        aim: What the band behind the bars is.
    """

    days: str
    dates: DateWords
    states: Mapping[WeekState, str]
    aim: str


class WeekView(Struct, frozen=True):
    """What of the weeks is shown.

    Attributes:
        first: Left end, in weeks from the middle of the oldest one.
        last: Right end.
        chosen: Number of the week that is chosen; None for none.
        pointed: Number of the week that the mouse points at; None for none.
        has_focus: Whether the keyboard is here.
    """

    first: float
    last: float
    chosen: int | None = None
    pointed: int | None = None
    has_focus: bool = False

    @property
    def numbers(self) -> range:
        """The weeks that can be seen, at least in part."""
        return range(max(0, ceil(self.first - HALF)), floor(self.last + HALF) + 1)


def whole_view(count: int) -> WeekView:
    """Return the view of so many weeks, from the oldest to the current one."""
    return WeekView(-HALF, max(count, FEWEST_WEEKS) - HALF)


def plot_area(area: QRectF, metrics: QFontMetricsF) -> QRectF:
    """Return where the bars stand inside the area of a chart: the scale is left of it, the dates are below."""
    line = metrics.height()
    return area.adjusted(metrics.horizontalAdvance("7") + line, line * 1.3, -line / 2, -line * 2.6)


class WeekPainter:
    """Paints the chart of some weeks.

    Args:
        weeks: All weeks, oldest first.
        look: The colours.
        words: The words.
    """

    def __init__(self, weeks: Weeks, look: ChartLook, words: ChartWords) -> None:
        self._weeks = weeks
        self._look = look
        self._words = words
        self._colours = {state: QColor(colour) for state, colour in look.states.items()}
        self._em = 1.0
        self._plot = QRectF()
        self._view = WeekView(0, 1)
        self._week_width = 1.0
        self._has_marks = False
        self._top_days = max(LEAST_SCALE_DAYS, weeks.most_training_days + 0.9)

    def paint(self, painter: QPainter, area: QRectF, view: WeekView) -> None:
        """Paint the chart.

        Args:
            painter: Where to; its font is that of the chart.
            area: The whole of the chart.
            view: What to show.
        """
        metrics = QFontMetricsF(painter.font(), painter.device())
        self._em = metrics.height()
        self._plot = plot_area(area, metrics)
        self._view = view
        self._week_width = self._plot.width() / max(view.last - view.first, 1.0)
        self._has_marks = self._week_width * BAR_SHARE >= NARROWEST_MARK_EMS * self._em
        shown = [number for number in view.numbers if number < len(self._weeks)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(self._look.surface))
        self._paint_highlights(painter)
        self._paint_scale(painter)
        painter.setClipRect(self._plot.adjusted(-1, -self._em, 1, self._em))
        if self._has_marks:
            for number in shown:
                self._paint_week(painter, self._weeks[number], number)
        elif shown:
            self._paint_narrow(painter, shown)
        painter.setClipping(False)
        self._paint_frame(painter)
        self._paint_dates(painter, metrics, shown, area)
        painter.restore()

    def number_at(self, x: float) -> int:
        """Return the number of the week at a place of the chart that was painted last; there may be no such week."""
        return round(self._view.first + (x - self._plot.left()) / self._week_width)

    @property
    def _line(self) -> float:
        return max(1.0, self._em / 9)

    def _x(self, number: float) -> float:
        return self._plot.left() + (number - self._view.first) * self._week_width

    def _y(self, days: float) -> float:
        return self._plot.bottom() - days / self._top_days * self._plot.height()

    def _column(self, number: int) -> QRectF:
        width = max(self._week_width, self._em / 2)
        return QRectF(self._x(number) - width / 2, self._plot.top(), width, self._plot.height())

    def _bar(self, number: int, days: float) -> QRectF:
        width = min(self._week_width * BAR_SHARE, WIDEST_BAR_EMS * self._em)
        top = self._y(days)
        return QRectF(self._x(number) - width / 2, top, width, self._plot.bottom() - top)

    def _paint_scale(self, painter: QPainter) -> None:
        low, high = TARGET_DAYS
        band = QRectF(self._plot.left(), self._y(high), self._plot.width(), self._y(low) - self._y(high))
        painter.fillRect(band, QColor(self._look.band))
        painter.setPen(QPen(QColor(self._look.band_edge), self._line, Qt.PenStyle.DashLine))
        painter.drawLine(band.topLeft(), band.topRight())
        painter.drawLine(band.bottomLeft(), band.bottomRight())
        for day in range(min(DAYS_IN_WEEK, floor(self._top_days)) + 1):
            y = self._y(day)
            painter.setPen(QPen(QColor(self._look.lines), max(1.0, self._em / 18)))
            painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            painter.setPen(QColor(self._look.text))
            box = QRectF(self._plot.left() - 2 * self._em, y - self._em, 1.7 * self._em, 2 * self._em)
            painter.drawText(box, _AT_THE_SCALE, str(day))
        title = QRectF(self._plot.left() - self._em, self._plot.top() - 1.3 * self._em, self._plot.width(), self._em)
        painter.drawText(title, _ABOVE_THE_SCALE, self._words.days)

    def _paint_highlights(self, painter: QPainter) -> None:
        for number in {self._view.chosen, self._view.pointed}:
            if number is not None and number in self._view.numbers:
                column = self._column(number) & self._plot
                painter.fillRect(column, QColor(self._look.chosen))

    def _paint_frame(self, painter: QPainter) -> None:
        if self._view.chosen is not None and self._view.chosen in self._view.numbers:
            painter.setPen(QPen(QColor(self._look.text), self._line * (2 if self._view.has_focus else 0.7)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._column(self._view.chosen) & self._plot)

    def _paint_week(self, painter: QPainter, week: Week, number: int) -> None:
        state = week.state
        colour = self._colours[state]
        bar = self._bar(number, week.training_days)
        if week.is_current:
            self._paint_ahead(painter, number, week, colour)
        if week.training_days:
            fill = QColor(colour)
            fill.setAlphaF(1.0 if state is WeekState.COMPLETED else 0.3)
            painter.setBrush(fill)
            painter.setPen(QPen(colour, self._line))
            painter.drawRect(bar.adjusted(self._line / 2, self._line / 2, -self._line / 2, 0))
        size = min(self._em * 0.9, bar.width())
        top = self._y(_days_ahead(week)) if week.is_current else bar.top()
        paint_mark(painter, state, QPointF(self._x(number), top - size * 0.9), size, colour)

    def _paint_ahead(self, painter: QPainter, number: int, week: Week, colour: QColor) -> None:
        """Paint what the current week may still become as a dashed box on top of what is done."""
        pen = QPen(colour, self._line, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        whole = self._bar(number, _days_ahead(week))
        painter.drawRect(whole.adjusted(self._line / 2, self._line / 2, -self._line / 2, 0))

    def _paint_narrow(self, painter: QPainter, shown: Sequence[int]) -> None:
        """Paint weeks that have no room for a mark: a line below the bars tells a missed and an excused one.

        Hundreds of them may be shown, and a call for each would cost a frame: all of one colour are painted together.
        """
        bottom = round(self._plot.bottom())
        below = {state: round(height * self._em) for state, height in _BELOW.items()}
        under = round(self._plot.bottom() + self._line)
        tops = [round(self._y(days)) for days in range(DAYS_IN_WEEK + 1)]
        edges = [round(self._x(number - HALF)) for number in (*shown, shown[-1] + 1)]  # whole pixels leave no seam
        bars: dict[tuple[WeekState, bool], list[QRect]] = {}
        for number, left, right in zip(shown, edges, edges[1:], strict=False):
            state, width = self._weeks.states[number], max(1, right - left)
            week = self._weeks[number]
            top = tops[week.training_days]
            if top < bottom:
                bars.setdefault((state, week.is_current), []).append(QRect(left, top, width, bottom - top))
            if state in below:
                bars.setdefault((state, False), []).append(QRect(left, under, width, below[state]))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for (state, is_current), rects in bars.items():
            painter.setOpacity(0.5 if is_current else 1.0)  # it is not over yet
            painter.setBrush(self._colours[state])
            painter.drawRects(rects)
        painter.restore()

    def _paint_dates(self, painter: QPainter, metrics: QFontMetricsF, shown: Sequence[int], area: QRectF) -> None:
        if not shown:
            return
        labels = week_labels(
            self._weeks[0].first_day,
            range(shown[0], shown[-1] + 1),
            self._words.dates,
            newest=len(self._weeks) - 1,
            centre=self._x,
            width=metrics.horizontalAdvance,
            room=(area.left(), area.right()),
            gap=self._em,
        )
        painter.setPen(QColor(self._look.text))
        for label in labels:
            box = QRectF(label.left, self._plot.bottom() + 0.55 * self._em, label.width, self._em)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, label.text)
        if self._week_width < LEAST_STATE_EMS * self._em:
            return
        states = [self._words.states[self._weeks[number].state] for number in shown]
        if max(metrics.horizontalAdvance(text) for text in states) + self._em / 2 <= self._week_width:
            for number, text in zip(shown, states, strict=True):
                box = QRectF(self._x(number) - self._week_width / 2, 0, self._week_width, self._em)
                box.moveTop(self._plot.bottom() + 1.6 * self._em)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


def _days_ahead(week: Week) -> float:
    """Return how high the frame of the current week is: what completes it, then the end of the aim, then a bit more."""
    for days in (week.minimum_days, TARGET_DAYS[1]):
        if week.training_days < days:
            return days
    return week.training_days + HALF

"""The chart of weeks on the screen, to scroll and to zoom: the only module that loads pyqtgraph."""

# pyqtgraph comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUntypedBaseClass=false

from __future__ import annotations

from collections.abc import Iterable

import pyqtgraph as pg
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glutecoach.chart.weeks import FEWEST_WEEKS, HALF, WeekPainter, WeekView, plot_area
from glutecoach.core.weeks import Weeks
from glutecoach.ui.chart_look import chart_look, chart_words
from glutecoach.ui.progress_texts import week_explanation
from glutecoach.ui.sizes import Height, Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours

USUAL_WEEKS = 16
LEAST_EMS = 12.0
"""The least height of the chart, in its type."""
MOST_WEEKS = 522
"""Ten years."""
WEEKS_IN_YEAR = 52
WHEEL_STEP = 120.0
ZOOM_STEP = 2.0


class WeekChart(pg.GraphicsView):
    """One bar for each week.

    Left, Right, Home and End choose a week, Page Up and Page Down go by a year, plus and minus show fewer or more
    weeks. The wheel goes through the weeks, with Ctrl it shows fewer or more of them.

    Signals:
        week_chosen: The Week that was chosen.
        week_pointed: The Week below the mouse; None when the mouse is gone.
        view_changed: Another part of the weeks is shown; see `view`.
    """

    week_chosen = Signal(object)
    week_pointed = Signal(object)
    view_changed = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Weeks | None = None
        self._colours = colours
        self._painter: WeekPainter | None = None
        self._view = WeekView(-HALF, FEWEST_WEEKS - HALF)
        self._layout = pg.GraphicsLayout()
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0.0)
        self._layout.addItem(self._box)
        self.setCentralItem(self._layout)
        self._box.setMouseEnabled(x=True, y=False)
        self._box.setYRange(0, 1, padding=0)
        self._box.sigXRangeChanged.connect(self._on_range_changed)
        self.scene().sigMouseClicked.connect(self._on_clicked)  # pyright: ignore[reportAttributeAccessIssue]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Training days of each week"))
        self.set_colours(colours)

    @property
    def view(self) -> WeekView:
        """What is shown."""
        return self._view

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self.setBackground(colours.surface)
        if self._weeks is not None:
            self._painter = WeekPainter(self._weeks, chart_look(colours), chart_words())
        self.update()

    def show_weeks(self, weeks: Weeks) -> None:
        """Show weeks; the view stays where it was as long as no week was added, else it goes to the newest."""
        before, self._weeks = self._weeks, weeks
        self._painter = WeekPainter(weeks, chart_look(self._colours), chart_words())
        count = max(len(weeks), FEWEST_WEEKS)
        self._box.setLimits(xMin=-HALF, xMax=count - HALF, minXRange=FEWEST_WEEKS, maxXRange=MOST_WEEKS)
        if before is None or len(before) != len(weeks):
            shown = min(count, USUAL_WEEKS)
            self._box.setXRange(count - HALF - shown, count - HALF, padding=0)
            self.choose(len(weeks) - 1)
        else:
            self.choose(self._chosen)

    def choose(self, number: int) -> None:
        """Choose a week by its number from the oldest, 0 or more; beyond the ends it is the nearest one."""
        if self._weeks is None:
            return
        chosen = max(0, min(len(self._weeks) - 1, number))
        week = self._weeks[chosen]
        self._view = replace(self._view, chosen=chosen)
        move = min(0.0, chosen - HALF - self._view.first) or max(0.0, chosen + HALF - self._view.last)
        self._box.setXRange(self._view.first + move, self._view.last + move, padding=0)
        self.setAccessibleDescription(week_explanation(week))
        self.update()
        self.week_chosen.emit(week)

    def show_span(self, weeks: float) -> None:
        """Show so many weeks, from four weeks to ten years, the right end staying where it is."""
        if self._weeks is not None:
            span = max(FEWEST_WEEKS, min(MOST_WEEKS, weeks, len(self._weeks)))
            last = max(self._view.last, span - HALF)
            self._box.setXRange(last - span, last, padding=0)

    def scroll_to(self, first: float) -> None:
        """Show as many weeks as now from another one on.

        Args:
            first: Left end, in weeks from the middle of the oldest one.
        """
        span = self._view.last - self._view.first
        end = max(len(self._weeks or ()), FEWEST_WEEKS) - HALF
        first = max(-HALF, min(first, end - span))
        self._box.setXRange(first, first + span, padding=0)

    @property
    def _chosen(self) -> int:
        return self._view.chosen or 0

    @override
    def sizeHint(self) -> QSize:
        """Ask for little: it takes all the room that is left."""
        return QSize(Width.CONTROL, Height.CHART)

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as its scale can be read, also in large type."""
        least_px = max(Height.CHART, round(LEAST_EMS * self.fontMetrics().height()))
        return QSize(super().minimumSizeHint().width(), least_px)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint what the view box shows."""
        if self._painter is not None:
            painter.setFont(self.font())
            self._painter.paint(painter, QRectF(self.rect()), self._view)

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Choose a week, or show fewer or more of them."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._weeks or ()) - 1}
        year = WEEKS_IN_YEAR
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -year, Qt.Key.Key_PageDown: year}
        zooms = {Qt.Key.Key_Plus: 1 / ZOOM_STEP, Qt.Key.Key_Equal: 1 / ZOOM_STEP, Qt.Key.Key_Minus: ZOOM_STEP}
        key = Qt.Key(ev.key())
        if key in ends:
            self._choose_by_key(ends[key])
        elif key in steps:
            self._choose_by_key(self._chosen + steps[key])
        elif key in zooms:
            self.show_span((self._view.last - self._view.first) * zooms[key])
        else:
            ev.ignore()

    @override
    def wheelEvent(self, ev: QWheelEvent) -> None:
        """Go through the weeks, or with Ctrl show fewer or more; at an end the page scrolls."""
        delta = ev.angleDelta()
        steps = (delta.x() or delta.y()) / WHEEL_STEP
        before = self._view
        if ev.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_span((before.last - before.first) * ZOOM_STEP ** (-steps / 2))
        else:
            self.scroll_to(before.first - steps * max(1.0, (before.last - before.first) / 16))
        ev.setAccepted((before.first, before.last) != (self._view.first, self._view.last))

    @override
    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        """Tell which week the mouse points at."""
        super().mouseMoveEvent(ev)
        self._point(self._number_at(ev.position()))

    @override
    def leaveEvent(self, ev: QEvent) -> None:
        """Tell that the mouse points at nothing."""
        super().leaveEvent(ev)
        self._point(None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._set_focus_shown(is_shown=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._set_focus_shown(is_shown=False)

    @override
    def resizeEvent(self, ev: QResizeEvent) -> None:
        """Leave room for the scale and the dates."""
        super().resizeEvent(ev)
        if hasattr(self, "_layout"):  # Qt resizes it while it is being built
            whole = QRectF(self.rect())
            plot = plot_area(whole, QFontMetricsF(self.font(), self))
            margins = (plot.left(), plot.top(), whole.right() - plot.right(), whole.bottom() - plot.bottom())
            self._layout.layout.setContentsMargins(*margins)  # pyright: ignore[reportAttributeAccessIssue]

    def _choose_by_key(self, number: int) -> None:
        self.choose(number)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))

    def _number_at(self, place: QPointF) -> int | None:
        if self._painter is None or self._weeks is None or not self.rect().contains(place.toPoint()):
            return None
        number = self._painter.number_at(place.x())
        return number if 0 <= number < len(self._weeks) else None

    def _point(self, number: int | None) -> None:
        if number != self._view.pointed and self._weeks is not None:
            self._view = replace(self._view, pointed=number)
            self.update()
            self.week_pointed.emit(None if number is None else self._weeks[number])

    def _set_focus_shown(self, *, is_shown: bool) -> None:
        self._view = replace(self._view, has_focus=is_shown)
        self.update()

    def _on_range_changed(self, _box: object, shown: Iterable[float]) -> None:
        first, last = shown
        self._view = replace(self._view, first=first, last=last)
        self.update()
        self.view_changed.emit()

    def _on_clicked(self, event: object) -> None:
        number = self._number_at(event.scenePos())  # pyright: ignore[reportAttributeAccessIssue]
        if number is not None:
            self.choose(number)

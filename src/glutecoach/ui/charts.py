"""Training days per week as a chart: the only module that loads pyqtgraph."""

# pyqtgraph comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUntypedBaseClass=false

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from glutecoach.core.weeks import DAYS_IN_WEEK, TARGET_DAYS, Week, WeekState
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours

BAR_WIDTH = 0.62
FEWEST_WEEKS = 4
SHOWN_WEEKS = 16
EMPTY_BAR_DAYS = 0.12
MARK_SIZE_PX = 15
_MARKS = {
    WeekState.COMPLETED: "star",
    WeekState.EXCUSED: "s",
    WeekState.OPEN: "o",
    WeekState.MISSED: "x",
}


class WeekChart(pg.PlotWidget):
    """One bar for each week, the target band behind it, and a mark that tells the state without colour."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[Week, ...] = ()
        self._colours = colours
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.getAxis("left").setLabel(tr("Training days"))
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self.setBackground(colours.surface)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(pg.mkPen(colours.border))
            axis.setTextPen(pg.mkPen(colours.text))
        self.show_weeks(self._weeks)

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show weeks, oldest first."""
        self._weeks = tuple(weeks)
        self.clear()
        self._add_band()
        for state in WeekState:
            self._add_bars(state)
        count = max(len(weeks), FEWEST_WEEKS)
        shown = min(count, SHOWN_WEEKS)
        self.setLimits(xMin=-1, xMax=count, yMin=0, yMax=DAYS_IN_WEEK + 1)
        tallest = max([TARGET_DAYS[1] + 1.4, *(week.training_days + 1.0 for week in weeks)])
        self.getViewBox().setRange(xRange=(count - shown - 0.6, count - 0.4), yRange=(0, tallest), padding=0)
        self.getAxis("left").setTicks([[(day, str(day)) for day in range(DAYS_IN_WEEK + 1)]])
        every = max(1, shown // 8)
        labels = [
            (number, texts.short_date_text(week.first_day))
            for number, week in enumerate(weeks)
            if (len(weeks) - 1 - number) % every == 0
        ]
        self.getAxis("bottom").setTicks([labels])
        self.setAccessibleName(tr("Training days of each week"))
        self.setAccessibleDescription(" ".join(texts.week_explanation(week) for week in weeks[-SHOWN_WEEKS:]))

    def _add_band(self) -> None:
        colour = QColor(self._colours.accent)
        colour.setAlpha(34)
        low, high = TARGET_DAYS
        band = pg.LinearRegionItem(
            (low - 0.02, high + 0.02),
            "horizontal",
            brush=pg.mkBrush(colour),
            pen=pg.mkPen(None),
            movable=False,
        )
        band.setZValue(-10)
        self.addItem(band)

    def _add_bars(self, state: WeekState) -> None:
        chosen = [(number, week) for number, week in enumerate(self._weeks) if week.state is state]
        if not chosen:
            return
        numbers = [float(number) for number, _ in chosen]
        heights = [float(week.training_days) or EMPTY_BAR_DAYS for _, week in chosen]
        colour = QColor(_colour_of(state, self._colours))
        fill = QColor(colour)
        fill.setAlpha(255 if state is WeekState.COMPLETED else 70)
        style = Qt.PenStyle.DashLine if state is WeekState.OPEN else Qt.PenStyle.SolidLine
        bars = pg.BarGraphItem(
            x=numbers,
            height=heights,
            width=BAR_WIDTH,
            brush=pg.mkBrush(fill),
            pen=pg.mkPen(colour, width=2, style=style),
        )
        self.addItem(bars)
        marks = pg.ScatterPlotItem(
            x=numbers,
            y=[height + 0.35 for height in heights],
            symbol=_MARKS[state],
            size=MARK_SIZE_PX,
            brush=pg.mkBrush(colour),
            pen=pg.mkPen(colour),
        )
        self.addItem(marks)


def _colour_of(state: WeekState, colours: Colours) -> str:
    match state:
        case WeekState.COMPLETED:
            return colours.accent
        case WeekState.EXCUSED:
            return colours.excused
        case WeekState.OPEN:
            return colours.hold
        case WeekState.MISSED:
            return colours.rest

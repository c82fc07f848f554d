"""Training days per week as a chart: the only module that loads pyqtgraph."""

# pyqtgraph comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUntypedBaseClass=false

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glutecoach.core.errors import DataFolderError
from glutecoach.core.weeks import DAYS_IN_WEEK, TARGET_DAYS, Week, WeekState
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours

BAR_WIDTH = 0.62
FEWEST_WEEKS = 4
SHOWN_WEEKS = 16
MOST_WEEKS = 522
"""Ten years."""
LABEL_GAP_PX = 18
STEPS_OF_LABELS = (1, 2, 4, 8, 13, 26, 52, 104, 260, 520)
EMPTY_BAR_DAYS = 0.12
MARK_SIZE_PX = 15
SMALLEST_MARK_PX = 4
WEEKS_WITHIN_A_YEAR = 46
_MARKS = {
    WeekState.COMPLETED: "star",
    WeekState.EXCUSED: "s",
    WeekState.OPEN: "o",
    WeekState.MISSED: "x",
}


class WeekChart(pg.PlotWidget):
    """One bar for each week, the target band behind it, and a mark that tells the state without colour.

    Left, Right, Home and End choose a week, plus and minus show fewer or more of them.

    Signals:
        week_chosen: The Week that was chosen.
    """

    week_chosen = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[Week, ...] = ()
        self._colours = colours
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=True, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chosen = -1
        self._marks: list[pg.ScatterPlotItem] = []
        self._frame = pg.BarGraphItem(x=[0.0], height=[0.0], width=1.0)
        self.getViewBox().sigXRangeChanged.connect(self._label_weeks)
        self.scene().sigMouseClicked.connect(self._on_clicked)  # pyright: ignore[reportAttributeAccessIssue]
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
        self._marks.clear()
        self._add_band()
        for state in WeekState:
            self._add_bars(state)
        self.addItem(self._frame)
        count = max(len(weeks), FEWEST_WEEKS)
        shown = min(count, SHOWN_WEEKS)
        self.setLimits(xMin=-1, xMax=count, yMin=0, yMax=DAYS_IN_WEEK + 1, minXRange=FEWEST_WEEKS, maxXRange=MOST_WEEKS)
        tallest = max([TARGET_DAYS[1] + 1.4, *(week.training_days + 1.2 for week in weeks)])
        self.getViewBox().setRange(xRange=(count - shown - 0.6, count - 0.4), yRange=(0, tallest), padding=0)
        self.getAxis("left").setTicks([[(day, str(day)) for day in range(DAYS_IN_WEEK + 1)]])
        self._label_weeks()
        self.setAccessibleName(tr("Training days of each week"))
        if weeks:
            self.choose(len(weeks) - 1)

    def choose(self, number: int) -> None:
        """Choose a week by its number from the oldest, 0 or more; beyond the ends it is the nearest one."""
        if not self._weeks:
            return
        self._chosen = max(0, min(len(self._weeks) - 1, number))
        week = self._weeks[self._chosen]
        self.setAccessibleDescription(texts.week_explanation(week))
        self._mark_chosen()
        (first, last), _ = self.getViewBox().viewRange()
        move = min(0.0, self._chosen - 0.6 - first) or max(0.0, self._chosen + 0.6 - last)
        self.getViewBox().setXRange(first + move, last + move, padding=0)
        self.week_chosen.emit(week)

    def zoom(self, factor: float) -> None:
        """Show `factor` times as many weeks, from four weeks to ten years, the right end staying where it is."""
        (first, last), _ = self.getViewBox().viewRange()
        span = max(FEWEST_WEEKS, min(MOST_WEEKS, (last - first) * factor, len(self._weeks) + 1))
        self.getViewBox().setXRange(last - span, last, padding=0)

    def save(self, path: Path) -> None:
        """Save what is shown as PNG or SVG, as the name ends.

        Raises:
            DataFolderError: It cannot be written.
        """
        content = QBuffer()
        content.open(QBuffer.OpenModeFlag.WriteOnly)
        if path.suffix.lower() == ".svg":
            self._draw_svg(content)
        else:
            self.grab().save(content, "PNG")
        try:
            path.write_bytes(content.data().data())
        except OSError as error:
            message = f"The picture cannot be saved as {path}: {error.strerror}."
            raise DataFolderError(message) from error

    def copy(self) -> None:
        """Copy what is shown as a picture."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        """Choose a week, or show fewer or more of them."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._weeks) - 1}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -52, Qt.Key.Key_PageDown: 52}
        zooms = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}
        key = Qt.Key(ev.key())
        if key in ends:
            self.choose(ends[key])
        elif key in steps:
            self.choose(self._chosen + steps[key])
        elif key in zooms:
            self.zoom(zooms[key])
        else:
            ev.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._mark_chosen()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._mark_chosen()

    @override
    def resizeEvent(self, ev: QResizeEvent) -> None:
        """Leave as much room between the labels as they need."""
        super().resizeEvent(ev)
        if hasattr(self, "_weeks"):  # Qt resizes it while it is being built
            self._label_weeks()

    def _draw_svg(self, output: QBuffer) -> None:
        from PySide6.QtSvg import QSvgGenerator

        generator = QSvgGenerator()
        generator.setOutputDevice(output)
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        painter = QPainter(generator)
        self.render(painter)
        painter.end()

    def _on_clicked(self, event: object) -> None:
        place = self.getViewBox().mapSceneToView(event.scenePos())  # pyright: ignore[reportAttributeAccessIssue]
        self.choose(round(place.x()))

    def _mark_chosen(self) -> None:
        if not 0 <= self._chosen < len(self._weeks):
            return
        height = max(float(self._weeks[self._chosen].training_days), EMPTY_BAR_DAYS) + 0.75
        pen = pg.mkPen(QColor(self._colours.text), width=3 if self.hasFocus() else 1)
        self._frame.setOpts(x=[float(self._chosen)], height=[height], width=0.92, brush=pg.mkBrush(None), pen=pen)

    def _label_weeks(self) -> None:
        """Write dates below the weeks, as many as there is room for."""
        if not self._weeks:
            self.getAxis("bottom").setTicks([[]])
            return
        (first, last), _ = self.getViewBox().viewRange()
        text_of = texts.short_date_text if last - first < WEEKS_WITHIN_A_YEAR else texts.month_text
        labels = [text_of(week.first_day) for week in (self._weeks[0], self._weeks[-1])]
        widest_px = max(self.fontMetrics().horizontalAdvance(text) for text in labels) + LABEL_GAP_PX
        week_px = max(self.getViewBox().width(), 1.0) / max(last - first, 1.0)
        for marks in self._marks:
            marks.setSize(min(MARK_SIZE_PX, week_px * BAR_WIDTH))
            marks.setVisible(week_px * BAR_WIDTH >= SMALLEST_MARK_PX)
        least = ceil(widest_px / week_px)
        every = next((step for step in STEPS_OF_LABELS if step >= least), STEPS_OF_LABELS[-1])
        newest = len(self._weeks) - 1
        self.getAxis("bottom").setTicks(
            [
                [
                    (number, text_of(self._weeks[number].first_day))
                    for number in range(newest % every, newest + 1, every)
                    if first <= number <= last
                ]
            ]
        )

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
        self._marks.append(marks)


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

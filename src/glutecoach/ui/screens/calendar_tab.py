"""The calendar on Progress: the days of a month or of a year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.core.history import Break, DayTally
from glutecoach.core.periods import Grain, Period, period_of
from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart
from glutecoach.ui import texts
from glutecoach.ui.day_table import DayCell, DayTable
from glutecoach.ui.progress_texts import day_text
from glutecoach.ui.sizes import Height, Mark
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, card, wrapped
from glutecoach.ui.widgets.day_cells import DayDelegate, paint_break, paint_day_mark, paint_today
from glutecoach.ui.widgets.legend import Legend, PaintSample
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.segments import Segments

ROW_PX = {Grain.MONTH: Height.DAY, Grain.YEAR: Height.DAY_OF_YEAR}
MOST_WEEKS = 6
"""Of a month."""
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)


class CalendarTab(QWidget):
    """A month or a year, and what the chosen day held.

    Signals:
        period_opened: A Period whose days are to be told with `show_days`.
        sessions_wanted: A Period whose sessions somebody wants to see.
        paper_requested: Add a session that was done from paper on a date.
    """

    period_opened = Signal(object)
    sessions_wanted = Signal(object)
    paper_requested = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grain = Grain.MONTH
        self._starts_on = WeekStart.MONDAY
        self._today = date.min
        self._day = date.min
        self._model = DayTable(self)
        self._delegate = DayDelegate(colours, self)
        self._table = _DayView(self._model, self._delegate)
        self._legend = Legend(_meanings(), colours)
        self._title = wrapped("", "title")
        self._grains = Segments(tr("What the calendar shows"), [(Grain.MONTH, tr("Month")), (Grain.YEAR, tr("Year"))])
        self._grains.chosen.connect(self._on_grain_chosen)
        self._about = wrapped("", "lead")
        self._sessions = button(tr("Show its sessions"))
        self._paper = button(tr("Add a session from paper"))
        self._build()

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._delegate.colours = colours
        self._legend.set_colours(colours)
        self._table.viewport().update()

    def open(self, today: date, starts_on: WeekStart) -> None:
        """Show the days as they are now; the first time, and when a day went by, those around today."""
        if today != self._today:
            self._today = self._day = today
        self._starts_on = starts_on
        self._ask()

    def show_days(self, tallies: Sequence[DayTally], breaks: Sequence[Break]) -> None:
        """Show the days that were asked for."""
        self._model.show_days(self._day, self._grain, self._starts_on, self._today, tallies, breaks)
        period = self._model.period
        is_month = self._grain is Grain.MONTH
        self._title.setText(texts.month_name_text(period.first_day) if is_month else texts.year_text(period.first_day))
        self._grains.show_choice(self._grain)
        self._table.fit(self._grain)
        index = self._model.place(self._day)
        self._table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tell(index)

    def _build(self) -> None:
        frame, layout = card()
        top = Reflow()
        top.add(self._title, 1)
        for text, slot in (
            (tr("Earlier"), lambda: self._step(-1)),
            (tr("Later"), lambda: self._step(1)),
            (tr("Today"), lambda: self._go_to(self._today)),
        ):
            choice = button(text)
            choice.clicked.connect(slot)
            top.add(choice)
        top.add(self._grains)
        layout.addLayout(top)
        self._table.step_requested.connect(self._step)
        self._table.selectionModel().currentChanged.connect(self._tell)
        layout.addWidget(self._table)
        layout.addWidget(self._legend)
        below = Reflow()
        below.add(self._about, 1)
        self._sessions.clicked.connect(lambda: self.sessions_wanted.emit(Period(self._day, self._day)))
        self._paper.clicked.connect(lambda: self.paper_requested.emit(self._day))
        below.add(self._sessions)
        below.add(self._paper)
        layout.addLayout(below)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        outer.addStretch(1)

    def _ask(self) -> None:
        self.period_opened.emit(period_of(self._day, self._grain))

    def _go_to(self, day: date) -> None:
        self._day = min(max(day, FIRST_DAY), LAST_DAY)
        self._ask()

    def _step(self, by: int) -> None:
        """Go to the month or year before or after, to the same day of it or to its last one."""
        period = self._model.period
        there = period.last_day + timedelta(days=1) if by > 0 else period.first_day - timedelta(days=1)
        target = period_of(there, self._grain)
        self._go_to(min(target.first_day + (self._day - period.first_day), target.last_day))

    def _tell(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        if cell is None:
            return
        self._day = cell.day
        text = day_text(cell.day, cell.tally, cell.pause)
        self._about.setText(text)
        self._sessions.setEnabled(cell.tally is not None)
        self._paper.setEnabled(not cell.is_ahead)

    def _on_grain_chosen(self, grain: Grain) -> None:
        self._grain = grain
        self._ask()


def _meanings() -> list[tuple[PaintSample, str]]:
    return [
        (partial(_paint_tally, DayTally(date.min, counting=1, partial=0)), tr("counts", "legend: a session")),
        (partial(_paint_tally, DayTally(date.min, counting=0, partial=1)), tr("partial, not counted", "legend")),
        (paint_break, tr("break", "legend: days off")),
        (paint_today, tr("today", "legend")),
    ]


def _paint_tally(tally: DayTally, painter: QPainter, area: QRectF, colours: Colours) -> None:
    cell = DayCell(tally.day, tally, pause=None, is_today=False, is_ahead=False)
    paint_day_mark(painter, area.center(), area.height(), cell, colours)


class _DayView(QTableView):
    """The table; Page Up and Page Down go to the month or year before and after.

    Signals:
        step_requested: -1 for back, 1 for on.
    """

    step_requested = Signal(int)

    def __init__(self, model: DayTable, delegate: DayDelegate) -> None:
        super().__init__()
        self._days = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Calendar of training days"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(Mark.LEAST_SECTION)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, grain: Grain) -> None:
        """Make it as high as its rows, and every month as high as the longest: nothing jumps as pages turn."""
        row_px = max(ROW_PX[grain], self.fontMetrics().height() + 4)
        self.verticalHeader().setVisible(grain is Grain.YEAR)
        self.verticalHeader().setMinimumSectionSize(row_px)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header_px = self.horizontalHeader().sizeHint().height()
        rows = MOST_WEEKS if grain is Grain.MONTH else self.model().rowCount()
        self.setFixedHeight(header_px + rows * row_px + 2 * self.frameWidth())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the names of the weekdays as long as fits."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        self._days.fit_names(self.viewport().width() / DAYS_IN_WEEK - 2 * SPACE_PX, header.fontMetrics())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(step)

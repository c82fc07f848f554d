"""The weeks on Progress: the chart or the same as a table, and why the chosen week has its state."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QScrollBar, QTableView, QVBoxLayout, QWidget

from glutecoach.chart.marks import paint_mark
from glutecoach.chart.picture import LEGEND
from glutecoach.core.errors import GluteCoachError
from glutecoach.core.history import Break, DayTally
from glutecoach.core.overview import Overview
from glutecoach.core.periods import Period
from glutecoach.core.weeks import Week, WeekState
from glutecoach.ui import dialogs, texts
from glutecoach.ui.chart_look import chart_look, chart_words
from glutecoach.ui.chart_picture import WeekPicture
from glutecoach.ui.progress_texts import week_story, week_title
from glutecoach.ui.sentences import error_text
from glutecoach.ui.sizes import Height, Line, Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.week_table import WeekTable
from glutecoach.ui.widgets.building import button, card, empty, wrapped
from glutecoach.ui.widgets.legend import Legend, PaintSample
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from glutecoach.ui.charts import WeekChart

SPANS = (4, 16, 52, 522)
SCROLL_PARTS = 100
"""Steps of the scroll bar for each week."""


class WeeksTab(QWidget):
    """The chart of weeks.

    Signals:
        week_looked_at: A Week whose days are to be told with `show_story`.
        sessions_wanted: A Period whose sessions somebody wants to see.
        failed: A picture could not be saved, with a sentence why.
    """

    week_looked_at = Signal(object)
    sessions_wanted = Signal(object)
    failed = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._chart: WeekChart | None = None
        self._overview: Overview | None = None
        self._week: Week | None = None
        self._shown_span = wrapped("", "muted")
        self._spans = Segments(
            tr("Weeks on the chart"),
            list(zip(SPANS, (tr("4 weeks"), tr("16 weeks"), tr("1 year"), tr("10 years")), strict=True)),
        )
        self._spans.chosen.connect(self._on_span_chosen)
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs in the chart
        self._bar.setAccessibleName(tr("Scroll through the weeks"))
        self._bar.valueChanged.connect(self._on_bar_moved)
        self._legend = Legend(_meanings(), colours)
        self._model = WeekTable(self)
        self._table = QTableView()
        self._as_table = button(tr("Show as a table"))
        self._title = wrapped("", "heading")
        self._story = QVBoxLayout()
        self._sessions = button(tr("Show its sessions"))
        self._build()

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self._legend.set_colours(colours)
        if self._chart is not None:
            self._chart.set_colours(colours)

    def show_overview(self, overview: Overview) -> None:
        """Show the weeks so far."""
        self._overview = overview
        self._model.show_weeks(overview.weeks)
        if self._as_table.isChecked():
            self._choose_row(self._week)
        self._open_chart().show_weeks(overview.weeks)
        count = len(overview.weeks)
        useful = [span for span, smaller in zip(SPANS, (0, *SPANS), strict=False) if count > smaller]
        self._spans.offer(useful if len(useful) > 1 else [])

    def show_story(self, week: Week, days: Sequence[DayTally], breaks: Sequence[Break]) -> None:
        """Tell why a week has its state."""
        self._title.setText(week_title(week))
        empty(self._story)
        for line in week_story(week, days, breaks):
            self._story.addWidget(wrapped(line))
        self._sessions.setEnabled(bool(days))

    def toggle_table(self) -> None:
        """Show the chart as a table, or the table as a chart."""
        self._as_table.toggle()

    def picture(self) -> WeekPicture:
        """Return what is shown as a picture of its own."""
        overview = self._overview
        assert overview is not None
        view = replace(self._open_chart().view, chosen=None, pointed=None, has_focus=False)
        return WeekPicture(overview.weeks, view, chart_look(self._colours), texts.streak_title(overview))

    def _build(self) -> None:
        self._build_table()
        frame, self._card = card()
        top = Reflow()
        top.add(self._shown_span, 1)
        top.add(self._spans)
        self._card.addLayout(top)
        self._card.addWidget(self._table, 1)
        self._card.addWidget(self._bar)
        self._card.addWidget(self._legend)
        self._card.addSpacing(SPACE_PX)
        head = Reflow()
        head.add(self._title, 1)
        self._sessions.clicked.connect(self._on_sessions)
        head.add(self._sessions)
        self._card.addLayout(head)
        self._story.setSpacing(2)
        self._card.addLayout(self._story)
        self._card.addLayout(self._buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame, 1)

    def _build_table(self) -> None:
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Weeks, newest first"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.horizontalHeader().setDefaultSectionSize(Width.COLUMN)
        self._table.setMinimumHeight(Height.CHART)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._table.hide()

    def _buttons(self) -> Reflow:
        row = Reflow()
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(tr("Ctrl+T"))
        self._as_table.toggled.connect(self._on_table_toggled)
        row.add(self._as_table)
        for text, name, slot in (
            (tr("Save picture"), tr("Save the chart as a picture"), self._on_save),
            (tr("Copy picture"), tr("Copy the chart as a picture"), lambda: self.picture().copy()),
        ):
            choice = button(text)
            choice.setAccessibleName(name)
            choice.clicked.connect(slot)
            row.add(choice)
        return row

    def _open_chart(self) -> WeekChart:
        if self._chart is None:
            from glutecoach.ui.charts import WeekChart

            self._chart = WeekChart(self._colours)
            self._chart.week_chosen.connect(self._look_at)
            self._chart.week_pointed.connect(self._on_week_pointed)
            self._chart.view_changed.connect(self._on_view_changed)
            self._card.insertWidget(1, self._chart, 1)
        return self._chart

    def _look_at(self, week: Week | None) -> None:
        if week is not None:
            self._week = week
            self.week_looked_at.emit(week)

    def _on_row_changed(self, index: QModelIndex) -> None:
        self._look_at(self._model.week(index.row()))

    def _choose_row(self, week: Week | None) -> None:
        """Choose the row of a week, the newest one if there is no such week."""
        with QSignalBlocker(self._table.selectionModel()):
            index = self._model.place(week)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().setCurrentIndex(index, flags)
            self._table.scrollTo(index)

    def _on_week_pointed(self, week: Week | None) -> None:
        """Tell about the week below the mouse, and about the chosen one when the mouse is gone."""
        shown = week or self._week
        if shown is not None:
            self.week_looked_at.emit(shown)

    def _on_view_changed(self) -> None:
        chart, overview = self._open_chart(), self._overview
        if overview is None:
            return
        view, count = chart.view, len(overview.weeks)
        span = view.last - view.first
        numbers = [number for number in view.numbers if number < count]
        first, last = overview.weeks[numbers[0]], overview.weeks[numbers[-1]]
        self._shown_span.setText(
            tr("{first} to {last}").format(
                first=texts.long_date_text(first.first_day), last=texts.long_date_text(last.last_day)
            )
        )
        self._spans.show_choice(next((each for each in SPANS if abs(min(each, count) - span) < 1), None))
        with QSignalBlocker(self._bar):
            self._bar.setRange(0, max(0, round((count - span) * SCROLL_PARTS)))
            self._bar.setPageStep(round(span * SCROLL_PARTS))
            self._bar.setSingleStep(SCROLL_PARTS)
            self._bar.setValue(round((view.first + 0.5) * SCROLL_PARTS))
        self._bar.setVisible(self._bar.maximum() > 0 and not self._as_table.isChecked())

    def _on_bar_moved(self, value: int) -> None:
        self._open_chart().scroll_to(value / SCROLL_PARTS - 0.5)

    def _on_span_chosen(self, weeks: int) -> None:
        self._open_chart().show_span(weeks)

    def _on_table_toggled(self, is_table: bool) -> None:
        had_focus = self._open_chart().hasFocus() or self._table.hasFocus() or self._as_table.hasFocus()
        self._as_table.setText(tr("Show as a chart") if is_table else tr("Show as a table"))
        self._table.setVisible(is_table)
        self._open_chart().setVisible(not is_table)
        self._bar.setVisible(not is_table and self._bar.maximum() > 0)
        if is_table:
            self._choose_row(self._week)
        elif self._overview is not None and self._week is not None:
            self._open_chart().choose(self._overview.weeks.number_of(self._week))
        if had_focus:
            (self._table if is_table else self._open_chart()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sessions(self) -> None:
        if self._week is not None:
            self.sessions_wanted.emit(Period(self._week.first_day, self._week.last_day))

    def _on_save(self) -> None:
        path = dialogs.ask_picture_path(self, tr("my-weeks.png"))
        if path is not None:
            try:
                self.picture().save(path)
            except GluteCoachError as error:
                self.failed.emit(error_text(error))


def _meanings() -> list[tuple[PaintSample, str]]:
    marks = [(partial(_paint_mark, state), texts.week_state_text(state)) for state in LEGEND]
    return [*marks, (_paint_aim, chart_words().aim)]


def _paint_mark(state: WeekState, painter: QPainter, area: QRectF, colours: Colours) -> None:
    paint_mark(painter, state, area.center(), 0.8 * area.height(), QColor(chart_look(colours).states[state]))


def _paint_aim(painter: QPainter, area: QRectF, colours: Colours) -> None:
    look = chart_look(colours)
    painter.fillRect(area, QColor(look.band))
    painter.setPen(QPen(QColor(look.band_edge), Line.THIN, Qt.PenStyle.DashLine))
    inner = area.adjusted(1, 1, -1, -1)
    painter.drawLine(inner.topLeft(), inner.topRight())
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())

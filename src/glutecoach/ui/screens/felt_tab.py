"""Where each exercise was felt over time, and how long each side worked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QVBoxLayout, QWidget

from glutecoach.chart.felt import ORDER, paint_swatch
from glutecoach.core.exercise import Exercise, Felt
from glutecoach.core.felt_shares import FeltShares, SideTimes
from glutecoach.core.overview import Overview
from glutecoach.core.periods import Grain, Period, periods_until
from glutecoach.core.weeks import WeekStart
from glutecoach.ui import texts
from glutecoach.ui.felt_table import FeltTable
from glutecoach.ui.progress_texts import felt_text, short_period_text, sides_text
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX, Colours
from glutecoach.ui.widgets.building import beside, button, card, empty, label, wrapped
from glutecoach.ui.widgets.felt_chart import FeltChart, felt_look
from glutecoach.ui.widgets.legend import Legend
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.segments import Segments
from glutecoach.ui.widgets.side_bars import SideBars

PERIODS = 12
WEEKS_SHOWN_AS_WEEKS = 16
"""A longer history is first shown by months."""


class FeltQuestion(Struct, frozen=True):
    """What the tab wants to know: the answers of an exercise, and the sides, in these periods."""

    exercise_id: str
    periods: tuple[Period, ...]


class FeltTab(QWidget):
    """Stacked shares of answers for one exercise, and both sides of all.

    Signals:
        asked: A FeltQuestion to be answered with `show_answers`, before the signal returns.
    """

    asked = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._grain: Grain | None = None
        self._last_day = self._today = self._first_day = date.min
        self._starts_on = WeekStart.MONDAY
        self._shares: tuple[FeltShares, ...] = ()
        self._times: tuple[SideTimes, ...] = ()
        self._exercise = QComboBox()
        self._exercise.setAccessibleName(tr("Exercise"))
        self._exercise.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._exercise.currentIndexChanged.connect(self._ask)
        self._grains = Segments(
            tr("Summed up by"),
            [(Grain.WEEK, tr("Weeks")), (Grain.MONTH, tr("Months")), (Grain.YEAR, tr("Years"))],
        )
        self._grains.chosen.connect(self._on_grain_chosen)
        self._earlier = button(tr("Earlier"))
        self._earlier.clicked.connect(lambda: self._turn(self._shares[0].period.first_day - timedelta(days=1)))
        self._later = button(tr("Later"))
        self._later.clicked.connect(self._on_later)
        self._chart = FeltChart(colours)
        self._chart.period_chosen.connect(self._tell)
        self._model = FeltTable(self)
        self._table = QTableView()
        self._as_table = button(tr("Show as a table"))
        self._about = wrapped("", "lead")
        self._none = wrapped(
            tr("Nothing here yet. After each exercise you can say where you felt it; the answers show here."), "lead"
        )
        self._legend = Legend([(partial(_paint_answer, felt), texts.felt_text(felt)) for felt in ORDER], colours)
        self._sides = QVBoxLayout()
        self._sides_span = wrapped("", "muted")
        self._build()

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self._chart.set_colours(colours)
        self._legend.set_colours(colours)
        self._show_sides()

    def open(self, overview: Overview, exercises: Sequence[Exercise]) -> None:
        """Show the answers as they are now.

        Args:
            overview: Where the person stands.
            exercises: Those with an answer, the one that was answered last first.
        """
        self._starts_on = overview.rule.starts_on
        self._first_day = overview.weeks[0].first_day
        if overview.today != self._today:
            self._today = self._last_day = overview.today
        if self._grain is None:
            is_short = len(overview.weeks) <= WEEKS_SHOWN_AS_WEEKS
            self._grain = Grain.WEEK if is_short else Grain.MONTH
        chosen = self._exercise.currentData()
        with QSignalBlocker(self._exercise):
            self._exercise.clear()
            for exercise in exercises:
                self._exercise.addItem(exercise.name, exercise.exercise_id)
            self._exercise.setCurrentIndex(max(0, self._exercise.findData(chosen)))
        self._none.setVisible(not exercises)
        self._content.setVisible(bool(exercises))
        self._ask()

    def show_answers(self, shares: Sequence[FeltShares], times: Sequence[SideTimes]) -> None:
        """Show what was asked for."""
        grain = self._grain or Grain.MONTH
        self._shares, self._times = tuple(shares), tuple(times)
        self._grains.show_choice(grain)
        self._earlier.setEnabled(shares[0].period.first_day > self._first_day)
        self._later.setEnabled(shares[-1].period.last_day < self._today)
        self._model.show_shares(shares, grain)
        self._chart.show_shares(shares, [short_period_text(one.period, grain) for one in shares])
        self._tell(len(shares) - 1)
        self._show_sides()

    def toggle_table(self) -> None:
        """Show the chart as a table, or the table as a chart."""
        self._as_table.toggle()

    def _build(self) -> None:
        frame, layout = card()
        top = beside(self._exercise, self._grains)
        top.add(QWidget(), 1, least_ems=0)
        turning = QWidget()
        turning.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs in the chart
        pages = Reflow(turning)
        pages.add(self._earlier)
        pages.add(self._later)
        top.add(turning)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.addLayout(top)
        content.addWidget(self._chart, 1)
        self._build_table()
        content.addWidget(self._table, 1)
        content.addWidget(self._legend)
        content.addWidget(self._about)
        caption = tr(
            "The number above each bar is how many answers it was made of. Where you felt it is your impression on that"
            " day, not a measurement of your muscles."
        )
        content.addWidget(wrapped(caption, "muted"))
        content.addLayout(beside(self._as_table))
        layout.addWidget(self._none)
        layout.addWidget(self._content, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(3 * SPACE_PX)
        outer.addWidget(frame, 1)
        outer.addWidget(self._sides_card())

    def _build_table(self) -> None:
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Where it was felt, newest first"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setMinimumHeight(self._chart.minimumHeight())
        self._table.hide()
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(tr("Ctrl+T"))
        self._as_table.toggled.connect(self._on_table_toggled)

    def _sides_card(self) -> QWidget:
        self._sides_frame, layout = card()
        layout.addWidget(wrapped(tr("Left and right"), "title"))
        layout.addWidget(self._sides_span)
        layout.addLayout(self._sides)
        caption = tr(
            "Minutes under tension: the reps of each side, times lift, hold and lower in the exercise's usual tempo."
        )
        layout.addWidget(wrapped(caption, "muted"))
        return self._sides_frame

    def _show_sides(self) -> None:
        empty(self._sides)
        self._sides_frame.setVisible(bool(self._times))
        if not self._times:
            return
        self._sides_span.setText(
            tr("{first} to {last}").format(
                first=texts.long_date_text(self._shares[0].period.first_day),
                last=texts.long_date_text(min(self._shares[-1].period.last_day, self._today)),
            )
        )
        longest_s = max(max(times.left_s, times.right_s) for times in self._times)
        for times in self._times:
            told = QWidget()
            words = Reflow(told, spacing_px=2 * SPACE_PX)
            words.add(label(times.exercise.name))
            words.add(wrapped(sides_text(times), "muted"), 1)
            self._sides.addWidget(told)
            self._sides.addWidget(SideBars(times, longest_s, self._colours))

    def _ask(self) -> None:
        periods = periods_until(self._last_day, PERIODS, self._grain or Grain.MONTH, self._starts_on)
        periods = tuple(period for period in periods if period.last_day >= self._first_day) or periods[-1:]
        self._shares, self._times = (), ()
        self.asked.emit(FeltQuestion(str(self._exercise.currentData() or ""), periods))
        if not self._shares:
            self._show_nothing()

    def _show_nothing(self) -> None:
        """Take away what was the answer to another question: there is none to this one."""
        self._earlier.setEnabled(False)
        self._later.setEnabled(False)
        self._model.show_shares((), self._grain or Grain.MONTH)
        self._chart.show_shares((), ())
        self._chart.announce("")
        self._about.clear()
        self._show_sides()

    def _turn(self, last_day: date) -> None:
        self._last_day = last_day
        self._ask()

    def _on_later(self) -> None:
        grain = self._grain or Grain.MONTH
        day = self._shares[-1].period.last_day
        for _ in range(PERIODS):
            day = periods_until(day + timedelta(days=1), 1, grain, self._starts_on)[0].last_day
        self._turn(min(day, self._today))

    def _on_grain_chosen(self, grain: Grain) -> None:
        self._grain = grain
        self._turn(self._today)

    def _tell(self, number: int) -> None:
        text = felt_text(self._shares[number], self._grain or Grain.MONTH)
        self._about.setText(text)
        self._chart.announce(text)

    def _on_table_toggled(self, is_table: bool) -> None:
        had_focus = self._chart.hasFocus() or self._table.hasFocus() or self._as_table.hasFocus()
        self._as_table.setText(tr("Show as a chart") if is_table else tr("Show as a table"))
        self._table.setVisible(is_table)
        self._chart.setVisible(not is_table)
        if had_focus:
            (self._table if is_table else self._chart).setFocus(Qt.FocusReason.OtherFocusReason)


def _paint_answer(felt: Felt, painter: QPainter, area: QRectF, colours: Colours) -> None:
    paint_swatch(painter, area, felt, felt_look(colours))

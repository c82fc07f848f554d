"""Progress: the weeks add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.overview import Overview
from glutecoach.core.weeks import Week, WeekState
from glutecoach.ui import dialogs, texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.week_table import WeekTable
from glutecoach.ui.widgets.building import FULL_WIDTH_PX, button, card, page, wrapped

if TYPE_CHECKING:
    from glutecoach.ui.charts import WeekChart

_LEGEND_MARKS = {WeekState.COMPLETED: "★", WeekState.OPEN: "●", WeekState.EXCUSED: "■", WeekState.MISSED: "✕"}

SMALLEST_CHART_PX = 280


class ProgressScreen(QWidget):
    """The streak in words, the chart of weeks or the same as a table, and the history.

    Signals:
        shown: It shows this Overview now; the history is to be filled.
        failed: A picture could not be saved, with a sentence why.
        print_requested: Print the weeks and the sessions.
    """

    shown = Signal(object)
    failed = Signal(str)
    print_requested = Signal()

    def __init__(self, colours: Colours, history: QWidget, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            colours: The colours of the theme.
            history: What stands below the chart.
            parent: Owner.
        """
        super().__init__(parent)
        self._colours = colours
        self._chart: WeekChart | None = None
        self._streak = wrapped("", "display")
        self._kind = wrapped("", "lead")
        self._totals = wrapped("", "lead")
        self._milestone = wrapped("", "lead")
        self._this_week = wrapped("", "lead")
        self._explanation = wrapped("", "lead")
        self._explanation.setAccessibleName(tr("About the chosen week"))
        self._empty = wrapped(
            tr("Nothing here yet. After your first session this page shows its week, and every week after it."),
            "lead",
        )
        self._legend = wrapped(_legend_text(), "muted")
        self._model = WeekTable(self)
        self._table = QTableView()
        self._build_table()
        self._as_table = button(tr("Show as a table"))
        self._buttons = QWidget()
        layout = page(self, FULL_WIDTH_PX)
        heading = QVBoxLayout()
        heading.setSpacing(SPACE_PX // 2)
        for line in (self._streak, self._kind, self._totals, self._this_week, self._milestone):
            heading.addWidget(line)
        layout.addLayout(heading)
        self._frame, self._card_layout = card()
        self._build_card(self._card_layout)
        layout.addWidget(self._frame, 1)
        layout.addWidget(self._legend)
        layout.addWidget(history)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        if self._chart is not None:
            self._chart.set_colours(colours)

    def show_overview(self, overview: Overview) -> None:
        """Show the weeks so far."""
        streak = overview.streak
        self._streak.setText(texts.streak_title(streak))
        completed = tr("%n completed week(s) in all", "", streak.completed_weeks)
        longest = tr("longest streak: %n week(s)", "", streak.longest)
        self._totals.setVisible(streak.completed_weeks > 0)
        self._totals.setText(tr("{completed}  ·  {longest}").format(completed=completed, longest=longest))
        self._kind.setVisible(streak.completed_weeks > 0 and streak.current == 0)
        self._kind.setText(texts.streak_text(streak))
        self._this_week.setText(texts.this_week_text(overview.current_week))
        milestone = texts.milestone_text(streak.completed_weeks)
        self._milestone.setVisible(bool(milestone))
        self._milestone.setText(milestone)
        has_sessions = any(week.sessions or week.partial_sessions for week in overview.weeks)
        self._empty.setVisible(not has_sessions)
        self._buttons.setVisible(has_sessions)
        self._explanation.setVisible(has_sessions)
        self._legend.setVisible(has_sessions)
        if has_sessions:
            self._model.show_weeks(overview.weeks)
            self._open_chart().show_weeks(overview.weeks)
        elif self._chart is not None:
            self._chart.hide()
            self._table.hide()
        if has_sessions:
            self._show_chart_or_table()
        self.shown.emit(overview)

    def _build_table(self) -> None:
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Weeks, newest first"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setMinimumHeight(SMALLEST_CHART_PX)
        self._table.hide()

    def _build_card(self, layout: QVBoxLayout) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._empty)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._explanation)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self._as_table.setCheckable(True)
        self._as_table.setShortcut(QKeySequence("Ctrl+T"))
        self._as_table.toggled.connect(self._show_chart_or_table)
        row.addWidget(self._as_table)
        for text, name, slot in (
            ("+", tr("Show fewer weeks"), lambda: self._zoom(0.5)),
            ("-", tr("Show more weeks"), lambda: self._zoom(2.0)),
            (tr("Save picture"), tr("Save the chart as a picture"), self._on_save),
            (tr("Copy picture"), tr("Copy the chart as a picture"), self._on_copy),
            (tr("Print…"), tr("Print the weeks and the sessions"), self.print_requested.emit),
        ):
            choice = _named(text, name)
            choice.clicked.connect(slot)
            row.addWidget(choice)
        row.addStretch(1)
        layout.addWidget(self._buttons)

    def _open_chart(self) -> WeekChart:
        if self._chart is None:
            from glutecoach.ui.charts import WeekChart

            self._chart = WeekChart(self._colours)
            self._chart.setMinimumHeight(SMALLEST_CHART_PX)
            self._chart.week_chosen.connect(self._on_week_chosen)
            self._card_layout.insertWidget(0, self._chart, 1)
        return self._chart

    def _zoom(self, factor: float) -> None:
        self._open_chart().zoom(factor)

    def _show_chart_or_table(self) -> None:
        is_table = self._as_table.isChecked()
        self._table.setVisible(is_table)
        self._open_chart().setVisible(not is_table)
        if is_table and self._as_table.hasFocus():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_week_chosen(self, week: Week) -> None:
        self._explanation.setText(texts.week_explanation(week))

    def _on_save(self) -> None:
        path = dialogs.ask_picture_path(self, tr("my-weeks.png"))
        if path is not None:
            try:
                self._open_chart().save(path)
            except GluteCoachError as error:
                self.failed.emit(str(error))

    def _on_copy(self) -> None:
        self._open_chart().copy()


def _named(text: str, name: str) -> QPushButton:
    result = button(text)
    result.setAccessibleName(name)
    result.setToolTip(name)
    return result


def _legend_text() -> str:
    marks = "   ".join(f"{mark} {texts.week_state_text(state)}" for state, mark in _LEGEND_MARKS.items())
    return tr("{marks}   Shaded: the aim of 2-3 training days").format(marks=marks)

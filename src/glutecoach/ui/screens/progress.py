"""Progress: the weeks add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutecoach.core.overview import Overview
from glutecoach.core.weeks import WeekState
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import FULL_WIDTH_PX, card, page, wrapped

if TYPE_CHECKING:
    from glutecoach.ui.charts import WeekChart

_LEGEND_MARKS = {WeekState.COMPLETED: "★", WeekState.OPEN: "●", WeekState.EXCUSED: "■", WeekState.MISSED: "✕"}

SMALLEST_CHART_PX = 240


class ProgressScreen(QWidget):
    """The chart of weeks and the streak in words."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._chart: WeekChart | None = None
        self._overview: Overview | None = None
        self._streak = wrapped("", "display")
        self._totals = wrapped("", "lead")
        self._this_week = wrapped("", "lead")
        self._empty = wrapped(
            tr("Nothing here yet. After your first session this page shows its week, and every week after it."),
            "lead",
        )
        layout = page(self, FULL_WIDTH_PX)
        heading = QVBoxLayout()
        heading.setSpacing(SPACE_PX // 2)
        for line in (self._streak, self._totals, self._this_week):
            heading.addWidget(line)
        layout.addLayout(heading)
        self._card, self._card_layout = card()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card_layout.addWidget(self._empty)
        layout.addWidget(self._card, 1)
        layout.addWidget(wrapped(_legend_text(), "muted"))

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        if self._chart is not None:
            self._chart.set_colours(colours)

    def show_overview(self, overview: Overview) -> None:
        """Show the weeks so far."""
        self._overview = overview
        streak = overview.streak
        self._streak.setText(texts.streak_title(streak))
        completed = tr("%n completed week(s) in all", "", streak.completed_weeks)
        longest = tr("longest streak: %n week(s)", "", streak.longest)
        self._totals.setVisible(streak.completed_weeks > 0)
        self._totals.setText(tr("{completed}  ·  {longest}").format(completed=completed, longest=longest))
        self._this_week.setText(texts.this_week_text(overview.current_week))
        has_sessions = any(week.sessions or week.partial_sessions for week in overview.weeks)
        self._empty.setVisible(not has_sessions)
        if has_sessions:
            self._open_chart().show_weeks(overview.weeks)

    def _open_chart(self) -> WeekChart:
        if self._chart is None:
            from glutecoach.ui.charts import WeekChart

            self._chart = WeekChart(self._colours)
            self._chart.setMinimumHeight(SMALLEST_CHART_PX)
            self._card_layout.addWidget(self._chart, 1)
        return self._chart


def _legend_text() -> str:
    marks = "   ".join(f"{mark} {texts.week_state_text(state)}" for state, mark in _LEGEND_MARKS.items())
    return tr("{marks}   Shaded: the aim of 2-3 training days").format(marks=marks)

"""Plan: the weeks of the programme with their doses, why this week, stage two, and all plans."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from glutecoach.core.overview import Overview
from glutecoach.core.programme import Programme, workout
from glutecoach.core.timeline import duration_s, timeline
from glutecoach.ui import coaching_texts, texts
from glutecoach.ui.screens.plans_card import PlansCard
from glutecoach.ui.screens.stage_card import StageCard
from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, card, empty, label, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.rep_loop import RepLoop, Studio

COLUMNS = 2
MOST_WEEKS_SHOWN = 12
WEEK_EMS = 16.0
"""The least width of a week that stands beside another one, in its type."""


class PlanScreen(QWidget):
    """The weeks of the programme.

    Attributes:
        stage: The card of stage two.
        plans: The card of all plans.

    Signals:
        print_requested: Print the plan.
        pdf_requested: Save the plan as a PDF.
        calendar_requested: Save the training days as a calendar.
        sheet_requested: Enter sessions from the printed sheet.
        shown: The page was brought up to date.
    """

    print_requested = Signal()
    pdf_requested = Signal()
    calendar_requested = Signal()
    sheet_requested = Signal()
    shown = Signal(object)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        """Take what shows exercises."""
        super().__init__(parent)
        self.stage = StageCard(studio)
        self.plans = PlansCard()
        self._name = wrapped("", "display")
        self._about = wrapped("", "lead")
        self._why = wrapped("", "lead")
        layout = page(self, Width.WIDE)
        layout.addWidget(self._name)
        layout.addWidget(self._about)
        layout.addWidget(self._why)
        layout.addLayout(self._paper_row())
        self._weeks = QVBoxLayout()
        self._weeks.setSpacing(2 * SPACE_PX)
        layout.addLayout(self._weeks)
        layout.addWidget(self.stage)
        layout.addWidget(self.plans)
        layout.addStretch(1)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        for figure in self.findChildren(RepLoop):
            figure.follow_theme()

    def show_stage(self) -> None:
        """Scroll to stage two, once the page has found its height."""
        QTimer.singleShot(0, self, self._scroll_to_stage)

    def _scroll_to_stage(self) -> None:
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            top = self.stage.mapTo(area, QPoint(0, area.verticalScrollBar().value() - 4 * SPACE_PX))
            area.verticalScrollBar().setValue(top.y())

    def show_overview(self, overview: Overview) -> None:
        """Show the programme with the week to train now."""
        programme, now = overview.programme, overview.choice.number
        self._name.setText(programme.name)
        self._about.setText(programme.about)
        self._why.setText(coaching_texts.week_reason_text(overview.choice))
        empty(self._weeks)
        first = max(1, min(now - 1, len(programme.weeks) - MOST_WEEKS_SHOWN + 1))
        last = min(len(programme.weeks), first + MOST_WEEKS_SHOWN - 1)
        for begins in range(first, last + 1, COLUMNS):
            line = QWidget()
            weeks = Reflow(line, spacing_px=2 * SPACE_PX)
            for number in range(begins, min(last + 1, begins + COLUMNS)):
                weeks.add(_week_card(programme, number, is_now=number == now), 1, least_ems=WEEK_EMS)
            self._weeks.addWidget(line)
        self.shown.emit(overview)

    def _paper_row(self) -> Reflow:
        row = Reflow()
        for text, wish in (
            (tr("Print…"), self.print_requested),
            (tr("Save as PDF…"), self.pdf_requested),
            (tr("Calendar file…"), self.calendar_requested),
            (tr("Enter printed sheets"), self.sheet_requested),
        ):
            choice = button(text)
            choice.clicked.connect(wish)
            row.add(choice)
        return row


def _week_card(programme: Programme, number: int, *, is_now: bool) -> QFrame:
    frame, layout = card("notice" if is_now else "card")
    title = tr("Week {number} · now") if is_now else tr("Week {number}")
    layout.addWidget(label(title.format(number=number), "heading"))
    for turn, template in enumerate(programme.templates):
        planned = workout(programme, number, turn, {})
        length = texts.minutes_text(duration_s(timeline(planned)))
        heading = tr("{session}, about {length}").format(session=template.name, length=length)
        layout.addWidget(wrapped(heading, "muted"))
        for prescription in planned.prescriptions:
            row = QHBoxLayout()
            row.addWidget(wrapped(prescription.exercise.name), 1)
            row.addWidget(label(texts.dose_text(prescription)))
            layout.addLayout(row)
        layout.addSpacing(SPACE_PX // 2)
    layout.addStretch(1)
    return frame

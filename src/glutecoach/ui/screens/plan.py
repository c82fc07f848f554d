"""Plan: the weeks of the programme with their doses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from glutecoach.core.overview import Overview
from glutecoach.core.programme import Programme, week_number, workout
from glutecoach.core.timeline import duration_s, timeline
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import button, card, empty, label, page, wrapped

COLUMNS = 2
PLAN_WIDTH_PX = 1280


class PlanScreen(QWidget):
    """The weeks of the programme.

    Signals:
        print_requested: Save the plan as a PDF.
    """

    print_requested = Signal()

    def __init__(self, programme: Programme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programme = programme
        layout = page(self, PLAN_WIDTH_PX)
        top = QHBoxLayout()
        top.addWidget(label(programme.name, "display"))
        top.addStretch(1)
        save = button(tr("Save as PDF…"))
        save.clicked.connect(self.print_requested)
        top.addWidget(save)
        layout.addLayout(top)
        layout.addWidget(wrapped(programme.about, "lead"))
        self._weeks = QGridLayout()
        self._weeks.setSpacing(2 * SPACE_PX)
        layout.addLayout(self._weeks)
        layout.addStretch(1)

    def show_overview(self, overview: Overview) -> None:
        """Mark the week to train now."""
        now = week_number(self._programme, overview.standing)
        empty(self._weeks)
        for number in range(1, len(self._programme.weeks) + 1):
            row, column = divmod(number - 1, COLUMNS)
            self._weeks.addWidget(self._week_card(number, is_now=number == now), row, column)

    def _week_card(self, number: int, *, is_now: bool) -> QFrame:
        frame, layout = card("notice" if is_now else "card")
        title = tr("Week {number} · now") if is_now else tr("Week {number}")
        layout.addWidget(label(title.format(number=number), "heading"))
        for turn, template in enumerate(self._programme.templates):
            planned = workout(self._programme, number, turn, {})
            length = texts.minutes_text(duration_s(timeline(planned)))
            heading = tr("{session}, about {length}").format(session=template.name, length=length)
            layout.addWidget(label(heading, "muted"))
            for prescription in planned.prescriptions:
                row = QHBoxLayout()
                row.addWidget(label(prescription.exercise.name))
                row.addStretch(1)
                row.addWidget(label(texts.dose_text(prescription)), 0, Qt.AlignmentFlag.AlignRight)
                layout.addLayout(row)
            layout.addSpacing(SPACE_PX // 2)
        layout.addStretch(1)
        return frame

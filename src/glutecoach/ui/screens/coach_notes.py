"""What the check-ins mean for the next workout: a sentence each, and where there is a choice, its button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutecoach.core.coaching import Coaching
from glutecoach.core.exercise import Exercise, Form
from glutecoach.core.overview import Overview
from glutecoach.ui import coaching_texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import button, card, empty, wrapped


class CoachNotes(QWidget):
    """The notes; without any, nothing is shown.

    Signals:
        form_chosen: An exercise id and a Form.
    """

    form_chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2 * SPACE_PX)

    def show_overview(self, overview: Overview) -> None:
        """Show the notes for the exercises of the next workout."""
        empty(self._layout)
        for prescription in overview.workout.prescriptions:
            coaching = overview.coaching.get(prescription.exercise.exercise_id)
            if coaching is not None:
                self._add(coaching, prescription.exercise)
        self.setVisible(self._layout.count() > 0)

    def _add(self, coaching: Coaching, exercise: Exercise) -> None:
        name = exercise.name
        if coaching.hurt:
            frame, layout = card("warning")
            layout.addWidget(wrapped(coaching_texts.hurt_text(name), "lead"))
            self._layout.addWidget(frame)
        if coaching.offers_usual:
            self._add_choice(coaching, coaching_texts.way_back_text(name), tr("Back to the usual form"))
        elif coaching.easier_because is not None and coaching.is_set:
            frame, layout = card("notice")
            layout.addWidget(wrapped(coaching_texts.set_form_text(name, coaching.easier_because), "lead"))
            self._layout.addWidget(frame)
        elif coaching.easier_because is not None:
            text = coaching_texts.easier_text(name, coaching.easier_because)
            self._add_choice(coaching, text, tr("Keep the usual form"))
        if coaching.fix is not None:
            frame, layout = card()
            layout.addWidget(wrapped(coaching_texts.first_cue_text(exercise)))
            self._layout.addWidget(frame)

    def _add_choice(self, coaching: Coaching, text: str, choice: str) -> None:
        frame, layout = card("notice")
        layout.addWidget(wrapped(text, "lead"))
        usual = button(choice)
        usual.clicked.connect(partial(self.form_chosen.emit, coaching.exercise_id, Form.USUAL))
        layout.addWidget(usual, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(frame)

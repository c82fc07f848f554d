"""One session of the history: every set and answer, to look at and to put right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise
from glutecoach.core.history import SessionRecord
from glutecoach.core.history_editing import corrected, set_rows
from glutecoach.core.plan import PlannedSet
from glutecoach.ui import texts
from glutecoach.ui.history_texts import session_text
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, button, empty, wrapped
from glutecoach.ui.widgets.felt_chooser import FeltChooser

MOST_REPS = 999


class SessionForm(QWidget):
    """Every set and answer of a session.

    Signals:
        corrected: The SessionRecord as it was, and as it should be.
        delete_requested: A SessionRecord to delete.
    """

    corrected = Signal(object, object)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: SessionRecord | None = None
        self._reps: list[QSpinBox] = []
        self._felt: dict[str, FeltChooser] = {}
        self._title = wrapped("", "heading")
        self._rows = QVBoxLayout()
        self._save = button(tr("Save the changes"))
        self._save.clicked.connect(self._on_save)
        delete = button(tr("Delete session"))
        delete.clicked.connect(lambda: self.delete_requested.emit(self._record))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)
        layout.addLayout(beside(self._save, delete))
        layout.addStretch(1)

    def show_session(self, record: SessionRecord, exercises: Mapping[str, Exercise]) -> None:
        """Show a session."""
        self._record = record
        self._reps = []
        self._felt = {}
        self._title.setText(session_text(record))
        empty(self._rows)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE_PX)
        grid.setColumnStretch(0, 1)
        shown = ""
        for planned, reps in set_rows(record):
            if planned.exercise_id != shown:
                shown = planned.exercise_id
                self._add_exercise(grid, shown, exercises)
            self._add_set(grid, planned, reps, _name(shown, exercises))
        self._rows.addWidget(table)
        self._save.setEnabled(False)

    def _add_exercise(self, grid: QGridLayout, exercise_id: str, exercises: Mapping[str, Exercise]) -> None:
        name = _name(exercise_id, exercises)
        row = grid.rowCount()
        grid.addWidget(wrapped(name, "heading"), row, 0)
        if exercise_id in self._felt or self._record is None:
            return
        felt = FeltChooser(name)
        answers = {one.exercise_id: one.felt for one in self._record.check_ins}
        felt.show_answer(answers.get(exercise_id))
        felt.answered.connect(self._on_changed)
        self._felt[exercise_id] = felt
        grid.addWidget(felt, row, 1)

    def _add_set(self, grid: QGridLayout, planned: PlannedSet, reps: int, name: str) -> None:
        which = texts.set_text(planned.set_number, planned.side)
        row = grid.rowCount()
        grid.addWidget(wrapped(which), row, 0)
        spin = QSpinBox()
        spin.setRange(0, MOST_REPS)
        spin.setValue(reps)
        spin.setSuffix(tr(" of {planned} reps").format(planned=planned.reps))
        spin.setAccessibleName(tr("{exercise}, {set}, reps done").format(exercise=name, set=which))
        spin.valueChanged.connect(self._on_changed)
        self._reps.append(spin)
        grid.addWidget(spin, row, 1)

    def _on_changed(self) -> None:
        self._save.setEnabled(True)

    def _on_save(self) -> None:
        if self._record is not None:
            felt = {exercise_id: chooser.felt for exercise_id, chooser in self._felt.items()}
            after = corrected(self._record, [spin.value() for spin in self._reps], felt)
            self.corrected.emit(self._record, after)


def _name(exercise_id: str, exercises: Mapping[str, Exercise]) -> str:
    return exercises[exercise_id].name if exercise_id in exercises else exercise_id

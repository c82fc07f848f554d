"""One exercise at the end of a session: what was done, where it was felt, and how to put both right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from glutecoach.core.exercise import Exercise, Felt, Phase, Side
from glutecoach.core.history import SessionRecord
from glutecoach.core.history_editing import set_rows
from glutecoach.core.movement import Movement
from glutecoach.core.plan import PlannedSet
from glutecoach.ui import texts
from glutecoach.ui.sizes import Picture
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX, Colours
from glutecoach.ui.widgets.building import beside, button, wrapped
from glutecoach.ui.widgets.figure_view import FigureView, figure_palette
from glutecoach.ui.widgets.reflow import Reflow, Tiles

ANSWER_COLUMNS = 3
NAME_EMS = 8.0
"""The least width of the name of an exercise beside its picture, in its type."""


class DoneExercise(QFrame):
    """One exercise of a session that has ended.

    Signals:
        felt_chosen: A Felt.
        reps_changed: The index of a set in `set_rows`, and how many reps of it were really done.
    """

    felt_chosen = Signal(object)
    reps_changed = Signal(int, int)

    def __init__(self, exercise_id: str, exercise: Exercise | None, movement: Movement | None) -> None:
        """Take what it is about.

        Args:
            exercise_id: Which exercise.
            exercise: What is known of it; None if its file is no longer there.
            movement: What is drawn of it, if anything.
        """
        super().__init__()
        self._exercise_id = exercise_id
        self._exercise = exercise
        self._name = exercise.name if exercise is not None else exercise_id
        self._picture = FigureView()
        self._done = wrapped("", "lead")
        self._question = wrapped("")
        self._advice = wrapped("", "muted")
        self._answers: dict[Felt, QPushButton] = {}
        self._fewer = button(tr("I did fewer"), "choice-small")
        self._sets = QWidget()
        self._spins: dict[int, QSpinBox] = {}
        self._build(movement)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._picture.set_palette_kind(figure_palette(colours))

    def show_record(self, record: SessionRecord) -> None:
        """Show what is on record now."""
        rows = [(at, *row) for at, row in enumerate(set_rows(record)) if row[0].exercise_id == self._exercise_id]
        done, planned = sum(reps for _, _, reps in rows), sum(target.reps for _, target, _ in rows)
        self._done.setText(tr("{done} of {planned} reps").format(done=done, planned=planned))
        felt = next((answer.felt for answer in record.check_ins if answer.exercise_id == self._exercise_id), None)
        self._question.setText(tr("Felt") if felt else tr("Where did you feel it?"))
        for answer, choice in self._answers.items():
            choice.setChecked(answer is felt)
            choice.setText(f"✓ {texts.felt_text(answer)}" if answer is felt else texts.felt_text(answer))
        fix = self._exercise.fixes.get(felt, "") if self._exercise is not None and felt is not None else ""
        self._advice.setText(fix)
        self._advice.setVisible(bool(fix))
        for at, target, reps in rows:
            if at not in self._spins:
                self._add_set(at, target, reps)
            self._spins[at].setValue(reps)

    def _build(self, movement: Movement | None) -> None:
        self._picture.setMaximumSize(Picture.ROW)
        side = Side.LEFT if self._exercise is not None and self._exercise.unilateral else Side.BOTH
        self._picture.show_movement(movement, self._name, side)
        self._picture.show_phase(Phase.HOLD, 0.0, side)
        self._picture.setVisible(movement is not None)
        self._fewer.setCheckable(True)
        self._fewer.setAccessibleName(tr("{exercise}: I did fewer").format(exercise=self._name))
        self._fewer.toggled.connect(self._sets.setVisible)
        self._sets.hide()
        QGridLayout(self._sets).setContentsMargins(0, 0, 0, 0)
        row = Reflow(spacing_px=3 * SPACE_PX)
        row.add(self._picture)
        words = row.add_column(least_ems=NAME_EMS)
        words.setSpacing(SPACE_PX)
        words.addWidget(wrapped(self._name, "heading"))
        words.addWidget(self._done)
        words.addLayout(beside(self._fewer))
        words.addStretch(1)
        felt = row.add_column(0)
        felt.setSpacing(SPACE_PX)
        felt.addWidget(self._question)
        felt.addLayout(self._answer_grid())
        felt.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_PX, 0, SPACE_PX)
        layout.addLayout(row)
        layout.addWidget(self._sets)
        layout.addWidget(self._advice)

    def _answer_grid(self) -> Tiles:
        """Return the six answers, of which one is chosen."""
        grid = Tiles(ANSWER_COLUMNS)
        group = QButtonGroup(self)
        for felt in Felt:
            answer = button(texts.felt_text(felt), "choice-small")
            answer.setCheckable(True)
            answer.setAccessibleName(tr("{exercise}: {felt}").format(exercise=self._name, felt=texts.felt_text(felt)))
            answer.clicked.connect(partial(self.felt_chosen.emit, felt))
            group.addButton(answer)
            grid.add(answer)
            self._answers[felt] = answer
        return grid

    def _add_set(self, at: int, target: PlannedSet, reps: int) -> None:
        """Add what corrects one set; nobody does more than the timer counted."""
        which = texts.set_text(target.set_number, target.side)
        spin = QSpinBox()
        spin.setRange(0, max(reps, target.reps))
        spin.setValue(reps)
        spin.setSuffix(tr(" of {planned} reps").format(planned=target.reps))
        spin.setMinimumHeight(BUTTON_HEIGHT_PX)
        spin.setAccessibleName(tr("{exercise}, {set}, reps done").format(exercise=self._name, set=which))
        spin.valueChanged.connect(partial(self.reps_changed.emit, at))
        self._spins[at] = spin
        grid = self._sets.layout()
        if isinstance(grid, QGridLayout):
            row = grid.rowCount()
            grid.addWidget(wrapped(which), row, 0)
            grid.addWidget(spin, row, 1)
            grid.setColumnStretch(2, 1)

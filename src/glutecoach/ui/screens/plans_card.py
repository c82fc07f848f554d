"""All plans on the plan page: which one is followed, and what can be done with each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme
from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import button, card, empty, wrapped
from glutecoach.ui.widgets.reflow import Reflow


class PlanEntry(Struct, frozen=True):
    """A plan in the list.

    Attributes:
        plan: The plan.
        is_own: Whether it is the person's, to edit and remove.
        is_followed: Whether it is in use.
        may_follow: Whether it can be used; stage two opens on its own card first.
    """

    plan: Programme
    is_own: bool
    is_followed: bool
    may_follow: bool


class PlansCard(QWidget):
    """The list of plans, import and export.

    Signals:
        follow_requested: Id of a plan.
        edit_requested: Id of a plan of the person's.
        copy_requested: Id of a plan.
        remove_requested: Id of a plan of the person's.
        export_requested: Id of a plan.
        exercise_export_requested: Id of an exercise.
        import_requested: Choose a file to import.
    """

    follow_requested = Signal(str)
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    remove_requested = Signal(str)
    export_requested = Signal(str)
    exercise_export_requested = Signal(str)
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, layout = card()
        outer.addWidget(frame)
        layout.addWidget(wrapped(tr("Plans"), "heading"))
        hint = tr("Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.")
        layout.addWidget(wrapped(hint, "muted"))
        self._rows = QVBoxLayout()
        layout.addLayout(self._rows)
        self._exercises = QComboBox()
        self._exercises.setAccessibleName(tr("Exercise to export"))
        self._exercises.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._exercises.setMinimumWidth(Width.CHOOSER)
        self._exercises.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = Reflow()
        take_in = button(tr("Import…"))
        take_in.clicked.connect(self.import_requested)
        row.add(take_in)
        row.add(self._exercises, 1)
        export = button(tr("Export exercise…"))
        export.clicked.connect(lambda: self.exercise_export_requested.emit(self._exercises.currentData()))
        row.add(export)
        layout.addLayout(row)

    def show_plans(self, entries: Iterable[PlanEntry], exercises: Iterable[Exercise]) -> None:
        """Show the plans, and the exercises that can be exported."""
        empty(self._rows)
        for entry in entries:
            self._rows.addWidget(self._row(entry))
        self._exercises.clear()
        for exercise in exercises:
            self._exercises.addItem(exercise.name, exercise.exercise_id)

    def _row(self, entry: PlanEntry) -> QWidget:
        plan = entry.plan
        row = QWidget()
        layout = Reflow(row)
        layout.setContentsMargins(0, SPACE_PX // 2, 0, SPACE_PX // 2)
        name = tr("{plan} · in use").format(plan=plan.name) if entry.is_followed else plan.name
        layout.add(wrapped(name, "lead"), 1)
        choices: list[tuple[str, SignalInstance]] = []
        if entry.may_follow and not entry.is_followed:
            choices.append((tr("Use"), self.follow_requested))
        if entry.is_own:
            choices.append((tr("Edit"), self.edit_requested))
        choices += [(tr("Copy"), self.copy_requested), (tr("Export…"), self.export_requested)]
        if entry.is_own:
            choices.append((tr("Remove…"), self.remove_requested))
        for text, wish in choices:
            choice = button(text)
            choice.setAccessibleName(tr("{action}: {plan}").format(action=text, plan=plan.name))
            choice.clicked.connect(partial(wish.emit, plan.programme_id))
            layout.add(choice)
        return row

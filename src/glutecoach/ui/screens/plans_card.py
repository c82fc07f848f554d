"""All plans on the plan page: which one is followed, and what can be done with each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import button, card, empty, label, wrapped

CHOOSER_WIDTH_PX = 300


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
        layout.addWidget(label(tr("Plans"), "heading"))
        hint = tr("Make a copy to change it. A plan or an exercise is one file: mail it, or drop one on this window.")
        layout.addWidget(wrapped(hint, "muted"))
        self._rows = QVBoxLayout()
        layout.addLayout(self._rows)
        self._exercises = QComboBox()
        self._exercises.setAccessibleName(tr("Exercise to export"))
        self._exercises.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._exercises.setMinimumWidth(CHOOSER_WIDTH_PX)
        row = QHBoxLayout()
        take_in = button(tr("Import…"))
        take_in.clicked.connect(self.import_requested)
        row.addWidget(take_in)
        row.addStretch(1)
        row.addWidget(self._exercises)
        export = button(tr("Export exercise…"))
        export.clicked.connect(lambda: self.exercise_export_requested.emit(self._exercises.currentData()))
        row.addWidget(export)
        layout.addLayout(row)

    def show_plans(
        self, plans: Iterable[tuple[Programme, bool]], followed_id: str, locked_id: str, exercises: Iterable[Exercise]
    ) -> None:
        """Show the plans.

        Args:
            plans: Each plan, and whether it is the person's.
            followed_id: The one that is followed.
            locked_id: The one that the card of stage two opens; empty for none.
            exercises: What can be exported.
        """
        empty(self._rows)
        for plan, is_own in plans:
            may_follow = plan.programme_id not in {followed_id, locked_id}
            self._rows.addWidget(
                self._row(plan, is_own=is_own, is_followed=plan.programme_id == followed_id, may_follow=may_follow)
            )
        self._exercises.clear()
        for exercise in exercises:
            self._exercises.addItem(exercise.name, exercise.exercise_id)

    def _row(self, plan: Programme, *, is_own: bool, is_followed: bool, may_follow: bool) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, SPACE_PX // 2, 0, SPACE_PX // 2)
        name = tr("{plan} · in use").format(plan=plan.name) if is_followed else plan.name
        layout.addWidget(wrapped(name, "lead"), 1)
        choices: list[tuple[str, SignalInstance]] = []
        if may_follow:
            choices.append((tr("Use"), self.follow_requested))
        if is_own:
            choices.append((tr("Edit"), self.edit_requested))
        choices += [(tr("Copy"), self.copy_requested), (tr("Export…"), self.export_requested)]
        if is_own:
            choices.append((tr("Remove…"), self.remove_requested))
        for text, wish in choices:
            choice = button(text)
            choice.setAccessibleName(tr("{action}: {plan}").format(action=text, plan=plan.name))
            choice.clicked.connect(partial(wish.emit, plan.programme_id))
            layout.addWidget(choice)
        return row

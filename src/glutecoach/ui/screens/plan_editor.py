"""The plan editor: exercises in order on the left, what is set for one of them on the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from glutecoach.core.exercise import Exercise
from glutecoach.core.plan_editing import length_s, with_dose, with_exercise, with_order, with_setting, without_exercise
from glutecoach.core.programme import Dose, Programme, Setting
from glutecoach.ui import texts
from glutecoach.ui.plan_draft import Draft, PlanDraft
from glutecoach.ui.screens.dose_form import DoseForm
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import button, card, label, page, wrapped
from glutecoach.ui.widgets.day_picker import DayPicker

EDITOR_WIDTH_PX = 1280
LIST_HEIGHT_PX = 190
LONGEST_NAME = 80


class PlanEditor(QWidget):
    """Edits one plan of the person's.

    Signals:
        draft_changed: The Draft, to be kept.
        reset_requested: Make the plan the programme again.
        closed: Back to the plan page.
    """

    draft_changed = Signal(object)
    reset_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: PlanDraft | None = None
        self._name = QLineEdit()
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(tr("Name of the plan"))
        self._name.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._name.editingFinished.connect(self._on_renamed)
        self._length = wrapped("", "title")
        self._undo = button(tr("Undo"))
        self._redo = button(tr("Redo"))
        self._undo.clicked.connect(self._on_undo)
        self._redo.clicked.connect(self._on_redo)
        self._session = self._chooser(tr("Session"), self._show)
        self._week = self._chooser(tr("Week"), self._show)
        self._list = self._build_list()
        self._more = self._chooser(tr("Exercise to add"), self._on_add)
        self._form = DoseForm()
        self._form.dose_changed.connect(self._on_dose_changed)
        self._form.setting_changed.connect(self._on_setting_changed)
        self._exercise_name = wrapped("", "heading")
        self._days = DayPicker()
        self._days.days_changed.connect(self._on_days_changed)
        self._exercises: dict[str, Exercise] = {}
        self._build()

    @property
    def draft(self) -> PlanDraft | None:
        """What is edited; None before the first plan was opened."""
        return self._draft

    def edit(self, draft: PlanDraft, exercises: dict[str, Exercise]) -> None:
        """Edit a plan.

        Args:
            draft: The plan with its undo stack.
            exercises: What can be added, by id.
        """
        if self._draft is not None:
            self._draft.changed.disconnect(self._on_changed)
            self._draft.deleteLater()
        self._draft = draft
        self._exercises = exercises
        draft.changed.connect(self._on_changed)
        stack = draft.undo_stack
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        stack.undoTextChanged.connect(self._undo.setToolTip)
        stack.redoTextChanged.connect(self._redo.setToolTip)
        for each in (self._undo, self._redo):
            each.setEnabled(False)
        self._session.setCurrentIndex(0)
        self._week.setCurrentIndex(0)
        self._fill_choosers()
        self._show()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, exercise_id: str) -> None:
        """Show what is set for an exercise of the session."""
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == exercise_id:
                self._list.setCurrentRow(row)

    def move_exercise(self, by: int) -> None:
        """Move the chosen exercise up (-1) or down (1)."""
        row = self._list.currentRow()
        ids = list(self._ids())
        if 0 <= row + by < len(ids):
            ids.insert(row + by, ids.pop(row))
            self._reorder(tuple(ids))

    def _build(self) -> None:
        layout = page(self, EDITOR_WIDTH_PX)
        top = QHBoxLayout()
        top.addWidget(label(tr("Plan"), "heading"))
        top.addWidget(self._name, 1)
        reset = button(tr("Reset"))
        reset.setAccessibleName(tr("Reset to the programme"))
        reset.setToolTip(tr("Reset to the programme"))
        reset.clicked.connect(self.reset_requested)
        done = button(tr("Done"), "primary")
        done.clicked.connect(self.closed)
        for each in (self._undo, self._redo, reset, done):
            top.addWidget(each)
        layout.addLayout(top)
        layout.addWidget(self._length)
        columns = QHBoxLayout()
        columns.setSpacing(2 * SPACE_PX)
        columns.addWidget(self._order_card(), 1)
        columns.addWidget(self._dose_card(), 2)
        layout.addLayout(columns)
        days, inside = card()
        inside.addWidget(label(tr("Training days"), "heading"))
        inside.addWidget(self._days)
        layout.addWidget(days)
        layout.addStretch(1)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo.click),
            (QKeySequence(QKeySequence.StandardKey.Redo), self._redo.click),
            (QKeySequence("Alt+Up"), lambda: self.move_exercise(-1)),
            (QKeySequence("Alt+Down"), lambda: self.move_exercise(1)),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _order_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(self._session)
        layout.addWidget(self._list)
        layout.addWidget(wrapped(tr("Drag to reorder, or Alt and an arrow key."), "muted"))
        row = QHBoxLayout()
        for text, act in (
            (tr("Up"), lambda: self.move_exercise(-1)),
            (tr("Down"), lambda: self.move_exercise(1)),
            (tr("Take out"), self._on_take_out),
        ):
            each = button(text)
            each.clicked.connect(act)
            row.addWidget(each)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._more)
        layout.addStretch(1)
        return frame

    def _dose_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(self._exercise_name)
        layout.addWidget(self._week)
        layout.addWidget(self._form)
        layout.addStretch(1)
        return frame

    def _build_list(self) -> QListWidget:
        order = QListWidget()
        order.setAccessibleName(tr("Exercises in order"))
        order.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        order.setDefaultDropAction(Qt.DropAction.MoveAction)
        order.setMinimumHeight(LIST_HEIGHT_PX)
        order.currentRowChanged.connect(self._show_exercise)
        order.model().rowsMoved.connect(lambda: self._reorder(self._ids()))
        return order

    def _chooser(self, name: str, act: object) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumHeight(BUTTON_HEIGHT_PX)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(act)
        return box

    @property
    def _plan(self) -> Programme | None:
        return None if self._draft is None else self._draft.draft.plan

    @property
    def _turn(self) -> int:
        return max(0, self._session.currentIndex())

    @property
    def _week_number(self) -> int:
        return max(0, self._week.currentIndex()) + 1

    @property
    def _exercise_id(self) -> str:
        row = self._list.currentRow()
        return "" if row < 0 else str(self._list.item(row).data(Qt.ItemDataRole.UserRole))

    def _ids(self) -> tuple[str, ...]:
        return tuple(str(self._list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self._list.count()))

    def _fill_choosers(self) -> None:
        plan = self._plan
        if plan is None:
            return
        names = [template.name for template in plan.templates]
        weeks = [tr("Sets and reps of week {number}").format(number=number + 1) for number in range(len(plan.weeks))]
        for box, entries in ((self._session, names), (self._week, weeks)):
            if [box.itemText(index) for index in range(box.count())] != entries:
                box.clear()
                box.addItems(entries)

    def _show(self) -> None:
        plan = self._plan
        if plan is None or self._draft is None:
            return
        self._name.setText(plan.name)
        self._days.set_days(self._draft.draft.days)
        seconds = length_s(plan, self._week_number, self._turn)
        self._length.setText(
            tr("{session}, week {week}: {length} ({clock})").format(
                session=plan.templates[self._turn].name,
                week=self._week_number,
                length=texts.minutes_text(seconds),
                clock=texts.clock_text(seconds),
            )
        )
        self._show_list(plan)
        self._show_exercise()

    def _show_list(self, plan: Programme) -> None:
        chosen, row = self._exercise_id, self._list.currentRow()
        template = plan.templates[self._turn]
        self._list.blockSignals(True)
        self._list.clear()
        for exercise in template.exercises:
            item = QListWidgetItem(exercise.name)
            item.setData(Qt.ItemDataRole.UserRole, exercise.exercise_id)
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self.select(chosen)
        self._list.blockSignals(False)
        there = {exercise.exercise_id for exercise in template.exercises}
        self._more.clear()
        self._more.addItem(tr("Add an exercise…"), "")
        for exercise in self._exercises.values():
            if exercise.exercise_id not in there:
                self._more.addItem(exercise.name, exercise.exercise_id)

    def _show_exercise(self) -> None:
        plan = self._plan
        if plan is None or not self._exercise_id:
            return
        name = next(each.name for each in plan.exercises if each.exercise_id == self._exercise_id)
        self._exercise_name.setText(name)
        self._form.show_exercise(plan, self._week_number, self._exercise_id)

    def _on_changed(self, draft: Draft) -> None:
        self._fill_choosers()
        self._show()
        self.draft_changed.emit(draft)

    def _change(self, plan: Programme, text: str, field: str | None = None) -> None:
        if self._draft is not None:
            self._draft.change(replace(self._draft.draft, plan=plan), text, field)

    def _reorder(self, ids: tuple[str, ...]) -> None:
        if self._plan is not None and len(ids) == len(self._plan.templates[self._turn].exercises):
            self._change(with_order(self._plan, self._turn, ids), tr("Another order"))

    def _on_undo(self) -> None:
        if self._draft is not None:
            self._draft.undo_stack.undo()

    def _on_redo(self) -> None:
        if self._draft is not None:
            self._draft.undo_stack.redo()

    def _on_renamed(self) -> None:
        name = self._name.text().strip()
        if self._plan is not None and name.isprintable() and name:
            self._change(replace(self._plan, name=name), tr("Another name"))

    def _on_dose_changed(self, dose: Dose, field: str) -> None:
        if self._plan is not None:
            plan = with_dose(self._plan, self._week_number, self._exercise_id, dose)
            self._change(plan, tr("Another dose"), f"{field}.{self._week_number}")

    def _on_setting_changed(self, setting: Setting, field: str) -> None:
        if self._plan is not None:
            self._change(with_setting(self._plan, self._exercise_id, setting), tr("Another setting"), field)

    def _on_days_changed(self, days: tuple[int, ...]) -> None:
        if self._draft is not None:
            self._draft.change(replace(self._draft.draft, days=days), tr("Other training days"))

    def _on_add(self) -> None:
        exercise = self._exercises.get(self._more.currentData())
        if self._plan is not None and exercise is not None:
            self._change(with_exercise(self._plan, self._turn, exercise), tr("One more exercise"))
            self.select(exercise.exercise_id)

    def _on_take_out(self) -> None:
        if self._plan is not None and self._exercise_id:
            self._change(without_exercise(self._plan, self._turn, self._exercise_id), tr("One exercise less"))

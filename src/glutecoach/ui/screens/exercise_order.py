"""The exercises of one kind of session in their order: dragged, moved by key, added, taken out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glutecoach.core.exercise import Exercise
from glutecoach.ui.sizes import Height
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import button, wrapped
from glutecoach.ui.widgets.reflow import Reflow

ID = Qt.ItemDataRole.UserRole


class ExerciseOrder(QWidget):
    """The order of the exercises.

    Signals:
        chosen: Id of the exercise that is looked at.
        reordered: Every id in the new order, as a tuple.
        add_requested: Id of an exercise to add at the end.
        take_out_requested: Id of an exercise to take out.
    """

    chosen = Signal(str)
    reordered = Signal(object)
    add_requested = Signal(str)
    take_out_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._list.setProperty("role", "order")
        self._list.setAccessibleName(tr("Exercises in order"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._list.setMinimumHeight(Height.SHORTEST_LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(lambda: self.chosen.emit(self.exercise_id))
        self._list.model().rowsMoved.connect(self._on_dropped, Qt.ConnectionType.QueuedConnection)
        self._more = QComboBox()
        self._more.setAccessibleName(tr("Exercise to add"))
        self._more.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._more.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._more.activated.connect(self._on_add)
        self._build()

    @property
    def exercise_id(self) -> str:
        """The exercise that is looked at; empty for none."""
        row = self._list.currentRow()
        return "" if row < 0 else str(self._list.item(row).data(ID))

    @property
    def ids(self) -> tuple[str, ...]:
        """Every exercise in the order that is shown."""
        return tuple(str(self._list.item(row).data(ID)) for row in range(self._list.count()))

    def take_keyboard(self) -> None:
        """Take the keys."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_exercises(self, rows: Sequence[tuple[Exercise, str]], others: Iterable[Exercise]) -> None:
        """Show the exercises, the one that was looked at still chosen.

        Args:
            rows: Each exercise with its dose in words.
            others: What can be added.
        """
        chosen, row = self.exercise_id, self._list.currentRow()
        self._list.blockSignals(True)
        self._list.clear()
        for exercise, dose in rows:
            item = QListWidgetItem(f"{exercise.name}\n{dose}")
            item.setData(ID, exercise.exercise_id)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, tr("{exercise}: {dose}").format(exercise=exercise.name, dose=dose)
            )
            self._list.addItem(item)
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self.select(chosen)
        self._list.blockSignals(False)
        self._more.clear()
        self._more.addItem(tr("Add an exercise…"), "")
        for exercise in others:
            self._more.addItem(exercise.name, exercise.exercise_id)

    def select(self, exercise_id: str) -> None:
        """Look at an exercise; nothing happens when it is not there."""
        if exercise_id in self.ids:
            self._list.setCurrentRow(self.ids.index(exercise_id))

    def move_chosen(self, by: int) -> None:
        """Move the exercise that is looked at up (-1) or down (1)."""
        row, ids = self._list.currentRow(), list(self.ids)
        if 0 <= row + by < len(ids):
            ids.insert(row + by, ids.pop(row))
            self.reordered.emit(tuple(ids))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_PX)
        layout.addWidget(self._list, 1)
        row = Reflow()
        for text, name, act in (
            (tr("Up"), tr("Move the exercise up"), lambda: self.move_chosen(-1)),
            (tr("Down"), tr("Move the exercise down"), lambda: self.move_chosen(1)),
            (tr("Take out"), tr("Take the exercise out"), lambda: self.take_out_requested.emit(self.exercise_id)),
        ):
            each = button(text)
            each.setAccessibleName(name)
            each.clicked.connect(act)
            row.add(each)
        layout.addLayout(row)
        layout.addWidget(wrapped(tr("Drag to reorder, or Alt and an arrow key."), "muted"))
        layout.addWidget(self._more)
        for keys, act in (
            ("Alt+Up", lambda: self.move_chosen(-1)),
            ("Alt+Down", lambda: self.move_chosen(1)),
            ("Delete", lambda: self.take_out_requested.emit(self.exercise_id)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _on_dropped(self) -> None:
        self.reordered.emit(self.ids)

    def _on_add(self) -> None:
        if self._more.currentData():
            self.add_requested.emit(str(self._more.currentData()))

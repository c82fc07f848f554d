"""Undo and redo as two buttons with their keys, for whichever undo stack is followed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from glutecoach.ui.texts import tr
from glutecoach.ui.widgets.building import button
from glutecoach.ui.widgets.reflow import Reflow


class UndoButtons(QWidget):
    """Undo and redo; what each would do stands in its tool tip."""

    def __init__(self, keys_in: QWidget, parent: QWidget | None = None) -> None:
        """Take the widget in which the keys for undo and redo are heard."""
        super().__init__(parent)
        self._group = QUndoGroup(self)
        row = Reflow(self)
        undo, redo = button(tr("Undo")), button(tr("Redo"))
        for each in (undo, redo):
            each.setEnabled(False)
            row.add(each)
        undo.clicked.connect(self._group.undo)
        redo.clicked.connect(self._group.redo)
        self._group.canUndoChanged.connect(undo.setEnabled)
        self._group.canRedoChanged.connect(redo.setEnabled)
        self._group.undoTextChanged.connect(undo.setToolTip)
        self._group.redoTextChanged.connect(redo.setToolTip)
        _press_by(QKeySequence.StandardKey.Undo, undo, keys_in)
        _press_by(QKeySequence.StandardKey.Redo, redo, keys_in)

    def follow(self, stack: QUndoStack) -> None:
        """Undo and redo what is on a stack."""
        self._group.addStack(stack)
        self._group.setActiveStack(stack)


def _press_by(keys: QKeySequence.StandardKey, presses: QPushButton, heard_in: QWidget) -> None:
    shortcut = QShortcut(QKeySequence(keys), heard_in)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(presses.click)

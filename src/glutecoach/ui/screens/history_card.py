"""The history: sessions to look at, put right, delete and add, and breaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glutecoach.core.exercise import Exercise
from glutecoach.core.history import Break, SessionRecord
from glutecoach.ui.history_texts import break_text, reasons, session_text
from glutecoach.ui.screens.session_form import SessionForm
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import button, card, empty, label, wrapped
from glutecoach.ui.widgets.day_field import day_field, day_of

LIST_HEIGHT_PX = 320


class HistoryCard(QWidget):
    """What was done, newest first.

    Signals:
        more_requested: Show older sessions as well.
        paper_requested: Add a session that was done from paper on a date.
        sheet_requested: Enter sessions from the printed sheet.
        corrected: The SessionRecord as it was, and as it should be.
        delete_requested: A SessionRecord to delete.
        break_added: A Break.
        break_removed: A Break.
    """

    more_requested = Signal()
    paper_requested = Signal(object)
    sheet_requested = Signal()
    corrected = Signal(object, object)
    delete_requested = Signal(object)
    break_added = Signal(object)
    break_removed = Signal(object)

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            stack: What can be undone.
            parent: Owner.
        """
        super().__init__(parent)
        self._records: Sequence[SessionRecord] = ()
        self._exercises: Mapping[str, Exercise] = {}
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Sessions, newest first"))
        self._list.setFixedHeight(LIST_HEIGHT_PX)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._more = button(tr("Show older sessions"))
        self._more.clicked.connect(self.more_requested)
        self._form = SessionForm()
        self._form.corrected.connect(self.corrected)
        self._form.delete_requested.connect(self.delete_requested)
        self._form.hide()
        self._paper_day = day_field(tr("Date of the session done from paper"))
        self._first_day = day_field(tr("First day of the break"))
        self._last_day = day_field(tr("Last day of the break"))
        self._reason = QComboBox()
        self._breaks = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * SPACE_PX)
        layout.addWidget(self._sessions_card(stack))
        layout.addWidget(self._breaks_card())

    def show_history(
        self,
        records: Sequence[SessionRecord],
        breaks: Sequence[Break],
        exercises: Mapping[str, Exercise],
        today: date,
        *,
        has_more: bool,
    ) -> None:
        """Show sessions, newest first, and breaks; what was chosen stays chosen."""
        chosen = self._chosen_id()
        self._records, self._exercises = records, exercises
        self._more.setVisible(has_more)
        self._list.setVisible(bool(records))
        self._list.blockSignals(True)
        self._list.clear()
        for record in records:
            self._list.addItem(QListWidgetItem(session_text(record)))
        ids = [record.session_id for record in records]
        row = ids.index(chosen) if chosen in ids else -1
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        self._on_row_changed(row)
        for edit in (self._paper_day, self._first_day, self._last_day):
            if edit.property("today") != today.isoformat():
                edit.setProperty("today", today.isoformat())
                edit.setDate(QDate(today.year, today.month, today.day))
        self._paper_day.setMaximumDate(QDate(today.year, today.month, today.day))
        empty(self._breaks)
        for pause in breaks:
            self._breaks.addWidget(self._break_row(pause))

    def _chosen_id(self) -> str:
        row = self._list.currentRow()
        return self._records[row].session_id if 0 <= row < len(self._records) else ""

    def _on_row_changed(self, row: int) -> None:
        self._form.setVisible(row >= 0)
        if row >= 0:
            self._form.show_session(self._records[row], self._exercises)

    def _sessions_card(self, stack: QUndoStack) -> QWidget:
        frame, layout = card()
        heading = QHBoxLayout()
        heading.addWidget(label(tr("History"), "title"), 1)
        for choice in undo_buttons(stack):
            heading.addWidget(choice)
        layout.addLayout(heading)
        layout.addWidget(wrapped(tr("Choose a session to see every set. Every change can be undone."), "muted"))
        row = QHBoxLayout()
        paper = button(tr("Add a session done from paper"), "primary")
        paper.clicked.connect(lambda: self.paper_requested.emit(day_of(self._paper_day)))
        sheet = button(tr("Enter sessions from the sheet"))
        sheet.clicked.connect(self.sheet_requested)
        for widget in (paper, self._paper_day, sheet):
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
        columns = QHBoxLayout()
        columns.setSpacing(3 * SPACE_PX)
        left = QVBoxLayout()
        left.addWidget(self._list)
        left.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        columns.addLayout(left, 1)
        columns.addWidget(self._form, 1)
        layout.addLayout(columns)
        return frame

    def _breaks_card(self) -> QWidget:
        frame, layout = card()
        layout.addWidget(label(tr("Breaks"), "title"))
        text = tr(
            "A week is excused when a break covers four or more of its days. It neither counts nor ends a streak."
        )
        layout.addWidget(wrapped(text, "muted"))
        layout.addLayout(self._breaks)
        row = QHBoxLayout()
        self._reason.setAccessibleName(tr("Reason of the break"))
        self._reason.addItems(reasons())
        add = button(tr("Add a break"))
        add.clicked.connect(self._on_add_break)
        for widget in (self._first_day, label(tr("to")), self._last_day, self._reason, add):
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
        return frame

    def _break_row(self, pause: Break) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(wrapped(break_text(pause)), 1)
        remove = button(tr("Remove"))
        remove.setAccessibleName(tr("Remove the break {days}").format(days=break_text(pause)))
        remove.clicked.connect(lambda: self.break_removed.emit(pause))
        row.addWidget(remove)
        return widget

    def _on_add_break(self) -> None:
        first, last = sorted((day_of(self._first_day), day_of(self._last_day)))
        self.break_added.emit(Break(first, last, self._reason.currentText()))


def undo_buttons(stack: QUndoStack) -> tuple[QPushButton, QPushButton]:
    """Return two buttons that go back and forth on a stack."""
    undo, redo = button(tr("Undo")), button(tr("Redo"))
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
    undo.clicked.connect(stack.undo)
    redo.clicked.connect(stack.redo)
    stack.canUndoChanged.connect(undo.setEnabled)
    stack.canRedoChanged.connect(redo.setEnabled)
    undo.setEnabled(stack.canUndo())
    redo.setEnabled(stack.canRedo())
    return undo, redo

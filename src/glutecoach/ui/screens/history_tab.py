"""The history: sessions to look at, put right, delete and add, and breaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise
from glutecoach.core.history import Break
from glutecoach.core.periods import Period
from glutecoach.ui import texts
from glutecoach.ui.history_texts import break_text, reasons
from glutecoach.ui.screens.session_form import SessionForm
from glutecoach.ui.session_list import SessionList
from glutecoach.ui.sizes import Height
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, empty, label, wrapped
from glutecoach.ui.widgets.day_field import day_field, day_of
from glutecoach.ui.widgets.reflow import Reflow

COLUMN_EMS = 18.0
"""The least width of the list beside the session, in its type."""


class HistoryTab(QWidget):
    """What was done, newest first.

    Signals:
        paper_requested: Add a session that was done from paper on a date.
        sheet_requested: Enter sessions from the printed sheet.
        corrected: The SessionRecord as it was, and as it should be.
        delete_requested: A SessionRecord to delete.
        break_added: A Break.
        break_removed: A Break.
    """

    paper_requested = Signal(object)
    sheet_requested = Signal()
    corrected = Signal(object, object)
    delete_requested = Signal(object)
    break_added = Signal(object)
    break_removed = Signal(object)

    def __init__(self, sessions: SessionList, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            sessions: The sessions.
            parent: Owner.
        """
        super().__init__(parent)
        self._model = sessions
        self._exercises: Mapping[str, Exercise] = {}
        self._today = date.min
        self._chosen_id = ""
        self._list = QListView()
        self._list.setModel(sessions)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(tr("Sessions, newest first"))
        self._list.setFixedHeight(Height.LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._span = wrapped("", "lead")
        self._all = button(tr("Show all sessions"))
        self._all.clicked.connect(lambda: self.show_period(None))
        self._none = wrapped(tr("No session on these days."), "muted")
        self._form = SessionForm()
        self._form.corrected.connect(self.corrected)
        self._form.delete_requested.connect(self.delete_requested)
        self._paper_day = day_field(tr("Date of the session from paper"))
        self._first_day = day_field(tr("First day of the break"))
        self._last_day = day_field(tr("Last day of the break"))
        self._reason = QComboBox()
        self._breaks = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * SPACE_PX)
        layout.addWidget(self._sessions_card())
        layout.addWidget(self._breaks_card())
        layout.addStretch(1)

    def show_history(self, breaks: Sequence[Break], exercises: Mapping[str, Exercise], today: date) -> None:
        """Show the sessions and breaks as they are now; what was chosen stays chosen."""
        self._exercises = exercises
        with QSignalBlocker(self._list.selectionModel()):
            self._model.refresh()
        self._choose(self._model.row_of(self._chosen_id))
        if today != self._today:
            self._today = today
            self._paper_day.setMaximumDate(QDate(today.year, today.month, today.day))
            for edit in (self._paper_day, self._first_day, self._last_day):
                edit.setDate(QDate(today.year, today.month, today.day))
        empty(self._breaks)
        for pause in breaks:
            self._breaks.addWidget(self._break_row(pause))

    def show_period(self, period: Period | None) -> None:
        """Show the sessions of some days, and open the first of them; or show all."""
        with QSignalBlocker(self._list.selectionModel()):
            self._model.show_period(period)
        self._choose(0 if period is not None and self._model.rowCount() else -1)

    def _choose(self, row: int) -> None:
        record = self._model.record(row)
        self._list.setCurrentIndex(self._model.index(row, 0) if record is not None else QModelIndex())
        self._show_record(row)

    def _on_row_changed(self, index: QModelIndex) -> None:
        self._show_record(index.row())

    def _show_record(self, row: int) -> None:
        record = self._model.record(row)
        self._chosen_id = record.session_id if record is not None else ""
        self._form.setVisible(record is not None)
        if record is not None:
            self._form.show_session(record, self._exercises)
        self._show_span()

    def _show_span(self) -> None:
        period, has_sessions = self._model.period, self._model.rowCount() > 0
        self._list.setVisible(has_sessions)
        self._none.setVisible(period is not None and not has_sessions)
        for widget in (self._span, self._all):
            widget.setVisible(period is not None)
        if period is not None and period.first_day == period.last_day:
            self._span.setText(tr("Sessions of {day}").format(day=texts.full_date_text(period.first_day)))
        elif period is not None:
            self._span.setText(
                tr("Sessions from {first} to {last}").format(
                    first=texts.long_date_text(period.first_day), last=texts.long_date_text(period.last_day)
                )
            )

    def _sessions_card(self) -> QWidget:
        frame, layout = card()
        paper = button(tr("Add a session from paper"), "primary")
        paper.clicked.connect(lambda: self.paper_requested.emit(day_of(self._paper_day)))
        sheet = button(tr("Enter printed sheets"))
        sheet.clicked.connect(self.sheet_requested)
        hint = tr("It takes what your plan asks for on that date. Choose a session below to see or correct every set.")
        layout.addLayout(beside(paper, self._paper_day, sheet))
        layout.addWidget(wrapped(hint, "muted"))
        span = Reflow()
        span.add(self._span, 1)
        span.add(self._all)
        layout.addLayout(span)
        layout.addWidget(self._none)
        columns = Reflow(spacing_px=3 * SPACE_PX)
        for part in (self._list, self._form):
            columns.add(part, 1, least_ems=COLUMN_EMS)
            columns.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(columns)
        return frame

    def _breaks_card(self) -> QWidget:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Breaks"), "title"))
        text = tr(
            "A week is excused when a break covers four or more of its days. It neither counts nor ends a streak."
        )
        layout.addWidget(wrapped(text, "muted"))
        layout.addLayout(self._breaks)
        self._reason.setAccessibleName(tr("Reason of the break"))
        self._reason.addItems(reasons())
        self._reason.setMinimumHeight(BUTTON_HEIGHT_PX)
        add = button(tr("Add a break"))
        add.clicked.connect(self._on_add_break)
        layout.addLayout(beside(self._first_day, label(tr("to")), self._last_day, self._reason, add))
        return frame

    def _break_row(self, pause: Break) -> QWidget:
        widget = QWidget()
        row = Reflow(widget)
        row.add(wrapped(break_text(pause)), 1)
        remove = button(tr("Remove"))
        remove.setAccessibleName(tr("Remove the break {days}").format(days=break_text(pause)))
        remove.clicked.connect(lambda: self.break_removed.emit(pause))
        row.add(remove)
        return widget

    def _on_add_break(self) -> None:
        first, last = sorted((day_of(self._first_day), day_of(self._last_day)))
        self.break_added.emit(Break(first, last, self._reason.currentText()))

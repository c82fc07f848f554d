"""The end of a session: what was done and what it means for the week."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise, Felt
from glutecoach.core.history import SessionRecord, Source
from glutecoach.core.milestones import reached_now
from glutecoach.core.overview import Overview
from glutecoach.ui import texts
from glutecoach.ui.progress_texts import reached_text
from glutecoach.ui.screens.week_card import week_card
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, card, empty, label, page, wrapped

ANSWER_COLUMNS = 3


class DoneScreen(QWidget):
    """The end of a session.

    Signals:
        closed: Back to Today.
        felt_chosen: An exercise id and a Felt: an answer that was not given during the session.
    """

    closed = Signal()
    felt_chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = wrapped("", "display")
        self._verdict = wrapped("", "lead")
        self._milestone = wrapped("", "heading")
        self._done = QVBoxLayout()
        self._close = button(tr("Back to Today"), "primary")
        self._close.clicked.connect(self.closed)
        week_frame, self._week = week_card()
        layout = page(self)
        layout.addStretch(1)
        layout.addWidget(self._title)
        layout.addWidget(self._verdict)
        layout.addWidget(self._milestone)
        layout.addWidget(week_frame)
        what, what_layout = card()
        what_layout.addLayout(self._done)
        layout.addWidget(what)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(2)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._week.set_colours(colours)

    def show_record(self, record: SessionRecord, overview: Overview, exercises: dict[str, Exercise]) -> None:
        """Show a session and where it leaves the week."""
        self._title.setText(tr("Well done") if record.counts else tr("Saved"))
        self._verdict.setText(_verdict(record))
        milestone = reached_text(reached_now(overview.weeks)) if record.counts else ""
        self._milestone.setText(milestone)
        self._milestone.setVisible(bool(milestone))
        self._week.show_overview(overview)
        empty(self._done)
        for exercise_id in dict.fromkeys(planned.exercise_id for planned in record.planned):
            name = exercises[exercise_id].name if exercise_id in exercises else exercise_id
            self._done.addWidget(wrapped(_performed_line(record, exercise_id, name)))
            if not any(answer.exercise_id == exercise_id for answer in record.check_ins):
                self._done.addWidget(self._question(exercise_id, name))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self, exercise_id: str, name: str) -> QWidget:
        """Return the check-in of an exercise that was not answered."""
        question = QWidget()
        layout = QGridLayout(question)
        layout.setContentsMargins(0, 0, 0, SPACE_PX)
        layout.addWidget(label(tr("Where did you feel it?"), "muted"), 0, 0, 1, ANSWER_COLUMNS)
        for number, felt in enumerate(Felt):
            answer = button(texts.felt_text(felt))
            answer.setAccessibleName(tr("{exercise}: {felt}").format(exercise=name, felt=texts.felt_text(felt)))
            answer.clicked.connect(partial(self.felt_chosen.emit, exercise_id, felt))
            layout.addWidget(answer, 1 + number // ANSWER_COLUMNS, number % ANSWER_COLUMNS)
        return question


def _verdict(record: SessionRecord) -> str:
    if record.source is Source.TRIAL:
        return tr("This was a trial at another speed: it is kept, and it does not count.")
    if record.counts:
        return tr("This session counts for its day.")
    return tr("A part of the workout is kept as a partial session. It does not count, and it costs nothing.")


def _performed_line(record: SessionRecord, exercise_id: str, name: str) -> str:
    done = sum(performed.reps for performed in record.performed if performed.exercise_id == exercise_id)
    planned = sum(target.reps for target in record.planned if target.exercise_id == exercise_id)
    felt = next((answer.felt for answer in record.check_ins if answer.exercise_id == exercise_id), None)
    line = tr("{exercise}: {done} of {planned} reps").format(exercise=name, done=done, planned=planned)
    if felt is None:
        return line
    return tr("{line} · felt: {felt}").format(line=line, felt=texts.felt_text(felt).lower())

"""Back from paper: the printed weeks with their boxes; a tick is a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise, Felt
from glutecoach.core.history import SessionRecord
from glutecoach.core.overview import Overview
from glutecoach.core.sheet import PrintedWeek
from glutecoach.core.sheet_entry import EntryRow, EntryWeek
from glutecoach.ui import texts
from glutecoach.ui.history_texts import session_text
from glutecoach.ui.plan_paper import session_name
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, empty, label, page, wrapped
from glutecoach.ui.widgets.felt_chooser import FeltChooser
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.undo_buttons import UndoButtons

WEEKS_AT_ONCE = 6
NAME_EMS = 6.0
"""The least width of the name of an exercise beside its answer, in its type."""


class SheetEntryScreen(QWidget):
    """The printed weeks, newest first.

    Signals:
        shown: It shows this Overview now; the weeks are to be filled in.
        ticked: A PrintedSession, and the date on which it was done.
        unticked: The SessionRecord that was ticked by mistake.
        felt_chosen: A SessionRecord, an exercise id, and a Felt or None.
        print_requested: Print the plan.
        closed: Back to Progress.
    """

    shown = Signal(object)
    ticked = Signal(object, object)
    unticked = Signal(object)
    felt_chosen = Signal(object, str, object)
    print_requested = Signal()
    closed = Signal()

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            stack: What can be undone.
            parent: Owner.
        """
        super().__init__(parent)
        self._weeks: tuple[EntryWeek, ...] = ()
        self._shown_weeks = WEEKS_AT_ONCE
        self._cards: dict[PrintedWeek, _WeekCard] = {}
        self._exercises: Mapping[str, Exercise] = {}
        layout = page(self)
        layout.addLayout(self._heading(stack))
        self._intro = wrapped(tr("Tick the day on which you did a session. It is saved at once."), "lead")
        layout.addWidget(self._intro)
        self._nothing = self._nothing_card()
        layout.addWidget(self._nothing)
        self._list = QVBoxLayout()
        self._list.setSpacing(3 * SPACE_PX)
        layout.addLayout(self._list)
        self._older = button(tr("Show older weeks"))
        self._older.clicked.connect(self._on_older)
        layout.addLayout(beside(self._older))
        layout.addStretch(1)

    def show_overview(self, overview: Overview) -> None:
        """Ask for the weeks."""
        self.shown.emit(overview)

    def show_weeks(self, weeks: Sequence[EntryWeek], exercises: Mapping[str, Exercise]) -> None:
        """Show printed weeks, newest first; where they are the same as before, the keyboard stays where it is."""
        self._weeks, self._exercises = tuple(weeks), exercises
        self._nothing.setVisible(not weeks)
        self._intro.setVisible(bool(weeks))
        self._older.setVisible(len(weeks) > self._shown_weeks)
        now = self._weeks[: self._shown_weeks]
        if [each.week for each in now] != list(self._cards):
            empty(self._list)
            self._cards = {each.week: self._new_card(each) for each in now}
            for each in self._cards.values():
                self._list.addWidget(each)
        for each in now:
            self._cards[each.week].show_week(each)

    def _heading(self, stack: QUndoStack) -> Reflow:
        row = Reflow()
        row.add(wrapped(tr("Enter printed sheets"), "display"), 1)
        done = button(tr("Done"), "primary")
        done.clicked.connect(self.closed)
        undo = UndoButtons(self)
        undo.follow(stack)
        together = QWidget()  # on the next line all of them, or none
        buttons = Reflow(together)
        for each in (undo, done):
            buttons.add(each)
        row.add(together)
        return row

    def _nothing_card(self) -> QWidget:
        frame, layout = card()
        text = tr(
            "Nothing was printed for a week that has begun. Print the plan first, or add a session by its date on"
            " Progress."
        )
        layout.addWidget(wrapped(text, "lead"))
        go = button(tr("Print the plan"))
        go.clicked.connect(self.print_requested)
        layout.addLayout(beside(go))
        return frame

    def _new_card(self, week: EntryWeek) -> _WeekCard:
        made = _WeekCard(week, self._exercises)
        made.ticked.connect(self.ticked)
        made.unticked.connect(self.unticked)
        made.felt_chosen.connect(self.felt_chosen)
        return made

    def _on_older(self) -> None:
        self._shown_weeks += WEEKS_AT_ONCE
        self.show_weeks(self._weeks, self._exercises)


class _WeekCard(QWidget):
    ticked = Signal(object, object)
    unticked = Signal(object)
    felt_chosen = Signal(object, str, object)

    def __init__(self, week: EntryWeek, exercises: Mapping[str, Exercise]) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, layout = card()
        outer.addWidget(frame)
        title = label(tr("Week {number}").format(number=week.week.number), "title")
        dates = texts.span_text(week.week.first_day, week.week.days[-1])
        layout.addLayout(beside(title, label(dates, "muted")))
        self._rows = [_Row(number, each, week.week, exercises) for number, each in enumerate(week.rows, 1)]
        for row in self._rows:
            row.ticked.connect(self.ticked)
            row.unticked.connect(self.unticked)
            row.felt_chosen.connect(self.felt_chosen)
            layout.addWidget(row)
        self._others = wrapped("", "muted")
        layout.addWidget(self._others)

    def show_week(self, week: EntryWeek) -> None:
        """Show what is ticked."""
        for row, entry in zip(self._rows, week.rows, strict=True):
            row.show_entry(entry)
        self._others.setVisible(bool(week.others))
        self._others.setText("\n".join(session_text(record) for record in week.others))


class _Row(QWidget):
    ticked = Signal(object, object)
    unticked = Signal(object)
    felt_chosen = Signal(object, str, object)

    def __init__(self, number: int, entry: EntryRow, week: PrintedWeek, exercises: Mapping[str, Exercise]) -> None:
        super().__init__()
        self._entry = entry
        self._boxes: dict[date, QCheckBox] = {}
        self._felt: dict[str, FeltChooser] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_PX, 0, SPACE_PX)
        name = session_name(number, entry.session.name)
        self._how = wrapped("", "muted")
        caption = beside(label(name, "heading"), spacing_px=2 * SPACE_PX)
        caption.add(self._how, 1)
        layout.addLayout(caption)
        row = Reflow(spacing_px=2 * SPACE_PX)
        for day in week.days:
            box = QCheckBox(texts.day_text(day))
            box.setAccessibleName(tr("{session}, done on {day}").format(session=name, day=texts.date_text(day)))
            box.clicked.connect(partial(self._on_clicked, day))
            self._boxes[day] = box
            row.add(box)
        layout.addLayout(row)
        self._answers = QWidget()
        answers = Reflow(self._answers)
        for exercise_id in dict.fromkeys(one.exercise_id for one in entry.session.planned):
            exercise = exercises[exercise_id].name if exercise_id in exercises else exercise_id
            chooser = FeltChooser(exercise)
            chooser.answered.connect(partial(self._on_felt, exercise_id))
            self._felt[exercise_id] = chooser
            asked = QWidget()
            line = Reflow(asked)
            line.add(wrapped(exercise), 1, least_ems=NAME_EMS)
            line.add(chooser)
            answers.add(asked)
        layout.addWidget(self._answers)

    def show_entry(self, entry: EntryRow) -> None:
        """Show what is ticked, and what may be."""
        self._entry = entry
        record = entry.record
        for day, box in self._boxes.items():
            is_ticked = record is not None and record.day == day
            box.setChecked(is_ticked)
            box.setEnabled((is_ticked and entry.is_from_paper) or day in entry.free_days)
        self._how.setVisible(record is not None and not entry.is_from_paper)
        self._how.setText(session_text(record) if record is not None else "")
        self._answers.setVisible(entry.is_from_paper)
        answers = {one.exercise_id: one.felt for one in record.check_ins} if record is not None else {}
        for exercise_id, chooser in self._felt.items():
            chooser.show_answer(answers.get(exercise_id))

    def _on_clicked(self, day: date) -> None:
        record: SessionRecord | None = self._entry.record
        if record is not None:
            self.unticked.emit(record)
        else:
            self.ticked.emit(self._entry.session, day)

    def _on_felt(self, exercise_id: str, felt: Felt | None) -> None:
        self.felt_chosen.emit(self._entry.record, exercise_id, felt)

"""The plan editor: the sessions with their exercises in order, and what is set for one of them."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.core.plan_editing import as_set, with_dose, with_exercise, with_order, with_setting, without_exercise
from glutecoach.core.programme import Dose, Programme, Setting
from glutecoach.core.timeline import duration_s, stretches, timeline
from glutecoach.ui import coaching_texts, texts
from glutecoach.ui.plan_draft import Draft, Place, PlanDraft, Stock
from glutecoach.ui.screens.dose_form import DoseForm, tempo_of
from glutecoach.ui.screens.exercise_order import ExerciseOrder
from glutecoach.ui.sizes import Height, Picture, Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, card, label, page, wrapped
from glutecoach.ui.widgets.day_picker import DayPicker
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.rep_loop import RepLoop, Studio
from glutecoach.ui.widgets.tabs import Tabs
from glutecoach.ui.widgets.timeline_bar import TimelineBar
from glutecoach.ui.widgets.undo_buttons import UndoButtons

NAME_EMS = 12.0
"""The least width of the name of a plan beside its buttons, in its type."""
DAYS_IN_A_ROW = 4
LETTERS_SIDE_BY_SIDE = 150
"""How many letters wide the page must be for the order and the doses to stand side by side."""
LONGEST_NAME = 80


class PlanEditor(QWidget):
    """Edits one plan of the person's.

    Signals:
        draft_changed: The Draft, to be kept.
        reset_requested: Make the plan again what it was copied from.
        closed: Back to the plan page.
    """

    draft_changed = Signal(object)
    reset_requested = Signal()
    closed = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        """Take what shows exercises."""
        super().__init__(parent)
        self._draft: PlanDraft | None = None
        self._stock = Stock()
        self._name = QLineEdit()
        self._name.setProperty("role", "title")
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(tr("Name of the plan"))
        self._name.editingFinished.connect(self._on_renamed)
        self._undo = UndoButtons(self)
        self._reset = button(tr("Reset"))
        self._sessions = Tabs(tr("Session"))
        self._weeks = Tabs(tr("Week"))
        self._length = label("", "heading")
        self._bar = TimelineBar()
        self._bar.setFixedHeight(Height.BAR)
        self._order = ExerciseOrder()
        self._exercise_name = wrapped("", "title")
        self._summary = wrapped("", "muted")
        self._figure = RepLoop(studio, on_card=True)
        self._form = DoseForm()
        self._days = DayPicker(columns=DAYS_IN_A_ROW)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self.set_colours(studio.colours())

    @property
    def draft(self) -> PlanDraft | None:
        """What is edited; None before the first plan was opened."""
        return self._draft

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._bar.set_colours(fill=colours.accent, track=colours.accent)
        self._figure.follow_theme()

    def edit(self, draft: PlanDraft, stock: Stock, *, may_reset: bool) -> None:
        """Edit a plan.

        Args:
            draft: The plan with its undo stack.
            stock: What can be added to it.
            may_reset: Whether there is something that it can be again.
        """
        if self._draft is not None:
            self._draft.changed.disconnect(self._on_changed)
            self._draft.deleteLater()
        self._draft = draft
        self._stock = stock
        draft.changed.connect(self._on_changed)
        self._undo.follow(draft.undo_stack)
        self._reset.setVisible(may_reset)
        self._go_to(Place(0, 1, ""))
        self._show()
        self._order.take_keyboard()

    def select(self, exercise_id: str) -> None:
        """Show what is set for an exercise of the session."""
        self._order.select(exercise_id)

    def move_exercise(self, by: int) -> None:
        """Move the chosen exercise up (-1) or down (1)."""
        self._order.move_chosen(by)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for both, else one below the other."""
        super().resizeEvent(event)
        has_room = self.width() >= LETTERS_SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)

    def _build(self) -> None:
        layout = page(self, Width.WIDE)
        layout.setSpacing(2 * SPACE_PX)
        top = Reflow()
        top.add(self._name, 1, least_ems=NAME_EMS)
        self._reset.setAccessibleName(tr("Reset to what it was copied from"))
        self._reset.setToolTip(tr("Reset to what it was copied from"))
        self._reset.clicked.connect(self.reset_requested)
        done = button(tr("Done"), "primary")
        done.clicked.connect(self.closed)
        for each in (self._undo, self._reset, done):
            top.add(each)
        layout.addLayout(top)
        session = Reflow()
        session.add(self._sessions, 1)
        session.add(self._length)
        layout.addLayout(session)
        layout.addWidget(self._bar)
        columns = self._columns
        columns.setSpacing(2 * SPACE_PX)
        left = QVBoxLayout()
        left.setSpacing(2 * SPACE_PX)
        left.addWidget(self._order_card(), 1)
        left.addWidget(self._days_card())
        columns.addLayout(left, 4)
        columns.addWidget(self._dose_card(), 7)
        layout.addLayout(columns)
        layout.addStretch(1)

    def _order_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Exercises"), "heading"))
        layout.addWidget(self._order, 1)
        return frame

    def _days_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Training days"), "heading"))
        layout.addWidget(self._days)
        return frame

    def _dose_card(self) -> QFrame:
        frame, layout = card()
        head = Reflow(spacing_px=2 * SPACE_PX)
        words = head.add_column()
        words.addWidget(self._exercise_name)
        words.addWidget(self._summary)
        words.addStretch(1)
        self._figure.setMaximumSize(Picture.EDITOR)
        head.add(self._figure)
        layout.addLayout(head)
        layout.addWidget(self._weeks)
        layout.addWidget(self._form)
        layout.addStretch(1)
        return frame

    def _connect(self) -> None:
        self._sessions.chosen.connect(self._show)
        self._weeks.chosen.connect(self._show)
        self._order.chosen.connect(self._show_exercise)
        self._order.reordered.connect(self._on_reordered)
        self._order.add_requested.connect(self._on_add_requested)
        self._order.take_out_requested.connect(self._on_take_out_requested)
        self._form.dose_changed.connect(self._on_dose_changed)
        self._form.setting_changed.connect(self._on_setting_changed)
        self._days.days_changed.connect(self._on_days_changed)

    @property
    def _plan(self) -> Programme | None:
        return None if self._draft is None else self._draft.draft.plan

    @property
    def _turn(self) -> int:
        return max(0, self._sessions.currentIndex())

    @property
    def _week(self) -> int:
        return max(0, self._weeks.currentIndex()) + 1

    @property
    def _place(self) -> Place:
        return Place(self._turn, self._week, self._order.exercise_id)

    def _go_to(self, place: Place) -> None:
        """Look at a place; what is shown there follows."""
        plan = self._plan
        if plan is not None:
            weeks = [tr("Week {number}").format(number=number + 1) for number in range(len(plan.weeks))]
            self._sessions.show_names([template.name for template in plan.templates], place.turn)
            self._weeks.show_names(weeks, place.week - 1)

    def _show(self) -> None:
        plan = self._plan
        if plan is None or self._draft is None:
            return
        if self._name.text() != plan.name:
            self._name.setText(plan.name)
            self._name.home(False)
        self._days.show_days(self._draft.draft.days, self._stock.starts_on)
        planned = as_set(plan, self._week, self._turn)
        steps = timeline(planned)
        seconds = duration_s(steps)
        self._length.setText(
            tr("Week {week}: {clock} minutes").format(week=self._week, clock=texts.clock_text(seconds))
        )
        self._bar.set_stretches(stretches(steps))
        self._bar.setAccessibleName(self._length.text())
        there = {each.exercise.exercise_id for each in planned.prescriptions}
        others = [each for each in self._stock.exercises.values() if each.exercise_id not in there]
        self._order.show_exercises([(each.exercise, texts.dose_text(each)) for each in planned.prescriptions], others)
        self._show_exercise()

    def _show_exercise(self) -> None:
        plan, exercise_id = self._plan, self._order.exercise_id
        if plan is None or not exercise_id:
            return
        exercise = next(each for each in plan.exercises if each.exercise_id == exercise_id)
        setting = plan.setting(exercise_id)
        self._exercise_name.setText(exercise.name)
        instead = self._stock.instead.get(exercise_id)
        self._summary.setText(exercise.summary if instead is None else coaching_texts.instead_text(instead.name))
        self._figure.show_exercise(instead or exercise, tempo_of(instead or exercise, setting))
        self._form.show_exercise(plan, self._week, exercise_id)

    def _on_changed(self, draft: Draft, place: Place | None) -> None:
        self._go_to(self._place if place is None else place)
        self._show()
        if place is not None:
            self._order.select(place.exercise_id)
        self.draft_changed.emit(draft)

    def _change(self, plan: Programme, text: str, field: str | None = None) -> None:
        if self._draft is not None:
            self._draft.change(replace(self._draft.draft, plan=plan), text, place=self._place, field=field)

    def _on_reordered(self, ids: tuple[str, ...]) -> None:
        if self._plan is not None:
            self._change(with_order(self._plan, self._turn, ids), tr("Another order"))

    def _on_renamed(self) -> None:
        name = self._name.text().strip()
        if self._plan is not None and name.isprintable() and name:
            self._change(replace(self._plan, name=name), tr("Another name"))

    def _on_dose_changed(self, dose: Dose, field: str) -> None:
        if self._plan is not None:
            self._change(with_dose(self._plan, self._week, self._order.exercise_id, dose), tr("Another dose"), field)

    def _on_setting_changed(self, setting: Setting, field: str) -> None:
        if self._plan is not None:
            self._change(with_setting(self._plan, self._order.exercise_id, setting), tr("Another setting"), field)

    def _on_days_changed(self, days: tuple[int, ...]) -> None:
        if self._draft is not None:
            self._draft.change(replace(self._draft.draft, days=days), tr("Other training days"))

    def _on_add_requested(self, exercise_id: str) -> None:
        if self._plan is not None:
            asked = self._stock.ranges.get(exercise_id)
            self._change(
                with_exercise(self._plan, self._turn, self._stock.exercises[exercise_id], asked),
                tr("One more exercise"),
            )
            self._order.select(exercise_id)

    def _on_take_out_requested(self, exercise_id: str) -> None:
        if self._plan is not None:
            self._change(without_exercise(self._plan, self._turn, exercise_id), tr("One exercise less"))

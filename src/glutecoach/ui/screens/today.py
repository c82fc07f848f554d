"""Today: this week in one look, the next workout, one big Start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise
from glutecoach.core.overview import Overview
from glutecoach.core.plan import Prescription
from glutecoach.core.timeline import Place, duration_s
from glutecoach.ui import coaching_texts, texts
from glutecoach.ui.screens.coach_notes import CoachNotes
from glutecoach.ui.screens.week_card import week_card
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import beside, button, card, empty, label, page, set_role, wrapped
from glutecoach.ui.widgets.reflow import Reflow


class TodayScreen(QWidget):
    """The page that the app opens with.

    Signals:
        start_requested: Start the next workout.
        continue_requested: Go on with the session that was cut off.
        end_requested: Keep that session as it is.
        form_chosen: An exercise id and a Form: how to do it from now on.
        welcome_requested: Go through the welcome again.
        stage_two_requested: Look at stage two.
    """

    start_requested = Signal()
    continue_requested = Signal()
    end_requested = Signal()
    form_chosen = Signal(str, object)
    welcome_requested = Signal()
    stage_two_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._greeting = wrapped("", "display")
        self._title = wrapped("", "title")
        self._length = wrapped("", "lead")
        self._why = wrapped("", "muted")
        self._exercises = QVBoxLayout()
        self._notes = CoachNotes()
        self._notes.form_chosen.connect(self.form_chosen)
        self._not_now = self._not_now_card()
        self._stage_two = self._stage_two_card()
        self._start = button(tr("Start"), "start")
        self._start.setAccessibleName(tr("Start the next workout"))
        self._start.clicked.connect(self.start_requested)
        self._offer_text = wrapped("", "lead")
        self._go_on = button(tr("Continue"), "primary")
        self._go_on.clicked.connect(self.continue_requested)
        self._offer = self._offer_card()
        week_frame, self._week = week_card()
        layout = page(self)
        layout.addWidget(self._greeting)
        layout.addWidget(self._offer)
        layout.addWidget(week_frame)
        layout.addWidget(self._notes)
        layout.addWidget(self._not_now)
        self._workout = self._workout_card()
        layout.addWidget(self._workout)
        layout.addWidget(self._stage_two)
        layout.addStretch(1)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._week.set_colours(colours)

    def show_overview(self, overview: Overview) -> None:
        """Show where the person stands."""
        self._greeting.setText(texts.date_text(overview.today))
        self._week.show_overview(overview)
        self._title.setText(texts.workout_title(overview.workout))
        self._length.setText(tr("About {length}").format(length=texts.minutes_text(duration_s(overview.steps))))
        self._why.setText(coaching_texts.week_reason_text(overview.choice))
        self._notes.show_overview(overview)
        empty(self._exercises)
        for prescription in overview.workout.prescriptions:
            self._exercises.addWidget(_exercise_row(prescription))

    def show_offer(self, place: Place, exercise: Exercise | None, *, may_continue: bool) -> None:
        """Offer to continue a session at a place, or only to end it when its plan is no longer there."""
        name = texts.place_text(place, exercise) if exercise else place.exercise_id
        self._offer_text.setText(tr("Your last session stopped at: {place}.").format(place=name))
        self._go_on.setVisible(may_continue)
        set_role(self._start, "choice")  # to go on comes first
        self._offer.show()

    def hide_offer(self) -> None:
        """Take the offer away."""
        set_role(self._start, "start")
        self._offer.hide()

    def set_may_start(self, *, may_start: bool) -> None:
        """Let the programme be started, or say who to ask first."""
        self._workout.setVisible(may_start)
        self._not_now.setVisible(not may_start)

    def set_stage_two(self, *, is_open: bool) -> None:
        """Invite to stage two, or not yet."""
        self._stage_two.setVisible(is_open)

    def focus_start(self) -> None:
        """Put the keyboard on the one thing to do."""
        first = self._go_on if self._go_on.isVisibleTo(self) else self._start
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _workout_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(label(tr("Next workout"), "muted"))
        layout.addWidget(self._title)
        layout.addWidget(self._length)
        layout.addWidget(self._why)
        layout.addSpacing(SPACE_PX)
        row = Reflow(spacing_px=3 * SPACE_PX)
        row.add(self._start)
        hint = wrapped(tr("Put the laptop where you can hear it. You don't need to see it all the time."), "muted")
        row.add(hint, 1)
        layout.addLayout(row)
        layout.addSpacing(2 * SPACE_PX)
        layout.addLayout(self._exercises)
        return frame

    def _not_now_card(self) -> QFrame:
        frame, layout = card("warning")
        layout.addWidget(wrapped(texts.not_now_text(), "lead"))
        change = button(tr("Change my answers"))
        change.clicked.connect(self.welcome_requested)
        layout.addLayout(beside(change))
        frame.hide()
        return frame

    def _stage_two_card(self) -> QFrame:
        frame, layout = card("notice")
        layout.addWidget(wrapped(tr("Stage two is open for you: squats, lunges, hip thrusts, hip hinges."), "lead"))
        look = button(tr("Look at stage two"))
        look.clicked.connect(self.stage_two_requested)
        layout.addLayout(beside(look))
        frame.hide()
        return frame

    def _offer_card(self) -> QFrame:
        frame, layout = card("notice")
        layout.addWidget(wrapped(tr("Continue where you stopped?"), "heading"))
        layout.addWidget(self._offer_text)
        end = button(tr("End it and keep what is done"))
        end.clicked.connect(self.end_requested)
        layout.addLayout(beside(self._go_on, end))
        frame.hide()
        return frame


def _exercise_row(prescription: Prescription) -> QWidget:
    row = QWidget()
    layout = Reflow(row)
    layout.setContentsMargins(0, SPACE_PX // 2, 0, SPACE_PX // 2)
    words = layout.add_column()
    words.setSpacing(2)
    words.addWidget(wrapped(prescription.exercise.name, "heading"))
    words.addWidget(wrapped(prescription.exercise.summary, "muted"))
    layout.add(label(texts.dose_text(prescription), "lead"))
    return row

"""The end of a session: what was done, where it was felt, and what it means for the week; two lines for the mat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.core.exercise import Exercise
from glutecoach.core.history import SessionRecord, Source
from glutecoach.core.history_editing import corrected, set_rows
from glutecoach.core.legibility import USUAL_M
from glutecoach.core.milestones import reached_now
from glutecoach.core.movement import Movement
from glutecoach.core.overview import Overview
from glutecoach.core.weeks import TARGET_DAYS, Streak, WeekState
from glutecoach.ui import texts
from glutecoach.ui.progress_texts import reached_text
from glutecoach.ui.screens.done_exercise import DoneExercise
from glutecoach.ui.sizes import Width, Window
from glutecoach.ui.stage_composition import largest_least_px
from glutecoach.ui.stage_type import LINE_SPACING, Item, asked_px, forget_widths, share_line, smallest_px
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, card, empty, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.stage_text import StageText
from glutecoach.ui.widgets.week_dots import WeekDots

OVER_EMS = 0.12
"""Above and below a line: marks of Arabic stand out of what a font says of its height."""


class DoneScreen(QWidget):
    """The end of a session.

    Signals:
        closed: Back to Today.
        felt_chosen: An exercise id and a Felt: an answer that was not given during the session, or another one.
        corrected: The SessionRecord as it is, and as it should be, because fewer reps were done.
    """

    closed = Signal()
    felt_chosen = Signal(str, object)
    corrected = Signal(object, object)

    def __init__(
        self, colours: Colours, movements: Callable[[str], Movement | None], parent: QWidget | None = None
    ) -> None:
        """Take the colours to begin with, and the way to the movement that is drawn for an exercise id."""
        super().__init__(parent)
        self._colours = colours
        self._movements = movements
        self._record: SessionRecord | None = None
        self._exercises: dict[str, DoneExercise] = {}
        self._reduced_motion = False
        self._headline = Headline()
        self._verdict = wrapped("", "lead")
        self._milestone = wrapped("", "heading")
        self._reps, self._length = wrapped("", "title"), wrapped("", "muted")
        self._dots, self._week = WeekDots(), wrapped("", "muted")
        self._streak, self._streak_text = wrapped("", "title"), wrapped("", "muted")
        self._list = QVBoxLayout()
        self._close = button(tr("Back to Today"), "primary")
        self._close.clicked.connect(self.closed)
        layout = page(self, Width.WIDE)
        layout.setSpacing(2 * SPACE_PX)
        layout.addWidget(self._headline)
        verdict = Reflow(spacing_px=3 * SPACE_PX)
        verdict.add(self._verdict, 1)
        verdict.add(self._close)
        layout.addLayout(verdict)
        layout.addWidget(self._milestone)
        layout.addLayout(self._facts())
        layout.addLayout(self._list)
        layout.addStretch(1)
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self._headline.set_colours(colours)
        self._dots.set_colours(fill=colours.accent, ring=colours.muted, tick=colours.on_accent)
        for exercise in self._exercises.values():
            exercise.set_colours(colours)

    def set_viewing_distance(self, distance_m: float) -> None:
        """Size the two lines for an eye so many metres away."""
        self._headline.set_viewing_distance(distance_m)

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show what is done as done, without motion."""
        self._reduced_motion = reduced

    def fill_week(self) -> None:
        """Let the day that was just earned fill before the eye, unless less motion is wanted; all is shown already."""
        if not self._reduced_motion:
            self._dots.fill_up()

    def show_record(self, record: SessionRecord, overview: Overview, exercises: Mapping[str, Exercise]) -> None:
        """Show a session and where it leaves the week."""
        week = overview.current_week
        is_new = self._record is None or self._record.session_id != record.session_id
        self._record = record
        self._headline.show_lines((tr("Well done") if record.counts else tr("Saved"),), _week_lines(overview))
        self._verdict.setText(_verdict(record))
        milestone = reached_text(reached_now(overview.weeks)) if record.counts else ""
        self._milestone.setText(milestone)
        self._milestone.setVisible(bool(milestone))
        rows = set_rows(record)
        done, planned = sum(reps for _, reps in rows), sum(target.reps for target, _ in rows)
        self._reps.setText(tr("{done} of {planned} reps").format(done=done, planned=planned))
        self._length.setText(_length(record))
        self._dots.set_days(done=week.training_days, needed=week.minimum_days, target=TARGET_DAYS[1])
        self._dots.setAccessibleName(tr("%n training day(s) this week", "", week.training_days))
        self._week.setText(texts.this_week_text(overview))
        self._streak.setText(texts.streak_title(overview))
        self._streak_text.setText(_streak_text(overview.streak))
        if is_new:
            self._list_exercises(record, exercises)
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        for exercise in self._exercises.values():
            exercise.show_record(record)

    def _list_exercises(self, record: SessionRecord, exercises: Mapping[str, Exercise]) -> None:
        empty(self._list)
        self._exercises = {}
        for exercise_id in dict.fromkeys(target.exercise_id for target, _ in set_rows(record)):
            exercise = DoneExercise(exercise_id, exercises.get(exercise_id), self._movements(exercise_id))
            exercise.set_colours(self._colours)
            exercise.felt_chosen.connect(partial(self.felt_chosen.emit, exercise_id))
            exercise.reps_changed.connect(self._on_reps_changed)
            self._exercises[exercise_id] = exercise
            self._list.addWidget(exercise)

    def _on_reps_changed(self, at: int, reps: int) -> None:
        if self._record is not None:
            now = [done for _, done in set_rows(self._record)]
            if now[at] != reps:
                now[at] = reps
                self.corrected.emit(self._record, corrected(self._record, now, {}))

    def _facts(self) -> Reflow:
        """Return the three facts that sum the session up: what was done, the week, the streak."""
        row = Reflow(spacing_px=2 * SPACE_PX)
        for fact, meaning in (
            (self._reps, self._length),
            (self._dots, self._week),
            (self._streak, self._streak_text),
        ):
            row.add(_fact(fact, meaning), 1)
        return row


class Headline(QWidget):
    """Two lines in type that is read from the mat: whoever has just finished still lies there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distance_m = USUAL_M
        self._lines: tuple[tuple[str, ...], ...] = (("",), ("",))
        self._texts = (StageText(self, is_bold=True), StageText(self))

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._texts[0].set_ink(colours.accent)
        self._texts[1].set_ink(colours.text)

    def set_viewing_distance(self, distance_m: float) -> None:
        """Size the lines for an eye so many metres away."""
        self._distance_m = distance_m
        self._arrange()

    def show_lines(self, first: tuple[str, ...], second: tuple[str, ...]) -> None:
        """Show two lines, each with shorter ways to say it."""
        self._lines = first, second
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines to the width."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            forget_widths()
            self._arrange()

    def _arrange(self) -> None:
        held = largest_least_px(self.window().size() if self.isVisible() else Window.STARTING)
        least_px = min(asked := asked_px(self.font(), self._distance_m, self.screen()), held)
        range_px = smallest_px(least_px, is_met=least_px == asked), least_px
        height, over = round(LINE_SPACING * least_px), round(OVER_EMS * least_px)
        self.setFixedHeight(2 * (height + over))
        for number, (text, variants) in enumerate(zip(self._texts, self._lines, strict=True)):
            item = Item(variants, least_px, is_bold=number == 0)
            (fitted,) = share_line(self.font(), (item,), self.width(), range_px, 0)
            text.setGeometry(0, number * height, self.width(), height + 2 * over)
            text.put(fitted.text, fitted.px)


def _fact(fact: QWidget, meaning: QWidget) -> QFrame:
    frame, layout = card()
    layout.addWidget(fact)
    layout.addWidget(meaning)
    layout.addStretch(1)
    return frame


def _week_lines(overview: Overview) -> tuple[str, ...]:
    """Return what the current week still needs, and a shorter way to say it."""
    week = overview.current_week
    if week.state is WeekState.COMPLETED:
        return texts.this_week_text(overview), tr("Week complete")
    if week.state is WeekState.EXCUSED:
        return (tr("The week is excused."),)
    if not overview.can_complete_week:
        done = tr("%n training day(s) this week", "", week.training_days) if week.training_days else ""
        return texts.this_week_text(overview), done, ""  # the card of the week says the first in any case
    return tr("%n more day(s) this week", "", week.days_to_go), tr("%n more day(s)", "", week.days_to_go)


def _streak_text(streak: Streak) -> str:
    if streak.current:
        return tr("The longest so far: %n week(s)", "", streak.longest)
    return texts.streak_text(streak)


def _length(record: SessionRecord) -> str:
    if record.ended_at is None or record.source is Source.TRIAL:
        return ""
    return tr("in {length}").format(length=texts.minutes_text((record.ended_at - record.started_at).total_seconds()))


def _verdict(record: SessionRecord) -> str:
    if record.source is Source.TRIAL:
        return tr("This was a trial at another speed: it is kept, and it does not count.")
    if record.counts:
        return tr("This session counts for its day.")
    return tr("A part of the workout is kept as a partial session. It does not count, and it costs nothing.")

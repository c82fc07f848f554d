"""A part of the composition: Progress with its history, loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from uuid import UUID, uuid4, uuid5

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.exercise import Felt
from glutecoach.core.history import SessionRecord
from glutecoach.core.history_editing import corrected, paper_session, set_rows
from glutecoach.core.overview import Overview
from glutecoach.core.sheet import PrintedSession
from glutecoach.core.sheet_entry import EntryWeek, entry_week
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.local_time import local_moment
from glutecoach.storage.sheets import printed_weeks
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.history_editing import HistoryEditing
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.history_card import HistoryCard
from glutecoach.ui.screens.progress import ProgressScreen
from glutecoach.ui.screens.sheet_entry import SheetEntryScreen
from glutecoach.ui.theme import Colours

SESSIONS_AT_ONCE = 30
NOON = time(12)
SHEET_NAMESPACE = UUID("9c1b7f0e-5a0c-4a57-8f0a-3a1f6e0d2b94")
"""Session ids that follow from date and workout, so that a session that is entered twice is one."""


class Reviewing(QObject):
    """What was done, and the page that shows and changes it.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        print_requested: Print the plan.
        progress_print_requested: Print Progress.
    """

    screen_requested = Signal(object)
    print_requested = Signal()
    progress_print_requested = Signal()

    def __init__(
        self, window: MainWindow, store: Store, *, clocks: Clocks, rule: Callable[[], WeekRule], colours: Colours
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where notices are shown.
            store: The person's data.
            clocks: The two clocks.
            rule: Tells how weeks are judged now.
            colours: The colours of the theme in force.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._clocks = clocks
        self._rule = rule
        self._colours = colours
        self._shown = SESSIONS_AT_ONCE
        self.editing = HistoryEditing(store.history, self)
        self.editing.edited.connect(self._show_again)
        self.editing.failed.connect(self._on_failed)

    def make_progress(self) -> QWidget:
        """Return Progress."""
        history = HistoryCard(self.editing.stack)
        screen = ProgressScreen(self._colours, history)
        screen.shown.connect(partial(self._fill, history))
        screen.failed.connect(self._window.show_notice)
        screen.print_requested.connect(self.progress_print_requested)
        history.paper_requested.connect(self.add_from_paper)
        history.sheet_requested.connect(lambda: self.screen_requested.emit(Screen.SHEET))
        history.corrected.connect(self.editing.correct)
        history.delete_requested.connect(self.editing.delete)
        history.break_added.connect(self.editing.add_break)
        history.break_removed.connect(self.editing.remove_break)
        history.more_requested.connect(self._on_more_requested)
        return screen

    def make_sheet_entry(self) -> QWidget:
        """Return the page on which sessions are entered from the printed sheet."""
        screen = SheetEntryScreen(self.editing.stack)
        screen.shown.connect(partial(self._fill_sheet, screen))
        screen.ticked.connect(self.tick)
        screen.unticked.connect(self.editing.delete)
        screen.felt_chosen.connect(self._on_felt_chosen)
        screen.print_requested.connect(self.print_requested)
        screen.closed.connect(lambda: self.screen_requested.emit(Screen.PROGRESS))
        return screen

    def add_from_paper(self, day: date) -> None:
        """Add a session of a day, as the plan of that day asked for it."""
        try:
            workout = self._store.overview(self._rule(), day).workout
        except GluteCoachError as error:
            self._window.show_notice(str(error))
            return
        self.editing.add(paper_session(workout.workout_id, workout.planned_sets, str(uuid4()), self._moment_of(day)))

    def tick(self, session: PrintedSession, day: date) -> None:
        """Add a session of the printed sheet; the same one is the same on every computer that it is ticked on."""
        session_id = str(uuid5(SHEET_NAMESPACE, f"{day.isoformat()} {session.workout_id}"))
        self.editing.add(paper_session(session.workout_id, session.planned, session_id, self._moment_of(day)))

    def _moment_of(self, day: date) -> datetime:
        """Return about when somebody trained on a day: at their usual time, but not later than now."""
        chosen = self._store.shelf.following.answers.training_time
        moment = local_moment(day, time.fromisoformat(chosen) if chosen else NOON)
        fixed = moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta(0)))
        now = self._clocks.now()
        return now if fixed > now and day == now.date() else fixed

    def _fill_sheet(self, screen: SheetEntryScreen, overview: Overview) -> None:
        begun = [week for week in printed_weeks(self._store.folder) if week.first_day <= overview.today]
        weeks: list[EntryWeek] = []
        try:
            if begun:
                records = self._store.history.between(begun[0].first_day, overview.today)
                weeks = [entry_week(week, records, overview.today) for week in reversed(begun)]
        except GluteCoachError as error:
            self._window.show_notice(str(error))
        screen.show_weeks(weeks, self._store.exercises)

    def _show_again(self) -> None:
        """Bring the page that is shown up to date."""
        self.screen_requested.emit(Screen.SHEET if self._window.current is Screen.SHEET else Screen.PROGRESS)

    def _on_failed(self, why: str) -> None:
        self._show_again()
        self._window.show_notice(why)

    def _on_felt_chosen(self, record: SessionRecord, exercise_id: str, felt: Felt | None) -> None:
        reps = [done for _, done in set_rows(record)]
        self.editing.correct(record, corrected(record, reps, {exercise_id: felt}))

    def _fill(self, history: HistoryCard, overview: Overview) -> None:
        try:
            records = self._store.history.newest(self._shown + 1)
            breaks = self._store.history.breaks()
        except GluteCoachError as error:
            self._window.show_notice(str(error))
            return
        history.show_history(
            records[: self._shown],
            breaks,
            self._store.exercises,
            overview.today,
            has_more=len(records) > self._shown,
        )

    def _on_more_requested(self) -> None:
        self._shown += SESSIONS_AT_ONCE
        self.screen_requested.emit(Screen.PROGRESS)

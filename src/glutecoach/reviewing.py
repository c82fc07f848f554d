"""A part of the composition: Progress with its history, loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from uuid import UUID, uuid4, uuid5

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.exercise import Felt
from glutecoach.core.felt_shares import side_times
from glutecoach.core.history import SessionRecord
from glutecoach.core.history_editing import corrected, paper_session, set_rows
from glutecoach.core.milestones import milestones
from glutecoach.core.overview import Overview
from glutecoach.core.periods import Period
from glutecoach.core.sheet import PrintedSession
from glutecoach.core.sheet_entry import EntryWeek, entry_week
from glutecoach.core.weeks import Week, WeekRule
from glutecoach.desktop.local_time import local_moment
from glutecoach.storage.sheets import printed_weeks
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.history_editing import HistoryEditing
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.felt_tab import FeltQuestion
from glutecoach.ui.screens.history_tab import HistoryTab
from glutecoach.ui.screens.progress import ProgressScreen, Tab
from glutecoach.ui.screens.sheet_entry import SheetEntryScreen
from glutecoach.ui.sentences import error_text
from glutecoach.ui.session_list import SessionList
from glutecoach.ui.theme import Colours

NOON = time(12)
SHEET_NAMESPACE = UUID("9c1b7f0e-5a0c-4a57-8f0a-3a1f6e0d2b94")
"""Session ids that follow from date and workout, so that a session that is entered twice is one."""


class Reviewing(QObject):
    """What was done, and the page that shows and changes it.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        failed: The history could not be read or changed, which was told.
        print_requested: Print the plan.
        progress_print_requested: Print Progress.
    """

    screen_requested = Signal(object)
    failed = Signal()
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
        self.editing = HistoryEditing(store.history, self)
        self.editing.edited.connect(self._show_again)
        self.editing.failed.connect(self._on_failed)

    def make_progress(self) -> QWidget:
        """Return Progress."""
        sessions = SessionList(self._store.history.newest, self)
        history = HistoryTab(sessions)
        screen = ProgressScreen(self._colours, self.editing.stack, history)
        screen.tab_opened.connect(partial(self._fill, screen))
        screen.weeks.week_looked_at.connect(partial(self._tell_week, screen))
        screen.calendar.period_opened.connect(partial(self._show_days, screen))
        screen.felt.asked.connect(partial(self._answer, screen))
        screen.print_requested.connect(self.progress_print_requested)
        for failed in (sessions.failed, screen.weeks.failed):
            failed.connect(self._tell)
        for wanted in (screen.weeks.sessions_wanted, screen.calendar.sessions_wanted):
            wanted.connect(partial(self._show_sessions, screen))
        for requested in (screen.calendar.paper_requested, history.paper_requested):
            requested.connect(self.add_from_paper)
        history.sheet_requested.connect(lambda: self.screen_requested.emit(Screen.SHEET))
        history.corrected.connect(self.editing.correct)
        history.delete_requested.connect(self.editing.delete)
        history.break_added.connect(self.editing.add_break)
        history.break_removed.connect(self.editing.remove_break)
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
            self._tell(error_text(error))
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
            self._tell(error_text(error))
        screen.show_weeks(weeks, self._store.exercises)

    def _show_again(self) -> None:
        """Bring the page that is shown up to date."""
        self.screen_requested.emit(Screen.SHEET if self._window.current is Screen.SHEET else Screen.PROGRESS)

    def _on_failed(self, why: str) -> None:
        self._show_again()
        self._tell(why)

    def _on_felt_chosen(self, record: SessionRecord, exercise_id: str, felt: Felt | None) -> None:
        reps = [done for _, done in set_rows(record)]
        self.editing.correct(record, corrected(record, reps, {exercise_id: felt}))

    def _fill(self, screen: ProgressScreen, tab: Tab, overview: Overview) -> None:
        with self._saying_what_fails():
            ready = self._store.is_stage_two_open(overview)
            screen.show_milestones(milestones(overview.weeks, is_ready=ready))
            match tab:
                case Tab.WEEKS:
                    pass  # it has all it needs
                case Tab.CALENDAR:
                    screen.calendar.open(overview.today, overview.rule.starts_on)
                case Tab.FELT:
                    known = self._store.exercises
                    felt = [known[name] for name in self._store.body_log.exercises_felt() if name in known]
                    screen.felt.open(overview, felt)
                case Tab.HISTORY:
                    screen.history.show_history(self._store.history.breaks(), self._store.exercises, overview.today)

    def _tell_week(self, screen: ProgressScreen, week: Week) -> None:
        with self._saying_what_fails():
            history = self._store.history
            screen.weeks.show_story(week, history.days(week.first_day, week.last_day), history.breaks())

    def _show_days(self, screen: ProgressScreen, period: Period) -> None:
        with self._saying_what_fails():
            history = self._store.history
            screen.calendar.show_days(history.days(period.first_day, period.last_day), history.breaks())

    def _answer(self, screen: ProgressScreen, question: FeltQuestion) -> None:
        with self._saying_what_fails():
            log = self._store.body_log
            shares = log.felt(question.exercise_id, question.periods)
            whole = Period(question.periods[0].first_day, question.periods[-1].last_day)
            screen.felt.show_answers(shares, side_times(log.side_reps(whole), self._store.exercises))

    def _show_sessions(self, screen: ProgressScreen, period: Period) -> None:
        screen.open_tab(Tab.HISTORY)
        screen.history.show_period(period)

    @contextmanager
    def _saying_what_fails(self) -> Generator[None]:
        """Let the window say what cannot be read; the rest of the page stays."""
        try:
            yield
        except GluteCoachError as error:
            self._tell(error_text(error))

    def _tell(self, sentence: str) -> None:
        self._window.show_notice(sentence)
        self.failed.emit()

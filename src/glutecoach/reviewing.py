"""A part of the composition: Progress with its history, loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.felt_shares import side_times
from glutecoach.core.history_editing import paper_session
from glutecoach.core.milestones import milestones
from glutecoach.core.overview import Overview
from glutecoach.core.periods import Period
from glutecoach.core.weeks import Week, WeekRule
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.history_editing import HistoryEditing
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.felt_tab import FeltQuestion
from glutecoach.ui.screens.history_tab import HistoryTab
from glutecoach.ui.screens.progress import ProgressScreen, Tab
from glutecoach.ui.session_list import SessionList
from glutecoach.ui.theme import Colours


class Reviewing(QObject):
    """What was done, and the page that shows and changes it.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        failed: The history could not be read or changed, which was told.
    """

    screen_requested = Signal(object)
    failed = Signal()

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
        self.editing.edited.connect(lambda: self.screen_requested.emit(Screen.PROGRESS))
        self.editing.failed.connect(self._tell)

    def make_progress(self) -> QWidget:
        """Return Progress."""
        sessions = SessionList(self._store.history.newest, self)
        history = HistoryTab(sessions)
        screen = ProgressScreen(self._colours, self.editing.stack, history)
        screen.tab_opened.connect(partial(self._fill, screen))
        screen.weeks.week_looked_at.connect(partial(self._tell_week, screen))
        screen.calendar.period_opened.connect(partial(self._show_days, screen))
        screen.felt.asked.connect(partial(self._answer, screen))
        for failed in (sessions.failed, screen.weeks.failed):
            failed.connect(self._tell)
        for wanted in (screen.weeks.sessions_wanted, screen.calendar.sessions_wanted):
            wanted.connect(partial(self._show_sessions, screen))
        for requested in (screen.calendar.paper_requested, history.paper_requested):
            requested.connect(self.add_from_paper)
        history.corrected.connect(self.editing.correct)
        history.delete_requested.connect(self.editing.delete)
        history.break_added.connect(self.editing.add_break)
        history.break_removed.connect(self.editing.remove_break)
        return screen

    def add_from_paper(self, day: date) -> None:
        """Add a session of a day, as the plan of that day asked for it."""
        try:
            workout = self._store.overview(self._rule(), day).workout
        except GluteCoachError as error:
            self._tell(str(error))
            return
        now = self._clocks.now()
        started_at = now.replace(year=day.year, month=day.month, day=day.day)
        self.editing.add(paper_session(workout, str(uuid4()), started_at))

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
            self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self._window.show_notice(sentence)
        self.failed.emit()

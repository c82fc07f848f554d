"""A part of the composition: Progress with its history, loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.history_editing import paper_session
from glutecoach.core.overview import Overview
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.history_editing import HistoryEditing
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.history_card import HistoryCard
from glutecoach.ui.screens.progress import ProgressScreen
from glutecoach.ui.theme import Colours

SESSIONS_AT_ONCE = 30


class Reviewing(QObject):
    """What was done, and the page that shows and changes it.

    Signals:
        screen_requested: Show a Screen, brought up to date.
    """

    screen_requested = Signal(object)

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
        self.editing.edited.connect(lambda: self.screen_requested.emit(Screen.PROGRESS))
        self.editing.failed.connect(window.show_notice)

    def make_progress(self) -> QWidget:
        """Return Progress."""
        history = HistoryCard(self.editing.stack)
        screen = ProgressScreen(self._colours, history)
        screen.shown.connect(partial(self._fill, history))
        screen.failed.connect(self._window.show_notice)
        history.paper_requested.connect(self.add_from_paper)
        history.corrected.connect(self.editing.correct)
        history.delete_requested.connect(self.editing.delete)
        history.break_added.connect(self.editing.add_break)
        history.break_removed.connect(self.editing.remove_break)
        history.more_requested.connect(self._on_more_requested)
        return screen

    def add_from_paper(self, day: date) -> None:
        """Add a session of a day, as the plan of that day asked for it."""
        try:
            workout = self._store.overview(self._rule(), day).workout
        except GluteCoachError as error:
            self._window.show_notice(str(error))
            return
        now = self._clocks.now()
        started_at = now.replace(year=day.year, month=day.month, day=day.day)
        self.editing.add(paper_session(workout, str(uuid4()), started_at))

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

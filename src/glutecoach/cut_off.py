"""A part of the composition: the session that was cut off, offered on Today until it is continued or ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.programme import find_workout
from glutecoach.storage.journal import OpenSession
from glutecoach.storage.store import Store
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.today import TodayScreen
from glutecoach.ui.sentences import error_text


class CutOff(QObject):
    """Offers a session that was cut off.

    Signals:
        screen_requested: Show a Screen, brought up to date.
    """

    screen_requested = Signal(object)

    def __init__(
        self, window: MainWindow, store: Store, today: TodayScreen, *, go_on: Callable[[OpenSession], None]
    ) -> None:
        """Connect everything.

        Args:
            window: Where notices are shown.
            store: The person's data.
            today: Where it is offered.
            go_on: Continues a session that was cut off.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._today = today
        self._go_on = go_on
        today.continue_requested.connect(self._on_continue_requested)
        today.end_requested.connect(self._on_end_requested)

    @property
    def is_there(self) -> bool:
        """Whether there is a session to continue."""
        return self._store.journal.open_session() is not None

    def show(self) -> None:
        """Offer it on Today; without a finished rep there is nothing to go on with."""
        cut_off = self._store.journal.open_session()
        if cut_off is None or cut_off.place is None:
            self.keep()
            self._today.hide_offer()
            return
        exercise = self._store.exercises.get(cut_off.place.exercise_id)
        may_continue = exercise is not None and self._can_continue(cut_off)
        self._today.show_offer(cut_off.place, exercise, may_continue=may_continue)

    def keep(self) -> None:
        """Keep a session that was cut off as it is; without a finished rep nothing of it is kept."""
        cut_off = self._store.journal.open_session()
        if cut_off is None:
            return
        try:
            self._store.journal.close_open(cut_off.record.session_id)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))

    def _can_continue(self, cut_off: OpenSession) -> bool:
        record = cut_off.record
        if not self._store.shelf.following.answers.may_start:
            return False
        return find_workout(self._store.programme, record.workout_id, record.planned) is not None

    def _on_continue_requested(self) -> None:
        cut_off = self._store.journal.open_session()
        if cut_off is not None:
            self._go_on(cut_off)

    def _on_end_requested(self) -> None:
        self.keep()
        self.screen_requested.emit(Screen.TODAY)

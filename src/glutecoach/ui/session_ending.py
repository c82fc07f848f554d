"""Shows what became of a session that is over, in the week of the day on which it began, and puts it right."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.exercise import Felt
from glutecoach.core.history import CheckIn, SessionRecord
from glutecoach.core.overview import Overview
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.store import Store
from glutecoach.ui import texts
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.done import DoneScreen
from glutecoach.ui.sentences import error_text


class SessionEnding(QObject):
    """The end of a session.

    Signals:
        closed: The person goes back to Today, because they want to or because there is nothing to show.
        problem_found: One sentence that the person should know.
    """

    closed = Signal()
    problem_found = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        done: DoneScreen,
        *,
        rule: Callable[[], WeekRule],
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where it is shown.
            store: The person's data.
            done: What shows it.
            rule: Returns what makes a week complete.
            say: Lets a sentence be heard.
            parent: Owner.
        """
        super().__init__(parent)
        self._window = window
        self._store = store
        self._done = done
        self._rule = rule
        self._say = say
        self._session_id = ""
        done.closed.connect(self.closed)
        done.felt_chosen.connect(self._on_felt_chosen)
        done.corrected.connect(self._on_corrected)

    def on_ended(self, session_id: str) -> None:
        """Show and say what is kept of a session; Today, if that is nothing."""
        self._session_id = session_id
        ended = self._show()
        if ended is not None:
            self._window.show_screen(Screen.DONE)
            if ended.has_earned_day:
                self._done.fill_week()
            self._say(texts.result_text(ended.overview, counts=ended.record.counts))

    def _on_felt_chosen(self, exercise_id: str, felt: Felt) -> None:
        try:
            self._store.journal.check_in(self._session_id, CheckIn(exercise_id, felt))
        except GluteCoachError as error:
            self.problem_found.emit(error_text(error))
        self._show()

    def _on_corrected(self, _: SessionRecord, after: SessionRecord) -> None:
        try:
            self._store.history.replace_session(after)
        except GluteCoachError as error:
            self.problem_found.emit(error_text(error))
        self._show()

    def _show(self) -> _Ended | None:
        """Show what is kept of the session, and return it; None when there is nothing to show."""
        ended = self._read()
        if ended is None:
            self.closed.emit()  # Today may mend a damaged history, which it cannot while its error is handled
        else:
            self._done.show_record(ended.record, ended.overview, self._store.exercises)
        return ended

    def _read(self) -> _Ended | None:
        try:
            record = self._store.history.session(self._session_id)
            if record is None:
                return None
            day = record.started_at.date()
            overview = self._store.overview(self._rule(), day)
            counting = sum(tally.counting for tally in self._store.history.days(day, day))
        except GluteCoachError as error:
            self.problem_found.emit(error_text(error))
            return None
        return _Ended(record, overview, has_earned_day=record.counts and counting == 1)


class _Ended(Struct, frozen=True):
    """A session that is over.

    Attributes:
        record: What of it was done.
        overview: Where the person stood on the day on which it began.
        has_earned_day: Whether that is a training day because of it.
    """

    record: SessionRecord
    overview: Overview
    has_earned_day: bool

"""Writes down what a running session reports, as it happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.events import CheckedIn, RepFinished, RepsTakenBack, StepStarted
from glutecoach.core.history import CheckIn, Source
from glutecoach.core.plan import Workout
from glutecoach.core.timeline import Place
from glutecoach.storage.journal import Journal, OpenSession
from glutecoach.ui.sentences import error_text


class SessionRecorder(QObject):
    """Writes a running session into the journal.

    Signals:
        saving_failed: One sentence; the session goes on and what is unsaved is tried again.
    """

    saving_failed = Signal(str)

    def __init__(self, journal: Journal, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Take the journal and the clock on the wall.

        Args:
            journal: Where to write.
            now: The local time with its offset.
            parent: Owner.
        """
        super().__init__(parent)
        self._journal = journal
        self._now = now
        self._session_id = ""
        self._has_reps = False

    def begin(self, session_id: str, workout: Workout, source: Source, first: Place) -> None:
        """Write that a session begins now."""
        started_at = self._now()
        self._write(lambda: self._journal.begin(session_id, started_at, workout, source, first))

    def follow(self, session_id: str, *, has_reps: bool) -> None:
        """Write down what happens in a session from now on.

        Args:
            session_id: Which one.
            has_reps: Whether some of its reps were finished before.
        """
        self._session_id, self._has_reps = session_id, has_reps

    def go_on(self, cut_off: OpenSession) -> None:
        """Write down what happens from now on in a session that was cut off."""
        self._journal.go_on(cut_off)
        self.follow(cut_off.record.session_id, has_reps=bool(cut_off.finished_reps))

    def end(self) -> str:
        """Close the session and return its id; one without a finished rep is thrown away, and the id is empty."""
        session_id, ended_at = self._session_id, self._now()
        if not self._has_reps:
            self._write(lambda: self._journal.discard(session_id))
            return ""
        self._write(lambda: self._journal.end(session_id, ended_at))
        return session_id

    def on_rep_finished(self, event: RepFinished) -> None:
        """Write a finished rep."""
        self._has_reps = True
        self._write(lambda: self._journal.record_rep(self._session_id, event, self._now()))

    def on_reps_taken_back(self, event: RepsTakenBack) -> None:
        """Take finished reps out again."""
        self._has_reps = event.reps_left > 0
        self._write(lambda: self._journal.take_back(self._session_id, event.places))

    def on_step_started(self, event: StepStarted) -> None:
        """Remember the place when somebody stepped to it."""
        if event.jumped:
            self._write(lambda: self._journal.move_to(self._session_id, event.place))

    def on_checked_in(self, event: CheckedIn) -> None:
        """Write an answer."""
        self._write(lambda: self._journal.check_in(self._session_id, CheckIn(event.exercise_id, event.felt)))

    def _write(self, operation: Callable[[], None]) -> None:
        try:
            operation()
        except GluteCoachError as error:
            self.saving_failed.emit(error_text(error))

"""Begins, continues and ends sessions, and lets them be heard and written down while they run."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from glutecoach.core.history import Source
from glutecoach.core.plan import Workout
from glutecoach.core.programme import find_workout
from glutecoach.core.session import SUSPEND_GAP_S, Session
from glutecoach.core.timeline import resume_index, timeline, with_lead_in
from glutecoach.storage.journal import OpenSession
from glutecoach.storage.store import Store
from glutecoach.ui.session_driver import SessionDriver
from glutecoach.ui.session_recorder import SessionRecorder
from glutecoach.ui.session_sound import SessionSound


class SessionConductor(QObject):
    """Begins, continues and ends sessions.

    Signals:
        opened: A Session, before it is written down: the stage has to be there if that fails.
        began: A Session, just before its first step starts.
        ended: The id of a session that is over, empty when nothing of it was kept.
        saving_failed: One sentence; the session goes on.
    """

    opened = Signal(object)
    began = Signal(object)
    ended = Signal(str)
    saving_failed = Signal(str)

    def __init__(
        self,
        store: Store,
        driver: SessionDriver,
        sound: SessionSound,
        *,
        now: Callable[[], datetime],
        speed: float,
        parent: QObject | None = None,
    ) -> None:
        """Take the collaborators.

        Args:
            store: Where sessions are kept.
            driver: Runs them; its clock already runs `speed` times faster.
            sound: Lets them be heard.
            now: The local time with its offset.
            speed: How many times faster than real time; anything but 1 makes the session a trial.
            parent: Owner.
        """
        super().__init__(parent)
        self._store = store
        self._driver = driver
        self._sound = sound
        self._speed = speed
        self._recorder = SessionRecorder(store.journal, now, self)
        self._recorder.saving_failed.connect(self.saving_failed)
        driver.step_started.connect(self._recorder.on_step_started)
        driver.rep_finished.connect(self._recorder.on_rep_finished)
        driver.reps_taken_back.connect(self._recorder.on_reps_taken_back)
        driver.checked_in.connect(self._recorder.on_checked_in)
        driver.finished.connect(self.end)

    def begin(self, workout: Workout) -> None:
        """Begin a workout."""
        steps = timeline(workout)
        session_id = str(uuid.uuid4())
        source = Source.TIMER if self._speed == 1 else Source.TRIAL
        session = Session(steps, suspend_gap_s=SUSPEND_GAP_S * self._speed)
        self.opened.emit(session)
        self._recorder.begin(session_id, workout, source, steps[0].place)
        self._recorder.follow(session_id, has_reps=False)
        self._run(session, 0, workout.programme_week)

    def go_on(self, cut_off: OpenSession) -> None:
        """Continue a session at the rep at which it was cut off, after time to get into position."""
        record = cut_off.record
        workout = find_workout(self._store.programme, record.workout_id, record.planned)
        if workout is None or cut_off.place is None:
            return
        steps = timeline(workout)
        index = resume_index(steps, cut_off.place) or 0
        session = Session(
            with_lead_in(steps, index), suspend_gap_s=SUSPEND_GAP_S * self._speed, done=cut_off.finished_reps
        )
        self.opened.emit(session)
        self._recorder.go_on(cut_off)
        self._run(session, index, workout.programme_week)

    def end(self) -> None:
        """End the session that runs; without a single finished rep nothing of it is kept."""
        if self._driver.session is None:
            return
        if not self._driver.session.is_over:  # else the signal of the end is on its way
            self._sound.fall_silent()
        self._sound.let_sleep()
        self._driver.stop()
        self.ended.emit(self._recorder.end())

    def _run(self, session: Session, index: int, week: int) -> None:
        self.began.emit(session)
        self._sound.begin(week)
        self._driver.start(session, index)

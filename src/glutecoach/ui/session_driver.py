"""The one adapter between a clock, a running session and Qt: signals in, signals out, nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from glutecoach.core.cues import AHEAD_S, until_next_sound_s
from glutecoach.core.events import (
    CheckedIn,
    Event,
    Finished,
    Paused,
    PauseReason,
    RepFinished,
    RepsTakenBack,
    RestChanged,
    Resumed,
    StepStarted,
)
from glutecoach.core.exercise import Felt
from glutecoach.core.session import Session

TICK_INTERVAL_MS = 16
UNWATCHED_INTERVAL_MS = 1000
"""Nobody looks, but a computer that slept must be noticed."""
SAME_TIME_S = 0.001


class SessionDriver(QObject):
    """Drives a session by a clock.

    What is seen follows a steady tick. What is heard does not wait for it: the next sound has a deadline of its own.

    Signals:
        step_started: A StepStarted.
        rep_finished: A RepFinished.
        reps_taken_back: A RepsTakenBack.
        checked_in: A CheckedIn.
        paused: A Paused.
        resumed: A Resumed.
        rest_changed: A RestChanged.
        end_asked: A step forward would end the session; the next one does.
        finished: A Finished.
        ticked: After every look at the clock, also while paused.
    """

    step_started = Signal(object)
    rep_finished = Signal(object)
    reps_taken_back = Signal(object)
    checked_in = Signal(object)
    paused = Signal(object)
    resumed = Signal(object)
    rest_changed = Signal(object)
    end_asked = Signal()
    finished = Signal(object)
    ticked = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """Take the clock.

        Args:
            clock: Monotonic seconds.
            parent: Owner.
        """
        super().__init__(parent)
        self._clock = clock
        self._session: Session | None = None
        self._is_end_asked = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_INTERVAL_MS)
        self._timer.timeout.connect(self.tick)
        self._deadline = QTimer(self)
        self._deadline.setTimerType(Qt.TimerType.PreciseTimer)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self.tick)
        self._wakes_at_s = 0.0

    @property
    def session(self) -> Session | None:
        """The session that runs or is paused, None otherwise."""
        return self._session

    @property
    def since_look_s(self) -> float:
        """Seconds since the clock was looked at for the session: what is done about a look takes time as well."""
        return 0.0 if self._session is None else self._clock() - self._session.looked_at_s

    def set_watched(self, is_watched: bool) -> None:  # a slot
        """Tick for the eye, or only as often as the ear and the clock need it."""
        self._timer.setInterval(TICK_INTERVAL_MS if is_watched else UNWATCHED_INTERVAL_MS)
        if is_watched:
            self.tick()  # what was not drawn meanwhile

    def start(self, session: Session, at_index: int = 0) -> None:
        """Start a session at a step."""
        self._session = session
        self._timer.start()
        self._announce(session.start(self._clock(), at_index))

    def stop(self) -> None:
        """Let go of the session without a further event."""
        self._stand_still()
        self._session = None

    def tick(self) -> None:
        """Look at the clock."""
        if self._session is not None:
            self._announce(self._session.advance(self._clock()))

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self._session is None:
            return
        if self._session.is_paused:
            self._timer.start()
            self._announce(self._session.resume_with_lead_in(self._clock()))
        else:
            self.pause()

    def pause(self, reason: PauseReason = PauseReason.ASKED) -> None:
        """Stop the clock of the session."""
        if self._session is not None:
            self._announce(self._session.pause(self._clock(), reason))

    def skip(self, count: int) -> None:
        """Step forward or back; over the end only when asked twice, since nothing leads back from there."""
        if self._session is None:
            return
        if count > 0 and self._session.is_at_last_stop and not self._is_end_asked:
            self._is_end_asked = True
            self.end_asked.emit()
        else:
            self._announce(self._session.skip(self._clock(), count))

    def skip_exercise(self, count: int) -> None:
        """Step to the next exercise or back."""
        if self._session is not None:
            self._announce(self._session.skip_exercise(self._clock(), count))

    def repeat_set(self) -> None:
        """Do the set again."""
        if self._session is not None:
            self._announce(self._session.repeat_set(self._clock()))

    def change_rest(self, by_s: float) -> None:
        """Make the rest that runs longer or shorter, in seconds."""
        if self._session is not None:
            self._announce(self._session.change_rest(self._clock(), by_s))

    def finish_open(self, *, whole_set: bool) -> None:
        """Say that a rep at one's own pace, or its whole set, is done."""
        if self._session is not None:
            self._announce(self._session.finish_open(self._clock(), whole_set=whole_set))

    def check_in(self, felt: Felt) -> None:
        """Answer the check-in that runs."""
        if self._session is not None:
            self._announce(self._session.check_in(self._clock(), felt))

    def _announce(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, StepStarted):
                self._is_end_asked = False
            self._signal_of(event).emit(event)
        self.ticked.emit()
        if events or not self._deadline.isActive():  # what nothing happened to is armed already
            self._arm()

    def _arm(self) -> None:
        """Wake up again a moment before the next sound, and once more at its time."""
        session = self._session
        if session is None or session.step is None or session.is_paused:
            self._stand_still()
            return
        wait_s = until_next_sound_s(session.step, session.step_elapsed_s)
        if math.isinf(wait_s):
            self._deadline.stop()
            return
        wake_s = wait_s - AHEAD_S if wait_s > AHEAD_S else wait_s
        at_s = session.elapsed_s + wake_s
        if not self._deadline.isActive() or abs(at_s - self._wakes_at_s) > SAME_TIME_S:
            self._wakes_at_s = at_s
            self._deadline.start(math.ceil(wake_s * 1000))

    def _stand_still(self) -> None:
        self._timer.stop()
        self._deadline.stop()

    def _signal_of(self, event: Event) -> SignalInstance:
        match event:
            case StepStarted():
                return self.step_started
            case RepFinished():
                return self.rep_finished
            case RepsTakenBack():
                return self.reps_taken_back
            case CheckedIn():
                return self.checked_in
            case Paused():
                return self.paused
            case Resumed():
                return self.resumed
            case RestChanged():
                return self.rest_changed
            case Finished():
                return self.finished

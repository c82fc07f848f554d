"""What happens in a session, as values: each with its own time on the session's clock."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from glutecoach.core.exercise import Felt
from glutecoach.core.timeline import Place, Step


class PauseReason(StrEnum):
    """Why a session is paused."""

    ASKED = "asked"
    CLOCK_GAP = "clock_gap"
    PAIN = "pain"


class StepStarted(Struct, frozen=True):
    """A step began.

    Attributes:
        at_s: When, on the session's clock.
        index: Its index in the timeline.
        step: The step.
        place: The rep that runs or comes next, None when no rep is left.
        jumped: Whether somebody stepped to it instead of waiting.
    """

    at_s: float
    index: int
    step: Step
    place: Place | None
    jumped: bool = False


class RepFinished(Struct, frozen=True):
    """A rep is done.

    Attributes:
        at_s: When, on the session's clock.
        place: The rep.
        reps_done: Different reps done so far in its set and side, this one included.
        set_finished: Whether that is the whole set of that side.
        next_place: The first rep still to come in the timeline, or None.
    """

    at_s: float
    place: Place
    reps_done: int
    set_finished: bool
    next_place: Place | None


class RepsTakenBack(Struct, frozen=True):
    """Reps that were said to be done by mistake are not.

    Attributes:
        at_s: When, on the session's clock.
        places: Which.
        reps_left: How many different reps are done in the whole session.
    """

    at_s: float
    places: tuple[Place, ...]
    reps_left: int


class CheckedIn(Struct, frozen=True):
    """A check-in was answered."""

    at_s: float
    exercise_id: str
    felt: Felt


class Paused(Struct, frozen=True):
    """Time stands still since `at_s`."""

    at_s: float
    reason: PauseReason


class Resumed(Struct, frozen=True):
    """Time runs again."""

    at_s: float


class RestChanged(Struct, frozen=True):
    """The rest that runs was made longer or shorter; `left_s` seconds of it are left."""

    at_s: float
    left_s: float


class Finished(Struct, frozen=True):
    """The last step is over."""

    at_s: float


Event = StepStarted | RepFinished | RepsTakenBack | CheckedIn | Paused | Resumed | RestChanged | Finished

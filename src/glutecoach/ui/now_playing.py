"""What the desktop's media controls show of a session: one piece for every set of a side and every wait."""

from __future__ import annotations

from msgspec import Struct

from glutecoach.core.session import Session
from glutecoach.core.timeline import Step, Timeline
from glutecoach.desktop.media_controls import NowPlaying
from glutecoach.ui import texts
from glutecoach.ui.texts import tr


class Piece(Struct, frozen=True):
    """A piece of the workout.

    Attributes:
        first: Index of its first step.
        start_s: Seconds from the start of the workout.
        length_s: Seconds.
    """

    first: int
    start_s: float
    length_s: float


def piece_at(steps: Timeline, index: int) -> Piece:
    """Return the piece that a step is part of."""
    first = last = index
    while first > 0 and _belong_together(steps[first - 1], steps[index]):
        first -= 1
    while last + 1 < len(steps) and _belong_together(steps[last + 1], steps[index]):
        last += 1
    return Piece(first, steps[first].start_s, steps[last].end_s - steps[first].start_s)


def now_playing(session: Session, workout: str) -> NowPlaying | None:
    """Return what is shown of a session, None when it is over.

    Args:
        session: It.
        workout: The workout's name.
    """
    step = session.step
    if step is None:
        return None
    piece = piece_at(session.steps, session.index)
    return NowPlaying(_title(step), workout, piece.first, piece.length_s, session.is_paused)


def position_s(session: Session) -> float:
    """Return how many seconds of the running piece have passed."""
    if session.step is None:
        return 0.0
    return max(0.0, session.elapsed_s - piece_at(session.steps, session.index).start_s)


def _belong_together(one: Step, other: Step) -> bool:
    if not (one.kind.is_work and other.kind.is_work):
        return False
    return (one.exercise.exercise_id, one.side, one.set_number) == (
        other.exercise.exercise_id,
        other.side,
        other.set_number,
    )


def _title(step: Step) -> str:
    side = texts.side_text(step.side)
    if not step.kind.is_work:
        return tr("{what} · {exercise}").format(what=texts.stage_word(step), exercise=step.exercise.name)
    return tr("{exercise} · {side}").format(exercise=step.exercise.name, side=side) if side else step.exercise.name

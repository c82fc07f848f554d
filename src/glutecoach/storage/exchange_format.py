"""The form of a history file, version 1: what may stand in it, and how it maps to sessions and breaks."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import Meta

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import Break, CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.core.sentence import Sentence, said

FIRST_YEAR, LAST_YEAR = 1970, 2200
LONGEST_BREAK_DAYS = 3660
MOST_SETS = 1000

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}\Z")]
SetNumber = Annotated[int, Meta(ge=1, le=100)]
PlannedReps = Annotated[int, Meta(ge=1, le=1000)]
Reps = Annotated[int, Meta(ge=0, le=1000)]
Moment = Annotated[datetime, Meta(tz=True)]
Reason = Annotated[str, Meta(max_length=200, pattern=r"^[^\x00-\x1f\x7f-\x9f\u2028\u2029]*\Z")]


class ImpossibleEntryError(ValueError):
    """An entry contradicts itself, or cannot have happened."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class PlannedEntry(msgspec.Struct, gc=False):
    """A planned set."""

    exercise: Id
    side: Side
    set: SetNumber
    reps: PlannedReps


class PerformedEntry(msgspec.Struct, gc=False):
    """A performed set."""

    exercise: Id
    side: Side
    set: SetNumber
    reps: Reps
    finished: bool


class CheckInEntry(msgspec.Struct, gc=False):
    """An answer."""

    exercise: Id
    felt: Felt


class SessionEntry(msgspec.Struct, gc=False):
    """A session; its times are ISO 8601 with an offset."""

    id: UUID
    started_at: Moment
    ended_at: Moment | None
    workout: Id
    planned: Annotated[list[PlannedEntry], Meta(max_length=MOST_SETS)]
    performed: Annotated[list[PerformedEntry], Meta(max_length=MOST_SETS)]
    check_ins: Annotated[list[CheckInEntry], Meta(max_length=MOST_SETS)]
    source: Source


class BreakEntry(msgspec.Struct, gc=False):
    """A break."""

    first_day: date
    last_day: date
    reason: Reason


class Document(msgspec.Struct, gc=False):
    """A whole file."""

    format: Literal["glutecoach-history"]
    version: Literal[1]
    sessions: list[SessionEntry]
    breaks: list[BreakEntry]


def entry_of(record: SessionRecord) -> SessionEntry:
    """Return a session as it stands in a file."""
    return SessionEntry(
        id=UUID(record.session_id),
        started_at=record.started_at,
        ended_at=record.ended_at,
        workout=record.workout_id,
        planned=[PlannedEntry(item.exercise_id, item.side, item.set_number, item.reps) for item in record.planned],
        performed=[
            PerformedEntry(item.exercise_id, item.side, item.set_number, item.reps, item.finished)
            for item in record.performed
        ],
        check_ins=[CheckInEntry(answer.exercise_id, answer.felt) for answer in record.check_ins],
        source=record.source,
    )


def record_of(entry: SessionEntry) -> SessionRecord:
    """Return the session of an entry.

    Raises:
        ImpossibleEntryError: It contradicts itself; the message says how.
    """
    check(entry)
    return checked_record(entry)


def check(entry: SessionEntry) -> None:
    """Find out whether a session is possible.

    Raises:
        ImpossibleEntryError: It contradicts itself; the message says how.
    """
    _require_plausible(entry.started_at.date())
    if entry.ended_at is not None:
        _require_plausible(entry.ended_at.date())
        if entry.ended_at < entry.started_at:
            raise ImpossibleEntryError(said("the session ends before it starts"))
    if len({(done.exercise, done.side, done.set) for done in entry.performed}) != len(entry.performed):
        raise ImpossibleEntryError(said("a set is performed twice"))
    if any(done.finished and not done.reps for done in entry.performed):
        raise ImpossibleEntryError(said("a set is finished without a rep"))


def checked_record(entry: SessionEntry) -> SessionRecord:
    """Return the session of an entry that was checked."""
    return SessionRecord(
        session_id=str(entry.id),
        started_at=entry.started_at,
        ended_at=entry.ended_at,
        workout_id=entry.workout,
        planned=tuple([PlannedSet(item.exercise, item.side, item.set, item.reps) for item in entry.planned]),
        performed=tuple(
            [PerformedSet(item.exercise, item.side, item.set, item.reps, item.finished) for item in entry.performed]
        ),
        check_ins=tuple([CheckIn(answer.exercise, answer.felt) for answer in entry.check_ins]),
        source=entry.source,
    )


def break_of(entry: BreakEntry) -> Break:
    """Return the break of an entry.

    Raises:
        ImpossibleEntryError: It ends before it begins, or is implausible.
    """
    _require_plausible(entry.first_day)
    _require_plausible(entry.last_day)
    if not 0 <= (entry.last_day - entry.first_day).days < LONGEST_BREAK_DAYS:
        raise ImpossibleEntryError(said("a break must end after it begins, and within ten years"))
    return Break(entry.first_day, entry.last_day, entry.reason)


def _require_plausible(day: date) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        message = said(
            "the year {year} is out of range ({first}-{last})", year=day.year, first=FIRST_YEAR, last=LAST_YEAR
        )
        raise ImpossibleEntryError(message)

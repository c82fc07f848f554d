"""The form of a file in a shared folder, version 1: a line for each fact, none of which is ever changed."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import Meta

from glutecoach.core.history import Break, SessionRecord
from glutecoach.storage.exchange_format import BreakEntry, SessionEntry, break_of, entry_of, record_of
from glutecoach.storage.marks import BREAK, SESSION, break_of_subject, subject_of_break

LATEST_STAMP = 2**62

Stamp = Annotated[int, Meta(ge=0, le=LATEST_STAMP)]
Computer = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]


class Fact(msgspec.Struct, frozen=True):
    """What became of one session or one break, as one computer knew it at one moment.

    Attributes:
        kind: `session` or `break`.
        subject: The session's id; of a break its first day, last day and reason.
        stamp: Milliseconds of the time at which it was said, and at least one more than any that was known then.
        computer: Which computer said it, 32 hexadecimal digits.
        value: The session or break; None when it was deleted.
    """

    kind: str
    subject: str
    stamp: int
    computer: str
    value: SessionRecord | Break | None

    @property
    def rank(self) -> tuple[int, str]:
        """Of two facts about the same thing the one with the higher rank holds, on every computer."""
        return self.stamp, self.computer


class _Line(msgspec.Struct, tag_field="fact"):
    pass


class _Header(_Line, tag="file"):
    format: Literal["glutecoach-shared"] = "glutecoach-shared"
    version: Literal[1] = 1


class _Said(_Line):
    stamp: Stamp
    computer: Computer


class _Session(_Said, tag="session"):
    session: SessionEntry


class _NoSession(_Said, tag="no session"):
    id: UUID


class _Break(_Said, tag="break"):
    pause: BreakEntry


class _NoBreak(_Said, tag="no break"):
    pause: BreakEntry


_decoder = msgspec.json.Decoder(_Header | _Session | _NoSession | _Break | _NoBreak)
HEADER = msgspec.json.encode(_Header()) + b"\n"


def line_of(fact: Fact) -> bytes:
    """Return a fact as a line."""
    if isinstance(fact.value, SessionRecord):
        line = _Session(fact.stamp, fact.computer, entry_of(fact.value))
    elif fact.kind == SESSION:
        line = _NoSession(fact.stamp, fact.computer, UUID(fact.subject))
    else:
        pause = fact.value or break_of_subject(fact.subject)
        entry = BreakEntry(pause.first_day, pause.last_day, pause.reason)
        line = (_Break if fact.value else _NoBreak)(fact.stamp, fact.computer, entry)
    return msgspec.json.encode(line) + b"\n"


def fact_of(line: bytes) -> Fact | None:
    """Return what a line says; None for the first line of a file.

    Raises:
        ValueError: It cannot be right, or a newer version wrote it.
    """
    try:
        said = _decoder.decode(line)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(str(error)) from error
    match said:
        case _Session():
            record = record_of(said.session)
            return Fact(SESSION, record.session_id, said.stamp, said.computer, record)
        case _NoSession():
            return Fact(SESSION, str(said.id), said.stamp, said.computer, None)
        case _Break() | _NoBreak():
            pause = break_of(said.pause)
            value = pause if isinstance(said, _Break) else None
            return Fact(BREAK, subject_of_break(pause), said.stamp, said.computer, value)
        case _:
            return None

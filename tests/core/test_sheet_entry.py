from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from msgspec.structs import replace

from glutecoach.core.exercise import Side
from glutecoach.core.history import SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.core.sheet import PrintedSession, PrintedWeek
from glutecoach.core.sheet_entry import entry_week

MakeRecord = Callable[..., SessionRecord]

MONDAY = date(2026, 3, 2)
WEDNESDAY = date(2026, 3, 4)
PLANNED = (PlannedSet("bridge", Side.BOTH, 1, 8),)
WEEK = PrintedWeek(MONDAY, 1, tuple(PrintedSession(f"activation-1-{kind}", kind, PLANNED) for kind in "aba"))


def on(day: date, make_record: MakeRecord, kind: str, **changes: object) -> SessionRecord:
    """Return a session of a day."""
    record = make_record(started_at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    return replace(record, workout_id=f"activation-1-{kind}", **changes)


def test_days_that_are_over_can_be_ticked() -> None:
    """Nobody has trained tomorrow."""
    entry = entry_week(WEEK, [], WEDNESDAY)

    assert [row.free_days for row in entry.rows] == [(MONDAY, date(2026, 3, 3), WEDNESDAY)] * 3
    assert not any(row.is_from_paper for row in entry.rows)


def test_a_session_ticks_its_row_and_takes_its_day(make_record: MakeRecord) -> None:
    """It cannot be entered a second time; the third row takes the second session A."""
    first = on(MONDAY, make_record, "a")
    second = on(WEDNESDAY, make_record, "a", source=Source.PAPER)
    entry = entry_week(WEEK, [first, second], WEDNESDAY)

    assert [row.record for row in entry.rows] == [first, None, second]
    assert [row.is_from_paper for row in entry.rows] == [False, False, True]
    assert [row.free_days for row in entry.rows] == [(), (date(2026, 3, 3),), ()]
    assert entry.others == ()


def test_sessions_that_the_sheet_does_not_ask_for_take_their_day(make_record: MakeRecord) -> None:
    """Partial sessions with the timer, trials and other weeks do not."""
    other = on(MONDAY, make_record, "z")
    partial = on(WEDNESDAY, make_record, "b", performed=())
    trial = on(WEDNESDAY, make_record, "b", source=Source.TRIAL)
    later = on(date(2026, 3, 9), make_record, "a")
    entry = entry_week(WEEK, [other, partial, trial, later], WEDNESDAY)

    assert entry.others == (other,)
    assert [row.record for row in entry.rows] == [None, None, None]
    assert entry.rows[1].free_days == (date(2026, 3, 3), WEDNESDAY)


def test_a_session_from_paper_that_was_corrected_stays_ticked(make_record: MakeRecord) -> None:
    """It is partial now, and still the one of the sheet."""
    partial = on(MONDAY, make_record, "a", performed=(), source=Source.PAPER)

    assert entry_week(WEEK, [partial], WEDNESDAY).rows[0].record == partial

"""Back from paper: which boxes of a printed week are ticked already, and which may still be."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from glutecoach.core.history import SessionRecord, Source
from glutecoach.core.sheet import PrintedSession, PrintedWeek


class EntryRow(Struct, frozen=True):
    """A printed session with what is known of it.

    Attributes:
        session: What the sheet asks for.
        record: The session in the history that was it; None for none.
        free_days: Days on which it may be ticked: over or today, and without a session that counts.
    """

    session: PrintedSession
    record: SessionRecord | None
    free_days: tuple[date, ...]

    @property
    def is_from_paper(self) -> bool:
        """Whether it was ticked, so that the tick can be taken back."""
        return self.record is not None and self.record.source is Source.PAPER


class EntryWeek(Struct, frozen=True):
    """A printed week with its rows, and the sessions of its days that no row asks for."""

    week: PrintedWeek
    rows: tuple[EntryRow, ...]
    others: tuple[SessionRecord, ...]


def entry_week(week: PrintedWeek, records: Sequence[SessionRecord], today: date) -> EntryWeek:
    """Return what to tick in a week.

    Each row takes the first session of its workout that no row before it took. A date takes one session only: two on
    one date are one training day.

    Args:
        week: As it was printed.
        records: Sessions, oldest first; those of other weeks, trials and what does not count are left out.
        today: The local date; nobody has trained on a later one.
    """
    left = [
        record for record in records if record.day in week.days and (record.counts or record.source is Source.PAPER)
    ]
    taken = {record.day for record in left}
    free = tuple(day for day in week.days if day <= today and day not in taken)
    rows: list[EntryRow] = []
    for session in week.sessions:
        record = next((each for each in left if each.workout_id == session.workout_id), None)
        if record is not None:
            left.remove(record)
        rows.append(EntryRow(session, record, () if record is not None else free))
    return EntryWeek(week, tuple(rows), tuple(left))

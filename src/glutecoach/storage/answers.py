"""Where each exercise was felt: the few answers that decide how it is done next."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime
from itertools import repeat

from glutecoach.core.coaching import ANSWERS_LOOKED_BACK, FeltAnswer
from glutecoach.core.exercise import Felt
from glutecoach.storage.transactions import reading

_Row = tuple[str, str, int, str]
_COLUMNS = "started_utc, session_id, seq, felt"
_NEWEST_FIRST = "ORDER BY started_utc DESC, session_id DESC, seq DESC"
_BEFORE = "(started_utc, session_id, seq) < "


@reading()
def deciding_answers(
    connection: sqlite3.Connection,
    misses: Mapping[str, Collection[Felt]],
    chosen_at: Mapping[str, datetime],
    through: date | None = None,
) -> list[FeltAnswer]:
    """Return, of all answers but those of trials, the few that `core.coaching.coach` needs for the same result.

    These are the last ones of each exercise, and the first two in a row that say hamstrings or lower back since its
    form was last chosen: both are found by index, so that fifty years of answers cost no more than four weeks.

    Args:
        connection: The database.
        misses: By exercise id, the answers that ask for its easier form.
        chosen_at: By exercise id, when its form was last chosen; with a UTC offset.
        through: The last local date to look at; None for all.

    Raises:
        DatabaseError: The history cannot be read.
    """
    last_day = (through or date.max).isoformat()
    found: list[FeltAnswer] = []
    for exercise_id, felt in misses.items():
        chosen = chosen_at.get(exercise_id)
        since = chosen.astimezone(UTC).isoformat() if chosen else ""
        rows = {*_last(connection, exercise_id, last_day), *_pair(connection, exercise_id, felt, since, last_day)}
        found += [FeltAnswer(exercise_id, Felt(said), datetime.fromisoformat(at)) for at, _, _, said in sorted(rows)]
    return found


def _last(connection: sqlite3.Connection, exercise_id: str, last_day: str) -> Iterable[_Row]:
    return connection.execute(
        f"SELECT {_COLUMNS} FROM felt_log WHERE exercise = ? AND local_date <= ? {_NEWEST_FIRST} LIMIT ?",
        (exercise_id, last_day, ANSWERS_LOOKED_BACK),
    )


def _pair(
    connection: sqlite3.Connection, exercise_id: str, misses: Collection[Felt], since: str, last_day: str
) -> Iterable[_Row]:
    """Return the first two answers in a row that miss, or nothing."""
    among = f"felt IN ({', '.join(repeat('?', len(misses)))})"
    second = connection.execute(
        f"SELECT {_COLUMNS} FROM felt_log AS later WHERE exercise = ? AND started_utc > ? AND local_date <= ?"
        f" AND felt IN ('hamstrings', 'lower_back') AND {among}"  # the first condition is that of the index
        f" AND (SELECT {among} FROM felt_log WHERE exercise = later.exercise AND started_utc > ?"
        f" AND {_BEFORE} (later.started_utc, later.session_id, later.seq) {_NEWEST_FIRST} LIMIT 1)"
        " ORDER BY started_utc, session_id, seq LIMIT 1",
        (exercise_id, since, last_day, *misses, *misses, since),
    ).fetchone()
    if second is None:
        return ()
    first = connection.execute(
        f"SELECT {_COLUMNS} FROM felt_log WHERE exercise = ? AND {_BEFORE} (?, ?, ?) {_NEWEST_FIRST} LIMIT 1",
        (exercise_id, *second[:3]),
    ).fetchone()
    return first, second

"""Fills a data folder with years of sessions, to measure and to look at: `python benchmarks/long_history.py DIR`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.records import insert_record
from glutecoach.storage.store import Store, open_store
from glutecoach.storage.transactions import transaction

DAYS_OF_FIFTY_YEARS = 18_262
LEG_SETS = tuple(
    (exercise, side, number)
    for exercise in ("scorpion", "all4s-leg-raise")
    for side in (Side.LEFT, Side.RIGHT)
    for number in (1, 2)
)
SETS = (*LEG_SETS[:6], ("bridge", Side.BOTH, 1), ("bridge", Side.BOTH, 2))
ANSWERS = (Felt.GLUTES, Felt.GLUTES, Felt.GLUTES, Felt.MIXED, Felt.HAMSTRINGS, Felt.NOT_SURE)


def fill(store: Store, last_day: date, days: int) -> None:
    """Write one session for each day up to and with the last one; one in twenty was not finished."""
    dice = Random(7)
    with transaction(store.connection):
        for back in range(days):
            insert_record(store.connection, _record(back, last_day - timedelta(days=back), dice), is_open=False)


def _record(number: int, day: date, dice: Random) -> SessionRecord:
    started_at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    done = SETS if dice.random() > 1 / 20 else SETS[:3]
    exercises = dict.fromkeys(exercise for exercise, _, _ in done)
    return SessionRecord(
        session_id=str(UUID(int=dice.getrandbits(128), version=4)),
        started_at=started_at,
        ended_at=started_at + timedelta(minutes=9),
        workout_id="activation-4-a",
        planned=tuple(PlannedSet(exercise, side, part, 10) for exercise, side, part in SETS),
        performed=tuple(PerformedSet(exercise, side, part, 10, finished=True) for exercise, side, part in done),
        check_ins=tuple(CheckIn(exercise, dice.choice(ANSWERS)) for exercise in exercises),
        source=Source.TIMER,
    )


def main() -> int:
    """Fill a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--days", type=int, default=DAYS_OF_FIFTY_YEARS)
    parser.add_argument("--last-day", type=date.fromisoformat, default=date(2026, 3, 1))
    arguments = parser.parse_args()
    with open_store(arguments.folder, assets_folder()) as store:
        fill(store, arguments.last_day, arguments.days)
    return 0


if __name__ == "__main__":
    sys.exit(main())

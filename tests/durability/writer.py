"""Sessions written as the app writes them, each step told once it is said to be saved: `python writer.py FOLDER`.

The folder is opened as the window does it, which mends it first if it is damaged; `--mend` does no more than that.
`--again` writes other sessions than the time before. With `--later` the disk takes what happens in the middle of a
session a few reps later, as it does while the computer is busy.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.events import RepFinished
from glutecoach.core.exercise import Felt
from glutecoach.core.history import CheckIn, Source
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Standing, next_workout
from glutecoach.core.timeline import timeline
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.afloat import save_changes
from glutecoach.storage.backups import make_backup
from glutecoach.storage.opening import open_for_window
from glutecoach.storage.store import Store

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
SESSIONS = 3
TRIES, WAIT_S = 100, 0.03
REPS_LATER = 3


class SlowDisk:
    """Takes what it is given only when it gets to it."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[Callable[[], bool]], str], on_done: Callable[[str], None]) -> None:
        """Take some work."""
        self._waiting.append(lambda: on_done(work(lambda: False)))

    def get_to_it(self) -> None:
        """Do what waits, and what that brings."""
        while self._waiting:
            self._waiting.pop(0)()


def tell(**what: object) -> None:
    """Print a line at once."""
    print(json.dumps(what), flush=True)


def saved(store: Store, write: Callable[[], None]) -> bool:
    """Do a step, and tell a failure; return whether everything up to it is said to be on the disk."""
    try:
        write()
        if store.access is None:
            save_changes(store.connection, store.folder)
    except GluteCoachError as error:
        tell(problem=str(error))
        return False
    return not store.journal.has_unsaved


def follow(store: Store, number: int, workout: Workout, disk: SlowDisk | None) -> None:
    """Follow a workout; a slow disk takes some reps at a time."""
    session_id, at = str(UUID(int=number)), NOW + timedelta(days=number)
    places = list(dict.fromkeys(step.place for step in timeline(workout) if step.kind.is_work))
    waiting: list[str] = []
    saved(store, lambda: store.journal.begin(session_id, at, workout, Source.TIMER, places[0]))
    for index, place in enumerate(places):
        after = places[index + 1] if index + 1 < len(places) else None
        is_last = after is None or (place.exercise_id, place.side, place.set_number) != (
            after.exercise_id,
            after.side,
            after.set_number,
        )
        event = RepFinished(0.0, place, place.rep, is_last, after)
        waiting.append(f"{place.exercise_id} {place.side} {place.set_number} {place.rep}")
        is_saved = saved(store, lambda event=event: store.journal.record_rep(session_id, event, at))
        if disk is not None:
            if index % REPS_LATER:
                continue
            disk.get_to_it()
        if is_saved:
            tell(session=session_id, reps=waiting)
            waiting = []
    saved(store, lambda: store.journal.check_in(session_id, CheckIn("bridge", Felt.GLUTES)))
    saved(store, lambda: store.journal.end(session_id, at + timedelta(minutes=5)))


def save_in_the_end(store: Store) -> bool:
    """Try again for a while, as the window does every few seconds; return whether everything is saved."""
    for _ in range(TRIES):
        if saved(store, store.journal.save):
            return True
        time.sleep(WAIT_S)
    return False


def main(folder: Path, numbers: range, disk: SlowDisk | None) -> None:
    """Open a folder and write sessions."""
    with open_for_window(folder, assets_folder(), NOW) as store:
        tell(opened=str(store.trouble or "on the disk"), sessions=len(store.history.known_ids()))
        workout = next_workout(store.programme, Standing())
        if disk is not None:
            store.journal.sync_by(disk.run)
        for number in numbers:
            follow(store, number, workout, disk)
            try:
                make_backup(store.connection, folder, (NOW + timedelta(days=number)).date())
            except GluteCoachError as error:
                tell(problem=str(error))
        tell(unsaved=not save_in_the_end(store))


if __name__ == "__main__":
    logging.getLogger().addHandler(logging.NullHandler())
    first = 1 + SESSIONS * ("--again" in sys.argv)
    sessions = range(first, first if "--mend" in sys.argv else first + SESSIONS)
    main(Path(sys.argv[1]), sessions, SlowDisk() if "--later" in sys.argv else None)

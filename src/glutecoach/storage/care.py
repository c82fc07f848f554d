"""What is done for the history while nobody waits for it: it is checked, backed up, and shared."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DamagedDatabaseError, GluteCoachError
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.backups import is_backup_due, make_backup
from glutecoach.storage.database import BUSY_TIMEOUT_S, FILE_NAME, check_whole

if TYPE_CHECKING:
    from collections.abc import Callable


class Task(Struct, frozen=True):
    """What is to be done.

    Attributes:
        folder: The data folder.
        now: The local time.
        shared_folder: Where the history is shared; None for nowhere.
        checks: Whether all of the database is read first.
        backs_up: Whether a backup is made even if there is one that is new enough.
    """

    folder: Path
    now: datetime
    shared_folder: Path | None = None
    checks: bool = False
    backs_up: bool = False


class Outcome(Struct, frozen=True):
    """What came of it.

    Attributes:
        is_damaged: Whether the database has to be mended.
        taken: How many changes of other computers were taken in.
        problems: One sentence for each thing that could not be done.
    """

    is_damaged: bool = False
    taken: int = 0
    problems: tuple[Sentence, ...] = ()


def look_after(task: Task, should_stop: Callable[[], bool]) -> Outcome:
    """Do a task through a connection of its own; nothing of it holds up whoever uses the database meanwhile."""
    path = task.folder / FILE_NAME
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            return look_after_through(connection, task, should_stop)
    except sqlite3.Error as error:
        return Outcome(problems=(said("The history cannot be looked after: {cause}.", cause=cause_of(error)),))


def look_after_through(connection: sqlite3.Connection, task: Task, should_stop: Callable[[], bool]) -> Outcome:
    """Do a task through a connection.

    Args:
        connection: The database.
        task: What is to be done.
        should_stop: Asked now and then.
    """
    problems: list[Sentence] = []
    taken = 0
    try:
        if task.checks:
            check_whole(connection)
        if task.backs_up or is_backup_due(connection, task.folder):
            make_backup(connection, task.folder, task.now.date())
    except DamagedDatabaseError:
        return Outcome(is_damaged=True)
    except GluteCoachError as error:
        problems.append(error.sentence)
    if task.shared_folder is not None and not should_stop():
        from glutecoach.storage.shared_folder import sync

        try:
            synced = sync(connection, task.shared_folder, round(task.now.timestamp() * 1000), should_stop)
            taken = synced.taken
            problems += synced.problems
        except DamagedDatabaseError:
            return Outcome(is_damaged=True)
        except GluteCoachError as error:
            problems.append(error.sentence)
    return Outcome(False, taken, tuple(problems))

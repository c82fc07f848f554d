"""Everything a person has, opened together: history, journal, and the programme they follow."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Self

from glutecoach.core.exercise import Exercise
from glutecoach.core.overview import Overview, overview
from glutecoach.core.programme import Programme
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.catalog import load_exercises, load_programme
from glutecoach.storage.database import open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal

if TYPE_CHECKING:
    from glutecoach.core.readiness import Readiness

PROGRAMME = "activation"


@dataclass(frozen=True, slots=True)
class Store:
    """Everything a person has.

    Attributes:
        folder: The data folder.
        connection: The open database.
        history: Finished sessions and breaks.
        journal: The running session.
        exercises: By id.
        programme: The one that is followed.
    """

    folder: Path
    connection: sqlite3.Connection
    history: History
    journal: Journal
    exercises: dict[str, Exercise]
    programme: Programme

    def overview(self, rule: WeekRule, today: date) -> Overview:
        """Return where the person stands on a day."""
        return overview(
            self.programme,
            self.history.days(today),
            self.history.breaks(),
            self.history.times_done(),
            rule=rule,
            today=today,
        )

    def readiness(self, standing: Overview) -> Readiness:
        """Return whether stage two opens, as of an overview."""
        from glutecoach.core.readiness import SESSIONS_LOOKED_AT, readiness  # not needed to open the window

        return readiness(standing.weeks, self.history.latest_counting(SESSIONS_LOOKED_AT, standing.today))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self.connection.close()


def open_store(folder: Path, assets: Path) -> Store:
    """Open the data folder, making it when it is not there.

    Args:
        folder: The data folder.
        assets: The program's own files.

    Raises:
        GluteCoachError: The folder, the database or one of the program's files cannot be used.
    """
    exercises = load_exercises(assets / "exercises")
    programme = load_programme(assets / "programmes" / f"{PROGRAMME}.toml", exercises)
    connection = open_database(folder)
    return Store(folder, connection, History(connection), Journal(connection), exercises, programme)

"""Everything a person has, opened together: history, journal, and the programme they follow."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Self

from msgspec import Struct

from glutecoach.core.advance import WeekReason
from glutecoach.core.coaching import Coaching, coach, coached, fitted, misses_of, settled
from glutecoach.core.exercise import Exercise
from glutecoach.core.overview import Overview, overview
from glutecoach.core.programme import Programme
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.answers import deciding_answers
from glutecoach.storage.body_log import BodyLog
from glutecoach.storage.database import Access, open_database
from glutecoach.storage.following import FIRST_PROGRAMME, STAGE_TWO
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal
from glutecoach.storage.shelf import Shelf

if TYPE_CHECKING:
    from glutecoach.core.readiness import Readiness
    from glutecoach.core.sentence import Sentence
    from glutecoach.storage.recovery import Mended


class Store(Struct, frozen=True):
    """Everything a person has.

    Attributes:
        folder: The data folder.
        connection: The open database.
        history: Finished sessions and breaks.
        journal: The running session.
        shelf: What can be followed, and what is.
        body_log: What was felt, and how much each side did.
        access: How far others may use the database meanwhile; None while it is in memory, because the folder fails.
        trouble: Why it is in memory.
        mended: What became of a damaged history at this opening.
    """

    folder: Path
    connection: sqlite3.Connection
    history: History
    journal: Journal
    shelf: Shelf
    body_log: BodyLog
    access: Access | None = Access.SHARED
    trouble: Sentence | None = None
    mended: Mended | None = None

    @property
    def exercises(self) -> dict[str, Exercise]:
        """All exercises by id."""
        return self.shelf.exercises

    @property
    def programme(self) -> Programme:
        """The programme that is followed, as it fits the person: timer, screen and paper read this one.

        Raises:
            DatabaseError: The history cannot be read.
        """
        fitting = self._fitted()
        return coached(fitting, self._coaching(fitting))

    def overview(self, rule: WeekRule, today: date) -> Overview:
        """Return where the person stands on a day."""
        fitting = self._fitted()
        coaching = self._coaching(fitting, today)
        return overview(
            coached(fitting, coaching),
            self.history.weeks(rule, today),
            self.history.times_done(),
            since=self.shelf.following.since,
            coaching=coaching,
            trained_today=any(day.counting for day in self.history.days(today, today)),
        )

    def readiness(self, standing: Overview) -> Readiness:
        """Return whether stage two opens, as of an overview."""
        from glutecoach.core.readiness import SESSIONS_LOOKED_AT, readiness  # not needed to open the window

        return readiness(standing.weeks.states, self.history.latest_counting(SESSIONS_LOOKED_AT, standing.today))

    def invites_to_stage_two(self, standing: Overview) -> bool:
        """Tell whether the gate is open for somebody who still follows activation."""
        if standing.programme.family != FIRST_PROGRAMME or standing.choice.reason is not WeekReason.RAMP_DONE:
            return False
        return self.readiness(standing).ready

    def is_stage_two_open(self, standing: Overview) -> bool:
        """Tell whether stage two is open, or followed already."""
        return standing.programme.family == STAGE_TWO or self.readiness(standing).ready

    def _fitted(self) -> Programme:
        return fitted(self.shelf.programme, self.exercises, self.shelf.following.answers)

    def _coaching(self, programme: Programme, through: date | None = None) -> dict[str, Coaching]:
        following = self.shelf.following
        misses = {exercise.exercise_id: misses_of(exercise) for exercise in programme.exercises}
        chosen_at = {choice.exercise_id: choice.at for choice in sorted(following.choices, key=lambda one: one.at)}
        answers = deciding_answers(self.connection, misses, chosen_at, through)
        return settled(coach(programme.exercises, answers, following.choices, following.answers), programme)

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
    shelf = Shelf(folder, assets)
    connection = open_database(folder)
    return Store(folder, connection, History(connection), Journal(connection), shelf, BodyLog(connection))

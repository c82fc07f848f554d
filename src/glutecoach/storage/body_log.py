"""What the body said and did, summed up in SQL: answers by period, reps by side."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.felt_shares import FeltShares
from glutecoach.core.history import Source
from glutecoach.core.periods import Period
from glutecoach.storage.transactions import reading


class BodyLog:
    """Reads sums of what was felt and done, trials apart.

    Every method raises DatabaseError when the database is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @reading()
    def exercises_felt(self) -> list[str]:
        """Return the ids of all exercises with an answer, the one that was answered last first."""
        found = self._connection.execute("SELECT min(exercise) FROM felt_log").fetchone()[0]
        latest: list[tuple[str, str]] = []
        while found is not None:  # one jump in the index for each exercise: there are a handful among many answers
            newest = self._connection.execute(
                "SELECT max(started_utc) FROM felt_log WHERE exercise = ?", (found,)
            ).fetchone()[0]
            latest.append((newest, found))
            found = self._connection.execute(
                "SELECT min(exercise) FROM felt_log WHERE exercise > ?", (found,)
            ).fetchone()[0]
        return [exercise_id for _, exercise_id in sorted(latest, reverse=True)]

    @reading()
    def felt(self, exercise_id: str, periods: Sequence[Period]) -> list[FeltShares]:
        """Return the answers of an exercise in each period."""
        return [
            FeltShares(period, {Felt(felt): count for felt, count in self._answers(exercise_id, period)})
            for period in periods
        ]

    @reading()
    def side_reps(self, period: Period) -> list[tuple[str, Side, int]]:
        """Return for each exercise the reps that each side did on the days of a period."""
        rows = self._connection.execute(
            "SELECT exercise, side, sum(reps) FROM sessions JOIN performed_sets ON session_id = id"
            " WHERE local_date BETWEEN ? AND ? AND source != ? AND side != ? GROUP BY exercise, side",
            (period.first_day.isoformat(), period.last_day.isoformat(), Source.TRIAL, Side.BOTH),
        )
        return [(exercise_id, Side(side), reps) for exercise_id, side, reps in rows]

    def _answers(self, exercise_id: str, period: Period) -> list[tuple[str, int]]:
        """Return how often each answer was given; the times in UTC only narrow the search, local dates decide."""
        first, last = period.first_day.isoformat(), period.last_day.isoformat()
        rows = self._connection.execute(
            "SELECT felt, count(*) FROM felt_log WHERE exercise = ? AND local_date BETWEEN ? AND ?"
            " AND started_utc BETWEEN date(?, '-2 days') AND date(?, '+3 days') GROUP BY felt",
            (exercise_id, first, last, first, last),
        )
        return rows.fetchall()

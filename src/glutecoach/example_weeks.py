"""Weeks of training as somebody may have had them: for the pictures of Progress."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from glutecoach.core.exercise import Felt
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Standing, next_workout
from glutecoach.storage.store import Store

TRAINING_DAYS = (2, 3, 2, 1, 2, 3, 2)
"""Of each week."""
ANSWERS = (Felt.GLUTES, Felt.GLUTES, Felt.GLUTES, Felt.MIXED, Felt.NOT_SURE)


def add_example_weeks(store: Store, first_day: date) -> int:
    """Add sessions from a day on, every other day of each week; return how many weeks there are."""
    for week, days in enumerate(TRAINING_DAYS):
        workout = next_workout(store.programme, Standing(week, week * 2))
        for number in range(days):
            started_at = datetime.combine(first_day, time(18), UTC) + timedelta(weeks=week, days=2 * number)
            session_id = UUID(int=week * 10 + number + 1)
            felt = ANSWERS[(week + number) % len(ANSWERS)]
            store.history.add_session(_session(str(session_id), started_at, workout, felt))
    return len(TRAINING_DAYS)


def _session(session_id: str, started_at: datetime, workout: Workout, felt: Felt) -> SessionRecord:
    """Return a workout that was done as it was planned, and felt in one place."""
    planned = workout.planned_sets
    return SessionRecord(
        session_id=session_id,
        started_at=started_at,
        ended_at=started_at + timedelta(minutes=6),
        workout_id=workout.workout_id,
        planned=planned,
        performed=tuple(
            PerformedSet(target.exercise_id, target.side, target.set_number, target.reps, finished=True)
            for target in planned
        ),
        check_ins=tuple(CheckIn(item.exercise.exercise_id, felt) for item in workout.prescriptions),
        source=Source.TIMER,
    )

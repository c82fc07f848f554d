"""What was done, put right afterwards: corrected sets and answers, and sessions that were done from paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from glutecoach.core.exercise import Felt
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet


def set_rows(record: SessionRecord) -> list[tuple[PlannedSet, int]]:
    """Return each set that was planned or done, in the order of the plan, with the reps that were done, 0 or more."""
    done = {_key(one): one.reps for one in record.performed}
    planned = {_key(one): one for one in record.planned}
    extra = [
        PlannedSet(one.exercise_id, one.side, one.set_number, one.reps)
        for one in record.performed
        if _key(one) not in planned
    ]
    return [(one, done.get(_key(one), 0)) for one in (*record.planned, *extra)]


def corrected(record: SessionRecord, reps: Sequence[int], felt: Mapping[str, Felt | None]) -> SessionRecord:
    """Return a session with other reps and answers.

    A set whose reps were changed is finished when all that was planned was done; the others stay as they were.

    Args:
        record: The session.
        reps: One number for each of `set_rows`, zero or more.
        felt: By exercise id, where it was felt; None takes the answer away, a missing id leaves it.
    """
    before = {_key(one): one for one in record.performed}
    after: list[PerformedSet] = []
    for (planned, was), now in zip(set_rows(record), reps, strict=True):
        old = before.get(_key(planned))
        if now == was:
            after += [old] if old else []
        elif now:
            after.append(
                PerformedSet(planned.exercise_id, planned.side, planned.set_number, now, finished=now >= planned.reps)
            )
    answers = dict.fromkeys(one.exercise_id for one in record.planned)
    answers |= {one.exercise_id: one.felt for one in record.check_ins}
    answers |= felt
    check_ins = tuple(CheckIn(exercise_id, answer) for exercise_id, answer in answers.items() if answer is not None)
    return replace(record, performed=tuple(after), check_ins=check_ins)


def paper_session(
    workout_id: str, planned: Sequence[PlannedSet], session_id: str, started_at: datetime
) -> SessionRecord:
    """Return a session of which every set was done as planned.

    Args:
        workout_id: Which workout the sheet asked for.
        planned: Its sets.
        session_id: A UUID that is not in use.
        started_at: With the UTC offset of that day.
    """
    return SessionRecord(
        session_id=session_id,
        started_at=started_at,
        ended_at=None,
        workout_id=workout_id,
        planned=tuple(planned),
        performed=tuple(
            PerformedSet(one.exercise_id, one.side, one.set_number, one.reps, finished=True) for one in planned
        ),
        check_ins=(),
        source=Source.PAPER,
    )


def _key(one: PlannedSet | PerformedSet) -> tuple[str, str, int]:
    return one.exercise_id, one.side, one.set_number

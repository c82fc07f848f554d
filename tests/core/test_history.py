from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from glutecoach.core.exercise import Side
from glutecoach.core.history import PerformedSet, SessionRecord, Source, is_complete

MakeRecord = Callable[..., SessionRecord]


def done(exercise_id: str, *, reps: int = 8, finished: bool = True, side: Side = Side.BOTH) -> PerformedSet:
    """Return the first set of an exercise."""
    return PerformedSet(exercise_id, side, 1, reps, finished)


@pytest.mark.parametrize(
    ("planned", "performed", "complete"),
    [
        (["bridge"], [done("bridge")], True),
        (["bridge"], [done("bridge", reps=7, finished=False)], False),
        (["bridge"], [done("bridge", reps=0, finished=False), done("bridge")], True),
        (["bridge", "bridge"], [done("bridge"), done("bridge", finished=False)], True),
        (["scorpion", "bridge"], [done("bridge")], False),
        (["scorpion", "bridge"], [done("bridge"), done("scorpion", side=Side.LEFT)], True),
        (["bridge"], [done("bridge"), done("squat")], True),
        (["bridge"], [], False),
        ([], [done("bridge")], False),
        ([], [], False),
    ],
)
def test_session_is_complete_with_one_finished_set_of_every_exercise(
    planned: list[str], performed: list[PerformedSet], complete: bool
) -> None:
    """Every exercise of the plan needs one whole set; a plan of nothing is never complete."""
    assert is_complete(planned, performed) is complete
    assert is_complete(iter(planned), iter(performed)) is complete


@pytest.mark.parametrize(
    ("source", "counts"),
    [(Source.TIMER, True), (Source.PAPER, True), (Source.IMPORT, True), (Source.TRIAL, False)],
)
def test_only_a_trial_never_counts(source: Source, counts: bool, make_record: MakeRecord) -> None:
    """Timer, paper and import count alike; trying a plan out at speed does not."""
    assert make_record(source=source).counts is counts


def test_session_cut_short_does_not_count(make_record: MakeRecord) -> None:
    """A session that left out one exercise is kept, but makes no training day."""
    assert not make_record(finished=["scorpion"]).counts


def test_session_without_an_end_counts_by_what_was_done(make_record: MakeRecord) -> None:
    """A power cut after the last rep takes nothing away."""
    assert replace(make_record(), ended_at=None).counts


@pytest.mark.parametrize(
    ("started_at", "day"),
    [
        (datetime(2025, 3, 30, 23, 59, tzinfo=timezone(timedelta(hours=2))), date(2025, 3, 30)),
        (datetime(2025, 3, 31, 0, 1, tzinfo=timezone(timedelta(hours=2))), date(2025, 3, 31)),
        (datetime(2025, 3, 30, 23, 59, tzinfo=timezone(timedelta(hours=-11))), date(2025, 3, 30)),
        (datetime(2025, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=14))), date(2025, 1, 1)),
        (datetime(2024, 12, 31, 23, 30, tzinfo=UTC), date(2024, 12, 31)),
    ],
)
def test_session_belongs_to_the_date_on_the_wall_there(
    started_at: datetime, day: date, make_record: MakeRecord
) -> None:
    """The date is the one where the person was when it began, even if it ended on the next one."""
    assert make_record(started_at=started_at).day == day

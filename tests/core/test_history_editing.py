from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from glutecoach.core.exercise import Exercise, Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.history_editing import corrected, paper_session, set_rows
from glutecoach.core.plan import PlannedSet, Prescription, Workout

MakeRecord = Callable[..., SessionRecord]


def test_every_planned_set_has_a_row_even_when_it_was_not_done(make_record: MakeRecord) -> None:
    """A set that was left out stands there with no reps; one that was never planned is shown as well."""
    record = make_record()
    record = replace(record, performed=(record.performed[0], PerformedSet("squat", Side.BOTH, 1, 5, finished=True)))

    assert [(one.exercise_id, reps) for one, reps in set_rows(record)] == [("scorpion", 8), ("bridge", 0), ("squat", 5)]


def test_reps_added_afterwards_finish_a_set(make_record: MakeRecord) -> None:
    """The session counts once every planned rep is there, and a set of no reps was not done."""
    partial = make_record(finished=["scorpion"])
    whole = corrected(partial, [8, 8], {})
    less = corrected(whole, [8, 0], {})

    assert (partial.counts, whole.counts, less.counts) == (False, True, False)
    assert [one.exercise_id for one in less.performed] == ["scorpion"]


def test_a_set_that_was_not_touched_stays_as_it_was(make_record: MakeRecord) -> None:
    """A set that was ended early on purpose is not judged anew."""
    record = make_record()
    short = replace(record, performed=(record.performed[0]._replace(reps=5), record.performed[1]))

    assert corrected(short, [5, 8], {}) == short


def test_an_answer_can_be_changed_and_taken_away(make_record: MakeRecord) -> None:
    """Other answers stay."""
    record = make_record(felt=[Felt.GLUTES])
    other = corrected(record, [8, 8], {"scorpion": Felt.MIXED})

    assert set(other.check_ins) == {CheckIn("scorpion", Felt.MIXED), CheckIn("bridge", Felt.GLUTES)}
    assert corrected(record, [8, 8], {"bridge": None}).check_ins == ()


def test_a_session_from_paper_is_what_the_sheet_said(
    make_record: MakeRecord,
    make_workout: Callable[..., Workout],
    make_prescription: Callable[..., Prescription],
    make_exercise: Callable[..., Exercise],
) -> None:
    """Every set is done as planned, and it counts like one with the timer."""
    workout = make_workout(make_prescription(make_exercise(), sets=2, reps=8))
    record = paper_session(workout.workout_id, workout.planned_sets, "one", make_record().started_at)

    assert record.counts
    assert record.source is Source.PAPER
    assert record.planned == tuple(PlannedSet("bridge", Side.BOTH, number, 8) for number in (1, 2))
    assert [one.reps for one in record.performed] == [8, 8]

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Side, Tempo
from glutecoach.core.plan import Prescription
from glutecoach.core.script import CUES_IN_WEEK, SECONDS_A_COUNT, Line, LineKind, fits, line_for
from glutecoach.core.session import CheckedIn, Finished, Paused, PauseReason, Resumed, StepStarted
from glutecoach.core.timeline import Step, StepKind

READY = Cue(Moment.SET_UP, "Belly in")
UP, TOP, DOWN = Cue(Moment.LIFT, "Squeeze first"), Cue(Moment.HOLD, "No higher"), Cue(Moment.LOWER, "Slowly down")


@pytest.fixture
def step(make_exercise: Callable[..., Exercise], make_prescription: Callable[..., Prescription]) -> Step:
    """The first lift of a set of eight reps with a cue for each phase."""
    exercise = replace(make_exercise(), cues=(READY, UP, TOP, DOWN), tempo=Tempo(2, 2, 2, 1))
    prescription = replace(make_prescription(exercise), reps=8, tempo=exercise.tempo)
    return Step(StepKind.LIFT, 0.0, 2.0, prescription, Side.LEFT, 1, 1)


def said(step: Step, week: int = 1) -> Line | None:
    """Return what is said as a step begins."""
    return line_for(StepStarted(0.0, 0, step, None), week)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (StepKind.CHANGE_POSITION, LineKind.NEXT_EXERCISE),
        (StepKind.GET_READY, LineKind.GET_READY),
        (StepKind.SWITCH_SIDE, LineKind.SWITCH_SIDE),
        (StepKind.REST, LineKind.REST),
        (StepKind.CHECK_IN, LineKind.CHECK_IN),
    ],
)
def test_every_wait_is_announced_and_takes_the_word(kind: StepKind, line: LineKind, step: Step) -> None:
    """Face down one hears what comes, whatever is being said."""
    announced = said(replace(step, kind=kind))

    assert announced is not None
    assert (announced.kind, announced.takes_the_word) == (line, True)


def test_get_ready_brings_the_first_thing_to_arrange(step: Step) -> None:
    """While one gets ready the first set-up cue is said."""
    ready = said(replace(step, kind=StepKind.GET_READY))

    assert ready == Line(LineKind.GET_READY, replace(step, kind=StepKind.GET_READY), READY)


def test_every_rep_is_counted_as_it_begins(step: Step) -> None:
    """Each of eight reps has its count; the fifth is the first of the second half, the eighth the last."""
    lines = [said(replace(step, rep=rep), week=4) for rep in range(1, 9)]

    assert all(line is not None and line.kind is LineKind.COUNT for line in lines)
    assert [bool(line and line.is_halfway) for line in lines].index(True) == 4
    assert [bool(line and line.is_last) for line in lines].index(True) == 7


def test_a_single_rep_is_no_last_one(step: Step) -> None:
    """A set of one rep is just counted."""
    only = said(replace(step, prescription=replace(step.prescription, reps=1)))

    assert only is not None
    assert not only.is_last


def test_cues_take_turns_with_the_phase_they_belong_to(step: Step) -> None:
    """The first rep has the cue of the lift, the second that of the hold, the third that of the lowering."""
    heard = [
        (rep, line.cue.text)
        for rep in (1, 2, 3, 4)
        for kind in (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE)
        if (line := said(replace(step, kind=kind, rep=rep))) and line.cue
    ]

    assert heard == [(1, "Squeeze first"), (2, "No higher"), (3, "Slowly down"), (4, "Squeeze first")]


def test_a_cue_never_takes_the_word(step: Step) -> None:
    """A cue waits until what is being said is over."""
    cue = said(replace(step, kind=StepKind.HOLD, rep=2))

    assert cue is not None
    assert (cue.kind, cue.takes_the_word) == (LineKind.CUE, False)


def test_a_cue_that_does_not_fit_before_the_next_count_is_left_out(step: Step) -> None:
    """A long cue in a short rep is not said, with the count or after it."""
    long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    cues = tuple(Cue(moment, long) for moment in (Moment.LIFT, Moment.HOLD))
    talkative = replace(step.prescription, exercise=replace(step.exercise, cues=cues))
    counted = said(replace(step, prescription=talkative))

    assert counted is not None
    assert counted.cue is None
    assert said(replace(step, prescription=talkative, kind=StepKind.HOLD, rep=2)) is None


def test_fewer_cues_as_weeks_pass(step: Step) -> None:
    """Week by week fewer reps of a set come with a cue; from the last week on it stays."""

    def cues(week: int) -> int:
        kinds = (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER)
        lines = [said(replace(step, kind=kind, rep=rep), week) for rep in range(1, 9) for kind in kinds]
        return sum(line is not None and line.cue is not None for line in lines)

    assert [cues(week) for week in (1, 2, 3, 4, 9)] == [*CUES_IN_WEEK, CUES_IN_WEEK[-1]]


def test_an_exercise_without_cues_is_counted(step: Step) -> None:
    """The count does not need a cue."""
    bare = replace(step.prescription, exercise=replace(step.exercise, cues=()))
    counted, ready = (
        said(replace(step, prescription=bare)),
        said(replace(step, prescription=bare, kind=StepKind.GET_READY)),
    )

    assert counted is not None
    assert counted.cue is None
    assert ready is not None
    assert ready.cue is None


def test_a_pause_is_silence_and_going_on_is_said(step: Step) -> None:
    """Speech stops at once on a pause; other events have no words of their own."""
    assert line_for(Paused(0.0, PauseReason.ASKED), 1) == Line(LineKind.SILENCE)
    assert line_for(Resumed(0.0), 1) == Line(LineKind.GO_ON)
    assert line_for(Finished(0.0), 1) is None
    assert line_for(CheckedIn(0.0, "bridge", Felt.GLUTES), 1) is None


def test_time_for_a_cue_is_counted_in_words() -> None:
    """Four words need about two seconds and a breath."""
    cue = Cue(Moment.HOLD, "one two three four")

    assert fits(cue, 2.1)
    assert not fits(cue, 2.0)
    assert SECONDS_A_COUNT > 0

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Side, Tempo
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.script import CUES_IN_WEEK, Line, LineKind, Manner, line_for, words_in
from glutecoach.core.session import CheckedIn, Finished, Paused, PauseReason, Resumed, StepStarted
from glutecoach.core.timeline import READY_AGAIN_S, Step, StepKind, timeline

READY = Cue(Moment.SET_UP, "Belly in")
UP, TOP, DOWN = Cue(Moment.LIFT, "Squeeze first"), Cue(Moment.HOLD, "No higher"), Cue(Moment.LOWER, "Slowly down")


@pytest.fixture
def step(make_exercise: Callable[..., Exercise], make_prescription: Callable[..., Prescription]) -> Step:
    """The first lift of a set of eight reps with a cue for each phase."""
    exercise = replace(make_exercise(), cues=(READY, UP, TOP, DOWN), tempo=Tempo(2, 2, 2, 1))
    prescription = replace(make_prescription(exercise), reps=8, tempo=exercise.tempo)
    return Step(StepKind.LIFT, 0.0, 2.0, prescription, Side.BOTH, 1, 1)


def said(step: Step, week: int = 1, *, names_phases: bool = False) -> Line | None:
    """Return what is said as a step begins."""
    return line_for(StepStarted(0.0, 0, step, None), Manner(week, names_phases))


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
    assert line_for(Paused(0.0, PauseReason.ASKED), Manner()) == Line(LineKind.SILENCE)
    assert line_for(Resumed(0.0), Manner()) == Line(LineKind.GO_ON)
    assert line_for(Finished(0.0), Manner()) is None
    assert line_for(CheckedIn(0.0, "bridge", Felt.GLUTES), Manner()) is None


def test_time_for_a_cue_is_counted_in_words() -> None:
    """Four words need about two seconds and a breath; a faster voice needs less, a slower one more."""
    cue = Cue(Moment.HOLD, "one two three four")

    assert Manner().fits(cue, 2.1)
    assert not Manner().fits(cue, 2.0)
    assert Manner(words_a_minute=200).fits(cue, 1.7)
    assert not Manner(words_a_minute=110).fits(cue, 2.5)


def test_without_tones_every_phase_is_named(step: Step) -> None:
    """By voice alone one hears when to lift, hold and lower; the pause stays silent."""
    lines = [
        said(replace(step, kind=kind, rep=2), names_phases=True)
        for kind in (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE)
    ]

    assert [line and line.kind for line in lines] == [LineKind.COUNT, LineKind.PHASE, LineKind.PHASE, None]
    assert lines[0]
    assert lines[0].names_phase
    assert all(line.takes_the_word for line in lines if line)


def test_without_tones_a_cue_is_said_only_where_it_ends_before_the_next_phase(step: Step) -> None:
    """A cue of two words fits into a hold of two seconds after its name, and not into one of one second."""
    hold = replace(step, kind=StepKind.HOLD, rep=2)
    long, short = (
        said(replace(hold, duration_s=2.5), names_phases=True),
        said(replace(hold, duration_s=1.0), names_phases=True),
    )

    assert long
    assert long.cue == TOP
    assert short
    assert short.cue is None


def test_the_short_get_ready_after_a_pause_waits_for_its_turn(step: Step) -> None:
    """After a pause "go on" is not cut off by "get ready"."""
    again = said(replace(step, kind=StepKind.GET_READY, duration_s=READY_AGAIN_S, rep=3))

    assert again
    assert (again.kind, again.takes_the_word, again.cue) == (LineKind.READY_AGAIN, False, None)


@pytest.mark.parametrize("cues", [(UP,), (UP, TOP), (UP, TOP, DOWN)])
@pytest.mark.parametrize("week", [1, 2, 3, 4])
def test_no_cue_comes_in_two_reps_in_a_row(
    cues: tuple[Cue, ...],
    week: int,
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
) -> None:
    """Over all sets and both sides no two reps in a row bring the same cue, however few there are."""
    exercise = replace(make_exercise(unilateral=True), cues=cues, tempo=Tempo(4, 4, 4, 1))
    steps = timeline(Workout("w", week, "W", (make_prescription(exercise, sets=3, reps=5),)))
    heard: list[Cue | None] = []
    for step in steps:
        line = said(step, week)
        if line and line.kind is LineKind.COUNT:
            heard.append(None)
        if line and line.cue and line.cue.moment is not Moment.SET_UP:
            heard[-1] = line.cue
    pairs = list(pairwise(heard))

    assert any(heard)
    assert not [pair for pair in pairs if pair[0] is not None and pair[0] == pair[1]]


def test_every_language_is_given_its_time() -> None:
    """Long words take longer, and so do languages that are written without spaces."""
    assert words_in("Squeeze first, then rise") == 4
    assert words_in("Erst Gesäßmuskulatur anspannen") > 4
    assert words_in("先夹紧臀部 再抬起") == 4
    assert words_in("") == 0

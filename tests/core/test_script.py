from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from msgspec.structs import replace

from glutecoach.core.events import CheckedIn, Finished, Paused, PauseReason, RestChanged, Resumed, StepStarted
from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Side, Tempo
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.script import CUES_IN_WEEK, Line, LineKind, Manner, line_for
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
    announced = said(replace(step, kind=kind, duration_s=15.0))

    assert announced is not None
    assert announced.kind is line
    assert line.takes_the_word


def test_what_there_is_to_arrange_is_said_once(step: Step) -> None:
    """With the name of the exercise comes the first thing to arrange, with the get-ready the next one."""
    feet = Cue(Moment.SET_UP, "Feet close")
    exercise = replace(step.exercise, cues=(READY, feet, UP))
    both = replace(step, prescription=replace(step.prescription, exercise=exercise))
    named, ready = (said(replace(both, kind=kind)) for kind in (StepKind.CHANGE_POSITION, StepKind.GET_READY))

    assert named
    assert named.cue == READY
    assert ready
    assert ready.cue == feet


def test_what_takes_too_long_to_arrange_is_left_to_the_screen(step: Step) -> None:
    """A cue that would run into the countdown is left out, and the next one that fits is said once."""
    endless, short = Cue(Moment.SET_UP, "and so on " * 30), Cue(Moment.SET_UP, "Feet close")
    exercise = replace(step.exercise, cues=(endless, short))
    both = replace(step, prescription=replace(step.prescription, exercise=exercise))
    named, ready = (said(replace(both, kind=kind)) for kind in (StepKind.CHANGE_POSITION, StepKind.GET_READY))

    assert named
    assert named.cue == short
    assert ready
    assert ready.cue is None


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
    assert cue.kind is LineKind.CUE
    assert not cue.kind.takes_the_word


def test_a_cue_that_does_not_fit_before_the_next_count_is_left_out(step: Step) -> None:
    """A long cue in a short rep is not said, with the count or after it."""
    long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen and so on and on"
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
    """Who pauses wants to hear nothing; other events have no words of their own."""
    assert line_for(Paused(0.0, PauseReason.ASKED), Manner()) == Line(LineKind.SILENCE)
    assert line_for(Resumed(0.0), Manner()) == Line(LineKind.GO_ON)
    assert line_for(Finished(0.0), Manner()) is None
    assert line_for(CheckedIn(0.0, "bridge", Felt.GLUTES), Manner()) is None


def test_a_pause_that_nobody_asked_for_says_why(step: Step) -> None:
    """After pain the advice is said, after a sleep of the computer what has happened."""
    hurt = line_for(Paused(0.0, PauseReason.PAIN), Manner(), step)
    slept = line_for(Paused(0.0, PauseReason.CLOCK_GAP), Manner(), step)

    assert hurt == Line(LineKind.PAIN, step)
    assert slept == Line(LineKind.ASLEEP, step)


def test_a_changed_rest_says_what_is_left(step: Step) -> None:
    """Ten seconds more are heard as the seconds that are left."""
    assert line_for(RestChanged(0.0, 32.0), Manner(), step) == Line(LineKind.REST_CHANGED, step, left_s=32.0)


def test_time_for_a_cue_depends_on_the_pace() -> None:
    """Nineteen letters need about a second and a half and a breath; a faster voice needs less, a slower one more."""
    cue = Cue(Moment.HOLD, "Don't lift too high")

    assert Manner().fits(cue, 1.9)
    assert not Manner().fits(cue, 1.8)
    assert Manner(words_a_minute=200).fits(cue, 1.5)
    assert not Manner(words_a_minute=110).fits(cue, 2.2)


def test_without_tones_every_phase_is_named(step: Step) -> None:
    """By voice alone one hears when to lift, hold and lower; the pause stays silent."""
    lines = [
        said(replace(step, kind=kind, rep=2), names_phases=True)
        for kind in (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE)
    ]

    assert [line and line.kind for line in lines] == [LineKind.COUNT, LineKind.PHASE, LineKind.PHASE, None]
    assert lines[0]
    assert lines[0].names_phase


def test_without_tones_a_cue_is_said_only_where_it_ends_before_the_next_phase(step: Step) -> None:
    """A cue of two words fits into a hold of three seconds after its name, and not into one of one second."""

    def held(hold_s: float) -> Line | None:
        exercise = replace(step.exercise, cues=(TOP,))
        prescription = replace(step.prescription, exercise=exercise, tempo=Tempo(2, hold_s, 2, 1))
        return said(replace(step, kind=StepKind.HOLD, prescription=prescription), names_phases=True)

    long, short = held(3), held(1)

    assert long
    assert long.cue == TOP
    assert short
    assert short.cue is None


def test_without_tones_cues_come_before_a_set(step: Step) -> None:
    """Where the names of the phases leave no room, the wait before a set brings the next cue; later ones none."""
    rest = replace(step, kind=StepKind.REST, duration_s=45.0, set_number=2)
    early, late = said(rest, 1, names_phases=True), said(rest, 4, names_phases=True)

    assert early
    assert early.cue == TOP
    assert late
    assert late.cue is None
    assert said(rest) == Line(LineKind.REST, rest)


def test_without_tones_a_pause_is_named(step: Step) -> None:
    """Silence alone would not tell a pause from a hold."""
    assert line_for(Paused(0.0, PauseReason.ASKED), Manner(names_phases=True), step) == Line(LineKind.PAUSED, step)


def test_a_short_rest_is_announced_in_a_word(step: Step) -> None:
    """Five seconds are not enough to say how long they last and what comes."""
    rest = replace(step, kind=StepKind.REST, duration_s=5.0, set_number=2)

    assert said(rest) == Line(LineKind.REST, rest, is_short=True)


def test_a_rest_before_an_exercise_brings_what_there_is_to_arrange(step: Step) -> None:
    """In the same position there is no change of position to say it in."""
    rest = replace(step, kind=StepKind.REST, duration_s=20.0)

    assert said(rest) == Line(LineKind.REST, rest, READY)


def test_where_a_session_is_continued_get_ready_names_the_rep(step: Step) -> None:
    """After a crash one hears which rep comes; in the five seconds after a pause there is time for two words only."""
    continued, again = (
        said(replace(step, kind=StepKind.GET_READY, duration_s=seconds, rep=3)) for seconds in (8.0, READY_AGAIN_S)
    )

    assert continued
    assert continued.kind is LineKind.READY_AGAIN
    assert again
    assert (again.kind, again.cue) == (LineKind.GET_READY, None)


def test_a_slow_voice_asks_the_shorter_question(step: Step) -> None:
    """At a hundred words a minute ten seconds are not enough for the answers to choose from."""
    asked = replace(step, kind=StepKind.CHECK_IN, duration_s=10.0)
    calm, slow = (line_for(StepStarted(0.0, 0, asked, None), Manner(words_a_minute=words)) for words in (145, 100))

    assert calm == Line(LineKind.CHECK_IN, asked)
    assert slow == Line(LineKind.CHECK_IN, asked, is_short=True)


def test_at_ones_own_pace_reps_are_counted_with_a_cue(step: Step) -> None:
    """Halfway, the last rep and the cues are said as in a set with a tempo."""
    own = replace(step, kind=StepKind.OWN_PACE, prescription=replace(step.prescription, is_self_paced=True))
    lines = [said(replace(own, rep=rep)) for rep in range(1, 9)]

    assert {line.kind for line in lines if line} == {LineKind.OWN_PACE}
    assert [line.cue for line in lines[:3] if line] == [UP, TOP, DOWN]
    assert [bool(line and line.is_halfway) for line in lines].index(True) == 4
    assert [bool(line and line.is_last) for line in lines].index(True) == 7


def test_a_cue_of_a_phase_that_is_left_out_is_not_said(step: Step) -> None:
    """Without a hold in the tempo nobody is told how to hold."""
    exercise = replace(step.exercise, cues=(TOP,))
    quick = replace(step, prescription=replace(step.prescription, exercise=exercise, tempo=Tempo(2, 0, 2, 1)))

    assert said(quick) == Line(LineKind.COUNT, quick)


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

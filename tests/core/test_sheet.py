from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from glutecoach.core.exercise import Cue, Exercise, Moment, Side
from glutecoach.core.history import Break
from glutecoach.core.plan import PlannedSet, Workout
from glutecoach.core.programme import Programme, Setting, Standing, next_workout, workout
from glutecoach.core.sheet import (
    PrintedSession,
    SheetLine,
    SheetStart,
    SheetWeek,
    key_cues,
    printed,
    sheet_lines,
    sheet_weeks,
)
from glutecoach.core.timeline import StepKind, Timeline, timeline
from glutecoach.core.weeks import WeekRule

MONDAY = date(2026, 3, 2)
MONDAY_WEDNESDAY_FRIDAY = (0, 2, 4)
Steps = list[tuple[StepKind, float, str, Side, int, int]]


def begin(
    *, today: date = MONDAY, number: int = 1, done: Sequence[date] = (), standing: Standing | None = None
) -> SheetStart:
    """Return the start of a sheet whose first week begins on Monday."""
    return SheetStart(MONDAY, number, standing or Standing(), tuple(done), today)


def steps_of(steps: Timeline) -> Steps:
    """Return what the timer runs, without the times at which it does."""
    return [
        (step.kind, step.duration_s, step.exercise.exercise_id, step.side, step.set_number, step.rep) for step in steps
    ]


def read_off(lines: Sequence[SheetLine]) -> Iterator[tuple[StepKind, float, str, Side, int, int]]:
    """Yield what somebody does who follows the sheet line by line, as steps of the timer."""
    check_in_s = 10.0
    for number, line in enumerate(lines):
        name = line.exercise.exercise_id
        lead_s = line.wait_s - (check_in_s if number else 0.0) - 8.0
        lead = StepKind.CHANGE_POSITION if line.changes_position else StepKind.REST
        yield lead, lead_s, name, line.sides[0], 1, 1
        yield StepKind.GET_READY, 8.0, name, line.sides[0], 1, 1
        for set_number in range(1, line.sets + 1):
            for turn, side in enumerate(line.sides):
                if turn:
                    yield StepKind.SWITCH_SIDE, line.switch_side_s, name, side, set_number, 1
                elif set_number > 1 and line.rest_s:
                    yield StepKind.REST, line.rest_s, name, side, set_number, 1
                for rep in range(1, line.reps + 1):
                    for kind, seconds in line.phases:
                        yield kind, seconds, name, side, set_number, rep
        yield StepKind.CHECK_IN, check_in_s, name, line.sides[-1], line.sets, line.reps


@pytest.mark.parametrize("times_done", [0, 1])
def test_the_sheet_is_the_timer(programme: Programme, times_done: int) -> None:
    """Exercise by exercise: order, sides, sets, reps, tempo and rests of every session of a programme."""
    done = dict.fromkeys((each.exercise_id for each in programme.exercises), times_done)
    timelines = [timeline(workout(programme, week, turn, done)) for week in (1, 2) for turn in (0, 1)]

    for steps in timelines:
        assert list(read_off(sheet_lines(steps))) == steps_of(steps)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_sheet_of_any_workout_is_the_timer(data: st.DataObject, workouts: st.SearchStrategy[Workout]) -> None:
    """Own plans as well: any tempo, rests of no length, one or two sides."""
    steps = timeline(data.draw(workouts))

    assert list(read_off(sheet_lines(steps))) == steps_of(steps)


def test_a_set_at_ones_own_pace_says_about_how_long_a_rep_takes(programme: Programme) -> None:
    """There is one open phase instead of the tempo."""
    own = replace(programme, settings={"bridge": Setting(is_self_paced=True)})
    bridge = sheet_lines(timeline(workout(own, 1, 0, {})))[1]

    assert bridge.is_self_paced
    assert bridge.phases == ((StepKind.OWN_PACE, 8.0),)
    assert bridge.rep_s == 8.0


def follow(programme: Programme, week: SheetWeek, standing: Standing, sessions: int) -> Standing:
    """Do sessions of a week with the timer, find each of them on the sheet, and return the standing after them."""
    for session in week.sessions[:sessions]:
        assert session.workout == next_workout(programme, standing)
        times_done = Counter(standing.times_done)
        times_done.update({one.exercise_id for one in session.workout.planned_sets})
        standing = replace(standing, counting_sessions=standing.counting_sessions + 1, times_done=dict(times_done))
    return standing


@pytest.mark.parametrize(("training_days", "a_week"), [((), 2), ((0, 3), 2), (MONDAY_WEDNESDAY_FRIDAY, 3)])
def test_the_timer_goes_through_the_sheet(programme: Programme, training_days: tuple[int, ...], a_week: int) -> None:
    """Who does as many sessions as planned meets the sessions of the sheet on the screen, sides included."""
    weeks = sheet_weeks(programme, begin(), 3, training_days=training_days, rule=WeekRule())
    standing = Standing()
    for number, week in enumerate(weeks):
        standing = follow(programme, week, replace(standing, completed_weeks=number), a_week)

    assert [week.number for week in weeks] == [1, 2, 2]
    assert [week.first_day for week in weeks] == [MONDAY + timedelta(weeks=number) for number in range(3)]
    assert [len(week.sessions) for week in weeks] == [3, 3, 3]
    assert [session.is_extra for session in weeks[0].sessions] == [place >= a_week for place in range(3)]


def test_sessions_have_the_training_days_that_are_left(programme: Programme) -> None:
    """What was done has its day; what is to come has the next ones, but none of a break."""
    weeks = sheet_weeks(
        programme,
        begin(today=MONDAY + timedelta(days=1), done=[MONDAY]),
        2,
        training_days=MONDAY_WEDNESDAY_FRIDAY,
        rule=WeekRule(),
        breaks=[Break(date(2026, 3, 9), date(2026, 3, 10), "Holiday")],
    )

    assert [(one.done_on, one.planned_on) for one in weeks[0].sessions] == [
        (MONDAY, None),
        (None, date(2026, 3, 4)),
        (None, date(2026, 3, 6)),
    ]
    assert [one.planned_on for one in weeks[1].sessions] == [date(2026, 3, 11), date(2026, 3, 13), None]


@pytest.mark.parametrize("training_days", [(), (0, 3)])
def test_a_week_that_cannot_be_completed_any_more_repeats(programme: Programme, training_days: tuple[int, ...]) -> None:
    """A sheet that begins on Sunday does not promise that this week still counts."""
    sunday = MONDAY + timedelta(days=6)
    weeks = sheet_weeks(programme, begin(today=sunday), 2, training_days=training_days, rule=WeekRule())

    assert [week.number for week in weeks] == [1, 1]


def test_more_sessions_than_the_sheet_has_rows_are_all_shown(programme: Programme) -> None:
    """Somebody trained four times."""
    done = [MONDAY + timedelta(days=day) for day in range(4)]
    (week,) = sheet_weeks(programme, begin(today=done[-1], done=done), 1, training_days=(), rule=WeekRule())

    assert [one.done_on for one in week.sessions] == done


def test_who_needs_more_days_gets_more_rows(programme: Programme) -> None:
    """A week of five days has five sessions, none of them extra."""
    (week,) = sheet_weeks(programme, begin(), 1, training_days=(), rule=WeekRule(minimum_days=5))

    assert [one.is_extra for one in week.sessions] == [False] * 5


def test_what_is_kept_of_a_printed_week(programme: Programme) -> None:
    """Its days, and for each session the sets that stood there."""
    (week,) = sheet_weeks(programme, begin(), 1, training_days=(), rule=WeekRule())
    kept = printed(week)

    assert (kept.first_day, kept.number, kept.days[-1]) == (MONDAY, 1, date(2026, 3, 8))
    assert kept.sessions[0] == PrintedSession(
        "activation-1-a",
        "Session A",
        (
            PlannedSet("scorpion", Side.LEFT, 1, 4),
            PlannedSet("scorpion", Side.RIGHT, 1, 4),
            PlannedSet("bridge", Side.BOTH, 1, 8),
        ),
    )
    assert [each.exercise_id for each in week.exercises] == ["scorpion", "bridge", "all4s-leg-raise"]


@pytest.mark.parametrize(
    ("cues", "key"),
    [
        ("Ss Ll Lw Hw Lo", "Ss Ll Hw"),
        ("Ll Lm Ln Lo", "Ll Lm Ln"),
        ("Ss St Lw", "Ss St Lw"),
        ("", ""),
    ],
)
def test_three_cues_matter_on_paper(make_exercise: Callable[..., Exercise], cues: str, key: str) -> None:
    """One to set up, one to move, and the last warning, in their order; other exercises are filled up."""
    moments = {"S": Moment.SET_UP, "L": Moment.LIFT, "H": Moment.HOLD}
    exercise = replace(
        make_exercise(), cues=tuple(Cue(moments[cue[0]], cue, warns=cue.endswith("w")) for cue in cues.split())
    )

    assert " ".join(cue.text for cue in key_cues(exercise)) == key

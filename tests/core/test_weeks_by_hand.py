"""Weeks and streak against the rules worked by hand."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from glutecoach.core.history import Break, Source
from glutecoach.core.weeks import Streak, Weeks, WeekStart, streak
from paper_calendar import (
    OFFSETS_MIN,
    Case,
    StreakByHand,
    WeekByHand,
    cases,
    day_tallies,
    random_case,
    records_near,
    streak_by_hand,
    week_tallies,
    weeks_by_hand,
)

HISTORIES = 200
PROPERTY = settings(max_examples=60, deadline=None)


def _weeks_of(case: Case) -> Weeks:
    tallies = week_tallies(day_tallies(case.records), case.rule.starts_on, case.as_of)
    return Weeks(tallies, case.breaks, case.rule, case.as_of)


def _streak_of(case: Case) -> Streak:
    return streak(_weeks_of(case).states)


def _assert_agrees(case: Case) -> None:
    all_weeks = _weeks_of(case)
    numbers = streak(all_weeks.states)
    by_hand = weeks_by_hand(case)

    assert [
        WeekByHand(
            week.first_day.isoformat(), week.training_days, week.sessions, week.partial_sessions, week.state.value
        )
        for week in all_weeks
    ] == by_hand
    assert StreakByHand(numbers.current, numbers.longest, numbers.completed_weeks) == streak_by_hand(
        [week.state for week in by_hand]
    )


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_random_history_agrees_with_the_rules_worked_by_hand(seed: int) -> None:
    """Whatever a person did, every week and the streak are what they would work out on a paper calendar."""
    _assert_agrees(random_case(seed))


def test_random_histories_reach_every_corner() -> None:
    """The made-up histories are worth checking: every state, setting and kind of streak occurs often."""
    made = [random_case(seed) for seed in range(HISTORIES)]
    states = [[week.state for week in weeks_by_hand(case)] for case in made]
    streaks = [streak_by_hand(each) for each in states]

    for state in ("completed", "excused", "open", "missed"):
        assert sum(state in each for each in states) >= 40
    assert {case.rule.starts_on for case in made} == set(WeekStart)
    assert {case.rule.minimum_days for case in made} == set(range(1, 8))
    assert sum(0 < numbers.current < numbers.longest for numbers in streaks) >= 12
    assert sum(numbers.longest < numbers.completed for numbers in streaks) >= 20
    assert sum(each[-1] == "completed" for each in states) >= 20
    assert sum(each[-1] == "excused" for each in states) >= 10
    assert any(not case.records for case in made)
    assert any(any(record.day > case.as_of for record in case.records) for case in made)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_history_agrees_with_the_rules_worked_by_hand(data: st.DataObject) -> None:
    """No history can be thought of whose weeks or streak differ from the paper calendar."""
    _assert_agrees(data.draw(cases()))


@PROPERTY
@given(data=st.data())
def test_streak_never_exceeds_what_was_done(data: st.DataObject) -> None:
    """The current streak is at most the longest one, and that at most the completed weeks."""
    numbers = _streak_of(data.draw(cases()))

    assert 0 <= numbers.current <= numbers.longest <= numbers.completed_weeks


@PROPERTY
@given(data=st.data())
def test_one_more_session_never_costs_a_streak(data: st.DataObject) -> None:
    """Entering a forgotten session, whole or partial, however long ago, never lowers a number."""
    case = data.draw(cases())
    more = replace(case, records=(*case.records, data.draw(records_near(case.as_of))))
    before, after = _streak_of(case), _streak_of(more)

    assert after.current >= before.current
    assert after.longest >= before.longest
    assert after.completed_weeks >= before.completed_weeks


@PROPERTY
@given(data=st.data())
def test_one_more_break_never_costs_a_streak(data: st.DataObject) -> None:
    """Entering a holiday never shortens a streak and completes no week."""
    case = data.draw(cases())
    begin = case.as_of + timedelta(days=data.draw(st.integers(-40, 10)))
    off = Break(begin, begin + timedelta(days=data.draw(st.integers(0, 30))), "")
    before, after = _streak_of(case), _streak_of(replace(case, breaks=(*case.breaks, off)))

    assert after.current >= before.current
    assert after.longest >= before.longest
    assert after.completed_weeks == before.completed_weeks


@PROPERTY
@given(data=st.data())
def test_a_higher_minimum_never_lengthens_a_streak(data: st.DataObject) -> None:
    """Asking more of a week never makes the past look better."""
    case = data.draw(cases())
    lower, higher = sorted(data.draw(st.tuples(st.integers(1, 7), st.integers(1, 7))))
    easy = _streak_of(replace(case, rule=replace(case.rule, minimum_days=lower)))
    hard = _streak_of(replace(case, rule=replace(case.rule, minimum_days=higher)))

    assert hard.current <= easy.current
    assert hard.longest <= easy.longest
    assert hard.completed_weeks <= easy.completed_weeks


@PROPERTY
@given(data=st.data())
def test_trials_and_later_sessions_change_nothing(data: st.DataObject) -> None:
    """A plan that was only tried out, and an entry dated after the day of asking, leave every week as it was."""
    case = data.draw(cases())
    kept = tuple(record for record in case.records if record.source is not Source.TRIAL and record.day <= case.as_of)

    assert list(_weeks_of(replace(case, records=kept))) == list(_weeks_of(case))


@PROPERTY
@given(data=st.data())
def test_the_zone_of_a_session_never_moves_its_week(data: st.DataObject) -> None:
    """The same dates and wall-clock times give the same weeks, wherever on earth they were."""
    case = data.draw(cases())
    elsewhere = tuple(
        replace(record, started_at=record.started_at.replace(tzinfo=timezone(timedelta(minutes=offset_min))))
        for record in case.records
        for offset_min in [data.draw(st.sampled_from(OFFSETS_MIN))]
    )

    assert list(_weeks_of(replace(case, records=elsewhere))) == list(_weeks_of(case))

"""Weeks and streak against the rules worked by hand: a plain walk over the calendar, day by day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutecoach.core.history import Break, DayTally, SessionRecord, Source
from glutecoach.core.weeks import Streak, Week, WeekRule, WeekStart, streak, weeks

Tally = Callable[[Iterable[SessionRecord]], list[DayTally]]
MakeRecord = Callable[..., SessionRecord]

ONE_DAY = timedelta(days=1)
SUMMER_TIME_BEGINS = date(2025, 3, 30)
OFFSETS_MIN = (-660, -480, -210, 0, 60, 120, 345, 765, 840)
"""UTC offsets in minutes that people live in, from Pago Pago to the Line Islands."""
HISTORIES = 200
PROPERTY = settings(max_examples=60, deadline=None)


@dataclass(frozen=True)
class Case:
    """A history and the settings and date under which it is judged."""

    records: tuple[SessionRecord, ...]
    breaks: tuple[Break, ...]
    rule: WeekRule
    as_of: date


@dataclass(frozen=True)
class WeekByHand:
    """A week as a person would write it down."""

    first_day: str
    training_days: int
    sessions: int
    partial_sessions: int
    state: str


@dataclass(frozen=True)
class StreakByHand:
    """The three numbers of a history."""

    current: int
    longest: int
    completed: int


def weeks_by_hand(case: Case) -> list[WeekByHand]:
    """Walk over the calendar from the first session that is no trial to the end of the current week."""
    diary = _diary(case)
    written_down: list[WeekByHand] = []
    day = _week_opens(_first_date(case), case.rule.starts_on)
    while day <= case.as_of:
        written_down.append(_week_by_hand(case, diary, day))
        for _ in range(7):
            day += ONE_DAY
    return written_down


def streak_by_hand(states: Sequence[str]) -> StreakByHand:
    """Read the states of all weeks, oldest first: every run by looking back from every week."""
    runs: list[int] = []
    for position in range(len(states)):
        run = 0
        for state in reversed(states[: position + 1]):
            if state == "missed":
                break
            if state == "completed":
                run += 1
        runs.append(run)
    return StreakByHand(runs[-1], max(runs), list(states).count("completed"))


def _first_date(case: Case) -> date:
    first = case.as_of
    for record in case.records:
        if record.source is not Source.TRIAL and record.day < first:
            first = record.day
    return first


def _week_opens(day: date, starts_on: WeekStart) -> date:
    names = {1: "monday", 2: "tuesday", 3: "wednesday", 4: "thursday", 5: "friday", 6: "saturday", 7: "sunday"}
    while names[day.isoweekday()] != starts_on.value:
        day -= ONE_DAY
    return day


def _week_by_hand(case: Case, diary: dict[str, list[bool]], first_day: date) -> WeekByHand:
    training_days = sessions = partial_sessions = days_off = 0
    today_is_inside = False
    day = first_day
    for _ in range(7):
        counted = diary.get(day.isoformat(), []) if day <= case.as_of else []
        sessions += counted.count(True)
        partial_sessions += counted.count(False)
        training_days += 1 if True in counted else 0
        days_off += 1 if any(off.first_day <= day <= off.last_day for off in case.breaks) else 0
        today_is_inside = today_is_inside or day == case.as_of
        day += ONE_DAY
    if training_days >= case.rule.minimum_days:
        state = "completed"
    elif days_off >= 4:
        state = "excused"
    elif today_is_inside:
        state = "open"
    else:
        state = "missed"
    return WeekByHand(first_day.isoformat(), training_days, sessions, partial_sessions, state)


def _diary(case: Case) -> dict[str, list[bool]]:
    """Note under every date, as the calendar there showed it, which of its sessions count."""
    diary: dict[str, list[bool]] = {}
    for record in case.records:
        if record.source is not Source.TRIAL:
            diary.setdefault(record.started_at.isoformat()[:10], []).append(_counts_by_hand(record))
    return diary


def _counts_by_hand(record: SessionRecord) -> bool:
    if not record.planned:
        return False
    for planned in record.planned:
        found = False
        for done in record.performed:
            if done.exercise_id == planned.exercise_id and done.finished:
                found = True
        if not found:
            return False
    return True


def _weeks_of(case: Case, tally: Tally) -> tuple[Week, ...]:
    return weeks(tally(case.records), case.breaks, case.rule, case.as_of)


def _streak_of(case: Case, tally: Tally) -> Streak:
    return streak(_weeks_of(case, tally))


def _assert_agrees(case: Case, tally: Tally) -> None:
    all_weeks = _weeks_of(case, tally)
    numbers = streak(all_weeks)
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


def _random_record(rng: Random, number: int, day: date, make_record: MakeRecord) -> SessionRecord:
    zone = timezone(timedelta(minutes=rng.choice(OFFSETS_MIN)))
    started_at = datetime.combine(day, time(rng.randrange(24), rng.randrange(60)), zone)
    return make_record(
        number,
        started_at,
        finished=rng.choice((("scorpion", "bridge"),) * 5 + (("bridge",), ())),
        source=rng.choice((Source.TIMER, Source.TIMER, Source.PAPER, Source.IMPORT, Source.TRIAL)),
    )


def _random_case(seed: int, make_record: MakeRecord) -> Case:
    """Make up to seven months of training with holes, holidays, travel and entries after the day of asking."""
    rng = Random(seed)
    as_of = SUMMER_TIME_BEGINS + timedelta(days=rng.randrange(-30, 400))
    length_days = rng.choice((0, 1, 20, 90, 150, 200))
    records: list[SessionRecord] = []
    keenness = 0.5
    for days_ago in range(length_days, -20, -1):
        if rng.random() < 0.04:
            keenness = rng.choice((0.0, 0.2, 0.5, 0.7, 0.95))
        if length_days and rng.random() < keenness:
            day = as_of - timedelta(days=days_ago)
            for _ in range(rng.choice((1, 1, 1, 2))):
                records.append(_random_record(rng, len(records) + 1, day, make_record))
    rng.shuffle(records)
    breaks: list[Break] = []
    for _ in range(rng.choice((0, 0, 1, 3, 6))):
        begin = as_of + timedelta(days=rng.randrange(-length_days - 10, 15))
        breaks.append(Break(begin, begin + timedelta(days=rng.randrange(16)), "Away"))
    rule = WeekRule(rng.choice(tuple(WeekStart)), rng.choice((1, 2, 2, 2, 3, 4, 5, 6, 7)))
    return Case(tuple(records), tuple(breaks), rule, as_of)


@st.composite
def cases(draw: st.DrawFn, make_record: MakeRecord) -> Case:
    """Draw a few weeks of history; the simplest is an empty one."""
    as_of = SUMMER_TIME_BEGINS + timedelta(days=draw(st.integers(0, 14)))
    records = draw(st.lists(records_near(as_of, make_record), max_size=25))
    spans = draw(st.lists(st.tuples(st.integers(-40, 10), st.integers(0, 12)), max_size=3))
    breaks = [Break(as_of + timedelta(days=begin), as_of + timedelta(days=begin + more), "") for begin, more in spans]
    rule = WeekRule(draw(st.sampled_from(WeekStart)), draw(st.integers(1, 7)))
    return Case(tuple(records), tuple(breaks), rule, as_of)


@st.composite
def records_near(draw: st.DrawFn, as_of: date, make_record: MakeRecord) -> SessionRecord:
    """Draw one session of any kind from six weeks before a date to one week after it."""
    day = as_of + timedelta(days=draw(st.integers(-42, 7)))
    zone = timezone(timedelta(minutes=draw(st.sampled_from(OFFSETS_MIN))))
    return make_record(
        1,
        datetime.combine(day, time(draw(st.integers(0, 23))), zone),
        finished=draw(st.sampled_from((("scorpion", "bridge"), ("bridge",), ()))),
        source=draw(st.sampled_from(Source)),
    )


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_random_history_agrees_with_the_rules_worked_by_hand(seed: int, make_record: MakeRecord, tally: Tally) -> None:
    """Whatever a person did, every week and the streak are what they would work out on a paper calendar."""
    _assert_agrees(_random_case(seed, make_record), tally)


def test_random_histories_reach_every_corner(make_record: MakeRecord) -> None:
    """The made-up histories are worth checking: every state, setting and kind of streak occurs often."""
    made = [_random_case(seed, make_record) for seed in range(HISTORIES)]
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
def test_any_history_agrees_with_the_rules_worked_by_hand(
    data: st.DataObject, make_record: MakeRecord, tally: Tally
) -> None:
    """No history can be thought of whose weeks or streak differ from the paper calendar."""
    _assert_agrees(data.draw(cases(make_record)), tally)


@PROPERTY
@given(data=st.data())
def test_streak_never_exceeds_what_was_done(data: st.DataObject, make_record: MakeRecord, tally: Tally) -> None:
    """The current streak is at most the longest one, and that at most the completed weeks."""
    numbers = _streak_of(data.draw(cases(make_record)), tally)

    assert 0 <= numbers.current <= numbers.longest <= numbers.completed_weeks


@PROPERTY
@given(data=st.data())
def test_one_more_session_never_costs_a_streak(data: st.DataObject, make_record: MakeRecord, tally: Tally) -> None:
    """Entering a forgotten session, whole or partial, however long ago, never lowers a number."""
    case = data.draw(cases(make_record))
    more = replace(case, records=(*case.records, data.draw(records_near(case.as_of, make_record))))
    before, after = _streak_of(case, tally), _streak_of(more, tally)

    assert after.current >= before.current
    assert after.longest >= before.longest
    assert after.completed_weeks >= before.completed_weeks


@PROPERTY
@given(data=st.data())
def test_one_more_break_never_costs_a_streak(data: st.DataObject, make_record: MakeRecord, tally: Tally) -> None:
    """Entering a holiday never shortens a streak and completes no week."""
    case = data.draw(cases(make_record))
    begin = case.as_of + timedelta(days=data.draw(st.integers(-40, 10)))
    off = Break(begin, begin + timedelta(days=data.draw(st.integers(0, 30))), "")
    before, after = _streak_of(case, tally), _streak_of(replace(case, breaks=(*case.breaks, off)), tally)

    assert after.current >= before.current
    assert after.longest >= before.longest
    assert after.completed_weeks == before.completed_weeks


@PROPERTY
@given(data=st.data())
def test_a_higher_minimum_never_lengthens_a_streak(data: st.DataObject, make_record: MakeRecord, tally: Tally) -> None:
    """Asking more of a week never makes the past look better."""
    case = data.draw(cases(make_record))
    lower, higher = sorted(data.draw(st.tuples(st.integers(1, 7), st.integers(1, 7))))
    easy = _streak_of(replace(case, rule=replace(case.rule, minimum_days=lower)), tally)
    hard = _streak_of(replace(case, rule=replace(case.rule, minimum_days=higher)), tally)

    assert hard.current <= easy.current
    assert hard.longest <= easy.longest
    assert hard.completed_weeks <= easy.completed_weeks


@PROPERTY
@given(data=st.data())
def test_trials_and_later_sessions_change_nothing(data: st.DataObject, make_record: MakeRecord, tally: Tally) -> None:
    """A plan that was only tried out, and an entry dated after the day of asking, leave every week as it was."""
    case = data.draw(cases(make_record))
    kept = tuple(record for record in case.records if record.source is not Source.TRIAL and record.day <= case.as_of)

    assert _weeks_of(replace(case, records=kept), tally) == _weeks_of(case, tally)


@PROPERTY
@given(data=st.data())
def test_the_zone_of_a_session_never_moves_its_week(data: st.DataObject, make_record: MakeRecord, tally: Tally) -> None:
    """The same dates and wall-clock times give the same weeks, wherever on earth they were."""
    case = data.draw(cases(make_record))
    elsewhere = tuple(
        replace(record, started_at=record.started_at.replace(tzinfo=timezone(timedelta(minutes=offset_min))))
        for record in case.records
        for offset_min in [data.draw(st.sampled_from(OFFSETS_MIN))]
    )

    assert _weeks_of(replace(case, records=elsewhere), tally) == _weeks_of(case, tally)

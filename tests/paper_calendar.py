"""Weeks and streak worked by hand: a plain walk over the calendar, day by day, and random histories to walk over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from random import Random
from uuid import UUID

from hypothesis import strategies as st
from msgspec import Struct

from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import Break, CheckIn, DayTally, PerformedSet, SessionRecord, Source, WeekTally
from glutecoach.core.plan import PlannedSet
from glutecoach.core.weeks import WeekRule, WeekStart, week_number

NOON = datetime(2025, 3, 3, 12, tzinfo=UTC)
ONE_DAY = timedelta(days=1)
SUMMER_TIME_BEGINS = date(2025, 3, 30)
OFFSETS_MIN = (-660, -480, -210, 0, 60, 120, 345, 765, 840)
"""UTC offsets in minutes that people live in, from Pago Pago to the Line Islands."""


class Case(Struct, frozen=True):
    """A history and the settings and date under which it is judged."""

    records: tuple[SessionRecord, ...]
    breaks: tuple[Break, ...]
    rule: WeekRule
    as_of: date


class WeekByHand(Struct, frozen=True):
    """A week as a person would write it down."""

    first_day: str
    training_days: int
    sessions: int
    partial_sessions: int
    state: str


class StreakByHand(Struct, frozen=True):
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


def make_record(
    number: int = 1,
    started_at: datetime = NOON,
    *,
    finished: Iterable[str] = ("scorpion", "bridge"),
    planned: Iterable[str] = ("scorpion", "bridge"),
    felt: Iterable[Felt] = (),
    source: Source = Source.TIMER,
) -> SessionRecord:
    """Return a session of one set for each planned exercise; it counts unless told otherwise."""
    done = frozenset(finished)
    wanted = tuple(planned)
    return SessionRecord(
        session_id=str(UUID(int=number)),
        started_at=started_at,
        ended_at=started_at + timedelta(minutes=9),
        workout_id="activation-1-a",
        planned=tuple(PlannedSet(exercise_id, Side.BOTH, 1, 8) for exercise_id in wanted),
        performed=tuple(
            PerformedSet(exercise_id, Side.BOTH, 1, 8 if exercise_id in done else 3, finished=exercise_id in done)
            for exercise_id in wanted
        ),
        check_ins=tuple(CheckIn("bridge", answer) for answer in felt),
        source=source,
    )


def day_tallies(records: Iterable[SessionRecord]) -> list[DayTally]:
    """Add sessions up by date, trials apart, as the history on disk does."""
    by_day: defaultdict[object, list[SessionRecord]] = defaultdict(list)
    for record in records:
        if record.source is not Source.TRIAL:
            by_day[record.day].append(record)
    return [
        DayTally(group[0].day, sum(one.counts for one in group), sum(not one.counts for one in group))
        for group in by_day.values()
    ]


def week_tally(day: date, training_days: int, counting: int, partial: int) -> WeekTally:
    """Return what was done in the Monday week of a day."""
    return WeekTally(week_number(day, WeekStart.MONDAY), training_days, counting, partial)


def week_tallies(days: Iterable[DayTally], starts_on: WeekStart, through: date) -> list[WeekTally]:
    """Add days up to weeks; days after `through` are not looked at."""
    by_week: defaultdict[int, list[DayTally]] = defaultdict(list)
    for tally in days:
        if tally.day <= through:
            by_week[week_number(tally.day, starts_on)].append(tally)
    return [
        WeekTally(
            week,
            training_days=len({tally.day for tally in tallies if tally.counting}),
            counting=sum(tally.counting for tally in tallies),
            partial=sum(tally.partial for tally in tallies),
        )
        for week, tallies in sorted(by_week.items())
    ]


def random_record(rng: Random, number: int, day: date) -> SessionRecord:
    """Make up a session of any kind, somewhere on earth."""
    zone = timezone(timedelta(minutes=rng.choice(OFFSETS_MIN)))
    started_at = datetime.combine(day, time(rng.randrange(24), rng.randrange(60)), zone)
    return make_record(
        number,
        started_at,
        finished=rng.choice((("scorpion", "bridge"),) * 5 + (("bridge",), ())),
        source=rng.choice((Source.TIMER, Source.TIMER, Source.PAPER, Source.IMPORT, Source.TRIAL)),
    )


def random_case(seed: int) -> Case:
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
                records.append(random_record(rng, len(records) + 1, day))
    rng.shuffle(records)
    breaks: list[Break] = []
    for _ in range(rng.choice((0, 0, 1, 3, 6))):
        begin = as_of + timedelta(days=rng.randrange(-length_days - 10, 15))
        breaks.append(Break(begin, begin + timedelta(days=rng.randrange(16)), "Away"))
    rule = WeekRule(rng.choice(tuple(WeekStart)), rng.choice((1, 2, 2, 2, 3, 4, 5, 6, 7)))
    return Case(tuple(records), tuple(breaks), rule, as_of)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a few weeks of history; the simplest is an empty one."""
    as_of = SUMMER_TIME_BEGINS + timedelta(days=draw(st.integers(0, 14)))
    records = draw(st.lists(records_near(as_of), max_size=25))
    spans = draw(st.lists(st.tuples(st.integers(-40, 10), st.integers(0, 12)), max_size=3))
    breaks = [Break(as_of + timedelta(days=begin), as_of + timedelta(days=begin + more), "") for begin, more in spans]
    rule = WeekRule(draw(st.sampled_from(WeekStart)), draw(st.integers(1, 7)))
    return Case(tuple(records), tuple(breaks), rule, as_of)


@st.composite
def records_near(draw: st.DrawFn, as_of: date) -> SessionRecord:
    """Draw one session of any kind from six weeks before a date to one week after it."""
    day = as_of + timedelta(days=draw(st.integers(-42, 7)))
    zone = timezone(timedelta(minutes=draw(st.sampled_from(OFFSETS_MIN))))
    return make_record(
        1,
        datetime.combine(day, time(draw(st.integers(0, 23))), zone),
        finished=draw(st.sampled_from((("scorpion", "bridge"), ("bridge",), ()))),
        source=draw(st.sampled_from(Source)),
    )

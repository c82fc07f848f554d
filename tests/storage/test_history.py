import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Side
from glutecoach.core.history import Break, DayTally, SessionRecord, Source
from glutecoach.core.periods import Period
from glutecoach.core.plan import PlannedSet
from glutecoach.core.weeks import WeekRule, WeekState
from glutecoach.storage.backups import make_backup, restore
from glutecoach.storage.database import open_database
from glutecoach.storage.history import History

MONDAY = date(2026, 3, 2)
MakeRecord = Callable[..., SessionRecord]


@pytest.fixture
def history(connection: sqlite3.Connection) -> History:
    """Return an empty history."""
    return History(connection)


def test_a_session_comes_back_as_it_was(history: History, make_record: MakeRecord) -> None:
    """Times with offsets, sets, answers: nothing is lost on disk."""
    record = make_record(started_at=datetime(2026, 3, 2, 23, 30, tzinfo=timezone(timedelta(hours=-5, minutes=-30))))
    history.add_session(record)

    assert history.sessions() == [record]
    assert history.session(record.session_id) == record
    assert history.session("nobody") is None
    assert history.known_ids() == {record.session_id}


def test_sessions_between_two_dates(history: History, make_record: MakeRecord) -> None:
    """Both ends are included, oldest first; nothing else."""
    records = [make_record(number, days_later=number) for number in range(5)]
    for record in reversed(records):
        history.add_session(record)

    assert history.between(MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)) == records[1:4]


def test_days_tell_counting_from_partial_sessions(history: History, make_record: MakeRecord) -> None:
    """Each date has its tally; trials and later dates are left out."""
    history.add_session(make_record(1))
    history.add_session(make_record(2, finished=False))
    history.add_session(make_record(3, days_later=1, finished=False))
    history.add_session(make_record(4, days_later=2, source=Source.TRIAL))
    history.add_session(make_record(5, days_later=3))

    assert history.days(MONDAY, MONDAY + timedelta(days=2)) == [
        DayTally(MONDAY, counting=1, partial=1),
        DayTally(MONDAY + timedelta(days=1), counting=0, partial=1),
    ]


def test_a_deleted_session_is_no_longer_counted(history: History, make_record: MakeRecord) -> None:
    """Its sets and answers go with it, and its exercises count one time less."""
    kept = make_record(1)
    history.add_session(kept)
    history.add_session(make_record(2))
    history.delete_session(make_record(2).session_id)

    assert history.sessions() == [kept]
    assert history.times_done() == {"bridge": 1}


def test_a_corrected_session_is_judged_anew(history: History, make_record: MakeRecord) -> None:
    """Finishing a set afterwards makes a partial session count, and taking it back undoes just that."""
    partial, whole = make_record(1, finished=False), make_record(1)
    history.add_session(partial)
    history.replace_session(whole)
    corrected, times = history.sessions(), history.times_done()
    history.replace_session(partial)

    assert (corrected, times) == ([whole], {"bridge": 1})
    assert (history.sessions(), history.times_done()) == ([partial], {})


def test_the_list_of_sessions_is_read_in_parts(history: History, make_record: MakeRecord) -> None:
    """The newest come first, a few at a time; trials are in the list as well."""
    records = [make_record(number, days_later=number) for number in range(1, 6)]
    for record in records:
        history.add_session(record)

    assert history.newest(2) == [records[4], records[3]]
    assert history.newest(2, skip=4) == [records[0]]
    assert history.newest(9, 1, Period(records[1].day, records[3].day)) == [records[2], records[1]]


def test_a_break_can_be_removed(history: History) -> None:
    """Only that one goes."""
    holiday, cold = (Break(MONDAY, MONDAY, reason) for reason in ("holiday", "cold"))
    history.add_break(holiday)
    history.add_break(cold)
    history.remove_break(holiday)

    assert history.breaks() == [cold]


def test_a_session_belongs_to_the_date_where_it_started(history: History, make_record: MakeRecord) -> None:
    """Travelling does not move it: the date is that of the offset in force there and then."""
    in_auckland = datetime(2026, 3, 3, 7, 0, tzinfo=timezone(timedelta(hours=13)))
    history.add_session(make_record(started_at=in_auckland))

    assert in_auckland.astimezone(UTC).date() == MONDAY
    assert [tally.day for tally in history.days(MONDAY, date(2026, 4, 1))] == [date(2026, 3, 3)]


def test_the_latest_counting_sessions_are_oldest_first(history: History, make_record: MakeRecord) -> None:
    """Only sessions that count, up to a date, at most as many as asked for."""
    records = [make_record(number, days_later=number) for number in range(1, 6)]
    for record in (*records, make_record(9, days_later=3, finished=False)):
        history.add_session(record)

    assert history.latest_counting(3, MONDAY + timedelta(days=4)) == records[1:4]


def test_times_done_counts_sessions_that_planned_an_exercise(history: History, make_record: MakeRecord) -> None:
    """Two sides or two sets of an exercise are still one session; partial sessions are none."""
    sides = tuple(PlannedSet("bridge", side, 1, 8) for side in (Side.LEFT, Side.RIGHT))
    history.add_session(make_record(1, planned=sides))
    history.add_session(make_record(2, days_later=1))
    history.add_session(make_record(3, finished=False))

    assert history.times_done() == {"bridge": 2}


def test_breaks_are_kept_in_order(history: History) -> None:
    """Breaks come back oldest first, with their reasons."""
    later = Break(date(2026, 5, 1), date(2026, 5, 3), "cold")
    earlier = Break(date(2026, 1, 1), date(2026, 1, 7), "holiday")
    history.add_break(later)
    history.add_break(earlier)

    assert history.breaks() == [earlier, later]


def test_a_break_is_kept_once(history: History) -> None:
    """The same days with the same reason say nothing new; another reason does."""
    holiday = Break(date(2026, 1, 1), date(2026, 1, 7), "holiday")
    cold = Break(date(2026, 1, 1), date(2026, 1, 7), "cold")
    for pause in (holiday, cold, holiday):
        history.add_break(pause)

    assert history.breaks() == [cold, holiday]


def test_a_session_cannot_be_added_twice(history: History, make_record: MakeRecord) -> None:
    """The same id is refused and the first one stays."""
    history.add_session(make_record(1))

    with pytest.raises(DatabaseError):
        history.add_session(make_record(1, days_later=5))
    assert [record.day for record in history.sessions()] == [MONDAY]


def test_weeks_follow_every_change_whoever_made_it(history: History, make_record: MakeRecord, folder: Path) -> None:
    """A session, a break, another rule, another day, or another process that writes: the weeks are up to date."""
    rule, later = WeekRule(), WeekRule(minimum_days=1)
    before = history.weeks(rule, MONDAY)
    same = history.weeks(rule, MONDAY)
    history.add_session(make_record(1))
    after_session = history.weeks(rule, MONDAY)
    with closing(open_database(folder)) as other:
        History(other).add_break(Break(MONDAY, MONDAY + timedelta(days=6), "cold"))
        History(other).add_session(make_record(2, days_later=-7))
    history.add_session(make_record(3))

    assert same is before
    assert [week.sessions for week in history.weeks(rule, MONDAY)] == [1, 2]
    assert (before[0].sessions, after_session[0].sessions) == (0, 1)
    assert history.weeks(rule, MONDAY)[-1].state is WeekState.EXCUSED
    assert history.weeks(later, MONDAY)[-1].state is WeekState.COMPLETED
    assert len(history.weeks(rule, MONDAY + timedelta(days=7))) == 3


@contextmanager
def failing_after(connection: sqlite3.Connection, steps: int) -> Generator[None]:
    """Let the database fail after so many steps of its machine, and swallow what comes of it."""
    left = [steps]

    def is_over() -> bool:
        left[0] -= 1
        return left[0] < 0

    connection.set_progress_handler(is_over, 1)
    with suppress(DatabaseError):
        yield
    connection.set_progress_handler(None, 0)


@pytest.mark.parametrize("steps", range(0, 400, 40))
def test_weeks_are_right_again_after_they_could_not_be_read(
    history: History, connection: sqlite3.Connection, make_record: MakeRecord, steps: int
) -> None:
    """Wherever reading failed, the first time or later, and whatever was changed before or after it."""
    for number in (1, 2, 3, 4):
        history.add_session(make_record(number, days_later=-7 * number))
    counted = list[int]()
    for number in (1, 2, 3):
        with failing_after(connection, steps):
            history.weeks(WeekRule(), MONDAY)
        counted.append(history.weeks(WeekRule(), MONDAY).counting_sessions)
        history.delete_session(make_record(number).session_id)

    assert [*counted, history.weeks(WeekRule(), MONDAY).counting_sessions] == [4, 3, 2, 1]


def test_weeks_are_those_of_a_history_that_takes_the_place_of_this_one(
    history: History, connection: sqlite3.Connection, make_record: MakeRecord, folder: Path
) -> None:
    """After a backup was restored, and when it is changed after that."""
    history.add_session(make_record(1, days_later=-7))
    backup = make_backup(connection, folder, MONDAY).path
    history.add_session(make_record(2, days_later=-14))
    before = history.weeks(WeekRule(), MONDAY).counting_sessions
    restore(connection, folder, backup, datetime(2026, 3, 2, 9, tzinfo=UTC))
    history.forget()
    restored = history.weeks(WeekRule(), MONDAY).counting_sessions
    history.delete_session(make_record(1).session_id)

    assert (before, restored, history.weeks(WeekRule(), MONDAY).counting_sessions) == (2, 1, 0)

"""Weeks and streak as the database adds them up, against the rules worked by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from glutecoach.core.history import SessionRecord
from glutecoach.core.weeks import Weeks, WeekStart, streak
from glutecoach.storage.history import History
from glutecoach.storage.migrations import MIGRATIONS
from glutecoach.storage.records import insert_record
from paper_calendar import Case, StreakByHand, WeekByHand, random_case, streak_by_hand, weeks_by_hand

HISTORIES = 60


@pytest.fixture
def memory() -> Iterator[sqlite3.Connection]:
    """Return an empty database that waits for no disk."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for migrate in MIGRATIONS:
            migrate(connection)
        yield connection


def weeks_on_disk(connection: sqlite3.Connection, case: Case) -> Weeks:
    """Return the weeks that the database adds up."""
    tallies = History(connection).week_tallies(case.rule.starts_on, case.as_of)
    return Weeks(tallies, case.breaks, case.rule, case.as_of)


def change_at_random(connection: sqlite3.Connection, records: list[SessionRecord], rng: Random) -> list[SessionRecord]:
    """Delete some sessions, and let others be partial until the end; return those that are left."""
    kept: list[SessionRecord] = []
    for record in records:
        insert_record(connection, record, is_open=rng.random() < 0.3)
    for record in records:
        if rng.random() < 0.2:
            connection.execute("DELETE FROM sessions WHERE id = ?", (record.session_id,))
            continue
        kept.append(record)
        if record.counts and rng.random() < 0.5:
            for counts in (False, True):
                connection.execute("UPDATE sessions SET counts = ? WHERE id = ?", (counts, record.session_id))
    connection.execute("UPDATE sessions SET is_open = 0")
    return kept


@pytest.mark.parametrize("starts_on", WeekStart)
@pytest.mark.parametrize("seed", range(HISTORIES))
def test_the_database_adds_weeks_up_as_one_does_by_hand(
    memory: sqlite3.Connection, seed: int, starts_on: WeekStart
) -> None:
    """Through travel, summer time, breaks, trials, corrections and deletions, whatever day opens a week."""
    made = random_case(seed)
    kept = change_at_random(memory, list(made.records), Random(seed))
    case = Case(tuple(kept), made.breaks, type(made.rule)(starts_on, made.rule.minimum_days), made.as_of)
    all_weeks, by_hand = weeks_on_disk(memory, case), weeks_by_hand(case)
    numbers = streak(all_weeks.states)

    assert [
        WeekByHand(each.first_day.isoformat(), each.training_days, each.sessions, each.partial_sessions, each.state)
        for each in all_weeks
    ] == by_hand
    assert StreakByHand(numbers.current, numbers.longest, numbers.completed_weeks) == streak_by_hand(
        [week.state for week in by_hand]
    )


@pytest.mark.parametrize("seed", range(12))
def test_weeks_follow_every_change_while_the_window_is_open(memory: sqlite3.Connection, seed: int) -> None:
    """Whatever day a session is added to or deleted from, the weeks are those that a new start would show."""
    case, rng = random_case(seed), Random(seed)
    history = History(memory)
    shown, expected = list[object](), list[object]()
    for record in case.records[:40]:
        insert_record(memory, record, is_open=rng.random() < 0.2)
        if rng.random() < 0.3:
            memory.execute("DELETE FROM sessions WHERE id = (SELECT id FROM sessions ORDER BY random() LIMIT 1)")
        if case.breaks and rng.random() < 0.2:
            history.insert_break(rng.choice(case.breaks))
        for reader, seen in ((history, shown), (History(memory), expected)):
            weeks = reader.weeks(case.rule, case.as_of)
            seen.append([*weeks, *weeks.states, weeks.streak, weeks.counting_sessions, weeks.most_training_days])

    assert shown == expected

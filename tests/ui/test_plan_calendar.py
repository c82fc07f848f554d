from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from math import ceil

import pytest

from glutecoach.core.timeline import duration_s, timeline
from glutecoach.core.weeks import WeekRule, WeekStart
from glutecoach.printing.calendar_file import Entry
from glutecoach.storage.sheets import sheet_of
from glutecoach.storage.store import Store
from glutecoach.ui.plan_calendar import calendar_entries, calendar_summary

MONDAY = date(2026, 3, 2)
AT = time(18, 30)


def utc(day: date, at: time) -> datetime:
    """Return a moment of UTC."""
    return datetime.combine(day, at, UTC)


def entries_of(
    store: Store, today: date = MONDAY, days: Sequence[int] = (0, 3), starts_on: WeekStart = WeekStart.MONDAY
) -> list[Entry]:
    """Return two weeks of a calendar."""
    weeks = sheet_of(store, WeekRule(starts_on), today=today, begins=today, weeks=2, training_days=days)
    return list(calendar_entries(weeks, days, AT, utc))


def test_an_entry_is_as_long_as_its_session(store: Store, english: None) -> None:
    """It says what is done, in the timer's order."""
    (week, *_) = sheet_of(store, WeekRule(), today=MONDAY, begins=MONDAY, weeks=1, training_days=(0,))
    first = entries_of(store)[0]

    assert first.starts_at == datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
    assert first.length == timedelta(minutes=ceil(duration_s(timeline(week.sessions[0].workout)) / 60))
    assert first.title == "GluteCoach: Week 1 · Session A"
    assert first.text == "Scorpion: 1 × 4 each side, left first\nGlute bridge: 1 × 8"


def test_a_missed_day_doubles_nothing(store: Store, english: None) -> None:
    """Written again on Tuesday, the session of Thursday is another one, and still the same entry."""
    before = {each.uid: each.starts_at.date() for each in entries_of(store)}
    after = {each.uid: each.starts_at.date() for each in entries_of(store, today=MONDAY + timedelta(days=1))}

    assert len(before) == 4
    assert after == {uid: day for uid, day in before.items() if day != MONDAY}


def test_other_training_days_move_the_entries(store: Store, english: None) -> None:
    """Tuesday and Friday take the place of Monday and Thursday."""
    before = [each.uid for each in entries_of(store)]
    after = entries_of(store, days=(1, 4))

    assert [each.uid for each in after] == before
    assert [each.starts_at.weekday() for each in after] == [1, 4, 1, 4]


@pytest.mark.parametrize("starts_on", WeekStart)
def test_the_day_on_which_weeks_start_changes_no_entry(store: Store, english: None, starts_on: WeekStart) -> None:
    """It is a matter of counting."""
    entries = {each.starts_at.date(): each.uid for each in entries_of(store, starts_on=starts_on)}

    assert entries[date(2026, 3, 5)] == "2026-W10-2@glutecoach"


def test_the_summary_says_what_is_in_the_file(store: Store, english: None) -> None:
    """And where to choose, for somebody who did not."""
    entries = entries_of(store)
    chosen = calendar_summary(entries, (0, 3), AT, is_chosen=True)

    assert chosen.startswith("4 sessions until Thu, 12 Mar 2026, on Monday")
    assert "welcome" not in chosen
    assert "welcome" in calendar_summary(entries, (0, 3), AT, is_chosen=False)

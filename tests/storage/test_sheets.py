from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from glutecoach.core.coaching import Answers
from glutecoach.core.errors import DataFolderError, ExchangeError
from glutecoach.core.history import Break, PerformedSet, SessionRecord
from glutecoach.core.programme import workout
from glutecoach.core.sheet import PrintedWeek, printed
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.sheets import FILE_NAME, MOST_WEEKS, keep_printed, printed_weeks, sheet_of
from glutecoach.storage.store import Store

MakeRecord = Callable[..., SessionRecord]

MONDAY = date(2026, 3, 2)
WEDNESDAY = date(2026, 3, 4)


def do(store: Store, make_record: MakeRecord, number: int, days_later: int) -> None:
    """Do session A on a day after Monday."""
    planned = workout(store.programme, 1, 0, {}).planned_sets
    done = tuple(PerformedSet(one.exercise_id, one.side, one.set_number, one.reps, finished=True) for one in planned)
    store.history.add_session(make_record(number, days_later=days_later, planned=planned, performed=done))


def test_a_sheet_begins_with_this_week(store: Store, make_record: MakeRecord) -> None:
    """What was done this week is on it, and the sides go on from there."""
    do(store, make_record, 1, 0)
    week, after = sheet_of(store, WeekRule(), today=WEDNESDAY, begins=WEDNESDAY, weeks=2)

    assert (week.first_day, week.number, after.number) == (MONDAY, 1, 2)
    assert [session.done_on for session in week.sessions] == [MONDAY, None, None]
    assert [session.workout.template_name for session in week.sessions] == ["Session A", "Session B", "Session A"]
    assert [session.lines[0].sides[0] for session in week.sessions] == ["left", "right", "left"]


def test_a_later_sheet_takes_the_weeks_before_it_as_done(store: Store) -> None:
    """The third week from now is the third week of the programme; its days are those that suit the person."""
    store.shelf.follow(replace(store.shelf.following, answers=Answers(training_days=(1, 5))))
    store.history.add_break(Break(date(2026, 3, 17), date(2026, 3, 17), "Holiday"))
    (week,) = sheet_of(store, WeekRule(), today=MONDAY, begins=date(2026, 3, 18), weeks=1)

    assert (week.first_day, week.number) == (date(2026, 3, 16), 3)
    assert [session.planned_on for session in week.sessions] == [date(2026, 3, 21), None, None]


def test_other_training_days_can_be_taken(store: Store) -> None:
    """A calendar needs days even before somebody chose them."""
    (week,) = sheet_of(store, WeekRule(), today=MONDAY, begins=MONDAY, weeks=1, training_days=(2,))

    assert [session.planned_on for session in week.sessions] == [WEDNESDAY, None, None]


def test_a_sheet_of_the_past_is_what_it_was(store: Store, make_record: MakeRecord) -> None:
    """Printed again weeks later, the first week shows its own sessions."""
    for number, days_later in enumerate((0, 2, 7, 9)):
        do(store, make_record, number, days_later)
    week, after = sheet_of(store, WeekRule(), today=date(2026, 3, 20), begins=MONDAY, weeks=2)

    assert (week.number, after.number) == (1, 2)
    assert [session.done_on for session in week.sessions] == [MONDAY, WEDNESDAY, None]
    assert week.sessions[0].lines[0].sides[0] == "left"


def test_nobody_knows_the_plan_of_the_year_after_next(store: Store) -> None:
    """A date that is too far away is refused with a sentence."""
    with pytest.raises(ExchangeError, match="within a year"):
        sheet_of(store, WeekRule(), today=MONDAY, begins=date(2028, 1, 1), weeks=1)


def kept_week(store: Store, first_day: date) -> PrintedWeek:
    """Return a week as it is printed."""
    (week,) = sheet_of(store, WeekRule(), today=MONDAY, begins=MONDAY, weeks=1)
    return replace(printed(week), first_day=first_day)


def test_printed_weeks_are_kept_in_their_order(store: Store) -> None:
    """One that is printed again is there once, and very old ones go."""
    first, second = kept_week(store, MONDAY), kept_week(store, MONDAY + timedelta(weeks=1))
    keep_printed(store.folder, [second])
    keep_printed(store.folder, [replace(first, number=4), second])
    keep_printed(store.folder, [first])
    both = printed_weeks(store.folder)
    keep_printed(store.folder, [kept_week(store, MONDAY + timedelta(weeks=number)) for number in range(MOST_WEEKS + 5)])

    assert both == (first, second)
    assert len(printed_weeks(store.folder)) == MOST_WEEKS
    assert printed_weeks(store.folder)[0].first_day == MONDAY + timedelta(weeks=5)


@pytest.mark.parametrize(
    "content", ["", "[", "{}", '[{"first_day": "yesterday"}]', "\udcff", "[" * 100_000, '[{"first_day": "2026-03-02"}]']
)
def test_a_broken_note_is_as_good_as_none(store: Store, content: str, caplog: pytest.LogCaptureFixture) -> None:
    """It costs the page to enter sessions, never the app."""
    (store.folder / FILE_NAME).write_bytes(content.encode("utf-8", "surrogateescape"))

    assert printed_weeks(store.folder) == ()
    assert "cannot be read" in caplog.text


def test_nothing_was_printed(store: Store) -> None:
    """There is no file yet."""
    assert printed_weeks(store.folder) == ()


def test_a_note_that_cannot_be_written_is_one_sentence(store: Store, tmp_path: Path) -> None:
    """It says what to do instead."""
    with pytest.raises(DataFolderError, match="Enter its sessions by their date"):
        keep_printed(tmp_path / "nowhere", [kept_week(store, MONDAY)])

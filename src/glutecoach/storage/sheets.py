"""Which weeks a sheet shows, and the weeks that were printed, kept until their sessions were entered."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import Meta

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DataFolderError, ExchangeError
from glutecoach.core.plan import PlannedSet
from glutecoach.core.programme import Standing
from glutecoach.core.sentence import said
from glutecoach.core.sheet import PrintedSession, PrintedWeek, SheetStart, SheetWeek, sheet_weeks
from glutecoach.core.weeks import DAYS_IN_WEEK, WeekRule, first_day_of_week
from glutecoach.storage.exchange_format import Id, PlannedEntry
from glutecoach.storage.files import write_whole
from glutecoach.storage.toml_files import Text

if TYPE_CHECKING:
    from glutecoach.storage.store import Store

FILE_NAME = "printed_weeks.json"
LARGEST_FILE_BYTES = 4_000_000
MOST_WEEKS = 60
"""A year and a little: nobody enters sessions of older sheets."""

LONGEST_AHEAD_WEEKS = 52

_log = logging.getLogger(__name__)


class _Session(msgspec.Struct, forbid_unknown_fields=True):
    workout: Id
    name: Text
    planned: Annotated[list[PlannedEntry], Meta(min_length=1)]


class _Week(msgspec.Struct, forbid_unknown_fields=True):
    first_day: date
    number: Annotated[int, Meta(ge=1)]
    sessions: Annotated[list[_Session], Meta(min_length=1)]


def sheet_of(
    store: Store,
    rule: WeekRule,
    *,
    today: date,
    begins: date,
    weeks: int,
    training_days: Sequence[int] | None = None,
) -> tuple[SheetWeek, ...]:
    """Return the weeks of a sheet for the person, as if every week from now on were done as planned.

    Args:
        store: The person's data.
        rule: How weeks are judged.
        today: The local date.
        begins: A day of the first week.
        weeks: How many, one or more.
        training_days: Weekdays as in `date.weekday()`; None for those that the person chose.

    Raises:
        ExchangeError: It would begin more than a year from now.
        DatabaseError: The history cannot be read.
    """
    if begins > today + timedelta(weeks=LONGEST_AHEAD_WEEKS):
        message = said("Nobody knows the week of {day} yet: begin within a year from now.", day=begins)
        raise ExchangeError(message)
    wanted = first_day_of_week(begins, rule.starts_on)
    first_day = min(wanted, first_day_of_week(today, rule.starts_on))
    last_day = min(today, first_day + timedelta(days=DAYS_IN_WEEK - 1))
    then = store.overview(rule, last_day)
    since = [record for record in store.history.between(first_day, today) if record.counts]
    times_done = Counter(store.history.times_done())
    for record in since:
        times_done.subtract({planned.exercise_id for planned in record.planned})
    start = SheetStart(
        first_day,
        then.choice.number,
        Standing(then.choice.completed, sum(week.sessions for week in then.weeks[:-1]), dict(times_done)),
        tuple(sorted({record.day for record in since if record.day <= last_day})),
        today,
    )
    skipped = (wanted - first_day).days // DAYS_IN_WEEK
    if training_days is None:
        training_days = store.shelf.following.answers.training_days
    all_weeks = sheet_weeks(
        store.programme,
        start,
        skipped + weeks,
        training_days=training_days,
        rule=rule,
        breaks=store.history.breaks(),
    )
    return all_weeks[skipped:]


def printed_weeks(folder: Path) -> tuple[PrintedWeek, ...]:
    """Return the weeks that were printed, oldest first; a file that cannot be read is as good as none."""
    try:
        with (folder / FILE_NAME).open("rb") as file:
            weeks = msgspec.json.decode(file.read(LARGEST_FILE_BYTES), type=list[_Week])
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        _log.warning("the printed weeks cannot be read: %s", error)
        return ()
    return tuple(sorted((_week(week) for week in weeks), key=lambda week: week.first_day))


def keep_printed(folder: Path, weeks: Iterable[PrintedWeek]) -> None:
    """Keep weeks that were printed; one that was printed before is replaced.

    Raises:
        DataFolderError: They cannot be written.
    """
    by_day = {week.first_day: week for week in (*printed_weeks(folder), *weeks)}
    kept = [_entry(by_day[day]) for day in sorted(by_day)[-MOST_WEEKS:]]
    try:
        write_whole(folder / FILE_NAME, msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n")
    except OSError as error:
        message = said(
            "What was printed cannot be noted in {folder}: {cause}. Enter its sessions by their date.",
            folder=folder,
            cause=cause_of(error),
        )
        raise DataFolderError(message) from error


def _week(week: _Week) -> PrintedWeek:
    return PrintedWeek(
        week.first_day,
        week.number,
        tuple(
            PrintedSession(
                each.workout,
                each.name,
                tuple(PlannedSet(one.exercise, one.side, one.set, one.reps) for one in each.planned),
            )
            for each in week.sessions
        ),
    )


def _entry(week: PrintedWeek) -> _Week:
    return _Week(
        week.first_day,
        week.number,
        [
            _Session(
                each.workout_id,
                each.name,
                [PlannedEntry(one.exercise_id, one.side, one.set_number, one.reps) for one in each.planned],
            )
            for each in week.sessions
        ],
    )

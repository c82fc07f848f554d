"""The planned days in the words of a calendar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from math import ceil

from glutecoach.core.sheet import SheetSession, SheetWeek
from glutecoach.printing.calendar_file import Entry
from glutecoach.ui import texts
from glutecoach.ui.plan_paper import dose_text
from glutecoach.ui.texts import tr

MIDDLE_OF_WEEK = timedelta(days=3)
"""Lies in the same ISO week whichever day weeks start on, so that a changed setting doubles nothing."""


def calendar_entries(
    weeks: Sequence[SheetWeek],
    training_days: Collection[int],
    at: time,
    local_moment: Callable[[date, time], datetime],
) -> Iterator[Entry]:
    """Yield every session that is planned on a day.

    The id of an entry is its week with the place of its day among the training days: another day, or another session
    on that day, stays the same entry.

    Args:
        weeks: What is planned.
        training_days: Weekdays as in `date.weekday()`.
        at: The local time of day.
        local_moment: Makes a moment of a local date and time.
    """
    for week in weeks:
        year, number, _ = (week.first_day + MIDDLE_OF_WEEK).isocalendar()
        days = [day for day in week.days if day.weekday() in training_days]
        for session in week.sessions:
            if session.planned_on is not None:
                place = days.index(session.planned_on) + 1
                starts_at = local_moment(session.planned_on, at)
                yield _entry(f"{year}-W{number:02}-{place}@glutecoach", starts_at, session)


def _entry(uid: str, starts_at: datetime, session: SheetSession) -> Entry:
    minutes = ceil(session.length_s / texts.SECONDS_IN_MINUTE)
    title = texts.workout_title(session.workout)
    return Entry(
        uid=uid,
        starts_at=starts_at,
        length=timedelta(minutes=minutes),
        title=tr("GluteCoach: {session}").format(session=title),
        text="\n".join(
            tr("{exercise}: {dose}").format(exercise=line.exercise.name, dose=dose_text(line)) for line in session.lines
        ),
        alarm=tr("{session} in a moment, about {length}").format(
            session=title, length=texts.minutes_text(session.length_s)
        ),
    )


def calendar_summary(entries: Sequence[Entry], days: Sequence[int], at: time, *, is_chosen: bool) -> str:
    """Return what a calendar file holds.

    Args:
        entries: One or more.
        days: Weekdays as in `date.weekday()`.
        at: The local time of day.
        is_chosen: Whether the person chose days and time.
    """
    what = tr("%n session(s) until {last}, on {days} at {time}.", "", len(entries)).format(
        last=texts.full_date_text(entries[-1].starts_at.date()),
        days=texts.weekdays_text(days),
        time=texts.time_text(at),
    )
    if is_chosen:
        return what
    return tr("{what} The welcome asks for the days and the time that suit you.").format(what=what)

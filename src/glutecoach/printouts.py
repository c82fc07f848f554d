"""The plan on paper and in a calendar, for the window and for the command line alike."""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path

from msgspec import Struct

from glutecoach.core.errors import ExchangeError, GluteCoachError
from glutecoach.core.language import SOURCE_LANGUAGE
from glutecoach.core.movement import Movement
from glutecoach.core.reminders import USUAL_TIME, last_day_to_begin
from glutecoach.core.sentence import said, verbatim
from glutecoach.core.sheet import USUAL_DAYS, SheetWeek, printed
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import headless_application, speak_language
from glutecoach.desktop.crash import hide_qt_messages
from glutecoach.desktop.local_time import local_moment
from glutecoach.printing.pages import Printout
from glutecoach.printing.pdf import Paper, paper_of_locale, pdf_of
from glutecoach.printing.plan_sheet import Layout, plan_printout
from glutecoach.storage.movements import load_movement
from glutecoach.storage.output import check_output, write_output
from glutecoach.storage.preferences import Preferences, load_preferences
from glutecoach.storage.sheets import keep_printed, sheet_of
from glutecoach.storage.store import Store
from glutecoach.ui.plan_paper import plan_text
from glutecoach.ui.texts import catalogue_text, not_now_text, tr

WEEKS = 4
ALARM_BEFORE = timedelta(minutes=10)

_log = logging.getLogger(__name__)


class SheetWish(Struct, frozen=True):
    """Which weeks are wanted on paper, and how.

    Attributes:
        begins: A day of the first week; None for the first week that can still be completed.
        weeks: How many, one or more.
        layout: How weeks are laid out.
        is_large: Whether in large type.
    """

    begins: date | None = None
    weeks: int = WEEKS
    layout: Layout = Layout.WEEKLY
    is_large: bool = False


@contextmanager
def spoken(store: Store, assets: Path) -> Generator[Preferences]:
    """Let a command speak the person's language, without a screen, and provide what they prefer.

    Args:
        store: The person's data; its exercises speak the language from then on.
        assets: The program's own files.
    """
    hide_qt_messages()
    preferences, _ = load_preferences(store.folder)
    with headless_application() as application:
        if speak_language(application, assets / "translations", preferences.language) != SOURCE_LANGUAGE:
            store.shelf.speak(catalogue_text)
        yield preferences


def paper_for(chosen: str, environment: Mapping[str, str]) -> Paper:
    """Return the paper that was chosen, or the one that is usual here when the choice is empty."""
    return Paper(chosen) if chosen else paper_of_locale(environment)


def plan_weeks(store: Store, rule: WeekRule, today: date, wish: SheetWish) -> tuple[SheetWeek, ...]:
    """Return the weeks of a sheet.

    Raises:
        ExchangeError: The programme must not be started now, or the weeks lie too far ahead.
        DatabaseError: The history cannot be read.
    """
    _require_may_start(store)
    begins = wish.begins or first_day_worth_printing(store, rule, today)
    return sheet_of(store, rule, today=today, begins=begins, weeks=wish.weeks)


def first_day_worth_printing(store: Store, rule: WeekRule, today: date) -> date:
    """Return today, or the first day of next week when this one can no longer be completed.

    Raises:
        DatabaseError: The history cannot be read.
    """
    week = store.overview(rule, today).current_week
    is_too_late = week.days_to_go > 0 and today > last_day_to_begin(week)
    return week.last_day + timedelta(days=1) if is_too_late else today


def plan_on_paper(store: Store, rule: WeekRule, weeks: tuple[SheetWeek, ...], wish: SheetWish) -> Printout:
    """Return the sheet of some weeks, ready to be printed.

    Raises:
        DatabaseError: The history cannot be read.
    """
    text = plan_text(store.programme, weeks, rule, lambda exercise_id: _movement(store, exercise_id))
    return plan_printout(text, wish.layout, is_large=wish.is_large)


def progress_on_paper(store: Store, rule: WeekRule, first_day: date, last_day: date) -> Printout:
    """Return what was done over some days, ready to be printed.

    Raises:
        DatabaseError: The history cannot be read.
    """
    from glutecoach.printing.progress_sheet import progress_printout
    from glutecoach.ui.progress_paper import progress_text

    weeks = store.overview(rule, last_day).weeks
    records = store.history.between(first_day, last_day)
    return progress_printout(progress_text(first_day, last_day, weeks, records, store.exercises))


def save_plan(
    store: Store, rule: WeekRule, today: date, wish: SheetWish, paper: Paper, path: Path, *, force: bool
) -> None:
    """Write the plan as a PDF, and note which weeks were printed.

    Raises:
        GluteCoachError: The programme must not be started now, the file is there already, or it cannot be written.
    """
    check_output(path, force=force)
    weeks = plan_weeks(store, rule, today, wish)
    write_output(path, pdf_of(plan_on_paper(store, rule, weeks, wish), paper))
    note_printed(store, weeks)


def note_printed(store: Store, weeks: tuple[SheetWeek, ...]) -> None:
    """Keep which weeks are on paper now; what cannot be kept costs the page to enter them, not the sheet."""
    try:
        keep_printed(store.folder, map(printed, weeks))
    except GluteCoachError as error:
        _log.warning("%s", error)


def save_calendar(store: Store, rule: WeekRule, now: datetime, wish: SheetWish, path: Path, *, force: bool) -> str:
    """Write the planned days as a calendar file, and return a sentence on what is in it.

    Raises:
        GluteCoachError: The programme must not be started now, the file is there already, or it cannot be written.
    """
    from glutecoach.printing.calendar_file import calendar_file
    from glutecoach.ui.plan_calendar import calendar_entries, calendar_summary

    check_output(path, force=force)
    _require_may_start(store)
    answers = store.shelf.following.answers
    days = answers.training_days or USUAL_DAYS
    at = time.fromisoformat(answers.training_time or USUAL_TIME)
    planned = sheet_of(
        store, rule, today=now.date(), begins=wish.begins or now.date(), weeks=wish.weeks, training_days=days
    )
    entries = [each for each in calendar_entries(planned, days, at, local_moment) if each.starts_at > now]
    if not entries:
        message = said("There is no training day in these weeks, so there is nothing to put into a calendar.")
        raise ExchangeError(message)
    name = tr("GluteCoach", "name of the calendar")
    write_output(path, calendar_file(name, entries, made_at=now, alarm_before=ALARM_BEFORE))
    return calendar_summary(entries, days, at, is_chosen=bool(answers.training_days and answers.training_time))


def _require_may_start(store: Store) -> None:
    if not store.shelf.following.answers.may_start:
        raise ExchangeError(verbatim(not_now_text()))


def _movement(store: Store, exercise_id: str) -> Movement | None:
    """Return what is drawn; a file that cannot be read costs the picture, not the sheet."""
    try:
        return load_movement(store.shelf.exercise_path(exercise_id))
    except GluteCoachError as error:
        _log.warning("%s", error)
        return None

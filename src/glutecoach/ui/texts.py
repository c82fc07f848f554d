"""What the core means, in the person's words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from functools import reduce

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from glutecoach.core.exercise import Exercise, Felt, Phase, Position, Side
from glutecoach.core.overview import Overview
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.timeline import Place, Step, StepKind
from glutecoach.core.weeks import Streak, WeekState

SECONDS_IN_MINUTE = 60
MOST_LINES = 4
"""Sentences above a page that somebody reads."""
CATALOGUE = "catalogue"
"""Where the texts of exercises and programmes stand in the files of translations."""


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """Translate a text; `%n` becomes the count, in the plural form that the language has for it."""
    return QCoreApplication.translate("", text, comment, count)


def catalogue_text(text: str) -> str:
    """Translate a text of the program's own exercises and programmes; another text stays as it is."""
    return QCoreApplication.translate(CATALOGUE, text)


def list_text(items: Iterable[str]) -> str:
    """Return several things as one list, as the language writes it."""
    return QLocale().createSeparatedList(list(items))


def row_text(items: Iterable[str]) -> str:
    """Return several numbers as they stand in a table: one after the other, without a word between them."""
    return tr(", ", "between numbers in a row").join(items)


def sentences_text(sentences: Iterable[str]) -> str:
    """Return sentences one after the other, as the language writes them; empty for none."""
    pair = tr("{one} {other}", "two sentences")
    return reduce(lambda one, other: pair.format(one=one, other=other), [each for each in sentences if each] or [""])


def parts_text(parts: Iterable[str]) -> str:
    """Return parts of a line side by side."""
    return tr(" · ", "between the parts of a line").join(parts)


def date_text(day: date) -> str:
    """Return a date as a weekday with day and month."""
    return QLocale().toString(_qdate(day), tr("dddd, d MMMM", "date format: weekday, day and month"))


def short_date_text(day: date) -> str:
    """Return a date as day and month."""
    return QLocale().toString(_qdate(day), tr("d MMM", "date format: day and month"))


def long_date_text(day: date) -> str:
    """Return a date as day, month and year."""
    return QLocale().toString(_qdate(day), tr("d MMM yyyy", "date format: day, month and year"))


def full_date_text(day: date) -> str:
    """Return a date with its year, in words."""
    return QLocale().toString(_qdate(day), tr("ddd, d MMM yyyy", "date format: weekday, day, month and year"))


def span_text(first_day: date, last_day: date) -> str:
    """Return the days from one to another, with the year; with both where they differ."""
    year_too = tr("d MMMM yyyy", "date format: last day of several")
    is_one_year = first_day.year == last_day.year
    opening = tr("d MMMM", "date format: first day of several") if is_one_year else year_too
    return tr("{first} – {last}").format(
        first=QLocale().toString(_qdate(first_day), opening), last=QLocale().toString(_qdate(last_day), year_too)
    )


def day_text(day: date) -> str:
    """Return a date within a week, short: weekday and number."""
    return QLocale().toString(_qdate(day), tr("ddd d", "date format: weekday and number"))


def day_column_text(day: date) -> str:
    """Return a date within a week for a narrow column: its number below its weekday."""
    return QLocale().toString(_qdate(day), tr("ddd\nd", "date format: weekday, and its number below"))


def month_text(day: date) -> str:
    """Return the month of a date with its year."""
    return QLocale().toString(_qdate(day), tr("MMM yyyy", "date format: month and year"))


def month_name_text(day: date) -> str:
    """Return the month of a date in full, with its year."""
    return QLocale().toString(_qdate(day), tr("MMMM yyyy", "date format: month in full and year"))


def year_text(day: date) -> str:
    """Return the year of a date."""
    return QLocale().toString(_qdate(day), "yyyy")


def weekday_text(day: date) -> str:
    """Return the name of the weekday."""
    return QLocale().toString(_qdate(day), "dddd")


def few_lines(sentences: Sequence[str]) -> str:
    """Return some sentences one below the other; of many, the first ones and how many more there are."""
    shown = list(sentences[:MOST_LINES])
    more = len(sentences) - len(shown)
    return "\n".join([*shown, tr("… and %n more of this kind.", "", more)] if more else shown)


def short_weekday_text(day: date) -> str:
    """Return the weekday of a date, short."""
    return QLocale().toString(_qdate(day), "ddd")


def weekdays_text(days: Iterable[int]) -> str:
    """Return weekdays, as in `date.weekday()`, as one list."""
    return list_text(QLocale().dayName(day + 1) for day in days)


def time_text(at: time) -> str:
    """Return a time of day."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clock_text(seconds: float) -> str:
    """Return seconds as minutes and seconds, rounded up so that zero is shown only at the end."""
    whole = math.ceil(seconds - 1e-6)
    return f"{whole // SECONDS_IN_MINUTE}:{whole % SECONDS_IN_MINUTE:02d}"


def minutes_text(seconds: float) -> str:
    """Return a length as whole minutes, rounded up."""
    return tr("%n minute(s)", "", math.ceil(seconds / SECONDS_IN_MINUTE))


def step_word(kind: StepKind) -> str:
    """Return the one word of a step, large on the stage."""
    return {
        StepKind.CHANGE_POSITION: tr("Get into position"),
        StepKind.GET_READY: tr("Get ready"),
        StepKind.LIFT: tr("Lift"),
        StepKind.HOLD: tr("Hold"),
        StepKind.LOWER: tr("Lower"),
        StepKind.PAUSE: tr("Pause"),
        StepKind.OWN_PACE: tr("Your pace"),
        StepKind.SWITCH_SIDE: tr("Switch side"),
        StepKind.REST: tr("Rest"),
        StepKind.CHECK_IN: tr("Where did you feel it?"),
    }[kind]


def phase_text(phase: Phase) -> str:
    """Return the name of a phase of a rep."""
    return step_word(StepKind(phase.value))


def stage_word(step: Step) -> str:
    """Return what to do now, large on the stage: the step, or the position to take."""
    if step.kind is StepKind.CHANGE_POSITION:
        return position_text(step.exercise.position)
    return step_word(step.kind)


def position_text(position: Position) -> str:
    """Return how to lie or stand."""
    return {
        Position.PRONE: tr("Lie face down"),
        Position.ALL_FOURS: tr("Go onto hands and knees"),
        Position.SUPINE: tr("Lie on your back"),
        Position.BENCH: tr("Lean your upper back on the edge"),
        Position.STANDING: tr("Stand up"),
    }[position]


def side_text(side: Side) -> str:
    """Return the side that works; empty for both."""
    return {Side.LEFT: tr("Left leg"), Side.RIGHT: tr("Right leg"), Side.BOTH: ""}[side]


def felt_text(felt: Felt) -> str:
    """Return an answer of the check-in."""
    return {
        Felt.GLUTES: tr("Glutes"),
        Felt.HAMSTRINGS: tr("Back of the thigh"),
        Felt.LOWER_BACK: tr("Lower back"),
        Felt.MIXED: tr("A mix"),
        Felt.NOT_SURE: tr("Not sure"),
        Felt.PAIN: tr("It hurt"),
    }[felt]


def place_text(place: Place, exercise: Exercise) -> str:
    """Return a rep in words, for example "Scorpion, left leg, set 2, rep 7"."""
    text = {
        Side.LEFT: tr("{exercise}, left leg, set {set}, rep {rep}"),
        Side.RIGHT: tr("{exercise}, right leg, set {set}, rep {rep}"),
        Side.BOTH: tr("{exercise}, set {set}, rep {rep}"),
    }[place.side]
    return text.format(exercise=exercise.name, set=place.set_number, rep=place.rep)


def set_text(number: int, side: Side) -> str:
    """Return which set it is, with the side that works."""
    text = {
        Side.LEFT: tr("Set {number}, left leg"),
        Side.RIGHT: tr("Set {number}, right leg"),
        Side.BOTH: tr("Set {number}"),
    }[side]
    return text.format(number=number)


def dose_text(prescription: Prescription) -> str:
    """Return sets and reps of a prescription."""
    if prescription.exercise.unilateral:
        return tr("{sets} × {reps} each side").format(sets=prescription.sets, reps=prescription.reps)
    return tr("{sets} × {reps}").format(sets=prescription.sets, reps=prescription.reps)


def workout_title(workout: Workout) -> str:
    """Return the name of a workout."""
    return tr("Week {week} · {session}").format(week=workout.programme_week, session=workout.template_name)


def week_state_text(state: WeekState) -> str:
    """Return the state of a week in one word."""
    return {
        WeekState.COMPLETED: tr("completed"),
        WeekState.EXCUSED: tr("excused"),
        WeekState.OPEN: tr("open"),
        WeekState.MISSED: tr("missed"),
    }[state]


def this_week_text(overview: Overview) -> str:
    """Return what the current week still needs, as far as that is possible."""
    week = overview.current_week
    match week.state:
        case WeekState.COMPLETED:
            return tr("This week is complete.")
        case WeekState.EXCUSED:
            return tr("You are on a break. The week is excused.")
        case WeekState.OPEN | WeekState.MISSED:
            if not overview.can_complete_week and not overview.streak.completed_weeks:
                next_day = weekday_text(week.last_day + timedelta(days=1))
                begins = tr("Too few days are left to complete this week. The next one begins on {day}.")
                return begins.format(day=next_day)
            if not overview.can_complete_week:
                return tr("Too few days are left to complete this week. That happens; the weeks you completed stay.")
            return tr("To complete this week: %n more training day(s) by {day}.", "", week.days_to_go).format(
                day=weekday_text(week.last_day)
            )


def result_text(overview: Overview, *, counts: bool) -> str:
    """Return what is said at the end of a session, and what it means for the week."""
    done = tr("Well done. {week}") if counts else tr("Saved. {week}")
    return done.format(week=this_week_text(overview))


def streak_text(streak: Streak) -> str:
    """Return the streak in words that cannot be misread."""
    if streak.current:
        return tr("%n completed week(s) in a row", "", streak.current)
    if streak.completed_weeks:
        return tr(
            "%n completed week(s) so far. A missed week pauses, it wipes out nothing.",
            "",
            streak.completed_weeks,
        )
    return tr("The first completed week starts your streak.")


def streak_title(overview: Overview) -> str:
    """Return the streak as a headline."""
    if overview.streak.current:
        return tr("%n week(s) in a row", "", overview.streak.current)
    return tr("Your first week") if len(overview.weeks) == 1 else tr("Every week is a fresh start")


def not_now_text() -> str:
    """Return why the programme does not start during a pregnancy."""
    return tr("You said that you are pregnant. Ask your midwife or doctor what is right for you; this programme waits.")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

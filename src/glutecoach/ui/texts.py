"""What the core means, in the person's words."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from glutecoach.core.exercise import Exercise, Felt, Phase, Position, Side
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.timeline import Place, Step, StepKind
from glutecoach.core.weeks import Streak, Week, WeekState

SECONDS_IN_MINUTE = 60
CATALOGUE = "catalogue"
"""Where the texts of exercises and programmes stand in the files of translations."""


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """Translate a text; `%n` becomes the count, in the plural form that the language has for it."""
    return QCoreApplication.translate("", text, comment, count)


def catalogue_text(text: str) -> str:
    """Translate a text of the program's own exercises and programmes; another text stays as it is."""
    return QCoreApplication.translate(CATALOGUE, text)


def date_text(day: date) -> str:
    """Return a date as a weekday with day and month."""
    return QLocale().toString(_qdate(day), tr("dddd, d MMMM", "date format: weekday, day and month"))


def short_date_text(day: date) -> str:
    """Return a date as day and month."""
    return QLocale().toString(_qdate(day), tr("d MMM", "date format: day and month"))


def full_date_text(day: date) -> str:
    """Return a date with its year, in words."""
    return QLocale().toString(_qdate(day), tr("ddd, d MMM yyyy", "date format: weekday, day, month and year"))


def month_text(day: date) -> str:
    """Return the month of a date with its year."""
    return QLocale().toString(_qdate(day), tr("MMM yyyy", "date format: month and year"))


def weekday_text(day: date) -> str:
    """Return the name of the weekday."""
    return QLocale().toString(_qdate(day), "dddd")


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


def left_text(seconds: float, *, is_estimate: bool) -> str:
    """Return how much time is left."""
    time = clock_text(seconds)
    return tr("about {time} left").format(time=time) if is_estimate else tr("{time} left").format(time=time)


def set_text(step: Step) -> str:
    """Return which set and rep runs."""
    prescription = step.prescription
    if step.kind.is_work:
        rep = tr("Rep {rep} of {reps}").format(rep=step.rep, reps=prescription.reps)
    else:
        rep = tr("%n rep(s)", "", prescription.reps)
    if prescription.sets == 1:
        return rep
    return tr("{rep} · set {set} of {sets}").format(rep=rep, set=step.set_number, sets=prescription.sets)


def place_text(place: Place, exercise: Exercise) -> str:
    """Return a rep in words, for example "Scorpion, left leg, set 2, rep 7"."""
    if place.side is Side.BOTH:
        return tr("{exercise}, set {set}, rep {rep}").format(
            exercise=exercise.name, set=place.set_number, rep=place.rep
        )
    return tr("{exercise}, {side}, set {set}, rep {rep}").format(
        exercise=exercise.name, side=side_text(place.side).lower(), set=place.set_number, rep=place.rep
    )


def dose_text(prescription: Prescription) -> str:
    """Return sets and reps of a prescription."""
    if prescription.exercise.unilateral:
        return tr("{sets} × {reps} each side").format(sets=prescription.sets, reps=prescription.reps)
    return tr("{sets} × {reps}").format(sets=prescription.sets, reps=prescription.reps)


def workout_title(workout: Workout) -> str:
    """Return the name of a workout."""
    return tr("Week {week} · {session}").format(week=workout.programme_week, session=workout.template_name)


def next_text(step: Step | None) -> str:
    """Return what comes next, as one short line; None is the end of the workout."""
    if step is None:
        return tr("Next: done")
    match step.kind:
        case StepKind.CHANGE_POSITION:
            what = step.exercise.name
        case StepKind.LIFT | StepKind.HOLD | StepKind.LOWER | StepKind.PAUSE | StepKind.OWN_PACE:
            what = side_text(step.side) or step.exercise.name
        case StepKind.CHECK_IN:
            what = tr("where did you feel it?")
        case _:
            what = step_word(step.kind).lower()
    return tr("Next: {what}").format(what=what)


def week_state_text(state: WeekState) -> str:
    """Return the state of a week in one word."""
    return {
        WeekState.COMPLETED: tr("completed"),
        WeekState.EXCUSED: tr("excused"),
        WeekState.OPEN: tr("open"),
        WeekState.MISSED: tr("missed"),
    }[state]


def this_week_text(week: Week) -> str:
    """Return what the current week still needs."""
    match week.state:
        case WeekState.COMPLETED:
            return tr("This week is complete.")
        case WeekState.EXCUSED:
            return tr("You are on a break. The week is excused.")
        case WeekState.OPEN | WeekState.MISSED:
            return tr("To complete this week: %n more training day(s), until {day}.", "", week.days_to_go).format(
                day=weekday_text(week.last_day)
            )


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


def streak_title(streak: Streak) -> str:
    """Return the streak as a headline."""
    if streak.current:
        return tr("%n week(s) in a row", "", streak.current)
    return tr("Every week is a fresh start")


def milestone_text(completed_weeks: int) -> str:
    """Return what to be glad about at a number of completed weeks; mostly nothing."""
    return {
        1: tr("Your first completed week. That is how it begins."),
        4: tr("Four completed weeks: a whole month of activation."),
    }.get(completed_weeks, "")


def week_explanation(week: Week) -> str:
    """Return why a week has its state, in one sentence."""
    days = tr("%n training day(s)", "", week.training_days)
    needed = tr("%n needed", "", week.minimum_days)
    facts = [tr("{days}, {needed}").format(days=days, needed=needed)]
    if week.break_days:
        facts.append(tr("%n day(s) of break", "", week.break_days))
    if week.partial_sessions:
        facts.append(tr("%n partial session(s), not counted", "", week.partial_sessions))
    return tr("{first} to {last}: {state}. {facts}.").format(
        first=short_date_text(week.first_day),
        last=short_date_text(week.last_day),
        state=week_state_text(week.state),
        facts="; ".join(facts),
    )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

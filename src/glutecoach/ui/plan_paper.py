"""The words of the printed plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale

from glutecoach.core.exercise import Exercise, Felt, Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.core.programme import Programme
from glutecoach.core.sheet import SheetLine, SheetSession, SheetWeek, key_cues
from glutecoach.core.timeline import StepKind
from glutecoach.core.weeks import TARGET_DAYS, WeekRule
from glutecoach.printing.blocks import Box
from glutecoach.printing.sheet_text import ExerciseText, LineText, SessionText, SheetText, WeekText
from glutecoach.ui import texts
from glutecoach.ui.texts import tr

FELT_BOXES = (Felt.GLUTES, Felt.HAMSTRINGS, Felt.LOWER_BACK, Felt.PAIN)


def plan_text(
    programme: Programme,
    weeks: Sequence[SheetWeek],
    rule: WeekRule,
    movement: Callable[[str], Movement | None],
) -> SheetText:
    """Return the words of a sheet.

    Args:
        programme: What it is a plan of.
        weeks: One or more.
        rule: How many days complete a week.
        movement: Finds what is drawn for an exercise id.
    """
    exercises = _exercises(weeks, movement)
    return SheetText(
        language=language_code(),
        title=tr("{plan}, {days}").format(
            plan=programme.name, days=texts.span_text(weeks[0].first_day, weeks[-1].days[-1])
        ),
        name=programme.name,
        aim=_aim_text(rule),
        felt=tuple(felt_label(felt) for felt in FELT_BOXES),
        exercises=tr("The exercises"),
        elsewhere=tr("Felt it elsewhere?"),
        span=texts.span_text,
        running=tr("{plan}, continued").format(plan=programme.name),
        stop=tr(
            "Stop at sharp or new pain, pain or tingling down a leg, chest pain, faintness or unusual breathlessness,"
            " bleeding, leaking or heaviness. Never push through pain."
        ),
        page=page_text,
        weeks=tuple(_week(week, exercises) for week in weeks),
    )


def language_code() -> str:
    """Return the language that texts are in, as in BCP 47."""
    return QLocale().bcp47Name()


def page_text(number: int, count: int) -> str:
    """Return which page it is."""
    return tr("Page {number} of {count}").format(number=number, count=count)


def dose_text(line: SheetLine) -> str:
    """Return sets and reps of an exercise with its sides in the timer's order."""
    match line.sides[0]:
        case Side.LEFT:
            text = tr("{sets} × {reps} each side, left first")
        case Side.RIGHT:
            text = tr("{sets} × {reps} each side, right first")
        case Side.BOTH:
            text = tr("{sets} × {reps}")
    return text.format(sets=line.sets, reps=line.reps)


def pace_text(line: SheetLine) -> str:
    """Return the tempo of an exercise in words and numbers, and its rests."""
    if line.is_self_paced:
        parts = [tr("at your own pace, about {time} a rep").format(time=_time(line.rep_s))]
    else:
        parts = [_phase_text(kind).format(time=_time(seconds)) for kind, seconds in line.phases]
    if line.switch_side_s:
        parts.append(tr("switch sides {time}").format(time=_time(line.switch_side_s)))
    if line.rest_s:
        parts.append(tr("rest {time}").format(time=_time(line.rest_s)))
    return texts.parts_text(parts)


def felt_label(felt: Felt) -> str:
    """Return an answer as short as it fits below a box."""
    return {
        Felt.GLUTES: tr("glutes", "below a box: felt in"),
        Felt.HAMSTRINGS: tr("back of thigh", "below a box: felt in"),
        Felt.LOWER_BACK: tr("lower back", "below a box: felt in"),
        Felt.PAIN: tr("it hurt", "below a box: felt in"),
    }[felt]


def _time(seconds: float) -> str:
    return tr("{number} s", "seconds").format(number=QLocale().toString(seconds, "g", 6))


def _phase_text(kind: StepKind) -> str:
    return {
        StepKind.LIFT: tr("lift {time}"),
        StepKind.HOLD: tr("hold {time}"),
        StepKind.LOWER: tr("lower {time}"),
        StepKind.PAUSE: tr("pause {time}"),
    }[kind]


def _aim_text(rule: WeekRule) -> str:
    low, high = TARGET_DAYS
    if rule.minimum_days > high:
        days = tr("Train on %n day(s) a week.", "", rule.minimum_days)
    else:
        days = tr("Train on {low} or {high} days a week.").format(low=low, high=high)
    how = tr("Tick the day, and where you felt it; two ticks are a mix.")
    return texts.sentences_text((days, how))


def _exercises(weeks: Sequence[SheetWeek], movement: Callable[[str], Movement | None]) -> dict[str, ExerciseText]:
    lines: dict[str, SheetLine] = {}
    for line in (line for week in weeks for session in week.sessions for line in session.lines):
        before = lines.get(line.exercise.exercise_id)
        if before is None or line.sets > before.sets:  # more sets have more rests to tell of
            lines[line.exercise.exercise_id] = line
    return {exercise_id: _exercise(line, movement(exercise_id)) for exercise_id, line in lines.items()}


def _exercise(line: SheetLine, movement: Movement | None) -> ExerciseText:
    exercise = line.exercise
    return ExerciseText(
        exercise_id=exercise.exercise_id,
        name=exercise.name,
        pace=pace_text(line),
        ceiling=tr("How far: {ceiling}").format(ceiling=exercise.ceiling),
        cues=tuple(cue.text for cue in key_cues(exercise)),
        fixes=tuple(
            tr("{felt}: {fix}").format(felt=texts.felt_text(felt), fix=fix)
            for felt, fix in exercise.fixes.items()
            if felt is not Felt.PAIN
        ),
        movement=movement,
        captions=_captions(exercise, movement),
    )


def _captions(exercise: Exercise, movement: Movement | None) -> tuple[str, str]:
    is_up = exercise.tempo.starts_with is Phase.LIFT
    if movement is None or movement.line is None:
        return tr("Start"), tr("Top") if is_up else tr("Bottom")
    return tr("Start"), tr("Top: not past the dashes") if is_up else tr("Bottom: not past the dashes")


def _week(week: SheetWeek, exercises: Mapping[str, ExerciseText]) -> WeekText:
    return WeekText(
        first_day=week.first_day,
        last_day=week.days[-1],
        title=tr("Week {number} of {count}").format(number=week.number, count=week.of),
        brief=tr("Week {number}").format(number=week.number),
        running=tr("Week {number}, continued").format(number=week.number),
        days=tuple(map(texts.day_column_text, week.days)),
        sessions=tuple(_session(number, session, week) for number, session in enumerate(week.sessions, 1)),
        exercises=tuple(exercises[each.exercise_id] for each in week.exercises),
    )


def _session(number: int, session: SheetSession, week: SheetWeek) -> SessionText:
    length = tr("About {length}").format(length=texts.minutes_text(session.length_s))
    return SessionText(
        name=session_name(number, session.workout.template_name),
        note=tr("If you like") if session.is_extra else length,
        days=tuple(
            Box(texts.short_weekday_text(day), is_ticked=day == session.done_on, is_heavy=day == session.planned_on)
            for day in week.days
        ),
        lines=tuple(_line(line, is_first=place == 0) for place, line in enumerate(session.lines)),
    )


def _line(line: SheetLine, *, is_first: bool) -> LineText:
    position, wait = texts.position_text(line.exercise.position), _time(line.wait_s)
    if is_first:
        start = position
    elif line.changes_position:
        start = tr("{position}, within {time}").format(position=position, time=wait)
    else:
        start = tr("After {time}").format(time=wait)
    return LineText(start, line.exercise.name, dose_text(line), pace_text(line))


def session_name(number: int, name: str) -> str:
    """Return a session of a week with its place in it, from 1."""
    return tr("{number}. {session}").format(number=number, session=name)

"""What stands on the printed sheet: weeks with their sessions, each exercise as the timeline runs it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from glutecoach.core.exercise import Cue, Exercise, Moment, Side
from glutecoach.core.history import Break
from glutecoach.core.plan import PlannedSet, Workout
from glutecoach.core.programme import Programme, Standing, next_workout
from glutecoach.core.timeline import Step, StepKind, Timeline, duration_s, timeline
from glutecoach.core.weeks import DAYS_IN_WEEK, TARGET_DAYS, WeekRule

USUAL_DAYS = (0, 3)
"""Monday and Thursday, for somebody who chose no days: two a week with rest between them (ours)."""
KEY_CUES = 3
"""As many cues as are read at a glance (ours)."""


class SheetLine(Struct, frozen=True):
    """One exercise of a workout, read off its timeline.

    Attributes:
        exercise: What is done.
        sets: One or more.
        sides: The sides of one set in the order in which they work.
        reps: Reps of one set and side, one or more.
        phases: The phases of one rep in order with their seconds; an own pace is one phase, about so long.
        changes_position: Whether another position is taken before it.
        wait_s: Seconds from the last rep before it, or from the start, to its first rep.
        switch_side_s: Seconds between the sides of a set, 0 when there is one side.
        rest_s: Seconds between two sets, 0 when there is one set or no rest.
    """

    exercise: Exercise
    sets: int
    sides: tuple[Side, ...]
    reps: int
    phases: tuple[tuple[StepKind, float], ...]
    changes_position: bool
    wait_s: float
    switch_side_s: float
    rest_s: float

    @property
    def rep_s(self) -> float:
        """Length of one rep in seconds."""
        return sum(seconds for _, seconds in self.phases)

    @property
    def is_self_paced(self) -> bool:
        """Whether the person takes the time that a rep needs."""
        return self.phases[0][0] is StepKind.OWN_PACE


class SheetSession(Struct, frozen=True):
    """One session of a week on the sheet.

    Attributes:
        workout: What the timer would run.
        lines: Its exercises in the timer's order.
        length_s: Its length in seconds.
        planned_on: The training day that it is meant for; None for any day.
        done_on: The day on which it was done already.
        is_extra: Whether the week is complete without it.
    """

    workout: Workout
    lines: tuple[SheetLine, ...]
    length_s: float
    planned_on: date | None = None
    done_on: date | None = None
    is_extra: bool = False


class SheetWeek(Struct, frozen=True):
    """One week on the sheet.

    Attributes:
        first_day: Its first day.
        number: Week of the programme, from 1.
        of: Weeks of the programme.
        sessions: In the order in which they are done.
    """

    first_day: date
    number: int
    of: int
    sessions: tuple[SheetSession, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """Its seven days."""
        return days_from(self.first_day)

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise once, in the order of its first appearance."""
        found = {line.exercise.exercise_id: line.exercise for session in self.sessions for line in session.lines}
        return tuple(found.values())


class PrintedSession(Struct, frozen=True):
    """A session of a printed sheet, as it is kept: id and name of its workout, and the sets that it asks for."""

    workout_id: str
    name: str
    planned: tuple[PlannedSet, ...]


class PrintedWeek(Struct, frozen=True):
    """A week of a printed sheet, as it is kept until it was entered. `number` is that of the programme, from 1."""

    first_day: date
    number: int
    sessions: tuple[PrintedSession, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """Its seven days."""
        return days_from(self.first_day)


class SheetStart(Struct, frozen=True):
    """Where a sheet begins.

    Attributes:
        first_day: First day of its first week.
        number: Week of the programme to train in that week, from 1.
        standing: Where the person stands before that week.
        done: Training days of that week so far.
        today: Sessions are planned from this day on.
    """

    first_day: date
    number: int
    standing: Standing
    done: tuple[date, ...]
    today: date


def days_from(first_day: date) -> tuple[date, ...]:
    """Return the seven days of a week."""
    return tuple(first_day + timedelta(days=offset) for offset in range(DAYS_IN_WEEK))


def sheet_lines(steps: Timeline) -> tuple[SheetLine, ...]:
    """Read the exercises of a workout off its timeline, in its order."""
    lines: list[SheetLine] = []
    check_in_s = 0.0
    for _, group in groupby(steps, key=lambda step: id(step.prescription)):
        of_exercise = list(group)
        lines.append(_line(of_exercise, check_in_s))
        check_in_s = sum(step.duration_s for step in of_exercise if step.kind is StepKind.CHECK_IN)
    return tuple(lines)


def sheet_weeks(
    programme: Programme,
    start: SheetStart,
    weeks: int,
    *,
    training_days: Collection[int],
    rule: WeekRule,
    breaks: Sequence[Break] = (),
) -> tuple[SheetWeek, ...]:
    """Return the weeks of a sheet, each as if the one before it was done as planned, as far as its days still allow.

    Args:
        programme: As it fits the person.
        start: Where the sheet begins.
        weeks: How many, one or more.
        training_days: Weekdays as in `date.weekday()`; may be empty.
        rule: How many days complete a week.
        breaks: Days off; nothing is planned on them.
    """
    planned = max(len(training_days) or TARGET_DAYS[0], rule.minimum_days)
    rows = max(planned, TARGET_DAYS[1])
    result: list[SheetWeek] = []
    standing, number, done = start.standing, start.number, start.done
    for first_day in (start.first_day + timedelta(days=DAYS_IN_WEEK * index) for index in range(weeks)):
        now = replace(standing, completed_weeks=number - 1)
        sessions = tuple(_sessions(programme, now, max(rows, len(done))))
        left = [day for day in days_from(first_day) if _may_be_trained(day, start.today, done, breaks)]
        days = [day for day in left if day.weekday() in training_days] if training_days else []
        marked = _marked(sessions, done, days, planned)
        result.append(SheetWeek(first_day, number, len(programme.weeks), marked))
        likely = max(len(done), min(planned, len(done) + len(days if training_days else left)))
        standing = _after(standing, sessions[:likely])
        number = min(number + (likely >= rule.minimum_days), len(programme.weeks))
        done = ()
    return tuple(result)


def printed(week: SheetWeek) -> PrintedWeek:
    """Return what is kept of a printed week."""
    sessions = tuple(
        PrintedSession(each.workout.workout_id, each.workout.template_name, each.workout.planned_sets)
        for each in week.sessions
    )
    return PrintedWeek(week.first_day, week.number, sessions)


def key_cues(exercise: Exercise) -> tuple[Cue, ...]:
    """Return the few cues that matter on paper: one to set up, one to move, one that warns; in the order of the file.

    An exercise with other kinds of cues is filled up from the first on.
    """
    kinds = (
        [cue for cue in exercise.cues if cue.moment is Moment.SET_UP],
        [cue for cue in exercise.cues if cue.moment is not Moment.SET_UP and not cue.warns],
        [cue for cue in reversed(exercise.cues) if cue.moment is not Moment.SET_UP and cue.warns],
    )
    chosen = [kind[0] for kind in kinds if kind]
    chosen += [cue for cue in exercise.cues if cue not in chosen][: KEY_CUES - len(chosen)]
    return tuple(cue for cue in exercise.cues if cue in chosen)


def _line(steps: Sequence[Step], check_in_s: float) -> SheetLine:
    work = [step for step in steps if step.kind.is_work]
    first = work[0]
    lead = steps[: steps.index(first)]
    return SheetLine(
        exercise=first.exercise,
        sets=max(step.set_number for step in work),
        sides=tuple(dict.fromkeys(step.side for step in work)),
        reps=max(step.rep for step in work),
        phases=tuple((step.kind, step.duration_s) for step in work if step.place == first.place),
        changes_position=lead[0].kind is StepKind.CHANGE_POSITION,
        wait_s=check_in_s + sum(step.duration_s for step in lead),
        switch_side_s=_first_s(steps, StepKind.SWITCH_SIDE),
        rest_s=_first_s(steps[len(lead) :], StepKind.REST),
    )


def _first_s(steps: Sequence[Step], kind: StepKind) -> float:
    return next((step.duration_s for step in steps if step.kind is kind), 0.0)


def _sessions(programme: Programme, standing: Standing, count: int) -> Iterator[SheetSession]:
    for _ in range(count):
        planned = next_workout(programme, standing)
        steps = timeline(planned)
        session = SheetSession(planned, sheet_lines(steps), duration_s(steps))
        yield session
        standing = _after(standing, (session,))


def _after(standing: Standing, sessions: Sequence[SheetSession]) -> Standing:
    """Return where the person stands after sessions that count."""
    times_done = Counter(standing.times_done)
    for session in sessions:
        times_done.update({line.exercise.exercise_id for line in session.lines})
    return replace(standing, counting_sessions=standing.counting_sessions + len(sessions), times_done=dict(times_done))


def _may_be_trained(day: date, today: date, done: Collection[date], breaks: Sequence[Break]) -> bool:
    is_off = any(pause.first_day <= day <= pause.last_day for pause in breaks)
    return day >= today and day not in done and not is_off


def _marked(
    sessions: Sequence[SheetSession], done: Sequence[date], days: Sequence[date], planned: int
) -> tuple[SheetSession, ...]:
    """Say of each session on which day it was done, or is to be done."""
    dates: list[tuple[date | None, date | None]] = [(None, day) for day in done]
    dates += [(day, None) for day in days]
    dates += [(None, None)] * len(sessions)
    return tuple(
        replace(session, planned_on=planned_on, done_on=done_on, is_extra=place >= planned)
        for place, (session, (planned_on, done_on)) in enumerate(zip(sessions, dates, strict=False))
    )

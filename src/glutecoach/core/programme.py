"""A programme: workouts over weeks, and which workout comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from glutecoach.core.exercise import Exercise, Form, Side, Tempo
from glutecoach.core.plan import PlannedSet, Prescription, Workout


class Dose(Struct, frozen=True):
    """Sets and reps of one exercise in one week; both one or more."""

    sets: int
    reps: int


class Range(Struct, frozen=True):
    """What a programme asks of one exercise: fewest and most sets and reps, ends included."""

    sets: tuple[int, int]
    reps: tuple[int, int]


class Setting(Struct, frozen=True):
    """How one exercise is done in every week of a plan, where it is not as usual.

    Attributes:
        tempo: Seconds of each phase, None for the exercise's own.
        rest_s: Seconds between two sets, None for the programme's.
        starting_side: The side that always goes first, None when they take turns.
        is_self_paced: Whether the person takes the time that a set needs.
        form: How hard, None when the check-ins choose.
    """

    tempo: Tempo | None = None
    rest_s: float | None = None
    starting_side: Side | None = None
    is_self_paced: bool = False
    form: Form | None = None


USUAL_SETTING = Setting()


class SessionTemplate(Struct, frozen=True):
    """The exercises of one kind of session, in order; the kinds alternate."""

    template_id: str
    name: str
    exercises: tuple[Exercise, ...]


class Programme(Struct, frozen=True):
    """Workouts over weeks.

    Attributes:
        programme_id: The name of its file without the ending.
        name: As shown.
        about: One sentence on what it is for.
        templates: At least one; they take turns.
        weeks: The dose of each exercise id in week 1, 2, ...; at least one week.
        rest_s: Seconds between two sets of the same exercise.
        settings: By exercise id, how it is done where it is not as usual.
        ranges: By exercise id, what the programme asks for; a plan may leave it.
        based_on: Id of the programme that a plan was copied from; empty for none.
    """

    programme_id: str
    name: str
    about: str
    templates: tuple[SessionTemplate, ...]
    weeks: tuple[Mapping[str, Dose], ...]
    rest_s: float
    settings: Mapping[str, Setting] = field(default_factory=dict[str, Setting])
    ranges: Mapping[str, Range] = field(default_factory=dict[str, Range])
    based_on: str = ""

    @property
    def family(self) -> str:
        """Id of the programme that it is, or is a copy of."""
        return self.based_on or self.programme_id

    def setting(self, exercise_id: str) -> Setting:
        """Return how an exercise is done."""
        return self.settings.get(exercise_id, USUAL_SETTING)

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise once, in the order of its first appearance."""
        found = {exercise.exercise_id: exercise for template in self.templates for exercise in template.exercises}
        return tuple(found.values())


class Standing(Struct, frozen=True):
    """How far a person has come, as far as the choice of the next workout needs it.

    Attributes:
        completed_weeks: Completed weeks before the current one; zero or more.
        counting_sessions: Sessions that count; zero or more.
        times_done: For each exercise id, the counting sessions that planned it.
    """

    completed_weeks: int = 0
    counting_sessions: int = 0
    times_done: Mapping[str, int] = field(default_factory=dict[str, int])


def week_number(programme: Programme, standing: Standing) -> int:
    """Return the programme week to train now, from 1.

    Only a completed week moves it on; the last one repeats.
    """
    return min(standing.completed_weeks + 1, len(programme.weeks))


def next_workout(programme: Programme, standing: Standing) -> Workout:
    """Return the workout of the next session: its week, its turn, and the side that goes first."""
    turn = standing.counting_sessions % len(programme.templates)
    return workout(programme, week_number(programme, standing), turn, standing.times_done)


def workout(programme: Programme, week: int, turn: int, times_done: Mapping[str, int]) -> Workout:
    """Return the workout of a given week and turn.

    Args:
        programme: Where it comes from.
        week: From 1 to the number of weeks.
        turn: Index of the session template, from 0.
        times_done: How often each exercise id was done before; the starting side alternates with it.
    """
    template = programme.templates[turn]
    doses = programme.weeks[week - 1]
    return Workout(
        workout_id=f"{programme.programme_id}-{week}-{template.template_id}",
        programme_week=week,
        template_name=template.name,
        prescriptions=tuple(
            _prescription(
                programme, exercise, doses[exercise.exercise_id], times_done=times_done.get(exercise.exercise_id, 0)
            )
            for exercise in template.exercises
        ),
    )


def _prescription(programme: Programme, exercise: Exercise, dose: Dose, *, times_done: int) -> Prescription:
    setting = programme.setting(exercise.exercise_id)
    side = starting_side(exercise, times_done)
    return Prescription(
        exercise=exercise,
        sets=dose.sets,
        reps=dose.reps,
        tempo=setting.tempo or exercise.tempo,
        rest_s=programme.rest_s if setting.rest_s is None else setting.rest_s,
        starting_side=setting.starting_side if setting.starting_side and exercise.unilateral else side,
        is_self_paced=setting.is_self_paced,
    )


def work_s(programme: Programme, week: int, turn: int) -> float:
    """Return the seconds that the sets of a session and the rests between them take, without unrolling it.

    Args:
        programme: Where it comes from.
        week: From 1 to the number of weeks.
        turn: Index of the session template, from 0.
    """
    return sum(
        each.sets * len(each.sides) * each.reps * each.tempo.rep_s + (each.sets - 1) * each.rest_s
        for each in workout(programme, week, turn, {}).prescriptions
    )


def starting_side(exercise: Exercise, times_done: int) -> Side:
    """Return the side that goes first: left and right take turns each time the exercise is done."""
    if not exercise.unilateral:
        return Side.BOTH
    return Side.LEFT if times_done % 2 == 0 else Side.RIGHT


def find_workout(programme: Programme, workout_id: str, planned: Sequence[PlannedSet]) -> Workout | None:
    """Return the workout that a session was begun with, or None if the programme has changed since.

    Args:
        programme: Where it came from.
        workout_id: Its id.
        planned: Its sets, as they were written down; they tell which side went first.
    """
    first_sides: dict[str, Side] = {}
    for planned_set in planned:
        first_sides.setdefault(planned_set.exercise_id, planned_set.side)
    times_done = {exercise_id: int(side is Side.RIGHT) for exercise_id, side in first_sides.items()}
    for week in range(1, len(programme.weeks) + 1):
        for turn in range(len(programme.templates)):
            candidate = workout(programme, week, turn, times_done)
            if candidate.workout_id == workout_id and candidate.planned_sets == tuple(planned):
                return candidate
    return None

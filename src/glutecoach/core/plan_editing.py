"""What a person can do to a plan: each change returns a new plan and leaves the old one as it was."""

from __future__ import annotations

from enum import StrEnum

from msgspec.structs import replace

from glutecoach.core.coaching import Coaching, coached, settled
from glutecoach.core.exercise import Exercise
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Dose, Programme, Range, Setting, workout

NEW_DOSE = Dose(1, 8)
"""What an exercise begins with that is added to a plan (ours: the programme's first dose)."""


class OutOfRange(StrEnum):
    """How a dose leaves what the programme asks for."""

    FEWER = "fewer"
    MORE = "more"


def copy_of(plan: Programme, plan_id: str, name: str) -> Programme:
    """Return a plan under another id and name; it remembers the programme that it comes from."""
    return replace(plan, programme_id=plan_id, name=name, based_on=plan.family)


def reset_to(plan: Programme, original: Programme) -> Programme:
    """Return a plan that is the programme again, under its own id and name."""
    return copy_of(original, plan.programme_id, plan.name)


def with_dose(plan: Programme, week: int, exercise_id: str, dose: Dose) -> Programme:
    """Return a plan with another dose of an exercise in one week, from 1."""
    weeks = list(plan.weeks)
    weeks[week - 1] = {**weeks[week - 1], exercise_id: dose}
    return replace(plan, weeks=tuple(weeks))


def with_setting(plan: Programme, exercise_id: str, setting: Setting) -> Programme:
    """Return a plan in which an exercise is done in another way."""
    return replace(plan, settings={**plan.settings, exercise_id: setting})


def with_order(plan: Programme, turn: int, exercise_ids: tuple[str, ...]) -> Programme:
    """Return a plan with the exercises of one kind of session in another order.

    Args:
        plan: The plan.
        turn: Index of the kind of session, from 0.
        exercise_ids: Every exercise of it once.
    """
    by_id = {exercise.exercise_id: exercise for exercise in plan.templates[turn].exercises}
    return _with_exercises(plan, turn, tuple(by_id[exercise_id] for exercise_id in exercise_ids))


def with_exercise(plan: Programme, turn: int, exercise: Exercise, asked: Range | None = None) -> Programme:
    """Return a plan with one more exercise at the end of one kind of session, in every week.

    Args:
        plan: The plan.
        turn: Index of the kind of session, from 0.
        exercise: What is added.
        asked: What the programme asks for that it comes from; it begins with the least of it.
    """
    longer = _with_exercises(plan, turn, (*plan.templates[turn].exercises, exercise))
    dose = NEW_DOSE if asked is None else Dose(asked.sets[0], asked.reps[0])
    ranges = {} if asked is None else {exercise.exercise_id: asked}
    weeks = tuple({exercise.exercise_id: dose, **week} for week in plan.weeks)
    return replace(longer, weeks=weeks, ranges={**ranges, **plan.ranges})


def without_exercise(plan: Programme, turn: int, exercise_id: str) -> Programme:
    """Return a plan without an exercise in one kind of session; the last one stays."""
    left = tuple(each for each in plan.templates[turn].exercises if each.exercise_id != exercise_id)
    return _with_exercises(plan, turn, left) if left else plan


def leaves_range(plan: Programme, week: int, exercise_id: str) -> dict[str, OutOfRange]:
    """Return how `sets` and `reps` of an exercise leave what the programme asks for; empty when they do not."""
    asked = plan.ranges.get(exercise_id)
    dose = plan.weeks[week - 1][exercise_id]
    if asked is None:
        return {}
    left: dict[str, OutOfRange] = {}
    for name, have, (fewest, most) in (("sets", dose.sets, asked.sets), ("reps", dose.reps, asked.reps)):
        if have < fewest:
            left[name] = OutOfRange.FEWER
        elif have > most:
            left[name] = OutOfRange.MORE
    return left


def as_set(plan: Programme, week: int, turn: int) -> Workout:
    """Return a session in one week as the plan alone says it: in the forms that it sets, whatever was felt."""
    unadvised = {each.exercise_id: Coaching(each.exercise_id) for each in plan.exercises}
    return workout(coached(plan, settled(unadvised, plan)), week, turn, {})


def _with_exercises(plan: Programme, turn: int, exercises: tuple[Exercise, ...]) -> Programme:
    templates = list(plan.templates)
    templates[turn] = replace(templates[turn], exercises=exercises)
    return replace(plan, templates=tuple(templates))

"""How much a plan may ask for in one workout."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from glutecoach.core.exercise import Exercise, Form
from glutecoach.core.programme import Programme, work_s, workout
from glutecoach.core.sentence import said
from glutecoach.storage.toml_files import refused

LONGEST_WORKOUT_S = 3 * 3600.0
MOST_REPS = 2000
"""More than either is a slip of the pen, or meant to do harm."""


def check_lengths(path: Path, programme: Programme, exercises: Mapping[str, Exercise]) -> None:
    """Refuse a workout without an end, also in the form and with the alternative that take longest.

    Args:
        path: Where the plan was read from, for the message.
        programme: The plan.
        exercises: All exercises by id.

    Raises:
        AssetError: It asks for more than three hours or two thousand reps.
    """
    slowest = replace(
        programme,
        templates=tuple(
            replace(template, exercises=tuple(_slowest(each, exercises) for each in template.exercises))
            for template in programme.templates
        ),
    )
    for week in range(1, len(programme.weeks) + 1):
        for turn, template in enumerate(programme.templates):
            key = f"weeks[{week - 1}].doses"
            seconds = work_s(slowest, week, turn)
            if seconds > LONGEST_WORKOUT_S:
                raise refused(
                    path,
                    key,
                    said(
                        "{session} would take {minutes} minutes; {most} are the most",
                        session=template.name,
                        minutes=round(seconds / 60),
                        most=round(LONGEST_WORKOUT_S / 60),
                    ),
                )
            reps = sum(planned.reps for planned in workout(slowest, week, turn, {}).planned_sets)
            if reps > MOST_REPS:
                raise refused(
                    path,
                    key,
                    said(
                        "{session} would have {reps} reps; {most} are the most",
                        session=template.name,
                        reps=reps,
                        most=MOST_REPS,
                    ),
                )


def _slowest(exercise: Exercise, exercises: Mapping[str, Exercise]) -> Exercise:
    """Return an exercise in the form, or with the pace and sides of its alternative, that takes longest."""
    candidates = [exercise]
    if exercise.alternative in exercises:
        candidates.append(exercises[exercise.alternative])
    forms = [each.in_form(form) for each in candidates for form in Form]
    longest = max(forms, key=lambda each: each.tempo.rep_s * (2 if each.unilateral else 1))
    return replace(exercise, tempo=longest.tempo, unilateral=longest.unilateral)

"""Exercises and programmes in another language: the same things, other words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme

Translate = Callable[[str], str]
"""Returns a text in another language; the text itself where there is no translation."""


def translated_exercise(exercise: Exercise, translate: Translate) -> Exercise:
    """Return an exercise with every text translated."""
    return replace(
        exercise,
        name=translate(exercise.name),
        summary=translate(exercise.summary),
        ceiling=translate(exercise.ceiling),
        cues=tuple(replace(cue, text=translate(cue.text)) for cue in exercise.cues),
        fixes={felt: translate(fix) for felt, fix in exercise.fixes.items()},
        variants={
            form: replace(
                variant,
                name=translate(variant.name),
                summary=translate(variant.summary),
                cue=translate(variant.cue),
            )
            for form, variant in exercise.variants.items()
        },
    )


def translated_programme(programme: Programme, exercises: Mapping[str, Exercise], translate: Translate) -> Programme:
    """Return a programme with its own texts translated.

    Args:
        programme: The programme.
        exercises: Its exercises by id, translated already.
        translate: The way to translate a text.
    """
    return replace(
        programme,
        name=translate(programme.name),
        about=translate(programme.about),
        templates=tuple(
            replace(
                template,
                name=translate(template.name),
                exercises=tuple(exercises[exercise.exercise_id] for exercise in template.exercises),
            )
            for template in programme.templates
        ),
    )

"""How a programme fits the person: what they answered at the start, and where they felt each exercise since.

The rules (ours, written in the guide): an answer other than the glutes brings that exercise's fix as the first cue
next time; two such answers in a row bring the easier form; three times glutes in a row offer the way back. Where it was
felt is a coaching prompt, not a measurement (Percept Mot Skills 2024, 131(5)), so it only ever chooses words and form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from glutecoach.core.exercise import Exercise, Felt, Form, Position
from glutecoach.core.programme import Programme, SessionTemplate

ANSWERS_FOR_EASIER = 2
GLUTES_FOR_WAY_BACK = 3
ANSWERS_LOOKED_BACK = max(ANSWERS_FOR_EASIER, GLUTES_FOR_WAY_BACK) + 1
"""So many last answers of an exercise, with the first two that brought its easier form, tell all that `coach` needs."""
_ELSEWHERE = frozenset({Felt.HAMSTRINGS, Felt.LOWER_BACK})
_BRIDGES = frozenset({Position.SUPINE, Position.BENCH})


class Answers(Struct, frozen=True):
    """What the person said at the start; every answer can be changed later.

    Attributes:
        is_pregnant: Then the programme does not start: midwife or doctor first.
        can_lie_prone: Whether lying on the front is possible.
        hamstrings_first: Whether the backs of the thighs cramp or tire first in bridges.
        training_days: Weekdays as in `date.weekday()`, Monday is 0, in order; may be empty.
        training_time: Local time of day as HH:MM, empty for none.
    """

    is_pregnant: bool = False
    can_lie_prone: bool = True
    hamstrings_first: bool = False
    training_days: tuple[int, ...] = ()
    training_time: str = ""

    @property
    def may_start(self) -> bool:
        """Whether the programme may be started."""
        return not self.is_pregnant


class FeltAnswer(Struct, frozen=True):
    """An answer of a check-in with the start of its session."""

    exercise_id: str
    felt: Felt
    at: datetime


class FormChoice(Struct, frozen=True):
    """The person chose a form of an exercise; answers are counted anew from then on."""

    exercise_id: str
    form: Form
    at: datetime


class Coaching(Struct, frozen=True):
    """What the answers so far mean for one exercise.

    Attributes:
        exercise_id: Which one.
        form: The form to do next time.
        fix: Whose fix is the first cue next time; None for none.
        offers_usual: Whether the way back to the usual form is offered.
        easier_because: The answer that brought the easier form just now, until the next answer or choice.
        hurt: Whether it hurt the last time.
        is_set: Whether the plan sets the form, so that no answer changes it.
    """

    exercise_id: str
    form: Form = Form.USUAL
    fix: Felt | None = None
    offers_usual: bool = False
    easier_because: Felt | None = None
    hurt: bool = False
    is_set: bool = False


def misses_of(exercise: Exercise) -> frozenset[Felt]:
    """Return the answers that say an exercise was felt elsewhere, as far as it has a fix for them."""
    return _ELSEWHERE & exercise.fixes.keys()


def coach(
    exercises: Iterable[Exercise], answers: Iterable[FeltAnswer], choices: Iterable[FormChoice], start: Answers
) -> dict[str, Coaching]:
    """Return what is known for each exercise, by id.

    Args:
        exercises: The exercises in question.
        answers: Check-ins of all sessions but trials, or those that decide (`ANSWERS_LOOKED_BACK`).
        choices: Forms that the person chose.
        start: What the person said at the start.
    """
    by_exercise: dict[str, list[FeltAnswer | FormChoice]] = {}
    for happened in sorted((*answers, *choices), key=lambda one: one.at):
        by_exercise.setdefault(happened.exercise_id, []).append(happened)
    return {
        exercise.exercise_id: _coaching(exercise, by_exercise.get(exercise.exercise_id, ()), start)
        for exercise in exercises
    }


def replacements(programme: Programme, exercises: Mapping[str, Exercise], start: Answers) -> dict[str, Exercise]:
    """Return what somebody does instead who cannot lie on the front, by the id of the exercise that it stands for.

    Args:
        programme: The programme as it is written.
        exercises: Where alternatives are found, by id.
        start: What the person said at the start.
    """
    if start.can_lie_prone:
        return {}
    return {
        exercise.exercise_id: exercises[exercise.alternative]
        for exercise in programme.exercises
        if exercise.position is Position.PRONE and exercise.alternative in exercises
    }


def fitted(programme: Programme, exercises: Mapping[str, Exercise], start: Answers) -> Programme:
    """Return a programme in which those who cannot lie on the front do an exercise's alternative instead.

    Args:
        programme: The programme as it is written.
        exercises: Where alternatives are found, by id.
        start: What the person said at the start.
    """
    swaps = replacements(programme, exercises, start)
    if not swaps:
        return programme
    names = {old: new.exercise_id for old, new in swaps.items()}
    return replace(
        programme,
        templates=tuple(
            replace(template, exercises=_without_twins(swaps.get(one.exercise_id, one) for one in template.exercises))
            for template in programme.templates
        ),
        weeks=tuple({**{names.get(key, key): dose for key, dose in week.items()}, **week} for week in programme.weeks),
        settings={**{names.get(key, key): value for key, value in programme.settings.items()}, **programme.settings},
        ranges={**{names.get(key, key): value for key, value in programme.ranges.items()}, **programme.ranges},
    )


def settled(coaching: Mapping[str, Coaching], programme: Programme) -> dict[str, Coaching]:
    """Return what the answers mean where a plan has a word in it: a form that it sets stays, whatever was felt."""

    def settle(advice: Coaching) -> Coaching:
        form = programme.setting(advice.exercise_id).form
        if form is None:
            return advice
        because = None if form is Form.EASIER else advice.easier_because
        return replace(advice, form=form, offers_usual=False, easier_because=because, is_set=True)

    return {exercise_id: settle(advice) for exercise_id, advice in coaching.items()}


def coached(programme: Programme, coaching: Mapping[str, Coaching]) -> Programme:
    """Return a programme whose exercises stand in the form, and begin with the fix, that coaching asks for."""

    def fit(exercise: Exercise) -> Exercise:
        advice = coaching.get(exercise.exercise_id, Coaching(exercise.exercise_id))
        formed = exercise.in_form(advice.form)
        return formed if advice.fix is None else formed.with_fix_first(advice.fix)

    def fit_template(template: SessionTemplate) -> SessionTemplate:
        return replace(template, exercises=tuple(fit(exercise) for exercise in template.exercises))

    return replace(programme, templates=tuple(fit_template(template) for template in programme.templates))


def _without_twins(exercises: Iterable[Exercise]) -> tuple[Exercise, ...]:
    return tuple({exercise.exercise_id: exercise for exercise in exercises}.values())


def _coaching(exercise: Exercise, happened: Sequence[FeltAnswer | FormChoice], start: Answers) -> Coaching:
    expects_hamstrings = start.hamstrings_first and exercise.position in _BRIDGES and Felt.HAMSTRINGS in exercise.fixes
    state = Coaching(exercise.exercise_id, fix=Felt.HAMSTRINGS if expects_hamstrings else None)
    elsewhere = glutes = 0
    for each in happened:
        if isinstance(each, FormChoice):
            state = replace(state, form=each.form, offers_usual=False, easier_because=None)
            elsewhere = glutes = 0
            continue
        misses = each.felt in misses_of(exercise)
        elsewhere = elsewhere + 1 if misses else 0
        glutes = glutes + 1 if each.felt is Felt.GLUTES else 0
        is_easier = state.form is Form.EASIER
        turns_easier = elsewhere >= ANSWERS_FOR_EASIER and not is_easier and Form.EASIER in exercise.variants
        state = replace(
            state,
            form=Form.EASIER if turns_easier else state.form,
            fix=each.felt if misses else None,
            offers_usual=is_easier and glutes >= GLUTES_FOR_WAY_BACK,
            easier_because=each.felt if turns_easier else None,
            hurt=each.felt is Felt.PAIN,
        )
        glutes = 0 if turns_easier else glutes
    return state

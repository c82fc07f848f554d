"""Every workout that the program's own programmes can lead to."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from glutecoach.core.coaching import Answers, fitted
from glutecoach.core.exercise import Exercise, Felt, Form
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Programme, Setting, workout
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.catalog import load_exercises, load_programme


class Kind(Struct, frozen=True):
    """What may differ between two people who do the same session of the same week."""

    form: Form = Form.USUAL
    fix: Felt | None = None
    is_self_paced: bool = False
    can_lie_prone: bool = True

    def __str__(self) -> str:
        """Return it in words, as a name of a test."""
        words = [self.form, self.fix or "", "own pace" if self.is_self_paced else ""]
        return " ".join(word for word in words if word) + ("" if self.can_lie_prone else " not prone")


USUAL, OWN_PACE = Kind(), Kind(is_self_paced=True)
KINDS = (
    OWN_PACE,
    Kind(can_lie_prone=False),
    *(Kind(form, fix) for form in Form for fix in (None, Felt.HAMSTRINGS, Felt.LOWER_BACK)),
)


def programmes(*, can_lie_prone: bool = True) -> tuple[Programme, ...]:
    """Return the programmes that come with the program, as they are or for those who cannot lie on the front."""
    assets = assets_folder()
    exercises = load_exercises(assets / "exercises")
    written = [load_programme(path, exercises) for path in sorted((assets / "programmes").glob("*.toml"))]
    return tuple(fitted(programme, exercises, Answers(can_lie_prone=can_lie_prone)) for programme in written)


def programme_of_kind(programme: Programme, kind: Kind) -> Programme:
    """Return a programme as a person of a kind does it."""

    def fit(exercise: Exercise) -> Exercise:
        formed = exercise.in_form(kind.form)
        return formed if kind.fix is None else formed.with_fix_first(kind.fix)

    return replace(
        programme,
        templates=tuple(
            replace(template, exercises=tuple(fit(exercise) for exercise in template.exercises))
            for template in programme.templates
        ),
        settings={each.exercise_id: Setting(is_self_paced=kind.is_self_paced) for each in programme.exercises},
    )


def every_workout(kind: Kind) -> Iterator[Workout]:
    """Yield every session of every week of every programme, as a person of a kind does it."""
    for programme in programmes(can_lie_prone=kind.can_lie_prone):
        done = programme_of_kind(programme, kind)
        for week in range(1, len(done.weeks) + 1):
            for turn in range(len(done.templates)):
                yield workout(done, week, turn, {})

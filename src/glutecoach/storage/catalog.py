"""Reads exercises and programmes from their files, and refuses broken ones with file, key and reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from glutecoach.core.errors import AssetError
from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Phase, Position, Tempo
from glutecoach.core.programme import Dose, Programme, SessionTemplate
from glutecoach.storage.files import one_line

LARGEST_FILE_BYTES = 1_000_000

Text = Annotated[str, Meta(max_length=300, pattern=r"^(?=.*\S)[^\x00-\x1f\x7f-\x9f\u2028\u2029]+\Z")]
Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,31}\Z")]
"""Short enough that programme, week and session together are an id that a history file may hold."""
Seconds = Annotated[float, Meta(ge=0, le=60)]
Sets = Annotated[int, Meta(ge=1, le=10)]
Reps = Annotated[int, Meta(ge=1, le=100)]
Rest = Annotated[float, Meta(ge=0, le=600)]

T = TypeVar("T")


class _Tempo(msgspec.Struct, forbid_unknown_fields=True):
    lift: Seconds = 0.0
    hold: Seconds = 0.0
    lower: Seconds = 0.0
    pause: Seconds = 0.0
    starts_with: Phase = Phase.LIFT


class _Cue(msgspec.Struct, forbid_unknown_fields=True):
    moment: Moment
    text: Text
    warns: bool = False


class _Exercise(msgspec.Struct, forbid_unknown_fields=True):
    name: Text
    summary: Text
    position: Position
    unilateral: bool
    ceiling: Text
    tempo: _Tempo
    cues: list[_Cue]
    fixes: dict[Felt, Text] = {}
    figure: dict[str, Any] = {}


class _Session(msgspec.Struct, forbid_unknown_fields=True):
    id: Id
    name: Text
    exercises: Annotated[list[str], Meta(min_length=1)]


class _Dose(msgspec.Struct, forbid_unknown_fields=True):
    sets: Sets
    reps: Reps


class _Week(msgspec.Struct, forbid_unknown_fields=True):
    doses: dict[str, _Dose]


class _Rests(msgspec.Struct, forbid_unknown_fields=True):
    between_sets: Rest


class _Programme(msgspec.Struct, forbid_unknown_fields=True):
    name: Text
    about: Text
    sessions: Annotated[list[_Session], Meta(min_length=1)]
    weeks: Annotated[list[_Week], Meta(min_length=1, max_length=520)]
    rest: _Rests


def load_exercises(folder: Path) -> dict[str, Exercise]:
    """Return every exercise of a folder by its id, which is the name of its file without the ending.

    Raises:
        AssetError: A file cannot be read or says something impossible.
    """
    return {path.stem: load_exercise(path) for path in sorted(folder.glob("*.toml"))}


def load_exercise(path: Path) -> Exercise:
    """Return the exercise of a file.

    Raises:
        AssetError: It cannot be read or says something impossible.
    """
    file = _decoded(path, _Exercise)
    if file.tempo.starts_with not in {Phase.LIFT, Phase.LOWER}:
        raise _refused(path, "tempo.starts_with", "it must be lift or lower")
    tempo = Tempo(file.tempo.lift, file.tempo.hold, file.tempo.lower, file.tempo.pause, file.tempo.starts_with)
    if tempo.rep_s <= 0:
        raise _refused(path, "tempo", "a rep must take some time")
    return Exercise(
        exercise_id=_id_of(path),
        name=file.name,
        summary=file.summary,
        position=file.position,
        unilateral=file.unilateral,
        tempo=tempo,
        cues=tuple(Cue(cue.moment, cue.text, cue.warns) for cue in file.cues),
        ceiling=file.ceiling,
        fixes=file.fixes,
    )


def load_programme(path: Path, exercises: dict[str, Exercise]) -> Programme:
    """Return the programme of a file.

    Args:
        path: The file.
        exercises: The exercises it may name, by id.

    Raises:
        AssetError: It cannot be read, names an unknown exercise or one twice in a session, or leaves one without
            a dose.
    """
    file = _decoded(path, _Programme)
    _require_different(path, "sessions", [session.id for session in file.sessions])
    for number, session in enumerate(file.sessions):
        _require_different(path, f"sessions[{number}].exercises", session.exercises)
        for exercise_id in session.exercises:
            if exercise_id not in exercises:
                raise _refused(path, f"sessions[{number}].exercises", f"there is no exercise {exercise_id!r}")
            for week, doses in enumerate(file.weeks):
                if exercise_id not in doses.doses:
                    raise _refused(path, f"weeks[{week}].doses", f"{exercise_id!r} has no sets and reps")
    return Programme(
        programme_id=_id_of(path),
        name=file.name,
        about=file.about,
        templates=tuple(
            SessionTemplate(session.id, session.name, tuple(exercises[name] for name in session.exercises))
            for session in file.sessions
        ),
        weeks=tuple({name: Dose(dose.sets, dose.reps) for name, dose in week.doses.items()} for week in file.weeks),
        rest_s=file.rest.between_sets,
    )


def _id_of(path: Path) -> str:
    """Return the name of a file without the ending, which the history keeps as an id."""
    try:
        return msgspec.convert(path.stem, Id)
    except msgspec.ValidationError as error:
        raise _refused(path, "file", "the name must be small letters, digits and dashes, at most 32") from error


def _require_different(path: Path, key: str, ids: Sequence[str]) -> None:
    """Refuse an id that stands there twice: what was done could not be told apart."""
    for index, name in enumerate(ids):
        if name in ids[:index]:
            raise _refused(path, key, f"{name!r} stands there twice")


def _decoded(path: Path, kind: type[T]) -> T:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
        if len(content) > LARGEST_FILE_BYTES:
            raise _refused(path, "file", "it is larger than 1 MB")
        return msgspec.toml.decode(content, type=kind)
    except OSError as error:
        raise _refused(path, "file", error.strerror or "it cannot be read") from error
    except msgspec.ValidationError as error:
        reason, _, key = str(error).partition(" - at `$")
        raise _refused(path, key.strip("`.") or "file", reason) from error
    except (msgspec.DecodeError, ValueError, RecursionError) as error:  # endless digits are a ValueError
        raise _refused(path, "file", f"it is no TOML: {error}") from error


def _refused(path: Path, key: str, reason: str) -> AssetError:
    return AssetError(one_line(f"{path.name or path}: {key}: {reason}"))

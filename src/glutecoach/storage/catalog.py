"""Reads exercises and programmes from their files, and refuses broken ones with file, key and reason."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from glutecoach.core.errors import AssetError
from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Phase, Position, Tempo
from glutecoach.core.programme import Dose, Programme, SessionTemplate

LARGEST_FILE_BYTES = 1_000_000

Text = Annotated[str, Meta(min_length=1, max_length=300, pattern=r"^[^\x00-\x1f\x7f]+$")]
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
    id: Text
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
    tempo = Tempo(file.tempo.lift, file.tempo.hold, file.tempo.lower, file.tempo.pause, file.tempo.starts_with)
    if tempo.rep_s <= 0:
        raise _refused(path, "tempo", "a rep must take some time")
    return Exercise(
        exercise_id=path.stem,
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
        AssetError: It cannot be read, names an unknown exercise, or leaves one without a dose.
    """
    file = _decoded(path, _Programme)
    for number, session in enumerate(file.sessions):
        for exercise_id in session.exercises:
            if exercise_id not in exercises:
                raise _refused(path, f"sessions[{number}].exercises", f"there is no exercise {exercise_id!r}")
            for week, doses in enumerate(file.weeks):
                if exercise_id not in doses.doses:
                    raise _refused(path, f"weeks[{week}].doses", f"{exercise_id!r} has no sets and reps")
    return Programme(
        programme_id=path.stem,
        name=file.name,
        about=file.about,
        templates=tuple(
            SessionTemplate(session.id, session.name, tuple(exercises[name] for name in session.exercises))
            for session in file.sessions
        ),
        weeks=tuple({name: Dose(dose.sets, dose.reps) for name, dose in week.doses.items()} for week in file.weeks),
        rest_s=file.rest.between_sets,
    )


def _decoded(path: Path, kind: type[T]) -> T:
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise _refused(path, "file", "it is larger than 1 MB")
        return msgspec.toml.decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise _refused(path, "file", error.strerror or "it cannot be read") from error
    except msgspec.ValidationError as error:
        reason, _, key = str(error).partition(" - at `$")
        raise _refused(path, key.strip("`.") or "file", reason) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _refused(path, "file", f"it is no TOML: {error}") from error


def _refused(path: Path, key: str, reason: str) -> AssetError:
    return AssetError(f"{path.name}: {key}: {reason}")

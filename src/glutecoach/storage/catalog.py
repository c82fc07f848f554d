"""Reads exercises and programmes from their files, and refuses broken ones with file, key and reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from glutecoach.core.exercise import (
    SHORTEST_REP_S,
    Cue,
    Exercise,
    Felt,
    Form,
    Moment,
    Phase,
    Position,
    Side,
    Tempo,
    Variant,
)
from glutecoach.core.programme import Dose, Programme, Range, SessionTemplate, Setting
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.lengths import check_lengths
from glutecoach.storage.toml_files import Id, Name, Text, decoded, id_of, read_content, refused

Seconds = Annotated[float, Meta(ge=0, le=60)]
Sets = Annotated[int, Meta(ge=1, le=10)]
Reps = Annotated[int, Meta(ge=1, le=100)]
Rest = Annotated[float, Meta(ge=0, le=600)]


class TempoTable(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Seconds of each phase of a rep; what is not named takes no time."""

    lift: Seconds = 0.0
    hold: Seconds = 0.0
    lower: Seconds = 0.0
    pause: Seconds = 0.0
    starts_with: Literal["lift", "lower"] = "lift"


class CueTable(msgspec.Struct, forbid_unknown_fields=True):
    """One instruction, and the moment that it belongs to."""

    moment: Moment
    text: Text
    warns: bool = False


class VariantTable(msgspec.Struct, forbid_unknown_fields=True):
    """An easier or harder form."""

    name: Name
    summary: Text
    cue: Text
    tempo: TempoTable | None = None


class VariantsTable(msgspec.Struct, forbid_unknown_fields=True):
    """The forms that there are besides the usual one."""

    easier: VariantTable | None = None
    harder: VariantTable | None = None


class ExerciseFile(msgspec.Struct, forbid_unknown_fields=True):
    """An exercise: what moves, how it is paced, what is said, how it is drawn."""

    name: Name
    summary: Text
    position: Position
    unilateral: bool
    ceiling: Text
    tempo: TempoTable
    cues: Annotated[list[CueTable], Meta(max_length=40)]
    fixes: dict[Felt, Text] = {}
    variants: VariantsTable = msgspec.field(default_factory=VariantsTable)
    alternative: Id | None = None
    figure: dict[str, Any] = {}


class SessionTable(msgspec.Struct, forbid_unknown_fields=True):
    """One kind of session; the kinds take turns."""

    id: Id
    name: Name
    exercises: Annotated[list[Id], Meta(min_length=1, max_length=30)]


class DoseTable(msgspec.Struct, forbid_unknown_fields=True):
    """Sets, and reps of a set; of each side when the sides take turns."""

    sets: Sets
    reps: Reps


class WeekTable(msgspec.Struct, forbid_unknown_fields=True):
    """The dose of each exercise in one week."""

    doses: dict[Id, DoseTable]


class RestTable(msgspec.Struct, forbid_unknown_fields=True):
    """Seconds of rest."""

    between_sets: Rest


class SettingTable(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """How one exercise is done in every week, where it is not as usual."""

    tempo: TempoTable | None = None
    rest: Rest | None = None
    starting_side: Literal["left", "right"] | None = None
    self_paced: bool = False
    form: Form | None = None


class RangeTable(msgspec.Struct, forbid_unknown_fields=True):
    """Fewest and most sets and reps that the programme asks for."""

    sets: tuple[Sets, Sets]
    reps: tuple[Reps, Reps]


class PlanFile(msgspec.Struct, forbid_unknown_fields=True):
    """A plan: kinds of session that take turns, and their doses over the weeks."""

    name: Name
    about: Text
    sessions: Annotated[list[SessionTable], Meta(min_length=1, max_length=14)]
    weeks: Annotated[list[WeekTable], Meta(min_length=1, max_length=520)]
    rest: RestTable
    settings: dict[Id, SettingTable] = {}
    ranges: dict[Id, RangeTable] = {}
    based_on: Id | None = None


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
    return read_exercise(path, read_content(path))


def read_exercise(path: Path, content: bytes) -> Exercise:
    """Return the exercise that a file's content describes.

    Args:
        path: Its name is the id.
        content: Its bytes.

    Raises:
        AssetError: It says something impossible.
    """
    file = decoded(path, content, ExerciseFile)
    variants = {
        form: Variant(variant.name, variant.summary, variant.cue, _tempo(path, f"variants.{form}.tempo", variant.tempo))
        for form, variant in ((Form.EASIER, file.variants.easier), (Form.HARDER, file.variants.harder))
        if variant is not None
    }
    return Exercise(
        exercise_id=id_of(path),
        name=file.name,
        summary=file.summary,
        position=file.position,
        unilateral=file.unilateral,
        tempo=_told_tempo(path, "tempo", file.tempo),
        cues=tuple(Cue(cue.moment, cue.text, cue.warns) for cue in file.cues),
        ceiling=file.ceiling,
        fixes=file.fixes,
        variants=variants,
        alternative=file.alternative or "",
    )


def load_programme(path: Path, exercises: Mapping[str, Exercise]) -> Programme:
    """Return the programme of a file.

    Args:
        path: The file.
        exercises: The exercises it may name, by id.

    Raises:
        AssetError: It cannot be read, names an unknown exercise or one twice in a session, leaves one without
            a dose, or asks for a workout of more than three hours or two thousand reps.
    """
    return read_programme(path, read_content(path), exercises)


def read_programme(path: Path, content: bytes, exercises: Mapping[str, Exercise]) -> Programme:
    """Return the programme that a file's content describes; see `load_programme`.

    Raises:
        AssetError: It says something impossible.
    """
    file = decoded(path, content, PlanFile)
    _check_sessions(path, file, exercises)
    for table, names in (("settings", file.settings), ("ranges", file.ranges)):
        for name in names:
            if name not in exercises:
                raise refused(path, f"{table}.{name}", _unknown(name))
    programme = Programme(
        programme_id=id_of(path),
        name=file.name,
        about=file.about,
        templates=tuple(
            SessionTemplate(session.id, session.name, tuple(exercises[name] for name in session.exercises))
            for session in file.sessions
        ),
        weeks=tuple({name: Dose(dose.sets, dose.reps) for name, dose in week.doses.items()} for week in file.weeks),
        rest_s=file.rest.between_sets,
        settings={name: _setting(path, name, table) for name, table in file.settings.items()},
        ranges={name: _range(path, name, table) for name, table in file.ranges.items()},
        based_on=file.based_on or "",
    )
    check_lengths(path, programme, exercises)
    return programme


def _check_sessions(path: Path, file: PlanFile, exercises: Mapping[str, Exercise]) -> None:
    _require_different(path, "sessions", [session.id for session in file.sessions])
    for number, session in enumerate(file.sessions):
        _require_different(path, f"sessions[{number}].exercises", session.exercises)
        for exercise_id in session.exercises:
            if exercise_id not in exercises:
                raise refused(path, f"sessions[{number}].exercises", _unknown(exercise_id))
            for week, doses in enumerate(file.weeks):
                if exercise_id not in doses.doses:
                    raise refused(path, f"weeks[{week}].doses", said("'{name}' has no sets and reps", name=exercise_id))


def _unknown(exercise_id: str) -> Sentence:
    return said("there is no exercise '{name}'", name=exercise_id)


def _require_different(path: Path, key: str, ids: Sequence[str]) -> None:
    """Refuse an id that stands there twice: what was done could not be told apart."""
    for index, name in enumerate(ids):
        if name in ids[:index]:
            raise refused(path, key, said("'{name}' stands there twice", name=name))


def _setting(path: Path, name: str, table: SettingTable) -> Setting:
    return Setting(
        tempo=_tempo(path, f"settings.{name}.tempo", table.tempo),
        rest_s=table.rest,
        starting_side=Side(table.starting_side) if table.starting_side else None,
        is_self_paced=table.self_paced,
        form=table.form,
    )


def _range(path: Path, name: str, table: RangeTable) -> Range:
    for key, (fewest, most) in (("sets", table.sets), ("reps", table.reps)):
        if fewest > most:
            raise refused(path, f"ranges.{name}.{key}", said("the fewest come first"))
    return Range(table.sets, table.reps)


def _tempo(path: Path, key: str, table: TempoTable | None) -> Tempo | None:
    return None if table is None else _told_tempo(path, key, table)


def _told_tempo(path: Path, key: str, table: TempoTable) -> Tempo:
    tempo = Tempo(table.lift, table.hold, table.lower, table.pause, Phase(table.starts_with))
    if tempo.rep_s < SHORTEST_REP_S:
        raise refused(path, key, said("a rep must take {seconds} seconds or more", seconds=SHORTEST_REP_S))
    return tempo

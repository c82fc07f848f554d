"""What the person follows, and what they said and chose: one small file beside the database."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from glutecoach.core.causes import cause_of
from glutecoach.core.coaching import Answers, FormChoice
from glutecoach.core.errors import DataFolderError
from glutecoach.core.exercise import Form
from glutecoach.core.readiness import ConditionId, Override
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.files import write_whole
from glutecoach.storage.toml_files import Id

FILE_NAME = "programme.json"
BROKEN_NAME = "programme.broken.json"
LARGEST_FILE_BYTES = 1_000_000
FIRST_PROGRAMME = "activation"
STAGE_TWO = "build"

_log = logging.getLogger(__name__)


class Following(msgspec.Struct, frozen=True):
    """What the person follows.

    Attributes:
        plan_id: Id of the programme or plan.
        since: The day on which it was begun; None for the first session.
        answers: What they said at the start.
        choices: Forms of exercises that they chose, oldest first.
        override: How they opened stage two before the gate did; None if they did not.
        was_welcomed: Whether the welcome was gone through or skipped.
    """

    plan_id: str = FIRST_PROGRAMME
    since: date | None = None
    answers: Answers = msgspec.field(default_factory=Answers)
    choices: tuple[FormChoice, ...] = ()
    override: Override | None = None
    was_welcomed: bool = False


class _Answers(msgspec.Struct):
    is_pregnant: bool = False
    can_lie_prone: bool = True
    hamstrings_first: bool = False
    training_days: Annotated[list[Annotated[int, Meta(ge=0, le=6)]], Meta(max_length=7)] = []
    training_time: Annotated[str, Meta(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?\Z")] = ""


class _Choice(msgspec.Struct):
    exercise_id: Id
    form: Form
    at: Annotated[datetime, Meta(tz=True)]


class _Override(msgspec.Struct):
    on: date
    unmet: list[ConditionId]


def load_following(folder: Path) -> tuple[Following, tuple[Sentence, ...]]:
    """Return what the person follows, and one sentence for each part that had to fall back to its beginning."""
    path = folder / FILE_NAME
    try:
        with path.open("rb") as file:
            values = msgspec.json.decode(file.read(LARGEST_FILE_BYTES), type=dict[str, msgspec.Raw])
    except FileNotFoundError:
        return Following(), ()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        with contextlib.suppress(OSError):
            path.replace(path.with_name(BROKEN_NAME))
        return Following(), (
            _reported(
                said("Your choices in the programme could not be read and start afresh: {cause}", cause=cause_of(error))
            ),
        )
    good: dict[str, Any] = {}
    problems: list[Sentence] = []
    for name in Following.__struct_fields__:
        if name not in values:
            continue
        try:
            good[name] = _READERS[name](values[name])
        except (ValueError, msgspec.MsgspecError, RecursionError):
            problems.append(
                _reported(said("In {file}, {name} made no sense and was reset.", file=FILE_NAME, name=name))
            )
    return Following(**good), tuple(problems)


def save_following(folder: Path, following: Following) -> None:
    """Write what the person follows.

    Raises:
        DataFolderError: It cannot be written.
    """
    content = msgspec.json.format(msgspec.json.encode(following), indent=2) + b"\n"
    try:
        write_whole(folder / FILE_NAME, content)
    except OSError as error:
        message = said(
            "Your choices in the programme cannot be saved in {folder}: {cause}.", folder=folder, cause=cause_of(error)
        )
        raise DataFolderError(message) from error


def _reported(sentence: Sentence) -> Sentence:
    _log.warning("%s", sentence)
    return sentence


def _answers(raw: msgspec.Raw) -> Answers:
    read = msgspec.json.decode(raw, type=_Answers)
    return Answers(
        is_pregnant=read.is_pregnant,
        can_lie_prone=read.can_lie_prone,
        hamstrings_first=read.hamstrings_first,
        training_days=tuple(sorted(set(read.training_days))),
        training_time=read.training_time,
    )


def _choices(raw: msgspec.Raw) -> tuple[FormChoice, ...]:
    return tuple(
        FormChoice(each.exercise_id, each.form, each.at) for each in msgspec.json.decode(raw, type=list[_Choice])
    )


def _override(raw: msgspec.Raw) -> Override | None:
    read = msgspec.json.decode(raw, type=_Override | None)
    return None if read is None else Override(read.on, tuple(read.unmet))


_READERS: dict[str, Callable[[msgspec.Raw], object]] = {
    "plan_id": lambda raw: msgspec.json.decode(raw, type=Id),
    "since": lambda raw: msgspec.json.decode(raw, type=date | None),
    "answers": _answers,
    "choices": _choices,
    "override": _override,
    "was_welcomed": lambda raw: msgspec.json.decode(raw, type=bool),
}

"""The program's own exercises and programmes, made of their files beforehand: a start reads one file, and no TOML."""

from __future__ import annotations

from pathlib import Path

import msgspec

from glutecoach.core.causes import cause_of
from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme
from glutecoach.storage.refusals import NOWHERE
from glutecoach.storage.toml_files import refused

FILE_NAME = "repertoire.json"


class Repertoire(msgspec.Struct, frozen=True):
    """Exercises and programmes by id; programmes in the order in which they are shown."""

    exercises: dict[str, Exercise]
    programmes: dict[str, Programme]


def load_repertoire(assets: Path) -> Repertoire:
    """Return what `assets/make_repertoire.py` made of the files.

    Raises:
        AssetError: It cannot be read.
    """
    path = assets / FILE_NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=Repertoire)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise refused(path, NOWHERE, cause_of(error)) from error


def repertoire_bytes(repertoire: Repertoire) -> bytes:
    """Return what `load_repertoire` reads."""
    return msgspec.json.format(msgspec.json.encode(repertoire), indent=1) + b"\n"

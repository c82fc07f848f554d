"""TOML files that anybody may have written: read within limits, refused with file, key and reason."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from glutecoach.core.errors import AssetError
from glutecoach.storage.files import one_line

LARGEST_FILE_BYTES = 1_000_000

_HIDDEN = r"\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
"""Control characters, line ends, and marks that turn the direction of what follows."""
_END = r"(?![\s\S])"
"""The very end, in the words that every dialect of patterns has: the published schemas hold them too."""
Text = Annotated[str, Meta(max_length=300, pattern=rf"^(?=.*\S)[^{_HIDDEN}]+{_END}")]
Id = Annotated[str, Meta(pattern=rf"^[a-z0-9][a-z0-9._-]{{0,31}}{_END}")]
"""Short enough that programme, week and session together are an id that a history file may hold."""

T = TypeVar("T")


def read_content(path: Path) -> bytes:
    """Return the bytes of a file, no more than fit.

    Raises:
        AssetError: It cannot be read or is too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        raise refused(path, "file", error.strerror or "it cannot be read") from error
    if len(content) > LARGEST_FILE_BYTES:
        raise refused(path, "file", "it is larger than 1 MB")
    return content


def decoded(path: Path, content: bytes, kind: type[T]) -> T:
    """Return what a file says.

    Args:
        path: For the message.
        content: Its bytes.
        kind: What it should be.

    Raises:
        AssetError: It is no TOML, or says something else.
    """
    try:
        return msgspec.toml.decode(content, type=kind)
    except msgspec.ValidationError as error:
        reason, _, key = str(error).partition(" - at `$")
        raise refused(path, key.strip("`.") or "file", reason) from error
    except (msgspec.DecodeError, ValueError, RecursionError) as error:  # endless digits are a ValueError
        raise refused(path, "file", f"it is no TOML: {error}") from error


def id_of(path: Path) -> str:
    """Return the name of a file without the ending, which the history keeps as an id.

    Raises:
        AssetError: It cannot be one.
    """
    try:
        return msgspec.convert(path.stem, Id)
    except msgspec.ValidationError as error:
        raise refused(path, "file", "the name must be small letters, digits and dashes, at most 32") from error


def refused(path: Path, key: str, reason: str) -> AssetError:
    """Return the error that names file, key and reason in one line."""
    return AssetError(one_line(f"{path.name or path}: {key}: {reason}"))

"""TOML files that anybody may have written: read within limits, refused with file, key and reason."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import AssetError
from glutecoach.core.sentence import Sentence, said
from glutecoach.storage.refusals import NOWHERE, key_and_reason

LARGEST_FILE_BYTES = 1_000_000
MOST_DOTS_IN_A_LINE = 100
"""A key of ten thousand parts takes the reader minutes; no sentence and no row of numbers has so many dots."""
_MARK_OF_UTF8 = b"\xef\xbb\xbf"
"""What some editors put in front of a text."""

_HIDDEN = r"\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
"""Control characters, line ends, and marks that turn the direction of what follows."""
_UNSEEN = r"\s\u00ad\u061c\u200b-\u200f\u2060-\u2064\u3164\ufe0f\ufeff"
"""What takes part in a text and cannot be seen in it."""
_END = r"(?![\s\S])"
"""The very end, in the words that every dialect of patterns has: the published schemas hold them too."""
_SEEN = rf"(?=.*[^{_UNSEEN}])[^{_HIDDEN}]+{_END}"
_TEXT = rf"^(?!.*[!-~]{{65}}){_SEEN}"
_NAME = rf"^(?!.*[!-~]{{33}}){_SEEN}"
"""No word is so long that a screen could not break the line."""
_DEVICES = r"con|prn|aux|nul|com\d|lpt\d"
"""What Windows takes for a device, whatever the ending."""
_ID = rf"^(?!(?:{_DEVICES})(?:\.|{_END}))[a-z0-9][a-z0-9._-]{{0,31}}{_END}"
Text = Annotated[str, Meta(max_length=300, pattern=_TEXT)]
Name = Annotated[str, Meta(max_length=80, pattern=_NAME)]
Id = Annotated[str, Meta(pattern=_ID)]
"""Short enough that programme, week and session together are an id that a history file may hold."""

_WORDS = {
    _TEXT: said(
        "must be text that can be seen, in one line, without control characters and words of more than 64 letters"
    ),
    _NAME: said(
        "must be text that can be seen, in one line, without control characters and words of more than 32 letters"
    ),
    _ID: said("must be small letters, digits and dashes, at most 32, and no word like con or nul that Windows keeps"),
}

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
        raise refused(path, NOWHERE, cause_of(error)) from error
    require_room(path, content)
    return content


def require_room(path: Path, content: bytes) -> None:
    """Refuse more than a file may hold.

    Raises:
        AssetError: It is too large.
    """
    if len(content) > LARGEST_FILE_BYTES:
        raise refused(path, NOWHERE, said("it is larger than 1 MB"))


def decoded(path: Path, content: bytes, kind: type[T]) -> T:
    """Return what a file says.

    Args:
        path: For the message.
        content: Its bytes.
        kind: What it should be.

    Raises:
        AssetError: It is no TOML, or says something else.
    """
    if any(line.count(b".") > MOST_DOTS_IN_A_LINE for line in content.split(b"\n")):
        raise refused(path, NOWHERE, said("a line has more than {most} dots", most=MOST_DOTS_IN_A_LINE))
    try:
        document = msgspec.toml.decode(content.removeprefix(_MARK_OF_UTF8), type=dict[str, Any])
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise refused(path, NOWHERE, _why_unreadable(error)) from error
    try:
        return msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        raise refused(path, *key_and_reason(error, document, kind, _WORDS)) from error


def id_of(path: Path) -> str:
    """Return the name of a file without the ending, which the history keeps as an id.

    Raises:
        AssetError: It cannot be one.
    """
    try:
        return msgspec.convert(path.stem, Id)
    except msgspec.ValidationError as error:
        raise refused(path, NOWHERE, said("the name of the file: {reason}", reason=_WORDS[_ID])) from error


def refused(path: Path, key: str, reason: Sentence) -> AssetError:
    """Return the error that names file, key and reason in one line."""
    return AssetError(said("{file}: {key}: {reason}", file=path.name or path, key=key, reason=reason))


def _why_unreadable(error: Exception) -> Sentence:
    match error:
        case UnicodeDecodeError():
            return said("it is not UTF-8 text; save it as UTF-8")
        case RecursionError():
            return said("its tables are nested too deeply")
        case _ if "digits" in str(error):  # of a whole number, which Python refuses to read
            return said("a number in it has thousands of digits")
        case _:
            return said("it is not TOML: {detail}", detail=error)

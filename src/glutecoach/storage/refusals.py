"""What msgspec has against a document, as the key and a reason that somebody who is no programmer can act on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

import msgspec
from msgspec.structs import replace

from glutecoach.core.sentence import Sentence, said, verbatim

NOWHERE = "file"
"""The key when the document as a whole is wrong."""
ANY_NAME = "[...]"
"""How msgspec writes a name in a table: without the name."""
MOST_NAMES_TRIED = 200

_PLACE = re.compile(r"(?P<complaint>.*) - at (?P<is_name>`key` in )?`\$\.?(?P<key>.*)`", re.DOTALL)
_STEPS = re.compile(r"[^.\[\]]+|\[\d+\]|\[\.\.\.\]")
_KINDS = {
    "str": said("text in quotation marks"),
    "int": said("a whole number"),
    "float": said("a number"),
    "bool": said("true or false"),
    "array": said("a list in square brackets"),
    "object": said("a table"),
    "datetime": said("a date"),
    "date": said("a date"),
    "time": said("a time of day"),
    "null": said("nothing"),
}
_FOUND = {
    "str": said("text"),
    "int": said("a number"),
    "float": said("a number with a point"),
    "array": said("a list"),
}
"""What stands there instead, where it needs no rule how to write it."""
_SAYINGS = (
    (re.compile(r"Expected `(?:int|float)` >= (.+?)(?:\.0)?"), said("must be {it} or more")),
    (re.compile(r"Expected `(?:int|float)` <= (.+?)(?:\.0)?"), said("must be {it} or less")),
    (re.compile(r"Expected `str` of length <= (\d+)"), said("must have {it} characters or fewer")),
    (re.compile(r"Expected `array` of length >= (\d+)"), said("must have {it} or more entries")),
    (re.compile(r"Expected `array` of length <= (\d+)"), said("must have {it} or fewer entries")),
    (re.compile(r"Expected `array` of length (\d+), got \d+"), said("must have {it} entries")),
    (re.compile(r"Object missing required field `(.*)`", re.DOTALL), said("'{it}' is missing")),
    (re.compile(r"Object contains unknown field `(.*)`", re.DOTALL), said("'{it}' is not a key of such a file")),
    (re.compile(r"Invalid enum value '?(.*?)'?", re.DOTALL), said("'{it}' is none of the words that can stand there")),
)


def key_and_reason(
    error: msgspec.ValidationError, document: dict[str, Any], kind: type, patterns: Mapping[str, Sentence]
) -> tuple[str, Sentence]:
    """Return the key that is wrong, and what is wrong with it.

    Args:
        error: From converting the document.
        document: It, as plain tables and lists.
        kind: What it should be.
        patterns: By the pattern of a text, what such a text must be.
    """
    found = _PLACE.fullmatch(str(error))
    if found is None:
        return NOWHERE, _in_words(str(error), patterns)
    key = _with_names(found["key"], str(error), document, kind)
    reason = _in_words(found["complaint"], patterns)
    return key or NOWHERE, said("a name in it: {reason}", reason=reason) if found["is_name"] else reason


def _in_words(complaint: str, patterns: Mapping[str, Sentence]) -> Sentence:
    for pattern, words in patterns.items():
        if complaint == f"Expected `str` matching regex {pattern!r}":
            return words
    for saying, words in _SAYINGS:
        if (found := saying.fullmatch(complaint)) is not None:
            return replace(words, values=(("it", found[1]),))
    if (kinds := re.fullmatch(r"Expected `(\w+)[^`]*`, got `(\w+)`", complaint)) is not None:
        wanted, got = kinds.groups()
        there = _FOUND.get(got) or _KINDS.get(got, got)
        return said("must be {wanted}, not {found}", wanted=_KINDS.get(wanted, wanted), found=there)
    return verbatim(complaint)


def _with_names(key: str, complaint: str, document: dict[str, Any], kind: type) -> str:
    """Return a key with the names that msgspec leaves out: in each table the first with the same complaint."""
    if ANY_NAME not in key:
        return key
    value: Any = document
    path = ""
    for step in _STEPS.findall(key):
        if step == ANY_NAME:
            table = cast("dict[str, Any]", value)
            names = list(table)[:MOST_NAMES_TRIED]
            name = next((each for each in names if _complains(table, each, complaint, document, kind)), None)
            if name is None:
                return key
            path, value = f"{path}.{name}", table[name]
        elif step.startswith("["):
            path, value = f"{path}{step}", value[int(step[1:-1])]
        else:
            path, value = f"{path}.{step}", value[step]
    return path.lstrip(".")


def _complains(table: dict[str, Any], name: str, complaint: str, document: dict[str, Any], kind: type) -> bool:
    """Tell whether a document brings the same complaint when a table in it has nothing but one name."""
    whole = dict(table)
    table.clear()
    table[name] = whole[name]
    try:
        msgspec.convert(document, kind)
    except msgspec.ValidationError as error:
        return str(error) == complaint
    finally:
        table.clear()
        table.update(whole)
    return False

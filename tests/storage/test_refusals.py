from __future__ import annotations

from typing import Any

import msgspec
import pytest

from glutecoach.storage.refusals import MOST_NAMES_TRIED, key_and_reason


class Dose(msgspec.Struct):
    """Sets of an exercise."""

    sets: int
    at: float = 0.0


class Plan(msgspec.Struct, forbid_unknown_fields=True):
    """Weeks of doses."""

    weeks: list[dict[str, Dose]]
    blob: bytes = b""


def refused(document: dict[str, Any]) -> tuple[str, str]:
    """Return what is wrong with a plan."""
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(document, Plan)
    key, reason = key_and_reason(caught.value, document, Plan, {})
    return key, str(reason)


def test_the_name_in_a_table_is_found() -> None:
    """Also one with dots in it, and the second of two; the document is as it was afterwards."""
    document = {"weeks": [{"squat": {"sets": 1}}, {"squat": {"sets": 1}, "hip.thrust": {"sets": "x"}}]}

    assert refused(document) == ("weeks[1].hip.thrust.sets", "must be a whole number, not text")
    assert list(document["weeks"][1]) == ["squat", "hip.thrust"]


def test_a_table_of_thousands_of_names_is_not_searched() -> None:
    """The search would take longer than the answer is worth."""
    names: dict[str, Any] = {f"x{number}": {"sets": 1} for number in range(MOST_NAMES_TRIED)}

    assert refused({"weeks": [{**names, "y": {"sets": "x"}}]})[0] == "weeks[0][...].sets"


def test_the_document_as_a_whole_has_no_key() -> None:
    """A missing and an unknown key stand in the reason."""
    assert refused({}) == ("file", "'weeks' is missing")
    assert refused({"weeks": [], "colour": 1}) == ("file", "'colour' is not a key of such a file")


def test_a_complaint_without_words_of_ours_is_told_as_it_is() -> None:
    """Nothing is hidden."""
    assert refused({"weeks": [], "blob": "!"}) == ("blob", "Invalid base64 encoded string")

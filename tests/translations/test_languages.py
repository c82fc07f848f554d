"""Every language says everything: nothing is untranslated, no placeholder is lost, and the compiled texts are these."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import make_translations
import pytest

from glutecoach.core.language import LANGUAGES, SOURCE_LANGUAGE

OTHERS = sorted(LANGUAGES.keys() - {SOURCE_LANGUAGE})
PLACEHOLDER = re.compile(r"\{\w*\}|%\d|%n")


def messages(path: Path) -> list[tuple[str, list[str], bool]]:
    """Return each text with its translations, one for each plural form, and whether somebody has finished it."""
    found: list[tuple[str, list[str], bool]] = []
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        told = [form.text or "" for form in forms]
        found.append((message.findtext("source", ""), told, translation.get("type") is None))
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_untranslated(language: str) -> None:
    """No text is empty or unfinished."""
    left = [
        source
        for source, told, is_finished in messages(make_translations.file_of(language))
        if not is_finished or not all(each.strip() for each in told)
    ]

    assert left == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_placeholder_is_lost_or_made_up(language: str) -> None:
    """What is filled in later stands in every form; a number may be said in words by its plural form."""
    wrong = [
        (source, each)
        for source, told, _ in messages(make_translations.file_of(language))
        for each in told
        if set(PLACEHOLDER.findall(each)) - {"%n"} != set(PLACEHOLDER.findall(source)) - {"%n"}
        or ("%n" in each and "%n" not in source)
        or (len(told) == 1 and "%n" in source and "%n" not in each)
    ]

    assert wrong == []


def test_the_files_hold_every_text_of_the_sources(tmp_path: Path) -> None:
    """A text that was added or changed since is found, in the exercises as well: `make translations` brings it in."""
    for language in (OTHERS[0], SOURCE_LANGUAGE):
        copy = tmp_path / make_translations.file_of(language).name
        shutil.copyfile(make_translations.file_of(language), copy)
        make_translations.collect(copy, language)

        assert [source for source, _, is_finished in messages(copy) if not is_finished] == []
        assert len(messages(copy)) == len(messages(make_translations.file_of(language)))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_compiled_texts_are_these(tmp_path: Path, language: str) -> None:
    """What the program reads was made of the file that people translate."""
    source = make_translations.file_of(language)
    compiled = tmp_path / "texts.qm"
    make_translations.compile_texts(source, compiled)

    assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes()

"""Collect the texts of the program and compile them: `python assets/translations/make_translations.py`.

Each language has one file for Qt Linguist. The texts of exercises and programmes stand in it beside those of the
sources. English needs its plural forms only; they follow from the sources, in which "(s)" stands where they differ.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from glutecoach.core.language import LANGUAGES, SOURCE_LANGUAGE
from glutecoach.core.translation import translated_exercise, translated_programme
from glutecoach.storage.catalog import load_exercises, load_programme
from glutecoach.ui.texts import CATALOGUE

FOLDER = Path(__file__).resolve().parent
ASSETS = FOLDER.parent
SOURCES = ASSETS.parent / "src" / "glutecoach"
DOCTYPE = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def file_of(language: str) -> Path:
    """Return the file with the texts of a language."""
    return FOLDER / f"glutecoach_{language}.ts"


def catalogue_texts() -> tuple[str, ...]:
    """Return every text of the program's own exercises and programmes once."""
    found: dict[str, None] = {}

    def note(text: str) -> str:
        found[text] = None
        return text

    exercises = load_exercises(ASSETS / "exercises")
    for exercise in exercises.values():
        translated_exercise(exercise, note)
    for path in sorted(ASSETS.glob("programmes/*.toml")):
        translated_programme(load_programme(path, exercises), exercises, note)
    return tuple(found)


def collect(path: Path, language: str) -> None:
    """Bring the texts of a language up to date with the sources; what is new in them is unfinished."""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "catalogue.py"
        calls = (f'QCoreApplication.translate("{CATALOGUE}", {text!r})' for text in catalogue_texts())
        catalogue.write_text("\n".join(calls) + "\n", encoding="utf-8")
        modules = [str(module) for module in (*sorted(SOURCES.rglob("*.py")), catalogue)]
        plurals = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        options = [*plurals, "-no-obsolete", "-locations", "none", "-source-language", "en"]
        run("pyside6-lupdate", *options, "-target-language", language, *modules, "-ts", str(path))


def fill_plural_forms(path: Path) -> None:
    """Write both English forms of every text that counts something."""
    tree = ET.parse(path)
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        one, many = translation.findall("numerusform")
        one.text, many.text = source.replace("(s)", ""), source.replace("(s)", "s")
    ET.indent(tree, "    ")
    path.write_text(DOCTYPE + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def compile_texts(source: Path, compiled: Path) -> None:
    """Make the file that the program reads."""
    run("pyside6-lrelease", str(source), "-qm", str(compiled))


def run(program: str, *arguments: str) -> None:
    """Run one of the programs that come with PySide6."""
    subprocess.run([str(Path(sys.executable).parent / program), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Bring every language up to date."""
    for language in LANGUAGES:
        source = file_of(language)
        if not source.exists():
            source.write_text(
                f'{DOCTYPE}<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}"/>\n'
            )
        collect(source, language)
        if language == SOURCE_LANGUAGE:
            fill_plural_forms(source)
        compile_texts(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()

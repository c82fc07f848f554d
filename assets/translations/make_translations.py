"""Collect the texts of the program and compile them: `python assets/translations/make_translations.py`.

Each language has one file for Qt Linguist. The texts of exercises and programmes stand in it beside those of the
sources, and so do the sentences that are said where no language is known. English needs its plural forms only; they
follow from the sources, in which "(s)" stands where they differ.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import cast

from glutecoach.core.language import LANGUAGES, SOURCE_LANGUAGE
from glutecoach.core.sentence import said
from glutecoach.core.translation import translated_exercise, translated_programme
from glutecoach.storage.catalog import load_exercises, load_programme
from glutecoach.ui.sentences import SENTENCES
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


def sentence_templates() -> tuple[str, ...]:
    """Return the template of every sentence that is said in the sources, once; it stands there literally."""
    nodes = (node for path in sorted(SOURCES.rglob("*.py")) for node in ast.walk(ast.parse(path.read_bytes())))
    calls = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    marked = (call.args[0] for call in calls if cast("ast.Name", call.func).id == said.__name__)
    return tuple(dict.fromkeys(str(ast.literal_eval(template)) for template in marked))


def collect(path: Path, language: str) -> None:
    """Bring the texts of a language up to date with the sources; what is new in them is unfinished."""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "catalogue.py"
        texts = [(CATALOGUE, text) for text in catalogue_texts()]
        texts += [(SENTENCES, template) for template in sentence_templates()]
        calls = (f'QCoreApplication.translate("{context}", {text!r})' for context, text in texts)
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

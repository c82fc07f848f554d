"""Collect the texts of the program and compile them: `python assets/translations/make_translations.py`.

English needs its plural forms only; they follow from the source texts, in which "(s)" stands where they differ.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SOURCES = FOLDER.parent.parent / "src" / "glutecoach"
DOCTYPE = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def collect(path: Path) -> None:
    """Bring the texts of a language up to date with the sources; English holds plural forms only."""
    modules = [str(module) for module in sorted(SOURCES.rglob("*.py"))]
    options = ["-pluralonly", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "en"]
    run("pyside6-lupdate", *options, *modules, "-ts", str(path))


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


def run(program: str, *arguments: str) -> None:
    """Run one of the programs that come with PySide6."""
    subprocess.run([str(Path(sys.executable).parent / program), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Make the English plural forms."""
    source = FOLDER / "glutecoach_en.ts"
    collect(source)
    fill_plural_forms(source)
    run("pyside6-lrelease", str(source), "-qm", str(source.with_suffix(".qm")))


if __name__ == "__main__":
    main()

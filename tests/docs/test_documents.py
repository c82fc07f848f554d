"""The documents, held against what they speak of."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from make_share import all_actions, public_parser
from msgspec.structs import fields
from PySide6.QtCore import QEvent, QKeyCombination
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QShortcut

from fakes import AppInTest
from glutecoach.cli import main, make_parser
from glutecoach.ui.stage_keys import StageAction, action_of, key_lines
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Colours

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "packaging" / "README.md"])
LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"")
CODE = re.compile(r"^ {4}(\S.*)$|`([^`\n]+)`", re.MULTILINE)
FILE = re.compile(r"(?<![\w/.])(?:packaging|scripts|src|tests|docs|assets|benchmarks)/[\w./-]*\w")
PLACEHOLDERS = {"DIR": "pictures", "FILE.toml": "x.toml", "FILE.json": "history.json", "FILE.pdf": "plan.pdf",
                "DATE": "2026-05-31", "N": "20", "FILE.toml …": "x.toml", "PROGRAM": "x"}  # fmt: skip
WITH_A_WINDOW = ("follow", "open", "--screen", "tour", "doctor")
ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "−": "-"}  # noqa: RUF001 - a real minus


def text_of(document: Path) -> str:
    """Return what a document says."""
    return document.read_text(encoding="utf-8")


def anchors(document: Path) -> set[str]:
    """Return what can be linked to in a document: its headings, as they stand in addresses."""
    headings = re.findall(r"^#+ (.+)$", text_of(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def codes(document: Path) -> Iterator[str]:
    """Yield what a document shows as typed: indented lines, and words between backticks."""
    for block, word in CODE.findall(text_of(document)):
        yield (block or word).strip()


def commands() -> Iterator[list[str]]:
    """Yield every command of the program that a document shows, with its placeholders filled in."""
    for document in DOCUMENTS:
        for code in codes(document):
            if code.startswith("glutecoach ") and not code.endswith(("play", "speak")):
                shown = code.replace("\\|", "|")
                without_choice = re.sub(r"\[--screen [^\]]+\]", "--screen today", shown)
                plain = without_choice.replace("[", "").replace("]", "").replace(" …", "")
                yield [PLACEHOLDERS.get(word, word) for word in shlex.split(plain)[1:]]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    """Files, pictures and headings that a document links to are there."""
    broken: list[str] = []
    for link, source in LINK.findall(text_of(document)):
        name, _, anchor = (link or source).partition("#")
        if name.startswith(("http://", "https://", "mailto:")):
            continue
        target = (document.parent / name).resolve() if name else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link or source)

    assert broken == []


def test_every_file_that_is_named_is_there() -> None:
    """What a document shows as a file of the project can be opened."""
    named = {path for document in DOCUMENTS for code in codes(document) for path in FILE.findall(code)}

    assert len(named) >= 20
    assert {path for path in named if not (ROOT / path).exists()} == set()


@pytest.mark.parametrize("arguments", list(commands()), ids=" ".join)
def test_every_command_can_be_typed(arguments: list[str]) -> None:
    """The parser takes what the documents show."""
    make_parser().parse_args(arguments)


def test_the_commands_of_the_readme_do_what_they_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One after the other, in an empty folder, those that open no window all end well."""
    monkeypatch.setenv("GLUTECOACH_DATA_DIR", str(tmp_path / "data"))
    (tmp_path / "assets").symlink_to(ROOT / "assets")
    monkeypatch.chdir(tmp_path)
    lines = [code for code in codes(ROOT / "README.md") if code.startswith("glutecoach ")]
    typed = [shlex.split(line)[1:] for line in lines if line.split()[1] not in WITH_A_WINDOW]

    assert len(typed) >= 5
    for arguments in typed:
        assert main(arguments) == 0, arguments
    assert "Traceback" not in capsys.readouterr().err


def test_every_command_is_in_the_guide() -> None:
    """What can be typed can be read about."""
    guide = text_of(ROOT / "docs" / "guide.md")
    choices = [action.choices for action in all_actions(public_parser())]
    named = {str(name) for each in choices if isinstance(each, dict) for name in each}

    assert len(named) >= 10
    assert {name for name in named if not re.search(rf"`glutecoach [^`]*\b{name}\b", guide)} == set()


def keys_of(told: str) -> set[str]:
    """Return the single keys of an entry such as "Shift with ← →" or "Right, Left"."""
    for arrow, name in ARROWS.items():
        told = told.replace(arrow, f"{name} ")
    shift = "Shift+" if "Shift with" in told else ""
    words = re.split(r",|\s+(?:or|and|with)\s+|\s{2,}|(?<=[a-z+-]) (?=[A-Z+-])", told.replace("Shift with", ""))
    cleaned = (word.strip().removeprefix("a ") for word in words)
    return {f"{shift}{word}" for word in cleaned if word}


def test_the_key_table_of_the_guide_is_that_of_the_stage() -> None:
    """Every key that the stage tells of is in the guide's table."""
    guide = text_of(ROOT / "docs" / "guide.md")
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", guide, re.MULTILINE)
    in_guide = {key for row in rows for key in keys_of(row)}
    on_stage = {key for told, _ in key_lines() for key in keys_of(told)}

    assert on_stage - in_guide == set()


def spelled_out(told: str) -> list[str]:
    """Return the keys that an entry of the guide's table names, with ranges such as "1 to 6" spelled out."""
    if " to " not in told:
        return sorted(keys_of(told))
    first, last = told.split(" to ")
    return [f"{first[:-1]}{number}" for number in range(int(first[-1]), int(last[-1]) + 1)]


def test_every_key_of_the_guide_does_something(app: AppInTest) -> None:
    """On the stage or in the window, each key of the table of keys has a meaning of its own."""
    table = text_of(ROOT / "docs" / "guide.md").partition("| key | what it does |")[2].partition("\n\n")[0]
    told = [key for row in re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE) for key in spelled_out(row)]
    in_window = {shortcut.key().toString() for shortcut in app.window.findChildren(QShortcut)}

    assert len(told) >= 25
    for key in set(told) - {"click", "any key", "---"}:
        assert key in in_window or acts_on_stage(key), key


def acts_on_stage(key: str) -> bool:
    """Tell whether a key means more on the stage than any other key would."""
    pressed = cast("QKeyCombination", QKeySequence.fromString(key)[0])  # pyright: ignore[reportIndexIssue]
    event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), key[-1])
    return action_of(event) not in {None, StageAction.REP_DONE}


def test_every_target_of_make_that_is_named_exists() -> None:
    """`make run` and its like are in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", text_of(ROOT / "Makefile"), re.MULTILINE))
    named = {code.split()[1] for document in DOCUMENTS for code in codes(document) if re.match(r"make [a-z-]+", code)}

    assert {"run", "test", "pictures", "release"} <= named
    assert named - targets == set()


def test_the_map_shows_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    """ARCHITECTURE has a row for each module and package, and names no other."""
    package = ROOT / "src" / "glutecoach"
    parts = {path.name for path in package.glob("*.py") if not path.name.startswith("__")}
    parts |= {f"{path.parent.name}/" for path in package.glob("*/__init__.py")}
    rows = re.findall(r"^\| (`[^|]+`) \|", text_of(ROOT / "ARCHITECTURE.md"), re.MULTILINE)
    shown = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}

    assert parts - shown == set()
    assert {name for name in shown if name.endswith((".py", "/"))} - parts == set()


def test_the_layers_in_the_map_are_those_that_are_checked() -> None:
    """The line of layers names what import-linter holds, from the outside to the inside."""
    contracts = tomllib.loads(text_of(ROOT / "pyproject.toml"))["tool"]["importlinter"]["contracts"]
    layers = [name for layer in contracts[0]["layers"] for name in layer.split(" | ")]
    line = next(line for line in text_of(ROOT / "ARCHITECTURE.md").splitlines() if "__main__ →" in line)
    places = [layers.index(name) for name in re.findall(r"\w+", line)]

    assert len(places) >= 10
    assert places == sorted(places)


def test_the_page_about_design_shows_the_colours_in_use() -> None:
    """Each colour stands there with its values in light, dark and high contrast."""
    rows = re.findall(
        r"^\| `(\w+)` \| (#\w+) \| (#\w+) \| (#\w+) \|", text_of(ROOT / "docs" / "design.md"), re.MULTILINE
    )
    in_use = [tuple(getattr(theme, each.name) for theme in (LIGHT, DARK, HIGH_CONTRAST)) for each in fields(Colours)]

    assert [row[0] for row in rows] == [each.name for each in fields(Colours)]
    assert [row[1:] for row in rows] == in_use


def test_pictures_are_as_large_as_they_are_light() -> None:
    """The pictures of the documents are sharp, and no page takes long to load."""
    pictures = sorted((ROOT / "docs" / "pictures").iterdir())

    assert {path.suffix for path in pictures} == {".png", ".webp"}
    for path in pictures:
        assert path.stat().st_size < 600_000, path.name
        if path.suffix == ".png":
            assert QImage(str(path)).width() == 1280

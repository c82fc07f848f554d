"""Fill a folder `share` with what desktops and shells want to know: `python packaging/make_share.py DIR`.

Man page and completions are made of the command line's own parser, the release notes of the changelog. The wheel, the
Debian package and the tarball all hold what this leaves.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "packaging")]

import shtab
from argparse_manpage.manpage import Manpage

from changelog import CHANGELOG, Release, items_of, releases, unreleased
from glutecoach import __version__
from glutecoach.cli import make_parser
from glutecoach.desktop.identity import APP_ID
from glutecoach.desktop.paths import DATA_DIR_VARIABLE

SOURCES = Path(__file__).resolve().parent / "share"
MOST_ITEMS = 12
"""Of a release; a software centre shows no more than a screen of them."""
ABOUT = "a guided workout for glutes that went to sleep"
SECTIONS = {
    "files": (
        ".TP\n\\fI~/.local/share/glutecoach\\fR\nthe history, the settings, and plans and exercises of one's own,"
        " in the folder that XDG_DATA_HOME leads to on Linux"
    ),
    "environment": f".TP\n\\fB{DATA_DIR_VARIABLE}\\fR\nkeep all data in this folder",
    "exit status": "0 when it was done, 1 when it could not be done (one line says why), 2 for wrong usage.",
}
COMPLETIONS = {
    "bash": "bash-completion/completions/glutecoach",
    "zsh": "zsh/site-functions/_glutecoach",
    "fish": "fish/vendor_completions.d/glutecoach.fish",
}


def write_share(folder: Path) -> None:
    """Write the whole of it.

    Args:
        folder: The folder `share` of a prefix.
    """
    copy(SOURCES / f"{APP_ID}.desktop", folder / "applications" / f"{APP_ID}.desktop")
    copy(SOURCES / f"{APP_ID}.xml", folder / "mime" / "packages" / f"{APP_ID}.xml")
    icons = ROOT / "assets" / "icons"
    copy(icons / "glutecoach.svg", folder / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg")
    copy(
        icons / "glutecoach-symbolic.svg",
        folder / "icons" / "hicolor" / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg",
    )
    write(folder / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo())
    write(folder / "man" / "man1" / "glutecoach.1", man_page())
    for shell, place in COMPLETIONS.items():
        write(folder / place, completion(shell))


def build_day() -> date:
    """Return the day that is written into what is built: SOURCE_DATE_EPOCH, so that building again gives the same."""
    seconds = float(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    return datetime.fromtimestamp(seconds, UTC).date()


def public_parser() -> argparse.ArgumentParser:
    """Return the parser without what only the app itself runs, and with a word on what are files and folders."""
    parser = make_parser()
    for action in all_actions(parser):
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
            hide_helpers(cast("Any", action))
        if action.type is Path or action.metavar == "DIR":
            action.complete = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE  # pyright: ignore[reportAttributeAccessIssue]
    return parser


def hide_helpers(commands: argparse._SubParsersAction[Any]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Take away the commands without a word of help."""
    shown = {command.dest for command in commands._get_subactions()}  # noqa: SLF001 # pyright: ignore
    for name in set(commands.choices) - shown:
        del commands.choices[name]


def all_actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the actions of a parser and of all its commands."""
    for action in parser._actions:  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - argparse has no other way
        yield action
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
            for command in cast("dict[str, argparse.ArgumentParser]", action.choices).values():
                yield from all_actions(command)


def man_page() -> str:
    """Return the man page."""
    data = {
        "description": ABOUT,
        "date": build_day().isoformat(),
        "version": __version__,
        "project_name": "GluteCoach",
        "manual_title": "GluteCoach",
    }
    page = Manpage(public_parser(), _data=data)
    for heading, content in SECTIONS.items():
        page.add_section(heading, "=", content)
    return str(page)


def completion(shell: str) -> str:
    """Return the completions of a shell."""
    return shtab.complete(public_parser(), shell) + "\n"


def metainfo() -> str:
    """Return the AppStream metadata with the releases of the changelog.

    Before the first release it holds today's version, as one in development.
    """
    text = CHANGELOG.read_text(encoding="utf-8")
    tree = ET.parse(SOURCES / f"{APP_ID}.metainfo.xml")
    element = tree.getroot().find("releases")
    if element is None:
        message = "the metainfo has no place for releases"
        raise ValueError(message)
    for release in releases(text):
        element.append(release_element(release, "stable"))
    if not len(element):
        element.append(release_element(Release(__version__, build_day(), items_of(unreleased(text))), "development"))
    ET.indent(tree)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(tree.getroot(), encoding="unicode") + "\n"


def release_element(release: Release, kind: str) -> ET.Element:
    """Return a release as AppStream writes it."""
    element = ET.Element("release", version=release.version, date=release.day.isoformat(), type=kind)
    lines = ET.SubElement(ET.SubElement(element, "description"), "ul")
    for item in release.items[:MOST_ITEMS]:
        ET.SubElement(lines, "li").text = item
    return element


def copy(source: Path, target: Path) -> None:
    """Copy a file to a folder that may not be there yet."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write(path: Path, text: str) -> None:
    """Write a file to a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Fill the folder that is named."""
    parser = argparse.ArgumentParser(description="Fill a folder `share` for the desktop and the shell.")
    parser.add_argument("folder", type=Path)
    write_share(parser.parse_args().folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())

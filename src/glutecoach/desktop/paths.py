"""Where things are: the program's own files and the person's data."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from glutecoach.core.errors import DataFolderError
from glutecoach.core.sentence import verbatim

APP_NAME = "glutecoach"
DATA_DIR_VARIABLE = "GLUTECOACH_DATA_DIR"


def assets_folder() -> Path:
    """Return the folder of exercises, programmes, sounds and translations.

    It travels inside the package; in a checkout it stands beside `src`.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent.parent / "assets"


def partner_command(*order: str) -> tuple[str, ...]:
    """Return the command of a process that works for the app: this program once more, packed or not.

    Args:
        order: `play`, or `speak` and the code of a language.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        if sys.platform == "win32":  # the program for menus has no console, and so nothing to be spoken to through
            program = program.with_name("glutecoach.exe")
        return (str(program), *order)
    return (sys.executable, "-P", "-m", "glutecoach", *order)


def program_command(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the command that starts this program again tomorrow; an AppImage is its own file, not what it unpacked.

    Args:
        environment: Environment variables.
    """
    image = environment.get("APPIMAGE")
    return (image,) if image else partner_command()


def data_folder(chosen: str | None, environment: dict[str, str]) -> Path:
    """Return the folder for all data: the one chosen, else the one in the environment, else the user's own.

    Args:
        chosen: From the command line; None or empty when not given.
        environment: Environment variables.

    Raises:
        DataFolderError: This is root, and the folder that follows from HOME is somebody else's.
    """
    named = chosen or environment.get(DATA_DIR_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # not needed when the folder is named

    folder = user_data_path(APP_NAME, appauthor=False)
    _refuse_somebody_elses(folder)
    return folder


def _refuse_somebody_elses(folder: Path) -> None:
    """Let `sudo` not leave files in a home that its owner can never write again."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if there.stat().st_uid != 0:
        message = verbatim(
            f"You are root, and {there} is not. Start GluteCoach without sudo, or name a folder with --data-dir."
        )
        raise DataFolderError(message)

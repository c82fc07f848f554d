"""What to type where a library of the system is missing: Qt loads many that no Python package brings along."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import msgspec

from glutecoach.core.errors import SystemLibraryError
from glutecoach.core.sentence import verbatim

FILE_NAME = "system_packages.json"
_NOT_FOUND = re.compile(r"([\w.+-]+\.so[\w.]*): cannot open shared object file")


class Packages(msgspec.Struct, frozen=True):
    """What Qt needs, in the words of one package manager.

    Attributes:
        install: The command, without the names.
        packages: Their names.
    """

    install: str
    packages: tuple[str, ...]


def missing_library(text: str) -> str | None:
    """Return the library that an error of the dynamic linker names, None for any other text."""
    found = _NOT_FOUND.search(text)
    return found.group(1) if found else None


def complaint(error: Exception, assets: Path) -> SystemLibraryError:
    """Return the error to tell instead of one that says that a library is missing.

    Args:
        error: What went wrong when something was loaded.
        assets: The program's own files.

    Raises:
        Exception: `error` itself, when it says something else.
    """
    library = missing_library(str(error))
    if library is None:
        raise error
    return SystemLibraryError(verbatim(f"Qt needs {library}, which this system does not have. {how_to_mend(assets)}"))


def how_to_mend(assets: Path) -> str:
    """Return the sentence that says what to type, for the first package manager that is found here."""
    known = msgspec.json.decode((assets / FILE_NAME).read_bytes(), type=dict[str, Packages])
    for manager, needed in known.items():
        if shutil.which(manager):
            sudo = "" if os.geteuid() == 0 else "sudo "
            return f"Type: {sudo}{needed.install} {' '.join(needed.packages)}"
    return "Install it with the package manager of this system."

"""Files written whole or not at all, and how their names stand in a message."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

PRIVATE_MODE = 0o600
LONGEST_LINE = 500
"""Characters of a message; a hostile file may quote a megabyte of itself."""


def one_line(text: str) -> str:
    """Return a text as one short line: nothing that moves a terminal's cursor, the middle of a long one left out."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE // 2]} … {line[-LONGEST_LINE // 2 :]}"


def make_private(path: Path) -> None:
    """Make a file that is not there yet, and let nobody but its owner read it.

    Raises:
        OSError: It cannot be made or written to.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_MODE))
    path.chmod(PRIVATE_MODE)


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the file, then move it into place; readable by its owner only.

    Raises:
        OSError: It cannot be written, or a device or pipe stands there; what was there before is still there.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OSError(errno.EINVAL, "it is no ordinary file", str(path))
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_MODE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise

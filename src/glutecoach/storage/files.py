"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

PRIVATE_MODE = 0o600
FOLDER_MODE = 0o700


def make_folder(folder: Path) -> None:
    """Make the data folder if it is not there; what cannot be made is told by whoever uses it next."""
    with contextlib.suppress(OSError):
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def make_private(path: Path) -> None:
    """Make a file that is not there yet, and let nobody but its owner read it.

    Raises:
        OSError: It cannot be made or written to.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_MODE))
    narrow(path, PRIVATE_MODE)


def narrow(path: Path, mode: int) -> None:
    """Let nobody but the owner use a file or folder, where that can be said.

    File systems of other systems have no modes; what is somebody else's but may be written to keeps its own.
    """
    with contextlib.suppress(PermissionError, NotImplementedError):
        path.chmod(mode)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where a system can wait for that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the file, then move it into place; readable by its owner only.

    Raises:
        OSError: It cannot be written, or a device or pipe stands there; what was there before is still there.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OSError(errno.EINVAL, "it is not an ordinary file", str(path))  # a cause in core.causes
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_MODE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise

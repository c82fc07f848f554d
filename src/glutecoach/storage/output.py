"""Files that the person asked for: a PDF, a calendar; never in the place of another one unless that is wished."""

from __future__ import annotations

from pathlib import Path

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import ExchangeError
from glutecoach.core.sentence import said
from glutecoach.storage.files import write_whole


def check_output(path: Path, *, force: bool) -> None:
    """Refuse a place before any work is done for it.

    Args:
        path: Where the file is to be; folders that are missing are made.
        force: Replace a file that is there.

    Raises:
        ExchangeError: A file is there, or the folder cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_there = path.exists()
    except OSError as error:
        raise _refused(path, error) from error
    if path.is_dir():
        raise ExchangeError(said("{file}: it is a folder. Name a file.", file=path))
    if is_there and not force:
        message = said("{file}: it is there already. Choose another name, or replace it with --force.", file=path)
        raise ExchangeError(message)


def write_output(path: Path, content: bytes) -> None:
    """Write the file whole, readable by its owner only.

    Raises:
        ExchangeError: It cannot be written; what was there before is still there.
    """
    try:
        write_whole(path, content)
    except OSError as error:
        raise _refused(path, error) from error


def _refused(path: Path, error: OSError) -> ExchangeError:
    message = said("{file}: it cannot be written: {cause}. Choose another place.", file=path, cause=cause_of(error))
    return ExchangeError(message)

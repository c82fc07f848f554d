"""One window for one data folder."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from glutecoach.core.errors import AlreadyOpenError
from glutecoach.core.sentence import verbatim

LOCK_NAME = "glutecoach.lock"
PRIVATE_MODE = 0o600


@contextmanager
def only_instance(folder: Path) -> Generator[None]:
    """Hold the data folder for one window; a lock left by a process that is gone is taken over.

    Raises:
        AlreadyOpenError: Another GluteCoach has it open.
    """
    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        message = verbatim(f"GluteCoach is already open with {folder}. Go to its window, or close it first.")
        raise AlreadyOpenError(message)
    with suppress(OSError):
        (folder / LOCK_NAME).chmod(PRIVATE_MODE)
    try:
        yield
    finally:
        lock.unlock()

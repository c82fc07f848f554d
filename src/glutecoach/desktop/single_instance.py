"""One window for one data folder."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from glutecoach.core.errors import AlreadyOpenError

LOCK_NAME = "glutecoach.lock"


@contextmanager
def only_instance(folder: Path) -> Generator[None]:
    """Hold the data folder for one window; a lock left by a process that is gone is taken over.

    Raises:
        AlreadyOpenError: Another GluteCoach has it open.
    """
    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        message = f"GluteCoach is already open with {folder}. Go to its window, or close it first."
        raise AlreadyOpenError(message)
    try:
        yield
    finally:
        lock.unlock()

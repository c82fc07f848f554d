"""Lets the disk take the write-ahead log of the database while the window goes on."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

ShouldStop = Callable[[], bool]
Run = Callable[[Callable[[ShouldStop], str], Callable[[str], None]], None]
"""Does some work while the window goes on, and hands its result to a function."""


class LogSync:
    """Syncs a log, once at a time: what is written to it meanwhile is taken in one go after that."""

    def __init__(self, log: Path, run: Run, on_problem: Callable[[], None]) -> None:
        """Take what is needed.

        Args:
            log: The file.
            run: Does the work.
            on_problem: Called when the disk did not take it; after that nothing more is synced here.
        """
        self._log = log
        self._run = run
        self._on_problem = on_problem
        self._is_syncing = self._is_behind = False

    def start(self) -> None:
        """Let the disk take what is in the log now."""
        self._is_behind = self._is_syncing
        if not self._is_syncing:
            self._is_syncing = True
            self._run(lambda _: _reach_disk(self._log), self._on_synced)

    def _on_synced(self, problem: str) -> None:
        self._is_syncing = False
        if problem:
            self._on_problem()
        elif self._is_behind:
            self.start()


def _reach_disk(log: Path) -> str:
    """Let the disk take a log; return what is wrong, or nothing."""
    try:
        with log.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        return str(error)
    return ""

"""Work that the window does not wait for."""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

LONGEST_WAIT_AT_CLOSE_S = 3.0
"""Patience of a program that ends."""

Result = TypeVar("Result")
ShouldStop = Callable[[], bool]


class Errands(Protocol):
    """Does one thing after the other, while the window goes on."""

    def run(self, work: Callable[[ShouldStop], Result], on_done: Callable[[Result], None]) -> None:
        """Do some work after what was asked for before, and hand its result to a function.

        Args:
            work: What to do; it is given a function that tells whether to stop early.
            on_done: Called with the result, where the window is, unless the window is closed by then.
        """
        ...

    def close(self, patience_s: float) -> None:
        """Ask the work to stop early, and wait for all of it as long as there is patience."""
        ...


class ThreadErrands(QObject):
    """Does the work in a thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Callable[[ShouldStop], Any], Callable[[Any], None]]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_closing = False
        self._done.connect(self._on_done)

    def run(self, work: Callable[[ShouldStop], Result], on_done: Callable[[Result], None]) -> None:
        """Do some work after what was asked for before."""
        with self._lock:
            if self._is_closing:
                return
            self._waiting.append((work, on_done))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="errands", daemon=True)
                self._thread.start()

    def close(self, patience_s: float) -> None:
        """Wait for the work; a thread that a dead network holds up does not hold up the app."""
        self._is_closing = True
        thread = self._thread
        if thread is not None:
            thread.join(patience_s)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                work, on_done = self._waiting.popleft()
            try:
                result = work(lambda: self._is_closing)
            except Exception:  # the next errand is run all the same
                sys.excepthook(*sys.exc_info())  # pyright: ignore[reportArgumentType]
                continue
            with suppress(RuntimeError):  # the window went without waiting for it
                if not self._is_closing:
                    self._done.emit(on_done, result)

    def _on_done(self, on_done: Callable[[Any], None], result: object) -> None:
        """Hand a result over, in the thread of the window."""
        on_done(result)

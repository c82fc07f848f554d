"""The other end of the pipe: reads orders in a process that works for the app, and answers each."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal


class Ear(QObject):
    """Reads orders in a thread of its own: a pipe cannot be waited for in the same way on every system."""

    _heard = Signal(str)
    _closed = Signal()

    def __init__(self, answers: TextIO, obey: Callable[[Any], None]) -> None:
        """Take who answers and who obeys.

        Args:
            answers: Takes the answers.
            obey: Carries out one order.
        """
        super().__init__()
        self._answers = answers
        self._obey = obey
        self._number = 0
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def listen(self, application: QCoreApplication, orders: Iterable[bytes]) -> None:
        """Obey until the orders end; then the application ends."""
        self._closed.connect(application.quit, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._read, args=(orders,), daemon=True).start()

    def tell(self, **answer: object) -> None:
        """Answer."""
        self._answers.write(json.dumps(answer) + "\n")
        self._answers.flush()

    def _read(self, orders: Iterable[bytes]) -> None:
        for line in orders:
            self._heard.emit(line.decode("utf-8", "replace"))
        self._closed.emit()

    def _on_heard(self, line: str) -> None:
        self._number += 1
        try:
            order: Any = json.loads(line)
        except ValueError:
            order = None
        self._obey(order)
        self.tell(done=self._number)

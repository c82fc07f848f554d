"""A process that works for this one: takes orders as lines of JSON, is never waited for, and is started again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

START_PATIENCE_MS = 20_000
"""How long it may take to come up: a sleeping service of the system is started first (5 s on two busy cores)."""
ANSWER_PATIENCE_MS = 4_000
"""How long it may take to accept an order."""
MOST_RESTARTS = 2
CALM_MS = 60_000
"""A process that has worked for so long since it was started again may be started again as often as before."""
LAST_WORDS_MS = 500
NO_OUTPUT = "no sound output"
"""What a process tells that has nothing to be heard on."""
AGAIN_MS = 10_000
"""Such a process ends after this time, to begin anew: only so a sound server that came up is found."""
BEGIN_ANEW = 75
"""The exit status of a process that wants to be started again although nothing has failed (EX_TEMPFAIL)."""


class Partner(QObject):
    """Sends orders to a process that may hang, die or never come up, and holds nobody up.

    The process writes one line of JSON when it is ready, and `{"done": N}` for each order.

    Signals:
        told: What it has told but for orders that are done, as a dict.
        ready: It has come up, or come up again.
        lost: It cannot be started, or has failed too often; comes once.
    """

    told = Signal(object)
    ready = Signal()
    lost = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Start the process.

        Args:
            command: The program and its arguments.
            parent: Owner.
        """
        super().__init__(parent)
        self._command = tuple(command)
        self._unanswered = 0
        self._is_ready = False
        self._restarts = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._start_afresh)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._on_calm)
        self._process: QProcess | None = None
        self._start()

    @property
    def is_ready(self) -> bool:
        """Whether it takes orders."""
        return self._is_ready

    def send(self, order: dict[str, object]) -> None:
        """Send an order; while the process is not ready it is lost."""
        if self._process is None or not self._is_ready:
            return
        self._process.write(json.dumps(order).encode() + b"\n")
        if not self._unanswered:
            self._patience.start(ANSWER_PATIENCE_MS)
        self._unanswered += 1

    def try_again(self) -> None:
        """Start the process once more, with all its restarts, unless it is coming up anyway."""
        if self._process is None or self._is_ready:
            self._restarts = 0
            self._drop()
            self._start()

    def close(self) -> None:
        """Let the process end; it does so as soon as nobody speaks to it any more."""
        self._patience.stop()
        self._is_ready = False
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(LAST_WORDS_MS):
                process.kill()
                process.waitForFinished(LAST_WORDS_MS)

    def _start(self) -> None:
        self._unanswered = 0
        process = QProcess(self)
        self._process = process
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_answer)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._patience.start(START_PATIENCE_MS)
        process.start(self._command[0], list(self._command[1:]))

    def _on_answer(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))

    def _take(self, line: bytes) -> None:
        try:
            answer: Any = json.loads(line)
        except ValueError:
            return
        match answer:
            case {"done": _}:
                self._unanswered = max(0, self._unanswered - 1)
                if self._unanswered:
                    self._patience.start(ANSWER_PATIENCE_MS)
                else:
                    self._patience.stop()
            case {}:
                if not self._is_ready:
                    self._patience.stop()
                    self._is_ready = True
                    self.ready.emit()
                self.told.emit(answer)
            case _:
                pass

    def _on_finished(self, status: int) -> None:
        if self.sender() is not self._process:  # it was dropped before it ended
            return
        if status == BEGIN_ANEW:
            self._drop()
            self._start()
        else:
            self._start_afresh()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._drop()
            self.lost.emit()

    def _start_afresh(self) -> None:
        """Start again after the process has died or stopped answering, but not for ever."""
        self._drop()
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            self.lost.emit()
        else:
            self._calm.start()
            self._start()

    def _on_calm(self) -> None:
        self._restarts = 0

    def _drop(self) -> None:
        self._patience.stop()
        self._is_ready = False
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(LAST_WORDS_MS)
            process.deleteLater()

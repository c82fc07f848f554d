"""The voice of the system; silence when it has none, stops answering, or dies.

The libraries of a speech service wait for its answer, and one that broke off can take the program with it. So the
voice runs in a process of its own (`glutecoach.audio.speaker`), and this end of the pipe never waits.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

START_PATIENCE_MS = 12_000
"""How long the voice may take to come up: a sleeping speech service is started first."""
ANSWER_PATIENCE_MS = 4_000
"""How long it may take to accept a line."""
MOST_RESTARTS = 2
LAST_WORDS_MS = 500


@dataclass(frozen=True, slots=True)
class VoiceStyle:
    """How the voice sounds.

    Attributes:
        name: One of the voices of the system; empty for the one that the system prefers.
        words_a_minute: About how fast it speaks, 100 to 220.
        volume: Loudness, 0 to 100.
    """

    name: str = ""
    words_a_minute: int = 145
    volume: int = 80


class Voice(Protocol):
    """Something that speaks."""

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Take whom to tell why nothing is said any more, in one sentence, and which voices there are."""
        ...

    def say(self, text: str, *, takes_the_word: bool) -> None:
        """Say a text, now or after what is being said."""
        ...

    def stop(self) -> None:
        """Fall silent at once."""
        ...

    def set_style(self, style: VoiceStyle) -> None:
        """Speak in another way from the next line on."""
        ...

    def close(self) -> None:
        """Let go of the system's voice."""
        ...


class SilentVoice:
    """Says nothing: for trials and pictures."""

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Tell nobody anything."""

    def say(self, text: str, *, takes_the_word: bool) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Stay silent."""

    def set_style(self, style: VoiceStyle) -> None:
        """Change nothing."""

    def close(self) -> None:
        """Let go of nothing."""


class SystemVoice(QObject):
    """Speaks through a process of its own.

    Signals:
        fell_silent: Why nothing is said any more, in one sentence; comes once.
        voices_found: The names of the voices to choose from, as a tuple.
    """

    fell_silent = Signal(str)
    voices_found = Signal(object)

    def __init__(self, command: Sequence[str], style: VoiceStyle, parent: QObject | None = None) -> None:
        """Start the speaking process.

        Args:
            command: The program and its arguments.
            style: How it sounds to begin with.
            parent: Owner.
        """
        super().__init__(parent)
        self._command = tuple(command)
        self._style = style
        self._waiting: list[dict[str, object]] = []
        self._unanswered = 0
        self._is_ready = False
        self._restarts = 0
        self._voices: tuple[str, ...] = ()
        self._silent_because = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_lost)
        self._process: QProcess | None = None
        self._start()

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Take whom to tell why nothing is said any more, in one sentence, and which voices there are."""
        self.fell_silent.connect(on_silent)
        self.voices_found.connect(on_voices)
        if self._silent_because:
            on_silent(self._silent_because)
        if self._voices:
            on_voices(self._voices)

    def say(self, text: str, *, takes_the_word: bool) -> None:
        """Say a text, now or after what is being said."""
        if takes_the_word:
            self._waiting.clear()
        self._send({"do": "say", "text": text, "now": takes_the_word})

    def stop(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        self._send({"do": "stop"})

    def set_style(self, style: VoiceStyle) -> None:
        """Speak in another way from the next line on."""
        if style != self._style:
            self._style = style
            self._send({"do": "style", **asdict(style)})

    def close(self) -> None:
        """Let the process end; it does so as soon as nobody speaks to it any more."""
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(LAST_WORDS_MS):
                process.kill()
                process.waitForFinished(LAST_WORDS_MS)

    def _start(self) -> None:
        self._is_ready = False
        self._unanswered = 0
        process = QProcess(self)
        self._process = process
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_answer)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._patience.start(START_PATIENCE_MS)
        process.start(self._command[0], list(self._command[1:]))

    def _send(self, order: dict[str, object]) -> None:
        if self._process is None:
            return
        if not self._is_ready:
            self._waiting.append(order)
            return
        self._process.write(json.dumps(order).encode() + b"\n")
        if not self._unanswered:
            self._patience.start(ANSWER_PATIENCE_MS)
        self._unanswered += 1

    def _on_answer(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(bytes(self._process.readLine().data()))

    def _take(self, line: bytes) -> None:
        try:
            answer = json.loads(line)
        except ValueError:
            return
        match answer:
            case {"voices": [*names]}:
                self._on_ready(tuple(str(name) for name in names))
            case {"missing": str()}:
                self._fall_silent(_tr("This system has no voice, so the tones go on without words."))
            case {"done": _}:
                self._unanswered = max(0, self._unanswered - 1)
                if self._unanswered:
                    self._patience.start(ANSWER_PATIENCE_MS)
                else:
                    self._patience.stop()
            case _:
                pass

    def _on_ready(self, voices: tuple[str, ...]) -> None:
        self._patience.stop()
        self._is_ready = True
        self._voices = voices
        self._send({"do": "style", **asdict(self._style)})
        waiting, self._waiting = self._waiting, []
        for order in waiting:
            self._send(order)
        self.voices_found.emit(voices)

    def _on_patience_lost(self) -> None:
        self._start_afresh()

    def _on_finished(self) -> None:
        if self.sender() is self._process:  # else it was dropped before it ended
            self._start_afresh()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fall_silent(_tr("The voice cannot be started, so the tones go on without words."))

    def _start_afresh(self) -> None:
        """Start again after the process has died or stopped answering, but not for ever."""
        self._drop()
        self._restarts += 1
        if self._restarts > MOST_RESTARTS:
            self._fall_silent(_tr("The voice has stopped answering. The tones go on without words."))
        else:
            self._waiting.clear()
            self._start()

    def _fall_silent(self, reason: str) -> None:
        self._drop()
        self._waiting.clear()
        if not self._silent_because:
            self._silent_because = reason
            self.fell_silent.emit(reason)

    def _drop(self) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(LAST_WORDS_MS)
            process.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)

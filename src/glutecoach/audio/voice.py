"""The voice of the system; silence when it has none, stops answering, or dies.

The libraries of a speech service wait for its answer, and one that broke off can take the program with it. So the
voice runs in a process of its own (`glutecoach.audio.speaker`), and this end of the pipe never waits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QObject, Signal

from glutecoach.audio.partner import NO_OUTPUT, Partner
from glutecoach.audio.texts import no_output_text, tr


class VoiceStyle(Struct, frozen=True):
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

    @property
    def is_up(self) -> bool:
        """Whether what is said is heard now, as far as is known."""
        ...

    def say(self, text: str, *, takes_the_word: bool, in_s: float = 0.0) -> None:
        """Say a text in so many seconds, instead of or after what is being said."""
        ...

    def notify(self, text: str) -> None:
        """Say a text once nobody speaks; what takes the word until then puts it off."""
        ...

    def try_again(self) -> None:
        """Try to speak again, if it had fallen silent."""
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

    @property
    def is_up(self) -> bool:
        """Never."""
        return False

    def say(self, text: str, *, takes_the_word: bool, in_s: float = 0.0) -> None:
        """Say nothing."""

    def notify(self, text: str) -> None:
        """Say nothing."""

    def try_again(self) -> None:
        """Stay silent."""

    def stop(self) -> None:
        """Stay silent."""

    def set_style(self, style: VoiceStyle) -> None:
        """Change nothing."""

    def close(self) -> None:
        """Let go of nothing."""


class SystemVoice(QObject):
    """Speaks through a process of its own.

    Signals:
        fell_silent: Why nothing is said any more, in one sentence.
        voices_found: The names of the voices to choose from, as a tuple; it speaks, or speaks again.
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
        self._style = style
        self._waiting: list[dict[str, object]] = []
        self._voices: tuple[str, ...] = ()
        self._silent_because = ""
        self._partner = Partner(command, self)
        self._partner.told.connect(self._on_told)
        self._partner.lost.connect(self._on_lost)

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Take whom to tell why nothing is said any more, in one sentence, and which voices there are."""
        self.fell_silent.connect(on_silent)
        self.voices_found.connect(on_voices)
        if self._silent_because:
            on_silent(self._silent_because)
        if self._voices:
            on_voices(self._voices)

    @property
    def is_up(self) -> bool:
        """Whether what is said is heard now, as far as is known."""
        return self._partner.is_ready and not self._silent_because

    def say(self, text: str, *, takes_the_word: bool, in_s: float = 0.0) -> None:
        """Say a text in so many seconds, instead of or after what is being said."""
        if takes_the_word:
            self._waiting = [order for order in self._waiting if order["do"] == "notify"]
        self._send(_say_order(text, is_now=takes_the_word, in_s=in_s if self.is_up else 0.0))

    def notify(self, text: str) -> None:
        """Say a text once nobody speaks; what takes the word until then puts it off."""
        self._send({"do": "notify", "text": text})

    def try_again(self) -> None:
        """Try to speak again, if it had fallen silent."""
        if self._silent_because:
            self._partner.try_again()

    def stop(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        self._send({"do": "stop"})

    def set_style(self, style: VoiceStyle) -> None:
        """Speak in another way from the next line on."""
        if style != self._style:
            self._style = style
            if self.is_up:
                self._send(self._style_order())

    def close(self) -> None:
        """Let the process end."""
        self._partner.close()

    def _send(self, order: dict[str, object]) -> None:
        """Send an order, or keep it until the voice has come up: then only the latest words are of use."""
        if self.is_up:
            self._partner.send(order)
        elif not self._silent_because:
            self._waiting.append(order)

    def _style_order(self) -> dict[str, object]:
        return {"do": "style", **asdict(self._style)}

    def _on_told(self, answer: dict[str, Any]) -> None:
        match answer:
            case {"voices": [*names]}:
                self._voices = tuple(map(str, names))
                self._silent_because = ""
                waiting, self._waiting = self._waiting, []
                for order in (self._style_order(), *waiting):
                    self._partner.send(order)
                self.voices_found.emit(self._voices)
            case {"unsaid": str() as text} if not self._waiting:
                self._waiting = [_say_order(text, is_now=True)]
            case {"missing": reason} if reason == NO_OUTPUT:
                self._fall_silent(no_output_text())
            case {"missing": str()}:
                self._partner.close()
                self._fall_silent(tr("This system has no voice, so the tones go on without words."))
            case _:
                pass

    def _on_lost(self) -> None:
        self._fall_silent(tr("The voice has stopped answering. The tones go on without words."))

    def _fall_silent(self, reason: str) -> None:
        self._waiting.clear()
        if reason != self._silent_because:
            self._silent_because = reason
            self.fell_silent.emit(reason)


def _say_order(text: str, *, is_now: bool, in_s: float = 0.0) -> dict[str, object]:
    return {"do": "say", "text": text, "now": is_now, "in_s": in_s}

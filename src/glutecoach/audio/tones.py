"""Tones at the changes of a session, and as long as its phases; silence when there is nothing to play them on.

The tones are played by a process of its own (`glutecoach.audio.jukebox`): it hears of each a moment ahead and keeps its
time, whatever the window is busy with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from glutecoach.audio.partner import Partner
from glutecoach.audio.texts import no_output_text, tr
from glutecoach.core.cues import Sound


class TonePlayer(Protocol):
    """Something that plays tones."""

    def watch(self, on_silent: Callable[[str], None], on_heard: Callable[[], None]) -> None:
        """Take whom to tell why nothing is heard, in one sentence, and that something is heard again."""
        ...

    def try_again(self) -> None:
        """Look for a sound output again, if it had been given up."""
        ...

    def play(self, sound: Sound, in_s: float = 0.0) -> None:
        """Play a sound in so many seconds; a tempo tone that still lasts ends then."""
        ...

    def stop(self) -> None:
        """End the tempo tone that lasts, and drop the sounds that wait for their time."""
        ...

    def keep_open(self, *, is_open: bool) -> None:
        """Keep the sound device awake, or let it sleep: a sleeping one swallows the first sound."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        ...

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Choose the deeper, softer set of tones, or the usual one."""
        ...

    def close(self) -> None:
        """Let go of the sound output."""
        ...


class SilentTones:
    """Plays nothing: for pictures."""

    def watch(self, on_silent: Callable[[str], None], on_heard: Callable[[], None]) -> None:
        """Tell nobody anything."""

    def try_again(self) -> None:
        """Stay silent."""

    def play(self, sound: Sound, in_s: float = 0.0) -> None:
        """Play nothing."""

    def stop(self) -> None:
        """Stay silent."""

    def keep_open(self, *, is_open: bool) -> None:
        """Keep nothing awake."""

    def set_volume(self, percent: int) -> None:
        """Change nothing."""

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Change nothing."""

    def close(self) -> None:
        """Let go of nothing."""


class SystemTones(QObject):
    """Plays through a process of its own.

    Signals:
        fell_silent: Why nothing is heard, in one sentence.
        heard_again: There is a sound output again.
        ready: The process has come up, or come up again.
    """

    fell_silent = Signal(str)
    heard_again = Signal()
    ready = Signal()

    def __init__(
        self, command: Sequence[str], clock: Callable[[], float], volume: int, parent: QObject | None = None
    ) -> None:
        """Start the process that plays.

        Args:
            command: The program and its arguments.
            clock: Monotonic seconds of the machine, the same for all its processes.
            volume: Loudness, 0 to 100.
            parent: Owner.
        """
        super().__init__(parent)
        self._clock = clock
        self._volume = volume
        self._is_quiet = False
        self._is_open = False
        self._waiting: dict[str, object] | None = None
        self._silent_because = ""
        self._partner = Partner(command, self)
        self._partner.ready.connect(self._on_ready)
        self._partner.told.connect(self._on_told)
        self._partner.lost.connect(self._on_lost)

    def watch(self, on_silent: Callable[[str], None], on_heard: Callable[[], None]) -> None:
        """Take whom to tell why nothing is heard, in one sentence, and that something is heard again."""
        self.fell_silent.connect(on_silent)
        self.heard_again.connect(on_heard)
        if self._silent_because:
            on_silent(self._silent_because)

    def try_again(self) -> None:
        """Look for a sound output again, if it had been given up."""
        if self._silent_because:
            self._partner.try_again()

    def play(self, sound: Sound, in_s: float = 0.0) -> None:
        """Play a sound in so many seconds; a tempo tone that still lasts ends then."""
        at_s = self._clock() + in_s
        order: dict[str, object] = {"do": "play", "tone": sound.tone.value, "length_s": sound.length_s, "at_s": at_s}
        if self._partner.is_ready:
            self._partner.send(order)
        else:
            self._waiting = order

    def stop(self) -> None:
        """End the tempo tone that lasts, and drop the sounds that wait for their time."""
        self._waiting = None
        self._partner.send({"do": "stop"})

    def keep_open(self, *, is_open: bool) -> None:
        """Keep the sound device awake, or let it sleep."""
        self._is_open = is_open
        self._partner.send({"do": "open", "open": is_open})

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = percent
        self._partner.send({"do": "volume", "percent": percent})

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Choose the deeper, softer set of tones, or the usual one."""
        self._is_quiet = is_quiet
        self._partner.send({"do": "quiet", "quiet": is_quiet})

    def close(self) -> None:
        """Let the process end."""
        self._partner.close()

    def _on_ready(self) -> None:
        """Bring a process that has come up, or come up again, to where things are."""
        self.set_volume(self._volume)
        self.set_quiet(is_quiet=self._is_quiet)
        self.keep_open(is_open=self._is_open)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._partner.send(waiting)
        self.ready.emit()

    def _on_told(self, answer: object) -> None:
        match answer:
            case {"missing": str()}:
                self._fall_silent(no_output_text())
            case {"device": str()} if self._silent_because:
                self._silent_because = ""
                self.heard_again.emit()
            case _:
                pass

    def _on_lost(self) -> None:
        self._fall_silent(tr("The sound output has stopped answering, so the workout runs without tones."))

    def _fall_silent(self, reason: str) -> None:
        if reason != self._silent_because:
            self._silent_because = reason
            self.fell_silent.emit(reason)

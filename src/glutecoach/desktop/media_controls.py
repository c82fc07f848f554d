"""Lets a headset button, the desktop's media controls or a paired phone reach a session."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer

from glutecoach.desktop import mpris
from glutecoach.desktop.session_bus import SessionBus, open_session_bus

if TYPE_CHECKING:
    from jeepney import Message

BOUNCE_MS = 100
"""One press that arrives on two ways, or a button that bounces, is one wish."""
NAME_IS_TAKEN = 3
DO_NOT_QUEUE = 4


class MediaCommand(StrEnum):
    """What somebody asks for with a media key."""

    PLAY = "play"
    PAUSE = "pause"
    TOGGLE = "toggle"
    NEXT = "next"
    PREVIOUS = "previous"
    RAISE = "raise"


_COUNTS_EVERY_TIME = frozenset({MediaCommand.TOGGLE, MediaCommand.NEXT, MediaCommand.PREVIOUS})
"""Commands of which two are not the same as one."""


class NowPlaying(Struct, frozen=True):
    """What the desktop shows of a session.

    Attributes:
        title: What runs.
        artist: The workout.
        track: Counts the pieces of the workout, from 0.
        length_s: Length of the piece in seconds.
        is_paused: Whether time stands still.
    """

    title: str
    artist: str
    track: int
    length_s: float
    is_paused: bool


class MediaControls(Protocol):
    """Something through which the desktop controls a session."""

    def open(self, on_command: Callable[[MediaCommand], None], position_s: Callable[[], float]) -> None:
        """Offer a session to the desktop from now on.

        Args:
            on_command: Takes what is asked for.
            position_s: Tells how many seconds of the piece have passed.
        """
        ...

    def show(self, playing: NowPlaying) -> None:
        """Tell the desktop what runs."""
        ...

    def close(self) -> None:
        """Offer nothing any more."""
        ...


class NoMediaControls:
    """For a desktop without media controls."""

    def open(self, on_command: Callable[[MediaCommand], None], position_s: Callable[[], float]) -> None:
        """Do nothing."""

    def show(self, playing: NowPlaying) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class BusMediaControls(QObject):
    """Media controls of Linux desktops: MPRIS on the session bus. Without a bus it does nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for a session."""
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._on_command: Callable[[MediaCommand], None] = _ignore
        self._position_s: Callable[[], float] = float
        self._playing = NowPlaying("", "", 0, 0.0, is_paused=True)
        self._bounced: set[MediaCommand] = set()
        self._bounce = QTimer(self)
        self._bounce.setSingleShot(True)
        self._bounce.setInterval(BOUNCE_MS)
        self._bounce.timeout.connect(self._bounced.clear)

    def open(self, on_command: Callable[[MediaCommand], None], position_s: Callable[[], float]) -> None:
        """Offer a session to the desktop from now on."""
        self.close()
        self._on_command, self._position_s = on_command, position_s
        self._bus = open_session_bus(self)
        if self._bus is not None:
            self._bus.message_arrived.connect(self._on_message)
            self._bus.lost.connect(self.close)
            self._request_name(mpris.BUS_NAME)

    def show(self, playing: NowPlaying) -> None:
        """Tell the desktop what runs."""
        self._playing = playing
        if self._bus is not None:
            self._bus.send(mpris.properties_changed(self._player_changes()))
        if self._bus is not None:  # sending may have lost it
            self._bus.send(mpris.seeked(self._position_us()))

    def close(self) -> None:
        """Offer nothing any more; the bus takes the name away by itself."""
        bus, self._bus = self._bus, None
        self._on_command = _ignore
        if bus is not None:
            bus.close()
            bus.deleteLater()

    def _request_name(self, name: str) -> None:
        from jeepney.bus_messages import message_bus

        if self._bus is not None:
            self._bus.send(message_bus.RequestName(name, DO_NOT_QUEUE))

    def _on_message(self, message: Message) -> None:
        from jeepney import MessageType

        kind = message.header.message_type
        if kind is MessageType.method_call:
            self._answer(message)
        elif kind is MessageType.method_return and message.body == (NAME_IS_TAKEN,):
            self._request_name(f"{mpris.BUS_NAME}.instance{os.getpid()}")

    def _answer(self, message: Message) -> None:
        answer, command = mpris.answer(message, self._properties())
        if answer is not None and self._bus is not None:
            self._bus.send(answer)
        if command is None:
            return
        wish = MediaCommand(command)
        if wish in _COUNTS_EVERY_TIME:
            if wish in self._bounced:
                return
            self._bounced.add(wish)
            self._bounce.start()
        self._on_command(wish)

    def _properties(self) -> mpris.Properties:
        position: mpris.Variant = ("x", self._position_us())
        return {
            mpris.ROOT: dict(mpris.ROOT_PROPERTIES),
            mpris.PLAYER: {**mpris.PLAYER_PROPERTIES, **self._player_changes(), "Position": position},
        }

    def _player_changes(self) -> dict[str, mpris.Variant]:
        playing = self._playing
        return {
            "PlaybackStatus": ("s", "Paused" if playing.is_paused else "Playing"),
            "Metadata": mpris.metadata(playing.title, playing.artist, playing.track, _us(playing.length_s)),
        }

    def _position_us(self) -> int:
        return _us(self._position_s())


def _us(seconds: float) -> int:
    return round(seconds * 1_000_000)


def _ignore(_: MediaCommand) -> None:
    """Take a command while there is no session."""

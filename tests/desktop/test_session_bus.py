"""What a bus may do wrong, played by the other end of a pair of sockets."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from glutecoach.desktop.session_bus import SessionBus

if TYPE_CHECKING:
    from jeepney import Message

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the session bus is one of Linux desktops")


@pytest.fixture
def other_end(bus: SessionBus, ends: tuple[socket.socket, socket.socket]) -> socket.socket:
    """Return the bus's own end, after the greeting."""
    ends[1].recv(10_000)
    return ends[1]


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Return two sockets that talk to each other."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@pytest.fixture
def bus(qtbot: QtBot, ends: tuple[socket.socket, socket.socket]) -> Iterator[SessionBus]:
    """Return a connection to it."""
    opened = SessionBus(ends[0])
    yield opened
    opened.close()


def call(member: str) -> bytes:
    """Return a method call as it travels."""
    return message(member).serialise(serial=7)


def message(member: str) -> Message:
    """Return a method call with a text in it."""
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress("/", "org.example.One", "org.example.One"), member, "s", ("x" * 1000,))


def test_a_message_that_cannot_be_read_is_left_out(bus: SessionBus, other_end: socket.socket, qtbot: QtBot) -> None:
    """The message after it arrives as if nothing had happened."""
    arrived: list[Message] = []
    bus.message_arrived.connect(arrived.append)
    good = call("Good")
    unknown_type = good.replace(b"\x08\x01g\x00\x01s\x00", b"\x08\x01g\x00\x01?\x00")
    other_end.sendall(unknown_type + good)
    qtbot.waitUntil(lambda: len(arrived) == 1)

    assert unknown_type != good
    assert arrived[0].body == ("x" * 1000,)
    assert bus.is_open


def test_a_bus_that_talks_nonsense_is_left(bus: SessionBus, other_end: socket.socket, qtbot: QtBot) -> None:
    """What is no message from the first byte on can never be understood again."""
    with qtbot.waitSignal(bus.lost):
        other_end.sendall(b"\xff" * 100)

    assert not bus.is_open


def test_a_bus_that_is_closed_is_left(bus: SessionBus, other_end: socket.socket, qtbot: QtBot) -> None:
    """The end of the bus is told once, and sending on does no harm."""
    with qtbot.waitSignal(bus.lost):
        other_end.close()
    bus.send(message("Late"))

    assert not bus.is_open


def test_a_bus_that_dies_while_it_is_written_to_is_left(
    bus: SessionBus, other_end: socket.socket, qtbot: QtBot
) -> None:
    """Writing finds out first, and raises nothing."""
    other_end.close()
    with qtbot.waitSignal(bus.lost):
        bus.send(message("Late"))

    assert not bus.is_open


def test_a_slow_bus_gets_everything(bus: SessionBus, other_end: socket.socket, qtbot: QtBot) -> None:
    """What it does not take at once waits for it, in order and complete."""
    count = 1000
    for _ in range(count):
        bus.send(message("Flood"))
    taken = bytearray()
    other_end.setblocking(False)

    def take() -> bool:
        try:
            taken.extend(other_end.recv(65_536))
        except BlockingIOError:
            return False
        return taken.count(b"Flood") == count

    qtbot.waitUntil(take)

    assert bus.is_open


def test_a_bus_that_takes_nothing_is_left_in_the_end(
    bus: SessionBus, other_end: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits for it does not grow without end."""
    monkeypatch.setattr("glutecoach.desktop.session_bus.MOST_UNSENT_BYTES", 100_000)
    sent = 0
    while bus.is_open and sent < 10_000:
        bus.send(message("Flood"))
        sent += 1

    assert not bus.is_open
    assert sent < 10_000

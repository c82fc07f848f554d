"""A connection to the message bus of a Linux desktop that never waits for anybody once it is open.

jeepney knows the wire format, Qt's event loop says when there is something to read. What goes wrong with the bus costs
the connection and nothing else.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
import sys
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from jeepney import Message

ADDRESS_VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
AUTHENTICATION_S = 1.0
"""Seconds that a bus may take to answer at the beginning."""
READ_BYTES = 65_536
MOST_UNSENT_BYTES = 4_000_000
"""A bus that takes nothing for so long is given up."""

_UNREADABLE = (ValueError, KeyError, IndexError, TypeError, AssertionError, struct.error, RecursionError)
"""What jeepney raises for a message that it cannot read."""

_log = logging.getLogger(__name__)


def open_session_bus(parent: QObject | None = None) -> SessionBus | None:
    """Return a connection to the session bus, or None where there is none."""
    if not sys.platform.startswith("linux") or not os.environ.get(ADDRESS_VARIABLE):
        return None
    try:
        from jeepney.bus import get_bus
        from jeepney.io.blocking import prep_socket

        connection = prep_socket(get_bus("SESSION"), timeout=AUTHENTICATION_S)
    except (OSError, ValueError, RuntimeError, StopIteration, ImportError) as error:
        _log.info("no session bus: %s", error)
        return None
    return SessionBus(connection, parent)


class SessionBus(QObject):
    """A connection to the session bus.

    Signals:
        message_arrived: A jeepney Message.
        lost: The bus is gone; nothing more is sent or heard.
    """

    message_arrived = Signal(object)
    lost = Signal()

    def __init__(self, connection: socket.socket, parent: QObject | None = None) -> None:
        """Take a socket that is authenticated, and say hello.

        Args:
            connection: The socket; it is closed with the bus.
            parent: Owner.
        """
        from jeepney import Parser
        from jeepney.bus_messages import message_bus

        super().__init__(parent)
        self._socket: socket.socket | None = connection
        connection.setblocking(False)
        self._parser = Parser()
        self._serials = count(1)
        self._unsent = b""
        self._readable = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._on_readable)
        self._writable = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._send_unsent)
        self.send(message_bus.Hello())

    @property
    def is_open(self) -> bool:
        """Whether the bus is still there."""
        return self._socket is not None

    def send(self, message: Message) -> int:
        """Send a message as soon as the bus takes it; return its serial number, by which an answer names it."""
        serial = next(self._serials)
        if self._socket is not None:
            self._unsent += message.serialise(serial=serial)
            self._send_unsent()
        return serial

    def close(self) -> None:
        """Leave the bus; what was not taken yet is dropped."""
        connection, self._socket = self._socket, None
        if connection is not None:
            self._readable.setEnabled(False)
            self._writable.setEnabled(False)
            connection.close()

    def _send_unsent(self) -> None:
        while self._unsent and self._socket is not None:
            try:
                sent = self._socket.send(self._unsent)
            except BlockingIOError:
                break
            except OSError as error:
                self._lose(str(error))
                return
            self._unsent = self._unsent[sent:]
        if len(self._unsent) > MOST_UNSENT_BYTES:
            self._lose("it takes nothing any more")
        if self._socket is not None:
            self._writable.setEnabled(bool(self._unsent))

    def _on_readable(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(READ_BYTES)
        except BlockingIOError:
            return
        except OSError as error:
            self._lose(str(error))
            return
        if not data:
            self._lose("it was closed")
            return
        self._parser.add_data(data)
        while self.is_open and self._read_message():
            pass

    def _read_message(self) -> bool:
        """Read one message; return whether there may be another."""
        try:
            message = self._parser.get_next_message()
        except _UNREADABLE as error:
            if self._parser.next_msg_size is None:
                self._lose(f"it says nothing that can be read: {error}")
                return False
            _log.warning("a message was left out: %s", error)
            self._parser.next_msg_size = None  # its bytes are gone; the next message begins here
            return True
        if message is not None:
            self.message_arrived.emit(message)
        return message is not None

    def _lose(self, reason: str) -> None:
        _log.info("the session bus is gone: %s", reason)
        self.close()
        self.lost.emit()

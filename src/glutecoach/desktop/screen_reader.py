"""Whether somebody has the screen read out by a program of the system's."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from glutecoach.desktop.session_bus import SessionBus, open_session_bus

if TYPE_CHECKING:
    from jeepney import Message

ACCESSIBILITY = "org.a11y.Bus"
ACCESSIBILITY_PATH = "/org/a11y/bus"
STATUS = "org.a11y.Status"
PROPERTIES = "org.freedesktop.DBus.Properties"
READER_PROPERTY = "ScreenReaderEnabled"
SPI_GETSCREENREADER = 0x0046
"""What Windows calls the question (winuser.h)."""


class ScreenReader(Protocol):
    """What reads the screen out."""

    @property
    def is_running(self) -> bool:
        """Whether it reads now, as far as is known."""
        ...

    def look(self) -> None:
        """Find out anew, without waiting for the answer."""
        ...

    def close(self) -> None:
        """Let go of the system."""
        ...


class NoScreenReader:
    """For tests, pictures and systems without one."""

    @property
    def is_running(self) -> bool:
        """Never."""
        return False

    def look(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class SystemScreenReader(QObject):
    """Asks the system: the message bus on Linux, Windows itself, and Qt elsewhere.

    Qt alone does not do on Linux: it says yes wherever a desktop has accessibility switched on, reader or not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = open_session_bus(self)
        self._question = -1
        self._is_running = False
        if self._bus is not None:
            self._bus.message_arrived.connect(self._on_message)
            self._bus.lost.connect(self._on_lost)

    @property
    def is_running(self) -> bool:
        """Whether a screen reader runs, by the last answer; False until there is one."""
        return self._is_running

    def look(self) -> None:
        """Ask the system; the answer of a bus comes later."""
        if self._bus is not None:
            from jeepney import DBusAddress, MessageFlag, new_method_call

            status = DBusAddress(ACCESSIBILITY_PATH, ACCESSIBILITY, PROPERTIES)
            question = new_method_call(status, "Get", "ss", (STATUS, READER_PROPERTY))
            question.header.flags = MessageFlag.no_auto_start  # where nobody listens, nobody reads
            self._question = self._bus.send(question)
        elif sys.platform == "win32":
            self._is_running = _windows_says_so()
        elif sys.platform == "darwin":
            self._is_running = QAccessible.isActive()

    def close(self) -> None:
        """Leave the bus."""
        if self._bus is not None:
            self._bus.close()

    def _on_message(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if fields.get(HeaderFields.reply_serial) != self._question:
            return
        is_answer = message.header.message_type is MessageType.method_return
        self._is_running = is_answer and message.body[0] == ("b", True)

    def _on_lost(self) -> None:
        self._is_running = False


def _windows_says_so() -> bool:
    import ctypes

    answer = ctypes.c_int(0)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 # the name is there on Windows only
    user32.SystemParametersInfoW(SPI_GETSCREENREADER, 0, ctypes.byref(answer), 0)
    return bool(answer.value)

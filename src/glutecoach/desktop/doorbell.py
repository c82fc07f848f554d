"""How a second start reaches the window that is open already: it rings, and the window comes to the front."""

from __future__ import annotations

import contextlib
import logging
import os
import stat
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from glutecoach.desktop.wish import Wish

SOCKET_NAME = "glutecoach.door"
LONGEST_PATH_BYTES = 90
"""Sockets take about 104; Qt adds some for a moment."""
PATIENCE_MS = 2000
"""For a window that hangs, or a visitor who says nothing."""
LONGEST_WORD_BYTES = 256 * 1024
"""Room for the paths of as many files as anybody selects at once."""
MOST_VISITORS = 8
HEARD = b"heard\n"

_log = logging.getLogger(__name__)


class Doorbell(QObject):
    """Listens for second starts with the same data folder; only its owner's processes can ring.

    Signals:
        rung: A Wish.
    """

    rung = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Listen from now on; where that is not possible, a second start is refused as if nobody were there.

        Args:
            folder: The data folder, held by this process alone.
            parent: Owner.
        """
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_VISITORS)
        self._server.newConnection.connect(self._on_visitors)
        address = _address(folder)
        if address is not None:
            QLocalServer.removeServer(address)  # left by a process that was killed: the folder's lock is ours
            self._server.listen(address)
        if not self.is_listening:
            _log.info("a second start cannot ring: %s", self._server.errorString() or "the folder's path is too long")

    @property
    def is_listening(self) -> bool:
        """Whether a second start can ring."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_visitors(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            visitor.readyRead.connect(lambda visitor=visitor: self._listen_to(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            QTimer.singleShot(PATIENCE_MS, visitor, visitor.abort)
            self._listen_to(visitor)

    def _listen_to(self, visitor: QLocalSocket) -> None:
        if visitor.canReadLine():
            wish = _understood(bytes(visitor.readLine(LONGEST_WORD_BYTES).data()))
            if wish is not None:
                visitor.write(HEARD)
                visitor.flush()  # before the window takes its time
                visitor.disconnectFromServer()
                self.rung.emit(wish)
                return
        if visitor.canReadLine() or visitor.bytesAvailable() > LONGEST_WORD_BYTES:
            visitor.abort()


def ring(folder: Path, wish: Wish) -> bool:
    """Ring at the window that has a data folder open; return whether it has heard."""
    address = _address(folder)
    if address is None:
        return False
    visitor = QLocalSocket()
    visitor.connectToServer(address)
    if not visitor.waitForConnected(PATIENCE_MS):
        return False
    visitor.write(msgspec.json.encode(wish) + b"\n")
    while not visitor.canReadLine():
        if not visitor.waitForReadyRead(PATIENCE_MS):
            return False
    return bytes(visitor.readLine(LONGEST_WORD_BYTES).data()) == HEARD


def _understood(line: bytes) -> Wish | None:
    """Return what a line asks for, None for nonsense."""
    try:
        return msgspec.json.decode(line, type=Wish)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def _address(folder: Path) -> str | None:
    """Return the name of the socket, None where there can be none.

    It stands in the data folder, where nobody else can have put one. Where that folder's path is too long for a socket,
    it stands in the person's own folder for such things, under a name made of the data folder's. Windows has no such
    files: there the pipe is its owner's.
    """
    name = f"glutecoach-{sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    elsewhere = (Path(place) / f"{name}.door" for place in _private_folders())
    paths = (os.fsencode(path) for path in (folder / SOCKET_NAME, *elsewhere))
    return next((os.fsdecode(path) for path in paths if len(path) <= LONGEST_PATH_BYTES), None)


def _private_folders() -> list[str]:
    """Return the folders for short-lived files of this user into which nobody else can write."""
    found: list[str] = []
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), tempfile.gettempdir()):
        with contextlib.suppress(OSError):
            status = Path(place).stat()
            is_private = not status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
            if place and stat.S_ISDIR(status.st_mode) and is_private and status.st_uid == os.getuid():
                found.append(place)
    return found

"""Whether a window can be opened, found out before Qt aborts over it."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping

from glutecoach.core.errors import DisplayError

HEADLESS_PLATFORMS = frozenset({"offscreen", "minimal", "vnc"})
X_PORT = 6000
CONNECT_TIMEOUT_S = 2.0


def require_display(environment: Mapping[str, str]) -> None:
    """Make sure that there is a screen to open a window on.

    Raises:
        DisplayError: There is none; the message says what to do.
    """
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in HEADLESS_PLATFORMS:
        return
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not wayland and not x11:
        message = "There is no screen here. Run it on a desktop, or see every page with: glutecoach tour --output DIR"
        raise DisplayError(message)
    if not wayland and x11 and not _answers(x11):
        message = f"The screen {x11} does not answer. Check DISPLAY, or run: glutecoach tour --output DIR"
        raise DisplayError(message)


def _answers(display: str) -> bool:
    host, _, number = display.rpartition(":")
    try:
        screen = int(number.partition(".")[0])
    except ValueError:
        return False
    if host and host != "unix" and not host.startswith("/"):
        return _connects(socket.AF_INET, (host, X_PORT + screen))
    path = f"/tmp/.X11-unix/X{screen}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(CONNECT_TIMEOUT_S)
        try:
            connection.connect(address)
        except OSError:
            return False
    return True

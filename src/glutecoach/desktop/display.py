"""Whether a window can be opened, found out before Qt aborts over it."""

from __future__ import annotations

import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from glutecoach.core.errors import DisplayError
from glutecoach.core.sentence import verbatim

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
        message = verbatim(
            "There is no screen here. Run it on a desktop, or see every page with: glutecoach tour --output DIR"
        )
        raise DisplayError(message)
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not ((wayland and _wayland_answers(wayland, folder)) or (x11 and _answers(x11))):
        names = " or ".join(name for name in (wayland, x11) if name)
        variables = " or ".join(name for name in ("WAYLAND_DISPLAY", "DISPLAY") if environment.get(name))
        message = verbatim(
            f"The screen {names} does not answer. Check {variables}, or run: glutecoach tour --output DIR"
        )
        raise DisplayError(message)


def require_screen_plugin(environment: Mapping[str, str], assets: Path) -> None:
    """Make sure that Qt can load what draws on the screen; without that it would end the process.

    Args:
        environment: Environment variables.
        assets: The program's own files.

    Raises:
        SystemLibraryError: A library is missing; the message says what to type.
    """
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return
    from PySide6.QtCore import QLibrary, QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    problems: list[str] = []
    for variable, name in (("WAYLAND_DISPLAY", "libqwayland.so"), ("DISPLAY", "libqxcb.so")):
        if environment.get(variable):
            plugin = QLibrary(str(folder / name))
            if plugin.load():
                return
            problems.append(plugin.errorString())
    if problems:
        from glutecoach.desktop.system_libraries import complaint

        raise complaint(OSError(problems[0]), assets)


def _wayland_answers(display: str, folder: str) -> bool:
    return _connects(socket.AF_UNIX, str(Path(folder) / display))


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

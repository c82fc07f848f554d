"""Starting with the computer, in the tray: an entry where each system looks for such, or an honest no."""

from __future__ import annotations

import plistlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings, QStandardPaths

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DataFolderError
from glutecoach.core.sentence import said
from glutecoach.desktop.paths import program_command

NAME = "glutecoach"
MAC_LABEL = "glutecoach.tray"
WINDOWS_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
WINDOWS_NAME = "GluteCoach"
IN_TRAY = "--in-tray"
_SWITCHED_OFF = (b"\nHidden=true", b"\nX-GNOME-Autostart-enabled=false")
_QUOTED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
"""What the desktop entry specification wants quoted in a command."""


class Autostart(Protocol):
    """Starting with the computer."""

    @property
    def is_possible(self) -> bool:
        """Whether it can be switched on here."""
        ...

    @property
    def is_on(self) -> bool:
        """Whether it is on now, as the system knows it."""
        ...

    def switch(self, *, is_on: bool) -> None:
        """Switch it on or off.

        Raises:
            DataFolderError: The system does not take it.
        """
        ...


class NoAutostart:
    """For a system, or a sandbox, that does not let a program do it."""

    is_possible = False
    is_on = False

    def switch(self, *, is_on: bool) -> None:
        """Do nothing."""


class FileAutostart:
    """An entry that is a file: a desktop entry on Linux, a launch agent on macOS.

    Args:
        path: Where the system looks for it.
        content: What it says.
    """

    is_possible = True

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    @property
    def is_on(self) -> bool:
        """Whether the file is there; one that was switched off elsewhere is hidden and counts as off."""
        try:
            content = self._path.read_bytes()
        except OSError:
            return False
        return not any(sign in content for sign in _SWITCHED_OFF)

    def switch(self, *, is_on: bool) -> None:
        """Write the file or remove it.

        Raises:
            DataFolderError: It cannot be written or removed.
        """
        try:
            if is_on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            message = said(
                "Starting with the computer cannot be changed: {file}: {cause}.",
                file=self._path,
                cause=cause_of(error),
            )
            raise DataFolderError(message) from error


class RegistryAutostart:
    """An entry of the person's part of the Windows registry.

    Args:
        command: Program and arguments.
        settings: The key `Run`.
    """

    is_possible = True

    def __init__(self, command: Sequence[str], settings: QSettings) -> None:
        self._command = command
        self._settings = settings

    @property
    def is_on(self) -> bool:
        """Whether the value is there."""
        return self._settings.contains(WINDOWS_NAME)

    def switch(self, *, is_on: bool) -> None:
        """Write the value or remove it.

        Raises:
            DataFolderError: The registry does not take it.
        """
        if is_on:
            self._settings.setValue(WINDOWS_NAME, " ".join(f'"{part}"' for part in self._command))
        else:
            self._settings.remove(WINDOWS_NAME)
        self._settings.sync()
        if self._settings.status() is not QSettings.Status.NoError:
            message = said("Starting with the computer cannot be changed: the registry does not allow it.")
            raise DataFolderError(message)


def system_autostart(data_folder: Path, environment: Mapping[str, str], platform: str = sys.platform) -> Autostart:
    """Return the machine's own way.

    Args:
        data_folder: The folder that the started program opens.
        environment: Environment variables.
        platform: As `sys.platform` names it.
    """
    command = (*program_command(environment), IN_TRAY, "--data-dir", str(data_folder))
    if platform == "win32":
        return RegistryAutostart(command, QSettings(WINDOWS_KEY, QSettings.Format.NativeFormat))
    if platform == "darwin":
        folder = Path.home() / "Library" / "LaunchAgents"
        return FileAutostart(folder / f"{MAC_LABEL}.plist", launch_agent(command))
    if is_sandboxed(environment):
        return NoAutostart()
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    return FileAutostart(folder / "autostart" / f"{NAME}.desktop", desktop_entry(command))


def is_sandboxed(environment: Mapping[str, str], marker: Path = Path("/.flatpak-info")) -> bool:
    """Tell whether the program runs in a sandbox whose configuration the desktop does not read."""
    return "SNAP" in environment or marker.exists()


def desktop_entry(command: Sequence[str]) -> bytes:
    """Return a desktop entry for the folder `autostart` (Desktop Application Autostart Specification)."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=GluteCoach",
        "Comment=Reminds you of training days",
        f"Icon={NAME}",
        f"Exec={' '.join(map(_quoted, command))}",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def launch_agent(command: Sequence[str]) -> bytes:
    """Return a property list for launchd that starts a command at login, once."""
    return plistlib.dumps({"Label": MAC_LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _quoted(part: str) -> str:
    """Quote a part of a command as the desktop entry specification wants it, for the key Exec."""
    text = part.replace("%", "%%")
    if text and not _QUOTED & set(text):
        return text
    for sign in '\\"`$':
        text = text.replace(sign, f"\\{sign}")
    return '"' + text.replace("\\", "\\\\") + '"'

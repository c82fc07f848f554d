from __future__ import annotations

import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from glutecoach.core.errors import DataFolderError
from glutecoach.desktop.autostart import (
    FileAutostart,
    NoAutostart,
    RegistryAutostart,
    desktop_entry,
    is_sandboxed,
    launch_agent,
    system_autostart,
)
from glutecoach.desktop.paths import program_command

COMMAND = ("/opt/glute coach/glutecoach", "--in-tray", "--data-dir", '/home/ann/100% "mine" $HOME\\x')


def test_linux_gets_a_desktop_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder that the specification names, with this program and this data; switched off it is gone."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    autostart = system_autostart(tmp_path / "data", {}, "linux")
    path = tmp_path / "config" / "autostart" / "glutecoach.desktop"
    before = autostart.is_on
    autostart.switch(is_on=True)
    entry = RawConfigParser(strict=True)
    entry.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    entry.read(path)
    on = autostart.is_on
    autostart.switch(is_on=False)
    autostart.switch(is_on=False)

    assert (before, on, autostart.is_on) == (False, True, False)
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == [
        sys.executable, "-P", "-m", "glutecoach", "--in-tray", "--data-dir", str(tmp_path / "data")
    ]  # fmt: skip
    assert not path.exists()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    """By the judgement of the tool of freedesktop.org, whatever stands in the path."""
    path = tmp_path / "glutecoach.desktop"
    path.write_bytes(desktop_entry(COMMAND))
    checked = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stdout) == (0, "")


def test_signs_in_a_path_are_kept() -> None:
    """Spaces, quotes, per cent, dollars and backslashes come through both layers of escaping."""
    line = next(line for line in desktop_entry(COMMAND).decode().splitlines() if line.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")

    parts = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', value)
    assert [re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") or plain for quoted, plain in parts] == list(COMMAND)


@pytest.mark.parametrize("sign", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_was_switched_off_elsewhere_is_off(tmp_path: Path, sign: str) -> None:
    """The settings of the desktop may do that, and switching it on here writes it anew."""
    path = tmp_path / "glutecoach.desktop"
    autostart = FileAutostart(path, desktop_entry(COMMAND))
    path.write_text(f"[Desktop Entry]\n{sign}\n")
    before = autostart.is_on
    autostart.switch(is_on=True)

    assert (before, autostart.is_on) == (False, True)


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    """One sentence with the path."""
    (tmp_path / "autostart").write_text("no folder")
    autostart = FileAutostart(tmp_path / "autostart" / "glutecoach.desktop", b"")

    with pytest.raises(DataFolderError, match="Starting with the computer cannot be changed"):
        autostart.switch(is_on=True)


def test_macos_gets_a_launch_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A property list that starts the command at login and does not start it again when it ends."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    autostart = system_autostart(tmp_path / "data", {}, "darwin")
    autostart.switch(is_on=True)
    (path,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    agent = plistlib.loads(path.read_bytes())

    assert path.name == "glutecoach.tray.plist"
    assert agent["ProgramArguments"][-3:] == ["--in-tray", "--data-dir", str(tmp_path / "data")]
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent
    assert plistlib.loads(launch_agent(COMMAND))["ProgramArguments"] == list(COMMAND)


def test_windows_gets_a_value_of_the_registry(tmp_path: Path) -> None:
    """Every part of the command in quotes, in the key that is handed in."""
    settings = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    autostart = RegistryAutostart(("C:\\Glute Coach\\glutecoach.exe", "--in-tray"), settings)
    before = autostart.is_on
    autostart.switch(is_on=True)
    on, value = autostart.is_on, settings.value("GluteCoach")
    autostart.switch(is_on=False)

    assert (before, on, autostart.is_on) == (False, True, False)
    assert value == '"C:\\Glute Coach\\glutecoach.exe" "--in-tray"'


def test_a_registry_that_refuses_is_said(tmp_path: Path) -> None:
    """One sentence."""
    settings = QSettings(str(tmp_path), QSettings.Format.IniFormat)  # a folder is no file to write to

    with pytest.raises(DataFolderError, match="the registry does not allow it"):
        RegistryAutostart(("glutecoach",), settings).switch(is_on=True)


def test_a_sandbox_is_an_honest_no(tmp_path: Path) -> None:
    """What is written inside of it the desktop never reads."""
    (tmp_path / ".flatpak-info").touch()
    autostart = system_autostart(tmp_path, {"SNAP": "/snap/glutecoach/1"}, "linux")
    autostart.switch(is_on=True)

    assert isinstance(autostart, NoAutostart)
    assert (autostart.is_possible, autostart.is_on) == (False, False)
    assert is_sandboxed({}, tmp_path / ".flatpak-info")
    assert not is_sandboxed({}, tmp_path / "nothing")


def test_an_appimage_starts_as_itself() -> None:
    """What it unpacks is gone after the log-out; the file that was started stays."""
    assert program_command({"APPIMAGE": "/home/ann/GluteCoach.AppImage"}) == ("/home/ann/GluteCoach.AppImage",)
    assert program_command({})[0] == sys.executable

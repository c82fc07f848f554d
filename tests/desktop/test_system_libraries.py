import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6 import QtCore
from PySide6.QtCore import QLibrary
from typing_extensions import override

from glutecoach.cli import main
from glutecoach.core.errors import SystemLibraryError
from glutecoach.desktop.display import require_screen_plugin
from glutecoach.desktop.system_libraries import complaint, how_to_mend

MISSING = "libEGL.so.1: cannot open shared object file: No such file or directory"
ON_X = {"DISPLAY": ":0"}


def only(manager: str) -> Callable[[str], str | None]:
    """Return a stand-in for `shutil.which` on a machine with one package manager."""

    def which(name: str) -> str | None:
        return f"/usr/bin/{name}" if name == manager else None

    return which


class BrokenLibrary(QLibrary):
    """A plugin that misses a library of the system."""

    @override
    def load(self) -> bool:
        return False

    @override
    def errorString(self) -> str:
        return f"Cannot load library libqxcb.so: ({MISSING})"


@pytest.mark.parametrize(
    ("manager", "package"), [("apt-get", "libegl1"), ("dnf", "libglvnd-egl"), ("pacman", "libglvnd")]
)
def test_a_missing_library_is_told_with_the_line_to_type(
    assets: Path, monkeypatch: pytest.MonkeyPatch, manager: str, package: str
) -> None:
    """One line installs everything that Qt needs, by the package manager that is there."""
    monkeypatch.setattr(shutil, "which", only(manager))
    told = str(complaint(ImportError(MISSING), assets))

    assert told.startswith("Qt needs libEGL.so.1, which this system does not have. Type: ")
    assert manager in told
    assert package in told.split()
    assert "\n" not in told


def test_an_unknown_system_is_told_what_is_missing(assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a known package manager the library at least has a name."""
    monkeypatch.setattr(shutil, "which", only("none"))

    assert how_to_mend(assets) == "Install it with the package manager of this system."


def test_another_import_that_fails_is_a_bug(assets: Path) -> None:
    """A module of ours that is not there is not blamed on the system."""
    with pytest.raises(ImportError, match="No module named"):
        complaint(ImportError("No module named 'glutecoach.nothing'"), assets)


def test_a_screen_that_qt_cannot_draw_on_is_told_before_qt_ends_the_process(
    assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plugin of the screen is tried first; the sentence names what it misses."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(QtCore, "QLibrary", BrokenLibrary)

    with pytest.raises(SystemLibraryError, match=r"Qt needs libEGL\.so\.1"):
        require_screen_plugin(ON_X, assets)


@pytest.mark.parametrize("environment", [{}, {**ON_X, "QT_QPA_PLATFORM": "offscreen"}])
def test_without_a_screen_no_plugin_is_asked_for(assets: Path, environment: dict[str, str]) -> None:
    """Whoever draws nowhere needs no plugin of a screen."""
    require_screen_plugin(environment, assets)


@pytest.mark.parametrize("arguments", [["plan", "print", "--output", "x.pdf"], ["tour", "--output", "x"]])
def test_every_command_tells_of_a_missing_library_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """Where Qt cannot be loaded there is one line, and the exit status 1."""

    def fail() -> None:
        raise ImportError(MISSING)

    monkeypatch.setenv("GLUTECOACH_DATA_DIR", str(tmp_path))
    for name in ("printouts.hide_qt_messages", "desktop.crash.hide_qt_messages"):  # the first call into Qt of each
        monkeypatch.setattr(f"glutecoach.{name}", fail)
    status = main(arguments)
    told = capsys.readouterr()

    assert status == 1
    assert "libEGL.so.1" in told.out + told.err
    assert "Traceback" not in told.out + told.err

import socket
import sys
from pathlib import Path

import pytest

from glutecoach.core.errors import DisplayError
from glutecoach.desktop.display import require_display


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend to run on Linux, the only system without a screen."""
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.parametrize(
    "environment",
    [{"QT_QPA_PLATFORM": "offscreen"}, {"QT_QPA_PLATFORM": "offscreen:size"}],
)
def test_a_screen_that_needs_no_server_is_taken(environment: dict[str, str]) -> None:
    """Drawing nowhere goes on."""
    require_display(environment)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="sockets are files on POSIX systems")
@pytest.mark.parametrize("x11", [{}, {"DISPLAY": ":4711"}])
def test_wayland_without_x_is_enough(tmp_path_factory: pytest.TempPathFactory, x11: dict[str, str]) -> None:
    """A compositor that listens is a screen, whether or not an X server answers."""
    folder = tmp_path_factory.mktemp("w")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(folder / "wayland-7"))
        server.listen()
        require_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(folder), **x11})


@pytest.mark.parametrize(
    ("environment", "complaint"),
    [
        ({}, "There is no screen here"),
        ({"DISPLAY": ":4711"}, "The screen :4711 does not answer"),
        ({"DISPLAY": "nonsense"}, "does not answer"),
        ({"DISPLAY": "localhost:4711"}, "does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-4711"}, "The screen wayland-4711 does not answer. Check WAYLAND_DISPLAY, or"),
        ({"WAYLAND_DISPLAY": "w", "DISPLAY": "x", "XDG_RUNTIME_DIR": "/"}, "The screen w or x does not answer"),
    ],
)
def test_no_screen_is_one_sentence_that_says_what_to_do(environment: dict[str, str], complaint: str) -> None:
    """Without a screen the tour is named instead of an abort."""
    with pytest.raises(DisplayError, match=complaint) as caught:
        require_display(environment)
    assert "glutecoach tour" in str(caught.value)


@pytest.mark.skipif(not Path("/proc").exists(), reason="abstract sockets exist on Linux only")
def test_a_listening_x_server_is_found() -> None:
    """A server that listens on the abstract socket of its number is enough."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        require_display({"DISPLAY": ":4712.0"})


def test_other_systems_have_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows and macOS nothing is asked."""
    monkeypatch.setattr(sys, "platform", "win32")
    require_display({})

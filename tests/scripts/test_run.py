import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "run.py"


@pytest.fixture(scope="module")
def run() -> ModuleType:
    """The script, loaded from its file because `scripts` is no package."""
    spec = importlib.util.spec_from_file_location("run", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def opens() -> bool:
    """Stand for a screen that can be opened."""
    return True


def stays_shut() -> bool:
    """Stand for a screen that is named but cannot be opened."""
    return False


def must_not_be_asked() -> bool:
    """Stand for a screen that nobody may try to open."""
    return pytest.fail("tried to open a screen that is not named")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(run: ModuleType, platform: str) -> None:
    """Only on Linux is the screen looked for."""
    assert run.has_screen(platform, {}, must_not_be_asked)


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_linux_without_a_named_screen_has_none(run: ModuleType, environment: dict[str, str]) -> None:
    """Neither DISPLAY nor WAYLAND_DISPLAY means there is nothing to try."""
    assert not run.has_screen("linux", environment, must_not_be_asked)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_named_screen_counts_when_it_opens(run: ModuleType, name: str) -> None:
    """A stale DISPLAY, as in a container or after ssh, is no screen."""
    assert run.has_screen("linux", {name: ":0"}, opens)
    assert not run.has_screen("linux", {name: ":0"}, stays_shut)


@pytest.mark.parametrize("chosen", ["offscreen", "minimal", "offscreen:configfile=x"])
def test_an_unseen_platform_is_no_screen(run: ModuleType, chosen: str) -> None:
    """Whoever asks Qt to draw nowhere gets the pictures."""
    environment = {"DISPLAY": ":0", "QT_QPA_PLATFORM": chosen}

    assert not run.has_screen("linux", environment, must_not_be_asked)


def test_a_platform_without_x11_may_be_chosen(run: ModuleType) -> None:
    """Qt's own screens, such as VNC, need neither X11 nor Wayland."""
    assert run.has_screen("linux", {"QT_QPA_PLATFORM": "vnc"}, opens)

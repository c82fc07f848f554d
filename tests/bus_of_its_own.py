"""A session bus for one test, so that nothing reaches the desktop of whoever runs it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from glutecoach.desktop import session_bus as bus_module
from glutecoach.desktop.session_bus import ADDRESS_VARIABLE

PATIENCE_S = 60.0
"""Seconds that a bus on a busy machine may take to answer; a person would not wait so long."""
TOOLS = ("dbus-run-session", "playerctl", "gdbus")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
NEEDS_BUS = pytest.mark.skipif(
    bool(MISSING) or not sys.platform.startswith("linux"), reason=f"needs Linux with {', '.join(TOOLS)}"
)


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Return a session bus of the test's own, which ends with its standard input."""
    command = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; cat']
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        assert running.stdin is not None
        monkeypatch.setattr(bus_module, "AUTHENTICATION_S", PATIENCE_S)
        monkeypatch.setenv(ADDRESS_VARIABLE, running.stdout.readline().strip())
        yield running
        running.stdin.close()

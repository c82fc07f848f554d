"""Exec to the first window on a screen, beside other programs of the desktop: `python benchmarks/start_beside.py`.

The app, GNOME Clocks and Vorta are started in turn, several times, each on a D-Bus and in a home of its own, on a
screen of their own (Xvfb). A window counts when the X server shows it, so none of them needs to help; the figures are
medians. Needs Xvfb, xev, xdotool and dbus-run-session, and those of the two programs that are to be measured.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from comparison import Comparison, report

ROUNDS = 7
PROGRAMS = ("Xvfb", "xev", "xdotool", "dbus-run-session")
PACKAGES = "xvfb x11-utils xdotool dbus"
OURS = (sys.executable, "-m", "glutecoach")
OTHERS = {"GNOME Clocks": ("gnome-clocks",), "Vorta": ("vorta", "--foreground")}
"""What is started, by name."""
LEAST_PX = 200
"""A window that is less wide helps the toolkit and is not for people."""
PATIENCE_S = 60.0
WATCH = ("stdbuf", "-oL", "xev", "-root", "-event", "substructure")
MAPPED = re.compile(r"\s*event 0x[0-9a-f]+, window (0x[0-9a-f]+)")


def missing() -> str:
    """Return why nothing can be measured here, in one sentence; empty when it can."""
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    if absent:
        return f"{', '.join(absent)} not found (Debian: apt-get install {PACKAGES})"
    is_any = any(shutil.which(command[0]) for command in OTHERS.values())
    return "" if is_any else "neither gnome-clocks nor vorta is installed"


@contextlib.contextmanager
def screen() -> Generator[str, None, None]:
    """Let a screen run, and give its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def seconds_to_window(command: Sequence[str], display: str) -> float:
    """Start a program in an empty home, and return the seconds until the screen shows its window.

    Raises:
        TimeoutError: It shows none.
    """
    with empty_home() as home, watched(display) as lines:
        environment = in_home(home, display)
        began_s = time.monotonic()
        started = subprocess.Popen(
            ["dbus-run-session", "--", *command],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            for line in lines:
                at_s = time.monotonic()
                shown = MAPPED.match(line)
                if shown and width_px(shown[1], environment) >= LEAST_PX:
                    return at_s - began_s
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(started.pid, signal.SIGTERM)
            started.wait()
    message = f"{command[0]} showed no window within {PATIENCE_S:g} s"
    raise TimeoutError(message)


@contextlib.contextmanager
def empty_home() -> Generator[Path, None, None]:
    """Give a folder for a while. What a service of the desktop still holds of it then is left to it."""
    home = tempfile.mkdtemp()
    try:
        yield Path(home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextlib.contextmanager
def watched(display: str) -> Generator[Iterator[str], None, None]:
    """Give what happens to the windows of a screen, as lines that end when patience does."""
    environment = {**os.environ, "DISPLAY": display}
    watcher = subprocess.Popen(WATCH, env=environment, stdout=subprocess.PIPE, text=True)
    patience = threading.Timer(PATIENCE_S, watcher.kill)
    patience.start()
    assert watcher.stdout is not None
    try:
        yield _events_of(watcher.stdout)
    finally:
        patience.cancel()
        watcher.kill()
        watcher.wait()
        watcher.stdout.close()


def _events_of(stream: IO[str]) -> Iterator[str]:
    """Yield the line after each that tells of a window that came up: it names the window."""
    for line in stream:
        if line.startswith("MapNotify"):
            yield next(stream, "")


def in_home(home: Path, display: str) -> dict[str, str]:
    """Return the environment of a program that finds nothing of an earlier start, and has been welcomed."""
    data = home / "glutecoach"
    data.mkdir()
    (data / "preferences.json").write_text('{"read_safety_note": true}')
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_"))}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment | {"HOME": str(home), "DISPLAY": display, "GLUTECOACH_DATA_DIR": str(data)}


def width_px(window: str, environment: Mapping[str, str]) -> int:
    """Return how wide a window is; 0 for one that has gone again."""
    command = ["xdotool", "getwindowgeometry", "--shell", window]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout
    found = re.search(r"^WIDTH=(\d+)$", told, re.MULTILINE)
    return int(found[1]) if found else 0


def main() -> int:
    """Start all in turn, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    if reason := missing():
        sys.exit(reason)
    commands = {"ours": OURS} | {name: command for name, command in OTHERS.items() if shutil.which(command[0])}
    took_s: dict[str, list[float]] = {name: [] for name in commands}
    with screen() as display:
        for number in range(rounds + 1):  # the first one fills the caches of the machine
            for name, command in commands.items():
                seconds = seconds_to_window(command, display)
                took_s[name] += [seconds] if number else []
    medians_ms = {name: statistics.median(times) * 1000 for name, times in took_s.items()}
    return report(
        *(
            Comparison(
                subject="start to the window on the screen",
                figure=medians_ms["ours"],
                unit="ms",
                beside=name,
                reference=medians_ms[name],
                most_ratio=1.0,
            )
            for name in OTHERS
            if name in commands
        )
    )


if __name__ == "__main__":
    sys.exit(main())

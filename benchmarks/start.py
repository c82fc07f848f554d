"""Cold start to the first painted window, and memory, beside a bare PySide6 window: `python benchmarks/start.py`.

A third window, of Qt and the libraries alone, has what Today cannot be without: Qt's enumerations, labels and buttons
with a style sheet, an open database, and readers of JSON and TOML. What remains above it is ours.

All are started in turn, several times, in new processes. Each process reports when its first window has been
painted and how much memory it holds then; the figures are medians, the ratio is that of the medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from comparison import Comparison, report

ROUNDS = 15
AIMS = (1.3, 1.4)
"""Of time and of memory."""

REPORT = """
import resource, sys, time
from pathlib import Path
def report():
    status = Path("/proc/self/status").read_text()
    resident = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    print(time.monotonic(), resident, "pyqtgraph" in sys.modules, "PySide6.QtMultimedia" in sys.modules, flush=True)
    application.quit()
"""

BARE = (
    """
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, report)
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
"""
    + REPORT
    + "application.exec()\n"
)

NEEDED = (
    """
import argparse, gc, logging, sqlite3, sys, tomllib
gc.disable()
import msgspec, msgspec.toml
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from PySide6.QtCore import Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, report)
connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE sessions (id TEXT PRIMARY KEY, day TEXT) STRICT")
application = QApplication([sys.argv[0], "-style", "Fusion"])
application.setStyleSheet("QPushButton { border-radius: 14px; padding: 8px } QLabel { font-size: 12pt }")
window, page = Window(), QWidget()
layout = QVBoxLayout(page)
for number in range(12):
    layout.addWidget(QLabel(str(number)), alignment=Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(QPushButton(str(number)))
window.setCentralWidget(page)
window.resize(1280, 800)
window.show()
"""
    + REPORT
    + "application.exec()\n"
)

OURS = (
    """
import gc, sys
from glutecoach import cli
from glutecoach.desktop.toolkit import load_toolkit
gc.disable()  # as the command line does it, with the next one, before it loads the app
load_toolkit()
import glutecoach.app as app
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QEvent, QObject, QTimer
class FirstPaint(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, report)
        return False
"""
    + REPORT
    + """
opened = app.App.open
def open_and_watch(self, **options):
    global application, watcher
    application, watcher = QApplication.instance(), FirstPaint()
    self.window.installEventFilter(watcher)
    opened(self, **options)
app.App.open = open_and_watch
sys.exit(cli.main([]))
"""
)


def started(script: str, folder: str = "") -> tuple[float, str]:
    """Start a script in a process of its own; return when, in seconds, and what it printed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["GLUTECOACH_DATA_DIR"] = folder
    command = [sys.executable, "-c", script]
    before_s = time.monotonic()
    return before_s, subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def measured(script: str, folder: str = "") -> tuple[float, float, list[str]]:
    """Start a script and return seconds to the first painted window, MB of memory, and what was loaded."""
    before_s, printed = started(script, folder)
    output = printed.split()
    return float(output[0]) - before_s, int(output[1]) / 1024, output[2:]


def main() -> int:
    """Measure both in turn, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    runs: dict[str, list[tuple[float, float, list[str]]]] = {"bare": [], "needed": [], "ours": []}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "preferences.json").write_text('{"read_safety_note": true}')
        measured(OURS, folder)  # compiles what an installed program has compiled already
        for _ in range(rounds):
            runs["bare"].append(measured(BARE))
            runs["needed"].append(measured(NEEDED))
            runs["ours"].append(measured(OURS, folder))
    loaded = runs["ours"][-1][2]
    print(f"loaded before they are needed: pyqtgraph {loaded[0]}, multimedia {loaded[1]}")
    kinds = (("start to first painted window", "ms", 0, 1000.0), ("resident memory", "MB", 1, 1.0))
    return report(
        *(
            Comparison(
                subject=name,
                figure=median_of(runs["ours"], index) * scale,
                unit=unit,
                beside=beside,
                reference=median_of(runs[other], index) * scale,
                most_ratio=AIMS[index] if other == "bare" else None,
            )
            for name, unit, index, scale in kinds
            for other, beside in (("bare", "bare window"), ("needed", "window with what Today is made of"))
        )
    )


def median_of(runs: list[tuple[float, float, list[str]]], index: int) -> float:
    """Return the median of seconds (0) or MB (1)."""
    return statistics.median((run[0], run[1])[index] for run in runs)


if __name__ == "__main__":
    sys.exit(main())

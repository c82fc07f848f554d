"""Cold start to the first painted window, and memory, beside a bare PySide6 window: `python benchmarks/start.py`.

Both are started in turn, several times, in new processes. Each process reports when its first window has been
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

OURS = (
    """
import sys
from glutecoach import cli
from glutecoach.desktop.toolkit import load_toolkit
load_toolkit()  # as the command line does it
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


def measured(script: str, folder: str = "") -> tuple[float, float, list[str]]:
    """Start a script and return seconds to the first painted window, MB of memory, and what was loaded."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["GLUTECOACH_DATA_DIR"] = folder
    command = [sys.executable, "-c", script]
    before_s = time.monotonic()
    output = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout.split()
    return float(output[0]) - before_s, int(output[1]) / 1024, output[2:]


def main() -> int:
    """Measure both in turn, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bare: list[tuple[float, float, list[str]]] = []
    ours: list[tuple[float, float, list[str]]] = []
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "preferences.json").write_text('{"read_safety_note": true}')
        measured(OURS, folder)  # compiles what an installed program has compiled already
        for _ in range(rounds):
            bare.append(measured(BARE))
            ours.append(measured(OURS, folder))
    print(f"loaded before they are needed: pyqtgraph {ours[-1][2][0]}, multimedia {ours[-1][2][1]}")
    kinds = (("start to first painted window", "ms", 0, 1000.0), ("resident memory", "MB", 1, 1.0))
    return report(
        *(
            Comparison(
                subject=name,
                figure=median_of(ours, index) * scale,
                unit=unit,
                beside="bare window",
                reference=median_of(bare, index) * scale,
                most_ratio=AIMS[index],
            )
            for name, unit, index, scale in kinds
        )
    )


def median_of(runs: list[tuple[float, float, list[str]]], index: int) -> float:
    """Return the median of seconds (0) or MB (1)."""
    return statistics.median((run[0], run[1])[index] for run in runs)


if __name__ == "__main__":
    sys.exit(main())

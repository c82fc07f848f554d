"""CPU while somebody follows, beside a bare window that animates an empty area: `python benchmarks/follow_cpu.py`.

Every state runs in a process of its own, in turns, several rounds: the app in a set at 60 frames a second, minimised,
paused and idle on Today; a bare window of the same size that fills an empty area 60 times a second; a bare window that
does nothing. The figures are CPU seconds of the process for each second on the wall, medians; the ratios count.
Without a screen it uses Qt's offscreen platform; on a screen or under Xvfb set QT_QPA_PLATFORM=xcb.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from comparison import Comparison, report

ROUNDS = 3
SET_S = 30.0
"""A set with the change of side: its first rep is drawn, and what that left behind is shown again in the others."""
QUIET_S = 10.0
"""Of a state in which nothing moves."""
SETTLE_S = 2.0
"""Until sound is loaded and the first frames are painted."""
VISIBLE_AIM = 1.5
HIDDEN_AIM = 0.1
IDLE_SLACK = 0.002
"""CPU seconds per second that cannot be told from nothing: a few wake-ups of the event loop."""

MS = 1000.0
SLOWEST = 1.05
"""A timer of 16 ms makes 62.5 frames a second at best."""

REPORT = """
import os, sys, time
from PySide6.QtCore import QTimer
SETTLE_S, MEASURE_S = float(sys.argv[2]), float(sys.argv[3])
def begin():
    began.extend((time.monotonic(), time.process_time()))
    QTimer.singleShot(round(1000 * MEASURE_S), end)
def end():
    wall_s, cpu_s = time.monotonic() - began[0], time.process_time() - began[1]
    print(cpu_s / wall_s, painted[0] / wall_s, flush=True)
    os._exit(0)
began, painted = [], [0]
"""

BARE = (
    REPORT
    + """
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
class Area(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#F5F1EA" if painted[0] % 2 else "#F5F1EB"))
        painter.end()
        painted[0] += 1
application = QApplication([])
window, area = QMainWindow(), Area()
window.setCentralWidget(area)
window.resize(1280, 800)
window.show()
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(area.update)
if sys.argv[1] == "animated":
    timer.start(16)
QTimer.singleShot(round(1000 * SETTLE_S), lambda: (painted.__setitem__(0, 0), begin()))
application.exec()
"""
)

OURS = (
    REPORT
    + """
from glutecoach import cli
import glutecoach.app as app
from glutecoach.ui.widgets.phase_ring import PhaseRing
paint = PhaseRing.paintEvent
def paint_and_count(self, event):
    painted[0] += 1
    paint(self, event)
PhaseRing.paintEvent = paint_and_count
state, folder = sys.argv[1], sys.argv[4]
opened = app.App.open
def open_and_measure(self, **options):
    opened(self, **options)
    if state != "today":
        self.start()
        self.parts.stage.driver.skip(2)
    if state == "minimised":
        self.window.showMinimized()
    if state == "paused":
        self.parts.stage.driver.pause()
    def settled():
        painted[0] = 0
        begin()
    QTimer.singleShot(round(1000 * SETTLE_S), settled)
app.App.open = open_and_measure
sys.exit(cli.main(["--data-dir", folder]))
"""
)

STATES = (
    ("bare, animated", BARE, "animated", SET_S),
    ("following", OURS, "visible", SET_S),
    ("minimised", OURS, "minimised", QUIET_S),
    ("paused", OURS, "paused", QUIET_S),
    ("bare, idle", BARE, "idle", QUIET_S),
    ("idle on Today", OURS, "today", QUIET_S),
)


def measured(script: str, state: str, seconds: float) -> tuple[float, float]:
    """Run a state and return CPU seconds and frames for each second on the wall."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "preferences.json").write_text('{"read_safety_note": true, "heard": true}')
        command = [sys.executable, "-c", script, state, str(SETTLE_S), str(seconds), folder]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(output[0]), float(output[1])


def main() -> int:
    """Measure every state in turn and print figures and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--share", type=float, default=1.0, help="of the usual length of each measurement")
    options = parser.parse_args()
    rounds: int = options.rounds
    share: float = options.share
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name, *_ in STATES}
    for _ in range(rounds):
        for name, script, state, seconds in STATES:
            runs[name].append(measured(script, state, seconds * share))
    cpu = {name: statistics.median(run[0] for run in each) for name, each in runs.items()}
    print(f"{os.environ['QT_QPA_PLATFORM']}, 1280x800, {rounds} rounds; CPU seconds per second:")
    for name, each in runs.items():
        figures = " ".join(f"{run[0]:.4f}" for run in each)
        print(f"  {name:16}{cpu[name]:8.4f}  {statistics.median(run[1] for run in each):5.1f} frames/s  ({figures})")
    frame = statistics.median(run[1] for run in runs["following"])
    idle = max(cpu["bare, idle"], IDLE_SLACK)
    return report(
        *(
            Comparison(
                subject=name,
                figure=cpu[name] * MS,
                unit="ms of a core each second",
                beside=beside,
                reference=max(reference, IDLE_SLACK) * MS,
                most_ratio=aim,
            )
            for name, beside, reference, aim in (
                ("following", "bare animated window", cpu["bare, animated"], VISIBLE_AIM),
                ("minimised", "following", cpu["following"], HIDDEN_AIM),
                ("paused", "bare idle window, at least what cannot be told from nothing", idle, 1.0),
                ("idle on Today", "bare idle window, at least what cannot be told from nothing", idle, 1.0),
            )
        ),
        Comparison(
            subject="time between frames while following",
            figure=MS / frame,
            unit="ms",
            beside="60 a second",
            reference=MS / 60,
            most_ratio=SLOWEST,
        ),
    )


if __name__ == "__main__":
    sys.exit(main())

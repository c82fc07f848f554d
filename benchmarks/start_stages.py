"""Where the start goes: the stages of ours and of a bare window, `python benchmarks/start_stages.py [ROUNDS]`.

Both are started in turn in new processes, as in `start.py`; what is printed are medians in milliseconds, with which a
reason in `reasons.toml` can be checked. It has no aim, and is in no table.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from start import started

ROUNDS = 25
MARKS = """
import json, time
marks = []
def mark(stage):
    marks.append((stage, time.monotonic()))
mark("Python")
"""
BARE = (
    MARKS
    + """
import PySide6.QtCore
mark("Qt for Python: core")
import PySide6.QtGui, PySide6.QtWidgets
mark("Qt for Python: windows")
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if len(marks) < 6:
            mark("shown and painted")
            QTimer.singleShot(0, application.quit)
application = QApplication([])
mark("application")
window = Window()
window.resize(1280, 800)
mark("widgets")
window.show()
application.exec()
print(json.dumps(marks))
"""
)
OURS = (
    MARKS
    + """
import gc, sys
import msgspec, msgspec.json, msgspec.toml, argparse
mark("msgspec, argparse")
from glutecoach import cli
mark("ours: command line")
gc.disable()  # as the command line does it, with the next one
from glutecoach.desktop.toolkit import load_toolkit
load_toolkit()
mark("Qt for Python: core")
import PySide6.QtGui, PySide6.QtWidgets
mark("Qt for Python: windows")
from PySide6.QtCore import Qt
mark("Qt for Python: the names of `Qt`")
import sqlite3
mark("sqlite3")
import glutecoach.app as app
import glutecoach.start as start
mark("ours: modules")
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class FirstPaint(QObject):
    is_painted = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self.end)
        return False
    def end(self):
        mark("shown and painted")
        QApplication.instance().quit()
def marked(before, function, after):
    def call(*arguments, **options):
        mark(before)
        try:
            return function(*arguments, **options)
        finally:
            mark(after)
    return call
def open_and_watch(self, **options):
    global watcher
    watcher = FirstPaint()
    self.window.installEventFilter(watcher)
    opened(self, **options)
opened = app.App.open
start.make_application = marked("data", start.make_application, "application")
start.speak_language = marked("application", start.speak_language, "language")
app.App.__init__ = marked("language", app.App.__init__, "widgets")
app.App.open = marked("widgets", open_and_watch, "Today filled in")
cli.main([])
print(json.dumps(marks))
"""
)


def stages(script: str, folder: str) -> dict[str, float]:
    """Start a script, and return the milliseconds of each stage."""
    before_s, printed = started(script, folder)
    found: dict[str, float] = {}
    for stage, at_s in msgspec.json.decode(printed, type=list[tuple[str, float]]):
        found[stage] = found.get(stage, 0.0) + (at_s - before_s) * 1000
        before_s = at_s
    return found


def medians(runs: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the median of each stage, in their order."""
    return {stage: statistics.median(run[stage] for run in runs) for stage in runs[0]}


def main() -> int:
    """Measure both in turn, and print their stages beside each other."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ours: list[dict[str, float]] = []
    bare: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "preferences.json").write_text('{"read_safety_note": true}')
        stages(OURS, folder)  # compiles what an installed program has compiled already
        for _ in range(rounds):
            ours.append(stages(OURS, folder))
            bare.append(stages(BARE, folder))
    ours_ms, bare_ms = medians(ours), medians(bare)
    for stage in ours_ms:
        print(f"{stage:35}{ours_ms[stage]:6.1f} ms{bare_ms.get(stage, 0.0):9.1f} ms")
    whole_ms = [statistics.median(sum(run.values()) for run in runs) for runs in (ours, bare)]
    print(f"{'the whole start':35}{whole_ms[0]:6.1f} ms{whole_ms[1]:9.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())

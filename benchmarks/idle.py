"""How often the app wakes up while Today stands open and nobody does anything: `python benchmarks/idle.py [SECONDS]`.

Both windows stand open at the same time, each in a process of its own; the kernel counts how often any of their
threads went to sleep, and how much of a processor they used.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from comparison import Comparison, report

SECONDS = 60.0
SETTLED_S = 5.0
"""What a start has to do is done after that."""
CLOCK_TICKS = os.sysconf("SC_CLK_TCK")

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
application.exec()
"""


def wake_ups(process: int) -> int:
    """Return how often the threads of a process went to sleep by themselves."""
    found = 0
    for status in Path(f"/proc/{process}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                found += int(line.split()[1])
    return found


def processor_s(process: int) -> float:
    """Return the seconds of a processor that a process used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS


def main() -> int:
    """Let both stand open, and compare."""
    if not Path("/proc/self/task").is_dir():
        sys.exit("the kernel does not tell how often a process wakes up")
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "preferences.json").write_text('{"read_safety_note": true}')
        ours = subprocess.Popen([sys.executable, "-m", "glutecoach", "--data-dir", folder], env=environment)
        bare = subprocess.Popen([sys.executable, "-c", BARE], env=environment)
        try:
            time.sleep(SETTLED_S)
            before = {each: (wake_ups(each.pid), processor_s(each.pid)) for each in (ours, bare)}
            time.sleep(seconds)
            counts = {each: wake_ups(each.pid) - before[each][0] for each in (ours, bare)}
            used_s = {each: processor_s(each.pid) - before[each][1] for each in (ours, bare)}
        finally:
            for each in (ours, bare):
                each.terminate()
                each.wait()
    per_minute = 60 / seconds
    return report(
        Comparison(
            subject="wake-ups, idle on Today",
            figure=counts[ours] * per_minute,
            unit="a minute",
            beside="bare idle window, at least one",
            reference=max(1.0, counts[bare] * per_minute),
            most_ratio=1.0,
        ),
        Comparison(
            subject="processor, idle on Today",
            figure=used_s[ours] * per_minute * 1000,
            unit="ms a minute",
            beside="bare idle window, at least one tick of the kernel",
            reference=max(1 / CLOCK_TICKS, used_s[bare]) * per_minute * 1000,
            most_ratio=1.0,
        ),
    )


if __name__ == "__main__":
    sys.exit(main())

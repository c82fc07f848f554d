"""Four weeks of the plan as a PDF beside a bare PySide6 process that writes an empty PDF: `python benchmarks/print.py`.

All are started in turn, several times, in new processes; what counts is their processor time, start included. The
figures are medians of what the plan takes beyond the empty PDF. Modules are compiled in a round that does not count, as
they are once where the program is installed.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from comparison import Comparison, report

ROUNDS = 9
MOST_S = 1.0

BARE = """
import sys
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter
application = QGuiApplication([])
writer = QPdfWriter(sys.argv[1])
painter = QPainter(writer)
painter.end()
"""


def processor_s(*command: str) -> float:
    """Return the seconds of processor time that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure in turn and report what each layout takes beyond the bare process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    layouts = {"weekly": "a page for each week", "four-weeks": "on one page"}
    bare_s: list[float] = []
    ours_s: dict[str, list[float]] = {layout: [] for layout in layouts}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        path = str(Path(folder) / "plan.pdf")
        program = [sys.executable, "-m", "glutecoach", "--data-dir", str(Path(folder) / "data")]
        for _ in range(rounds + 1):
            bare_s.append(processor_s(sys.executable, "-c", BARE, path))
            for layout, measured in ours_s.items():
                printing = ["plan", "print", "--output", path, "--force", "--weeks", "4", "--layout", layout]
                measured.append(processor_s(*program, *printing))
    bare = statistics.median(bare_s[1:])
    return report(
        *(
            Comparison(
                subject=f"four weeks to PDF, {layouts[layout]}, beyond an empty PDF",
                figure=statistics.median(measured[1:]) - bare,
                unit="s",
                beside="an empty PDF",
                reference=bare,
                most_figure=MOST_S,
            )
            for layout, measured in ours_s.items()
        )
    )


if __name__ == "__main__":
    sys.exit(main())

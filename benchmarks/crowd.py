"""Opens Progress with fifty years of history and writes a plan as PDF until it is ended: for `cue_timing.py`.

python benchmarks/crowd.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from glutecoach.cli import main as command_line
from glutecoach.desktop.application import make_application
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.store import open_store
from long_history import DAYS_OF_FIFTY_YEARS, fill
from progress import NOW, open_everything


def main() -> int:
    """Work."""
    application = make_application()
    folder = sys.argv[1]
    with open_store(Path(folder), assets_folder()) as store:
        fill(store, NOW.date(), DAYS_OF_FIFTY_YEARS)
    sheet = str(Path(folder) / "plan.pdf")
    while True:
        with open_store(Path(folder), assets_folder()) as store:
            open_everything(application, store)
        status = command_line(["plan", "print", "--data-dir", folder, "--output", sheet, "--force"])
        if status:
            return status


if __name__ == "__main__":
    sys.exit(main())

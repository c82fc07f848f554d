"""Take the pictures of README, guide and store page from the app's own tour: `python scripts/pictures.py`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = "1280x800"
THEMES = ("light", "dark")
SCENES = {
    "follow": "follow-bridge-lift",
    "fault": "follow-bridge-get_ready-fault",
    "check-in": "follow-bridge-check_in",
    "today": "today",
    "progress": "progress",
}
"""The name of each picture, and the scene of the tour that it shows."""


def main() -> int:
    """Take the tour and keep what the documents show."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "glutecoach", "tour", "--output", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for name, scene in SCENES.items():
            for theme in THEMES:
                picture = PICTURES / f"{name}-{theme}.png"
                shutil.copyfile(Path(folder) / f"{scene}-{theme}-{SIZE}.png", picture)
                print(f"{picture.name}: {picture.stat().st_size // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

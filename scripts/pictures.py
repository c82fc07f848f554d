"""Take the pictures of README, guide and store page from the app's own tour: `python scripts/pictures.py`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = "1280x800"
THEMES = ("light", "dark")
SCENES = {
    "follow": "follow-bridge-lift",
    "fault": "follow-bridge-get_ready-fault",
    "check-in": "follow-bridge-check_in",
    "today": "today",
    "progress": "progress",
    "sheet": "sheet",
}
"""The name of each picture, and the scene of the tour that it shows."""
MIDDLE = 0.447
"""Of the height of the sheet: a week with its boxes, and below it the figures and cues."""


def draw_paper(folder: Path) -> Path:
    """Draw the middle of the sheet of four weeks, as large as the other pictures, and return its path."""
    plan = folder / "four-weeks.pdf"
    options = ["--data-dir", str(folder / "data"), "plan", "print", "--layout", "four-weeks", "--from", "2026-03-02"]
    command = [sys.executable, "-m", "glutecoach", *options, "--paper", "a4", "--output", str(plan)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    width_px, height_px = map(int, SIZE.split("x"))
    document = QPdfDocument()
    document.load(str(plan))
    page = document.pagePointSize(0)
    drawn = document.render(0, QSize(width_px, round(width_px * page.height() / page.width())))
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    picture = PICTURES / "paper.png"
    middle = sheet.copy(0, round(drawn.height() * MIDDLE), width_px, height_px)
    middle.convertToFormat(QImage.Format.Format_Grayscale8).save(str(picture))
    return picture


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
        print(f"{draw_paper(Path(folder)).name}: drawn")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Take the pictures of README, guide, design and store page from the app's own tour: `python scripts/pictures.py`.

With the folder of a tour that was taken already (`glutecoach tour --all`), it chooses from that.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
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
DESIGN = PICTURES.parent / "design"
DESIGN_SCENES = (
    ("done-b", "light"),
    ("done-b", "dark"),
    ("plan", "large-type"),
    ("progress", "high-contrast"),
    ("today", "arabic"),
)
"""Scene and look of each picture of the page about design."""
MOST_COLOURS = 256
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


def draw_design(tour: Path) -> None:
    """Keep pictures of a tour, in few colours and so small, for the page about design."""
    DESIGN.mkdir(exist_ok=True)
    for scene, look in DESIGN_SCENES:
        picture = QImage(str(tour / f"{scene}-{look}-{SIZE}.png"))
        path = DESIGN / f"{scene.removesuffix('-b')}-{look}.png"
        plain = picture.convertToFormat(QImage.Format.Format_RGB32)
        pixels = Counter(memoryview(plain.constBits()).cast("I"))
        colours = [colour for colour, _ in pixels.most_common(MOST_COLOURS)]
        flat = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
        plain.convertToFormat(QImage.Format.Format_Indexed8, colours, flat).save(str(path))
        print(f"{path.name}: {path.stat().st_size // 1024} kB")


def main() -> int:
    """Take the tour, unless its folder is given, and keep what the documents show."""
    with tempfile.TemporaryDirectory() as made:
        folder = sys.argv[1] if len(sys.argv) > 1 else made
        if folder == made:
            command = [sys.executable, "-m", "glutecoach", "tour", "--all", "--output", folder]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        draw_design(Path(folder))
        for name, scene in SCENES.items():
            for theme in THEMES:
                picture = PICTURES / f"{name}-{theme}.png"
                shutil.copyfile(Path(folder) / f"{scene}-{theme}-{SIZE}.png", picture)
                print(f"{picture.name}: {picture.stat().st_size // 1024} kB")
        print(f"{draw_paper(Path(made)).name}: drawn")
    return 0


if __name__ == "__main__":
    sys.exit(main())

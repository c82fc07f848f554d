from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutecoach.core.errors import DataFolderError
from glutecoach.tour import LOOKS, take_tour

STEPS = ("change_position", "get_ready", "lift", "hold", "lower", "pause", "check_in")
SCREENS = {
    "done-a",
    "done-b",
    "follow-paused",
    "follow-scorpion-switch_side",
    "follow-all4s-leg-raise-switch_side",
    "data",
    "editor",
    "help",
    "plan",
    "plan-locked",
    "plan-open",
    *(f"welcome-{step}" for step in range(1, 7)),
    "progress",
    "progress-empty",
    *(f"progress-{part}" for part in ("calendar", "felt", "history")),
    "safety",
    "settings",
    "sheet",
    "sheet-empty",
    "sound-check",
    "today",
    "today-continue",
    "today-first",
    *(f"follow-{exercise}-get_ready-fault" for exercise in ("scorpion", "bridge", "all4s-leg-raise")),
} | {f"follow-{exercise}-{step}" for exercise in ("scorpion", "bridge", "all4s-leg-raise") for step in STEPS}
FEWEST_COLOURS = 20


def colours_in(path: Path) -> int:
    """Return how many different colours a picture has on a coarse grid."""
    image = QImage(str(path))
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})


def test_the_tour_leaves_a_picture_of_every_screen_and_the_plan(
    tmp_path: Path, assets: Path, qapp: QApplication
) -> None:
    """Every screen and step of all three exercises, in two sizes, none blank, and on one sheet; the plan as PDF."""
    left = set(take_tour(tmp_path / "tour", assets, LOOKS[1:], sheets=True))
    expected = {f"{screen}-dark-{size}.png" for screen in SCREENS for size in ("1280x800", "1920x1080")}

    assert {path.name for path in left} == expected | {"plan.pdf", "sheet-dark.png"}
    for path in left:
        if path.suffix == ".png" and "1280" in path.name:
            assert colours_in(path) >= FEWEST_COLOURS, path.name
    assert (tmp_path / "tour" / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path, assets: Path) -> None:
    """A file in the way is named."""
    (tmp_path / "file").write_text("")

    with pytest.raises(DataFolderError, match="cannot be made"):
        list(take_tour(tmp_path / "file" / "tour", assets))

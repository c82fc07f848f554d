from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication

from glutecoach.core.body_checks import Problem, problems
from glutecoach.core.sentence import verbatim
from glutecoach.figure.palette import PALETTES, PaletteKind
from glutecoach.figure.strip import CELL_WIDTH_PX, RULES, check_lines, render_strip
from glutecoach.storage.movements import load_movement

BRIDGE = Path(__file__).resolve().parents[2] / "assets" / "exercises" / "bridge.toml"


def test_a_strip_shows_the_way_and_the_fault(qapp: QGuiApplication) -> None:
    """Start, three moments between, end and fault stand in a row, and the fault has its colour."""
    assert qapp is not None
    movement = load_movement(BRIDGE)
    assert movement is not None

    image = render_strip(movement, problems(movement), title="bridge.toml")

    assert image.width() == 6 * CELL_WIDTH_PX
    red = QColor(PALETTES[PaletteKind.LIGHT].fault).rgb()
    places = [x for x in range(image.width()) for y in range(0, image.height(), 2) if image.pixel(x, y) == red]
    assert places
    assert min(places) >= 5 * CELL_WIDTH_PX


def test_every_rule_has_a_line() -> None:
    """Rules that hold say so; a broken one names joint and amount instead."""
    lines = check_lines([Problem("contact", "far_knee", verbatim("slides by 0.03"))])

    assert len(lines) == len(RULES)
    assert [good for good, _ in lines].count(False) == 1
    assert any("far_knee: slides by 0.03" in text for good, text in lines if not good)

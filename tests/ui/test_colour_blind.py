"""Colours that mean something, seen without one of the three kinds of cones.

The matrices are those of Machado, Oliveira and Fernandes for a full deficiency, on linear RGB: "A Physiologically-based
Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, doi:10.1109/TVCG.2009.113.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from glutecoach.chart.felt import PATTERNS
from glutecoach.chart.marks import paint_mark
from glutecoach.core.timeline import StepKind
from glutecoach.core.weeks import WeekState
from glutecoach.figure.palette import PALETTES, contrast
from glutecoach.ui.chart_look import chart_look
from glutecoach.ui.step_look import colour_of, glyph_of
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Colours
from glutecoach.ui.widgets.felt_chart import felt_look
from glutecoach.ui.widgets.figure_view import figure_palette

Rows = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]
SIGHTS: Mapping[str, Rows] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
THEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
FAR_APART = 20.0
"""Difference in CIELAB (CIE 1976) from which on two colours are told apart at a glance."""
SIZE_PX = 32


def linear(value: float) -> float:
    """Return the light of a channel, both 0 to 1."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def seen(colour: str, sight: Rows) -> tuple[float, float, float]:
    """Return the light of a colour as it is seen, for red, green and blue."""
    read = QColor(colour)
    light = [linear(part) for part in (read.redF(), read.greenF(), read.blueF())]
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light, strict=True)))) for row in sight
    )
    return red, green, blue


def lab(light: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return light of sRGB primaries in CIELAB, white point D65."""
    red, green, blue = light
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: str, other: str, sight: Rows) -> float:
    """Return how far two colours are apart as they are seen."""
    return math.dist(lab(seen(one, sight)), lab(seen(other, sight)))


def drawn(paint: Callable[[QPainter], None]) -> bytes:
    """Return what is painted, in black on white."""
    image = QImage(SIZE_PX, SIZE_PX, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return bytes(image.constBits())


def week_signs(colours: Colours) -> dict[str, tuple[str, object]]:
    """Return colour and shape of each state of a week."""
    middle, ink = QPointF(SIZE_PX / 2, SIZE_PX / 2), QColor("black")
    return {
        state: (
            chart_look(colours).states[state],
            drawn(lambda painter, state=state: paint_mark(painter, state, middle, SIZE_PX * 0.8, ink)),
        )
        for state in WeekState
    }


def answer_signs(colours: Colours) -> dict[str, tuple[str, object]]:
    """Return colour and pattern of each answer of a check-in."""
    whole = QRectF(0, 0, SIZE_PX, SIZE_PX)
    return {
        felt: (
            felt_look(colours).answers[felt],
            drawn(lambda painter, style=style: painter.fillRect(whole, QBrush(Qt.GlobalColor.black, style))),
        )
        for felt, style in PATTERNS.items()
    }


def step_signs(colours: Colours) -> dict[str, tuple[str, object]]:
    """Return colour and shape of each kind of step."""
    return {kind: (colour_of(kind, colours), glyph_of(kind)) for kind in StepKind}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("signs", [week_signs, answer_signs, step_signs], ids=["weeks", "answers", "steps"])
def test_what_differs_is_told_apart_without_its_colour(
    theme: str, sight: str, signs: Callable[[Colours], dict[str, tuple[str, object]]]
) -> None:
    """Where two colours come close to one another, shape or pattern differs."""
    meant = signs(THEMES[theme])
    alike = [
        (one, other)
        for (one, (colour, sign)), (other, (colour_2, sign_2)) in combinations(meant.items(), 2)
        if sign == sign_2 and apart(colour, colour_2, SIGHTS[sight]) < FAR_APART
    ]

    assert len(meant) >= 4
    assert alike == []


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_muscle_at_work_is_seen_by_everybody(theme: str, sight: str) -> None:
    """The glow has no other sign than its colour: at full work it is far from that at rest, and lighter or darker."""
    palette = PALETTES[figure_palette(THEMES[theme])]
    rest, work = palette.glow[0], palette.glow[-1]

    assert apart(rest, work, SIGHTS[sight]) >= FAR_APART
    assert contrast(rest, work) >= 1.5


def test_red_and_green_come_close_without_red_cones() -> None:
    """The simulation does what it is there for, and leaves white, grey and black alone."""
    red, green = "#c02020", "#5c7a00"

    assert apart(red, green, SIGHTS["deuteranopia"]) < apart(red, green, ((1, 0, 0), (0, 1, 0), (0, 0, 1))) / 2
    for grey in ("#ffffff", "#808080", "#000000"):
        assert seen(grey, SIGHTS["protanopia"]) == pytest.approx([linear(QColor(grey).redF())] * 3, abs=0.01)

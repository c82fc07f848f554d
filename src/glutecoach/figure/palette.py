"""The colours of the figure: for light, dark and high-contrast screens and for paper."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QColor


class PaletteKind(StrEnum):
    """Where the figure is shown."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    PAPER_GREY = "paper_grey"
    PAPER_LINES = "paper_lines"


class Palette(Struct, frozen=True):
    """One colour for each part, as #RRGGBB or #AARRGGBB.

    Attributes:
        background: Behind everything; what the contrasts are measured against.
        skin, skin_far, hair, eye: The person.
        top, sleeve, top_far: The shirt; the near sleeve is a shade of its own so that it needs no outline.
        leggings, leggings_far, band: Near leg, far leg and waistband.
        shoe, shoe_far, sole, sole_far: The shoes.
        glow: The leggings over the glutes from rest to full work, four colours.
        line: The limit line while the form is right.
        fault: Tint and limit line of the mistake.
        mark, on_mark: The mark on the lower back and its cross.
        mat, mat_edge, bench, bench_legs, shadow: The things around.
        ink: Outlines, where the figure has them.
        outline: Width of the outlines as a fraction of body height; 0 for none.
        fault_tint: How far the whole figure turns to the colour of the fault, 0 to 1.
    """

    background: str
    skin: str
    skin_far: str
    hair: str
    eye: str
    top: str
    sleeve: str
    top_far: str
    leggings: str
    leggings_far: str
    band: str
    shoe: str
    shoe_far: str
    sole: str
    sole_far: str
    glow: tuple[str, str, str, str]
    line: str
    fault: str
    mark: str
    on_mark: str
    mat: str
    mat_edge: str
    bench: str
    bench_legs: str
    shadow: str
    ink: str
    outline: float = 0.0
    fault_tint: float = 0.62


_LIGHT = Palette(
    background="#F5F1EA",
    skin="#B97A52",
    skin_far="#936043",
    hair="#3B2A26",
    eye="#4A2E22",
    top="#3E8E86",
    sleeve="#347C75",
    top_far="#2F716B",
    leggings="#2E3F63",
    leggings_far="#1F2C49",
    band="#223052",
    shoe="#D0913F",
    shoe_far="#A36E2A",
    sole="#2E3F63",
    sole_far="#1F2C49",
    glow=("#2E3F63", "#8A4A72", "#D8573F", "#FF9D3B"),
    line="#5A534B",
    fault="#D8323C",
    mark="#D8323C",
    on_mark="#FFFFFF",
    mat="#DCE6E0",
    mat_edge="#B7C8C0",
    bench="#C9BBA8",
    bench_legs="#A8977F",
    shadow="#323C2D1E",
    ink="#2B2723",
)

_DARK = Palette(
    background="#12161C",
    skin="#E3A982",
    skin_far="#A87A5C",
    hair="#A36F57",
    eye="#4A2E22",
    top="#6CC7B9",
    sleeve="#58B0A3",
    top_far="#42867D",
    leggings="#6F8FD0",
    leggings_far="#4A63A0",
    band="#5674B4",
    shoe="#F0C27B",
    shoe_far="#A98652",
    sole="#E9EDF7",
    sole_far="#8E9CBD",
    glow=("#6F8FD0", "#B06AA0", "#F0693F", "#FFBE55"),
    line="#C9C2B8",
    fault="#FF5A5F",
    mark="#FF5A5F",
    on_mark="#FFFFFF",
    mat="#26343E",
    mat_edge="#32444F",
    bench="#56606E",
    bench_legs="#414954",
    shadow="#78000000",
    ink="#12161C",
)

_HIGH_CONTRAST = Palette(
    background="#000000",
    skin="#F4B98A",
    skin_far="#B37F56",
    hair="#A8703F",
    eye="#000000",
    top="#FFFFFF",
    sleeve="#CFCFCF",
    top_far="#ABABAB",
    leggings="#5AB4FF",
    leggings_far="#1F66A8",
    band="#0F4C86",
    shoe="#FFFFFF",
    shoe_far="#BDBDBD",
    sole="#FFFFFF",
    sole_far="#BDBDBD",
    glow=("#5AB4FF", "#C59BD0", "#FFB84A", "#FFFF00"),
    line="#FFFFFF",
    fault="#FF6A6A",
    mark="#FFFFFF",
    on_mark="#000000",
    mat="#1E1E1E",
    mat_edge="#FFFFFF",
    bench="#6A6A6A",
    bench_legs="#8A8A8A",
    shadow="#00000000",
    ink="#000000",
    fault_tint=0.75,
)

_PAPER_GREY = Palette(
    background="#FFFFFF",
    skin="#CCCCCC",
    skin_far="#ABABAB",
    hair="#2E2E2E",
    eye="#3A3A3A",
    top="#B4B4B4",
    sleeve="#9E9E9E",
    top_far="#8E8E8E",
    leggings="#8A8A8A",
    leggings_far="#666666",
    band="#6E6E6E",
    shoe="#5A5A5A",
    shoe_far="#4A4A4A",
    sole="#333333",
    sole_far="#222222",
    glow=("#8A8A8A", "#5E5E5E", "#363636", "#0C0C0C"),
    line="#404040",
    fault="#000000",
    mark="#000000",
    on_mark="#FFFFFF",
    mat="#EDEDED",
    mat_edge="#CFCFCF",
    bench="#D2D2D2",
    bench_legs="#B4B4B4",
    shadow="#30000000",
    ink="#1A1A1A",
    fault_tint=0.0,
)

_PAPER_LINES = Palette(
    background="#FFFFFF",
    skin="#FFFFFF",
    skin_far="#F0F0F0",
    hair="#5A5A5A",
    eye="#000000",
    top="#FFFFFF",
    sleeve="#FFFFFF",
    top_far="#F0F0F0",
    leggings="#FFFFFF",
    leggings_far="#E2E2E2",
    band="#D0D0D0",
    shoe="#FFFFFF",
    shoe_far="#E2E2E2",
    sole="#3A3A3A",
    sole_far="#5A5A5A",
    glow=("#FFFFFF", "#D9D9D9", "#B4B4B4", "#8C8C8C"),
    line="#000000",
    fault="#000000",
    mark="#000000",
    on_mark="#FFFFFF",
    mat="#FFFFFF",
    mat_edge="#BDBDBD",
    bench="#FFFFFF",
    bench_legs="#FFFFFF",
    shadow="#00000000",
    ink="#000000",
    outline=0.0055,
    fault_tint=0.0,
)

PALETTES = {
    PaletteKind.LIGHT: _LIGHT,
    PaletteKind.DARK: _DARK,
    PaletteKind.HIGH_CONTRAST: _HIGH_CONTRAST,
    PaletteKind.PAPER_GREY: _PAPER_GREY,
    PaletteKind.PAPER_LINES: _PAPER_LINES,
}

_PERSON = (
    *("skin", "skin_far", "hair", "eye", "top", "sleeve", "top_far", "leggings", "leggings_far", "band"),
    *("shoe", "shoe_far", "sole", "sole_far"),
)
_BACKGROUND_SHARE = 0.18


@cache
def fault_palette(palette: Palette) -> Palette:
    """Return the palette in which the mistake is drawn: the whole person in its colour, a little faded."""

    def tinted(colour: str) -> str:
        return mix(mix(colour, palette.fault, palette.fault_tint), palette.background, _BACKGROUND_SHARE)

    person = {name: tinted(str(getattr(palette, name))) for name in _PERSON}
    return replace(palette, **person, line=palette.fault)


def mix(first: str, second: str, share: float) -> str:
    """Return a colour between two opaque ones; a share of 1 is the second."""
    one, other = QColor(first), QColor(second)
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def glow_colour(palette: Palette, amount: float) -> str:
    """Return the colour of the glow for an amount from 0 (rest) to 1 (full work)."""
    place = min(1.0, max(0.0, amount)) * (len(palette.glow) - 1)
    index = min(int(place), len(palette.glow) - 2)
    return mix(palette.glow[index], palette.glow[index + 1], place - index)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two opaque colours, 1 to 21 (relative luminance of WCAG 2)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    read = QColor(colour)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (read.redF(), read.greenF(), read.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

"""Colour, type, space and motion as named tokens; light, dark and high contrast.

`page_style` and `field_style` are written in these tokens; `sizes` has the sizes of what is shown.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtGui import QColor, QPalette

from glutecoach.ui.field_style import FIELD_SHEET, MIRRORED_SHEET
from glutecoach.ui.page_style import PAGE_SHEET

SPACE_PX = 8
"""The unit of space; margins and gaps are multiples of it."""
RADIUS_PX = 14
BUTTON_HEIGHT_PX = 44
LEAST_MARK_PX, MARK_PX_PER_PT = 16, 1.55
"""Of chevrons, plus and minus; boxes to tick are a little larger."""
ICONS = ("tick", "plus", "minus", "chevron", "back", "forth")
"""What style sheets name; each is there for light and for dark."""


class Motion:
    """How long what moves by itself moves, in milliseconds; nothing waits for it, and less motion does without."""

    FILL_MS = 250
    """A day of the week fills."""


class TypeScale:
    """Sizes of type as multiples of the system's font size."""

    BODY = 1.1
    LEAD = 1.35
    TITLE = 1.9
    DISPLAY = 2.6


class Colours(Struct, frozen=True):
    """Every colour in use, as #rrggbb.

    Attributes:
        window: Behind everything.
        surface: Cards.
        sunken: Wells and empty tracks.
        border: Hairlines.
        text: What is read.
        muted: What is read second.
        accent: The one thing to do, and what is done.
        on_accent: Text on the accent.
        work: Lifting.
        hold: Holding.
        lower: Lowering.
        rest: Waiting: pause, rest, get ready.
        change: Switch side, change position.
        excused: A week off on purpose.
        danger: Stop signs.
    """

    window: str
    surface: str
    sunken: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    work: str
    hold: str
    lower: str
    rest: str
    change: str
    excused: str
    danger: str


LIGHT = Colours(
    window="#f5f1ea",
    surface="#fffdf9",
    sunken="#e8e1d6",
    border="#d9d0c3",
    text="#2b2723",
    muted="#655c53",
    accent="#1f6b63",
    on_accent="#ffffff",
    work="#ad3f1c",
    hold="#8a5a00",
    lower="#1f6b63",
    rest="#4d5a75",
    change="#7a3f73",
    excused="#7a7268",
    danger="#b3202b",
)
DARK = Colours(
    window="#12161c",
    surface="#1b2129",
    sunken="#2a323c",
    border="#38424e",
    text="#ece7df",
    muted="#b4ada2",
    accent="#6cc7b9",
    on_accent="#0d1a18",
    work="#ff8f5c",
    hold="#ffc35a",
    lower="#6cc7b9",
    rest="#9fb4e2",
    change="#d79ccf",
    excused="#a49c91",
    danger="#ff7a80",
)
HIGH_CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sunken="#2b2b2b",
    border="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    work="#ff9a4d",
    hold="#ffe14d",
    lower="#66e0ff",
    rest="#ffffff",
    change="#ff9df2",
    excused="#c9c9c9",
    danger="#ff8080",
)


class Theme(StrEnum):
    """Which colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def colours_for(theme: Theme, *, system_is_dark: bool, system_has_contrast: bool = False) -> Colours:
    """Return the colours of a theme, where the system is dark or asks for high contrast."""
    match theme:
        case Theme.LIGHT:
            return LIGHT
        case Theme.DARK:
            return DARK
        case Theme.HIGH_CONTRAST:
            return HIGH_CONTRAST
        case Theme.SYSTEM:
            if system_has_contrast:
                return HIGH_CONTRAST
            return DARK if system_is_dark else LIGHT


def palette(colours: Colours) -> QPalette:
    """Return the colours as a Qt palette, so that native widgets follow."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Accent: colours.accent,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.excused))
    return result


def style_sheet(colours: Colours, base_pt: float, icons: Path, *, is_mirrored: bool = False) -> str:
    """Return the style sheet of the application.

    Args:
        colours: The colours to use.
        base_pt: The system's font size in points; all sizes follow it.
        icons: Folder of the icons that it names.
        is_mirrored: Whether one reads from the right.
    """
    values = asdict(colours)
    sizes = {
        "body": TypeScale.BODY,
        "lead": TypeScale.LEAD,
        "title": TypeScale.TITLE,
        "display": TypeScale.DISPLAY,
    }
    values |= {name: f"{base_pt * factor:.1f}pt" for name, factor in sizes.items()}
    theme = "light" if colours is LIGHT else "dark"
    values |= {name: (icons / f"{name}-{theme}.svg").as_posix() for name in ICONS}
    values |= {"radius": f"{RADIUS_PX}px", "height": f"{BUTTON_HEIGHT_PX - 2 * SPACE_PX}px"}
    mark_px = max(LEAST_MARK_PX, round(MARK_PX_PER_PT * base_pt))
    values |= {"mark": f"{mark_px}px", "box": f"{mark_px + SPACE_PX // 2}px"}
    sheet = PAGE_SHEET + FIELD_SHEET + (MIRRORED_SHEET if is_mirrored else "")
    for name, value in sorted(values.items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", value)
    return sheet

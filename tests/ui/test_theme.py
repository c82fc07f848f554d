from dataclasses import fields
from pathlib import Path

import pytest

from glutecoach.figure.palette import PaletteKind
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme, colours_for, style_sheet
from glutecoach.ui.widgets.figure_view import figure_palette

READ, SEEN = 4.5, 3.0


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.2)."""
    channels = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
def test_text_can_be_read_and_shapes_can_be_seen(colours: Colours) -> None:
    """Every text colour has 4.5:1 on every background it stands on, every shape 3:1."""
    for background in (colours.window, colours.surface):
        for text in (colours.text, colours.muted, colours.accent):
            assert contrast(text, background) >= READ
        for shape in (
            colours.work,
            colours.hold,
            colours.lower,
            colours.rest,
            colours.change,
            colours.danger,
            colours.excused,
        ):
            assert contrast(shape, background) >= SEEN
    assert contrast(colours.text, colours.sunken) >= READ
    assert contrast(colours.on_accent, colours.accent) >= READ


def test_the_theme_follows_the_system_unless_chosen() -> None:
    """As the system means as the system; light and dark stay."""
    assert colours_for(Theme.SYSTEM, system_is_dark=True) is DARK
    assert colours_for(Theme.SYSTEM, system_is_dark=False) is LIGHT
    assert colours_for(Theme.LIGHT, system_is_dark=True) is LIGHT
    assert colours_for(Theme.DARK, system_is_dark=False) is DARK
    assert colours_for(Theme.SYSTEM, system_is_dark=False, system_has_contrast=True) is HIGH_CONTRAST
    assert colours_for(Theme.LIGHT, system_is_dark=False, system_has_contrast=True) is LIGHT
    assert colours_for(Theme.HIGH_CONTRAST, system_is_dark=False) is HIGH_CONTRAST


def test_high_contrast_is_seven_to_one() -> None:
    """Whoever asks for high contrast gets 7:1 for text, shapes and lines, and the figure that goes with it."""
    inks = (HIGH_CONTRAST.text, HIGH_CONTRAST.muted, HIGH_CONTRAST.border, HIGH_CONTRAST.work, HIGH_CONTRAST.danger)

    assert all(contrast(ink, HIGH_CONTRAST.window) >= 7 for ink in inks)
    assert figure_palette(HIGH_CONTRAST) is PaletteKind.HIGH_CONTRAST
    assert {figure_palette(LIGHT), figure_palette(DARK)} == {PaletteKind.LIGHT, PaletteKind.DARK}


def test_type_follows_the_size_of_the_system() -> None:
    """Twice the system's size is twice the size of every text; no token is left unfilled."""
    small, large = (style_sheet(LIGHT, size_pt, Path("/icons")) for size_pt in (10, 20))

    assert "font-size: 11.0pt" in small
    assert "font-size: 22.0pt" in large
    assert "@" not in small
    assert all(getattr(LIGHT, field.name).startswith("#") for field in fields(LIGHT))

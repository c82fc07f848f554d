import re
from itertools import product
from pathlib import Path

import pytest
from msgspec.structs import fields

from glutecoach.figure.palette import PaletteKind, contrast
from glutecoach.ui.chart_look import chart_look
from glutecoach.ui.field_style import FIELD_SHEET
from glutecoach.ui.page_style import PAGE_SHEET
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Colours, Motion, Theme, colours_for, style_sheet
from glutecoach.ui.widgets.felt_chart import felt_look
from glutecoach.ui.widgets.figure_view import figure_palette

READ, SEEN = 4.5, 3.0


GROUNDS = {"window", "surface", "sunken"}
TEXTS = {"text", "muted", "accent", "work", "hold", "lower", "rest", "change", "danger"}
"""What letters are written in; all of it is read on every ground."""
SHAPES = TEXTS | {"excused"}
FILLS = {"on_accent": "accent"}
"""What is written on a filled shape."""
DECORATION = {"border"}
"""Hairlines: what they part is told apart by its room and its words as well."""
THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def test_every_colour_has_its_part() -> None:
    """A new colour is a ground, a text, a shape or decoration, so that its contrasts are looked at."""
    assert GROUNDS | SHAPES | set(FILLS) | DECORATION == {field.name for field in fields(Colours)}


@THEMES
def test_text_can_be_read_and_shapes_can_be_seen(colours: Colours) -> None:
    """Every text has 4.5:1 on every ground, every shape 3:1 on what it stands on: no pair is left out."""
    for text, ground in product(TEXTS, GROUNDS):
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= READ, (text, ground)
    for shape, ground in product(SHAPES, {"window", "surface"}):
        assert contrast(getattr(colours, shape), getattr(colours, ground)) >= SEEN, (shape, ground)
    for text, ground in FILLS.items():
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= READ, (text, ground)


@THEMES
def test_what_the_style_sheet_writes_can_be_read(colours: Colours) -> None:
    """Each rule with a colour of text and a ground of its own has 4.5:1; what cannot be used now is exempt."""
    found = 0
    for selector, rule in RULE.findall(PAGE_SHEET + FIELD_SHEET):
        text = re.search(r"(?<![-\w])color: @(\w+)", rule) or re.search(r"selection-color: @(\w+)", rule)
        ground = re.search(r"background(?:-color)?: @(\w+)", rule)
        if ":disabled" not in selector and text and ground:
            found += 1
            assert contrast(getattr(colours, text[1]), getattr(colours, ground[1])) >= READ, selector

    assert found >= 8


@THEMES
def test_charts_can_be_read(colours: Colours) -> None:
    """What is mixed for a chart keeps 4.5:1 for its texts and 3:1 for its marks, on the aim and on the chosen week."""
    look = chart_look(colours)
    for ground in (look.surface, look.band, look.chosen):
        assert contrast(look.text, ground) >= READ
        for state, colour in look.states.items():
            assert contrast(colour, ground) >= SEEN, (state, ground)
    answers = felt_look(colours)
    for ground in (answers.surface, answers.chosen):
        assert contrast(answers.text, ground) >= READ
        for felt, colour in answers.answers.items():
            assert contrast(colour, ground) >= SEEN, (felt, ground)


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


def test_motion_is_short() -> None:
    """What moves by itself is over in a quarter of a second, and slow enough to be seen."""
    durations = [value for name, value in vars(Motion).items() if name.endswith("_MS")]

    assert durations
    assert all(150 <= duration <= 250 for duration in durations)

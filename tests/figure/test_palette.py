from __future__ import annotations

import pytest

from glutecoach.figure.palette import PALETTES, PaletteKind, contrast, fault_palette, glow_colour, mix

SCREENS = (PaletteKind.LIGHT, PaletteKind.DARK, PaletteKind.HIGH_CONTRAST)


@pytest.mark.parametrize("kind", SCREENS)
def test_every_part_stands_out_from_the_ground(kind: PaletteKind) -> None:
    """Body and clothes keep a contrast that can be told apart from three metres; the line keeps 4.5."""
    palette = PALETTES[kind]

    for colour in (palette.skin, palette.hair, palette.top, palette.leggings):
        assert contrast(colour, palette.background) >= 3.0
    assert contrast(palette.shoe, palette.background) >= 2.3
    assert contrast(palette.line, palette.background) >= 4.5
    assert contrast(palette.fault, palette.background) >= 4.0


@pytest.mark.parametrize("kind", SCREENS)
def test_near_and_far_side_differ(kind: PaletteKind) -> None:
    """The far leg is a visibly different shade."""
    palette = PALETTES[kind]

    assert contrast(palette.leggings, palette.leggings_far) >= 1.3
    assert contrast(palette.skin, palette.skin_far) >= 1.3


@pytest.mark.parametrize("kind", PaletteKind)
def test_full_work_differs_from_rest(kind: PaletteKind) -> None:
    """The ramp of the glow begins with the leggings and ends somewhere clearly else."""
    palette = PALETTES[kind]

    assert glow_colour(palette, -1.0) == palette.leggings
    assert glow_colour(palette, 2.0) == palette.glow[-1]
    assert contrast(palette.glow[0], palette.glow[-1]) >= 1.9


def test_the_fault_recolours_the_person_but_not_the_room() -> None:
    """The mistake has its own colour; mat and bench keep theirs."""
    light = PALETTES[PaletteKind.LIGHT]
    fault = fault_palette(light)

    assert fault.leggings != light.leggings
    assert fault.line == light.fault
    assert (fault.mat, fault.bench, fault.background) == (light.mat, light.bench, light.background)


def test_mixing_ends_at_both_colours() -> None:
    """A share of 0 is the first colour, a share of 1 the second."""
    assert mix("#102030", "#405060", 0.0) == "#102030"
    assert mix("#102030", "#405060", 1.0) == "#405060"


def test_contrast_of_black_and_white_is_21() -> None:
    """The two ends of the scale."""
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#123456", "#123456") == pytest.approx(1.0)

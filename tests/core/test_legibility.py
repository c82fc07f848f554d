import pytest

from glutecoach.core.legibility import FARTHEST_M, NEAREST_M, Legibility, cap_height_mm, font_px


@pytest.mark.parametrize(
    ("distance_m", "minimum_mm", "comfortable_mm", "glance_mm"),
    [(2.0, 9.3, 11.6, 26), (2.5, 11.6, 14.5, 33), (3.0, 14.0, 17.5, 39), (4.0, 18.6, 23.3, 52)],
)
def test_letters_are_as_high_as_the_published_angles_ask(
    distance_m: float, minimum_mm: float, comfortable_mm: float, glance_mm: float
) -> None:
    """The table of the sources comes out, to its own precision."""
    assert cap_height_mm(distance_m, Legibility.MINIMUM) == pytest.approx(minimum_mm, abs=0.06)
    assert cap_height_mm(distance_m, Legibility.COMFORTABLE) == pytest.approx(comfortable_mm, abs=0.06)
    assert cap_height_mm(distance_m, Legibility.GLANCE) == pytest.approx(glance_mm, abs=0.5)


def test_the_font_is_as_large_as_its_capitals_need_it() -> None:
    """On a 24 inch screen of 1080 lines, comfortable capitals at 3 m are 63 pixels high; 0.7 of the font is that."""
    assert font_px(3.0, 3.61, 1.0, Legibility.COMFORTABLE) == 64
    assert font_px(3.0, 3.61, 0.7, Legibility.COMFORTABLE) == 91


@pytest.mark.parametrize("legibility", Legibility)
def test_farther_away_type_never_shrinks(legibility: Legibility) -> None:
    """Every step back asks for at least the same size."""
    steps = [NEAREST_M + (FARTHEST_M - NEAREST_M) * step / 20 for step in range(21)]
    sizes = [font_px(distance_m, 3.78, 0.7, legibility) for distance_m in steps]

    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]

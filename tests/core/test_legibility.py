import pytest

from glutecoach.core.legibility import FARTHEST_M, NEAREST_M, Legibility, cap_height_mm, type_size


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


def test_a_desktop_screen_holds_what_the_distance_asks() -> None:
    """On a 24 inch screen of 1080 lines, comfortable type at 3 m is 63 pixels high, and there is room for it."""
    size = type_size(3.0, 3.61, 1080, Legibility.COMFORTABLE)

    assert round(size.cap_height_px) == 63
    assert size.font_px == 91
    assert size.is_met


def test_a_screen_that_cannot_hold_it_gives_what_it_can_and_says_so() -> None:
    """A laptop in a small window falls back to a share of the window, and does not claim to be readable."""
    size = type_size(3.0, 6.2, 600, Legibility.GLANCE)

    assert size.cap_height_px == pytest.approx(0.22 * 600)
    assert not size.is_met


@pytest.mark.parametrize("legibility", Legibility)
def test_farther_away_type_never_shrinks(legibility: Legibility) -> None:
    """Every step back asks for at least the same size, up to what the window holds."""
    steps = [NEAREST_M + (FARTHEST_M - NEAREST_M) * step / 20 for step in range(21)]
    sizes = [type_size(distance_m, 3.78, 800, legibility).cap_height_px for distance_m in steps]

    assert sizes == sorted(sizes)
    assert max(sizes) <= legibility.largest_share * 800

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QScreen

from glutecoach.desktop.screen_density import USUAL_PX_PER_MM, density_px_per_mm


class ScreenThatSays(QScreen):
    """A screen with a size of its own; Qt lets nobody make one, so it is never initialised."""

    size_px: QSize
    size_mm: QSizeF

    def __init__(self) -> None:
        """Leave Qt's half unmade."""

    def size(self) -> QSize:
        """Return the pixels."""
        return self.size_px

    def physicalSize(self) -> QSizeF:  # noqa: N802 - Qt's name
        """Return the millimetres."""
        return self.size_mm


def density(width_px: int, height_px: int, width_mm: float, height_mm: float) -> float:
    """Return the density of a screen of that size."""
    screen = ScreenThatSays.__new__(ScreenThatSays)
    screen.size_px, screen.size_mm = QSize(width_px, height_px), QSizeF(width_mm, height_mm)
    return density_px_per_mm(screen)


@pytest.mark.parametrize(
    ("size_px", "size_mm", "expected"),
    [((1920, 1080), (531, 299), 3.61), ((1920, 1080), (309, 174), 6.21), ((1920, 1080), (1210, 680), 1.59)],
)
def test_a_screen_that_tells_its_size_is_believed(
    size_px: tuple[int, int], size_mm: tuple[float, float], expected: float
) -> None:
    """A desktop screen, a laptop and a television have their own densities."""
    assert density(*size_px, *size_mm) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(
    ("size_px", "size_mm"),
    [
        ((1920, 1080), (0, 0)),
        ((1920, 1080), (-1, 300)),
        ((1920, 1080), (160, 90)),
        ((1920, 1080), (16, 9)),
        ((1920, 1080), (500, 500)),
        ((1920, 1080), (9600, 5400)),
        ((1920, 1080), (52, 29)),
    ],
)
def test_a_size_without_sense_is_not_believed(size_px: tuple[int, int], size_mm: tuple[float, float]) -> None:
    """No size, an aspect ratio in its place, pixels that are not square, or a wall: the usual density is taken."""
    assert density(*size_px, *size_mm) == USUAL_PX_PER_MM


def test_a_window_on_no_screen_has_the_usual_density() -> None:
    """While a window is on no screen there is still a figure."""
    assert density_px_per_mm(None) == USUAL_PX_PER_MM

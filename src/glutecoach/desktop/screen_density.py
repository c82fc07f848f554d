"""How many pixels a screen has to the millimetre."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QScreen

USUAL_PX_PER_MM = 96 / 25.4
"""What desktops assume when a screen does not tell its size."""
LEAST_PX_PER_MM, MOST_PX_PER_MM = 0.8, 16.0
"""From a very large television to a small screen of the finest kind that is not scaled."""
MOST_UNEVEN = 1.25
"""Pixels are square; if width and height disagree by more than this factor, the size is invented."""
ASPECT_RATIOS = frozenset({(16.0, 9.0), (16.0, 10.0), (160.0, 90.0), (160.0, 100.0)})
"""Projectors and capture devices report their aspect ratio as a size."""


def density_px_per_mm(screen: QScreen | None) -> float:
    """Return the device-independent pixels per millimetre of a screen, the usual figure if it does not know its size.

    Args:
        screen: From `QWidget.screen()`; None while a window is on no screen.
    """
    return USUAL_PX_PER_MM if screen is None else _density(QSizeF(screen.size()), screen.physicalSize())


def _density(size_px: QSizeF, size_mm: QSizeF) -> float:
    if size_mm.isEmpty() or (size_mm.width(), size_mm.height()) in ASPECT_RATIOS:
        return USUAL_PX_PER_MM
    across, down = size_px.width() / size_mm.width(), size_px.height() / size_mm.height()
    is_even = max(across, down) <= MOST_UNEVEN * min(across, down)
    is_likely = LEAST_PX_PER_MM <= across <= MOST_PX_PER_MM
    return (across + down) / 2 if is_even and is_likely else USUAL_PX_PER_MM

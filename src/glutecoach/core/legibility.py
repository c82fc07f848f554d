"""How large type has to be to be read from the mat: angles at the eye, turned into pixels of a screen.

Sources: preferred 20 to 22 minutes of arc, minimum 16 (the range of ISO 9241-303 and of NASA-STD-3000 as cited by the
summaries in our exercise notes, section 11 f); field studies of signs find that nearly everybody reads 24 minutes
(7 mrad). The 45 minutes for what is caught at a glance, and cap height as 0.7 of the font size, are ours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

NEAREST_M, FARTHEST_M = 1.0, 6.0
"""Viewing distances that a person may choose."""
USUAL_M = 3.0
"""From the mat to a laptop."""
CAP_HEIGHT_SHARE = 0.7
"""Height of a capital letter as a share of the font size (ours)."""

_MINUTES_IN_DEGREE = 60
_MM_IN_M = 1000


class Legibility(Enum):
    """How easily something is to be read.

    Attributes:
        minutes: Height of a capital letter at the eye, in minutes of arc.
        largest_share: Height of a capital letter as a share of the window's height, above which there would be no
            room for anything else: 0 to 1.
    """

    MINIMUM = 16, 0.05
    COMFORTABLE = 20, 0.08
    GLANCE = 45, 0.22

    def __init__(self, minutes: int, largest_share: float) -> None:
        self.minutes = minutes
        self.largest_share = largest_share


@dataclass(frozen=True, slots=True)
class TypeSize:
    """A size of type.

    Attributes:
        cap_height_px: Height of a capital letter in the pixels that the density counted.
        is_met: Whether that is as large as the distance asks for; if not, the window is too small for it.
    """

    cap_height_px: float
    is_met: bool

    @property
    def font_px(self) -> int:
        """The font size in pixels, rounded up."""
        return math.ceil(self.cap_height_px / CAP_HEIGHT_SHARE - 1e-9)


def cap_height_mm(distance_m: float, legibility: Legibility) -> float:
    """Return the height of a capital letter that is read from a distance: 14 mm for the minimum at 3 m.

    Args:
        distance_m: From eye to screen in metres, greater than zero.
        legibility: How easily.
    """
    angle = math.radians(legibility.minutes / _MINUTES_IN_DEGREE)
    return 2 * distance_m * _MM_IN_M * math.tan(angle / 2)


def type_size(distance_m: float, density_px_per_mm: float, window_height_px: float, legibility: Legibility) -> TypeSize:
    """Return how large type is to be in a window: as the distance asks, or as large as the window can hold.

    Args:
        distance_m: From eye to screen in metres, greater than zero.
        density_px_per_mm: Pixels of the screen per millimetre, greater than zero.
        window_height_px: Height of the window in the same pixels, greater than zero.
        legibility: How easily it is to be read.
    """
    asked_px = cap_height_mm(distance_m, legibility) * density_px_per_mm
    held_px = legibility.largest_share * window_height_px
    return TypeSize(min(asked_px, held_px), asked_px <= held_px)

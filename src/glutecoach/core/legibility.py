"""How large type has to be to be read from the mat: angles at the eye, turned into pixels of a screen.

Sources: preferred 20 to 22 minutes of arc, minimum 16 (the range of ISO 9241-303 and of NASA-STD-3000 as cited by the
summaries in our exercise notes, section 11 f); field studies of signs find that nearly everybody reads 24 minutes
(7 mrad). The 45 minutes for what is caught at a glance are ours.
"""

from __future__ import annotations

import math
from enum import IntEnum

NEAREST_M, FARTHEST_M = 1.0, 6.0
"""Viewing distances that a person may choose."""
USUAL_M = 3.0
"""From the mat to a laptop."""

_MINUTES_IN_DEGREE = 60
_MM_IN_M = 1000


class Legibility(IntEnum):
    """How easily something is to be read: height of a capital letter at the eye, in minutes of arc."""

    MINIMUM = 16
    COMFORTABLE = 20
    GLANCE = 45


def cap_height_mm(distance_m: float, legibility: Legibility) -> float:
    """Return the height of a capital letter that is read from a distance: 14 mm for the minimum at 3 m.

    Args:
        distance_m: From eye to screen in metres, greater than zero.
        legibility: How easily.
    """
    angle = math.radians(legibility / _MINUTES_IN_DEGREE)
    return 2 * distance_m * _MM_IN_M * math.tan(angle / 2)


def font_px(distance_m: float, density_px_per_mm: float, cap_share: float, legibility: Legibility) -> int:
    """Return the size of a font, in pixels and rounded up, whose capital letters are read from a distance.

    Args:
        distance_m: From eye to screen in metres, greater than zero.
        density_px_per_mm: Pixels of the screen per millimetre, greater than zero.
        cap_share: Height of a capital letter as a share of the font's size, greater than zero.
        legibility: How easily it is to be read.
    """
    return math.ceil(cap_height_mm(distance_m, legibility) * density_px_per_mm / cap_share - 1e-9)

"""What a start of the program wants of its window, be it new or open already."""

from __future__ import annotations

from msgspec import Struct

PRINT = "print"
"""Instead of a page: the plan as it will be printed."""


class Wish(Struct, frozen=True, forbid_unknown_fields=True):
    """What to show first; by default the window alone.

    Attributes:
        follow: Start today's workout.
        screen: The name of a page of the side bar, or `PRINT`; empty for none.
        files: Absolute paths of plan and exercise files to take in.
    """

    follow: bool = False
    screen: str = ""
    files: tuple[str, ...] = ()

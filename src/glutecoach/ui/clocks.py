"""The two clocks of the app, handed in from outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct


class Clocks(Struct, frozen=True):
    """The two clocks: monotonic seconds for the session, local time with its offset for the history."""

    monotonic_s: Callable[[], float]
    now: Callable[[], datetime]

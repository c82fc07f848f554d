"""The two clocks of the app, handed in from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clocks:
    """The two clocks: monotonic seconds for the session, local time with its offset for the history."""

    monotonic_s: Callable[[], float]
    now: Callable[[], datetime]

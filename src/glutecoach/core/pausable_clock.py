"""Seconds that pass while nobody has paused: told the time, never reading it."""

from __future__ import annotations


class PausableClock:
    """A clock that stands still at first; it counts from an origin, never ticks."""

    def __init__(self) -> None:
        self._origin_s = 0.0
        self._last_s = 0.0
        self._held_s: float | None = 0.0

    @property
    def is_held(self) -> bool:
        """Whether it stands still."""
        return self._held_s is not None

    @property
    def last_s(self) -> float:
        """The latest time it was told, on the clock of whoever tells it."""
        return self._last_s

    @property
    def elapsed_s(self) -> float:
        """What it shows, as of the latest time it was told."""
        return self._last_s - self._origin_s if self._held_s is None else self._held_s

    def time_of(self, elapsed_s: float) -> float:
        """Return when it shows or showed so many seconds, on the clock of whoever tells it; it has to run."""
        return self._origin_s + elapsed_s

    def tell(self, now_s: float) -> None:
        """Tell the time; a clock that goes backwards is not believed."""
        self._last_s = max(now_s, self._last_s)

    def hold(self) -> None:
        """Stand still."""
        self._held_s = self.elapsed_s

    def hold_at(self, elapsed_s: float) -> None:
        """Stand still, showing so many seconds."""
        self._held_s = elapsed_s

    def run(self, now_s: float) -> None:
        """Run on from what it shows."""
        self._origin_s = now_s - self.elapsed_s
        self._last_s = now_s
        self._held_s = None

    def fall_back_to(self, elapsed_s: float) -> None:
        """Show so many seconds now, and run on."""
        self._origin_s = self._last_s - elapsed_s

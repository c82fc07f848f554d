"""Keeps the screen on while somebody follows it from the mat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from wakepy import Mode


class ScreenKeeper(Protocol):
    """Something that can keep the screen on."""

    def hold(self) -> bool:
        """Keep the screen on from now on; return whether the system agreed."""
        ...

    def release(self) -> None:
        """Let the screen go off again."""
        ...


class SystemScreenKeeper:
    """Asks the desktop to keep the screen on; if the process dies, the desktop forgets the wish by itself."""

    def __init__(self) -> None:
        self._mode: Mode | None = None

    def hold(self) -> bool:
        """Keep the screen on from now on; return whether the system agreed."""
        from wakepy import keep  # loaded when the first session begins

        if self._mode is None:
            self._mode = keep.presenting(on_fail="pass")
            self._mode.__enter__()
        return self._mode.active

    def release(self) -> None:
        """Let the screen go off again."""
        mode, self._mode = self._mode, None
        if mode is not None:
            mode.__exit__(None, None, None)

"""What tests of the sound share."""

from __future__ import annotations

from pathlib import Path

import pytest

from processes import StandIn


@pytest.fixture
def stand_in(tmp_path: Path) -> StandIn:
    """Return a process that is not started yet."""
    return StandIn(tmp_path / "orders")

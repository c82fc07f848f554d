"""What tests of the sound share."""

from __future__ import annotations

from pathlib import Path

import pytest

from glutecoach.audio import partner
from processes import PATIENCE_MS, StandIn


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a process takes its time to end."""
    monkeypatch.setattr(partner, "LAST_WORDS_MS", PATIENCE_MS)


@pytest.fixture
def stand_in(tmp_path: Path) -> StandIn:
    """Return a process that is not started yet."""
    return StandIn(tmp_path / "orders")

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from glutecoach.ui.widgets.phase_ring import PhaseRing

SMOOTHING = 90
"""Of 255: the edge of a curve is smoothed a little differently when its end moves; ring and track are 156 apart."""


def on_screen(ring: PhaseRing) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """Return what stands on the screen, byte by byte, without painting it anew."""
    QCoreApplication.processEvents()
    image = ring.screen().grabWindow(ring.winId()).toImage()
    return np.frombuffer(image.constBits(), dtype=np.uint8).astype(np.int16)


@pytest.mark.parametrize("is_wide", [True, False])
@pytest.mark.parametrize("size", [(400, 380), (150, 600), (121, 122)])
def test_a_ring_painted_in_parts_looks_like_one_painted_at_once(
    qtbot: QtBot, size: tuple[int, int], *, is_wide: bool
) -> None:
    """However it emptied, forwards or back, in steps small or large, the ring on the screen is whole."""
    rings = [PhaseRing(), PhaseRing()]
    for ring in rings:
        qtbot.addWidget(ring)
        ring.resize(*size)
        ring.set_colours(colour="#A03030", track="#CCCCCC", ink="#111111", ground="#FFFFFF")
        ring.set_wide(is_wide)
        ring.show()
    for left in (1.0, 0.99, 0.97, 0.9, 0.6, 0.58, 0.5, 0.49, 0.26, 0.25, 0.24, 0.6, 0.59, 0.05, 0.01, 0.0, 0.7, 0.69):
        rings[0].set_time(left=left, number="12")
        in_parts = on_screen(rings[0])
        rings[1].set_time(left=left, number="12")
        rings[1].update()

        assert np.abs(in_parts - on_screen(rings[1])).max() <= SMOOTHING

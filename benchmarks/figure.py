"""Cost of one frame of the figure beside a bare widget that fills the same area, in the same interleaved run.

    python benchmarks/figure.py

Both are painted into an image of 900 x 600 by the software renderer, in turns, so that a busy machine slows
both down alike. Every frame of the figure shows a new moment: nothing but the backdrop comes from a cache.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from comparison import Comparison, report
from glutecoach.core.body import rep_moment
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.figure.palette import PaletteKind
from glutecoach.storage.movements import load_movement
from glutecoach.ui.widgets.figure_view import FigureView

WIDTH_PX, HEIGHT_PX = 900, 600
FRAMES = 240
LIMIT_MS = 3.0
EXERCISES = Path(__file__).resolve().parent.parent / "assets" / "exercises"


class BareWidget(QWidget):
    """Fills its area and does nothing else."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#F5F1EA"))
        painter.end()


def timed_ms(action: Callable[[], None]) -> float:
    """Return how long an action takes in milliseconds."""
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1000


def show_frame(view: FigureView, canvas: QImage, moment: tuple[Phase, float], *, fault: bool) -> None:
    """Paint a moment that was not painted before: the fault is swapped, since a small move alone is not painted."""
    view.show_fault(not fault)
    view.show_fault(fault)
    if not fault:
        view.show_phase(*moment, Side.RIGHT)
    view.render(canvas, QPoint(0, 0))


def measure(movement: Movement, kind: PaletteKind, *, fault: bool) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each frame of the figure and of each frame of the bare widget."""
    view, bare = FigureView(), BareWidget()
    view.set_palette_kind(kind)
    view.show_movement(movement)
    view.show_fault(fault)
    canvas = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB32)
    for widget in (view, bare):
        widget.resize(WIDTH_PX, HEIGHT_PX)
        widget.render(canvas, QPoint(0, 0))
    figure_ms: list[float] = []
    bare_ms: list[float] = []
    for number in range(FRAMES):
        moment = rep_moment(movement.tempo, number / FRAMES)
        figure_ms.append(timed_ms(lambda now=moment: show_frame(view, canvas, now, fault=fault)))
        bare_ms.append(timed_ms(lambda: bare.render(canvas, QPoint(0, 0))))
    return figure_ms, bare_ms


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 stay under."""
    return quantiles(values, n=20)[-1]


def main() -> int:
    """Print one line for each exercise and say whether the limit is kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv)
    print(f"{application.platformName()}, {WIDTH_PX}x{HEIGHT_PX}, {FRAMES} frames each, milliseconds")
    print(f"{'what':34}{'figure':>8}{'p95':>8}{'bare':>8}{'p95':>8}{'figure - bare':>15}")
    worst = worst_bare = 0.0
    for path in sorted(EXERCISES.glob("*.toml")):
        movement = load_movement(path)
        if movement is None:
            continue
        for kind, fault in ((PaletteKind.LIGHT, False), (PaletteKind.DARK, False), (PaletteKind.LIGHT, True)):
            figure_ms, bare_ms = measure(movement, kind, fault=fault)
            worst, worst_bare = max((worst, worst_bare), (median(figure_ms), median(bare_ms)))
            name = f"{path.stem}, {kind.value}{', fault' if fault else ''}"
            print(
                f"{name:34}{median(figure_ms):8.2f}{p95(figure_ms):8.2f}{median(bare_ms):8.2f}{p95(bare_ms):8.2f}"
                f"{median(figure_ms) - median(bare_ms):15.2f}"
            )
    return report(
        Comparison(
            subject="a frame of the figure, slowest exercise",
            figure=worst,
            unit="ms",
            beside="a frame of a bare widget",
            reference=worst_bare,
            most_figure=LIMIT_MS,
        )
    )


if __name__ == "__main__":
    sys.exit(main())

"""Opening Today and Progress with fifty years of history, beside four weeks of it: `python benchmarks/progress.py`.

Both histories are read in turn; the figures are medians in milliseconds, the ratio is that of the medians.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget

from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import make_application
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.store import Store, open_store
from glutecoach.ui.charts import WeekChart
from glutecoach.ui.screens.progress import ProgressScreen
from glutecoach.ui.theme import LIGHT
from long_history import DAYS_OF_FIFTY_YEARS, fill

ROUNDS = 7
AIM = 1.5
LAST_DAY = date(2026, 3, 1)
FRAMES = 60


def median_ms(measured: Callable[[], object]) -> float:
    """Return the median time of a few rounds, in milliseconds."""
    times: list[float] = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        measured()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def standing(store: Store) -> object:
    """Work out where the person stands."""
    return store.overview(WeekRule(), LAST_DAY)


def open_progress(store: Store) -> None:
    """Make Progress, show it and paint it."""
    screen = ProgressScreen(LIGHT, QWidget())
    screen.resize(1280, 800)
    screen.show_overview(store.overview(WeekRule(), LAST_DAY))
    screen.show()
    screen.grab()
    screen.close()
    screen.deleteLater()


def frame_ms(store: Store) -> float:
    """Return the time to scroll by a week and paint, with ten years on the screen, in milliseconds."""
    chart = WeekChart(LIGHT)
    chart.resize(1000, 400)
    chart.show_weeks(store.overview(WeekRule(), LAST_DAY).weeks)
    chart.zoom(1000)
    chart.show()
    chart.grab()

    def scroll() -> None:
        chart.getViewBox().translateBy(x=-1)
        chart.grab()

    return statistics.median(median_ms(scroll) for _ in range(FRAMES // ROUNDS))


def main() -> int:
    """Measure both."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        stores = {days: open_store(Path(folder) / str(days), assets_folder()) for days in (28, DAYS_OF_FIFTY_YEARS)}
        for days, store in stores.items():
            fill(store, LAST_DAY, days)
        short, long = stores.values()
        for name, measured in (("Today's overview", standing), ("opening Progress", open_progress)):
            few, many = (median_ms(partial(measured, store)) for store in (short, long))
            print(f"{name}: 4 weeks {few:.1f} ms, 50 years {many:.1f} ms, ratio {many / few:.2f} (aim {AIM})")
        print(f"one frame of scrolling over ten years: {frame_ms(long):.1f} ms (aim {1000 / 60:.1f})")
        for store in stores.values():
            store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Progress and the start with fifty years of history, beside four weeks of it: `python benchmarks/progress.py`.

Both histories are opened in turn in the app itself; the figures are medians in milliseconds, the ratio is that of the
medians. Opening a part is from the click until it is painted; a page that is opened for the first time is also made.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent

from comparison import Comparison, report
from glutecoach.app import App
from glutecoach.audio.tones import SilentTones
from glutecoach.audio.voice import SilentVoice
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import Application, make_application
from glutecoach.desktop.media_controls import NoMediaControls
from glutecoach.desktop.notifications import NoNotifier, NoTray
from glutecoach.desktop.paths import assets_folder
from glutecoach.outside import DesktopParts
from glutecoach.parts import Machine
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store, open_store
from glutecoach.ui.charts import MOST_WEEKS, WeekChart
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.progress import ProgressScreen, Tab
from glutecoach.ui.theme import LIGHT
from long_history import DAYS_OF_FIFTY_YEARS, fill
from start import OURS, measured

ROUNDS = 9
AIM = 1.5
START_AIM = 1.05
"""Starts differ by a few per cent from one round to the next."""
FRAMES = 120
NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
FEW_DAYS = 28


def timed_ms(work: Callable[[], object]) -> float:
    """Return how long something takes, in milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def silent_app(application: Application, store: Store) -> App:
    """Return the app without sound and desktop."""
    return App(
        application,
        store,
        Preferences(theme="light", read_safety_note=True),
        assets=assets_folder(),
        clocks=Clocks(time.monotonic, lambda: NOW),
        machine=Machine(
            tones=lambda: SilentTones(),
            voice=lambda _style: SilentVoice(),
            is_muted=lambda: False,
            desktop=DesktopParts(NoMediaControls(), NoTray(), NoNotifier()),
        ),
    )


def close(app: App) -> None:
    """Close it with all its widgets."""
    app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_everything(application: Application, store: Store) -> dict[str, float]:
    """Open the app and every part of Progress once, and return how long each took, in milliseconds."""
    app = silent_app(application, store)
    app.open()
    app.window.grab()

    def show() -> None:
        app.show_screen(Screen.PROGRESS)
        app.window.grab()

    times = {"opening Progress for the first time": timed_ms(show)}
    times["opening Progress again"] = timed_ms(show)
    page = app.window.page(Screen.PROGRESS)
    assert isinstance(page, ProgressScreen)
    for tab, name in ((Tab.CALENDAR, "the calendar"), (Tab.FELT, "where it was felt"), (Tab.HISTORY, "the history")):

        def show_tab(tab: Tab = tab) -> None:
            page.open_tab(tab)
            app.window.grab()

        times[f"opening {name}"] = timed_ms(show_tab)
    close(app)
    return times


def frames_ms(store: Store) -> list[float]:
    """Return how long it takes to scroll by a week and paint, with ten years on the screen, in milliseconds."""
    chart = WeekChart(LIGHT)
    chart.resize(1600, 500)
    chart.show_weeks(store.overview(WeekRule(), NOW.date()).weeks)
    chart.show_span(MOST_WEEKS)
    chart.show()
    chart.grab()

    def scroll() -> None:
        chart.scroll_to(chart.view.first - 1)
        chart.grab()

    return [timed_ms(scroll) for _ in range(FRAMES)]


def compared(subject: str, few: list[float], many: list[float], most_ratio: float) -> Comparison:
    """Return how the medians with both histories compare."""
    return Comparison(
        subject=f"{subject}, 50 years of history",
        figure=statistics.median(many),
        unit="ms",
        beside="4 weeks of history",
        reference=statistics.median(few),
        most_ratio=most_ratio,
    )


def parts(application: Application, short: Store, long: Store, rounds: int) -> Iterator[Comparison]:
    """Open everything with both histories in turn."""
    times: defaultdict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    open_everything(application, short)  # loads what is loaded once
    for _ in range(rounds):
        for index, store in enumerate((short, long)):
            for name, took_ms in open_everything(application, store).items():
                times[name][index].append(took_ms)
    for name, (few, many) in times.items():
        yield compared(name, few, many, AIM)


def starts(short: Path, long: Path, rounds: int) -> Comparison:
    """Start the program with both histories in turn, each time as a new process."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for folder, took_ms in zip((short, long), times, strict=True):
            took_ms.append(measured(OURS, str(folder))[0] * 1000)
    return compared("start to the first painted window", *times, START_AIM)


def scrolling(store: Store) -> Comparison:
    """Compare the frames of scrolling, all but the slowest of twenty, with what 60 a second leave for each."""
    frames = sorted(frames_ms(store))
    return Comparison(
        subject="a frame of scrolling over ten years of fifty, 19 of 20 within",
        figure=frames[int(0.95 * len(frames))],
        unit="ms",
        beside="60 frames a second",
        reference=1000 / 60,
        most_ratio=1.0,
    )


def main() -> int:
    """Measure everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        folders = {days: Path(folder) / str(days) for days in (FEW_DAYS, DAYS_OF_FIFTY_YEARS)}
        stores = {days: open_store(path, assets_folder()) for days, path in folders.items()}
        for days, store in stores.items():
            fill(store, NOW.date(), days)
            (store.folder / "preferences.json").write_text('{"read_safety_note": true}')
        short, long = stores.values()
        found = [*parts(application, short, long, rounds), scrolling(long)]
        for store in stores.values():
            store.close()
        if sys.platform != "win32":
            os.sync()  # else the starts share the disk with fifty years that are still written
        return report(*found, starts(short.folder, long.folder, rounds))


if __name__ == "__main__":
    sys.exit(main())

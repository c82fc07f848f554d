"""What tests share: the headless screen, an empty data folder, a ready-made app, and figures that are printed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import AppInTest, set_type_of_system
from glutecoach.core.exercise import Exercise, Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.core.programme import Programme
from glutecoach.desktop.application import Application, speak_language
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.store import Store, open_store
from glutecoach.ui.stage_type import cap_share

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("GLUTECOACH_DATA_DIR", None)
START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
MakeRecord = Callable[..., SessionRecord]
FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """Return the application that pytest-qt makes: ours."""
    return Application


@pytest.fixture
def assets() -> Path:
    """Return the folder of the program's own files."""
    return assets_folder()


@pytest.fixture
def store(tmp_path: Path, assets: Path) -> Iterator[Store]:
    """Return an empty data folder, opened."""
    with open_store(tmp_path / "data", assets) as opened:
        yield opened


@pytest.fixture
def programme(store: Store) -> Programme:
    """Return the programme that is followed."""
    return store.programme


@pytest.fixture
def exercises(store: Store) -> dict[str, Exercise]:
    """Return the exercises of the program."""
    return store.exercises


@pytest.fixture
def english(qapp: QApplication, assets: Path) -> None:
    """Give texts their English plural forms, whatever the system speaks."""
    speak_language(qapp, assets / "translations", "en")


@pytest.fixture
def make_app(qtbot: QtBot, store: Store, english: None) -> Iterator[Callable[..., AppInTest]]:
    """Return a function that makes an app; every window is closed at the end."""
    made: list[AppInTest] = []

    def make(store: Store = store, **options: object) -> AppInTest:
        made.append(AppInTest(store, **options))  # pyright: ignore[reportArgumentType]
        return made[-1]

    yield make
    for each in made:
        each.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def app(make_app: Callable[..., AppInTest]) -> AppInTest:
    """Return an app that was opened before: it starts with Today."""
    made = make_app()
    made.app.open()
    return made


@pytest.fixture
def set_in_lower_letters(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Return a function from whose call on the system's type has lower capitals than before."""
    usual = qapp.font()
    others = ((cap_share(QFont(family)), family) for family in QFontDatabase.families())
    share, family = min(each for each in others if each[0] > 0)
    if share > 0.97 * cap_share(usual):
        pytest.skip("there is no other type on this machine")
    lower = QFont(usual)
    lower.setFamily(family)
    yield lambda: set_type_of_system(lower)
    qapp.setFont(usual)


@pytest.fixture
def make_record() -> MakeRecord:
    """Return a function that makes a session of one exercise, finished unless told otherwise."""

    def make(number: int = 1, *, days_later: int = 0, finished: bool = True, **changes: object) -> SessionRecord:
        started_at = START + timedelta(days=days_later)
        values: dict[str, object] = {
            "session_id": f"00000000-0000-4000-8000-{number:012d}",
            "started_at": started_at,
            "ended_at": started_at + timedelta(minutes=5),
            "workout_id": "activation-1-a",
            "planned": (PlannedSet("bridge", Side.BOTH, 1, 8),),
            "performed": (PerformedSet("bridge", Side.BOTH, 1, 8 if finished else 3, finished),),
            "check_ins": (CheckIn("bridge", Felt.GLUTES),),
            "source": Source.TIMER,
        }
        return SessionRecord(**(values | changes))  # pyright: ignore[reportArgumentType]

    return make


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Return a function that takes a line of figures, printed at the end of the run."""
    return request.config.stash.setdefault(FIGURES, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the figures."""
    lines = config.stash.get(FIGURES, list[str]())
    if lines and os.environ.get("GLUTECOACH_FIGURES"):
        terminalreporter.section("figures")
        for line in sorted(lines):
            terminalreporter.line(line)

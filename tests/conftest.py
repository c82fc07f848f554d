"""What tests share: the headless screen, an empty data folder, and a ready-made app."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import AppInTest
from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme
from glutecoach.desktop.application import speak_language
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.store import Store, open_store

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("GLUTECOACH_DATA_DIR", None)


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

    def make(**options: object) -> AppInTest:
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

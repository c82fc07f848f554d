from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from glutecoach.desktop.application import Application, speak_language
from glutecoach.desktop.wish import Wish
from glutecoach.start import OpenApp
from glutecoach.storage.preferences import Preferences, load_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.main_window import Screen


@pytest.fixture
def opened(qtbot: QtBot, qapp: Application, store: Store, assets: Path) -> Iterator[OpenApp]:
    """Return the app as a start opens it, in English."""
    opened = OpenApp(qapp, store, assets, speed=1.0)
    opened.open(Preferences(language="en", read_safety_note=True), Wish())
    yield opened
    opened.app.close()
    speak_language(qapp, assets / "translations", "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_another_language_needs_no_restart(opened: OpenApp, store: Store, qtbot: QtBot) -> None:
    """Choosing a language turns the whole window at once, stays in Settings, and is remembered."""
    first = opened.app.window
    opened.app.show_screen(Screen.SETTINGS)
    opened.app.choices.change(replace(opened.app.choices.preferences, language="ar"))
    qtbot.waitUntil(lambda: opened.app.window is not first)

    assert opened.app.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert opened.app.window.current is Screen.SETTINGS
    assert not first.isVisible()
    assert load_preferences(store.folder)[0].language == "ar"

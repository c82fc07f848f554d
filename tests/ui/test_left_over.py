"""Nothing is left in English where another language is spoken; Arabic has no letter in common with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fakes import AppInTest
from glutecoach.core.language import LANGUAGES
from glutecoach.desktop.application import Application, speak_language
from glutecoach.desktop.wish import Wish
from glutecoach.start import OpenApp
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui.main_window import NAVIGATION, Screen
from glutecoach.ui.texts import catalogue_text
from walk import walk

WORD = re.compile(r"[A-Za-z]{3,}")
VALUE = re.compile("\u2068[^\u2069]*\u2069|«glutecoach [a-z]+»|/\\S+")
"""Paths, commands and what stands in a file."""
NAMES = {
    "GluteCoach",
    "Anna",
    "Ben",
    "Nextcloud",
    "Syncthing",
    "Dropbox",
    "JSON",
    "PDF",
    "Letter",
    "Ctrl",
    "Alt",
    "Shift",
    "Esc",
    "Enter",
    *(word for name in LANGUAGES.values() for word in WORD.findall(name)),
}
"""What is called so in every language: names, keys, and the languages themselves."""


@pytest.fixture
def english_afterwards(qapp: QApplication, assets: Path) -> Iterator[None]:
    """Let the next test begin in English."""
    yield
    speak_language(qapp, assets / "translations", "en")


def test_no_page_has_english_words_in_arabic(
    make_app: Callable[..., AppInTest], store: Store, assets: Path, qapp: QApplication, english_afterwards: None
) -> None:
    """What is seen and what a screen reader says is Arabic, from the safety note to the editor."""
    speak_language(qapp, assets / "translations", "ar")
    store.shelf.speak(catalogue_text)
    app = make_app(read_note=False, heard=False)
    left = {page: words for page in walk(app) if (words := _english(app.window))}

    assert left == {}


def _english(window: QWidget) -> set[str]:
    """Return the texts of a window that have words of English letters."""
    found = {text for widget in (window, *window.findChildren(QWidget)) for text in _texts(widget)}
    return {text for text in found if set(WORD.findall(VALUE.sub("", text))) - NAMES}


def _texts(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows and what is said of it."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case _:
            return


@pytest.fixture
def opened(qtbot: QtBot, qapp: Application, store: Store, assets: Path, english_afterwards: None) -> Iterator[OpenApp]:
    """Return the app as a start opens it, in English."""
    opened = OpenApp(qapp, store, assets, speed=1.0)
    opened.open(Preferences(language="en", read_safety_note=True), Wish())
    yield opened
    opened.app.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_switch_of_language_leaves_nothing_in_english(opened: OpenApp, qtbot: QtBot, tmp_path: Path) -> None:
    """Pages that were open before, what was said on them, and what goes wrong afterwards: all of it is Arabic."""
    first = opened.app.window
    broken = tmp_path / "x.toml"
    broken.write_text("name = 7")
    for screen in NAVIGATION:
        opened.app.show_screen(screen)
    opened.app.parts.planning.take_in([broken])
    assert _english(first)
    opened.app.choices.change(replace(opened.app.choices.preferences, language="ar"))
    qtbot.waitUntil(lambda: opened.app.window is not first)
    left: dict[str, set[str]] = {}
    for screen in (opened.app.window.current, *NAVIGATION, Screen.SHEET):
        opened.app.show_screen(screen)
        QCoreApplication.processEvents()
        left[screen] = _english(opened.app.window)
    opened.app.parts.planning.take_in([broken])
    left["notice"] = _english(opened.app.window)

    assert set().union(*left.values()) == set()

"""A language that is longer than any other, with accents: nothing on any page is cut off in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from cut_off import cut_off
from fakes import AppInTest
from glutecoach.desktop.application import STRETCH_VARIABLE, speak_language
from glutecoach.storage.store import Store
from glutecoach.ui.texts import catalogue_text
from walk import walk

WINDOW = QSize(1280, 800)
STRETCHED_PERCENT = "140"


def test_nothing_is_cut_off_in_a_longer_language(
    make_app: Callable[..., AppInTest], store: Store, assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every text of every page has room for 40 % more, in a window as small as a laptop's screen."""
    monkeypatch.setenv(STRETCH_VARIABLE, STRETCHED_PERCENT)
    speak_language(qapp, assets / "translations", "en")
    store.shelf.speak(catalogue_text)
    app = make_app(read_note=False, heard=False)
    app.window.resize(WINDOW)
    cut = {page: texts for page in walk(app) if (texts := list(cut_off(app.window)))}

    assert cut == {}
    assert app.window.size() == WINDOW

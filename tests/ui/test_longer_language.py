"""A language that is longer than any other, with accents: nothing on any page is cut off in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from fakes import AppInTest
from glutecoach.desktop.application import STRETCH_VARIABLE, speak_language
from glutecoach.storage.store import Store
from glutecoach.ui.texts import catalogue_text
from glutecoach.ui.widgets.stage_text import StageText
from walk import walk

WINDOW = QSize(1280, 800)
STRETCHED_PERCENT = "140"
COMES_NEXT = "Next: "
"""May end in an ellipsis on the stage: how large the type has to be follows from how far away it is read."""


def test_nothing_is_cut_off_in_a_longer_language(
    make_app: Callable[..., AppInTest], store: Store, assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every text of every page has room for 40 % more, in a window as small as a laptop's screen."""
    monkeypatch.setenv(STRETCH_VARIABLE, STRETCHED_PERCENT)
    speak_language(qapp, assets / "translations", "en")
    store.shelf.speak(catalogue_text)
    app = make_app(read_note=False, heard=False)
    app.window.resize(WINDOW)
    cut = {page: texts for page in walk(app) if (texts := list(_cut_off(app.window)))}

    assert cut == {}
    assert app.window.size() == WINDOW


def _cut_off(window: QWidget) -> Iterator[str]:
    """Yield the texts of a window that do not stand in their room; what scrolls down has room."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and _is_cut(widget):
            text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
            yield f"{type(widget).__name__}: {text}"


def _is_cut(widget: QWidget) -> bool:
    match widget:
        case StageText():
            return not widget.is_whole and not widget.text().startswith(COMES_NEXT)
        case QLabel() if not widget.text():
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height()
        case QToolButton():  # scrolls a row of tabs
            return False
        case QLabel() | QAbstractButton() | QComboBox() | QTabBar():
            needed = widget.minimumSizeHint()
            return needed.width() > widget.width() or needed.height() > widget.height()
        case QScrollArea():
            return widget.horizontalScrollBar().maximum() > 0
        case _:
            return False

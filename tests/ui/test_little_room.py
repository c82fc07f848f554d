"""Large type and small windows: everything can be read, and nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from fakes import AppInTest, press
from glutecoach.core.sheet import printed
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.sheets import keep_printed, sheet_of
from glutecoach.ui.main_window import NAVIGATION, Screen
from glutecoach.ui.screens.progress import Tab
from glutecoach.ui.screens.welcome import WelcomeScreen
from progress_page import TODAY, progress_of, train

ROOM = {
    "large type": (QSize(1280, 800), 2.0),
    "zoomed to 200 %, with large type": (QSize(640, 400), 2.0),
    "zoomed to 400 %": (QSize(320, 200), 1.0),
}
"""What is left of a laptop's screen of 1280 by 800, and how many times larger than usual the type is."""
FIRST_SET_S = 60.0
"""Until the first set is over."""


@pytest.fixture(params=ROOM)
def small(
    request: pytest.FixtureRequest, make_app: Callable[..., AppInTest], qapp: QApplication
) -> Iterator[AppInTest]:
    """Return an app with a history, in little room."""
    size, scale = ROOM[request.param]
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * scale)
    qapp.setFont(larger)
    app = make_app()
    train(app, 1, 3, 8, 10)
    begins = TODAY - timedelta(weeks=2)
    keep_printed(app.store.folder, map(printed, sheet_of(app.store, WeekRule(), today=begins, begins=begins, weeks=3)))
    app.app.open()
    app.window.resize(size)
    app.window.show()
    yield app
    qapp.setFont(usual)


def cut_off(page: QWidget) -> list[str]:
    """Return what of a page is cut off, or reached by scrolling sideways alone."""
    for _ in range(4):
        QCoreApplication.processEvents()
    found = [
        f"{area.accessibleName()} scrolls sideways by {area.horizontalScrollBar().maximum()}"
        for area in page.findChildren(QScrollArea)
        if area.isVisibleTo(page) and area.horizontalScrollBar().maximum() > 0
    ]
    seen = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    return found + [
        f"{each.__class__.__name__} {each.size().toTuple()}: {text}" for each in seen if (text := _cut(each))
    ]


def _cut(widget: QWidget) -> str:
    """Return the text of a widget if it does not hold it."""
    if isinstance(widget, QLabel) and widget.text():
        is_low = widget.wordWrap() and widget.height() < widget.heightForWidth(widget.width())
        least = widget.minimumSizeHint() if widget.wordWrap() else widget.sizeHint()
        return widget.text() if is_low or widget.width() < least.width() else ""
    if isinstance(widget, (QPushButton, QCheckBox)) and widget.text():
        is_low = widget.height() < widget.heightForWidth(widget.width())
        return widget.text() if is_low or widget.width() < widget.minimumSizeHint().width() else ""
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        box: QRect = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        return (
            widget.currentText() if widget.fontMetrics().horizontalAdvance(widget.currentText()) > box.width() else ""
        )
    return ""


def test_every_page_holds_its_words(small: AppInTest) -> None:
    """No page, no part of Progress and no step of the welcome cuts a word off or scrolls sideways."""
    app, found = small, dict[str, list[str]]()
    window = app.window
    for screen in (*NAVIGATION, Screen.SAFETY, Screen.SHEET, Screen.SOUND_CHECK):
        app.app.show_screen(screen)
        found[screen] = cut_off(window)
    for tab in Tab:
        progress_of(app).open_tab(tab)
        found[f"progress: {tab.name}"] = cut_off(window)
    app.app.parts.custody.own_data.show()
    found["data"] = cut_off(window)
    app.app.parts.planning.copy("activation")
    found["editor"] = cut_off(window)
    app.app.show_screen(Screen.WELCOME)
    welcome = window.page(Screen.WELCOME)
    assert isinstance(welcome, WelcomeScreen)
    for step in range(welcome.step_count):
        found[f"welcome {step + 1}"] = cut_off(window)
        welcome.go_on()
    app.app.show_screen(Screen.TODAY)
    app.app.start()
    app.follow(FIRST_SET_S)
    while app.driver.session is not None:
        app.driver.skip(1)
    found["end"] = cut_off(window)

    assert window.current is Screen.DONE
    assert "\n".join(f"{name}: {text}" for name, cut in found.items() for text in cut) == ""


def test_the_pages_are_reached_in_little_room(small: AppInTest) -> None:
    """Where the side bar would take the room of what is read, a menu above the page has its entries."""
    window = small.window
    menus = [each for each in window.findChildren(QPushButton) if each.findChild(QMenu) and each.isVisibleTo(window)]
    if window.width() < 700:
        (menu,) = menus
        actions = menu.menu().actions()
        actions[2].trigger()

        assert [each.text() for each in actions] == ["Today", "Progress", "Plan", "Settings", "Help"]
        assert window.current is Screen.PLAN
        assert menu.text() == "Plan"
    else:
        press(window, "Plan")

        assert menus == []
        assert window.current is Screen.PLAN

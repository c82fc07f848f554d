"""Large type and small windows: everything can be read, and nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from cut_off import cut_off
from fakes import AppInTest, press
from glutecoach.ui.main_window import Screen
from walk import walk

MakeApp = Callable[..., AppInTest]
ROOM = {
    "large type": (QSize(1280, 800), 2.0),
    "zoomed to 200 %, with large type": (QSize(640, 400), 2.0),
    "zoomed to 400 %": (QSize(320, 200), 1.0),
}
"""What is left of a laptop's screen of 1280 by 800, and how many times larger than usual the type is."""


@pytest.fixture(params=ROOM)
def small(request: pytest.FixtureRequest, make_app: MakeApp, qapp: QApplication) -> Iterator[AppInTest]:
    """Return an app in little room that was never opened before."""
    size, scale = ROOM[request.param]
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * scale)
    qapp.setFont(larger)
    app = make_app(read_note=False, heard=False)
    app.window.resize(size)
    yield app
    qapp.setFont(usual)


def test_every_page_holds_its_words(small: AppInTest) -> None:
    """No page cuts a word off or scrolls sideways; the stage has rules of its own, by how far away it is read."""
    size = small.window.size()
    cut = {page: texts for page in walk(small) if (texts := list(cut_off(small.window, with_stage=False)))}

    assert cut == {}
    assert small.window.size() == size


def test_the_pages_are_reached_in_little_room(small: AppInTest) -> None:
    """Where the side bar would take the room of what is read, a menu above the page has its entries."""
    window = small.window
    small.app.open()
    small.app.show_screen(Screen.TODAY)
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

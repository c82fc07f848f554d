from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes import AppInTest, FakeScreen
from glutecoach.ui import dialogs
from glutecoach.ui.dialogs import LeaveChoice
from glutecoach.ui.screen_watch import ScreenWatch

MakeApp = Callable[..., AppInTest]


def test_the_screen_stays_on_while_a_session_runs(app: AppInTest) -> None:
    """It is kept on from the start of a session to its end, and not before or after."""
    before = app.screen.is_held
    app.app.start()
    app.follow(5)
    during = app.screen.is_held
    app.follow_to_end()

    assert (before, during, app.screen.is_held) == (False, True, False)


def test_the_screen_may_go_off_when_a_session_is_left_for_later(
    app: AppInTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody watches a session that was left."""

    def later(_: QWidget) -> LeaveChoice:
        return LeaveChoice.LATER

    monkeypatch.setattr(dialogs, "ask_leave", later)
    app.app.start()
    app.window.close()

    assert not app.screen.is_held


def test_a_long_pause_lets_the_screen_go(qtbot: QtBot) -> None:
    """A pause keeps the screen on for a while; going on in time keeps it on."""
    screen = FakeScreen()
    watch = ScreenWatch(screen)
    watch.on_running()
    watch.on_paused()
    paused = (screen.is_held, watch.is_waiting)
    watch.on_running()

    assert paused == (True, True)
    assert (screen.is_held, watch.is_waiting) == (True, False)


def test_f11_fills_the_screen_and_goes_back(app: AppInTest) -> None:
    """One key makes the window as large as the screen."""
    app.window.activateWindow()
    QTest.keyClick(app.window, Qt.Key.Key_F11)
    filled = app.window.isFullScreen()
    QTest.keyClick(app.window, Qt.Key.Key_F11)

    assert filled
    assert not app.window.isFullScreen()

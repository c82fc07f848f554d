"""Notifications on a real bus of their own, with a stand-in for the desktop that shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from bus_of_its_own import NEEDS_BUS, session_bus
from glutecoach.desktop.notifications import NOTIFICATIONS, SystemNotifier, SystemTray, TrayEntry
from glutecoach.desktop.session_bus import SessionBus, open_session_bus

if TYPE_CHECKING:
    from jeepney import Message

bus = session_bus


class DesktopThatShows:
    """Takes notifications as a desktop does, and clicks on them."""

    def __init__(self) -> None:
        from jeepney.bus_messages import message_bus

        opened = open_session_bus()
        assert opened is not None
        self._bus: SessionBus = opened
        self.shown: dict[int, tuple[str, str]] = {}
        self.is_known = False
        opened.message_arrived.connect(self._on_message)
        self._asked = opened.send(message_bus.RequestName(NOTIFICATIONS, 4))

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def click(self) -> None:
        """Click on what stands there."""
        from jeepney import DBusAddress, new_signal

        place = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        self._bus.send(new_signal(place, "ActionInvoked", "us", (max(self.shown), "default")))

    def _on_message(self, message: Message) -> None:
        from jeepney import HeaderFields, new_method_return

        if message.header.fields.get(HeaderFields.reply_serial) == self._asked:
            self.is_known = True
        match message.header.fields.get(HeaderFields.member):
            case "Notify":
                shown_id = message.body[1] or 7
                self.shown[shown_id] = message.body[3], message.body[4]
                self._bus.send(new_method_return(message, "u", (shown_id,)))
            case "CloseNotification":
                del self.shown[message.body[0]]
                self._bus.send(new_method_return(message))
            case _:
                pass


@NEEDS_BUS
@pytest.mark.usefixtures("bus")
def test_a_notification_is_shown_replaced_clicked_and_taken_away(qtbot: QtBot) -> None:
    """One notification at a time stands there; a click reaches whoever sent it."""
    desktop, notifier = DesktopThatShows(), SystemNotifier(QIcon())
    clicks: list[str] = []
    qtbot.waitUntil(lambda: desktop.is_known)
    notifier.notify("Paused", "The computer was <asleep>.", lambda: clicks.append("paused"))
    qtbot.waitUntil(lambda: desktop.shown == {7: ("Paused", "The computer was &lt;asleep&gt;.")})
    desktop.click()
    qtbot.waitUntil(lambda: clicks == ["paused"])
    notifier.notify("Over", "Come and see.", lambda: clicks.append("over"))
    qtbot.waitUntil(lambda: desktop.shown == {7: ("Over", "Come and see.")})
    desktop.click()
    qtbot.waitUntil(lambda: clicks == ["paused", "over"])
    notifier.withdraw()
    qtbot.waitUntil(lambda: desktop.shown == {})
    desktop.close()

    assert clicks == ["paused", "over"]


def test_without_a_tray_and_a_bus_nothing_happens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that has neither costs nothing."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    tray, notifier = SystemTray(QIcon(), window), SystemNotifier(QIcon(), window)
    tray.show("tip", [TrayEntry("Show", window.show)])
    tray.hide()
    notifier.notify("Paused", "Nothing is lost.", window.show)
    notifier.withdraw()

    assert window.findChildren(QSystemTrayIcon) == []


def test_where_there_is_a_tray_it_has_a_menu_and_shows_balloons(
    qtbot: QtBot, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The icon stands there with its entries; its first entry is what a click on the icon does."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[str] = []
    image = QIcon(str(assets / "icons" / "glutecoach.svg"))
    tray, notifier = SystemTray(image, window), SystemNotifier(image, window)
    for word in ("Pause", "Continue"):
        tray.show("tip", [TrayEntry("Show", lambda: chosen.append("show")), TrayEntry(word, lambda: None)])
    icon = window.findChildren(QSystemTrayIcon)[0]
    entries = [action.text() for action in icon.contextMenu().actions()]
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    notifier.notify("Over", "Come and see.", lambda: chosen.append("balloon"))
    balloon = notifier.findChildren(QSystemTrayIcon)[0]
    balloon.messageClicked.emit()
    notifier.withdraw()
    balloon.messageClicked.emit()
    tray.hide()

    assert entries == ["Show", "Continue"]
    assert chosen == ["show", "balloon"]

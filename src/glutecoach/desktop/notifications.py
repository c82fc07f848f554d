"""The tray icon and notifications of the desktop, each with a silent fallback."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from glutecoach.desktop.identity import APP_ID
from glutecoach.desktop.session_bus import SessionBus, open_session_bus

if TYPE_CHECKING:
    from jeepney import Message

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
BY_THE_DESKTOP_MS = -1
"""The desktop decides how long a notification stays."""


class TrayEntry(Struct, frozen=True):
    """An entry of the tray icon's menu."""

    text: str
    chosen: Callable[[], None]


class Tray(Protocol):
    """A tray icon."""

    @property
    def is_there(self) -> bool:
        """Whether the desktop has a place for it."""
        ...

    def show(self, tip: str, entries: Sequence[TrayEntry]) -> None:
        """Show the icon with a menu; the first entry is also what a click on the icon does."""
        ...

    def hide(self) -> None:
        """Take the icon away."""
        ...


class Notifier(Protocol):
    """Something that calls a person who does not see the window."""

    def notify(self, title: str, text: str, on_click: Callable[[], None], *, is_quiet: bool = False) -> None:
        """Show a notification, without a sound if it is quiet; the one before is replaced."""
        ...

    def withdraw(self) -> None:
        """Take the notification away."""
        ...


class NoTray:
    """For a desktop without a tray."""

    is_there = False

    def show(self, tip: str, entries: Sequence[TrayEntry]) -> None:
        """Do nothing."""

    def hide(self) -> None:
        """Do nothing."""


class NoNotifier:
    """For a desktop without notifications."""

    def notify(self, title: str, text: str, on_click: Callable[[], None], *, is_quiet: bool = False) -> None:
        """Do nothing."""

    def withdraw(self) -> None:
        """Do nothing."""


class SystemTray:
    """The desktop's tray; the icon is made when it is first needed, and a desktop without a tray has none.

    Args:
        icon: The program's icon.
        window: The window that it stands for; it owns the menu.
    """

    def __init__(self, icon: QIcon, window: QWidget) -> None:
        self._image = icon
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None

    @property
    def is_there(self) -> bool:
        """Whether the desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, tip: str, entries: Sequence[TrayEntry]) -> None:
        """Show the icon with a menu."""
        if not self.is_there:
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._image, self._window)
            self._icon.activated.connect(self._on_activated)
        menu = QMenu(self._window)
        for entry in entries:
            menu.addAction(entry.text).triggered.connect(entry.chosen)
        self._icon.setContextMenu(menu)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        self._icon.setToolTip(tip)
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger and self._menu is not None:
            self._menu.actions()[0].trigger()


class SystemNotifier(QObject):
    """Notifications over the session bus where there is one, else as a balloon of a tray icon, else none.

    Args:
        icon: The program's icon, for the balloon.
        parent: Owner.
    """

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image = icon
        self._bus: SessionBus | None = None
        self._balloon: QSystemTrayIcon | None = None
        self._serial = 0
        self._shown_id = 0
        self._on_click: Callable[[], None] | None = None

    def notify(self, title: str, text: str, on_click: Callable[[], None], *, is_quiet: bool = False) -> None:
        """Show a notification, without a sound if it is quiet; the one before is replaced."""
        self._on_click = on_click
        bus = self._connected()
        if bus is not None:
            body = ("GluteCoach", self._shown_id, APP_ID, title, html.escape(text, quote=False))
            actions = ["default", title]
            hints = {"suppress-sound": ("b", True)} if is_quiet else {}
            self._serial = bus.send(_call("Notify", "susssasa{sv}i", (*body, actions, hints, BY_THE_DESKTOP_MS)))
        elif QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show_balloon(title, text)

    def withdraw(self) -> None:
        """Take the notification away."""
        self._on_click = None
        if self._bus is not None and self._shown_id:
            self._bus.send(_call("CloseNotification", "u", (self._shown_id,)))
        if self._bus is not None:  # sending may have lost it
            self._bus.close()
        self._on_lost()
        if self._balloon is not None:
            self._balloon.hide()

    def _connected(self) -> SessionBus | None:
        if self._bus is None:
            self._bus = open_session_bus(self)
            if self._bus is not None:
                self._bus.message_arrived.connect(self._on_message)
                self._bus.lost.connect(self._on_lost)
                self._watch_clicks(self._bus)
        return self._bus

    def _watch_clicks(self, bus: SessionBus) -> None:
        from jeepney.bus_messages import message_bus

        bus.send(message_bus.AddMatch(f"type='signal',interface='{NOTIFICATIONS}',path='{NOTIFICATIONS_PATH}'"))

    def _on_lost(self) -> None:
        self._bus, self._shown_id = None, 0

    def _on_message(self, message: Message) -> None:
        from jeepney import HeaderFields

        fields = message.header.fields
        match fields.get(HeaderFields.member), fields.get(HeaderFields.signature), message.body:
            case None, "u", (shown_id,) if fields.get(HeaderFields.reply_serial) == self._serial:
                self._shown_id = shown_id
            case "ActionInvoked", "us", (shown_id, _) if shown_id == self._shown_id and self._on_click is not None:
                self._on_click()
            case _:
                pass

    def _show_balloon(self, title: str, text: str) -> None:
        if self._balloon is None:
            self._balloon = QSystemTrayIcon(self._image, self)
            self._balloon.messageClicked.connect(self._on_balloon_clicked)
        self._balloon.show()
        self._balloon.showMessage(title, text, self._image)

    def _on_balloon_clicked(self) -> None:
        if self._on_click is not None:
            self._on_click()


def _call(method: str, signature: str, body: tuple[object, ...]) -> Message:
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(NOTIFICATIONS_PATH, bus_name=NOTIFICATIONS, interface=NOTIFICATIONS)
    return new_method_call(address, method, signature, body)

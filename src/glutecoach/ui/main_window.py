"""The window: a side bar and one page at a time; the stage takes the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from glutecoach.core.overview import Overview
from glutecoach.ui.sizes import Width, Window
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, label, wrapped
from glutecoach.ui.widgets.reflow import Reflow

LEAST_SIDEBARS = 3
"""A window that is not so many times wider than the side bar has a menu instead."""


class Screen(StrEnum):
    """A page of the window."""

    TODAY = "today"
    PROGRESS = "progress"
    PLAN = "plan"
    SETTINGS = "settings"
    FOLLOW = "follow"
    DONE = "done"
    SAFETY = "safety"
    WELCOME = "welcome"
    EDITOR = "editor"
    SOUND_CHECK = "sound_check"
    HELP = "help"
    DATA = "data"
    SHEET = "sheet"


NAVIGATION = (Screen.TODAY, Screen.PROGRESS, Screen.PLAN, Screen.SETTINGS, Screen.HELP)
UNINTERRUPTED = frozenset({Screen.FOLLOW, Screen.SAFETY})
"""Pages that are left by what they offer themselves, not by a shortcut: a session would run on unseen."""


@runtime_checkable
class ShowsOverview(Protocol):
    """A page that shows where the person stands."""

    def show_overview(self, overview: Overview) -> None:
        """Show it."""
        ...


@runtime_checkable
class HasColours(Protocol):
    """A page that follows the theme by itself."""

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        ...


def dropped_toml(data: QMimeData) -> list[Path]:
    """Return the TOML files of this computer among what is dropped."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".toml"]


class MainWindow(QMainWindow):
    """The window.

    A page is made when it is first shown, so that the window opens at once.

    Signals:
        screen_requested: A Screen was chosen in the side bar.
        close_requested: The person wants to close; only `allow_close` lets the window go.
        files_dropped: Paths of TOML files that were dropped on the window.
        print_requested: Print what the page shows.
    """

    screen_requested = Signal(object)
    close_requested = Signal()
    files_dropped = Signal(list)
    print_requested = Signal()

    def __init__(self, makers: dict[Screen, Callable[[], QWidget]], parent: QWidget | None = None) -> None:
        """Take the way to make each page.

        Args:
            makers: One function for each screen.
            parent: Owner.
        """
        super().__init__(parent)
        self._makers = makers
        self._pages: dict[Screen, QWidget] = {}
        self._may_close = False
        self._current = Screen.TODAY
        self.setWindowTitle(tr("GluteCoach"))
        self.setMinimumSize(Window.SMALLEST)
        self.resize(Window.STARTING)
        self.setAcceptDrops(True)
        self._group = QButtonGroup(self)
        self._sidebar = self._build_sidebar()
        self._page_menu: QPushButton | None = None
        self._menu_bar = QFrame()
        self._notice = wrapped("", "lead")
        self._notice_frame = self._build_notice()
        self._stack = QStackedWidget()
        self._build()
        self._help_key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        self._help_key.activated.connect(partial(self.screen_requested.emit, Screen.HELP))
        full_screen = QShortcut(QKeySequence("F11"), self)
        full_screen.activated.connect(self.toggle_full_screen)
        printing = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        printing.activated.connect(self.print_requested)

    @property
    def current(self) -> Screen:
        """The page that is shown."""
        return self._current

    def page(self, screen: Screen) -> QWidget:
        """Return a page, made now if it was not there yet."""
        if screen not in self._pages:
            self.add_page(screen, self._makers[screen]())
        return self._pages[screen]

    def add_page(self, screen: Screen, page: QWidget) -> None:
        """Add a page that was made elsewhere."""
        self._pages[screen] = page
        self._stack.addWidget(page)

    def set_colours(self, colours: Colours) -> None:
        """Let every page that was made so far follow the theme, and the side bar its type."""
        _fit(self._sidebar)
        self._arrange()
        for page in self._pages.values():
            if isinstance(page, HasColours):
                page.set_colours(colours)

    def show_screen(self, screen: Screen) -> None:
        """Show a page; the stage, the end and what is asked first hide the side bar."""
        self._current = screen
        self._stack.setCurrentWidget(self.page(screen))
        self._arrange()
        self._sidebar.setEnabled(screen not in UNINTERRUPTED)
        self._help_key.setEnabled(screen not in UNINTERRUPTED)  # on the stage the key shows the keys
        if screen in NAVIGATION:
            chosen = self._group.button(NAVIGATION.index(screen))
            chosen.setChecked(True)
            if self._page_menu is not None:
                self._page_menu.setText(chosen.text())

    def show_notice(self, text: str) -> None:
        """Show one sentence above the page until it is dismissed; an empty text takes it away."""
        self._notice.setText(text)
        self._notice_frame.setVisible(bool(text))

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def allow_close(self) -> None:
        """Let the window go at the next close."""
        self._may_close = True

    def _on_toggled(self, screen: Screen, is_chosen: bool) -> None:
        """Turn to a page: a screen reader toggles its entry, without a click."""
        if is_chosen and screen is not self._current:
            self.screen_requested.emit(screen)

    def _on_clicked(self, screen: Screen) -> None:
        """Come back from a page without an entry to that whose entry is still chosen."""
        if screen is not self._current:
            self.screen_requested.emit(screen)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first while a session runs: whoever listens calls `allow_close`."""
        if not self._may_close:
            self.close_requested.emit()
        event.setAccepted(self._may_close)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between the side bar and the menu above the page."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take TOML files."""
        if dropped_toml(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self.files_dropped.emit(dropped_toml(event.mimeData()))
        event.acceptProposedAction()

    def _arrange(self) -> None:
        """Show the pages beside what is read, or in a menu above it where they would take its room."""
        is_narrow = self.width() < LEAST_SIDEBARS * self._sidebar.width()
        has_pages = self._current in NAVIGATION
        if is_narrow and self._page_menu is None:
            self._page_menu = self._build_page_menu()
        self._sidebar.setVisible(has_pages and not is_narrow)
        self._menu_bar.setVisible(has_pages and is_narrow)

    def _build(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._menu_bar.hide()
        column.addWidget(self._menu_bar)
        column.addWidget(self._notice_frame)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(body)

    def _build_notice(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "notice")
        row = Reflow(frame)
        row.setContentsMargins(2 * SPACE_PX, SPACE_PX, 2 * SPACE_PX, SPACE_PX)
        row.add(self._notice, 1)
        dismiss = button(tr("OK"))
        dismiss.clicked.connect(partial(self.show_notice, ""))
        row.add(dismiss)
        frame.hide()
        return frame

    def _build_page_menu(self) -> QPushButton:
        """Return what stands above the page instead of the side bar: its name, and a menu of all pages."""
        self._menu_bar.setProperty("role", "menubar")
        row = QHBoxLayout(self._menu_bar)
        row.setContentsMargins(SPACE_PX, SPACE_PX // 2, SPACE_PX, SPACE_PX // 2)
        chosen = self._group.checkedButton()
        result = button(chosen.text() if chosen is not None else "", "nav")
        result.setAccessibleDescription(tr("Choose another page"))
        menu = QMenu(result)
        for choice in self._group.buttons():
            menu.addAction(choice.text()).triggered.connect(choice.click)
        result.setMenu(menu)
        row.addWidget(result)
        row.addStretch(1)
        QWidget.setTabOrder(self._group.buttons()[-1], result)  # in the place of the side bar
        return result

    def _build_sidebar(self) -> QFrame:
        names = {
            Screen.TODAY: tr("Today"),
            Screen.PROGRESS: tr("Progress"),
            Screen.PLAN: tr("Plan"),
            Screen.SETTINGS: tr("Settings"),
            Screen.HELP: tr("Help"),
        }
        sidebar = QFrame()
        sidebar.setProperty("role", "sidebar")
        layout = QVBoxLayout(sidebar)
        layout.setContentsMargins(2 * SPACE_PX, 4 * SPACE_PX, 2 * SPACE_PX, 3 * SPACE_PX)
        layout.setSpacing(SPACE_PX)
        layout.addWidget(label(tr("GluteCoach"), "brand"))
        layout.addSpacing(2 * SPACE_PX)
        for number, screen in enumerate(NAVIGATION):
            choice = button(names[screen], "nav")
            choice.setCheckable(True)
            choice.setToolTip(QKeySequence(f"Ctrl+{number + 1}").toString(QKeySequence.SequenceFormat.NativeText))
            choice.toggled.connect(partial(self._on_toggled, screen))
            choice.clicked.connect(partial(self._on_clicked, screen))
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(choice.click)
            self._group.addButton(choice, number)
            layout.addWidget(choice)
        layout.addStretch(1)
        _fit(sidebar)
        return sidebar


def _fit(sidebar: QFrame) -> None:
    """Give a side bar the room that its type needs."""
    for each in sidebar.findChildren(QWidget):
        each.ensurePolished()
    sidebar.setFixedWidth(max(Width.SIDEBAR, sidebar.sizeHint().width()))

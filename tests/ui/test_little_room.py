"""Large type and small windows: everything can be read, and nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QMenu, QPushButton, QScrollArea, QWidget

from cut_off import cut_off
from fakes import AppInTest, press, set_type_of_system
from glutecoach.core.errors import GluteCoachError
from glutecoach.core.sentence import verbatim
from glutecoach.desktop.application import speak_language
from glutecoach.printing.pages import Printout
from glutecoach.printing.pdf import Paper
from glutecoach.printing.plan_sheet import Layout
from glutecoach.printing.printer import printer_for
from glutecoach.storage.store import Store
from glutecoach.ui import data_dialogs, dialogs
from glutecoach.ui.crash_report import CrashReport
from glutecoach.ui.main_window import NAVIGATION, Screen
from glutecoach.ui.print_preview import PlanChoices, PrintPreview
from glutecoach.ui.screens.welcome import WelcomeScreen
from glutecoach.ui.texts import catalogue_text
from glutecoach.ui.widgets.folding import FoldingButton
from glutecoach.ui.widgets.key_map import KeyMap
from walk import SETTLING_TURNS, walk

MakeApp = Callable[..., AppInTest]
SMALLEST = QSize(320, 200)
CHOOSER = "QComboBox: "
"""In the smallest window it ends the name of an exercise that is wider than that in an ellipsis."""
ROOM = {
    "large type": (QSize(1280, 800), 2.0),
    "zoomed to 200 %, with large type": (QSize(640, 400), 2.0),
    "zoomed to 400 %": (SMALLEST, 1.0),
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


@pytest.mark.parametrize("language", ["de", "es", "fr", "ar", "ja"])
def test_every_page_holds_its_words_in_every_kind_of_script(
    language: str, make_app: MakeApp, store: Store, assets: Path, qapp: QApplication
) -> None:
    """At 400 %, on the stage as well: in long words, from the right, and without spaces to break at."""
    speak_language(qapp, assets / "translations", language)
    store.shelf.speak(catalogue_text)
    app = make_app(read_note=False, heard=False)
    app.window.resize(SMALLEST)
    found = {page: [text for text in cut_off(app.window) if not text.startswith(CHOOSER)] for page in walk(app)}
    cut = {page: texts for page, texts in found.items() if texts}
    speak_language(qapp, assets / "translations", "en")

    assert cut == {}
    assert app.window.size() == SMALLEST


@pytest.mark.parametrize("set_type", [QApplication.setFont, set_type_of_system])
def test_larger_type_is_followed_at_once(
    set_type: Callable[[QFont], None], make_app: MakeApp, qapp: QApplication
) -> None:
    """Also by pages that were open already, and back again."""
    app, usual = make_app(), qapp.font()
    app.app.open()
    app.window.show()
    larger = QFont(usual)
    larger.setPointSizeF(2 * usual.pointSizeF())
    widths, cut = list[int](), dict[str, list[str]]()
    for font in (usual, larger, usual):
        set_type(font)
        for screen in NAVIGATION:
            app.app.show_screen(screen)
            settle()
            if texts := list(cut_off(app.window, with_stage=False)):
                cut[f"{screen} {len(widths)}"] = texts
        widths.append(
            next(each.width() for each in app.window.findChildren(QFrame) if each.property("role") == "sidebar")
        )

    assert cut == {}
    assert widths[0] == widths[2] < widths[1]


def test_type_that_is_set_in_pixels_is_as_large(make_app: MakeApp, qapp: QApplication) -> None:
    """As some desktops have it: what is measured in points looks the same."""
    app, usual = make_app(), qapp.font()
    app.app.open()
    pixels = QFont(usual)
    pixels.setPixelSize(QFontInfo(usual).pixelSize())
    heights = list[int]()
    for font in (usual, pixels, usual):
        qapp.setFont(font)
        settle()
        heights.append(next(each.fontMetrics().height() for each in app.window.findChildren(QPushButton)))

    assert heights[0] == heights[1] == heights[2]


def test_the_welcome_begins_with_its_question(small: AppInTest) -> None:
    """Nobody scrolls past emptiness: what a step asks stands at its top, also after a longer step."""
    small.app.open()
    small.app.accept_safety_note()
    page = small.window.page(Screen.WELCOME)
    assert isinstance(page, WelcomeScreen)
    tops: list[int] = []
    for _ in range(page.step_count):
        settle()
        headings = (each for each in page.findChildren(QLabel) if each.property("role") == "display" and shown(each))
        tops.append(next(headings).mapTo(page, QPoint(0, 0)).y())
        page.go_on()

    assert all(0 < top < small.window.height() for top in tops), tops


DIALOGS: dict[str, Callable[[QWidget], QWidget]] = {
    "leave": lambda parent: asked(lambda: dialogs.ask_leave(parent)),
    "remove a plan": lambda parent: asked(lambda: dialogs.ask_remove_plan(parent, "A plan with a long name")),
    "erase": lambda parent: asked(lambda: data_dialogs.ask_erase(parent)),
    "not saved": lambda parent: asked(lambda: data_dialogs.ask_unsaved(parent, "The disk is full.")),
    "report": lambda parent: CrashReport("a line of a report\n" * 20, parent),
    "preview": lambda parent: PrintPreview(
        printer_for(Paper.A4, "plan"),
        PlanChoices(Layout.WEEKLY, date(2026, 3, 2), 4, is_large=False),
        nothing_to_print,
        parent,
    ),
}


def nothing_to_print() -> Printout:
    """Refuse to print."""
    raise GluteCoachError(verbatim("There is nothing to print."))


def asked(ask: Callable[[], object]) -> QWidget:
    """Return the window that asks something, already waved away."""
    found: list[QWidget] = []

    def take() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        found.append(box)
        box.reject()

    QTimer.singleShot(0, take)
    ask()
    return found[0]


def settle() -> None:
    """Let wrapped texts find their height."""
    for _ in range(SETTLING_TURNS):
        QCoreApplication.processEvents()


def shown(widget: QWidget) -> bool:
    """Return whether a widget can be seen in its window."""
    return widget.isVisibleTo(widget.window())


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_every_window_of_its_own_holds_its_words(
    small: AppInTest, language: str, assets: Path, qapp: QApplication
) -> None:
    """What is asked, reported and printed can be read and answered: in little room it scrolls, but never sideways."""
    small.app.open()
    speak_language(qapp, assets / "translations", language)
    cut: dict[str, list[str]] = {}
    for name, make in DIALOGS.items():
        dialog = make(small.window)
        dialog.resize(small.window.size())
        dialog.show()
        settle()
        buttons = [each for each in dialog.findChildren(FoldingButton) if shown(each)]
        assert buttons
        cut[name] = [*cut_off(dialog), *(each.text() for each in buttons if not has_way_to(each))]
        dialog.close()
    speak_language(qapp, assets / "translations", "en")

    assert cut == {name: [] for name in DIALOGS}


def has_way_to(widget: QWidget) -> bool:
    """Return whether a widget stands in its window, or in a part of it that scrolls."""
    room = widget
    while room is not widget.window() and room.objectName() != "qt_scrollarea_viewport":
        room = room.parentWidget() or widget.window()
    if isinstance(area := room.parentWidget(), QScrollArea):
        room = area.widget() or room
    return room.rect().contains(QRect(widget.mapTo(room, QPoint(0, 0)), widget.size()))


def test_the_keys_can_all_be_read(small: AppInTest) -> None:
    """Where the key map is larger than the stage Down scrolls to its end; any other key takes it away."""
    small.app.open()
    small.app.accept_safety_note()
    small.app.start()
    small.app.choices.pass_sound_check()
    page = small.window.page(Screen.FOLLOW)
    (keys,) = page.findChildren(KeyMap)
    keys.toggle()
    settle()
    over = keys.parentWidget()
    assert over is not None
    bar = keys.verticalScrollBar()
    hidden = bar.maximum()
    for _ in range(20):
        QTest.keyClick(page, Qt.Key.Key_Down)
        if keys.isHidden():
            break

    assert over.rect().contains(keys.geometry())
    assert list(cut_off(keys)) == []
    assert keys.isHidden() is (hidden == 0)
    assert bar.value() == hidden


def test_the_page_menu_is_reached_first_and_tells_what_it_does(make_app: MakeApp) -> None:
    """In the smallest window Tab goes from the menu to the page, and a screen reader says what the menu is for."""
    app = make_app()
    app.app.open()
    app.window.resize(SMALLEST)
    app.app.show_screen(Screen.TODAY)
    settle()
    (menu,) = (each for each in app.window.findChildren(QPushButton) if each.findChild(QMenu) and shown(each))
    start = next(each for each in app.window.findChildren(QPushButton) if each.text() == "Start" and shown(each))
    order: list[QWidget] = []
    each: QWidget = menu
    while each is not start and len(order) < 200:
        each = each.nextInFocusChain() or menu
        if shown(each) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(each)

    assert menu.text() == "Today"
    assert menu.accessibleDescription() == "Choose another page"
    assert start in order
    assert menu not in order


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

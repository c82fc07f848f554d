from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.modeltest import ModelTester

from fakes import AppInTest, always, press, texts_of
from glutecoach.core.history import Break
from glutecoach.core.weeks import Week
from glutecoach.ui import dialogs
from glutecoach.ui.charts import WeekChart
from glutecoach.ui.screens.progress import ProgressScreen, Tab
from glutecoach.ui.week_table import WeekTable
from progress_page import TODAY, named, only, part_of, point_at, progress_of, session, train

WEEKS_IN_FIFTY_YEARS = 2609


def chart_of(app: AppInTest, weeks: int = 6) -> WeekChart:
    """Return the chart after one session in each of some weeks, laid out in a window."""
    train(app, *(7 * back for back in range(weeks)))
    app.window.resize(1280, 800)
    chart = only(part_of(app, Tab.WEEKS), WeekChart)
    texts_of(app.window)
    return chart


def span(chart: WeekChart) -> float:
    """Return how many weeks are shown."""
    return chart.view.last - chart.view.first


def turn_wheel(chart: WeekChart, steps: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Turn the wheel over the chart; return whether the chart took it."""
    middle = QPointF(chart.rect().center())
    turned, no_button, no_phase = QPoint(0, 120 * steps), Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, middle, QPoint(), turned, no_button, modifier, no_phase, False)
    chart.wheelEvent(event)
    return event.isAccepted()


def test_keys_go_through_the_weeks(app: AppInTest) -> None:
    """Each week explains itself, in the lines below and to a screen reader."""
    chart = chart_of(app)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    one_back = chart.accessibleDescription()
    below = texts_of(app.window)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    oldest = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    still = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_End)

    assert one_back.startswith("23 Feb to 1 Mar 2026: missed")
    assert "23 Feb to 1 Mar 2026: missed" in below
    assert "1 training day; 2 or more complete a week. What you did stays." in below
    assert "Sessions that count: Monday, 23 February" in below
    assert oldest.startswith("26 Jan")
    assert still == oldest
    assert "open" in chart.accessibleDescription()


def test_a_week_tells_its_partial_sessions_and_its_break(app: AppInTest) -> None:
    """Everything that made its state what it is stands there."""
    train(app, 14)
    app.store.history.add_session(session(TODAY - timedelta(days=6), is_whole=False))
    app.store.history.add_break(Break(TODAY - timedelta(days=5), TODAY - timedelta(days=1), "Illness"))
    chart = only(part_of(app, Tab.WEEKS), WeekChart)
    chart.choose(1)
    shown = texts_of(app.window)

    assert "excused" in shown
    assert "A break covers 5 days of it; 4 are enough to excuse a week." in shown
    assert "Partial sessions, not counted: Tuesday, 24 February" in shown
    assert "Break: Wed, 25 Feb 2026 to Sun, 1 Mar 2026: Illness" in shown


def test_the_chart_shows_from_four_weeks_to_all(app: AppInTest) -> None:
    """Plus and minus stop at both ends, the choices in words do the same, and another key is left to others."""
    chart = chart_of(app, 60)
    spans: list[float] = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        for _ in range(8):
            QTest.keyClick(chart, key)
        QTest.keyClick(chart, Qt.Key.Key_A)
        spans.append(span(chart))
    page = progress_of(app)
    for words in ("4 weeks", "16 weeks", "1 year", "10 years"):
        press(page, words)
        spans.append(span(chart))

    assert spans == pytest.approx([4, 60, 4, 16, 52, 60])


def test_the_wheel_scrolls_and_zooms_and_lets_the_page_scroll_at_an_end(app: AppInTest) -> None:
    """Up goes back in time, with Ctrl it shows fewer weeks; where there is nothing left, the page may have it."""
    chart = chart_of(app, 60)
    newest = chart.view.last
    taken = [turn_wheel(chart, -1), turn_wheel(chart, 3)]
    back = chart.view.last
    turn_wheel(chart, 1, Qt.KeyboardModifier.ControlModifier)

    assert taken == [False, True]
    assert back == pytest.approx(newest - 3)
    assert span(chart) < 16


def test_the_scroll_bar_moves_the_weeks(app: AppInTest) -> None:
    """It is there when there is more than is shown, and follows the keys."""
    chart = chart_of(app, 60)
    bar = named(progress_of(app), QScrollBar, "Scroll through the weeks")
    at_end = bar.value() == bar.maximum()
    bar.setValue(0)
    oldest = chart.view.first
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    press(progress_of(app), "10 years")

    assert at_end
    assert oldest == pytest.approx(-0.5)
    assert not bar.isVisibleTo(app.window)


def test_the_mouse_opens_what_it_points_at(app: AppInTest) -> None:
    """Pointing tells about a week, leaving tells about the chosen one again, a click chooses."""
    chart = chart_of(app)
    app.window.show()
    texts_of(app.window)
    height = chart.height() // 2
    point_at(chart.viewport(), chart.width() // 12 + 40, height)
    pointed = texts_of(app.window)
    chart.leaveEvent(QEvent(QEvent.Type.Leave))
    left = texts_of(app.window)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 12 + 40, height))
    QApplication.processEvents()

    assert "26 Jan to 1 Feb 2026" in pointed
    assert "2 Mar to 8 Mar 2026" in left
    assert "26 Jan to 1 Feb 2026" in texts_of(app.window)


def test_the_table_shows_the_same_weeks(app: AppInTest, qtmodeltester: ModelTester) -> None:
    """One key away with the keyboard on it, newest first, every row as one sentence for a screen reader."""
    chart = chart_of(app, 3)
    page = part_of(app, Tab.WEEKS)
    app.window.show()
    chart.setFocus()
    chart.choose(1)
    QTest.keyClick(chart, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = named(page, QTableView, "Weeks, newest first")
    model = table.model()
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]

    assert isinstance(model, WeekTable)
    assert not chart.isVisibleTo(page)
    assert table.hasFocus()
    assert table.currentIndex().row() == 1
    assert model.rowCount() == 3
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Week of"
    assert [model.data(model.index(0, column)) for column in range(6)] == ["2 Mar 2026", 1, "open", 1, 0, 0]
    assert "missed" in str(model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleDescriptionRole))
    assert model.week(3) is None


def test_a_row_of_the_table_explains_itself_and_stays_chosen_on_the_chart(app: AppInTest) -> None:
    """Both views look at one week."""
    chart = chart_of(app, 9)
    page = part_of(app, Tab.WEEKS)
    press(page, "Show as a table")
    table = named(page, QTableView, "Weeks, newest first")
    table.setCurrentIndex(table.model().index(4, 0))
    told = texts_of(page)
    press(page, "Show as a chart")

    assert "2 Feb to 8 Feb 2026" in told
    assert chart.view.chosen == 4
    assert "2 Feb to 8 Feb 2026" in texts_of(page)


def test_the_sessions_of_a_week_are_one_click_away(app: AppInTest) -> None:
    """The history opens with them."""
    chart_of(app, 3)
    page = progress_of(app)
    press(page.weeks, "Show its sessions")

    assert "Sessions from 2 Mar 2026 to 8 Mar 2026" in texts_of(page)


def test_the_table_and_chart_hold_every_week_of_fifty_years(app: AppInTest) -> None:
    """The oldest week is a key away, and no row is missing."""
    train(app, 0, 7 * (WEEKS_IN_FIFTY_YEARS - 1))
    page = part_of(app, Tab.WEEKS)
    chart = only(page, WeekChart)
    chosen: list[Week] = []
    chart.week_chosen.connect(chosen.append)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    press(page, "Show as a table")

    assert chosen[-1].first_day == date(1976, 3, 8)
    assert named(page, QTableView, "Weeks, newest first").model().rowCount() == WEEKS_IN_FIFTY_YEARS


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_picture_can_be_saved(app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    """As pixels or as lines; where it cannot be written, the window says so."""
    chart_of(app, 3)
    page = progress_of(app)
    path = tmp_path / f"weeks.{ending}"
    monkeypatch.setattr(dialogs, "ask_picture_path", always(path))
    press(page, "Save picture")
    nowhere = tmp_path / "nowhere" / f"weeks.{ending}"
    monkeypatch.setattr(dialogs, "ask_picture_path", always(nowhere))
    press(page, "Save picture")

    assert QImage(str(path)).width() >= 1200
    assert "The picture cannot be saved" in texts_of(app.window)


def test_a_picture_without_an_ending_is_a_png(app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name gets its ending, so that others can open it; no picture is made when nobody names a file."""
    chart_of(app, 3)
    monkeypatch.setattr(dialogs, "ask_picture_path", always(tmp_path / "my weeks v1.2"))
    press(progress_of(app), "Save picture")
    monkeypatch.setattr(dialogs, "ask_picture_path", always(None))
    press(progress_of(app), "Save picture")

    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["my weeks v1.2.png"]


def test_the_picture_can_be_copied(app: AppInTest) -> None:
    """The clipboard holds the chart."""
    chart_of(app, 3)
    press(progress_of(app), "Copy picture")

    assert QGuiApplication.clipboard().image().width() == 2400


def test_every_control_has_words(app: AppInTest) -> None:
    """No button of Progress is named by a sign alone, and every one can be reached with the keyboard."""
    train(app, 0, 3)
    page = progress_of(app)
    assert isinstance(page, ProgressScreen)
    buttons = page.findChildren(QPushButton)

    assert all(any(letter.isalpha() for letter in button.accessibleName() or button.text()) for button in buttons)
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


@pytest.mark.parametrize("tab", Tab)
def test_tab_alone_reaches_everything(app: AppInTest, tab: Tab) -> None:
    """In every part the keyboard gets from control to control, into charts and tables and out of them again."""
    train(app, *(7 * back for back in range(60)))
    app.window.show()
    app.window.activateWindow()
    part_of(app, tab)
    page = progress_of(app)
    only(page, QTabBar).setFocus()
    texts_of(app.window)
    wanted = {
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisibleTo(app.window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QRadioButton | QScrollArea)
    }
    reached: set[QWidget] = set()
    for _ in range(120):
        QTest.keyClick(app.window.focusWidget() or app.window, Qt.Key.Key_Tab)
        reached.add(app.window.focusWidget() or app.window)

    assert all(isinstance(widget, QPushButton) for widget in wanted - reached)
    groups = {id(widget.group()) for widget in wanted - reached if isinstance(widget, QPushButton)}
    assert groups <= {id(widget.group()) for widget in reached if isinstance(widget, QPushButton) and widget.group()}


def test_the_page_scrolls_as_one(app: AppInTest) -> None:
    """In a low window nothing scrolls within what scrolls, and the keys that turn pages go from part to part."""
    chart_of(app, 30)
    app.window.resize(640, 400)
    app.window.show()
    page = progress_of(app)
    scrolling, shown = list[int](), list[int]()
    for _ in Tab:
        texts_of(app.window)
        areas = [area for area in page.findChildren(QScrollArea) if area.isVisibleTo(app.window)]
        scrolling.append(sum(area.verticalScrollBar().maximum() > 0 for area in areas))
        shown.append(only(page, QTabBar).currentIndex())
        QTest.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)

    assert scrolling == [1] * len(Tab)
    assert shown == list(Tab)

"""What is painted by hand begins where one begins to read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QSlider, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from glutecoach.core.timeline import Stretch
from glutecoach.core.weeks import WeekStart
from glutecoach.desktop.application import speak_language
from glutecoach.ui.theme import LIGHT, style_sheet
from glutecoach.ui.widgets.building import wrapped
from glutecoach.ui.widgets.timeline_bar import TimelineBar
from glutecoach.ui.widgets.week_dots import WeekDots
from glutecoach.ui.widgets.when_picker import WhenPicker

DONE, TO_COME = "#00ff00", "#ff0000"


def timeline_bar() -> QWidget:
    """Return a bar of which a quarter is done."""
    bar = TimelineBar()
    bar.set_colours(fill=DONE, track=TO_COME)
    bar.set_stretches([Stretch(0.0, 1.0, is_work=True)])
    bar.set_done(0.25)
    bar.resize(QSize(200, 20))
    return bar


def week_dots() -> QWidget:
    """Return two days, of which one is done."""
    dots = WeekDots()
    dots.set_colours(fill=DONE, ring=TO_COME, tick=DONE)
    dots.set_days(done=1, needed=2, target=2)
    dots.resize(dots.sizeHint())
    return dots


LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("make", "direction", "is_done_on_the_left"),
    [(week_dots, LEFT, True), (week_dots, RIGHT, False), (timeline_bar, LEFT, True), (timeline_bar, RIGHT, True)],
)
def test_what_is_done_stands_where_one_begins_to_read(
    qtbot: QtBot, make: Callable[[], QWidget], direction: Qt.LayoutDirection, is_done_on_the_left: bool
) -> None:
    """On the left in English, on the right in Arabic; but time runs from the left, as its keys do."""
    widget = make()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    picture = widget.grab().toImage()
    left, right = (
        QPoint(picture.width() // 8, picture.height() // 2),
        QPoint(picture.width() * 7 // 8, picture.height() // 2),
    )
    done = picture.pixelColor(left if is_done_on_the_left else right)
    to_come = picture.pixelColor(right if is_done_on_the_left else left)

    assert done.green() > done.red()
    assert to_come.red() >= to_come.green()


def test_a_time_stands_as_its_language_writes_it(qtbot: QtBot, qapp: QApplication, assets: Path) -> None:
    """Half past six is not half a minute past thirty where one reads from the right."""
    speak_language(qapp, assets / "translations", "ar")
    picker = WhenPicker()
    qtbot.addWidget(picker)
    picker.show_when((), "18:30", WeekStart.MONDAY)
    shown = [edit.text() for edit in picker.findChildren(QTimeEdit)]
    speak_language(qapp, assets / "translations", "en")

    assert len(shown) == 1
    assert shown[0].startswith("6:30")


@pytest.mark.parametrize("text", ["100 %", "عند رفع الحوض في تمرين الجسر، هل تتشنج عضلات خلف الفخذين أو تتعب أولًا؟"])
def test_text_begins_at_the_right_edge_where_one_reads_from_there(qtbot: QtBot, qapp: QApplication, text: str) -> None:
    """Every line of it does, and a number that stands alone."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words = wrapped(text)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(words)
    words.setStyleSheet("background: white; color: black; font-size: 20px")
    words.ensurePolished()
    words.resize(330, words.heightForWidth(330))
    picture = words.grab().toImage()
    line_px = words.fontMetrics().height()
    edges: list[int] = []
    for top in range(0, picture.height() - line_px + 1, line_px):
        inked = [x for x in range(330) for y in range(top, top + line_px) if picture.pixelColor(x, y).lightness() < 128]
        edges.append(max(inked))

    assert edges
    assert min(edges) >= 330 - 5


@pytest.mark.parametrize(
    ("direction", "is_loud_on_the_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_a_slider_is_filled_from_where_one_begins_to_read(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection, is_loud_on_the_left: bool
) -> None:
    """Loud looks loud: four fifths of it are filled."""
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setLayoutDirection(direction)
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    qapp.setStyleSheet(style_sheet(LIGHT, 10.0, Path("/icons"), is_mirrored=is_mirrored))
    slider.setValue(80)
    slider.resize(200, 30)
    picture = slider.grab().toImage()
    qapp.setStyleSheet("")
    left, right = (picture.pixelColor(x, picture.height() // 2).name() for x in (8, picture.width() - 9))

    assert (left == LIGHT.accent) is is_loud_on_the_left
    assert (right == LIGHT.accent) is not is_loud_on_the_left

"""What is painted by hand begins where one begins to read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutecoach.core.timeline import Stretch
from glutecoach.ui.widgets.timeline_bar import TimelineBar
from glutecoach.ui.widgets.week_dots import WeekDots

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


@pytest.mark.parametrize("make", [timeline_bar, week_dots])
@pytest.mark.parametrize(
    ("direction", "is_done_on_the_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_what_is_done_stands_where_one_begins_to_read(
    qtbot: QtBot, make: Callable[[], QWidget], direction: Qt.LayoutDirection, is_done_on_the_left: bool
) -> None:
    """On the left in English, on the right in Arabic."""
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

from __future__ import annotations

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit
from pytestqt.qtbot import QtBot

from glutecoach.core.weeks import WeekStart
from glutecoach.ui.widgets.day_picker import DayPicker
from glutecoach.ui.widgets.tabs import Tabs
from glutecoach.ui.widgets.when_picker import WhenPicker


@pytest.mark.parametrize(
    ("starts_on", "first"),
    [(WeekStart.MONDAY, "Monday"), (WeekStart.SUNDAY, "Sunday"), (WeekStart.SATURDAY, "Saturday")],
)
@pytest.mark.usefixtures("english")
def test_days_stand_in_the_order_of_the_week(starts_on: WeekStart, first: str, qtbot: QtBot) -> None:
    """The first day of the week comes first; what is chosen is told as numbers from Monday."""
    picker = DayPicker()
    qtbot.addWidget(picker)
    picker.show()
    picker.show_days((6, 0), starts_on)
    picker.resize(900, 60)
    picker.grab()
    boxes = sorted(picker.findChildren(QCheckBox), key=lambda box: box.x())

    assert boxes[0].accessibleName() == first
    assert picker.days == (0, 6)


@pytest.mark.usefixtures("english")
def test_days_and_time_are_told_once_the_person_changed_them(qtbot: QtBot) -> None:
    """Showing what was kept is no change; without a time kept the evening is proposed."""
    picker = WhenPicker()
    qtbot.addWidget(picker)
    told: list[tuple[tuple[int, ...], str]] = []
    picker.changed.connect(lambda: told.append((picker.days, picker.time)))
    picker.show_when((1,), "", WeekStart.MONDAY)
    proposed = picker.time
    next(box for box in picker.findChildren(QCheckBox) if box.accessibleName() == "Friday").click()
    time = picker.findChild(QTimeEdit)
    assert isinstance(time, QTimeEdit)
    time.setTime(QTime(6, 45))

    assert proposed == "18:30"
    assert told == [((1, 4), "18:30"), ((1, 4), "06:45")]


def test_names_in_a_row_are_shown_as_they_are_written(qtbot: QtBot) -> None:
    """An ampersand makes no shortcut, a long name is short in the row and whole in its tool tip, markup included."""
    tabs = Tabs("Session")
    qtbot.addWidget(tabs)
    long = "<b>Morning</b> " * 4
    tabs.show_names(["A", "B", "C"], 2)
    tabs.show_names(["Push & pull", long], 1)

    assert (tabs.count(), tabs.currentIndex()) == (2, 1)
    assert tabs.tabText(0) == "Push && pull"
    assert tabs.tabText(1) == f"{long[:23]}…"
    assert tabs.tabToolTip(1) == long.replace("<", "&lt;").replace(">", "&gt;")
    assert tabs.tabToolTip(0) == ""

"""Seven days to choose from."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart
from glutecoach.ui.widgets.reflow import Tiles


class DayPicker(QWidget):
    """Seven days to tick, in the order of the person's week.

    Signals:
        days_changed: The chosen weekdays as a tuple, Monday is 0, in order.
    """

    days_changed = Signal(object)

    def __init__(self, columns: int = DAYS_IN_WEEK, parent: QWidget | None = None) -> None:
        """Take how many days stand side by side at most."""
        super().__init__(parent)
        self._tiles = Tiles(columns, self)
        self._boxes = tuple(self._box(day) for day in range(DAYS_IN_WEEK))
        self.show_days((), WeekStart.MONDAY)

    @property
    def days(self) -> tuple[int, ...]:
        """The chosen weekdays."""
        return tuple(day for day, box in enumerate(self._boxes) if box.isChecked())

    def show_days(self, days: Collection[int], starts_on: WeekStart) -> None:
        """Show a choice, with the first day of the week first."""
        for place in range(DAYS_IN_WEEK):
            day = (starts_on.weekday + place) % DAYS_IN_WEEK
            self._boxes[day].setChecked(day in days)
            self._tiles.removeWidget(self._boxes[day])
            self._tiles.add(self._boxes[day])
            if place:
                first = self._boxes[(day - 1) % DAYS_IN_WEEK]
                QWidget.setTabOrder(first, self._boxes[day])

    def _box(self, day: int) -> QCheckBox:
        name = QLocale().standaloneDayName(day + 1)
        box = QCheckBox(QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat), self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setProperty("role", "day")
        box.clicked.connect(lambda: self.days_changed.emit(self.days))
        return box

"""Seven days to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from glutecoach.ui.theme import SPACE_PX


class DayPicker(QWidget):
    """Seven days to tick, in the order of the locale's week.

    Signals:
        days_changed: The chosen weekdays as a tuple, Monday is 0, in order.
    """

    days_changed = Signal(object)

    def __init__(self, days: Sequence[int] = (), columns: int = 7, parent: QWidget | None = None) -> None:
        """Take the chosen weekdays, Monday is 0, and how many days stand side by side."""
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_PX)
        first = QLocale().firstDayOfWeek().value - 1
        self._boxes: dict[int, QCheckBox] = {}
        for place in range(7):
            day = (first + place) % 7
            box = QCheckBox(QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            box.setAccessibleName(QLocale().standaloneDayName(day + 1))
            box.setToolTip(box.accessibleName())
            box.setProperty("role", "day")
            box.clicked.connect(lambda: self.days_changed.emit(self.days))
            layout.addWidget(box, place // columns, place % columns)
            self._boxes[day] = box
        self.set_days(days)

    @property
    def days(self) -> tuple[int, ...]:
        """The chosen weekdays."""
        return tuple(day for day in sorted(self._boxes) if self._boxes[day].isChecked())

    def set_days(self, days: Sequence[int]) -> None:
        """Show a choice."""
        for day, box in self._boxes.items():
            box.setChecked(day in days)

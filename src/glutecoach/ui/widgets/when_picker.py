"""When somebody wants to train: days of the week and a time of day."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QVBoxLayout, QWidget

from glutecoach.core.reminders import USUAL_TIME
from glutecoach.core.weeks import WeekStart
from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import beside, in_written_order, label
from glutecoach.ui.widgets.day_picker import DayPicker

KEPT_FORMAT = "HH:mm"


class WhenPicker(QWidget):
    """Days and a time.

    Signals:
        changed: Something was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = DayPicker()
        self._time = QTimeEdit()
        in_written_order(self._time, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self._time.setAccessibleName(tr("Time of day"))
        self._time.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._time.setMinimumWidth(Width.TIME)
        caption = label(tr("Time of day"))
        caption.setBuddy(self._time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE_PX)
        layout.addWidget(self._days)
        layout.addLayout(beside(caption, self._time, spacing_px=2 * SPACE_PX))
        self._days.days_changed.connect(self._on_changed)
        self._time.timeChanged.connect(self._on_changed)

    @property
    def days(self) -> tuple[int, ...]:
        """The chosen weekdays, Monday is 0."""
        return self._days.days

    @property
    def time(self) -> str:
        """The chosen time as HH:MM."""
        return self._time.time().toString(KEPT_FORMAT)

    def show_when(self, days: Collection[int], time: str, starts_on: WeekStart) -> None:
        """Show what was chosen before.

        Args:
            days: Weekdays, Monday is 0.
            time: As HH:MM; empty for none.
            starts_on: The first day of the week.
        """
        with QSignalBlocker(self._time):
            self._days.show_days(days, starts_on)
            self._time.setTime(QTime.fromString(time or USUAL_TIME, KEPT_FORMAT))

    def _on_changed(self) -> None:
        self.changed.emit()

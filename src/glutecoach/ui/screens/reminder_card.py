"""The reminders in Settings: training days, the time, and starting with the computer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import card, label, wrapped
from glutecoach.ui.widgets.day_picker import DayPicker

TIME_FORMAT = "HH:mm"


@dataclass(frozen=True, slots=True)
class ReminderChoices:
    """What is chosen, and what is possible here.

    Attributes:
        is_on: Whether reminders are on.
        days: The training days as in `date.weekday()`; Monday is 0.
        time: Local time as HH:MM.
        has_tray: Whether the desktop has a tray.
        may_autostart: Whether starting with the computer can be switched on.
        has_autostart: Whether it is on.
    """

    is_on: bool
    days: tuple[int, ...]
    time: str
    has_tray: bool
    may_autostart: bool
    has_autostart: bool


class ReminderCard(QWidget):
    """Reminders, off unless somebody wants them.

    Signals:
        switched: Whether reminders are on from now on.
        days_chosen: The training days as a tuple; Monday is 0.
        time_chosen: The time as HH:MM.
        autostart_switched: Whether the program starts with the computer.
    """

    switched = Signal(bool)
    days_chosen = Signal(object)
    time_chosen = Signal(str)
    autostart_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, layout = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        layout.setSpacing(2 * SPACE_PX)
        self._switch = QCheckBox(tr("Remind me on my training days"))
        self._switch.toggled.connect(self.switched)
        self._about = wrapped("", "muted")
        self._details = QWidget()
        self._days = DayPicker()
        self._days.setAccessibleName(tr("Training days"))
        self._days.days_changed.connect(self.days_chosen)
        self._time = QTimeEdit()
        self._time.setAccessibleName(tr("Time of the reminder"))
        self._time.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._time.editingFinished.connect(lambda: self.time_chosen.emit(self._time.time().toString(TIME_FORMAT)))
        self._autostart = QCheckBox(tr("Start with the computer, in the tray"))
        self._autostart.toggled.connect(self.autostart_switched)
        self._tray = wrapped("", "muted")
        layout.addWidget(self._switch)
        layout.addWidget(self._about)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(2 * SPACE_PX)
        details.addWidget(self._days)
        row = QHBoxLayout()
        row.addWidget(label(tr("At")))
        row.addWidget(self._time)
        row.addStretch(1)
        details.addLayout(row)
        details.addWidget(self._autostart)
        details.addWidget(self._tray)
        layout.addWidget(self._details)

    def show_choices(self, choices: ReminderChoices) -> None:
        """Show what is chosen and what is possible."""
        for box, is_checked in ((self._switch, choices.is_on), (self._autostart, choices.has_autostart)):
            with QSignalBlocker(box):
                box.setChecked(is_checked)
        self._days.set_days(choices.days)
        with QSignalBlocker(self._time):
            self._time.setTime(QTime.fromString(choices.time, TIME_FORMAT))
        self._autostart.setEnabled(choices.may_autostart and choices.has_tray)
        self._details.setVisible(choices.is_on)
        self._about.setText(_about_text(choices))
        self._tray.setText(_tray_text(choices))


def _about_text(choices: ReminderChoices) -> str:
    if choices.is_on and not choices.days:
        return tr("No training day is chosen: only the last day on which a week can still be completed is called.")
    return tr(
        "One quiet notification on a training day, one on the last day on which the week can still be completed, and"
        " none once the week is complete."
    )


def _tray_text(choices: ReminderChoices) -> str:
    if not choices.has_tray:
        return tr(
            "This desktop has no tray, so reminders come only while the window is open or minimised. The calendar file"
            " of the plan reminds you without GluteCoach."
        )
    if not choices.may_autostart:
        return tr(
            "As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there."
            " It was installed in a way that does not let it start with the computer by itself: switch that on in the"
            " settings of your desktop."
        )
    return tr(
        "As long as reminders are on, closing the window leaves GluteCoach in the tray; Quit is in its menu there."
    )

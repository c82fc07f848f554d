"""The reminders in Settings, and starting with the computer."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, card, wrapped
from glutecoach.ui.widgets.folding import FoldingBox


class ReminderChoices(Struct, frozen=True):
    """What is chosen, and what is possible here.

    Attributes:
        is_on: Whether reminders are on.
        has_tray: Whether the desktop has a tray.
        may_autostart: Whether starting with the computer can be switched on.
        has_autostart: Whether it is on.
    """

    is_on: bool
    has_tray: bool
    may_autostart: bool
    has_autostart: bool


class ReminderCard(QWidget):
    """Reminders, off unless somebody wants them.

    Signals:
        switched: Whether reminders are on from now on.
        autostart_switched: Whether the program starts with the computer.
    """

    switched = Signal(bool)
    autostart_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, layout = card()
        layout.addWidget(wrapped(tr("Reminders"), "heading"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        layout.setSpacing(2 * SPACE_PX)
        self._switch = FoldingBox(tr("Remind me on my training days"))
        self._switch.toggled.connect(self.switched)
        self._details = QWidget()
        self._autostart = FoldingBox(tr("Start with the computer, in the tray"))
        self._autostart.toggled.connect(self.autostart_switched)
        self._tray = wrapped("", "muted")
        about = tr(
            "One quiet notification at your time on each of your training days, one on the last day on which the week"
            " can still be completed, and none once it is complete."
        )
        layout.addLayout(beside(self._switch))
        layout.addWidget(wrapped(about, "muted"))
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(2 * SPACE_PX)
        details.addLayout(beside(self._autostart))
        details.addWidget(self._tray)
        layout.addWidget(self._details)

    def show_choices(self, choices: ReminderChoices) -> None:
        """Show what is chosen and what is possible."""
        for box, is_checked in ((self._switch, choices.is_on), (self._autostart, choices.has_autostart)):
            with QSignalBlocker(box):
                box.setChecked(is_checked)
        self._autostart.setEnabled(choices.may_autostart and choices.has_tray)
        self._details.setVisible(choices.is_on)
        self._tray.setText(_tray_text(choices))


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

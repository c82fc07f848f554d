"""A part of the composition: reminders that are tied to the week, and the tray in which the app waits for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from glutecoach.choices import Choices
from glutecoach.core.errors import GluteCoachError
from glutecoach.core.overview import Overview
from glutecoach.core.reminders import USUAL_TIME, Reminder, reminder
from glutecoach.desktop.autostart import Autostart
from glutecoach.desktop.foreground import bring_forward
from glutecoach.desktop.notifications import Notifier, Tray, TrayEntry
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import MainWindow
from glutecoach.ui.reminder_texts import reminder_text, reminder_title
from glutecoach.ui.screens.reminder_card import ReminderCard, ReminderChoices
from glutecoach.ui.sentences import error_text
from glutecoach.ui.texts import tr

LOOK_EVERY_MS = 60_000
TRAY_PATIENCE_MS = 5_000
TRAY_TRIES = 12
"""A desktop that has just started may show its tray a minute later."""


class Reminding(QObject):
    """Reminds, from the tray if the window is closed.

    Signals:
        start_requested: Start the next workout.
        quit_requested: End the program.
    """

    start_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        choices: Choices,
        *,
        clocks: Clocks,
        overview: Callable[[], Overview],
        is_busy: Callable[[], bool],
        tray: Tray,
        notifier: Notifier,
        autostart: Autostart,
    ) -> None:
        """Take the collaborators.

        Args:
            window: The window.
            store: The person's data.
            choices: Where the person's settings are kept.
            clocks: The two clocks.
            overview: Tells where the person stands now.
            is_busy: Tells whether a session runs.
            tray: The tray icon.
            notifier: Shows the reminder.
            autostart: Starting with the computer.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._choices = choices
        self._clocks = clocks
        self._overview = overview
        self._is_busy = is_busy
        self._tray = tray
        self._notifier = notifier
        self._autostart = autostart
        self._tries_left = TRAY_TRIES
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        choices.changed.connect(self._on_preferences_changed)
        window.installEventFilter(self)
        self._on_preferences_changed(choices.preferences)

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves the app in the tray."""
        return self._choices.preferences.reminders and self._tray.is_there

    def make_card(self) -> QWidget:
        """Return the part of Settings."""
        card = ReminderCard()
        card.show_choices(self._state())
        card.switched.connect(self._on_switched)
        card.autostart_switched.connect(self._on_autostart_switched)
        for changed in (self._choices.changed, card.autostart_switched):
            changed.connect(lambda: card.show_choices(self._state()))
        return card

    def enter_tray(self) -> None:
        """Close the window and wait in the tray; say so the first time."""
        self._window.hide()
        if not self._choices.preferences.knows_tray:
            text = tr("It will remind you of your training days. Quit it in the menu of its icon.")
            self._notifier.notify(tr("GluteCoach stays in the tray"), text, self._come_forward)
            self._choices.change(replace(self._choices.preferences, knows_tray=True))

    def wait_for_tray(self) -> None:
        """Show the icon as soon as the desktop has a tray, after a start without a window; without one, quit."""
        if self._tray.is_there:
            self._show_icon()
        elif self._tries_left:
            self._tries_left -= 1
            QTimer.singleShot(TRAY_PATIENCE_MS, self, self.wait_for_tray)
        else:
            self.quit_requested.emit()

    def look(self) -> None:
        """Remind, if it is time and nobody was reminded today."""
        preferences = self._choices.preferences
        now = self._clocks.now()
        if not preferences.reminders or preferences.reminded_on == now.date() or self._is_busy():
            return
        said = self._due()
        if said is not None and now.replace(tzinfo=None) >= said.at:
            self._choices.change(replace(preferences, reminded_on=now.date()))
            if not (self._window.isVisible() and self._window.isActiveWindow()):
                text = reminder_text(said, self._overview().current_week)
                self._notifier.notify(reminder_title(said), text, self._come_forward, is_quiet=True)

    def close(self) -> None:
        """Take the icon away and remind no more."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self._tray.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the icon while the window is closed."""
        if watched is self._window and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            QTimer.singleShot(0, self, self._show_icon)  # after a session that was looked after has let go of it
        return False

    def _due(self) -> Reminder | None:
        """Return what is to be said today; a history that cannot be read is said where it is looked at."""
        answers = self._store.shelf.following.answers
        if not answers.may_start:
            return None
        try:
            overview = self._overview()
        except GluteCoachError:
            return None
        return reminder(
            overview.current_week,
            overview.today,
            trained_today=overview.trained_today,
            training_days=answers.training_days,
            at=time.fromisoformat(answers.training_time or USUAL_TIME),
        )

    def _state(self) -> ReminderChoices:
        return ReminderChoices(
            is_on=self._choices.preferences.reminders,
            has_tray=self._tray.is_there,
            may_autostart=self._autostart.is_possible,
            has_autostart=self._autostart.is_on,
        )

    def _show_icon(self) -> None:
        is_closed = not self._window.isVisible()
        QApplication.setQuitOnLastWindowClosed(not is_closed)
        if self._is_busy():
            return  # the session has the icon
        if not is_closed:
            self._tray.hide()
            return
        entries = (
            TrayEntry(tr("Show GluteCoach"), self._come_forward),
            TrayEntry(tr("Start today's workout"), self._start),
            TrayEntry(tr("Quit"), self.quit_requested.emit),
        )
        self._tray.show(tr("GluteCoach reminds you of training days"), entries)

    def _come_forward(self) -> None:
        bring_forward(self._window)

    def _start(self) -> None:
        self._come_forward()
        self.start_requested.emit()

    def _on_switched(self, is_on: bool) -> None:
        if not is_on:
            self._on_autostart_switched(False)
        self._choices.change(replace(self._choices.preferences, reminders=is_on))

    def _on_autostart_switched(self, is_on: bool) -> None:
        try:
            if is_on or self._autostart.is_on:
                self._autostart.switch(is_on=is_on)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        if preferences.reminders:
            self._timer.start()
        else:
            self._timer.stop()

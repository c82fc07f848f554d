"""A part of the composition: closing the window and ending the program, which are not always the same."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from glutecoach.choices import Choices
from glutecoach.core.errors import GluteCoachError
from glutecoach.parts import Parts
from glutecoach.ui.main_window import MainWindow


class Closing(QObject):
    """Asks before something is lost, stays in the tray where the person is to be reminded, and ends the program."""

    def __init__(self, application: QApplication, window: MainWindow, parts: Parts, choices: Choices) -> None:
        """Connect the window and the parts.

        Args:
            application: The Qt application.
            window: What is closed.
            parts: What may have something to save, or to ask.
            choices: What the person chose.
        """
        super().__init__(window)
        self._application = application
        self._window = window
        self._parts = parts
        self._choices = choices
        self._leaves_for_good = False
        window.close_requested.connect(self._on_close_requested)
        parts.quit_requested.connect(self.quit)

    def leave_for_good(self) -> None:
        """Let the next close end the program, even if it would stay in the tray."""
        self._leaves_for_good = True

    def quit(self) -> None:
        """End the program, wherever the window is; what cannot be saved is asked about first."""
        if self._may_end():
            self._window.allow_close()
            self._application.quit()

    def finish(self) -> bool:
        """Finish what is done for the data, now that the window is closed; return whether to delete all of them."""
        disk, custody = self._parts.open_disk, self._parts.open_custody
        if disk is not None:
            from glutecoach.desktop.errands import LONGEST_WAIT_AT_CLOSE_S  # loaded with it

            disk.close(LONGEST_WAIT_AT_CLOSE_S)
        if custody is None:
            return False
        custody.keeping.close()
        if custody.has_to_erase:
            with suppress(GluteCoachError):  # nobody is there any more who could do something about it
                self._parts.desktop.autostart.switch(is_on=False)
        return custody.has_to_erase

    def _on_close_requested(self) -> None:
        stage = self._parts.open_stage
        if stage is not None and not stage.may_close():
            self._leaves_for_good = False
        elif self._choices.preferences.reminders and not self._leaves_for_good and self._parts.reminding.stays:
            self._parts.reminding.enter_tray()
        elif self._may_end():
            self._window.allow_close()
        else:
            self._leaves_for_good = False

    def _may_end(self) -> bool:
        """Tell whether the program may end; the person is asked when something cannot be saved."""
        custody = self._parts.open_custody
        return custody is None or custody.keeping.may_close()

"""A part of the composition: what the person chose, kept in a file, and the pages that change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.storage.preferences import LOUDEST, Preferences, save_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.main_window import MainWindow, Screen

if TYPE_CHECKING:
    from glutecoach.stage import Stage


class Choices(QObject):
    """The preferences, with Settings, the check of the sound and the safety note.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        welcome_requested: Go through the welcome.
        safety_accepted: The person goes on from the safety note.
        changed: The Preferences from now on.
        theme_changed: Another theme is wanted.
        language_changed: Another language is wanted.
        voices_found: The names of the voices to choose from, as a tuple.
    """

    screen_requested = Signal(object)
    welcome_requested = Signal()
    safety_accepted = Signal()
    changed = Signal(object)
    theme_changed = Signal()
    language_changed = Signal()
    voices_found = Signal(object)

    def __init__(
        self, window: MainWindow, store: Store, preferences: Preferences, *, stage: Callable[[], Stage]
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where notices are shown.
            store: The person's data.
            preferences: The choices to begin with.
            stage: Returns what plays the sound.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._preferences = preferences
        self._stage = stage
        self._check_leads_to: Callable[[], None] = self._show_settings

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        return self._preferences

    def make_settings(self) -> QWidget:
        """Return Settings."""
        from glutecoach.ui.screens.settings import SettingsScreen

        screen = SettingsScreen(self._preferences, str(self._store.folder))
        screen.preferences_changed.connect(self.change)
        screen.sound_test_requested.connect(lambda: self._stage().try_sound())
        screen.voices_wanted.connect(lambda: self._stage().ask_for_voices())
        screen.sound_check_requested.connect(lambda: self.check_sound(self._show_settings))
        self.voices_found.connect(screen.set_voices)
        self.changed.connect(screen.show_preferences)
        screen.safety_requested.connect(lambda: self.screen_requested.emit(Screen.SAFETY))
        screen.welcome_requested.connect(self.welcome_requested)
        return screen

    def make_sound_check(self) -> QWidget:
        """Return the check of the sound."""
        from glutecoach.ui.screens.sound_check import SoundCheckScreen

        screen = SoundCheckScreen(self._preferences.volume)
        screen.opened.connect(lambda: self._stage().wake_sound())
        screen.round_due.connect(lambda: self._stage().try_sound())
        screen.closed.connect(lambda: self._stage().let_sound_sleep())
        screen.volume_chosen.connect(self._on_volume_chosen)
        screen.heard.connect(self.pass_sound_check)
        screen.passed_over.connect(self.pass_sound_check)
        self.changed.connect(screen.show_preferences)
        return screen

    def make_safety(self) -> QWidget:
        """Return the safety note."""
        from glutecoach.ui.screens.safety import SafetyScreen

        screen = SafetyScreen()
        screen.accepted.connect(self.safety_accepted)
        return screen

    def change(self, preferences: Preferences) -> None:
        """Choose, from now on; what cannot be saved is chosen until the window is closed."""
        has_new_theme = preferences.theme != self._preferences.theme
        has_new_language = preferences.language != self._preferences.language
        self._preferences = preferences
        try:
            save_preferences(self._store.folder, preferences)
        except GluteCoachError as error:
            self._window.show_notice(str(error))
        if has_new_theme:
            self.theme_changed.emit()
        self.changed.emit(preferences)
        if has_new_language:
            self.language_changed.emit()

    def change_volume(self, by: int) -> None:
        """Make it louder or softer by some per cent."""
        self._on_volume_chosen(max(0, min(LOUDEST, self._preferences.volume + by)))

    def check_sound(self, leads_to: Callable[[], None]) -> None:
        """Let the person find out whether the sound is heard, and go on from there."""
        self._check_leads_to = leads_to
        self.screen_requested.emit(Screen.SOUND_CHECK)

    def pass_sound_check(self) -> None:
        """Go on from the check of the sound to what it was asked for, and do not ask again."""
        self.change(replace(self._preferences, heard=True))
        self._check_leads_to()

    def _show_settings(self) -> None:
        self.screen_requested.emit(Screen.SETTINGS)

    def _on_volume_chosen(self, volume: int) -> None:
        self.change(replace(self._preferences, volume=volume))

"""A part of the composition: what the person chose, kept in a file, and the pages that change it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.weeks import WeekStart
from glutecoach.desktop.locale import week_start_of_locale
from glutecoach.storage.preferences import LOUDEST, Preferences, save_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.sentences import error_text

if TYPE_CHECKING:
    from glutecoach.stage import Stage


class Choices(QObject):
    """The preferences, with Settings, Help, the check of the sound and the safety note.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        welcome_requested: Go through the welcome.
        data_requested: Show the page of the person's data.
        changed: The Preferences from now on.
        theme_changed: Another theme is wanted.
        language_changed: Another language is wanted.
        voices_found: The names of the voices to choose from, as a tuple.
    """

    screen_requested = Signal(object)
    welcome_requested = Signal()
    data_requested = Signal()
    changed = Signal(object)
    theme_changed = Signal()
    language_changed = Signal()
    voices_found = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        preferences: Preferences,
        *,
        stage: Callable[[], Stage],
        reminder_card: Callable[[], QWidget],
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where notices are shown.
            store: The person's data.
            preferences: The choices to begin with.
            stage: Returns what plays the sound.
            reminder_card: Makes the part of Settings for reminders.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._preferences = preferences
        self._stage = stage
        self._reminder_card = reminder_card
        self._check_leads_to: Callable[[], None] = self._show_settings
        self._safety_leads_to: Callable[[], None] = self._show_help

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        return self._preferences

    @property
    def week_start(self) -> WeekStart:
        """The day on which weeks start: the chosen one, else the locale's."""
        return self._preferences.week_starts_on or week_start_of_locale()

    def make_settings(self) -> QWidget:
        """Return Settings."""
        from glutecoach.ui.screens.settings import SettingsScreen

        screen = SettingsScreen(self._preferences, str(self._store.folder), self._reminder_card())
        screen.preferences_changed.connect(self.change)
        screen.sound_test_requested.connect(lambda: self._stage().try_sound())
        screen.voices_wanted.connect(lambda: self._stage().ask_for_voices())
        screen.sound_check_requested.connect(lambda: self.check_sound(self._show_settings))
        self.voices_found.connect(screen.set_voices)
        self.changed.connect(screen.show_preferences)
        screen.data_requested.connect(self.data_requested)
        screen.when_changed.connect(self._on_when_changed)
        for happened in (screen.shown, screen.preferences_changed):
            happened.connect(lambda: screen.show_when(self._store.shelf.following.answers, self.week_start))
        return screen

    def make_help(self) -> QWidget:
        """Return Help."""
        from glutecoach.ui.screens.help import HelpScreen

        screen = HelpScreen(str(self._store.folder))
        screen.safety_requested.connect(lambda: self.show_safety(self._show_help))
        screen.welcome_requested.connect(lambda: self.show_safety(self.welcome_requested.emit))
        screen.sound_check_requested.connect(lambda: self.check_sound(self._show_help))
        return screen

    def make_sound_check(self) -> QWidget:
        """Return the check of the sound."""
        from glutecoach.ui.screens.sound_check import SoundCheckScreen

        screen = SoundCheckScreen(self._preferences)
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
        screen.accepted.connect(lambda: self._safety_leads_to())
        return screen

    def show_safety(self, leads_to: Callable[[], None]) -> None:
        """Show who should ask a professional first and the signs to stop, and go on from there."""
        self._safety_leads_to = leads_to
        self.screen_requested.emit(Screen.SAFETY)

    def change(self, preferences: Preferences) -> None:
        """Choose, from now on; what cannot be saved is chosen until the window is closed."""
        has_new_theme = preferences.theme != self._preferences.theme
        has_new_language = preferences.language != self._preferences.language
        self._preferences = preferences
        try:
            save_preferences(self._store.folder, preferences)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
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

    def _show_help(self) -> None:
        self.screen_requested.emit(Screen.HELP)

    def _on_when_changed(self, days: tuple[int, ...], time: str) -> None:
        shelf = self._store.shelf
        answers = replace(shelf.following.answers, training_days=days, training_time=time)
        try:
            shelf.follow(replace(shelf.following, answers=answers))
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))

    def _on_volume_chosen(self, volume: int) -> None:
        self.change(replace(self._preferences, volume=volume))

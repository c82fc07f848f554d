"""The composition root: builds every part, introduces them to one another, and owns the clocks."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.exercise import Form
from glutecoach.core.overview import Overview
from glutecoach.core.programme import find_workout
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import make_application, speak_language
from glutecoach.desktop.crash import keep_log
from glutecoach.desktop.locale import week_start_of_locale
from glutecoach.desktop.paths import partner_command
from glutecoach.desktop.single_instance import only_instance
from glutecoach.storage.journal import OpenSession
from glutecoach.storage.preferences import LOUDEST, Preferences, load_preferences, save_preferences
from glutecoach.storage.store import Store
from glutecoach.ui.appearance import apply_colours, colours_in_force
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import MainWindow, Screen, ShowsOverview
from glutecoach.ui.screens.today import TodayScreen
from glutecoach.ui.theme import Colours, Theme

if TYPE_CHECKING:
    from glutecoach.audio.tones import TonePlayer
    from glutecoach.audio.voice import Voice, VoiceStyle
    from glutecoach.core.movement import Movement
    from glutecoach.desktop.doorbell import Wish
    from glutecoach.desktop.keep_awake import ScreenKeeper
    from glutecoach.outside import DesktopParts
    from glutecoach.planning import Planning
    from glutecoach.reviewing import Reviewing
    from glutecoach.stage import Stage


DOOR_OPENS_MS = 300
"""The window is there first; a second start before that is refused."""


def real_clocks(speed: float = 1.0) -> Clocks:
    """Return the machine's clocks; the session's one runs `speed` times faster."""
    return Clocks(lambda: time.monotonic() * speed, lambda: datetime.now().astimezone())


def run(store: Store, assets: Path, *, follow: bool, speed: float) -> int:
    """Open the window and stay until it is closed; return the exit status.

    Args:
        store: The person's data.
        assets: The program's own files.
        follow: Go straight into today's workout.
        speed: How many times faster than real time it runs.

    Raises:
        AlreadyOpenError: Another GluteCoach has this data folder open.
    """
    keep_log(store.folder)
    with only_instance(store.folder):
        application = make_application()
        speak_language(application, assets / "translations")
        preferences, problems = load_preferences(store.folder)
        app = App(application, store, preferences, assets=assets, clocks=real_clocks(speed), speed=speed)
        app.open(follow=follow)
        app.window.show_notice(" ".join((*problems, *store.shelf.problems)))
        QTimer.singleShot(DOOR_OPENS_MS, app, app.listen)
        gc.freeze()
        gc.enable()
        return application.exec()


class App(QObject):
    """The running app: one window over one data folder."""

    _voices_found = Signal(object)
    _preferences_changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        store: Store,
        preferences: Preferences,
        *,
        assets: Path,
        clocks: Clocks,
        speed: float = 1.0,
        tones: Callable[[], TonePlayer] | None = None,
        voice: Callable[[VoiceStyle], Voice] | None = None,
        is_muted: Callable[[], bool] | None = None,
        screen: ScreenKeeper | None = None,
        desktop: DesktopParts | None = None,
    ) -> None:
        """Build and connect everything.

        Args:
            application: The Qt application.
            store: The person's data.
            preferences: The person's settings.
            assets: The program's own files.
            clocks: The two clocks.
            speed: How many times faster than real time the monotonic clock runs.
            tones: Opens the sound output; None for the machine's own.
            voice: Opens the voice in a style; None for the system's own.
            is_muted: Tells whether the computer's sound is switched off; None asks the system.
            screen: Keeps the screen on; None for the machine's own.
            desktop: Media controls, tray and notifications; None for the machine's own.
        """
        super().__init__(application)
        self._application = application
        self._store = store
        self._preferences = preferences
        self._assets = assets
        self._clocks = clocks
        self._speed = speed
        self._tones = tones
        self._voice = voice
        self._is_muted = is_muted
        self._screen = screen
        self._desktop = desktop
        self._stage: Stage | None = None
        self._planning: Planning | None = None
        self._check_leads_to: Callable[[], None] = self.start
        apply_colours(application, self.colours, assets / "icons")  # before there are widgets to go over again
        self._today = TodayScreen()
        self._window = MainWindow(
            {
                Screen.TODAY: lambda: self._today,
                Screen.PROGRESS: lambda: self._open_reviewing().make_progress(),
                Screen.PLAN: lambda: self.planning.make_plan(),
                Screen.WELCOME: lambda: self.planning.make_welcome(),
                Screen.EDITOR: lambda: self.planning.make_editor(),
                Screen.SETTINGS: self._make_settings,
                Screen.SAFETY: self._make_safety,
                Screen.SOUND_CHECK: self._make_sound_check,
            }
        )
        self._today.set_colours(self.colours)
        self._connect()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._window

    @property
    def stage(self) -> Stage:
        """What runs sessions; loaded at the first use."""
        if self._stage is None:
            self._stage = self._open_stage()
        return self._stage

    @property
    def planning(self) -> Planning:
        """Welcome, plan and plan editor; loaded at the first use."""
        if self._planning is None:
            self._planning = self._open_planning()
        return self._planning

    @property
    def colours(self) -> Colours:
        """The colours of the theme in force."""
        return colours_in_force(self._application, Theme(self._preferences.theme))

    def open(self, *, follow: bool = False) -> None:
        """Show the window, with Today, the safety note on the first run, or today's workout.

        Args:
            follow: Go straight into today's workout, unless there is one to continue.
        """
        if not self._preferences.read_safety_note:
            self.show_screen(Screen.SAFETY)
        else:
            self.show_screen(Screen.TODAY)
            if follow:
                self._follow_today()
        self._window.show()

    def listen(self) -> None:
        """Let a second start bring the window forward."""
        from glutecoach.desktop.doorbell import Doorbell

        doorbell = Doorbell(self._store.folder, self)
        doorbell.rung.connect(self._on_rung)
        self._application.aboutToQuit.connect(doorbell.close)

    def overview(self) -> Overview:
        """Return where the person stands now."""
        return self._store.overview(self._rule(), self._clocks.now().date())

    def show_screen(self, screen: Screen) -> None:
        """Show a page with what is true now."""
        page = self._window.page(screen)
        try:
            if isinstance(page, ShowsOverview):
                page.show_overview(self.overview())
            if screen is Screen.TODAY:
                self._show_offer()
                self._today.set_may_start(may_start=self._store.shelf.following.answers.may_start)
                self._today.set_stage_two(is_open=self._store.invites_to_stage_two(self.overview()))
        except GluteCoachError as error:
            self._window.show_notice(str(error))
        self._window.show_screen(screen)

    def start(self) -> None:
        """Start the next workout, if it may be, the first time after a check of the sound; one cut off is kept."""
        if not self._store.shelf.following.answers.may_start:
            return
        if self._preferences.heard:
            self._keep_cut_off()
            self.stage.begin(self.overview().workout)
        else:
            self._check_leads_to = self.start
            self.show_screen(Screen.SOUND_CHECK)

    def accept_safety_note(self) -> None:
        """Go on from the safety note, the first time to the welcome, and do not show it again by itself."""
        is_first = not self._preferences.read_safety_note
        self._change_preferences(replace(self._preferences, read_safety_note=True))
        if is_first and not self._store.shelf.following.was_welcomed:
            self.planning.show_welcome()
            return
        self.show_screen(Screen.TODAY)
        self._today.focus_start()

    def pass_sound_check(self) -> None:
        """Go on from the check of the sound to what it was asked for, and do not ask again."""
        self._on_preferences_changed(replace(self._preferences, heard=True))
        self._check_leads_to()

    def close(self) -> None:
        """Close the window without a question and let go of everything."""
        if self._stage is not None:
            self._stage.close()
        self._application.styleHints().colorSchemeChanged.disconnect(self._apply_theme)
        self._application.applicationStateChanged.disconnect(self._on_state_changed)
        self._window.allow_close()
        self._window.close()
        self._window.deleteLater()
        self.deleteLater()

    def _rule(self) -> WeekRule:
        preferences = self._preferences
        return WeekRule(preferences.week_starts_on or week_start_of_locale(), preferences.minimum_days)

    def _connect(self) -> None:
        window, today = self._window, self._today
        window.screen_requested.connect(self.show_screen)
        window.close_requested.connect(self._on_close_requested)
        today.start_requested.connect(self.start)
        today.continue_requested.connect(self._on_continue_requested)
        today.end_requested.connect(self._on_end_requested)
        today.form_chosen.connect(self._on_form_chosen)
        today.stage_two_requested.connect(lambda: self.show_screen(Screen.PLAN))
        today.welcome_requested.connect(lambda: self.planning.show_welcome())
        window.files_dropped.connect(self._on_files_dropped)
        self._application.styleHints().colorSchemeChanged.connect(self._apply_theme)
        self._application.applicationStateChanged.connect(self._on_state_changed)

    def _open_stage(self) -> Stage:
        from glutecoach.audio.mute import is_muted
        from glutecoach.audio.tones import SystemTones
        from glutecoach.audio.voice import SystemVoice
        from glutecoach.desktop.keep_awake import SystemScreenKeeper
        from glutecoach.outside import Outside, system_parts
        from glutecoach.stage import Stage

        stage = Stage(
            self._window,
            self._store,
            clocks=self._clocks,
            speed=self._speed,
            open_tones=self._tones
            or (lambda: SystemTones(partner_command("play"), time.monotonic, self._preferences.volume, self)),
            open_voice=self._voice or (lambda style: SystemVoice(partner_command("speak"), style, self)),
            is_muted=self._is_muted or is_muted,
            overview=self.overview,
            movements=self._movement,
            screen=self._screen or SystemScreenKeeper(),
            colours=self.colours,
        )
        stage.set_reduced_motion(reduced=self._reduces_motion())
        stage.set_preferences(self._preferences)
        stage.voices_found.connect(self._voices_found)
        stage.volume_changed.connect(self._on_volume_changed)
        stage.closed.connect(lambda: self.show_screen(Screen.TODAY))
        stage.problem_found.connect(self._window.show_notice)
        outside = Outside(self._window, self._store, stage.driver, self._desktop or system_parts(self._window))
        stage.began.connect(outside.on_began)
        stage.over.connect(outside.on_over)
        outside.leave_requested.connect(stage.leave)
        return stage

    def _movement(self, exercise_id: str) -> Movement | None:
        """Return the movement that is drawn; a file that cannot be read costs the figure, not the session."""
        from glutecoach.storage.movements import load_movement

        try:
            return load_movement(self._store.shelf.exercise_path(exercise_id))
        except GluteCoachError as error:
            self._window.show_notice(str(error))
            return None

    def _reduces_motion(self) -> bool:
        from glutecoach.desktop.motion import system_reduces_motion

        return self._preferences.reduced_motion or system_reduces_motion(self._application)

    def _open_reviewing(self) -> Reviewing:
        from glutecoach.reviewing import Reviewing

        reviewing = Reviewing(self._window, self._store, clocks=self._clocks, rule=self._rule, colours=self.colours)
        reviewing.screen_requested.connect(self.show_screen)
        return reviewing

    def _open_planning(self) -> Planning:
        from glutecoach.planning import Planning

        planning = Planning(self._window, self._store, clocks=self._clocks, overview=self.overview)
        planning.screen_requested.connect(self.show_screen)
        planning.start_requested.connect(self.start)
        planning.print_requested.connect(self._on_print_requested)
        return planning

    def _make_settings(self) -> QWidget:
        from glutecoach.ui.screens.settings import SettingsScreen

        screen = SettingsScreen(self._preferences, str(self._store.folder))
        screen.preferences_changed.connect(self._on_preferences_changed)
        screen.sound_test_requested.connect(lambda: self.stage.try_sound())
        screen.voices_wanted.connect(lambda: self.stage.ask_for_voices())
        screen.sound_check_requested.connect(self._on_sound_check_requested)
        self._voices_found.connect(screen.set_voices)
        self._preferences_changed.connect(screen.show_preferences)
        screen.safety_requested.connect(lambda: self.show_screen(Screen.SAFETY))
        screen.welcome_requested.connect(lambda: self.planning.show_welcome())
        return screen

    def _make_sound_check(self) -> QWidget:
        from glutecoach.ui.screens.sound_check import SoundCheckScreen

        screen = SoundCheckScreen(self._preferences.volume)
        screen.opened.connect(lambda: self.stage.wake_sound())
        screen.round_due.connect(lambda: self.stage.try_sound())
        screen.closed.connect(lambda: self.stage.let_sound_sleep())
        screen.volume_chosen.connect(self._on_volume_chosen)
        screen.heard.connect(self.pass_sound_check)
        screen.passed_over.connect(self.pass_sound_check)
        self._preferences_changed.connect(screen.show_preferences)
        return screen

    def _make_safety(self) -> QWidget:
        from glutecoach.ui.screens.safety import SafetyScreen

        screen = SafetyScreen()
        screen.accepted.connect(self.accept_safety_note)
        return screen

    def _apply_theme(self) -> None:
        colours = self.colours
        apply_colours(self._application, colours, self._assets / "icons")
        self._today.set_colours(colours)
        self._window.set_colours(colours)
        if self._stage is not None:
            self._stage.set_colours(colours)

    def _show_offer(self) -> None:
        cut_off = self._store.journal.open_session()
        if cut_off is not None and cut_off.place is None:
            self._keep_cut_off()
        if cut_off is None or cut_off.place is None:
            self._today.hide_offer()
            return
        exercise = self._store.exercises.get(cut_off.place.exercise_id)
        may_continue = exercise is not None and self._can_continue(cut_off)
        self._today.show_offer(cut_off.place, exercise, may_continue=may_continue)

    def _keep_cut_off(self) -> None:
        """Keep a session that was cut off as it is; without a finished rep nothing of it is kept."""
        cut_off = self._store.journal.open_session()
        if cut_off is None:
            return
        try:
            self._store.journal.close_open(cut_off.record.session_id)
        except GluteCoachError as error:
            self._window.show_notice(str(error))

    def _can_continue(self, cut_off: OpenSession) -> bool:
        record = cut_off.record
        return find_workout(self._store.programme, record.workout_id, record.planned) is not None

    def _change_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        try:
            save_preferences(self._store.folder, preferences)
        except GluteCoachError as error:
            self._window.show_notice(str(error))

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        has_new_theme = preferences.theme != self._preferences.theme
        self._change_preferences(preferences)
        self._preferences_changed.emit(preferences)
        if has_new_theme:
            self._apply_theme()
        if self._stage is not None:
            self._stage.set_preferences(preferences)
            self._stage.set_reduced_motion(reduced=self._reduces_motion())

    def _on_sound_check_requested(self) -> None:
        self._check_leads_to = lambda: self.show_screen(Screen.SETTINGS)
        self.show_screen(Screen.SOUND_CHECK)

    def _on_volume_changed(self, by: int) -> None:
        self._on_volume_chosen(max(0, min(LOUDEST, self._preferences.volume + by)))

    def _on_volume_chosen(self, volume: int) -> None:
        self._on_preferences_changed(replace(self._preferences, volume=volume))

    def _on_continue_requested(self) -> None:
        cut_off = self._store.journal.open_session()
        if cut_off is not None:
            self.stage.go_on(cut_off)

    def _on_end_requested(self) -> None:
        self._keep_cut_off()
        self.show_screen(Screen.TODAY)

    def _on_close_requested(self) -> None:
        if self._stage is None or self._stage.may_close():
            self._window.allow_close()

    def _on_print_requested(self) -> None:
        from glutecoach.ui.plan_saving import save_plan

        self._window.show_notice(save_plan(self._window, self._store.programme))

    def _on_rung(self, wish: Wish) -> None:
        from glutecoach.desktop.doorbell import Wish
        from glutecoach.desktop.foreground import bring_forward

        bring_forward(self._window)
        is_free = self._application.activeModalWidget() is None and (self._stage is None or not self._stage.is_running)
        if wish is Wish.FOLLOW and is_free and self._preferences.read_safety_note:
            self._follow_today()

    def _follow_today(self) -> None:
        """Start today's workout, unless there is one to continue."""
        if self._store.journal.open_session() is None:
            self.start()

    def _on_form_chosen(self, exercise_id: str, form: Form) -> None:
        self.planning.choose_form(exercise_id, form)

    def _on_files_dropped(self, paths: list[Path]) -> None:
        self.planning.take_in(paths)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._window.current is Screen.TODAY:
            self.show_screen(Screen.TODAY)

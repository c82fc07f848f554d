"""The composition root: builds every part, introduces them to one another, and owns the clocks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from glutecoach.audio.tones import TonePlayer, open_tones
from glutecoach.core.errors import GluteCoachError
from glutecoach.core.overview import Overview
from glutecoach.core.session import Session
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import make_application, speak_language
from glutecoach.desktop.crash import keep_log
from glutecoach.desktop.locale import week_start_of_locale
from glutecoach.desktop.single_instance import only_instance
from glutecoach.storage.preferences import Preferences, load_preferences, save_preferences
from glutecoach.storage.store import Store
from glutecoach.ui import dialogs
from glutecoach.ui.dialogs import LeaveChoice
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.done import DoneScreen
from glutecoach.ui.screens.follow import FollowScreen
from glutecoach.ui.screens.plan import PlanScreen
from glutecoach.ui.screens.progress import ProgressScreen
from glutecoach.ui.screens.safety import SafetyScreen
from glutecoach.ui.screens.settings import SettingsScreen
from glutecoach.ui.screens.today import TodayScreen
from glutecoach.ui.session_conductor import SessionConductor
from glutecoach.ui.session_driver import SessionDriver
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours, Theme, colours_for, palette, style_sheet


@dataclass(frozen=True, slots=True)
class Clocks:
    """The two clocks: monotonic seconds for the session, local time with its offset for the history."""

    monotonic_s: Callable[[], float]
    now: Callable[[], datetime]


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
        DataFolderError: A second GluteCoach has this data folder open.
    """
    keep_log(store.folder)
    with only_instance(store.folder):
        application = make_application()
        speak_language(application, assets / "translations")
        preferences, _ = load_preferences(store.folder)
        app = App(application, store, preferences, assets=assets, clocks=real_clocks(speed), speed=speed)
        app.open(follow=follow)
        return application.exec()


class App(QObject):
    """The running app: one window over one data folder."""

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
        """
        super().__init__(application)
        self._application = application
        self._store = store
        self._preferences = preferences
        self._clocks = clocks
        self._driver = SessionDriver(clocks.monotonic_s, self)
        self._conductor = SessionConductor(
            store,
            self._driver,
            open_tones=tones or (lambda: open_tones(assets / "sounds", self._preferences.volume, self)),
            now=clocks.now,
            speed=speed,
            parent=self,
        )
        self._today = TodayScreen()
        self._follow = FollowScreen(self.colours)
        self._done = DoneScreen()
        self._window = MainWindow(
            {
                Screen.TODAY: lambda: self._today,
                Screen.PROGRESS: lambda: ProgressScreen(self.colours),
                Screen.PLAN: self._make_plan,
                Screen.SETTINGS: self._make_settings,
                Screen.FOLLOW: lambda: self._follow,
                Screen.DONE: lambda: self._done,
                Screen.SAFETY: self._make_safety,
            }
        )
        self._connect()
        self._apply_theme()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._window

    @property
    def driver(self) -> SessionDriver:
        """What runs the session."""
        return self._driver

    @property
    def colours(self) -> Colours:
        """The colours of the theme in force."""
        is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return colours_for(Theme(self._preferences.theme), system_is_dark=is_dark)

    def open(self, *, follow: bool = False) -> None:
        """Show the window, with Today, the safety note on the first run, or today's workout.

        Args:
            follow: Go straight into today's workout, unless there is one to continue.
        """
        if not self._preferences.read_safety_note:
            self.show_screen(Screen.SAFETY)
        else:
            self.show_screen(Screen.TODAY)
            if follow and self._store.journal.open_session() is None:
                self.start()
        self._window.show()

    def overview(self) -> Overview:
        """Return where the person stands now."""
        preferences = self._preferences
        rule = WeekRule(preferences.week_starts_on or week_start_of_locale(), preferences.minimum_days)
        return self._store.overview(rule, self._clocks.now().date())

    def show_screen(self, screen: Screen) -> None:
        """Show a page with what is true now."""
        page = self._window.page(screen)
        if isinstance(page, TodayScreen | ProgressScreen | PlanScreen):
            page.show_overview(self.overview())
        if screen is Screen.TODAY:
            self._show_offer()
        self._window.show_screen(screen)
        self._colour(page)

    def start(self) -> None:
        """Start the next workout."""
        self._conductor.begin(self.overview().workout)

    def accept_safety_note(self) -> None:
        """Go on from the safety note, and do not show it again by itself."""
        self._change_preferences(replace(self._preferences, read_safety_note=True))
        self.show_screen(Screen.TODAY)
        self._today.focus_start()

    def close(self) -> None:
        """Close the window without a question and let go of everything."""
        self._driver.stop()
        self._application.styleHints().colorSchemeChanged.disconnect(self._apply_theme)
        self._application.applicationStateChanged.disconnect(self._on_state_changed)
        self._window.allow_close()
        self._window.close()
        self._window.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        window, driver, conductor = self._window, self._driver, self._conductor
        today, follow = self._today, self._follow
        window.screen_requested.connect(self.show_screen)
        window.close_requested.connect(self._on_close_requested)
        today.start_requested.connect(self.start)
        today.continue_requested.connect(self._on_continue_requested)
        today.end_requested.connect(self._on_end_requested)
        follow.pause_toggled.connect(driver.toggle_pause)
        follow.skip_requested.connect(driver.skip)
        follow.felt_chosen.connect(driver.check_in)
        follow.leave_requested.connect(self._on_leave_requested)
        driver.step_started.connect(follow.show_step)
        driver.paused.connect(follow.show_paused)
        driver.resumed.connect(follow.show_resumed)
        driver.ticked.connect(follow.show_time)
        conductor.began.connect(self._on_began)
        conductor.ended.connect(self._on_ended)
        conductor.problem_found.connect(self._on_problem_found)
        self._done.closed.connect(lambda: self.show_screen(Screen.TODAY))
        self._application.styleHints().colorSchemeChanged.connect(self._apply_theme)
        self._application.applicationStateChanged.connect(self._on_state_changed)

    def _make_plan(self) -> QWidget:
        screen = PlanScreen(self._store.programme)
        screen.print_requested.connect(self._on_print_requested)
        return screen

    def _make_settings(self) -> QWidget:
        screen = SettingsScreen(self._preferences, str(self._store.folder))
        screen.preferences_changed.connect(self._on_preferences_changed)
        screen.sound_test_requested.connect(self._conductor.play_test_tone)
        screen.safety_requested.connect(lambda: self.show_screen(Screen.SAFETY))
        return screen

    def _make_safety(self) -> QWidget:
        screen = SafetyScreen()
        screen.accepted.connect(self.accept_safety_note)
        return screen

    def _apply_theme(self) -> None:
        colours = self.colours
        self._application.setPalette(palette(colours))
        self._application.setStyleSheet(style_sheet(colours, self._application.font().pointSizeF()))
        for page in self._window.made_pages():
            self._colour(page)

    def _colour(self, page: QWidget) -> None:
        if isinstance(page, TodayScreen | ProgressScreen | FollowScreen | DoneScreen):
            page.set_colours(self.colours)

    def _show_offer(self) -> None:
        cut_off = self._store.journal.open_session()
        if cut_off is None or cut_off.place is None:
            self._today.hide_offer()
            return
        exercise = self._store.exercises.get(cut_off.place.exercise_id)
        may_continue = exercise is not None and self._conductor.can_continue(cut_off)
        self._today.show_offer(cut_off.place, exercise, may_continue=may_continue)

    def _change_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        try:
            save_preferences(self._store.folder, preferences)
        except GluteCoachError as error:
            self._on_problem_found(str(error))

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        self._change_preferences(preferences)
        self._conductor.set_volume(preferences.volume)
        self._apply_theme()

    def _on_continue_requested(self) -> None:
        cut_off = self._store.journal.open_session()
        if cut_off is not None:
            self._conductor.go_on(cut_off)

    def _on_end_requested(self) -> None:
        cut_off = self._store.journal.open_session()
        if cut_off is not None:
            self._conductor.end_cut_off(cut_off)
        self.show_screen(Screen.TODAY)

    def _on_began(self, session: Session) -> None:
        self._follow.show_session(session)
        self.show_screen(Screen.FOLLOW)

    def _on_ended(self, session_id: str) -> None:
        record = self._store.history.session(session_id) if session_id else None
        if record is None:
            self.show_screen(Screen.TODAY)
            return
        self._done.show_record(record, self.overview(), self._store.exercises)
        self.show_screen(Screen.DONE)

    def _on_problem_found(self, sentence: str) -> None:
        if self._window.current is Screen.FOLLOW:
            self._follow.show_notice(sentence)
        else:
            self._window.show_notice(sentence)

    def _on_leave_requested(self) -> None:
        if self._ask_to_leave() is LeaveChoice.LATER:
            self.show_screen(Screen.TODAY)

    def _on_close_requested(self) -> None:
        if self._driver.session is None or self._ask_to_leave() is not LeaveChoice.KEEP_GOING:
            self._window.allow_close()

    def _ask_to_leave(self) -> LeaveChoice:
        was_paused = self._driver.session is not None and self._driver.session.is_paused
        self._driver.pause()
        choice = dialogs.ask_leave(self._window)
        match choice:
            case LeaveChoice.KEEP_GOING:
                if not was_paused:
                    self._driver.toggle_pause()
            case LeaveChoice.END:
                self._conductor.end()
            case LeaveChoice.LATER:
                self._conductor.leave_open()
        return choice

    def _on_print_requested(self) -> None:
        path = dialogs.ask_pdf_path(self._window, f"{self._store.programme.name}.pdf")
        if path is None:
            return
        from glutecoach.printing.plan_sheet import print_plan

        try:
            print_plan(self._store.programme, path)
        except GluteCoachError as error:
            self._on_problem_found(str(error))
        else:
            self._on_problem_found(tr("Saved as {path}").format(path=path))

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._window.current is Screen.TODAY:
            self.show_screen(Screen.TODAY)

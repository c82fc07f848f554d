"""The composition root: builds every part and introduces them to one another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon

from glutecoach.choices import Choices
from glutecoach.closing import Closing
from glutecoach.core.errors import DamagedDatabaseError, GluteCoachError
from glutecoach.core.exercise import Form
from glutecoach.core.language import SOURCE_LANGUAGE
from glutecoach.core.overview import Overview
from glutecoach.core.weeks import WeekRule
from glutecoach.cut_off import CutOff
from glutecoach.desktop.application import Application
from glutecoach.desktop.wish import PRINT
from glutecoach.parts import Machine, Parts
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui.appearance import apply_colours, colours_in_force, looks_changed
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import NAVIGATION, MainWindow, Screen, ShowsOverview
from glutecoach.ui.screens.today import TodayScreen
from glutecoach.ui.sentences import error_text
from glutecoach.ui.theme import Colours, Theme

if TYPE_CHECKING:
    from glutecoach.desktop.wish import Wish


class App(QObject):
    """The running app: one window over one data folder."""

    def __init__(
        self,
        application: Application,
        store: Store,
        preferences: Preferences,
        *,
        assets: Path,
        clocks: Clocks,
        language: str = SOURCE_LANGUAGE,
        machine: Machine | None = None,
    ) -> None:
        """Build and connect everything.

        Args:
            application: The Qt application.
            store: The person's data.
            preferences: The person's settings.
            assets: The program's own files.
            clocks: The two clocks.
            language: Code of the language that is spoken.
            machine: What of the machine takes part; None for all of it as it is.
        """
        super().__init__(application)
        self._application = application
        self._store = store
        self._assets = assets
        self._clocks = clocks
        self._was_left = False
        colours = colours_in_force(application, Theme(preferences.theme))
        application.setWindowIcon(QIcon(str(assets / "icons" / "glutecoach.png")))
        apply_colours(application, colours, assets / "icons")  # before there are widgets to go over again
        self._today = TodayScreen()
        self._window = MainWindow(
            {
                Screen.TODAY: lambda: self._today,
                Screen.PROGRESS: lambda: self._parts.reviewing.make_progress(),
                Screen.SHEET: lambda: self._parts.reviewing.make_sheet_entry(),
                Screen.PLAN: lambda: self._parts.planning.make_plan(),
                Screen.WELCOME: lambda: self._parts.planning.make_welcome(),
                Screen.EDITOR: lambda: self._parts.planning.make_editor(),
                Screen.SETTINGS: lambda: self._choices.make_settings(),
                Screen.HELP: lambda: self._choices.make_help(),
                Screen.SAFETY: lambda: self._choices.make_safety(),
                Screen.SOUND_CHECK: lambda: self._choices.make_sound_check(),
                Screen.DATA: lambda: self._parts.custody.own_data.screen,
            }
        )
        self._today.set_colours(colours)
        self._choices = Choices(
            self._window,
            store,
            preferences,
            stage=lambda: self._parts.stage,
            reminder_card=lambda: self._parts.reminding.make_card(),
        )
        self._parts = Parts(
            self._window,
            store,
            clocks=clocks,
            language=language,
            machine=machine or Machine(),
            choices=self._choices,
            overview=self.overview,
            rule=self._rule,
            colours=lambda: self.colours,
        )
        self._closing = Closing(application, self._window, self._parts, self._choices)
        self._cut_off = CutOff(self._window, store, self._today, go_on=lambda cut_off: self._parts.stage.go_on(cut_off))
        self._store.journal.watch(lambda: self._parts.custody.keeping.save_later())
        self._connect()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._window

    @property
    def parts(self) -> Parts:
        """The parts that only some starts need."""
        return self._parts

    @property
    def closing(self) -> Closing:
        """What closes the window and ends the program."""
        return self._closing

    @property
    def choices(self) -> Choices:
        """The preferences, and the pages that change them."""
        return self._choices

    @property
    def colours(self) -> Colours:
        """The colours of the theme in force."""
        return colours_in_force(self._application, Theme(self._choices.preferences.theme))

    def open(self, *, follow: bool = False, screen: str = "", files: Sequence[str] = (), in_tray: bool = False) -> None:
        """Show the window, with Today or what is asked for; the first run begins with the safety note all the same.

        Args:
            follow: Go straight into today's workout, unless there is one to continue.
            screen: The name of a page of the side bar, or `print`.
            files: Paths of plans and exercises to take in.
            in_tray: Wait in the tray instead of showing the window.
        """
        is_first = not self._choices.preferences.read_safety_note
        if files:
            self._parts.planning.take_in(map(Path, files))
        elif not is_first:
            self._open_at(screen)
        if is_first:
            self._choices.show_safety(self.accept_safety_note)
        elif follow:
            self._follow_today()
        if in_tray:
            self._parts.reminding.wait_for_tray()
            return
        self._window.show()
        if self._choices.preferences.reminders:
            QTimer.singleShot(0, self, lambda: self._parts.reminding)  # once the window is there
        if self._store.access is None or self._store.journal.has_unsaved:
            self._parts.custody.keeping.save_later()

    def overview(self) -> Overview:
        """Return where the person stands now."""
        return self._store.overview(self._rule(), self._clocks.now().date())

    def ring(self, wish: Wish) -> None:
        """Come forward, as a second start wishes, and do the rest of it unless the person is busy."""
        from glutecoach.desktop.foreground import bring_forward

        bring_forward(self._window)
        is_running = self._parts.has_session
        is_asked = self._application.activeModalWidget() is not None
        if is_running or is_asked or not self._choices.preferences.read_safety_note:
            return
        if wish.files:
            self._parts.planning.take_in(map(Path, wish.files))
        elif wish.screen:
            self._open_at(wish.screen)
        elif wish.follow:
            self._follow_today()

    def show_screen(self, screen: Screen) -> None:
        """Show a page with what is true now."""
        is_damaged, trouble = False, ""
        try:
            self._bring_up_to_date(screen)
        except GluteCoachError as error:
            is_damaged, trouble = isinstance(error, DamagedDatabaseError), error_text(error)
        self._window.show_screen(screen)
        if trouble and not (is_damaged and self._parts.custody.keeping.mend()):  # it shows the page anew, and tells
            self._window.show_notice(trouble)

    def _show_today(self, overview: Overview) -> None:
        self._cut_off.show()
        self._today.set_may_start(may_start=self._store.shelf.following.answers.may_start)
        self._today.set_stage_two(is_open=self._store.invites_to_stage_two(overview))

    def start(self) -> None:
        """Start the next workout, if it may be, the first time after a check of the sound; one cut off is kept."""
        if not self._store.shelf.following.answers.may_start:
            return
        if self._choices.preferences.heard:
            self._cut_off.keep()
            self._parts.stage.begin(self.overview().workout)
        else:
            self._choices.check_sound(self.start)

    def accept_safety_note(self) -> None:
        """Go on from the safety note of the first start to the welcome, and do not show either by itself again."""
        self._choices.change(replace(self._choices.preferences, read_safety_note=True))
        if not self._store.shelf.following.was_welcomed:
            self._parts.planning.show_welcome()
            return
        self.show_screen(Screen.TODAY)
        self._today.focus_start()

    def close(self) -> None:
        """Close the window without a question and let go of everything."""
        self._parts.close()
        self._closing.finish()
        for changed in looks_changed(self._application):
            changed.disconnect(self._apply_theme)
        self._application.applicationStateChanged.disconnect(self._on_state_changed)
        self._window.allow_close()
        self._window.close()
        self._window.deleteLater()
        self.deleteLater()

    def _rule(self) -> WeekRule:
        return WeekRule(self._choices.week_start, self._choices.preferences.minimum_days)

    def _connect(self) -> None:
        window, today = self._window, self._today
        window.screen_requested.connect(self.show_screen)
        today.start_requested.connect(self.start)
        today.form_chosen.connect(self._on_form_chosen)
        today.stage_two_requested.connect(lambda: self._parts.planning.show_stage_two())
        today.welcome_requested.connect(lambda: self._parts.planning.show_welcome())
        window.files_dropped.connect(self._on_files_dropped)
        window.print_requested.connect(self._on_print_requested)
        self._parts.start_requested.connect(self.start)
        self._parts.follow_requested.connect(self._follow_today)
        self._parts.history_replaced.connect(self._on_history_replaced)
        for part in (self._choices, self._cut_off, self._parts):
            part.screen_requested.connect(self.show_screen)
        self._choices.welcome_requested.connect(lambda: self._parts.planning.show_welcome())
        self._choices.data_requested.connect(lambda: self._parts.custody.own_data.show())
        self._choices.theme_changed.connect(self._apply_theme)
        self._choices.changed.connect(self._on_preferences_changed)
        for changed in looks_changed(self._application):
            changed.connect(self._apply_theme)
        self._application.applicationStateChanged.connect(self._on_state_changed)

    def _apply_theme(self) -> None:
        colours = self.colours
        apply_colours(self._application, colours, self._assets / "icons")
        self._today.set_colours(colours)
        self._window.set_colours(colours)
        if stage := self._parts.open_stage:
            stage.set_colours(colours)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        if stage := self._parts.open_stage:
            stage.set_preferences(preferences)
            stage.set_reduced_motion(reduced=self._parts.reduces_motion)

    def _bring_up_to_date(self, screen: Screen) -> None:
        page = self._window.page(screen)
        if isinstance(page, ShowsOverview):
            overview = self.overview()
            page.show_overview(overview)
            if screen is Screen.TODAY:
                self._show_today(overview)

    def _on_history_replaced(self) -> None:
        """Show what is true now; what was done before cannot be undone in another history."""
        if reviewing := self._parts.open_reviewing:
            reviewing.editing.stack.clear()
        if self._window.current in NAVIGATION:
            self.show_screen(self._window.current)

    def _on_print_requested(self) -> None:
        """Print what the page shows, where there is something to print."""
        match self._window.current:
            case Screen.TODAY | Screen.PLAN:
                self._parts.papers.print_plan()
            case Screen.PROGRESS:
                self._parts.papers.print_progress()
            case _:
                pass

    def _open_at(self, name: str) -> None:
        """Show a page; `print` is the plan, and over it what will be printed once the window is there."""
        if name == PRINT:
            self.show_screen(Screen.PLAN)
            QTimer.singleShot(0, self._parts.papers.print_plan)
        else:
            self.show_screen(Screen(name) if name in NAVIGATION else Screen.TODAY)
            if self._window.current is Screen.TODAY:
                self._today.focus_start()

    def _follow_today(self) -> None:
        """Start today's workout, unless there is one to continue."""
        if not self._cut_off.is_there:
            self.start()

    def _on_form_chosen(self, exercise_id: str, form: Form) -> None:
        self._parts.planning.choose_form(exercise_id, form)

    def _on_files_dropped(self, paths: list[Path]) -> None:
        self._parts.planning.take_in(paths)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Show what is true now to who comes back; at the start everything is."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self._was_left = True
        elif self._was_left:
            self._was_left = False
            if self._window.current is Screen.TODAY:
                self.show_screen(Screen.TODAY)
            if custody := self._parts.open_custody:
                custody.keeping.look_again()

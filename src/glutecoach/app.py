"""The composition root: builds every part and introduces them to one another."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from glutecoach.choices import Choices
from glutecoach.core.errors import DamagedDatabaseError, GluteCoachError
from glutecoach.core.exercise import Form
from glutecoach.core.language import SOURCE_LANGUAGE
from glutecoach.core.overview import Overview
from glutecoach.core.weeks import WeekRule
from glutecoach.cut_off import CutOff
from glutecoach.desktop.paths import partner_command
from glutecoach.desktop.wish import PRINT
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui.appearance import apply_colours, colours_in_force, looks_changed
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import NAVIGATION, MainWindow, Screen, ShowsOverview
from glutecoach.ui.screens.today import TodayScreen
from glutecoach.ui.sentences import error_text
from glutecoach.ui.theme import Colours, Theme

if TYPE_CHECKING:
    from glutecoach.audio.tones import TonePlayer
    from glutecoach.audio.voice import Voice, VoiceStyle
    from glutecoach.core.movement import Movement
    from glutecoach.custody import Custody
    from glutecoach.desktop.errands import Errands
    from glutecoach.desktop.keep_awake import ScreenKeeper
    from glutecoach.desktop.wish import Wish
    from glutecoach.outside import DesktopParts
    from glutecoach.papers import Papers
    from glutecoach.planning import Planning
    from glutecoach.reminding import Reminding
    from glutecoach.reviewing import Reviewing
    from glutecoach.speaking import Speaking
    from glutecoach.stage import Stage


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
        language: str = SOURCE_LANGUAGE,
        tones: Callable[[], TonePlayer] | None = None,
        voice: Callable[[VoiceStyle], Voice] | None = None,
        is_muted: Callable[[], bool] | None = None,
        screen: ScreenKeeper | None = None,
        desktop: DesktopParts | None = None,
        errands: Callable[[], Errands] | None = None,
    ) -> None:
        """Build and connect everything.

        Args:
            application: The Qt application.
            store: The person's data.
            preferences: The person's settings.
            assets: The program's own files.
            clocks: The two clocks.
            speed: How many times faster than real time the monotonic clock runs.
            language: Code of the language that is spoken.
            tones: Opens the sound output; None for the machine's own.
            voice: Opens the voice in a style; None for the system's own.
            is_muted: Tells whether the computer's sound is switched off; None asks the system.
            screen: Keeps the screen on; None for the machine's own.
            desktop: Media controls, tray and notifications; None for the machine's own.
            errands: Opens what does the work that the window does not wait for; None for a thread.
        """
        super().__init__(application)
        self._application = application
        self._store = store
        self._assets = assets
        self._clocks = clocks
        self._speed = speed
        self._language = language
        self._tones = tones
        self._voice = voice
        self._is_muted = is_muted
        self._screen = screen
        self._desktop = desktop
        self._errands = errands
        self._custody: Custody | None = None
        self._stage: Stage | None = None
        self._speaking: Speaking | None = None
        self._planning: Planning | None = None
        self._reminding: Reminding | None = None
        self._leaves_for_good = False
        self._reviewing: Reviewing | None = None
        self._papers: Papers | None = None
        colours = colours_in_force(application, Theme(preferences.theme))
        application.setWindowIcon(QIcon(str(assets / "icons" / "glutecoach.svg")))
        apply_colours(application, colours, assets / "icons")  # before there are widgets to go over again
        self._today = TodayScreen()
        self._window = MainWindow(
            {
                Screen.TODAY: lambda: self._today,
                Screen.PROGRESS: lambda: self.reviewing.make_progress(),
                Screen.SHEET: lambda: self.reviewing.make_sheet_entry(),
                Screen.PLAN: lambda: self.planning.make_plan(),
                Screen.WELCOME: lambda: self.planning.make_welcome(),
                Screen.EDITOR: lambda: self.planning.make_editor(),
                Screen.SETTINGS: lambda: self._choices.make_settings(),
                Screen.HELP: lambda: self._choices.make_help(),
                Screen.SAFETY: lambda: self._choices.make_safety(),
                Screen.SOUND_CHECK: lambda: self._choices.make_sound_check(),
                Screen.DATA: lambda: self.custody.own_data.screen,
            }
        )
        self._today.set_colours(colours)
        self._choices = Choices(
            self._window,
            store,
            preferences,
            stage=lambda: self.stage,
            reminder_card=lambda: self.reminding.make_card(),
        )
        self._cut_off = CutOff(self._window, store, self._today, go_on=lambda cut_off: self.stage.go_on(cut_off))
        self._store.journal.watch(lambda: self.custody.keeping.save_later())
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
    def custody(self) -> Custody:
        """What sees to it that no data are lost; loaded after the window is there."""
        if self._custody is None:
            self._custody = self._open_custody()
        return self._custody

    @property
    def reminding(self) -> Reminding:
        """What reminds of training days; loaded at the first use."""
        if self._reminding is None:
            self._reminding = self._open_reminding()
        return self._reminding

    @property
    def reviewing(self) -> Reviewing:
        """Progress, the history and what comes back from paper; loaded at the first use."""
        if self._reviewing is None:
            self._reviewing = self._open_reviewing()
        return self._reviewing

    @property
    def papers(self) -> Papers:
        """What is printed and saved; loaded at the first use."""
        if self._papers is None:
            self._papers = self._open_papers()
        return self._papers

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
            self.planning.take_in(map(Path, files))
        elif not is_first:
            self._open_at(screen)
        if is_first:
            self._choices.show_safety(self.accept_safety_note)
        elif follow:
            self._follow_today()
        if in_tray:
            self.reminding.wait_for_tray()
            return
        self._window.show()
        if self._choices.preferences.reminders:
            QTimer.singleShot(0, self, lambda: self.reminding)  # once the window is there
        if self._store.access is None or self._store.journal.has_unsaved:
            self.custody.keeping.save_later()

    def overview(self) -> Overview:
        """Return where the person stands now."""
        return self._store.overview(self._rule(), self._clocks.now().date())

    def ring(self, wish: Wish) -> None:
        """Come forward, as a second start wishes, and do the rest of it unless the person is busy."""
        from glutecoach.desktop.foreground import bring_forward

        bring_forward(self._window)
        is_running = self._stage is not None and self._stage.is_running
        is_asked = self._application.activeModalWidget() is not None
        if is_running or is_asked or not self._choices.preferences.read_safety_note:
            return
        if wish.files:
            self.planning.take_in(map(Path, wish.files))
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
        if trouble and not (is_damaged and self.custody.keeping.mend()):  # it shows the page anew, and tells
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
            self.stage.begin(self.overview().workout)
        else:
            self._choices.check_sound(self.start)

    def accept_safety_note(self) -> None:
        """Go on from the safety note of the first start to the welcome, and do not show either by itself again."""
        self._choices.change(replace(self._choices.preferences, read_safety_note=True))
        if not self._store.shelf.following.was_welcomed:
            self.planning.show_welcome()
            return
        self.show_screen(Screen.TODAY)
        self._today.focus_start()

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
        if self._custody is None:
            return False
        self._custody.keeping.close()
        if self._custody.has_to_erase:
            with suppress(GluteCoachError):  # nobody is there any more who could do something about it
                self._desktop_parts.autostart.switch(is_on=False)
        return self._custody.has_to_erase

    def close(self) -> None:
        """Close the window without a question and let go of everything."""
        if self._reminding is not None:
            self._reminding.close()
        if self._stage is not None:
            self._stage.close()
        if self._speaking is not None:
            self._speaking.close()
        self.finish()
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
        window.close_requested.connect(self._on_close_requested)
        today.start_requested.connect(self.start)
        today.form_chosen.connect(self._on_form_chosen)
        today.stage_two_requested.connect(lambda: self.show_screen(Screen.PLAN))
        today.welcome_requested.connect(lambda: self.planning.show_welcome())
        window.files_dropped.connect(self._on_files_dropped)
        window.print_requested.connect(self._on_print_requested)
        for part in (self._choices, self._cut_off):
            part.screen_requested.connect(self.show_screen)
        self._choices.welcome_requested.connect(lambda: self.planning.show_welcome())
        self._choices.data_requested.connect(lambda: self.custody.own_data.show())
        self._choices.theme_changed.connect(self._apply_theme)
        self._choices.changed.connect(self._on_preferences_changed)
        for changed in looks_changed(self._application):
            changed.connect(self._apply_theme)
        self._application.applicationStateChanged.connect(self._on_state_changed)

    def _open_stage(self) -> Stage:
        from glutecoach.audio.mute import is_muted
        from glutecoach.audio.tones import SystemTones
        from glutecoach.desktop.keep_awake import SystemScreenKeeper
        from glutecoach.outside import Outside
        from glutecoach.stage import Stage

        stage = Stage(
            self._window,
            self._store,
            clocks=self._clocks,
            speed=self._speed,
            open_tones=self._tones
            or (lambda: SystemTones(partner_command("play"), time.monotonic, self._choices.preferences.volume, self)),
            open_voice=self._voice or self._open_speaking().open,
            is_muted=self._is_muted or is_muted,
            overview=self.overview,
            movements=self._movement,
            screen=self._screen or SystemScreenKeeper(),
            colours=self.colours,
        )
        stage.set_reduced_motion(reduced=self._reduces_motion())
        stage.set_preferences(self._choices.preferences)
        stage.voices_found.connect(self._choices.voices_found)
        stage.volume_changed.connect(self._choices.change_volume)
        stage.closed.connect(lambda: self.show_screen(Screen.TODAY))
        stage.problem_found.connect(self._window.show_notice)
        stage.over.connect(lambda: self.custody.keeping.on_session_over())
        outside = Outside(self._window, self._store, stage.driver, self._desktop_parts)
        stage.began.connect(outside.on_began)
        stage.over.connect(outside.on_over)
        outside.leave_requested.connect(stage.leave)
        return stage

    def _open_speaking(self) -> Speaking:
        if self._speaking is None:
            from glutecoach.speaking import Speaking

            self._speaking = Speaking(self._window, self._language)
        return self._speaking

    def _movement(self, exercise_id: str) -> Movement | None:
        """Return the movement that is drawn; a file that cannot be read costs the figure, not the session."""
        from glutecoach.storage.movements import load_movement

        try:
            return load_movement(self._store.shelf.exercise_path(exercise_id))
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return None

    def _reduces_motion(self) -> bool:
        from glutecoach.desktop.motion import system_reduces_motion

        return self._choices.preferences.reduced_motion or system_reduces_motion(self._application)

    def _open_reviewing(self) -> Reviewing:
        from glutecoach.reviewing import Reviewing

        reviewing = Reviewing(self._window, self._store, clocks=self._clocks, rule=self._rule, colours=self.colours)
        reviewing.screen_requested.connect(self.show_screen)
        reviewing.print_requested.connect(lambda: self.papers.print_plan())
        reviewing.progress_print_requested.connect(lambda: self.papers.print_progress())
        reviewing.editing.edited.connect(lambda: self.custody.keeping.on_edited())
        reviewing.failed.connect(lambda: QTimer.singleShot(0, self, lambda: self.custody.keeping.mend()))
        return reviewing

    def _open_custody(self) -> Custody:
        from glutecoach.custody import Custody
        from glutecoach.desktop.errands import ThreadErrands

        custody = Custody(
            self._window,
            self._store,
            clocks=self._clocks,
            errands=self._errands() if self._errands else ThreadErrands(self),
            choices=self._choices,
            stage=lambda: self._stage,
        )
        custody.screen_requested.connect(self.show_screen)
        custody.replaced.connect(self._on_history_replaced)
        return custody

    def _open_reminding(self) -> Reminding:
        from glutecoach.reminding import Reminding

        parts = self._desktop_parts
        reminding = Reminding(
            self._window,
            self._store,
            self._choices,
            clocks=self._clocks,
            overview=self.overview,
            is_busy=lambda: self._stage is not None and self._stage.is_running,
            tray=parts.tray,
            notifier=parts.notifier,
            autostart=parts.autostart,
        )
        reminding.start_requested.connect(self._follow_today)
        reminding.quit_requested.connect(self.quit)
        return reminding

    @property
    def _desktop_parts(self) -> DesktopParts:
        """What of the desktop takes part, the machine's own if no other was handed in."""
        if self._desktop is None:
            from glutecoach.outside import system_parts

            self._desktop = system_parts(self._window, self._store.folder, os.environ)
        return self._desktop

    def _open_papers(self) -> Papers:
        from glutecoach.papers import Papers

        return Papers(
            self._window,
            self._store,
            clocks=self._clocks,
            rule=self._rule,
            preferences=lambda: self._choices.preferences,
            prefer=self._choices.change,
        )

    def _open_planning(self) -> Planning:
        from glutecoach.planning import Planning
        from glutecoach.ui.widgets.rep_loop import Studio

        studio = Studio(self._movement, self._clocks.monotonic_s, lambda: self.colours, self._reduces_motion)
        planning = Planning(
            self._window,
            self._store,
            clocks=self._clocks,
            overview=self.overview,
            week_start=lambda: self._choices.week_start,
            studio=studio,
        )
        planning.screen_requested.connect(self.show_screen)
        planning.start_requested.connect(self.start)
        planning.print_requested.connect(lambda: self.papers.print_plan())
        planning.pdf_requested.connect(lambda: self.papers.save_plan())
        planning.calendar_requested.connect(lambda: self.papers.save_calendar())
        return planning

    def _apply_theme(self) -> None:
        colours = self.colours
        apply_colours(self._application, colours, self._assets / "icons")
        self._today.set_colours(colours)
        self._window.set_colours(colours)
        if self._stage is not None:
            self._stage.set_colours(colours)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        if self._stage is not None:
            self._stage.set_preferences(preferences)
            self._stage.set_reduced_motion(reduced=self._reduces_motion())

    def _on_close_requested(self) -> None:
        if self._stage is not None and not self._stage.may_close():
            self._leaves_for_good = False
            return
        if self._choices.preferences.reminders and not self._leaves_for_good and self.reminding.stays:
            self.reminding.enter_tray()
        elif self._may_end():
            self._window.allow_close()
        else:
            self._leaves_for_good = False

    def _may_end(self) -> bool:
        """Tell whether the program may end; the person is asked when something cannot be saved."""
        return self._custody is None or self._custody.keeping.may_close()

    def _bring_up_to_date(self, screen: Screen) -> None:
        page = self._window.page(screen)
        if isinstance(page, ShowsOverview):
            overview = self.overview()
            page.show_overview(overview)
            if screen is Screen.TODAY:
                self._show_today(overview)

    def _on_history_replaced(self) -> None:
        """Show what is true now; what was done before cannot be undone in another history."""
        if self._reviewing is not None:
            self._reviewing.editing.stack.clear()
        if self._window.current in NAVIGATION:
            self.show_screen(self._window.current)

    def _on_print_requested(self) -> None:
        """Print what the page shows, where there is something to print."""
        match self._window.current:
            case Screen.TODAY | Screen.PLAN:
                self.papers.print_plan()
            case Screen.PROGRESS:
                self.papers.print_progress()
            case _:
                pass

    def _open_at(self, name: str) -> None:
        """Show a page; `print` is the plan, and over it what will be printed once the window is there."""
        if name == PRINT:
            self.show_screen(Screen.PLAN)
            QTimer.singleShot(0, self.papers.print_plan)
        else:
            self.show_screen(Screen(name) if name in NAVIGATION else Screen.TODAY)

    def _follow_today(self) -> None:
        """Start today's workout, unless there is one to continue."""
        if not self._cut_off.is_there:
            self.start()

    def _on_form_chosen(self, exercise_id: str, form: Form) -> None:
        self.planning.choose_form(exercise_id, form)

    def _on_files_dropped(self, paths: list[Path]) -> None:
        self.planning.take_in(paths)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            if self._window.current is Screen.TODAY:
                self.show_screen(Screen.TODAY)
            if self._custody is not None:
                self._custody.keeping.look_again()

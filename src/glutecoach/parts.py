"""A part of the composition: the other parts, each built and connected when it is first needed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from glutecoach.core.errors import GluteCoachError
from glutecoach.desktop.paths import partner_command
from glutecoach.ui.main_window import Screen
from glutecoach.ui.sentences import error_text

if TYPE_CHECKING:
    from glutecoach.audio.tones import TonePlayer
    from glutecoach.audio.voice import Voice, VoiceStyle
    from glutecoach.choices import Choices
    from glutecoach.core.movement import Movement
    from glutecoach.core.overview import Overview
    from glutecoach.core.weeks import WeekRule
    from glutecoach.custody import Custody
    from glutecoach.desktop.errands import Errands
    from glutecoach.desktop.keep_awake import ScreenKeeper
    from glutecoach.outside import DesktopParts
    from glutecoach.papers import Papers
    from glutecoach.planning import Planning
    from glutecoach.reminding import Reminding
    from glutecoach.reviewing import Reviewing
    from glutecoach.speaking import Speaking
    from glutecoach.stage import Stage
    from glutecoach.storage.store import Store
    from glutecoach.ui.clocks import Clocks
    from glutecoach.ui.main_window import MainWindow
    from glutecoach.ui.theme import Colours


class Machine(Struct, frozen=True):
    """What of the machine takes part; None stands for the machine's own.

    Attributes:
        tones: Opens the sound output.
        voice: Opens the voice in a style.
        is_muted: Tells whether the computer's sound is switched off.
        screen: Keeps the screen on.
        desktop: Media controls, tray, notifications and autostart.
        errands: Opens what does the work that the window does not wait for.
        speed: How many times faster than real time the monotonic clock runs.
    """

    tones: Callable[[], TonePlayer] | None = None
    voice: Callable[[VoiceStyle], Voice] | None = None
    is_muted: Callable[[], bool] | None = None
    screen: ScreenKeeper | None = None
    desktop: DesktopParts | None = None
    errands: Callable[[], Errands] | None = None
    speed: float = 1.0


class Parts(QObject):
    """The parts that only some starts need, over one window and one data folder.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        start_requested: Start the next workout.
        follow_requested: Start the next workout, unless there is one to continue.
        quit_requested: End the program.
        history_replaced: Another history is in the data folder.
    """

    screen_requested = Signal(object)
    start_requested = Signal()
    follow_requested = Signal()
    quit_requested = Signal()
    history_replaced = Signal()

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        *,
        clocks: Clocks,
        language: str,
        machine: Machine,
        choices: Choices,
        overview: Callable[[], Overview],
        rule: Callable[[], WeekRule],
        colours: Callable[[], Colours],
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where the pages are shown.
            store: The person's data.
            clocks: The two clocks.
            language: Code of the language that is spoken.
            machine: What of the machine takes part.
            choices: What the person chose.
            overview: Tells where the person stands now.
            rule: Returns what makes a week complete.
            colours: Returns the colours of the theme in force.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._clocks = clocks
        self._language = language
        self._machine = machine
        self._choices = choices
        self._overview = overview
        self._rule = rule
        self._colours = colours

    @property
    def open_stage(self) -> Stage | None:
        """What runs sessions, if there was one already."""
        return vars(self).get("stage")

    @property
    def open_custody(self) -> Custody | None:
        """What sees to it that no data are lost, if it had to already."""
        return vars(self).get("custody")

    @property
    def open_reviewing(self) -> Reviewing | None:
        """Progress and the history, if they were opened already."""
        return vars(self).get("reviewing")

    @property
    def has_session(self) -> bool:
        """Whether a session runs or is paused."""
        return self.open_stage is not None and self.open_stage.is_running

    @property
    def reduces_motion(self) -> bool:
        """Whether the person, or their system, wants less motion."""
        from glutecoach.desktop.motion import system_reduces_motion

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return self._choices.preferences.reduced_motion or system_reduces_motion(application)

    @cached_property
    def stage(self) -> Stage:
        """What runs sessions."""
        from glutecoach.audio.mute import is_muted
        from glutecoach.audio.tones import SystemTones
        from glutecoach.desktop.keep_awake import SystemScreenKeeper
        from glutecoach.outside import Outside
        from glutecoach.stage import Stage

        stage = Stage(
            self._window,
            self._store,
            clocks=self._clocks,
            speed=self._machine.speed,
            open_tones=self._machine.tones
            or (lambda: SystemTones(partner_command("play"), time.monotonic, self._choices.preferences.volume, self)),
            open_voice=self._machine.voice or self.speaking.open,
            is_muted=self._machine.is_muted or is_muted,
            rule=self._rule,
            movements=self._movement,
            screen=self._machine.screen or SystemScreenKeeper(),
            colours=self._colours(),
        )
        self._store.journal.sync_by(self.disk.run)
        stage.set_reduced_motion(reduced=self.reduces_motion)
        stage.set_preferences(self._choices.preferences)
        stage.voices_found.connect(self._choices.voices_found)
        stage.volume_changed.connect(self._choices.change_volume)
        stage.closed.connect(lambda: self.screen_requested.emit(Screen.TODAY))
        stage.problem_found.connect(self._window.show_notice)
        stage.over.connect(lambda: self.custody.keeping.on_session_over())
        outside = Outside(self._window, self._store, stage.driver, self.desktop)
        stage.began.connect(outside.on_began)
        stage.over.connect(outside.on_over)
        outside.leave_requested.connect(stage.leave)
        return stage

    @cached_property
    def disk(self) -> Errands:
        """What waits for the disk while a session runs."""
        return self._errands()

    @property
    def open_disk(self) -> Errands | None:
        """What waits for the disk while a session runs, if there was a session already."""
        return vars(self).get("disk")

    def _errands(self) -> Errands:
        """Open what does some work that the window does not wait for."""
        from glutecoach.desktop.errands import ThreadErrands

        return self._machine.errands() if self._machine.errands else ThreadErrands(self)

    @cached_property
    def speaking(self) -> Speaking:
        """The voice, and what to do until it is there."""
        from glutecoach.speaking import Speaking

        return Speaking(self._window, self._language)

    @cached_property
    def reviewing(self) -> Reviewing:
        """Progress, the history and what comes back from paper."""
        from glutecoach.reviewing import Reviewing

        reviewing = Reviewing(self._window, self._store, clocks=self._clocks, rule=self._rule, colours=self._colours())
        reviewing.screen_requested.connect(self.screen_requested)
        reviewing.print_requested.connect(lambda: self.papers.print_plan())
        reviewing.progress_print_requested.connect(lambda: self.papers.print_progress())
        reviewing.editing.edited.connect(lambda: self.custody.keeping.on_edited())
        reviewing.failed.connect(lambda: QTimer.singleShot(0, self, lambda: self.custody.keeping.mend()))
        return reviewing

    @cached_property
    def custody(self) -> Custody:
        """What sees to it that no data are lost."""
        from glutecoach.custody import Custody

        custody = Custody(
            self._window,
            self._store,
            clocks=self._clocks,
            errands=self._errands(),
            choices=self._choices,
            stage=lambda: self.open_stage,
        )
        custody.screen_requested.connect(self.screen_requested)
        custody.replaced.connect(self.history_replaced)
        return custody

    @cached_property
    def reminding(self) -> Reminding:
        """What reminds of training days."""
        from glutecoach.reminding import Reminding

        parts = self.desktop
        reminding = Reminding(
            self._window,
            self._store,
            self._choices,
            clocks=self._clocks,
            overview=self._overview,
            is_busy=lambda: self.has_session,
            tray=parts.tray,
            notifier=parts.notifier,
            autostart=parts.autostart,
        )
        reminding.start_requested.connect(self.follow_requested)
        reminding.quit_requested.connect(self.quit_requested)
        return reminding

    @cached_property
    def papers(self) -> Papers:
        """What is printed and saved."""
        from glutecoach.papers import Papers

        return Papers(
            self._window,
            self._store,
            clocks=self._clocks,
            rule=self._rule,
            preferences=lambda: self._choices.preferences,
            prefer=self._choices.change,
        )

    @cached_property
    def planning(self) -> Planning:
        """Welcome, plan and plan editor."""
        from glutecoach.planning import Planning
        from glutecoach.ui.widgets.rep_loop import Studio

        studio = Studio(self._movement, self._clocks.monotonic_s, self._colours, lambda: self.reduces_motion)
        planning = Planning(
            self._window,
            self._store,
            clocks=self._clocks,
            overview=self._overview,
            week_start=lambda: self._choices.week_start,
            studio=studio,
        )
        planning.screen_requested.connect(self.screen_requested)
        planning.start_requested.connect(self.start_requested)
        planning.print_requested.connect(lambda: self.papers.print_plan())
        planning.pdf_requested.connect(lambda: self.papers.save_plan())
        planning.calendar_requested.connect(lambda: self.papers.save_calendar())
        return planning

    @cached_property
    def desktop(self) -> DesktopParts:
        """What of the desktop takes part."""
        from glutecoach.outside import system_parts

        return self._machine.desktop or system_parts(self._window, self._store.folder, os.environ)

    def close(self) -> None:
        """Let go of everything; custody comes last, and is left to the caller."""
        for part in ("reminding", "stage", "speaking"):
            if part in vars(self):
                vars(self)[part].close()

    def _movement(self, exercise_id: str) -> Movement | None:
        """Return the movement that is drawn; a file that cannot be read costs the figure, not the session."""
        from glutecoach.storage.movements import load_movement

        try:
            return load_movement(self._store.shelf.exercise_path(exercise_id))
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return None

"""The second half of the composition: what a session needs, loaded when the first one begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutecoach.audio.tones import TonePlayer
from glutecoach.audio.voice import Voice, VoiceStyle
from glutecoach.core.movement import Movement
from glutecoach.core.plan import Workout
from glutecoach.core.session import Session
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.keep_awake import ScreenKeeper
from glutecoach.storage.journal import OpenSession
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui import dialogs, texts
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.dialogs import LeaveChoice
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screen_watch import ScreenWatch
from glutecoach.ui.screens.done import DoneScreen
from glutecoach.ui.screens.follow import FollowScreen
from glutecoach.ui.session_conductor import SessionConductor
from glutecoach.ui.session_driver import SessionDriver
from glutecoach.ui.session_ending import SessionEnding
from glutecoach.ui.session_sound import SessionSound
from glutecoach.ui.stage_keys import StageAction
from glutecoach.ui.theme import Colours

REST_STEP_S = 10.0
VOLUME_STEP = 10
"""Per cent."""


class Stage(QObject):
    """Runs sessions: the driver, the conductor, the stage itself and the end, all connected.

    Signals:
        began: A Session, just before its first step starts.
        over: No session runs any more.
        closed: The person goes back to Today.
        problem_found: One sentence that the person should know, and that is not shown on the stage.
        voices_found: The names of the voices to choose from, as a tuple.
        volume_changed: By how many per cent the person wants it louder, or softer.
    """

    began = Signal(object)
    over = Signal()
    closed = Signal()
    problem_found = Signal(str)
    voices_found = Signal(object)
    volume_changed = Signal(int)

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        *,
        clocks: Clocks,
        speed: float,
        open_tones: Callable[[], TonePlayer],
        open_voice: Callable[[VoiceStyle], Voice],
        is_muted: Callable[[], bool],
        rule: Callable[[], WeekRule],
        movements: Callable[[str], Movement | None],
        screen: ScreenKeeper,
        colours: Colours,
    ) -> None:
        """Build and connect everything.

        Args:
            window: Where it is shown.
            store: The person's data.
            clocks: The two clocks.
            speed: How many times faster than real time the monotonic clock runs.
            open_tones: Opens the sound output.
            open_voice: Opens the voice in a style.
            is_muted: Tells whether the sound of the computer is switched off.
            rule: Returns what makes a week complete.
            movements: Finds the movement that is drawn for an exercise id.
            screen: Keeps the screen on.
            colours: The colours to begin with.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._problems: list[str] = []
        self._fills_screen = False
        self._has_filled_screen = False
        self._follow = FollowScreen(colours, movements)
        self._done = DoneScreen(colours, movements)
        self._driver = SessionDriver(clocks.monotonic_s, self)
        self._sound = SessionSound(
            self._driver, open_tones=open_tones, open_voice=open_voice, is_muted=is_muted, speed=speed, parent=self
        )
        self._conductor = SessionConductor(store, self._driver, self._sound, now=clocks.now, speed=speed, parent=self)
        self._ending = SessionEnding(window, store, self._done, rule=rule, say=self._sound.say, parent=self)
        self._watch = ScreenWatch(screen, self)
        window.add_page(Screen.FOLLOW, self._follow)
        window.add_page(Screen.DONE, self._done)
        self.set_colours(colours)
        self._connect()

    @property
    def driver(self) -> SessionDriver:
        """What runs the session."""
        return self._driver

    @property
    def is_running(self) -> bool:
        """Whether a session runs or is paused."""
        return self._driver.session is not None

    def begin(self, workout: Workout) -> None:
        """Begin a workout."""
        self._conductor.begin(workout)

    def go_on(self, cut_off: OpenSession) -> None:
        """Continue a session that was cut off."""
        self._conductor.go_on(cut_off)

    def stop(self) -> None:
        """Let go of the session that runs, so that it can be continued later."""
        self._sound.let_go()
        self._driver.stop()
        self._watch.on_over()
        self.over.emit()

    def leave(self) -> None:
        """Stop following, after a question."""
        if self.is_running:
            self._on_leave_requested()

    def tell(self, sentence: str) -> None:
        """Tell something on the stage, in the place of what was said before."""
        self._problems = [sentence]
        self._follow.show_notice(sentence)

    def close(self) -> None:
        """Let go of everything for good."""
        self.stop()
        self._sound.close()

    def wake_sound(self) -> None:
        """Open the sound ahead of its first use; the voices to choose from are told."""
        self._sound.wake()

    def ask_for_voices(self) -> None:
        """Find out which voices there are; `voices_found` tells."""
        self._sound.open_voice()

    def let_sound_sleep(self) -> None:
        """Fall silent, and let the sound device sleep, unless a session runs."""
        if self._driver.session is None:
            self._sound.let_go()

    def try_sound(self) -> None:
        """Play a tone and say some words, so that loudness and pace can be judged."""
        self._sound.try_sound()

    def set_preferences(self, preferences: Preferences) -> None:
        """Sound and look as the person likes it, from now on."""
        self._sound.set_preferences(preferences)
        self._follow.set_viewing_distance(preferences.viewing_distance_m)
        self._done.set_viewing_distance(preferences.viewing_distance_m)
        self._fills_screen = preferences.full_screen

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Let the figure step from pose to pose instead of moving, and the week be filled at once."""
        self._follow.set_reduced_motion(reduced=reduced)
        self._done.set_reduced_motion(reduced=reduced)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._follow.set_colours(colours)
        self._done.set_colours(colours)

    def may_close(self) -> bool:
        """Tell whether the window may close; while a session runs the person is asked."""
        return self._driver.session is None or self._ask_to_leave() is not LeaveChoice.KEEP_GOING

    def _connect(self) -> None:
        driver, conductor, sound, follow = self._driver, self._conductor, self._sound, self._follow
        follow.action_requested.connect(self._on_action_requested)
        follow.felt_chosen.connect(driver.check_in)
        driver.step_started.connect(follow.show_step)
        driver.paused.connect(follow.show_paused)
        driver.resumed.connect(self._problems.clear)
        driver.resumed.connect(follow.show_resumed)
        driver.rest_changed.connect(follow.show_changed_rest)
        driver.end_asked.connect(follow.show_end_asked)
        driver.ticked.connect(follow.show_time)
        conductor.opened.connect(self._on_opened)
        conductor.ended.connect(self._ending.on_ended)
        conductor.saving_failed.connect(self._on_problem_found)
        sound.problem_found.connect(self._on_problem_found)
        sound.problem_gone.connect(self._on_problem_gone)
        sound.voices_found.connect(self.voices_found)
        conductor.began.connect(self._watch.on_running)
        driver.resumed.connect(self._watch.on_running)
        driver.paused.connect(self._watch.on_paused)
        conductor.ended.connect(self._watch.on_over)
        self.over.connect(self._on_over)
        conductor.began.connect(self.began)
        conductor.ended.connect(self.over)
        self._ending.closed.connect(self.closed)
        self._ending.problem_found.connect(self.problem_found)

    def _on_action_requested(self, action: StageAction) -> None:
        driver = self._driver
        match action:
            case StageAction.PAUSE:
                driver.toggle_pause()
            case StageAction.BACK | StageAction.FORWARD:
                driver.skip(1 if action is StageAction.FORWARD else -1)
            case StageAction.EXERCISE_BACK | StageAction.EXERCISE_FORWARD:
                driver.skip_exercise(1 if action is StageAction.EXERCISE_FORWARD else -1)
            case StageAction.REPEAT_SET:
                driver.repeat_set()
            case StageAction.REST_LONGER | StageAction.REST_SHORTER:
                driver.change_rest(REST_STEP_S if action is StageAction.REST_LONGER else -REST_STEP_S)
            case StageAction.REP_DONE | StageAction.SET_DONE:
                driver.finish_open(whole_set=action is StageAction.SET_DONE)
            case StageAction.LOUDER | StageAction.SOFTER:
                self.volume_changed.emit(VOLUME_STEP if action is StageAction.LOUDER else -VOLUME_STEP)
            case StageAction.LEAVE:
                self._on_leave_requested()
            case StageAction.KEYS:
                pass

    def _on_opened(self, session: Session) -> None:
        self._problems.clear()
        self._follow.show_session(session)
        self._window.show_screen(Screen.FOLLOW)
        if self._fills_screen and not self._window.isFullScreen():
            self._has_filled_screen = True
            self._window.toggle_full_screen()
        self._follow.take_keyboard()

    def _on_over(self) -> None:
        """Give the screen back that was filled for the session."""
        if self._has_filled_screen and self._window.isFullScreen():
            self._window.toggle_full_screen()
        self._has_filled_screen = False

    def _ask_to_leave(self) -> LeaveChoice:
        """Ask what to do with the session that runs, and do it."""
        session = self._driver.session
        was_paused = session is not None and session.is_paused
        self._driver.pause()
        choice = dialogs.ask_leave(self._window)
        match choice:
            case LeaveChoice.KEEP_GOING:
                session = self._driver.session  # a headset may have gone on with it, or a clock have ended it
                if session is not None and session.is_paused and not was_paused:
                    self._driver.toggle_pause()
            case LeaveChoice.END:
                self._conductor.end()
            case LeaveChoice.LATER:
                self.stop()
        return choice

    def _on_leave_requested(self) -> None:
        if self._ask_to_leave() is LeaveChoice.LATER:
            self.closed.emit()

    def _on_problem_found(self, sentence: str) -> None:
        """Show a sentence, and let it be heard on the stage; there it stays until a pause is over."""
        if self._window.current is not Screen.FOLLOW:
            self.problem_found.emit(sentence)
        elif sentence not in self._problems:
            self._problems.append(sentence)
            self._follow.show_notice(texts.sentences_text(self._problems))
            self._sound.notify(sentence)

    def _on_problem_gone(self, sentence: str) -> None:
        if sentence in self._problems:
            self._problems.remove(sentence)
            if self._driver.session is not None and not self._driver.session.is_paused:
                self._follow.show_notice(texts.sentences_text(self._problems))

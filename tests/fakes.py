"""Stand-ins for the machine, and an app that runs on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from typing_extensions import override

from glutecoach.app import App
from glutecoach.audio.voice import VoiceStyle
from glutecoach.core.cues import Sound, Tone
from glutecoach.core.errors import DataFolderError
from glutecoach.core.hearing import SoundMode
from glutecoach.core.sentence import verbatim
from glutecoach.desktop.application import Application
from glutecoach.desktop.media_controls import MediaCommand, NowPlaying
from glutecoach.desktop.notifications import TrayEntry
from glutecoach.desktop.paths import assets_folder
from glutecoach.outside import DesktopParts
from glutecoach.parts import Machine
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.session_driver import SessionDriver

FIRST_EVENING = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)
TICK_S = 0.5


class FakeClock:
    """Both clocks of the app, turned by hand."""

    def __init__(self, start: datetime = FIRST_EVENING) -> None:
        self.start = start
        self.seconds = 1000.0

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds += seconds

    def monotonic_s(self) -> float:
        """Return monotonic seconds."""
        return self.seconds

    def now(self) -> datetime:
        """Return the time on the wall."""
        return self.start + timedelta(seconds=self.seconds - 1000.0)


class RecordingTones:
    """Remembers what was played."""

    def __init__(self, silent_because: str = "") -> None:
        self.silent_because = silent_because
        self.played: list[Tone] = []
        self.sounds: list[Sound] = []
        self.ahead_s: list[float] = []
        self.is_closed = False
        self.stops = 0
        self.is_open = False
        self.volume = -1
        self.is_quiet = False
        self.tries = 0
        self.fall_silent: Callable[[str], None] = lambda reason: None
        self.come_back: Callable[[], None] = lambda: None

    def keep_open(self, *, is_open: bool) -> None:
        """Remember whether the device is kept awake."""
        self.is_open = is_open

    def watch(self, on_silent: Callable[[str], None], on_heard: Callable[[], None]) -> None:
        """Tell at once what there is to tell."""
        self.fall_silent, self.come_back = on_silent, on_heard
        if self.silent_because:
            on_silent(self.silent_because)

    def try_again(self) -> None:
        """Count how often an output was looked for again."""
        self.tries += 1

    def play(self, sound: Sound, in_s: float = 0.0) -> None:
        """Remember a tone, and how long before its time it was handed on."""
        self.played.append(sound.tone)
        self.sounds.append(sound)
        self.ahead_s.append(in_s)

    def close(self) -> None:
        """Remember the end."""
        self.is_closed = True

    def stop(self) -> None:
        """Count the silences."""
        self.stops += 1

    def set_volume(self, percent: int) -> None:
        """Remember the loudness."""
        self.volume = percent

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Remember which set was chosen."""
        self.is_quiet = is_quiet


class RecordingVoice:
    """Remembers what was said."""

    def __init__(self, silent_because: str = "") -> None:
        self.silent_because = silent_because
        self.said: list[str] = []
        self.waits_s: list[float] = []
        self.stops = 0
        self.tries = 0
        self.style: VoiceStyle | None = None
        self.is_closed = False
        self.voices: tuple[str, ...] = ("Anna", "Ben")
        self._on_silent: Callable[[str], None] = lambda reason: None
        self._on_voices: Callable[[tuple[str, ...]], None] = lambda voices: None

    def open(self, style: VoiceStyle) -> RecordingVoice:
        """Begin to speak in a style."""
        self.style = style
        return self

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Tell at once what there is to tell."""
        self._on_silent, self._on_voices = on_silent, on_voices
        if self.silent_because:
            on_silent(self.silent_because)
        else:
            on_voices(self.voices)

    def fall_silent(self, reason: str) -> None:
        """Speak no more, and say why."""
        self.silent_because = reason
        self._on_silent(reason)

    def come_back(self) -> None:
        """Speak again."""
        self.silent_because = ""
        self._on_voices(self.voices)

    @property
    def is_up(self) -> bool:
        """Whether it speaks."""
        return not self.silent_because

    def say(self, text: str, *, takes_the_word: bool, in_s: float = 0.0) -> None:
        """Remember a text, one that waits its turn marked, and how long it waits for a signal."""
        if self.is_up:
            self.said.append(text if takes_the_word else f"... {text}")
            self.waits_s.append(in_s)

    def notify(self, text: str) -> None:
        """Remember a notice, marked as one that waits its turn."""
        self.say(text, takes_the_word=False)

    def try_again(self) -> None:
        """Count how often it was asked to try again."""
        self.tries += 1

    def stop(self) -> None:
        """Count the silences."""
        self.stops += 1

    def set_style(self, style: VoiceStyle) -> None:
        """Remember the style."""
        self.style = style

    def close(self) -> None:
        """Remember the end."""
        self.is_closed = True


class FakeScreen:
    """Remembers whether the screen is kept on."""

    def __init__(self) -> None:
        self.is_held = False

    def hold(self) -> bool:
        """Keep it on."""
        self.is_held = True
        return True

    def release(self) -> None:
        """Let it go off."""
        self.is_held = False


class FakeMediaControls:
    """Remembers what is offered, and presses its buttons."""

    def __init__(self) -> None:
        self.playing: NowPlaying | None = None
        self.is_open = False
        self.press: Callable[[MediaCommand], None] = lambda _: None
        self.position_s: Callable[[], float] = float

    def open(self, on_command: Callable[[MediaCommand], None], position_s: Callable[[], float]) -> None:
        """Remember that a session is offered."""
        self.is_open, self.press, self.position_s = True, on_command, position_s

    def show(self, playing: NowPlaying) -> None:
        """Remember what runs."""
        self.playing = playing

    def close(self) -> None:
        """Forget the session."""
        self.is_open = False


class FakeTray:
    """Remembers the menu; empty while the icon is not shown."""

    def __init__(self) -> None:
        self.entries: dict[str, Callable[[], None]] = {}
        self.is_there = True

    def show(self, tip: str, entries: Sequence[TrayEntry]) -> None:
        """Remember the menu."""
        self.entries = {entry.text: entry.chosen for entry in entries}

    def hide(self) -> None:
        """Forget it."""
        self.entries = {}


class FakeNotifier:
    """Remembers the notification that stands there."""

    def __init__(self) -> None:
        self.shown = ""
        self.click: Callable[[], None] = lambda: None
        self.is_quiet = False
        self.count = 0

    def notify(self, title: str, text: str, on_click: Callable[[], None], *, is_quiet: bool = False) -> None:
        """Remember it."""
        self.shown, self.click, self.is_quiet = f"{title}: {text}", on_click, is_quiet
        self.count += 1

    def withdraw(self) -> None:
        """Forget it."""
        self.shown = ""


class InlineErrands:
    """Does the work at once, or keeps it until it is told to."""

    def __init__(self) -> None:
        self.is_held = False
        self.held: list[Callable[[], None]] = []
        self.users = 0

    def open(self) -> InlineErrands:
        """Count who has work done."""
        self.users += 1
        return self

    def run(self, work: Callable[[Callable[[], bool]], Any], on_done: Callable[[Any], None]) -> None:
        """Do some work."""
        self.held.append(lambda: on_done(work(lambda: False)))
        if not self.is_held:
            self.let_go()

    def let_go(self) -> None:
        """Do what was kept."""
        while self.held:
            self.held.pop(0)()

    def close(self, patience_s: float) -> None:
        """Do what was kept, for one user less."""
        self.let_go()
        self.users -= 1


class FakeAutostart:
    """Remembers whether it is on, or refuses."""

    def __init__(self) -> None:
        self.is_possible = True
        self.is_on = False
        self.refuses = False

    def switch(self, *, is_on: bool) -> None:
        """Remember it."""
        if self.refuses:
            message = "Starting with the computer cannot be changed: the disk is full."
            raise DataFolderError(verbatim(message))
        self.is_on = is_on


class AppInTest:
    """An app on its own data, with its clock and its tones at hand."""

    def __init__(
        self,
        store: Store,
        *,
        read_note: bool = True,
        speed: float = 1.0,
        silent_because: str = "",
        desktop: DesktopParts | None = None,
        sound_mode: SoundMode = SoundMode.EVERYTHING,
        heard: bool = True,
        shared_folder: str = "",
        reminders: bool = False,
    ) -> None:
        application = QApplication.instance()
        assert isinstance(application, Application)
        self.store = store
        self.clock = FakeClock()
        self.tones = RecordingTones(silent_because)
        self.voice = RecordingVoice()
        self.screen = FakeScreen()
        self.media = FakeMediaControls()
        self.tray = FakeTray()
        self.notifier = FakeNotifier()
        self.autostart = FakeAutostart()
        self.desktop = DesktopParts(self.media, self.tray, self.notifier, self.autostart)
        self.errands = InlineErrands()
        self.is_muted = False
        self.app = App(
            application,
            store,
            Preferences(
                read_safety_note=read_note,
                theme="light",
                sound_mode=sound_mode,
                heard=heard,
                shared_folder=shared_folder,
                reminders=reminders,
            ),
            assets=assets_folder(),
            clocks=Clocks(self.clock.monotonic_s, self.clock.now),
            machine=Machine(
                tones=lambda: self.tones,
                voice=self.voice.open,
                is_muted=lambda: self.is_muted,
                screen=self.screen,
                desktop=self.desktop if desktop is None else desktop,
                errands=self.errands.open,
                speed=speed,
            ),
        )
        self.window = self.app.window

    def look_from(self, distance_m: float) -> None:
        """Watch from so many metres: the nearer, the more words the stage holds."""
        self.app.choices.change(replace(self.app.choices.preferences, viewing_distance_m=distance_m))

    @property
    def driver(self) -> SessionDriver:
        """What runs the session."""
        return self.app.parts.stage.driver

    def follow(self, seconds: float) -> None:
        """Let time pass in ticks, as far as the session goes."""
        left_s = seconds
        while left_s > 0 and self.driver.session is not None:
            self.clock.turn(min(TICK_S, left_s))
            self.driver.tick()
            left_s -= TICK_S

    def follow_to(self, is_there: Callable[[], bool]) -> None:
        """Let time pass until something is so."""
        while self.driver.session is not None and not is_there():
            self.follow(TICK_S)

    def follow_to_end(self) -> None:
        """Let time pass until the session is over."""
        self.follow_to(lambda: False)


class _SilenceAboutType(QObject):
    """Lets nobody know that the type of the application is another one."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what would tell."""
        return event.type() is QEvent.Type.ApplicationFontChange


def set_type_of_system(font: QFont) -> None:
    """Set another type as a desktop does: Qt tells a change of the theme, and nothing else."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    silence = _SilenceAboutType()
    application.installEventFilter(silence)
    with QSignalBlocker(application):
        application.setFont(font)
    application.removeEventFilter(silence)
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.ThemeChange))


def texts_of(widget: QWidget) -> str:
    """Return every text that a person sees on a widget, once it has settled.

    A window that becomes active shows Today anew; what is made then can be seen one turn of the events later.
    """
    for _ in range(2):
        QCoreApplication.processEvents()
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]
    return "\n".join(labels + buttons)


def press(widget: QWidget, text: str) -> None:
    """Press the button that says something."""
    buttons = [button for button in widget.findChildren(QPushButton) if text in button.text()]
    assert buttons, f"no button says {text!r}: {texts_of(widget)}"
    buttons[0].click()


def one_by_one(values: list[Any]) -> Callable[..., Any]:
    """Return a function that returns the first value that is left, whatever it is asked."""

    def give(*_arguments: object) -> Any:
        return values.pop(0)

    return give


def always(value: object) -> Callable[..., object]:
    """Return a function that returns a value, whatever it is asked."""

    def give(*_arguments: object) -> object:
        return value

    return give

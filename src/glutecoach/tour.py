"""A tour through the real app on throw-away data: a picture of every screen, and the printed plan.

Nothing is mocked: the widgets, the session driver, the journal and the database are the app's own. Only the
clocks are turned by hand, so that whole workouts are followed in a moment and the pictures are always alike.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QVariantAnimation
from PySide6.QtGui import QFont, QImage, QPixmap

from glutecoach.app import App
from glutecoach.audio.tones import SilentTones
from glutecoach.audio.voice import SilentVoice
from glutecoach.core.errors import DataFolderError
from glutecoach.core.exercise import Felt
from glutecoach.core.language import SYSTEM_LANGUAGE
from glutecoach.core.sentence import verbatim
from glutecoach.core.timeline import Step, StepKind
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import Application, headless_application, speak_language
from glutecoach.desktop.media_controls import NoMediaControls
from glutecoach.desktop.notifications import NoNotifier, NoTray
from glutecoach.example_weeks import add_example_weeks
from glutecoach.outside import DesktopParts
from glutecoach.parts import Machine
from glutecoach.printing.pdf import Paper
from glutecoach.printouts import SheetWish, note_printed, plan_weeks, save_plan
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store, open_store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.contact_sheet import contact_sheet
from glutecoach.ui.main_window import NAVIGATION, Screen
from glutecoach.ui.screens.plan import PlanScreen
from glutecoach.ui.screens.progress import ProgressScreen, Tab
from glutecoach.ui.screens.welcome import WelcomeScreen
from glutecoach.ui.sizes import Window
from glutecoach.ui.texts import catalogue_text
from glutecoach.ui.theme import Theme

FIRST_DAY = date(2026, 3, 2)
PRINTED_FROM = date(2026, 4, 20)
TOUR_STEP_S = 0.25
FAULT_FROM, FAULT_UNTIL = 0.15, 0.25
"""How far into get ready the preview shows how not to do it."""
LAYOUT_PASSES = 3
"""Type that is sized by the window needs a second look at the layout."""
SIZES = (Window.STARTING, Window.LARGE)


class TurnedClock:
    """A clock that is turned by hand: monotonic seconds and the time on the wall move together."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._seconds = 0.0

    def turn(self, seconds: float) -> None:
        """Let time pass."""
        self._seconds += seconds

    def monotonic_s(self) -> float:
        """Return seconds since the start."""
        return self._seconds

    def now(self) -> datetime:
        """Return the time on the wall."""
        return self._start + timedelta(seconds=self._seconds)


class Look(Struct, frozen=True):
    """How the screens look on one way round.

    Attributes:
        name: Part of the name of each picture.
        theme: The colours.
        language: A code of `core.language.LANGUAGES`; empty for the system's own.
        type_scale: How many times larger the type is than usual.
    """

    name: str
    theme: Theme
    language: str = SYSTEM_LANGUAGE
    type_scale: int = 1


LOOKS = (Look("light", Theme.LIGHT), Look("dark", Theme.DARK))
EVERY_LOOK = (
    *LOOKS,
    Look("high-contrast", Theme.HIGH_CONTRAST),
    Look("large-type", Theme.LIGHT, type_scale=2),
    Look("german", Theme.LIGHT, "de"),
    Look("arabic", Theme.LIGHT, "ar"),
)


def take_tour(output: Path, assets: Path, looks: Sequence[Look] = LOOKS, *, sheets: bool = False) -> Iterator[Path]:
    """Leave pictures and the printed plan in a folder, and yield each file when it is there.

    Args:
        output: The folder, made when it is not there.
        assets: The program's own files.
        looks: How the screens look; each is a way round of its own.
        sheets: Leave all pictures of each look on one sheet as well.

    Raises:
        DataFolderError: The folder cannot be written to.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = verbatim(f"The folder {output} cannot be made: {error.strerror}. Choose another one.")
        raise DataFolderError(message) from error
    with headless_application() as application:
        for look in looks:
            pictures: list[Path] = []
            for picture in _go_round(application, assets, output, look):
                pictures.append(picture)
                yield picture
            if sheets:
                yield _sheet(pictures, output / f"sheet-{look.name}.png")
        speak_language(application, assets / "translations")
        yield _print(assets, output)


def _go_round(application: Application, assets: Path, output: Path, look: Look) -> Iterator[Path]:
    """Take every picture in one look."""
    usual = application.font()
    speak_language(application, assets / "translations", look.language)
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * look.type_scale)
    application.setFont(larger)
    try:
        with tempfile.TemporaryDirectory() as folder, open_store(Path(folder), assets) as store:
            store.shelf.speak(catalogue_text)
            yield from _Tour(application, store, assets, output, look).take()
    finally:
        application.setFont(usual)


def _sheet(pictures: Sequence[Path], path: Path) -> Path:
    """Put the smaller ones of some pictures on one."""
    size = SIZES[0]
    smaller = [picture for picture in pictures if picture.stem.endswith(f"{size.width()}x{size.height()}")]
    _save(contact_sheet(smaller), path)
    return path


def _save(picture: QImage | QPixmap, path: Path) -> None:
    if not picture.save(str(path)):
        message = verbatim(f"The picture {path} cannot be written. Choose another folder.")
        raise DataFolderError(message)


class _Tour:
    """One tour in one look."""

    def __init__(self, application: Application, store: Store, assets: Path, output: Path, look: Look) -> None:
        self._store = store
        self._output = output
        self._look = look
        self._seen: set[str] = set()
        self._has_paused = False
        self._clock = TurnedClock(datetime.combine(FIRST_DAY, time(18, 30), UTC))
        self._app = App(
            application,
            store,
            Preferences(theme=look.theme),
            assets=assets,
            clocks=Clocks(self._clock.monotonic_s, self._clock.now),
            machine=Machine(
                tones=lambda: SilentTones(),
                voice=lambda _style: SilentVoice(),
                is_muted=lambda: False,
                screen=_NoScreen(),
                desktop=DesktopParts(NoMediaControls(), NoTray(), NoNotifier()),
            ),
        )

    def take(self) -> Iterator[Path]:
        """Go through every screen."""
        app = self._app
        app.open()
        yield from self._picture("safety")
        app.accept_safety_note()
        yield from self._welcome()
        yield from self._picture("today-first")
        yield from self._stage_two("plan-locked")
        app.show_screen(Screen.PROGRESS)
        yield from self._picture("progress-empty")
        app.show_screen(Screen.SHEET)
        yield from self._picture("sheet-empty")
        for session in ("a", "b"):
            yield from self._follow_workout()
            yield from self._picture(f"done-{session}")
        weeks_later = add_example_weeks(self._store, FIRST_DAY + timedelta(weeks=1))
        self._clock.turn(timedelta(weeks=weeks_later + 1).total_seconds())
        weeks = plan_weeks(self._store, WeekRule(), FIRST_DAY, SheetWish(begins=PRINTED_FROM, weeks=3))
        note_printed(self._store, weeks)
        for screen in (*NAVIGATION, Screen.SHEET):
            app.show_screen(screen)
            yield from self._picture(screen.value)
        yield from self._progress_parts()
        app.parts.custody.own_data.show()
        yield from self._picture("data")
        yield from self._stage_two("plan-open")
        app.parts.planning.copy("activation")
        yield from self._picture("editor")
        yield from self._cut_off()
        app.close()

    def _welcome(self) -> Iterator[Path]:
        """Go through every step of the welcome, with the answers that come first."""
        page = self._app.window.page(Screen.WELCOME)
        if isinstance(page, WelcomeScreen):
            for step in range(page.step_count):
                yield from self._picture(f"welcome-{step + 1}")
                page.go_on()
            page.finished.emit()

    def _progress_parts(self) -> Iterator[Path]:
        """Show each part of Progress but the first, which it opens with."""
        self._app.show_screen(Screen.PROGRESS)
        page = self._app.window.page(Screen.PROGRESS)
        if isinstance(page, ProgressScreen):
            for tab in (Tab.CALENDAR, Tab.FELT, Tab.HISTORY):
                page.open_tab(tab)
                yield from self._picture(f"progress-{tab.name.lower()}")
            page.open_tab(Tab.WEEKS)

    def _stage_two(self, name: str) -> Iterator[Path]:
        """Show the gate of stage two on the plan page."""
        self._app.show_screen(Screen.PLAN)
        page = self._app.window.page(Screen.PLAN)
        if isinstance(page, PlanScreen):
            yield from self._picture(name, page.show_stage)

    def _follow_workout(self) -> Iterator[Path]:
        """Follow one whole workout, with a picture when each kind of step of each exercise is half over."""
        driver = self._app.parts.stage.driver
        self._app.start()
        if driver.session is None:
            yield from self._picture("sound-check")
            self._app.choices.pass_sound_check()
        while (session := driver.session) is not None:
            step = session.step
            name = _moment(step, session.step_elapsed_s) if step is not None else ""
            if step is not None and name and name not in self._seen:
                self._seen.add(name)
                yield from self._picture(name)
                yield from self._act_in(step.kind)
                continue
            self._clock.turn(TOUR_STEP_S)
            driver.tick()

    def _act_in(self, kind: StepKind) -> Iterator[Path]:
        """Do what a person would do in a step: pause once, answer the check-in."""
        driver = self._app.parts.stage.driver
        if kind is StepKind.CHECK_IN:
            driver.check_in(Felt.GLUTES)
        elif kind is StepKind.HOLD and not self._has_paused:
            self._has_paused = True
            driver.pause()
            yield from self._picture("follow-paused")
            driver.toggle_pause()

    def _cut_off(self) -> Iterator[Path]:
        """Begin a session and leave it open, as a power cut would."""
        driver = self._app.parts.stage.driver
        self._app.start()
        for _ in range(200):
            self._clock.turn(TOUR_STEP_S)
            driver.tick()
        driver.stop()
        self._app.show_screen(Screen.TODAY)
        yield from self._picture("today-continue")

    def _picture(self, name: str, settle: Callable[[], None] | None = None) -> Iterator[Path]:
        """Save the window in every size, settled if there is a way to."""
        window = self._app.window
        for size in SIZES:
            window.resize(size)
            for _ in range(LAYOUT_PASSES):
                QCoreApplication.processEvents()
                if settle is not None:
                    settle()
            for motion in window.findChildren(QVariantAnimation):
                motion.setCurrentTime(motion.totalDuration())
            path = self._output / f"{name}-{self._look.name}-{size.width()}x{size.height()}.png"
            _save(window.grab(), path)
            yield path


class _NoScreen:
    """Nobody watches the tour: nothing has to be kept on."""

    def hold(self) -> bool:
        return False

    def release(self) -> None:
        pass


def _moment(step: Step, elapsed_s: float) -> str:
    """Return the name of the picture to take now, empty for none: half-way, and when the fault is shown."""
    share = elapsed_s / step.duration_s
    name = f"follow-{step.exercise.exercise_id}-{step.kind.value}"
    if share >= 1 / 2:
        return name
    return f"{name}-fault" if step.kind is StepKind.GET_READY and FAULT_FROM <= share < FAULT_UNTIL else ""


def _print(assets: Path, output: Path) -> Path:
    path = output / "plan.pdf"
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder), assets) as store:
        save_plan(store, WeekRule(), FIRST_DAY, SheetWish(), Paper.A4, path, force=True)
    return path

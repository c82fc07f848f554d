"""Done with eyes closed: whatever changes on the stage is heard at that moment."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from fakes import AppInTest
from glutecoach.core.cues import WAKING_S, sound_for, until_next_sound_s
from glutecoach.core.events import StepStarted
from glutecoach.core.hearing import SoundMode
from glutecoach.core.plan import Workout
from glutecoach.core.programme import workout
from glutecoach.core.script import Manner, line_for
from glutecoach.core.timeline import StepKind, timeline
from glutecoach.ui.main_window import Screen
from workouts import KINDS, OWN_PACE, USUAL, Kind, every_workout, programme_of_kind, programmes

MakeApp = Callable[..., AppInTest]
Key = Qt.Key
LONGEST_TICK_S = 4.0
JUST_AFTER_S = 0.001
TIME_LEFT = re.compile(r"\d:\d\d")
ILLUSTRATION = "✕"
"""The caption of the drawn fault: it explains a picture, and the cue that warns of the fault is said. Where it goes,
what stood there before it comes back."""


class Ears:
    """Compares what the stage shows with what is heard at the time.

    Args:
        app: The app that is listened to.
    """

    def __init__(self, app: AppInTest) -> None:
        self._app = app
        self._page = app.window.page(Screen.FOLLOW)
        self._labels = self._page.findChildren(QLabel)
        self._pending_s: list[float] = []
        self._tones = self._stops = self._lines = 0
        self._shown = ""
        self._is_illustrated = False
        self.silent: list[str] = []

    def attend(self, what: str = "") -> None:
        """Note what has changed since the last time without a tone that is due now, and without words."""
        was_illustrated, shown = self._is_illustrated, self._seen()
        is_news = shown != self._shown and not (was_illustrated and not self._is_illustrated)
        is_heard = self._hears()
        if is_news and not is_heard and not self._is_pause_between_reps:
            self.silent.append(f"{what}: {shown}")
        self._shown = shown

    def _hears(self) -> bool:
        tones, now_s = self._app.tones, self._app.clock.seconds
        if tones.stops > self._stops:
            self._pending_s.clear()
        fresh = tones.ahead_s[self._tones :]
        is_due = any(due_s <= now_s for due_s in self._pending_s) or any(ahead_s in {0, WAKING_S} for ahead_s in fresh)
        self._pending_s = [due_s for due_s in self._pending_s if due_s > now_s]
        self._pending_s += [now_s + ahead_s for ahead_s in fresh if ahead_s not in {0, WAKING_S}]
        is_spoken = len(self._app.voice.said) > self._lines
        self._tones, self._stops, self._lines = len(tones.played), tones.stops, len(self._app.voice.said)
        return is_due or is_spoken

    def follow_to(self, is_there: Callable[[], bool]) -> None:
        """Listen to the session from sound to sound until something is so, or to its end."""
        driver = self._app.driver
        self.attend()
        while (session := driver.session) is not None and not is_there():
            if session.step is None:
                return
            if session.step.is_open:
                QTest.keyClick(self._page, Key.Key_X)
            else:
                wait_s = until_next_sound_s(session.step, session.step_elapsed_s)
                self._app.clock.turn(min(wait_s + JUST_AFTER_S, LONGEST_TICK_S))
                driver.tick()
            self.attend()

    def press(self, key: Qt.Key) -> None:
        """Press a key on the stage, and listen."""
        QTest.keyClick(self._page, key)
        self.attend(key.name)

    @property
    def _is_pause_between_reps(self) -> bool:
        session = self._app.driver.session
        return session is not None and session.step is not None and session.step.kind is StepKind.PAUSE

    def _seen(self) -> str:
        if self._app.window.current is not Screen.FOLLOW:
            return str(self._app.window.current)
        labels = [label for label in self._labels if label.isVisibleTo(self._page)]
        texts = [label.accessibleName() or label.text() for label in labels if not TIME_LEFT.search(label.text())]
        self._is_illustrated = any(ILLUSTRATION in text for text in texts)
        return " | ".join(text for text in texts if text.strip() and ILLUSTRATION not in text)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_step_of_every_workout_has_a_tone_and_a_line(kind: Kind) -> None:
    """By tones alone and by voice alone each step but the pause between two reps is heard, in every week and form."""
    silent: set[str] = set()
    for one in every_workout(kind):
        for step in timeline(one):
            event = StepStarted(step.start_s, 0, step, None)
            manner = Manner(one.programme_week, names_phases=True)
            if step.kind is not StepKind.PAUSE and (sound_for(event) is None or line_for(event, manner) is None):
                silent.add(f"{one.workout_id}: {step.kind}")

    assert silent == set()


def last_weeks(kind: Kind) -> list[Workout]:
    """Return the sessions of the last week of each programme: those with the most sets, and with rests."""
    fitted = [programme_of_kind(programme, kind) for programme in programmes()]
    return [
        workout(programme, len(programme.weeks), turn, {})
        for programme in fitted
        for turn in range(len(programme.templates))
    ]


@pytest.mark.parametrize("mode", SoundMode)
@pytest.mark.parametrize(
    "followed", [*last_weeks(USUAL), last_weeks(OWN_PACE)[0]], ids=lambda followed: followed.workout_id
)
def test_nothing_changes_on_the_stage_unheard(make_app: MakeApp, followed: Workout, mode: SoundMode) -> None:
    """From the start to the end of a workout every change of the stage has its sound, in every way to listen."""
    app = make_app(sound_mode=mode)
    app.app.open()
    stage = app.app.parts.stage
    ears = Ears(app)
    stage.begin(followed)
    ears.follow_to(lambda: False)
    ears.attend("the end")

    assert app.window.current is Screen.DONE
    assert ears.silent == []


@pytest.mark.parametrize("mode", SoundMode)
def test_whatever_a_key_changes_on_the_stage_is_heard(make_app: MakeApp, mode: SoundMode) -> None:
    """Pause and going on, steps, another set, a longer rest, an answer, pain, and the question at the end."""
    app = make_app(sound_mode=mode)
    app.app.open()
    stage = app.app.parts.stage
    ears = Ears(app)
    stage.begin(workout(app.store.programme, 3, 0, {}))
    ears.follow_to(lambda: kind_of(app) is StepKind.HOLD)
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Left, Key.Key_Space, Key.Key_Right, Key.Key_R):
        ears.press(key)
    ears.follow_to(lambda: kind_of(app) is StepKind.CHECK_IN)
    for key in (Key.Key_6, Key.Key_Space, Key.Key_1):
        ears.press(key)
    ears.follow_to(lambda: kind_of(app) is StepKind.REST)
    for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_Space, Key.Key_Space):
        ears.press(key)
    ears.follow_to(lambda: kind_of(app) is StepKind.CHECK_IN)
    ears.press(Key.Key_Right)

    assert ears.silent == []


@pytest.mark.parametrize("mode", SoundMode)
def test_what_happens_to_the_computer_is_heard(make_app: MakeApp, mode: SoundMode) -> None:
    """That it slept, that the voice is gone, or that nothing can be saved stands on the stage and is heard."""
    app = make_app(sound_mode=mode)
    app.app.open()
    stage = app.app.parts.stage
    ears = Ears(app)
    stage.begin(workout(app.store.programme, 3, 0, {}))
    ears.follow_to(lambda: kind_of(app) is StepKind.HOLD)
    app.clock.turn(3600)
    app.driver.tick()
    ears.attend("asleep")
    ears.press(Key.Key_Space)
    app.store.connection.execute("PRAGMA query_only = 1")
    ears.follow_to(lambda: kind_of(app) is StepKind.SWITCH_SIDE)
    if mode.has_voice:
        app.voice.fall_silent("The voice has stopped answering.")
        ears.attend("no voice")

    assert ears.silent == []


def kind_of(app: AppInTest) -> StepKind | None:
    """Return the kind of the step that runs."""
    session = app.driver.session
    return session.step.kind if session is not None and session.step is not None else None

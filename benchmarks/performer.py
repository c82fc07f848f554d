"""Perform a workout in the real app, without a screen, and write down what it planned when.

    python benchmarks/performer.py short|whole|programme|REPS LOG

`short` is the first exercise of the first session with one rep of each leg, `whole` a session with two exercises, two
sets and a rest, with one rep of each set, `programme` the first session as it is, and a number is one set of so many
reps of one second each, with tones only. Each line of LOG is one event as JSON: `at_s` on the monotonic clock, `kind`,
`length_s`, `said`.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer

from glutecoach.app import App
from glutecoach.audio.voice import SystemVoice, VoiceStyle
from glutecoach.core.events import Event, Finished, StepStarted
from glutecoach.core.exercise import Tempo
from glutecoach.core.hearing import SoundMode
from glutecoach.core.language import SOURCE_LANGUAGE
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.programme import workout
from glutecoach.desktop.application import make_application, speak_language
from glutecoach.desktop.paths import assets_folder, partner_command
from glutecoach.parts import Machine
from glutecoach.start import real_clocks
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store, open_store

EVEN_TEMPO = Tempo(0.5, 0, 0, 0.5)
WEEK_WITH_RESTS = 3
SETTLES_MS, ENDS_MS = 1_000, 3_000


class Diary:
    """Writes down what was planned and said, one line of JSON for each."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._file = path.open("w")
        self._clock = clock

    def on_event(self, event: Event) -> None:
        """Write an event down with the time for which it was planned."""
        match event:
            case StepStarted(at_s=at_s, step=step):
                self._write(at_s=at_s, kind=str(step.kind), length_s=step.duration_s)
            case Finished(at_s=at_s):
                self._write(at_s=at_s, kind="finished")
            case _:
                pass

    def on_said(self, text: str, in_s: float) -> None:
        """Write down what is to be said in so many seconds."""
        self._write(at_s=self._clock() + in_s, kind="said", said=text)

    def _write(self, **values: object) -> None:
        self._file.write(json.dumps(values) + "\n")
        self._file.flush()


class OverheardVoice(SystemVoice):
    """The system's voice, with somebody who writes down what it is told."""

    def __init__(self, style: VoiceStyle, diary: Diary) -> None:
        super().__init__(partner_command("speak", SOURCE_LANGUAGE), style)
        self._diary = diary

    def say(self, text: str, *, takes_the_word: bool, in_s: float = 0.0) -> None:
        """Write a text down, and say it."""
        if takes_the_word:
            self._diary.on_said(text, in_s)
        super().say(text, takes_the_word=takes_the_word, in_s=in_s)


def piece(name: str, store: Store) -> Workout:
    """Return the workout of a name."""
    first = workout(store.programme, 1, 0, {})
    match name:
        case "programme":
            return first
        case "short":
            return _with_single_reps(first, first.prescriptions[:1])
        case "whole":
            return _with_single_reps(first, workout(store.programme, WEEK_WITH_RESTS, 0, {}).prescriptions)
        case _:
            bridge = replace(first.prescriptions[-1], reps=int(name), tempo=EVEN_TEMPO)
            return replace(first, prescriptions=(bridge,))


def _with_single_reps(of: Workout, prescriptions: Sequence[Prescription]) -> Workout:
    return replace(of, prescriptions=tuple(replace(each, reps=1) for each in prescriptions))


def main() -> None:
    """Perform."""
    name, log = sys.argv[1], Path(sys.argv[2])
    application = make_application()
    assets = assets_folder()
    speak_language(application, assets / "translations")
    mode = SoundMode.METRONOME if name.isdigit() else SoundMode.EVERYTHING
    preferences = Preferences(read_safety_note=True, heard=True, sound_mode=mode)
    clocks = real_clocks()
    diary = Diary(log, clocks.monotonic_s)

    def give_up(_paused: object) -> None:
        application.exit(1)  # nobody is there to go on after the machine stood still, or to be asked whether to leave

    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder), assets) as store:
        app = App(
            application,
            store,
            preferences,
            assets=assets,
            clocks=clocks,
            machine=Machine(voice=lambda style: OverheardVoice(style, diary)),
        )
        app.open()
        driver = app.parts.stage.driver
        driver.step_started.connect(diary.on_event)
        driver.finished.connect(diary.on_event)
        driver.paused.connect(give_up)
        driver.finished.connect(lambda: QTimer.singleShot(ENDS_MS, application.quit))
        begin = QTimer(app, singleShot=True, interval=SETTLES_MS)
        begin.timeout.connect(lambda: app.parts.stage.begin(piece(name, store)))
        if mode.has_voice:
            app.parts.stage.voices_found.connect(begin.start, Qt.ConnectionType.SingleShotConnection)
        else:
            begin.start()
        app.parts.stage.wake_sound()
        application.exec()
        app.close()


if __name__ == "__main__":
    main()

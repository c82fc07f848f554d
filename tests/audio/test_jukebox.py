from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import FakeClock, always
from glutecoach.audio import jukebox as jukebox_module
from glutecoach.audio.jukebox import Jukebox, play
from glutecoach.audio.partner import BEGIN_ANEW, NO_OUTPUT
from glutecoach.audio.synthesis import RATE_HZ
from glutecoach.core.cues import Sound, Tone


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that is turned by hand."""
    return FakeClock()


class Heard:
    """Stands in for the stream: remembers what was to be played."""

    def __init__(self) -> None:
        self.played: list[tuple[Sound, int, float]] = []
        self.calls: list[str] = []
        self.is_idle = True

    def play(self, sound: Sound, samples: np.ndarray, at_s: float) -> None:
        """Remember a tone, its length in frames, and its time."""
        self.played.append((sound, len(samples), at_s))

    def stop(self) -> None:
        """Remember a silence."""
        self.calls.append("stop")

    def set_volume(self, percent: int) -> None:
        """Remember the loudness."""
        self.calls.append(f"volume {percent}")


@pytest.fixture
def make_jukebox(assets: Path, qapp: QApplication) -> Callable[[Heard, list[object]], Jukebox]:
    """Return a function that makes a jukebox without a device."""

    def make(heard: Heard, told: list[object]) -> Jukebox:
        def tell(**answer: object) -> None:
            told.append(answer)

        return Jukebox(assets / "sounds", heard, tell)  # pyright: ignore[reportArgumentType]

    return make


def test_orders_are_carried_out(make_jukebox: Callable[[Heard, list[object]], Jukebox]) -> None:
    """Signals come from their files, tempo tones are as long as asked for, in both sets; nonsense is passed over."""
    heard = Heard()
    jukebox = make_jukebox(heard, [])
    for order in (
        {"do": "volume", "percent": 40},
        {"do": "open", "open": True},
        {"do": "play", "tone": "lift", "length_s": 2, "at_s": 7.5},
        {"do": "quiet", "quiet": True},
        {"do": "play", "tone": "lift", "length_s": 2.0, "at_s": 8.0},
        {"do": "play", "tone": "rest", "length_s": 0.0, "at_s": 9.0},
        {"do": "open", "open": False},
        {"do": "stop"},
        {"do": "dance"},
        None,
    ):
        jukebox.obey(order)

    assert heard.calls == ["volume 40", "stop"]
    assert [(sound.tone, at_s) for sound, _, at_s in heard.played] == [
        (Tone.LIFT, 7.5),
        (Tone.LIFT, 8.0),
        (Tone.REST, 9.0),
    ]
    assert heard.played[0][1] == 2 * RATE_HZ


def test_without_a_device_it_tells_so(
    make_jukebox: Callable[[Heard, list[object]], Jukebox], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The app is told what is missing."""
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    told: list[object] = []
    make_jukebox(Heard(), told).report()

    assert told == [{"missing": NO_OUTPUT}]


def test_without_a_device_it_begins_anew_after_a_while(
    make_jukebox: Callable[[Heard, list[object]], Jukebox], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sound server that comes up later is found by a new process only; that is no failure."""
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    monkeypatch.setattr(jukebox_module, "AGAIN_MS", 20)
    statuses: list[int] = []
    waiting = make_jukebox(Heard(), [])
    waiting.gave_up.connect(statuses.append)
    with qtbot.waitSignal(waiting.gave_up):
        waiting.report()

    assert statuses == [BEGIN_ANEW]


def test_the_process_answers_each_order_and_ends_with_them(
    qapp: QApplication, qtbot: QtBot, assets: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reports first, answers each order, and ends when nobody speaks to it any more: once, not again later."""
    monkeypatch.setattr(jukebox_module, "QCoreApplication", always(qapp))
    monkeypatch.setattr(jukebox_module, "AGAIN_MS", 400)
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    given_up = QTimer(interval=450, singleShot=True)
    answers = io.StringIO()
    status = play(io.BytesIO(b'{"do": "stop"}\n\xff\n'), answers, assets / "sounds", clock.monotonic_s)
    told = [json.loads(line) for line in answers.getvalue().splitlines()]
    with qtbot.waitSignal(given_up.timeout):  # a loop that is told to end does not wait
        given_up.start()

    assert status == 0
    assert told == [{"missing": NO_OUTPUT}, {"done": 1}, {"done": 2}]

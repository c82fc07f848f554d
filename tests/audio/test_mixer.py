from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QIODevice, QTimer
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import FakeClock, always
from glutecoach.audio import mixer as mixing
from glutecoach.audio.mixer import BUFFER_S, FADE_S, Jukebox, Mixer, play
from glutecoach.audio.synthesis import RATE_HZ
from glutecoach.core.cues import Sound, Tone

PIECE = 441
"""Frames of a hundredth of a second."""
SIGNAL, LIFT, HOLD = Sound(Tone.REST), Sound(Tone.LIFT, 1.0), Sound(Tone.HOLD, 1.0)


def ones(seconds: float) -> np.ndarray:
    """Return a tone that is easy to see."""
    return np.full(round(seconds * RATE_HZ), 0.5, dtype=np.float32)


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that is turned by hand."""
    return FakeClock()


@pytest.fixture
def stream(clock: FakeClock) -> Mixer:
    """Return a stream that has filled its buffer."""
    made = Mixer(clock.monotonic_s)
    made.open(QIODevice.OpenModeFlag.ReadOnly)
    read(made, round(BUFFER_S * 100))
    return made


def read(stream: Mixer, hundredths: int) -> np.ndarray:
    """Return the next hundredths of a second, from -1 to 1."""
    pieces = [np.frombuffer(stream.readData(2 * PIECE), dtype="<i2") for _ in range(hundredths)]
    return np.concatenate(pieces) / 32767


def run(stream: Mixer, clock: FakeClock, seconds: float) -> np.ndarray:
    """Let time pass with a device that takes a piece every hundredth of a second; return what it took."""
    taken: list[np.ndarray] = []
    for _ in range(round(seconds * 100)):
        clock.turn(0.01)
        taken.append(read(stream, 1))
    return np.concatenate(taken)


def test_a_tone_is_heard_at_its_time_to_the_sample(stream: Mixer, clock: FakeClock) -> None:
    """What is heard runs behind what is written by the buffer; a tone that was handed on ahead is in its place."""
    run(stream, clock, 2)
    stream.play(SIGNAL, ones(0.1), clock.monotonic_s() + 0.25)
    taken = run(stream, clock, 1)
    heard_s = np.flatnonzero(taken)[0] / RATE_HZ + BUFFER_S

    assert heard_s == pytest.approx(0.25, abs=2 / RATE_HZ)
    assert np.count_nonzero(taken) == round(0.1 * RATE_HZ)


def test_a_device_that_reads_in_fits_and_starts_changes_nothing(stream: Mixer, clock: FakeClock) -> None:
    """On a busy machine pieces are taken late and in lumps: the tone still comes at its time."""
    taken: list[np.ndarray] = []
    start_s = clock.monotonic_s()
    for number in range(60):
        clock.turn(0.05)
        if number == 40:
            stream.play(SIGNAL, ones(0.1), start_s + 2.5)
        if number % 3 != 1:
            taken.append(read(stream, 10 if number % 3 == 2 else 5))
    heard_s = np.flatnonzero(np.concatenate(taken))[0] / RATE_HZ + BUFFER_S

    assert heard_s == pytest.approx(2.5, abs=2 / RATE_HZ)


def test_a_late_tone_is_heard_at_once_and_a_useless_one_not_at_all(stream: Mixer, clock: FakeClock) -> None:
    """Half a second late it still tells something, two seconds late it would mislead."""
    run(stream, clock, 1)
    stream.play(SIGNAL, ones(0.1), clock.monotonic_s() - 0.5)
    late = run(stream, clock, 0.5)
    stream.play(SIGNAL, ones(0.1), clock.monotonic_s() - 2)
    useless = run(stream, clock, 0.5)

    assert np.flatnonzero(late)[0] == 0
    assert not useless.any()


def test_before_the_first_piece_is_read_a_tone_comes_first(clock: FakeClock) -> None:
    """The device may not have taken anything yet."""
    fresh = Mixer(clock.monotonic_s)
    fresh.play(SIGNAL, ones(0.1), clock.monotonic_s())

    assert not fresh.is_idle
    assert read(fresh, 1)[0] > 0.4


def test_a_tempo_tone_ends_when_the_next_one_begins(stream: Mixer, clock: FakeClock) -> None:
    """A hold takes over from a lift that would last longer, without both being heard and without a click."""
    start_s = clock.monotonic_s()
    stream.play(LIFT, ones(2), start_s + 0.2)
    stream.play(HOLD, ones(1), start_s + 1.2)
    taken = run(stream, clock, 3)

    assert np.flatnonzero(taken)[-1] / RATE_HZ + BUFFER_S == pytest.approx(2.2, abs=0.001)
    assert np.max(taken) < 1.01
    assert taken[round((1.2 - BUFFER_S + 2 * FADE_S) * RATE_HZ)] == pytest.approx(0.5, abs=0.01)


def test_stop_is_silence_at_once(stream: Mixer, clock: FakeClock) -> None:
    """A pause fades the tone that lasts within a hundredth of a second and forgets what was still to come."""
    stream.play(LIFT, ones(3), clock.monotonic_s())
    run(stream, clock, 0.5)
    stream.play(SIGNAL, ones(0.1), clock.monotonic_s() + 0.3)
    stream.stop()
    taken = run(stream, clock, 1)

    assert np.flatnonzero(taken)[-1] / RATE_HZ <= FADE_S
    assert np.max(np.abs(np.diff(taken))) < 0.01
    assert stream.is_idle


def test_loudness_is_heard_from_the_next_piece_on(stream: Mixer, clock: FakeClock) -> None:
    """A tenth of the loudness is a tenth of the samples, and two tones at once do not overflow."""
    stream.play(SIGNAL, ones(5), clock.monotonic_s())
    loud = run(stream, clock, 0.1)[-1]
    stream.set_volume(10)
    soft = run(stream, clock, 0.1)[-1]
    stream.set_volume(100)
    for _ in range(3):
        stream.play(SIGNAL, ones(5), clock.monotonic_s())
    full = run(stream, clock, 0.1)[-1]

    assert (loud, soft, full) == (pytest.approx(0.5, abs=0.01), pytest.approx(0.05, abs=0.01), pytest.approx(1.0))


def test_a_new_device_begins_with_an_empty_stream(stream: Mixer, clock: FakeClock) -> None:
    """What lasted on the old device does not begin in its middle on the new one."""
    stream.play(LIFT, ones(3), clock.monotonic_s())
    stream.restart()

    assert stream.is_idle
    assert not read(stream, 1).any()
    assert stream.isSequential()
    assert stream.bytesAvailable() > 0
    assert stream.writeData(b"x", 1) == -1


def test_a_stream_that_nobody_reads_is_stalled(stream: Mixer, clock: FakeClock) -> None:
    """When the sound server dies nothing is read any more; a device that just takes its time is no such case."""
    run(stream, clock, 1)
    clock.turn(2)
    slow = stream.is_stalled
    clock.turn(3)

    assert not slow
    assert stream.is_stalled


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
    told: list[object] = []
    make_jukebox(Heard(), told).report()

    assert told in ([{"missing": "no sound output"}], [{"device": QMediaDevices.defaultAudioOutput().description()}])


def test_the_process_answers_each_order_and_ends_with_them(
    qapp: QApplication, qtbot: QtBot, assets: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reports first, answers each order, and ends when nobody speaks to it any more: once, not again later."""
    monkeypatch.setattr(mixing, "QCoreApplication", always(qapp))
    monkeypatch.setattr(mixing, "AGAIN_MS", 20)
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    given_up = QTimer(interval=60, singleShot=True)
    answers = io.StringIO()
    status = play(io.BytesIO(b'{"do": "stop"}\n\xff\n'), answers, assets / "sounds", clock.monotonic_s)
    told = [json.loads(line) for line in answers.getvalue().splitlines()]
    with qtbot.waitSignal(given_up.timeout):  # a loop that is told to end does not wait
        given_up.start()

    assert status == 0
    assert told == [{"missing": "no sound output"}, {"done": 1}, {"done": 2}]

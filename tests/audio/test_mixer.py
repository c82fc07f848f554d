from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QIODevice

from fakes import FakeClock
from glutecoach.audio.mixer import BUFFER_S, FADE_S, Mixer
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


def test_a_device_that_drops_a_piece_does_not_shift_what_waits(stream: Mixer, clock: FakeClock) -> None:
    """On a busy machine the stream may stand still for a moment: a tone that was handed on before is still on time."""
    run(stream, clock, 2)
    stream.play(SIGNAL, ones(0.1), clock.monotonic_s() + 1.0)
    before = run(stream, clock, 0.2)
    clock.turn(0.06)
    after = run(stream, clock, 1)
    heard_s = 0.26 + np.flatnonzero(after)[0] / RATE_HZ + BUFFER_S

    assert not before.any()
    assert heard_s == pytest.approx(1.0, abs=2 / RATE_HZ)


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


def test_what_waits_is_heard_on_the_new_device(stream: Mixer, clock: FakeClock) -> None:
    """A change of the device in the second before a lift does not swallow its tone."""
    run(stream, clock, 1)
    stream.play(SIGNAL, ones(0.1), clock.monotonic_s() + 0.8)
    stream.restart()
    taken = run(stream, clock, 1)

    assert np.count_nonzero(taken) == round(0.1 * RATE_HZ)


def test_a_new_device_begins_with_an_empty_stream(stream: Mixer, clock: FakeClock) -> None:
    """What lasted on the old device does not begin in its middle on the new one."""
    stream.play(LIFT, ones(3), clock.monotonic_s())
    run(stream, clock, 0.1)
    stream.restart()

    assert stream.is_idle
    assert not read(stream, 1).any()
    assert stream.isSequential()
    assert stream.bytesAvailable() > 0
    assert stream.writeData(b"x", 1) == -1


def test_it_is_known_how_long_nobody_has_read(stream: Mixer, clock: FakeClock) -> None:
    """When the output goes nothing is read any more; what was read before counts from the opening of the device."""
    run(stream, clock, 1)
    clock.turn(3)
    gone = stream.unread_s, stream.read_s
    stream.restart()

    assert gone == (pytest.approx(3), pytest.approx(1 + BUFFER_S, abs=0.01))
    assert (stream.unread_s, stream.read_s) == (0, 0)


def test_a_notice_does_not_end_the_tempo(stream: Mixer, clock: FakeClock) -> None:
    """A sentence that appears on the screen is no part of the workout: the lift sounds on."""
    stream.play(LIFT, ones(3), clock.monotonic_s())
    run(stream, clock, 0.5)
    stream.play(Sound(Tone.NOTICE), ones(0.1), clock.monotonic_s())
    taken = run(stream, clock, 1)

    assert np.all(taken[round(0.2 * RATE_HZ) :] > 0.4)

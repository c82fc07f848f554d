"""Make the tones of the workout: `python assets/sounds/make_sounds.py` writes them beside this file."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]

RATE_HZ = 44_100
EDGE_S = 0.012
"""Attack and release: long enough that nothing clicks."""
PEAK = 0.5


def glide(from_hz: float, to_hz: float, seconds: float) -> Samples:
    """Return a soft tone that slides between two pitches."""
    time_s = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    pitch_hz = from_hz * (to_hz / from_hz) ** (time_s / seconds)
    angle = 2 * np.pi * np.cumsum(pitch_hz) / RATE_HZ
    tone = np.sin(angle) + 0.22 * np.sin(2 * angle) + 0.06 * np.sin(3 * angle)
    return shaped(tone)


def bell(pitch_hz: float, seconds: float) -> Samples:
    """Return a tone that is struck and fades away."""
    time_s = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    partials = ((1.0, 1.0, 3.5), (2.0, 0.35, 5.0), (3.01, 0.12, 8.0))
    tone = sum(
        level * np.sin(2 * np.pi * pitch_hz * ratio * time_s) * np.exp(-fade * time_s / seconds)
        for ratio, level, fade in partials
    )
    return shaped(np.asarray(tone))


def shaped(tone: Samples) -> Samples:
    """Return the tone at the common loudness, with soft edges."""
    edge = int(EDGE_S * RATE_HZ)
    envelope = np.ones_like(tone)
    envelope[:edge] = np.sin(np.linspace(0, np.pi / 2, edge)) ** 2
    envelope[-edge:] = envelope[:edge][::-1]
    return PEAK * tone / np.max(np.abs(tone)) * envelope


def silence(seconds: float) -> Samples:
    """Return silence."""
    return np.zeros(int(seconds * RATE_HZ))


def sounds() -> dict[str, Samples]:
    """Return every tone by the name of its file."""
    short = silence(0.07)
    return {
        "lift": glide(330, 495, 0.38),
        "hold": glide(495, 495, 0.22),
        "lower": glide(495, 330, 0.38),
        "countdown": bell(660, 0.16),
        "switch_side": np.concatenate([bell(440, 0.22), short, bell(587, 0.22), short, bell(440, 0.3)]),
        "change_position": np.concatenate([glide(262, 392, 0.3), short, glide(392, 262, 0.3)]),
        "rest": bell(294, 0.9),
        "check_in": np.concatenate([bell(587, 0.25), short, bell(784, 0.6)]),
        "paused": np.concatenate([bell(330, 0.2), short, bell(262, 0.4)]),
        "finished": np.concatenate([bell(392, 0.28), bell(494, 0.28), bell(587, 0.28), bell(784, 1.2)]),
    }


def main() -> None:
    """Write every tone as 16-bit mono WAV."""
    folder = Path(__file__).parent
    for name, samples in sounds().items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes((samples * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    main()

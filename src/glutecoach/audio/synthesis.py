"""Tones made from numbers: soft edges, nothing that clicks."""

from __future__ import annotations

import io
import wave

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]

RATE_HZ = 44_100
EDGE_S = 0.012
"""Attack and release of a short tone: long enough that nothing clicks."""
SIGNAL_PEAK = 0.5
TEMPO_PEAK = 0.2
"""A tone that lasts as long as its phase stays under the voice."""
TEMPO_EDGE_S = 0.08
LOW_HZ, HIGH_HZ = 330.0, 495.0
"""A fifth apart: the way up and the way down of a rep."""
QUIET_PITCH = 0.62
"""How much deeper the quiet set is: as deep as the small speaker of a laptop still carries."""
QUIET_LEVEL = 0.45


def lift_tone(seconds: float, *, is_quiet: bool = False) -> Samples:
    """Return a tone that rises as long as the lift lasts."""
    return _tempo_tone(LOW_HZ, HIGH_HZ, seconds, is_quiet=is_quiet)


def hold_tone(seconds: float, *, is_quiet: bool = False) -> Samples:
    """Return a steady tone as long as the hold."""
    return _tempo_tone(HIGH_HZ, HIGH_HZ, seconds, is_quiet=is_quiet)


def lower_tone(seconds: float, *, is_quiet: bool = False) -> Samples:
    """Return a tone that falls as long as the lowering lasts."""
    return _tempo_tone(HIGH_HZ, LOW_HZ, seconds, is_quiet=is_quiet)


def _tempo_tone(from_hz: float, to_hz: float, seconds: float, *, is_quiet: bool) -> Samples:
    pitch, level = (QUIET_PITCH, QUIET_LEVEL) if is_quiet else (1.0, 1.0)
    return shaped(glide(from_hz * pitch, to_hz * pitch, seconds), TEMPO_PEAK * level, TEMPO_EDGE_S)


def glide(from_hz: float, to_hz: float, seconds: float) -> Samples:
    """Return a soft tone that slides between two pitches, without edges."""
    time_s = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    pitch_hz = from_hz * (to_hz / from_hz) ** (time_s / seconds)
    angle = 2 * np.pi * np.cumsum(pitch_hz) / RATE_HZ
    return np.sin(angle) + 0.22 * np.sin(2 * angle) + 0.06 * np.sin(3 * angle)


def bell(pitch_hz: float, seconds: float) -> Samples:
    """Return a tone that is struck and fades away."""
    time_s = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    partials = ((1.0, 1.0, 3.5), (2.0, 0.35, 5.0), (3.01, 0.12, 8.0))
    tone = np.zeros_like(time_s)
    for ratio, level, fade in partials:
        tone += level * np.sin(2 * np.pi * pitch_hz * ratio * time_s) * np.exp(-fade * time_s / seconds)
    return shaped(tone)


def shaped(tone: Samples, peak: float = SIGNAL_PEAK, edge_s: float = EDGE_S) -> Samples:
    """Return a tone with soft edges at a loudness.

    Args:
        tone: Samples at `RATE_HZ`.
        peak: The largest sample, 0 to 1.
        edge_s: Seconds of attack, and of release.
    """
    edge = min(int(edge_s * RATE_HZ), len(tone) // 2)
    envelope = np.ones_like(tone)
    envelope[:edge] = np.sin(np.linspace(0, np.pi / 2, edge)) ** 2
    envelope[len(tone) - edge :] = envelope[:edge][::-1]
    return peak * tone / np.max(np.abs(tone)) * envelope


def quiet(tone: Samples) -> Samples:
    """Return a signal at the loudness of the quiet set."""
    return QUIET_LEVEL * tone


def silence(seconds: float) -> Samples:
    """Return silence."""
    return np.zeros(int(seconds * RATE_HZ))


def wav_bytes(samples: Samples) -> bytes:
    """Return samples as a 16-bit mono WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return buffer.getvalue()

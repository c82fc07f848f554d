"""One stream of sound that never stops, into which tones are mixed, each at its own time to the sample.

WORKAROUND https://qt-project.atlassian.net/browse/QTBUG-145704 and its kin: `QSoundEffect` of Qt 6.11 may close a
notifier of the main thread from its sound thread when a sound ends on a busy machine; the event loop then spins for
ever. One `QAudioSink` that runs on has no such ends, and tones mixed in ahead of time wait for nobody.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from PySide6.QtCore import QIODevice
from typing_extensions import override

from glutecoach.audio.synthesis import RATE_HZ
from glutecoach.core.cues import TEMPO_TONES, Sound, Tone

Samples = npt.NDArray[np.float32]

BUFFER_S = 0.08
"""How far the stream runs ahead of what is heard: two wake-ups of a busy machine."""
FADE_S = 0.012
"""A tone that is cut off fades over this time, so that it does not click."""
REMEMBERED_S = 0.4
"""How far back the clock of the stream is looked for: long enough for some prompt wake-ups, short enough to notice soon
that the device has dropped a piece."""
TOO_LATE_S = 1.5
"""A tone that should have been heard longer ago than this is of no use any more."""
BYTES_A_FRAME = 2
FULL_SCALE = 32767
PERCENT = 100


class _Waiting(Struct, frozen=True):
    """A tone that is to be heard at a time of the clock; its frame is found out when that is written."""

    sound: Sound
    samples: Samples
    at_s: float


class _Playing(Struct):
    """A tone in the stream, from its first frame on; `fades_at` is the frame from which it is cut off."""

    sound: Sound
    samples: Samples
    first: int
    fades_at: int | None = None

    def part(self, first: int, count: int) -> Samples:
        """Return what it adds to a piece of the stream."""
        part = np.zeros(count, dtype=np.float32)
        begin, end = max(first, self.first), min(first + count, self.first + len(self.samples))
        if begin < end:
            part[begin - first : end - first] = self.samples[begin - self.first : end - self.first]
        if self.fades_at is not None:
            place = np.arange(first, first + count, dtype=np.float32)
            part *= np.clip(1 - (place - self.fades_at) / (FADE_S * RATE_HZ), 0, 1)
        return part

    def is_over(self, frame: int) -> bool:
        """Tell whether nothing of it is left at a frame."""
        faded = self.fades_at is not None and frame >= self.fades_at + FADE_S * RATE_HZ
        return faded or frame >= self.first + len(self.samples)


class Mixer(QIODevice):
    """The stream: 16-bit mono samples, read whenever the device has room.

    Args:
        clock: Monotonic seconds, the same for all processes of the machine.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self._written = 0
        self._opened_at = 0
        self._read_s = clock()
        self._epochs: deque[tuple[float, float]] = deque()
        self._waiting: list[_Waiting] = []
        self._playing: list[_Playing] = []
        self._volume = 1.0

    @property
    def unread_s(self) -> float:
        """Seconds since the device has read last, or since it was opened."""
        return self._clock() - self._read_s

    @property
    def read_s(self) -> float:
        """Seconds of sound that the device has read since it was opened."""
        return (self._written - self._opened_at) / RATE_HZ

    @property
    def is_idle(self) -> bool:
        """Whether nothing is played, or waits for its time."""
        return not self._playing and not self._waiting

    def play(self, sound: Sound, samples: Samples, at_s: float) -> None:
        """Let a tone be heard at a time of the clock; one whose time has passed is heard at once, if it is of use.

        Whatever lasts ends then, but for a notice: that is no part of the workout.
        """
        self._waiting.append(_Waiting(sound, samples, at_s))

    def stop(self) -> None:
        """Cut off the tone that lasts, and forget those that wait for their time."""
        self._waiting.clear()
        self._end_lasting(self._written)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = percent / PERCENT

    def restart(self) -> None:
        """Begin to count anew: the stream goes to a new device. What waits for its time will be heard there."""
        self._read_s = self._clock()
        self._opened_at = self._written
        self._epochs.clear()
        self._playing.clear()

    @override
    def readData(self, maxlen: int) -> bytes:
        """Mix the next piece of the stream."""
        count = maxlen // BYTES_A_FRAME
        piece = np.zeros(count, dtype=np.float32)
        self._begin_before(self._written + count)
        for playing in self._playing:
            piece += playing.part(self._written, count)
        self._written += count
        self._playing = [playing for playing in self._playing if not playing.is_over(self._written)]
        self._note_epoch()
        return (np.clip(piece * self._volume, -1, 1) * FULL_SCALE).astype("<i2").tobytes()

    @override
    def writeData(self, data: bytes | bytearray | memoryview, len: int) -> int:
        """Take nothing."""
        return -1

    @override
    def bytesAvailable(self) -> int:
        """There is always more."""
        return RATE_HZ * BYTES_A_FRAME

    @override
    def isSequential(self) -> bool:
        """A stream has no places to go to."""
        return True

    def _begin_before(self, frame: int) -> None:
        """Begin the tones whose time comes before a frame; until then the device may still drop a piece."""
        due = [(self._frame_at(waiting.at_s), waiting) for waiting in self._waiting]
        self._waiting = [waiting for first, waiting in due if first >= frame]
        for first, waiting in due:
            if first < frame and self._clock() - waiting.at_s <= TOO_LATE_S:
                if waiting.sound.tone is not Tone.NOTICE:
                    self._end_lasting(first)
                self._playing.append(_Playing(waiting.sound, waiting.samples, first))

    def _note_epoch(self) -> None:
        """Remember when the first frame would have been written, had the stream been full at that time.

        Right after a piece was read the stream is as full as it gets; the earliest of late is the guess.
        """
        now_s = self._read_s = self._clock()
        self._epochs.append((now_s, now_s - self._written / RATE_HZ))
        while self._epochs[0][0] < now_s - REMEMBERED_S:
            self._epochs.popleft()

    def _frame_at(self, at_s: float) -> int:
        """Return the frame that is heard at a time, but none that has been written already."""
        if not self._epochs:
            return self._written
        epoch_s = min(epoch for _, epoch in self._epochs)
        return max(self._written, math.ceil((at_s - epoch_s - BUFFER_S) * RATE_HZ))

    def _end_lasting(self, frame: int) -> None:
        for playing in self._playing:
            if playing.sound.tone in TEMPO_TONES:
                playing.fades_at = frame if playing.fades_at is None else min(frame, playing.fades_at)

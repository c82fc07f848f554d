"""The process that plays tones: mixes them into one stream that never stops, each at its own time to the sample.

WORKAROUND https://qt-project.atlassian.net/browse/QTBUG-145704 and its kin: `QSoundEffect` of Qt 6.11 may close a
notifier of the main thread from its sound thread when a sound ends on a busy machine; the event loop then spins for
ever. One `QAudioSink` that runs on has no such ends, and tones mixed in ahead of time wait for nobody.
"""

from __future__ import annotations

import math
import sys
import wave
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QIODevice, QObject, QTimer, Signal
from typing_extensions import override

from glutecoach.audio.ear import Ear
from glutecoach.audio.synthesis import RATE_HZ, hold_tone, lift_tone, lower_tone
from glutecoach.core.cues import TEMPO_TONES, Sound, Tone

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

Samples = npt.NDArray[np.float32]

BUFFER_S = 0.08
"""How far the stream runs ahead of what is heard: two wake-ups of a busy machine."""
FADE_S = 0.012
"""A tone that is cut off fades over this time, so that it does not click."""
REMEMBERED_S = 1.0
TOO_LATE_S = 1.5
"""A tone that should have been heard longer ago than this is of no use any more."""
BYTES_A_FRAME = 2
FULL_SCALE = 32767
PERCENT = 100
STALLED_S = 4.0
"""A stream that nobody has read for so long leads nowhere: the sound server has gone."""
LOOK_MS = 1_000
AGAIN_MS = 40_000
"""Without an output the process ends after this time, and begins anew: only so a server that came up is found."""
REST_MS = 3_000
"""With nothing to play and nobody who wants it open, the device may sleep after this time."""

_MAKERS = {Tone.LIFT: lift_tone, Tone.HOLD: hold_tone, Tone.LOWER: lower_tone}


@dataclass
class _Playing:
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
        self._read_s = clock()
        self._epochs: deque[tuple[float, float]] = deque()
        self._playing: list[_Playing] = []
        self._volume = 1.0

    @property
    def is_stalled(self) -> bool:
        """Whether nobody has read for a long time."""
        return self._clock() - self._read_s > STALLED_S

    @property
    def is_idle(self) -> bool:
        """Whether nothing is played, or waits for its time."""
        return not self._playing

    def play(self, sound: Sound, samples: Samples, at_s: float) -> None:
        """Let a tone be heard at a time of the clock; one whose time has passed is heard at once, if it is of use.

        Whatever lasts ends then.
        """
        if self._clock() - at_s > TOO_LATE_S:
            return
        first = self._frame_at(at_s)
        self._end_lasting(first)
        self._playing.append(_Playing(sound, samples, first))

    def stop(self) -> None:
        """Cut off the tone that lasts, and forget those that wait for their time."""
        self._playing = [playing for playing in self._playing if playing.first < self._written]
        self._end_lasting(self._written)

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = percent / PERCENT

    def restart(self) -> None:
        """Begin to count anew: the stream goes to a new device."""
        self._read_s = self._clock()
        self._epochs.clear()
        self._playing.clear()

    @override
    def readData(self, maxlen: int) -> bytes:
        """Mix the next piece of the stream."""
        count = maxlen // BYTES_A_FRAME
        piece = np.zeros(count, dtype=np.float32)
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

    def _note_epoch(self) -> None:
        """Remember when the first frame would have been written, had the stream been full at that time.

        Right after a piece was read the stream is as full as it gets; the earliest of the last second is the guess.
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


class Jukebox(QObject):
    """Does what is ordered, on the device that is in use.

    Args:
        sounds: Folder with one WAV file for each signal, and the quiet set in `quiet`.
        mixer: The stream.
        tell: Tells the app what it should know.

    Signals:
        gave_up: There is nothing to play on; a new process may find something.
    """

    gave_up = Signal()

    def __init__(self, sounds: Path, mixer: Mixer, tell: Callable[..., None]) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QMediaDevices

        self._sounds = sounds
        self._mixer = mixer
        self._tell = tell
        self._made: dict[tuple[bool, Sound], Samples] = {}
        self._is_quiet = False
        self._is_open = False
        self._sink: QAudioSink | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices_changed)
        self._device = QMediaDevices.defaultAudioOutput()
        self._rest = QTimer(self)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.gave_up)

    def report(self) -> None:
        """Tell whether there is a device, and which."""
        if self._device.isNull():
            self._tell(missing="no sound output")
            self._again.start()
        else:
            self._again.stop()
            self._tell(device=self._device.description())

    def obey(self, order: object) -> None:
        """Carry out one order; one without sense is passed over."""
        match order:
            case {
                "do": "play",
                "tone": str() as tone,
                "length_s": float() | int() as length_s,
                "at_s": float() as at_s,
            }:
                self._play(Sound(Tone(tone), float(length_s)), at_s)
            case {"do": "stop"}:
                self._mixer.stop()
            case {"do": "open", "open": bool() as is_open}:
                self._is_open = is_open
                self._awake()
            case {"do": "volume", "percent": int() as percent}:
                self._mixer.set_volume(percent)
            case {"do": "quiet", "quiet": bool() as is_quiet}:
                self._is_quiet = is_quiet
            case _:
                pass

    def close(self) -> None:
        """Let go of the device, and wait for none any more."""
        self._again.stop()
        self._asleep()

    def _play(self, sound: Sound, at_s: float) -> None:
        self._awake()
        self._mixer.play(sound, self._samples(sound), at_s)

    def _samples(self, sound: Sound) -> Samples:
        key = self._is_quiet, sound
        if key not in self._made:
            if sound.tone in TEMPO_TONES:
                made = _MAKERS[sound.tone](sound.length_s, is_quiet=self._is_quiet)
            else:
                made = _read(self._sounds / ("quiet" if self._is_quiet else ".") / f"{sound.tone.value}.wav")
            self._made[key] = made.astype(np.float32)
        return self._made[key]

    def _awake(self) -> None:
        """Let the stream run, and keep the device from sleeping between two tones: it would swallow the next one."""
        if self._sink is None and not self._device.isNull():
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink

            form = QAudioFormat()
            form.setSampleRate(RATE_HZ)
            form.setChannelCount(1)
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._sink = QAudioSink(self._device, form, self)
            self._sink.setBufferSize(int(BUFFER_S * RATE_HZ) * BYTES_A_FRAME)
            self._mixer.restart()
            self._sink.start(self._mixer)
            self._look.start()
        self._rest.start()

    def _asleep(self) -> None:
        self._rest.stop()
        self._look.stop()
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.reset()
            sink.deleteLater()

    def _on_look(self) -> None:
        if self._mixer.is_stalled:
            self.gave_up.emit()

    def _on_rest(self) -> None:
        if self._mixer.is_idle and not self._is_open:
            self._asleep()

    def _on_devices_changed(self) -> None:
        """Go on with another output, when the one in use has changed or gone."""
        from PySide6.QtMultimedia import QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
        if device == self._device:
            return
        was_running = self._sink is not None or self._is_open
        self._asleep()
        self._device = device
        self.report()
        if was_running:
            self._awake()


def play(orders: BinaryIO, answers: TextIO, sounds: Path, clock: Callable[[], float]) -> int:
    """Play what is ordered until the orders end; return the exit status.

    Args:
        orders: One JSON object a line: `{"do": "play", "tone": NAME, "length_s": SECONDS, "at_s": SECONDS}` with a
            time of the monotonic clock, `{"do": "stop"}`, `{"do": "open", "open": BOOL}`,
            `{"do": "volume", "percent": NUMBER}`, or `{"do": "quiet", "quiet": BOOL}`.
        answers: Takes `{"device": NAME}` or `{"missing": REASON}`, anew when it changes, and `{"done": N}` for each
            order.
        sounds: Folder of the signals.
        clock: Monotonic seconds of the machine, the same for all its processes.
    """
    application = QCoreApplication(sys.argv[:1])
    mixer = Mixer(clock)
    # Unbuffered: else Qt reads ahead in lumps of 16 kB, and every tone comes a fifth of a second late.
    mixer.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
    ear = Ear(answers, lambda order: jukebox.obey(order))
    jukebox = Jukebox(sounds, mixer, ear.tell)
    jukebox.report()
    jukebox.gave_up.connect(lambda: application.exit(1))
    ear.listen(application, orders)
    status = application.exec()
    jukebox.close()
    return status


def _read(path: Path) -> npt.NDArray[np.float64]:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / (FULL_SCALE + 1)

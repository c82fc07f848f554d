"""The process that plays tones: does what is ordered, on the device that is in use, and follows when that changes."""

from __future__ import annotations

import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QIODevice, QObject, QTimer, Signal

from glutecoach.audio.ear import Ear
from glutecoach.audio.mixer import BUFFER_S, BYTES_A_FRAME, FULL_SCALE, Mixer, Samples
from glutecoach.audio.partner import AGAIN_MS, BEGIN_ANEW, NO_OUTPUT
from glutecoach.audio.synthesis import RATE_HZ, hold_tone, lift_tone, lower_tone
from glutecoach.core.cues import TEMPO_TONES, Sound, Tone

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

LOOK_MS = 500
STALLED_S = 2.5
"""A stream that nobody has read for so long leads nowhere: the output, or the sound server, has gone without a word."""
WORKED_S = 5.0
"""An output that has worked for so long has not failed when it goes: somebody has pulled it out."""
REST_MS = 3_000
"""With nothing to play and nobody who wants it open, the device may sleep after this time."""
FAILED = 1

_MAKERS = {Tone.LIFT: lift_tone, Tone.HOLD: hold_tone, Tone.LOWER: lower_tone}


class Jukebox(QObject):
    """Does what is ordered, on the device that is in use.

    Args:
        sounds: Folder with one WAV file for each signal, and the quiet set in `quiet`.
        mixer: The stream.
        tell: Tells the app what it should know.

    Signals:
        gave_up: There is nothing to play on, and a new process may find something; carries the exit status.
    """

    gave_up = Signal(int)

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
        self._again.timeout.connect(lambda: self.gave_up.emit(BEGIN_ANEW))

    def report(self) -> None:
        """Tell whether there is a device, and which."""
        if self._device.isNull():
            self._tell(missing=NO_OUTPUT)
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
        if self._mixer.unread_s > STALLED_S:
            self.gave_up.emit(BEGIN_ANEW if self._mixer.read_s > WORKED_S else FAILED)

    def _on_rest(self) -> None:
        if self._mixer.is_idle and not self._is_open:
            self._asleep()

    def _on_devices_changed(self) -> None:
        """Go on with another output when the one in use has changed, or with the same when it had gone and is back."""
        from PySide6.QtMultimedia import QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
        is_alive = self._sink is None or self._mixer.unread_s < LOOK_MS / 1000
        if device == self._device and is_alive:
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
    jukebox.gave_up.connect(application.exit)
    ear.listen(application, orders)
    status = application.exec()
    jukebox.close()
    return status


def _read(path: Path) -> npt.NDArray[np.float64]:
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / (FULL_SCALE + 1)

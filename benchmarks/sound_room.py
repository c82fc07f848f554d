"""A room of its own for recording: a private D-Bus and a PulseAudio server whose outputs lead to files."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]

RATE_HZ = 44_100
PROGRAMS = ("dbus-daemon", "pulseaudio", "pactl", "parec")
PACKAGES = "dbus pulseaudio pulseaudio-utils"
PATIENCE_S = 10.0
PIECE_BYTES = 65_536
SPAN_S = 10.0
LOUD = 0.02
"""A sample above this is heard; tempo tones reach 0.16, speech 0.3."""


def missing() -> str:
    """Return which programs are missing here, in one sentence; empty when there are all."""
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    return f"{', '.join(absent)} not found (Debian: apt-get install {PACKAGES})" if absent else ""


class Recording:
    """What is recorded, and when: the clock of a sound server may run a little differently from the machine's.

    Args:
        stream: Where the 16-bit samples come from, read in a thread of its own.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._pieces: list[bytes] = []
        self._notes: list[tuple[int, float]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def samples(self) -> Samples:
        """The samples, from -1 to 1."""
        return np.frombuffer(b"".join(self._pieces), dtype="<i2").astype(np.float64) / 32768

    def clock_s(self, seconds: Samples) -> Samples:
        """Return the time of the monotonic clock for times in the recording.

        A piece never arrives early, so the earliest arrival of every ten seconds tells the clock around them.
        """
        frames, times = (np.array(column, dtype=np.float64) for column in zip(*self._notes, strict=True))
        heard_s = frames / RATE_HZ
        late_s = times - heard_s
        spans = (heard_s // SPAN_S).astype(int)
        earliest = [
            here[np.argmin(late_s[here])] for span in np.unique(spans) if len(here := np.flatnonzero(spans == span))
        ]
        return seconds + np.interp(seconds, heard_s[earliest], late_s[earliest])

    def finish(self) -> None:
        """Read what is left."""
        self._reader.join(PATIENCE_S)
        self._stream.close()

    def _read(self) -> None:
        frames = 0
        while piece := os.read(self._stream.fileno(), PIECE_BYTES):
            frames += len(piece) // 2
            self._pieces.append(piece)
            self._notes.append((frames, time.monotonic()))


class SoundRoom:
    """A private sound server with one silent output for each name, each of which can be recorded.

    Args:
        outputs: Names of the outputs; the first one is the default.
    """

    def __init__(self, outputs: Sequence[str]) -> None:
        self._outputs = tuple(outputs)
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._running: list[subprocess.Popen[bytes]] = []
        self.environment: Mapping[str, str] = {}

    def __enter__(self) -> Self:
        """Start the servers."""
        home = Path(self._folder.name)
        (home / "run").mkdir(mode=0o700)
        environment = os.environ | {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        environment.pop("PULSE_SERVER", None)
        address = f"unix:path={home}/run/bus"
        self._start(["dbus-daemon", "--session", "--nofork", f"--address={address}"], environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        loads = [f"--load=module-null-sink sink_name={name}" for name in self._outputs]
        server = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--load=module-native-protocol-unix"]
        self._start([*server, *loads], environment)
        self.environment = environment
        self._wait_for_server()
        self._control("set-default-sink", self._outputs[0])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the servers, and whatever was started on the private bus."""
        for process in reversed(self._running):
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE_S)
        self._end_speech_service()
        self._folder.cleanup()

    def mute(self, output: str, *, is_muted: bool) -> None:
        """Switch an output off, or on again."""
        self._control("set-sink-mute", output, str(int(is_muted)))

    def remove(self, output: str) -> None:
        """Take an output away, as if it was pulled out; what is recorded of it goes on with the next one."""
        modules = self._answer("list", "short", "modules").splitlines()
        number = next(line.split()[0] for line in modules if f"sink_name={output}" in line)
        self._control("unload-module", number)

    @contextlib.contextmanager
    def recording(self, output: str) -> Generator[Recording, None, None]:
        """Record what is played on an output as long as the context lasts."""
        command = ["parec", f"--device={output}.monitor", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1"]
        recorder = subprocess.Popen([*command, "--latency-msec=20"], stdout=subprocess.PIPE, env=self.environment)
        assert recorder.stdout is not None
        recording = Recording(recorder.stdout)
        try:
            yield recording
        finally:
            recorder.terminate()
            recorder.wait(PATIENCE_S)
            recording.finish()

    def _start(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._running.append(
            subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )

    def _control(self, *words: str) -> int:
        return subprocess.run(["pactl", *words], env=self.environment, capture_output=True, check=False).returncode

    def _answer(self, *words: str) -> str:
        return subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, check=True, text=True
        ).stdout

    def _wait_for_server(self) -> None:
        deadline_s = time.monotonic() + PATIENCE_S
        while self._control("info") != 0:
            if time.monotonic() > deadline_s:
                message = "The private sound server does not answer."
                raise TimeoutError(message)
            time.sleep(0.05)

    def _end_speech_service(self) -> None:
        """End the speech service, which starts itself in a session of its own and leaves its number in the room."""
        for file in Path(self._folder.name).rglob("speech-dispatcher.pid"):
            with contextlib.suppress(ValueError, OSError):
                os.kill(int(file.read_text()), 15)


def onsets_s(samples: Samples, silence_s: float) -> npt.NDArray[np.float64]:
    """Return the seconds at which it becomes loud after at least so many seconds of silence."""
    loud = np.flatnonzero(np.abs(samples) > LOUD)
    begins = np.flatnonzero(np.diff(loud, prepend=-RATE_HZ) > silence_s * RATE_HZ)
    return loud[begins] / RATE_HZ


def is_loud(samples: Samples, from_s: float, to_s: float) -> bool:
    """Tell whether anything is heard between two times."""
    return bool(np.any(np.abs(samples[int(from_s * RATE_HZ) : int(to_s * RATE_HZ)]) > LOUD))


def pitch_hz(samples: Samples, at_s: float, length_s: float = 0.12) -> float:
    """Return the strongest pitch of a short piece."""
    piece = samples[int(at_s * RATE_HZ) : int((at_s + length_s) * RATE_HZ)]
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 8 * len(piece)))
    return float(np.argmax(spectrum) * RATE_HZ / (8 * len(piece)))

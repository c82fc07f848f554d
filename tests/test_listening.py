"""A whole workout, recorded and listened to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from sound_room import RATE_HZ, Recording, SoundRoom, is_loud, missing, pitch_hz

TONES, VOICE = "tones", "voice"
PERFORMER = Path(__file__).resolve().parent.parent / "benchmarks" / "performer.py"
PIECE = os.environ.get("GLUTECOACH_LISTEN", "short")
"""`short`: the first session with one rep of each set; `programme`: as it is; `off`: not now."""
SIGNALS = {"change_position", "get_ready", "switch_side", "rest", "check_in", "finished"}
PATIENCE_S = 900


class Track:
    """A recording that is asked by the machine's clock."""

    def __init__(self, recording: Recording) -> None:
        self.samples = recording.samples
        self._seconds = np.arange(len(self.samples) / RATE_HZ)
        self._clock_s = recording.clock_s(self._seconds)

    def place_s(self, at_s: float) -> float:
        """Return where in the recording a time of the clock is."""
        return float(np.interp(at_s, self._clock_s, self._seconds))

    def is_loud(self, from_s: float, to_s: float) -> bool:
        """Tell whether anything is heard between two times."""
        return is_loud(self.samples, self.place_s(from_s), self.place_s(to_s))

    def pitch_hz(self, at_s: float) -> float:
        """Return the strongest pitch at a time."""
        return pitch_hz(self.samples, self.place_s(at_s))

    def onset_s(self, from_s: float, to_s: float) -> float:
        """Return the seconds after the first time at which it becomes loud."""
        begin = int(self.place_s(from_s) * RATE_HZ)
        piece = np.abs(self.samples[begin : int(self.place_s(to_s) * RATE_HZ)])
        return float(np.argmax(piece > 0.02)) / RATE_HZ


@dataclass(frozen=True)
class Performance:
    """What was planned, and what was heard."""

    events: list[dict[str, object]]
    tones: Track
    voice: Track

    def at(self, *kinds: str) -> list[tuple[float, float]]:
        """Return begin and length of the planned steps of some kinds."""
        return [
            (float(str(event["at_s"])), float(str(event.get("length_s", 0))))
            for event in self.events
            if event["kind"] in kinds
        ]


@pytest.fixture(scope="module")
def performance(tmp_path_factory: pytest.TempPathFactory) -> Performance:
    """Let the app run a workout on a private sound server, and record it."""
    if PIECE == "off":
        pytest.skip("it takes two minutes: `make test` listens")
    reason = missing() or ("" if shutil.which("speech-dispatcher") else "speech-dispatcher not found")
    if reason:
        pytest.skip(reason)
    log = tmp_path_factory.mktemp("performance") / "log"
    with SoundRoom((TONES, VOICE)) as room:
        with room.recording(TONES) as tones, room.recording(VOICE) as voice:
            environment = {**room.environment, "PULSE_SINK": VOICE}  # the speech service obeys it, Qt does not
            command = [sys.executable, str(PERFORMER), PIECE, str(log)]
            subprocess.run(command, env=environment, check=True, timeout=PATIENCE_S, stderr=subprocess.DEVNULL)
        events = [json.loads(line) for line in log.read_text().splitlines()]
        return Performance(events, Track(tones), Track(voice))


def test_the_tempo_of_every_rep_is_in_the_recording(performance: Performance) -> None:
    """Each lift rises, each hold is steady, each lowering falls, in its own seconds; the pause is silent."""
    tones = performance.tones
    slopes = {
        kind: [
            tones.pitch_hz(at_s + length_s - 0.3) / tones.pitch_hz(at_s + 0.2)
            for at_s, length_s in performance.at(kind)
        ]
        for kind in ("lift", "hold", "lower")
    }

    assert min(slopes["lift"]) > 1.15
    assert max(abs(slope - 1) for slope in slopes["hold"]) < 0.02
    assert max(slopes["lower"]) < 1 / 1.15
    for at_s, length_s in performance.at("pause"):
        assert not tones.is_loud(at_s + 0.15, at_s + length_s - 0.1)


def test_every_lift_begins_when_it_was_planned(performance: Performance) -> None:
    """A rep begins within 60 thousandths of a second of its time on the clock of the session."""
    late_s = [performance.tones.onset_s(at_s - 0.2, at_s + 1) - 0.2 for at_s, _ in performance.at("lift")]

    assert late_s
    assert max(map(abs, late_s)) < 0.06


def test_every_signal_is_in_the_recording(performance: Performance) -> None:
    """Change of position, get ready, switch, check-in and the end sound where the timeline puts them."""
    planned = performance.at(*SIGNALS)
    unheard = [at_s for at_s, _ in planned[1:] if not performance.tones.is_loud(at_s, at_s + 0.4)]

    assert len(planned) > len(SIGNALS)
    assert unheard == []


def test_every_line_is_in_the_recording(performance: Performance) -> None:
    """Whatever was to be said is heard soon after its time."""
    lines = [event for event in performance.events if event["kind"] == "said"]
    unheard = [
        event["said"]
        for event in lines
        if not performance.voice.is_loud(float(str(event["at_s"])), float(str(event["at_s"])) + 1.5)
    ]

    assert len(lines) > len(SIGNALS)
    assert unheard == []

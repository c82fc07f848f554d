"""When a cue is heard against when it was planned, beside the tick-counting designs of most timers.

    python benchmarks/cue_timing.py [MINUTES [idle|busy|crowded]]

Three programs play a tone a second at the same time, each on a recorded sound server of its own: the app with its
stage shown, a timer that counts ticks of 1 s, and one that counts ticks of 10 ms. First on an idle machine, then with
every core busy, then crowded: while Progress with fifty years of history is opened and a PDF is written as well, again
and again.

The constant delay of the sound system is the same for all and taken out: spread is the 99th percentile of onset minus
plan less its median, drift the median of the last tenth less that of the first: what adds up, not what is late once.

Needs PulseAudio (see `sound_room.py`); runs three times MINUTES, 10 unless told, or in one state.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from comparison import Comparison, report
from sound_room import SoundRoom, missing, onsets_s

FOLDER = Path(__file__).resolve().parent
APP, SECOND, CENTISECOND = "app", "ticks_1s", "ticks_10ms"
NAMES = {APP: "GluteCoach", SECOND: "1 s ticks", CENTISECOND: "10 ms ticks"}
LIMITS_MS = {"idle": 20.0, "busy": 40.0, "crowded": 40.0}
DRIFT_LIMIT_MS = 5.0
LEAST_MS = 0.01
SILENCE_S = 0.25
EARLY_S = 0.25
BUSY = "while True: pass"

Times = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Timing:
    """How well tones kept their times, in milliseconds."""

    heard: int
    planned: int
    spread_ms: float
    drift_ms: float


def timing(planned_s: Times, heard_s: Times) -> Timing:
    """Compare: each tone with the plan of the same number, so that a lost second shows."""
    count = min(len(planned_s), len(heard_s))
    late_ms = (heard_s[:count] - planned_s[:count]) * 1000
    late_ms = late_ms[np.isfinite(late_ms)]
    if not len(late_ms):
        return Timing(0, len(planned_s), math.inf, math.inf)
    tenth = max(1, len(late_ms) // 10)
    spread = float(np.percentile(late_ms, 99) - np.median(late_ms))
    drift = float(np.median(late_ms[-tenth:]) - np.median(late_ms[:tenth]))
    return Timing(len(late_ms), len(planned_s), spread, drift)


@contextlib.contextmanager
def work(state: str) -> Generator[None, None, None]:
    """Keep every core busy, in a crowd with another copy of the app at work, or leave the machine idle."""
    count = 0 if state == "idle" else os.cpu_count() or 1
    loops = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        if state == "crowded":
            crowd = [sys.executable, str(FOLDER / "crowd.py"), folder]
            loops.append(subprocess.Popen(crowd, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}))
        try:
            yield
            if any(loop.poll() is not None for loop in loops):
                sys.exit("not all of what keeps the machine busy went on to the end")
        finally:
            for loop in loops:
                loop.kill()
                loop.wait()


def play(folder: Path, reps: int, environments: Mapping[str, Mapping[str, str]]) -> None:
    """Let all three play at the same time, each in its room."""
    commands = {
        APP: ["performer.py", str(reps), str(folder / APP)],
        SECOND: ["tick_counter.py", "1000", str(reps), str(folder / SECOND)],
        CENTISECOND: ["tick_counter.py", "10", str(reps), str(folder / CENTISECOND)],
    }
    playing = {
        output: subprocess.Popen(
            [sys.executable, str(FOLDER / command[0]), *command[1:]],
            env=environments[output],
            stderr=subprocess.DEVNULL,
        )
        for output, command in commands.items()
    }
    status = playing[APP].wait()
    for process in playing.values():
        process.terminate()
        process.wait()
    if status:
        sys.exit("the app stopped in the middle of the workout")


def measure(reps: int) -> dict[str, Timing]:
    """Record all three and compare each with its plan."""
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as rooms, contextlib.ExitStack() as recorders:
        folder = Path(name)
        room_of = {output: rooms.enter_context(SoundRoom((output,))) for output in NAMES}
        recordings = {output: recorders.enter_context(room.recording(output)) for output, room in room_of.items()}
        play(folder, reps, {output: room.environment for output, room in room_of.items()})
        recorders.close()
        planned = {output: _planned(folder / output, reps) for output in NAMES}
    heard = {
        output: recording.clock_s(onsets_s(recording.samples, SILENCE_S)) for output, recording in recordings.items()
    }
    heard[APP] = _reps_only(heard[APP], planned[APP])
    return {output: timing(planned[output], heard[output]) for output in NAMES}


def _planned(log: Path, reps: int) -> Times:
    """Return when each tone was planned; only the reps of the app, which come one a second."""
    text = log.read_text()
    if log.name != APP:
        return float(text) + np.arange(1, reps + 1, dtype=np.float64)
    events = [json.loads(line) for line in text.splitlines()]
    return np.array([event["at_s"] for event in events if event["kind"] == "lift"])


def _reps_only(heard_s: Times, planned_s: Times) -> Times:
    """Return the tone of each rep, NaN for one that was not heard; there are other signals before and after them.

    It is the first tone from a quarter of a second before the plan on: a sound system plays late, never early.
    """
    following = np.searchsorted(heard_s, planned_s - EARLY_S)
    found = np.append(heard_s, math.inf)[following]
    return np.where(found < planned_s + 1 - EARLY_S, found, math.nan)


def main() -> int:
    """Measure each state and print a table; the exit status tells whether the limits were kept."""
    if reason := missing():
        sys.exit(reason)
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    reps = round(minutes * 60)
    found: list[Comparison] = []
    for state in sys.argv[2:3] or LIMITS_MS:
        with work(state):
            measured = measure(reps)
        for output, name in NAMES.items():
            was = measured[output]
            print(
                f"{state}, {name}: {was.heard} of {was.planned} tones heard,"
                f" spread {was.spread_ms:.1f} ms, drift {was.drift_ms:.1f} ms",
                flush=True,
            )
            if not was.heard:
                sys.exit(f"no tone of {name} was heard")
        found += compared(state, measured)
    return report(*found)


def compared(state: str, measured: Mapping[str, Timing]) -> Iterator[Comparison]:
    """Compare the app with both ways of counting ticks."""
    ours = measured[APP]
    for output, name in NAMES.items():
        other = measured[output]
        if output != APP:
            yield Comparison(
                subject=f"spread of the cues, {state}, beside {name}",
                figure=ours.spread_ms,
                unit="ms",
                beside=name,
                reference=other.spread_ms,
                most_figure=LIMITS_MS[state],
            )
            yield Comparison(
                subject=f"drift of the cues, {state}, beside {name}",
                figure=abs(ours.drift_ms),
                unit="ms",
                beside=name,
                reference=max(abs(other.drift_ms), LEAST_MS),
                most_figure=DRIFT_LIMIT_MS,
            )


if __name__ == "__main__":
    sys.exit(main())

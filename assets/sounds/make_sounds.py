"""Make the signals of the workout: `python assets/sounds/make_sounds.py` writes them beside this file.

The quiet set, deeper and softer, goes into `quiet/`. The tones of lift, hold and lowering are not files: they are as
long as the phase, so the app makes them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from glutecoach.audio.synthesis import QUIET_PITCH, Samples, bell, glide, quiet, shaped, silence, wav_bytes


def sounds(pitch: float = 1.0) -> dict[str, Samples]:
    """Return every signal by the name of its file.

    Args:
        pitch: All of them so many times higher.
    """
    short = silence(0.07)

    def struck(pitch_hz: float, seconds: float) -> Samples:
        return bell(pitch_hz * pitch, seconds)

    def slid(from_hz: float, to_hz: float) -> Samples:
        return shaped(glide(from_hz * pitch, to_hz * pitch, 0.3), edge_s=0.06)

    return {
        "countdown": struck(660, 0.16),
        "switch_side": np.concatenate([struck(440, 0.22), short, struck(587, 0.22), short, struck(440, 0.3)]),
        "change_position": np.concatenate([slid(262, 392), short, slid(392, 262)]),
        "get_ready": np.concatenate([struck(494, 0.14), short, struck(494, 0.34)]),
        "rest": struck(294, 0.9),
        "check_in": np.concatenate([struck(587, 0.25), short, struck(784, 0.6)]),
        "paused": np.concatenate([struck(330, 0.2), short, struck(262, 0.4)]),
        "resumed": np.concatenate([struck(262, 0.2), short, struck(330, 0.4)]),
        "notice": np.concatenate([struck(370, 0.12), short, struck(370, 0.12), short, struck(370, 0.3)]),
        "finished": np.concatenate([struck(392, 0.28), struck(494, 0.28), struck(587, 0.28), struck(784, 1.2)]),
    }


def main() -> None:
    """Write every signal, in both sets."""
    folder = Path(__file__).parent
    (folder / "quiet").mkdir(exist_ok=True)
    for name, samples in sounds().items():
        (folder / f"{name}.wav").write_bytes(wav_bytes(samples))
    for name, samples in sounds(QUIET_PITCH).items():
        (folder / "quiet" / f"{name}.wav").write_bytes(wav_bytes(quiet(samples)))


if __name__ == "__main__":
    main()

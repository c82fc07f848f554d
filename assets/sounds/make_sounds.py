"""Make the signals of the workout: `python assets/sounds/make_sounds.py` writes them beside this file.

The tones of lift, hold and lowering are not files: they are as long as the phase, so the app makes them.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from glutecoach.audio.synthesis import Samples, bell, glide, shaped, silence, wav_bytes


def sounds() -> dict[str, Samples]:
    """Return every signal by the name of its file."""
    short = silence(0.07)
    return {
        "silence": silence(1.0),
        "countdown": bell(660, 0.16),
        "switch_side": np.concatenate([bell(440, 0.22), short, bell(587, 0.22), short, bell(440, 0.3)]),
        "change_position": np.concatenate([shaped(glide(262, 392, 0.3)), short, shaped(glide(392, 262, 0.3))]),
        "rest": bell(294, 0.9),
        "check_in": np.concatenate([bell(587, 0.25), short, bell(784, 0.6)]),
        "paused": np.concatenate([bell(330, 0.2), short, bell(262, 0.4)]),
        "finished": np.concatenate([bell(392, 0.28), bell(494, 0.28), bell(587, 0.28), bell(784, 1.2)]),
    }


def main() -> None:
    """Write every signal."""
    for name, samples in sounds().items():
        (Path(__file__).parent / f"{name}.wav").write_bytes(wav_bytes(samples))


if __name__ == "__main__":
    main()

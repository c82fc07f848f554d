"""A tone a second as most timers count it: by ticks, not by deadlines. For comparison in `cue_timing.py`.

    python benchmarks/tick_counter.py INTERVAL_MS SECONDS LOG

With 1000 ms each tick is a second (a coarse timer, Qt's default); with 10 ms a hundred precise ticks are one. LOG gets
the monotonic time of the start; tone N is planned N seconds later.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from glutecoach.audio.tones import SystemTones
from glutecoach.core.cues import Sound, Tone
from glutecoach.desktop.paths import partner_command

SETTLES_MS = 3_000
SECOND_MS = 1_000
COARSE_FROM_MS = 1_000


def main() -> None:
    """Count."""
    interval_ms, seconds, log = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    application = QCoreApplication([])
    owner = QObject()
    tones = SystemTones(partner_command("play"), time.monotonic, 80, owner)
    tones.keep_open(is_open=True)
    counted_ms = 0
    timer = QTimer(owner)
    timer.setTimerType(Qt.TimerType.CoarseTimer if interval_ms >= COARSE_FROM_MS else Qt.TimerType.PreciseTimer)

    def count() -> None:
        nonlocal counted_ms
        counted_ms += interval_ms
        if counted_ms % SECOND_MS == 0:
            tones.play(Sound(Tone.COUNTDOWN))
        if counted_ms >= seconds * SECOND_MS:
            application.quit()

    def begin() -> None:
        log.write_text(str(time.monotonic()))
        timer.start(interval_ms)

    timer.timeout.connect(count)
    QTimer.singleShot(SETTLES_MS, begin)
    application.exec()
    tones.close()


if __name__ == "__main__":
    main()

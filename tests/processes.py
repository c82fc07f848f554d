"""A stand-in for a process that works for the app."""

from __future__ import annotations

import json
import sys
from pathlib import Path

PATIENCE_MS = 60_000
"""On a busy machine a process takes its time."""
READY = "print(json.dumps({'voices': ['Anna', 'Ben']}), flush=True)"
OBEY = "[(log.write(line), log.flush(), print(json.dumps({'done': 1}), flush=True)) for line in sys.stdin]"
DEAF = "[(log.write(line), log.flush()) for line in sys.stdin]"
DIES = "sys.stdin.readline(); os.abort()"
DIES_ONCE = """
if not os.path.getsize(log.name):
    log.write(sys.stdin.readline())
    log.flush()
    os.abort()
"""


class StandIn:
    """A process that writes down what it is told, and behaves as it should."""

    def __init__(self, log: Path) -> None:
        self._log = log

    def command(self, *lines: str) -> list[str]:
        """Return the command of a process that runs some lines."""
        return [
            sys.executable,
            "-c",
            "\n".join(["import json, os, sys", f"log = open({str(self._log)!r}, 'a')", *lines]),
        ]

    @property
    def orders(self) -> list[dict[str, object]]:
        """What it was told, once it has ended."""
        return [json.loads(line) for line in self._log.read_text().splitlines()]

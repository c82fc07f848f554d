"""Run every benchmark and write one table, or compare two tables.

    python benchmarks/bench.py run [--minutes MINUTES] [--output FILE] [NAME ...]
    python benchmarks/bench.py compare OLD NEW

`run` goes on when a benchmark fails, and says why in one line. What is known about an aim that is not met stands in
`reasons.toml` and comes into every table. `compare` names every ratio that grew by more than a tenth, and exits with 1
if there is one.
"""

from __future__ import annotations

import argparse
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

import msgspec

from comparison import MISSED, RESULTS_VARIABLE, Comparison, amount

FOLDER = Path(__file__).resolve().parent
RESULTS = FOLDER / "RESULTS.md"
REASONS = FOLDER / "reasons.toml"
BENCHMARKS = {
    "start": "start.py",
    "beside": "start_beside.py",
    "idle": "idle.py",
    "figure": "figure.py",
    "follow": "follow_cpu.py",
    "cues": "cue_timing.py",
    "progress": "progress.py",
    "growth": "growth.py",
    "print": "print.py",
    "bundle": "bundle.py",
}
"""The script of each benchmark by name."""
CUES = "cue_timing.py"
MINUTES = 10.0
"""How long cues are recorded in each of three states."""
LONGEST_S = 3600.0
"""After that a benchmark has failed."""
HEAD = "| what | figure | beside | ratio | aim | |"
WORSE = 1.1


@dataclass(frozen=True)
class Outcome:
    """What came of one benchmark.

    Attributes:
        rows: What it compared.
        problem: Why that is not all, in one line; else empty.
    """

    rows: list[Comparison]
    problem: str = ""


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run")
    run.add_argument("--output", type=Path, default=RESULTS)
    run.add_argument("--minutes", type=float, default=MINUTES, help="of recorded cues in each state (%(default)g)")
    run.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    compare = commands.add_parser("compare")
    compare.add_argument("old", type=Path)
    compare.add_argument("new", type=Path)
    options = parser.parse_args()
    if options.command == "compare":
        old, new = (ratios(path.read_text("utf-8")) for path in (options.old, options.new))
        worse = list(worsened(old, new))
        print("\n".join([*worse, *missed_out(old, new)]) or "No ratio grew by more than a tenth.")
        return 1 if worse else 0
    unknown = set(options.names) - BENCHMARKS.keys()
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    return run_all(options.names or list(BENCHMARKS), options.output, options.minutes)


def run_all(names: Sequence[str], output: Path, minutes: float) -> int:
    """Run benchmarks one after the other, write the table, and return 1 if an aim was missed or something failed."""
    found: list[Comparison] = []
    problems: list[str] = []
    for name in names:
        script = BENCHMARKS[name]
        arguments = [f"{minutes:g}"] if script == CUES else []
        print(f"== {' '.join([script, *arguments])}", flush=True)
        began = time.monotonic()
        outcome = measured(FOLDER / script, *arguments)
        print(f"-- {name}: {time.monotonic() - began:.0f} s {outcome.problem}".rstrip(), flush=True)
        found += outcome.rows
        problems += [f"{name}: {outcome.problem}"] if outcome.problem else []
    output.write_text(table(found, problems, tomllib.loads(REASONS.read_text("utf-8"))), encoding="utf-8")
    print(f"written to {output}")
    return 0 if not problems and all(row.is_met for row in found) else 1


def measured(script: Path, *arguments: str, longest_s: float = LONGEST_S) -> Outcome:
    """Run one benchmark, show what it prints, and return what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        results, errors = Path(folder) / "results", Path(folder) / "errors"
        environment = {**os.environ, RESULTS_VARIABLE: str(results)}
        with errors.open("wb") as stderr:
            command = [sys.executable, str(script), *arguments]
            running = subprocess.Popen(command, env=environment, stderr=stderr, start_new_session=True)
            try:
                status = running.wait(longest_s)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)  # with all that it has started
                running.wait()
                return Outcome([], f"not done within {longest_s:g} s")
        said = errors.read_text("utf-8", errors="replace").strip()
        lines = results.read_bytes().splitlines() if results.exists() else []
    print(said, file=sys.stderr, flush=True)
    rows = [msgspec.json.decode(line, type=Comparison) for line in lines]
    if status in {0, MISSED}:
        return Outcome(rows)
    return Outcome(rows, said.splitlines()[-1] if said else f"ended with status {status}")


def table(found: Sequence[Comparison], problems: Sequence[str], reasons: Mapping[str, str]) -> str:
    """Return the page with everything that was measured.

    Args:
        found: All comparisons.
        problems: What could not be measured, and why.
        reasons: By subject, why an aim is not met.
    """
    rows = [
        f"| {row.subject} | {amount(row.figure, row.unit)} | {row.beside}: {amount(row.reference, row.unit)} "
        f"| {row.ratio:.2f} | {row.aim} | {verdict(row, reasons.get(row.subject, ''))} |"
        for row in found
    ]
    notes = [*(f"Not measured here: {problem}." for problem in problems), ""] if problems else []
    return "\n".join(
        [
            "# Results",
            "",
            f"{date.today().isoformat()}, made by `make bench` on {machine()}.",
            "Each ratio compares two things that were measured in turn, in the same run.",
            "",
            HEAD,
            "|---|---|---|---|---|---|",
            *rows,
            "",
            *notes,
        ]
    )


def verdict(row: Comparison, reason: str) -> str:
    """Return whether an aim is met, and if not, why; empty without an aim."""
    if not row.aim or row.is_met:
        return "met" if row.aim else ""
    return f"**not met**: {reason}" if reason else "**not met**"


def machine() -> str:
    """Return what the figures depend on."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, software rendering, "
        f"Python {platform.python_version()}, Qt {version('PySide6-Essentials')}"
    )


def ratios(page: str) -> dict[str, float]:
    """Return the ratio of each row on a page of results, by what is compared with what."""
    rows = [line.strip("| ").split(" | ") for line in page.partition(HEAD)[2].splitlines()[2:] if line.startswith("|")]
    return {f"{cells[0]} (beside {cells[2].rpartition(':')[0]})": float(cells[3]) for cells in rows}


def worsened(old: Mapping[str, float], new: Mapping[str, float]) -> Iterator[str]:
    """Yield a line for each ratio that grew by more than a tenth."""
    for subject, ratio in new.items():
        before = old.get(subject)
        if before is not None and ratio > before * WORSE:
            yield f"{subject}: ratio {before:.2f} became {ratio:.2f}"


def missed_out(old: Mapping[str, float], new: Mapping[str, float]) -> Iterator[str]:
    """Yield a line for each ratio that was there and is not any more."""
    yield from (f"{subject}: not measured any more" for subject in old if subject not in new)


if __name__ == "__main__":
    sys.exit(main())

"""Run every benchmark and write one table, or compare two tables.

    python benchmarks/bench.py run [--output FILE] [NAME ...]
    python benchmarks/bench.py compare OLD NEW

`compare` names every ratio that grew by more than a tenth, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

import msgspec

from comparison import RESULTS_VARIABLE, Comparison, amount

FOLDER = Path(__file__).resolve().parent
RESULTS = FOLDER / "RESULTS.md"
BENCHMARKS: dict[str, tuple[str, ...]] = {
    "start": ("start.py",),
    "idle": ("idle.py",),
    "figure": ("figure.py",),
    "follow": ("follow_cpu.py",),
    "cues": ("cue_timing.py",),
    "progress": ("progress.py",),
    "growth": ("growth.py",),
    "print": ("print.py",),
    "bundle": ("bundle.py",),
}
"""Each benchmark by name: the script and what it is called with."""
HEAD = "| what | figure | beside | ratio | aim | |"
WORSE = 1.1


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run")
    run.add_argument("--output", type=Path, default=RESULTS)
    run.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    compare = commands.add_parser("compare")
    compare.add_argument("old", type=Path)
    compare.add_argument("new", type=Path)
    options = parser.parse_args()
    if options.command == "compare":
        worse = list(worsened(ratios(options.old.read_text("utf-8")), ratios(options.new.read_text("utf-8"))))
        print("\n".join(worse) or "No ratio grew by more than a tenth.")
        return 1 if worse else 0
    unknown = set(options.names) - BENCHMARKS.keys()
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    return run_all(options.names or list(BENCHMARKS), options.output)


def run_all(names: Sequence[str], output: Path) -> int:
    """Run benchmarks one after the other, write the table, and return 1 if an aim was missed."""
    found: list[Comparison] = []
    failed: list[str] = []
    for name in names:
        rows = measured(*BENCHMARKS[name])
        found += rows
        if not rows:
            failed.append(name)
    output.write_text(table(found, failed), encoding="utf-8")
    print(f"written to {output}")
    return 0 if not failed and all(row.is_met for row in found) else 1


def measured(script: str, *arguments: str) -> list[Comparison]:
    """Run one benchmark and return what it compared; nothing where it cannot be measured."""
    print(f"== {script} {' '.join(arguments)}".rstrip(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results"
        environment = {**os.environ, RESULTS_VARIABLE: str(results)}
        subprocess.run([sys.executable, str(FOLDER / script), *arguments], env=environment, check=False)
        lines = results.read_bytes().splitlines() if results.exists() else []
    return [msgspec.json.decode(line, type=Comparison) for line in lines]


def table(found: Sequence[Comparison], failed: Sequence[str]) -> str:
    """Return the page with everything that was measured."""
    rows = [
        f"| {row.subject} | {amount(row.figure, row.unit)} | {row.beside}: {amount(row.reference, row.unit)} "
        f"| {row.ratio:.2f} | {row.aim} | {('met' if row.is_met else '**not met**') if row.aim else ''} |"
        for row in found
    ]
    notes = [f"Not measured here: {', '.join(failed)}.", ""] if failed else []
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


def machine() -> str:
    """Return what the figures depend on."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, software rendering, "
        f"Python {platform.python_version()}, Qt {version('PySide6-Essentials')}"
    )


def ratios(page: str) -> dict[str, float]:
    """Return the ratio of each subject on a page of results."""
    rows = [line.strip("| ").split(" | ") for line in page.partition(HEAD)[2].splitlines()[2:] if line.startswith("|")]
    return {cells[0]: float(cells[3]) for cells in rows}


def worsened(old: dict[str, float], new: dict[str, float]) -> Iterator[str]:
    """Yield a line for each ratio that grew by more than a tenth."""
    for subject, ratio in new.items():
        before = old.get(subject)
        if before is not None and ratio > before * WORSE:
            yield f"{subject}: ratio {before:.2f} became {ratio:.2f}"


if __name__ == "__main__":
    sys.exit(main())

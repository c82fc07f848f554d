"""One measured figure beside what it is compared with, as a line for people and a row for the table of results."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

RESULTS_VARIABLE = "GLUTECOACH_BENCH_RESULTS"
"""A file that takes every comparison as a line of JSON."""
MISSED = 3
"""The exit status of a benchmark that measured everything and missed an aim; 1 is that of one that failed."""


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """A figure and what stands beside it, measured in the same run.

    Attributes:
        subject: What was measured.
        figure: How much it was.
        unit: Of both.
        beside: What it is compared with.
        reference: How much that was; above zero.
        most_ratio: The highest ratio that is aimed at; None for no aim.
        most_figure: The highest figure that is aimed at, in the unit; None for no aim.
    """

    subject: str
    figure: float
    unit: str
    beside: str
    reference: float
    most_ratio: float | None = None
    most_figure: float | None = None

    @property
    def ratio(self) -> float:
        """The figure as a multiple of the reference."""
        return self.figure / self.reference

    @property
    def aim(self) -> str:
        """What is aimed at, in words; empty for nothing."""
        if self.most_ratio is not None:
            return f"ratio at most {self.most_ratio:g}"
        return "" if self.most_figure is None else f"at most {self.most_figure:g} {self.unit}"

    @property
    def is_met(self) -> bool:
        """Whether the aim is met; also when there is none."""
        within_ratio = self.most_ratio is None or self.ratio <= self.most_ratio
        return within_ratio and (self.most_figure is None or self.figure <= self.most_figure)

    @property
    def line(self) -> str:
        """Everything in one line."""
        verdict = f" (aim: {self.aim}, {'met' if self.is_met else 'NOT met'})" if self.aim else ""
        return (
            f"{self.subject}: {amount(self.figure, self.unit)}, {self.beside} "
            f"{amount(self.reference, self.unit)}, ratio {self.ratio:.2f}{verdict}"
        )


def amount(figure: float, unit: str) -> str:
    """Return a figure with three digits that matter and its unit."""
    return f"{figure:.3g} {unit}" if figure < 1000 else f"{figure:.0f} {unit}"


def report(*comparisons: Comparison) -> int:
    """Print comparisons, hand them on to the table where one is made, and return 0 if every aim is met, else MISSED."""
    for comparison in comparisons:
        print(comparison.line, flush=True)
    if path := os.environ.get(RESULTS_VARIABLE):
        with Path(path).open("ab") as results:
            results.writelines(msgspec.json.encode(comparison) + b"\n" for comparison in comparisons)
    return 0 if all(comparison.is_met for comparison in comparisons) else MISSED

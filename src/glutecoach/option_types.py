"""What options of the command line may say; wrong usage is told as such."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

FASTEST = 1000.0
FIRST_YEAR, LAST_YEAR = 1970, 2200
WEEKS, MOST_WEEKS = 4, 52


def speed(text: str) -> float:
    """Return how many times faster a trial runs, above 0."""
    number = float(text)
    if not 0 < number <= FASTEST:
        message = f"must be above 0 and at most {FASTEST:g}"
        raise argparse.ArgumentTypeError(message)
    return number


def day(text: str) -> date:
    """Return a date."""
    try:
        read = date.fromisoformat(text)
    except ValueError:
        read = date.min
    if not FIRST_YEAR <= read.year <= LAST_YEAR:
        message = f"not a date like 2026-05-31: {text!r}"
        raise argparse.ArgumentTypeError(message)
    return read


def weeks(text: str) -> int:
    """Return a number of weeks, 1 to `MOST_WEEKS`."""
    number = int(text)
    if not 1 <= number <= MOST_WEEKS:
        message = f"must be from 1 to {MOST_WEEKS}"
        raise argparse.ArgumentTypeError(message)
    return number


def add_weeks_options(parser: argparse.ArgumentParser, file: str) -> None:
    """Let a command say which weeks go into which file."""
    parser.add_argument("--output", type=Path, required=True, metavar=file)
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument("--weeks", type=weeks, default=WEEKS, metavar="N", help=f"how many weeks (default {WEEKS})")
    parser.add_argument(
        "--from", type=day, default=None, metavar="DATE", dest="begins", help="begin with the week of a day"
    )


def add_sheet_options(parser: argparse.ArgumentParser) -> None:
    """Let a command say which weeks are printed, and how."""
    add_weeks_options(parser, "FILE.pdf")
    parser.add_argument("--paper", choices=("a4", "letter"), default="", help="default: what is usual here")
    parser.add_argument(
        "--layout", choices=("weekly", "four-weeks"), default="weekly", help="a page for each week, or for four"
    )
    parser.add_argument("--large-type", action="store_true", help="in large type")

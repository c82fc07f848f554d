"""Reads CHANGELOG.md: what was released when, in the words that people read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

CHANGELOG = Path(__file__).resolve().parent.parent / "CHANGELOG.md"
UNRELEASED = "## [Unreleased]\n"
_RELEASE = re.compile(r"^## \[(?P<version>\d+\.\d+\.\d+)\] - (?P<day>\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_ITEM = re.compile(r"^- (.+(?:\n  .+)*)", re.MULTILINE)
_MARKUP = re.compile(r"\[([^\]]+)\]\([^)]*\)|[*`]")


class ChangelogError(Exception):
    """The changelog cannot be cut; the message is one sentence for whoever releases."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was released.

    Attributes:
        version: As in `1.2.3`.
        day: When.
        items: What changed, each as plain text.
    """

    version: str
    day: date
    items: tuple[str, ...]


def releases(text: str) -> tuple[Release, ...]:
    """Return the versions that were released, newest first."""
    parts = _RELEASE.split(text)[1:]
    return tuple(
        Release(version, date.fromisoformat(day), items_of(section))
        for version, day, section in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    )


def unreleased(text: str) -> str:
    """Return what stands under Unreleased.

    Raises:
        ChangelogError: There is no such heading.
    """
    _, heading, rest = text.partition(UNRELEASED)
    if not heading:
        message = "CHANGELOG.md has no heading [Unreleased]"
        raise ChangelogError(message)
    next_release = _RELEASE.search(rest)
    return rest[: next_release.start()] if next_release else rest


def items_of(section: str) -> tuple[str, ...]:
    """Return the items of a section as plain text, each on one line."""
    return tuple(_MARKUP.sub(lambda match: match[1] or "", " ".join(item.split())) for item in _ITEM.findall(section))


def cut(text: str, version: str, day: date) -> str:
    """Return the changelog with everything unreleased under a version of its own.

    Raises:
        ChangelogError: Nothing is unreleased, or the version is there already.
    """
    section = unreleased(text)
    if not items_of(section):
        message = "CHANGELOG.md has nothing under [Unreleased]"
        raise ChangelogError(message)
    if any(release.version == version for release in releases(text)):
        message = f"CHANGELOG.md has a version {version} already"
        raise ChangelogError(message)
    heading = f"## [{version}] - {day.isoformat()}\n"
    return text.replace(UNRELEASED + section, f"{UNRELEASED}\n{heading}{section}", 1)

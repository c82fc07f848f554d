"""Deletes all of a person's data, and nothing else that may stand in the same folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from glutecoach.storage.copies import BACKUPS

FILES = (
    "glutecoach*.sqlite3*",
    ".glutecoach.sqlite3.*.new*",
    "preferences*.json",
    ".preferences.json.*.new",
    "programme*.json",
    ".programme.json.*.new",
    "printed_weeks*.json",
    ".printed_weeks.json.*.new",
    "glutecoach*.log",
    "fault.log",
    "crash-report.txt",
    "glutecoach.door",
    "glutecoach.lock",
)
FOLDERS = {
    BACKUPS: ("*.sqlite3", ".*.sqlite3.*.new*"),
    "plans": ("*.toml", ".*.toml.*.new"),
    "exercises": ("*.toml", ".*.toml.*.new"),
}


def erase(folder: Path, shared_file: Path | None) -> list[Path]:
    """Delete everything that GluteCoach keeps; return what could not be deleted.

    Args:
        folder: The data folder, which nobody has open; it goes, too, unless it holds other things.
        shared_file: What this computer wrote into a shared folder; None for nothing.
    """
    left: list[Path] = []
    for path in [*_files(folder), *([shared_file] if shared_file else [])]:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    for empty in (*(folder / name for name in FOLDERS), folder):
        try:
            empty.rmdir()
        except OSError:
            continue  # it was never there, or holds what is not ours
    return left


def _files(folder: Path) -> Iterator[Path]:
    for name, patterns in {"": FILES, **FOLDERS}.items():
        for pattern in patterns:
            yield from (path for path in (folder / name).glob(pattern) if path.is_symlink() or not path.is_dir())

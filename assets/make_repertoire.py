"""Makes `repertoire.json` of the files of exercises and programmes: `make repertoire`, after one was changed."""

from __future__ import annotations

from pathlib import Path

from glutecoach.storage.catalog import load_exercises, load_programme
from glutecoach.storage.repertoire import FILE_NAME, Repertoire, repertoire_bytes

ASSETS = Path(__file__).resolve().parent
PROGRAMMES = ("activation", "build")


def repertoire_as_written() -> Repertoire:
    """Return what the files say."""
    exercises = load_exercises(ASSETS / "exercises")
    folder = ASSETS / "programmes"
    return Repertoire(exercises, {name: load_programme(folder / f"{name}.toml", exercises) for name in PROGRAMMES})


if __name__ == "__main__":
    (ASSETS / FILE_NAME).write_bytes(repertoire_bytes(repertoire_as_written()))

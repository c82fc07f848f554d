"""Write the JSON schemas of exercise and plan files into docs: `python scripts/make_schemas.py`.

They come from the structures that the loader itself reads with, so they cannot say something else. What reaches over
several keys (an unknown exercise, a missing dose, a workout of many hours) only the loader can refuse.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from glutecoach.storage.catalog import ExerciseFile, PlanFile

DOCS = Path(__file__).resolve().parent.parent / "docs"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_text(kind: type[msgspec.Struct], title: str) -> str:
    """Return the schema of a file as JSON."""
    schema: dict[str, Any] = {"$schema": DIALECT, "title": title, **msgspec.json.schema(kind)}
    return msgspec.json.format(msgspec.json.encode(schema, order="deterministic"), indent=2).decode() + "\n"


def schemas() -> dict[str, str]:
    """Return the text of each schema by the name of its file."""
    return {
        "exercise.schema.json": schema_text(ExerciseFile, "An exercise file of GluteCoach"),
        "plan.schema.json": schema_text(PlanFile, "A plan file of GluteCoach"),
    }


def main() -> None:
    """Write both."""
    for name, text in schemas().items():
        (DOCS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Sessions and databases for the tests of storage."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from glutecoach.core.plan import Workout
from glutecoach.core.programme import Standing, next_workout
from glutecoach.storage.catalog import load_exercises, load_programme
from glutecoach.storage.database import open_database


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def connection(folder: Path) -> Iterator[sqlite3.Connection]:
    """Return an empty database."""
    with closing(open_database(folder)) as opened:
        yield opened


@pytest.fixture
def workout(assets: Path) -> Workout:
    """Return the first workout of the programme."""
    exercises = load_exercises(assets / "exercises")
    return next_workout(load_programme(assets / "programmes" / "activation.toml", exercises), Standing())


@pytest.fixture(scope="session")
def made_schemas() -> dict[str, str]:
    """Return the schemas as the script makes them; it is loaded from its file because `scripts` is no package."""
    path = Path(__file__).resolve().parents[2] / "scripts" / "make_schemas.py"
    spec = importlib.util.spec_from_file_location("make_schemas", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.schemas())


@pytest.fixture(scope="session")
def schemas(made_schemas: dict[str, str]) -> dict[str, Any]:
    """Return the schemas as values."""
    return {name: json.loads(text) for name, text in made_schemas.items()}

"""Printed sheets, read back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from glutecoach.core.weeks import WeekRule
from glutecoach.printing.pdf import Paper, pdf_of
from glutecoach.printouts import SheetWish, plan_on_paper, plan_weeks
from glutecoach.storage.following import Following
from glutecoach.storage.store import Store
from printed import Printed

MONDAY = date(2026, 3, 2)


@pytest.fixture
def print_sheet(store: Store, english: None) -> Callable[..., Printed]:
    """Return a function that prints the plan of the store and reads it back."""

    def make(paper: Paper = Paper.A4, **wish: object) -> Printed:
        wanted = SheetWish(**wish)  # pyright: ignore[reportArgumentType]
        weeks = plan_weeks(store, WeekRule(), MONDAY, wanted)
        return Printed(pdf_of(plan_on_paper(store, WeekRule(), weeks, wanted), paper))

    return make


LONG_NAME = "Hip hinge on both knees with a name that goes on and on and on, as far as it may"
LONG_WORD = "Kapitänsmützenübungswiederholung"
STRESS_NAMES = (LONG_NAME, LONG_WORD, "גשר ישבן", "تمرين الجسر", *(f"Exercise {n}" for n in range(5, 21)))


@pytest.fixture
def stress(store: Store, assets: Path, tmp_path: Path) -> Store:
    """Return a store whose plan has twenty exercises: long names, names from right to left, some without a figure."""
    bridge = (assets / "exercises" / "bridge.toml").read_text()
    ids: list[str] = []
    for number, name in enumerate(STRESS_NAMES):
        text = bridge.replace('name = "Glute bridge"', f'name = "{name}"')
        if number % 3 == 2:
            text = text.partition("# How it is drawn")[0]
        path = tmp_path / f"own-{number}.toml"
        path.write_text(text)
        store.shelf.take_in(path)
        ids.append(path.stem)
    quoted = ", ".join(f'"{each}"' for each in ids)
    doses = ", ".join(f"{each} = {{ sets = 2, reps = 8 }}" for each in ids)
    plan = tmp_path / "stress.toml"
    plan.write_text(
        f'name = "{LONG_NAME}"\nabout = "Much."\n[[sessions]]\nid = "a"\nname = "{LONG_NAME}"\n'
        f"exercises = [{quoted}]\n[[weeks]]\ndoses = {{ {doses} }}\n[rest]\nbetween_sets = 45\n"
    )
    store.shelf.take_in(plan)
    store.shelf.follow(Following(plan_id="stress"))
    return store

"""A plan as the text of its file."""

from __future__ import annotations

from typing import Any, cast

import msgspec
import tomli_w

from glutecoach.core.exercise import Side, Tempo
from glutecoach.core.programme import Programme, Setting
from glutecoach.storage.catalog import (
    DoseTable,
    PlanFile,
    RangeTable,
    RestTable,
    SessionTable,
    SettingTable,
    TempoTable,
    WeekTable,
)

HEAD = "# A plan of GluteCoach. Import it on the Plan page, or drop it on the window.\n"


def plan_text(plan: Programme) -> str:
    """Return a plan as TOML that `storage.catalog.load_programme` reads back as the same plan."""
    needed = {exercise.exercise_id for exercise in plan.exercises}
    file = PlanFile(
        name=plan.name,
        about=plan.about,
        sessions=[
            SessionTable(each.template_id, each.name, [exercise.exercise_id for exercise in each.exercises])
            for each in plan.templates
        ],
        weeks=[
            WeekTable({name: DoseTable(dose.sets, dose.reps) for name, dose in week.items() if name in needed})
            for week in plan.weeks
        ],
        rest=RestTable(plan.rest_s),
        settings={name: _setting(setting) for name, setting in plan.settings.items() if setting != Setting()},
        ranges={name: RangeTable(each.sets, each.reps) for name, each in plan.ranges.items()},
        based_on=plan.based_on or None,
    )
    return HEAD + tomli_w.dumps(cast("dict[str, Any]", _without_nothing(msgspec.to_builtins(file))))


def _setting(setting: Setting) -> SettingTable:
    side = setting.starting_side
    return SettingTable(
        tempo=None if setting.tempo is None else _tempo(setting.tempo),
        rest=setting.rest_s,
        starting_side="left" if side is Side.LEFT else "right" if side is Side.RIGHT else None,
        self_paced=setting.is_self_paced,
        form=setting.form,
    )


def _tempo(tempo: Tempo) -> TempoTable:
    starts_with = "lower" if tempo.starts_with == "lower" else "lift"
    return TempoTable(tempo.lift_s, tempo.hold_s, tempo.lower_s, tempo.pause_s, starts_with)


def _without_nothing(value: object) -> object:
    """Leave out what is None: TOML has no word for it."""
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return {key: _without_nothing(each) for key, each in table.items() if each is not None}
    return value

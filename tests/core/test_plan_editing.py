from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from glutecoach.core.exercise import Exercise, Form, Side, Tempo, Variant
from glutecoach.core.plan_editing import (
    OutOfRange,
    as_set,
    copy_of,
    leaves_range,
    reset_to,
    with_dose,
    with_exercise,
    with_order,
    with_setting,
    without_exercise,
)
from glutecoach.core.programme import Dose, Programme, Range, Setting, work_s, workout
from glutecoach.core.timeline import duration_s, timeline


def ids(plan: Programme, turn: int = 0) -> list[str]:
    """Return the exercises of a session in order."""
    return [each.exercise_id for each in plan.templates[turn].exercises]


def test_a_copy_remembers_its_programme_and_can_be_reset(programme: Programme) -> None:
    """A copy of a copy still knows activation; resetting keeps id and name."""
    mine = copy_of(copy_of(programme, "mine", "Mine"), "again", "Again")
    changed = with_dose(mine, 1, "bridge", Dose(3, 20))

    assert (mine.programme_id, mine.name, mine.based_on) == ("again", "Again", "activation")
    assert reset_to(changed, programme) == mine


def test_a_dose_is_that_of_one_week(programme: Programme) -> None:
    """Another dose in week 2 leaves week 1 alone."""
    changed = with_dose(programme, 2, "bridge", Dose(3, 20))

    assert changed.weeks[0] == programme.weeks[0]
    assert workout(changed, 2, 0, {}).prescriptions[1].reps == 20


def test_a_setting_reaches_the_workout(programme: Programme) -> None:
    """Tempo, rest, side and pace are those of the plan; a side of an exercise for both legs stays both."""
    setting = Setting(Tempo(1, 0, 1, 0), 10.0, Side.RIGHT, is_self_paced=True)
    changed = with_setting(with_setting(programme, "scorpion", setting), "bridge", setting)
    scorpion, bridge = workout(changed, 1, 0, {}).prescriptions

    assert (scorpion.tempo.rep_s, scorpion.rest_s, scorpion.is_self_paced) == (2, 10, True)
    assert (scorpion.starting_side, bridge.starting_side) == (Side.RIGHT, Side.BOTH)


def test_order_adding_and_taking_out(programme: Programme, make_exercise: Callable[..., Exercise]) -> None:
    """Each changes one session; a new exercise begins with one set of eight; the last one stays."""
    squat = make_exercise("squat")
    more = with_exercise(programme, 0, squat)

    assert ids(with_order(programme, 0, ("bridge", "scorpion"))) == ["bridge", "scorpion"]
    assert ids(more) == ["scorpion", "bridge", "squat"]
    assert ids(more, 1) == ids(programme, 1)
    assert [week["squat"] for week in more.weeks] == [Dose(1, 8), Dose(1, 8)]
    assert ids(without_exercise(more, 0, "bridge")) == ["scorpion", "squat"]
    alone = without_exercise(programme, 0, "bridge")
    assert without_exercise(alone, 0, "scorpion") == alone


@pytest.mark.parametrize(
    ("dose", "left"),
    [
        (Dose(1, 8), {}),
        (Dose(2, 12), {}),
        (Dose(3, 8), {"sets": OutOfRange.MORE}),
        (Dose(1, 4), {"reps": OutOfRange.FEWER}),
        (Dose(3, 13), {"sets": OutOfRange.MORE, "reps": OutOfRange.MORE}),
    ],
)
def test_leaving_the_range_is_told_for_sets_and_reps(
    programme: Programme, dose: Dose, left: dict[str, OutOfRange]
) -> None:
    """Both ends belong to the range; without a range nothing is left."""
    asked = Range((1, 2), (8, 12))
    plan = with_dose(replace(programme, ranges={"bridge": asked}), 1, "bridge", dose)

    assert leaves_range(plan, 1, "bridge") == left
    assert leaves_range(plan, 1, "scorpion") == {}


def test_the_length_follows_every_change(programme: Programme) -> None:
    """One more rep of eight seconds makes the session eight seconds longer; the sets alone are never longer."""

    def length_s(plan: Programme) -> float:
        return duration_s(timeline(as_set(plan, 1, 0)))

    before = length_s(programme)

    assert length_s(with_dose(programme, 1, "bridge", Dose(1, 9))) == before + 8
    assert work_s(programme, 1, 0) < before


def test_a_form_that_the_plan_sets_is_part_of_the_session(programme: Programme) -> None:
    """Name and tempo are those of the form, so that the length is right while it is edited."""
    scorpion, bridge = programme.templates[0].exercises
    longer = replace(bridge, variants={Form.HARDER: Variant("Long bridge", "Longer.", "Stay.", Tempo(2, 9, 2, 1))})
    plan = replace(programme, templates=(replace(programme.templates[0], exercises=(scorpion, longer)),))
    planned = as_set(with_setting(plan, "bridge", Setting(form=Form.HARDER)), 1, 0).prescriptions[1]

    assert (planned.exercise.name, planned.tempo.hold_s) == ("Long bridge", 9)


def test_an_added_exercise_brings_what_its_programme_asks_for(
    programme: Programme, make_exercise: Callable[..., Exercise]
) -> None:
    """It begins with the least of it, and the editor can tell when that is left; the plan's own range stays."""
    asked = Range((1, 2), (6, 12))
    squat = make_exercise("squat")
    plan = with_exercise(programme, 0, squat, asked)
    own = replace(programme, ranges={"squat": Range((3, 3), (3, 3))})

    assert plan.weeks[0]["squat"] == Dose(1, 6)
    assert plan.ranges["squat"] == asked
    assert with_exercise(own, 0, squat, asked).ranges["squat"] == Range((3, 3), (3, 3))

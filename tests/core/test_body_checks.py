from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from glutecoach.core.body import start_pose
from glutecoach.core.body_checks import Problem, Sample, length_problems, problems, reach_problems
from glutecoach.core.exercise import Side
from glutecoach.core.movement import KeyPose, Movement
from glutecoach.storage.movements import load_movement

EXERCISES = Path(__file__).resolve().parents[2] / "assets" / "exercises"
NAMES = ("scorpion", "all4s-leg-raise", "bridge", "squat", "reverse-lunge", "hip-thrust", "hip-hinge")


@cache
def movement_of(name: str) -> Movement:
    """Return the movement of one of our exercises."""
    movement = load_movement(EXERCISES / f"{name}.toml")
    assert movement is not None
    return movement


def with_angles(key: KeyPose, **changed: float) -> KeyPose:
    """Return a key pose with some angles replaced."""
    return replace(key, angles={**key.angles, **changed})


def rules(found: tuple[Problem, ...]) -> set[str]:
    """Return the rules that are broken."""
    return {problem.rule for problem in found}


@pytest.mark.parametrize("name", NAMES)
def test_every_exercise_we_ship_passes_its_checks(name: str) -> None:
    """Nothing stretches, slides, bends too far, sinks or jumps."""
    assert problems(movement_of(name)) == ()


def test_a_contact_out_of_reach_is_found() -> None:
    """Feet too far away for the legs are named with the distance that is missing."""
    bridge = movement_of("bridge")
    far_away = replace(bridge, contacts={**bridge.contacts, "near_ball": (0.9, 0.010)})

    found = problems(far_away)

    assert {"near_ball", "far_ball"} <= {problem.where.split(",")[0] for problem in found}
    assert "reach" in rules(reach_problems(far_away))


def test_an_arched_back_in_right_form_is_found() -> None:
    """More than ten degrees between pelvis and chest belong into the fault only."""
    raise_ = movement_of("all4s-leg-raise")
    end = with_angles(raise_.keys[-1], pelvis=349.9, thorax=19.9)

    assert "joint" in rules(problems(replace(raise_, keys=(raise_.keys[0], end))))


def test_a_sliding_contact_is_found() -> None:
    """A support knee that is only drawn at the right place at the start is named."""
    raise_ = movement_of("all4s-leg-raise")
    end = with_angles(raise_.keys[-1], far_thigh=262.0)
    found = problems(replace(raise_, keys=(raise_.keys[0], end)))

    assert any(problem.rule == "contact" and problem.where == "far_knee" for problem in found)


def test_a_hurried_movement_is_found() -> None:
    """A rep in a fifth of its time jumps from frame to frame."""
    squat = movement_of("squat")

    assert "jump" in rules(problems(replace(squat, tempo=replace(squat.tempo, lift_s=0.4))))


def test_a_body_in_the_floor_is_found() -> None:
    """Joints under the floor are named, except those of arms that lie in front of the body."""
    scorpion = movement_of("scorpion")
    sunk = replace(scorpion, contacts={"shoulder": (0.288, 0.0)})
    found = [problem for problem in problems(sunk) if problem.rule == "floor"]

    assert found
    assert not any("wrist" in problem.where for problem in found)


def test_a_stretched_limb_is_found() -> None:
    """A shank that ends somewhere else than its length allows is named."""
    bridge = movement_of("bridge")
    body = start_pose(bridge, Side.RIGHT)
    stretched = replace(body, near_leg=replace(body.near_leg, ankle=(0.6, 0.039)))

    found = list(length_problems(bridge, Sample("start", stretched)))

    assert {problem.where for problem in found} == {"near shank, start", "near foot, start"}

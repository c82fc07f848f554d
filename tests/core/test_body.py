from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutecoach.core.body import (
    fault_pose,
    glow,
    key_pose,
    pose,
    progress,
    rep_moment,
    start_pose,
    stepped,
)
from glutecoach.core.body_checks import LIMITS, contact_points, joint_angles
from glutecoach.core.exercise import Phase, Side, Tempo
from glutecoach.core.interpolation import ease
from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import (
    FOREARM,
    HEAD,
    JOINTS,
    NECK,
    PELVIS,
    SHANK,
    THIGH,
    THORAX,
    UPPER_ARM,
    reach,
    wrap,
)
from glutecoach.storage.movements import load_movement

EXERCISES = Path(__file__).resolve().parents[2] / "assets" / "exercises"
NAMES = ("scorpion", "all4s-leg-raise", "bridge", "squat", "reverse-lunge", "hip-thrust", "hip-hinge")
FRACTIONS = st.floats(0, 1)


@cache
def movement_of(name: str) -> Movement:
    """Return the movement of one of our exercises."""
    movement = load_movement(EXERCISES / f"{name}.toml")
    assert movement is not None
    return movement


def moments() -> st.SearchStrategy[tuple[str, Phase, float, Side]]:
    """Draw any moment of any exercise."""
    return st.tuples(st.sampled_from(NAMES), st.sampled_from(Phase), FRACTIONS, st.sampled_from(Side))


@given(moments())
@settings(max_examples=120, deadline=None)
def test_limb_lengths_never_change(moment: tuple[str, Phase, float, Side]) -> None:
    """Every bone keeps its length at every moment of every exercise."""
    name, phase, fraction, side = moment
    movement = movement_of(name)
    upper, lower, _ = movement.near_arm_depth

    joints = pose(movement, phase, fraction, side).joints

    for first, second, length in (
        ("hip", "lumbar", PELVIS),
        ("lumbar", "shoulder", THORAX),
        ("shoulder", "skull", NECK),
        ("skull", "crown", HEAD),
        ("near_hip", "near_knee", THIGH),
        ("near_knee", "near_ankle", SHANK),
        ("far_hip", "far_knee", THIGH),
        ("far_knee", "far_ankle", SHANK),
        ("near_shoulder", "near_elbow", UPPER_ARM * upper),
        ("near_elbow", "near_wrist", FOREARM * lower),
    ):
        assert math.isclose(math.dist(joints[first], joints[second]), length, abs_tol=1e-9)


@given(moments())
@settings(max_examples=120, deadline=None)
def test_contacts_never_slide(moment: tuple[str, Phase, float, Side]) -> None:
    """What rests on floor or bench stays within a hundredth of the body height, at every moment."""
    name, phase, fraction, side = moment
    movement = movement_of(name)
    begin = contact_points(movement, start_pose(movement, side))

    now = contact_points(movement, pose(movement, phase, fraction, side))

    assert all(math.dist(point, begin[joint]) <= 0.01 for joint, point in now.items())


@given(moments())
@settings(max_examples=120, deadline=None)
def test_no_joint_bends_the_wrong_way(moment: tuple[str, Phase, float, Side]) -> None:
    """Every joint stays within its limits, and in right form the back keeps its shape."""
    name, phase, fraction, side = moment

    angles = joint_angles(pose(movement_of(name), phase, fraction, side))

    for joint, angle in angles.items():
        low, high = LIMITS[joint.split()[-1]]
        assert low - 1e-6 <= angle <= high + 1e-6


@pytest.mark.parametrize("name", NAMES)
def test_motion_is_continuous_through_a_whole_rep(name: str) -> None:
    """No joint moves over a hundredth of the height in a sixtieth of a second, not even between reps."""
    movement = movement_of(name)
    tempo = movement.tempo
    frames = round(tempo.rep_s * 60)
    reps = [rep_moment(tempo, number / frames) for number in range(frames + 1)]
    bodies = [pose(movement, phase, fraction, Side.RIGHT).joints for phase, fraction in reps]

    jumps = [
        math.dist(later[joint], earlier[joint]) for earlier, later in pairwise([*bodies, bodies[0]]) for joint in JOINTS
    ]

    assert max(jumps) <= 0.01


@pytest.mark.parametrize("name", NAMES)
def test_glow_is_continuous_through_a_whole_rep(name: str) -> None:
    """The warmth of the glutes never jumps, so that the picture never flashes."""
    movement = movement_of(name)
    frames = round(movement.tempo.rep_s * 60)
    warmth = [glow(movement, *rep_moment(movement.tempo, number / frames)) for number in range(frames + 1)]

    assert all(0 <= value <= 1.0001 for value in warmth)
    assert max(abs(later - earlier) for earlier, later in pairwise(warmth)) < 0.06


@given(moments())
@settings(max_examples=40, deadline=None)
def test_the_left_side_is_the_mirror_picture(moment: tuple[str, Phase, float, Side]) -> None:
    """Left and right show the same heights and opposite places."""
    name, phase, fraction, _ = moment
    right = pose(movement_of(name), phase, fraction, Side.RIGHT).joints
    left = pose(movement_of(name), phase, fraction, Side.LEFT).joints

    assert right.keys() == left.keys() == JOINTS
    assert all(left[joint] == (-x, y) for joint, (x, y) in right.items())


def test_both_sides_are_shown_like_the_right_one() -> None:
    """A bilateral exercise is not mirrored."""
    bridge = movement_of("bridge")

    assert pose(bridge, Phase.HOLD, 0.0, Side.BOTH) == pose(bridge, Phase.HOLD, 0.0, Side.RIGHT)


@pytest.mark.parametrize("name", ["bridge", "squat"])
def test_phases_join(name: str) -> None:
    """Each phase begins where the one before it ended, whether a rep goes up or down first."""
    movement = movement_of(name)
    order = [Phase.LIFT, Phase.HOLD, Phase.LOWER, Phase.PAUSE, Phase.LIFT]

    assert all(
        math.isclose(progress(movement, first, 1.0), progress(movement, second, 0.0))
        for first, second in pairwise(order)
    )


def test_a_lift_starts_low_and_a_squat_starts_high() -> None:
    """The start of the way is the floor for a bridge and standing for a squat."""
    assert progress(movement_of("bridge"), Phase.LIFT, 0.0) == 0.0
    assert progress(movement_of("squat"), Phase.LOWER, 0.0) == 0.0
    assert progress(movement_of("squat"), Phase.LIFT, 0.0) == 1.0


def test_a_fraction_beyond_the_phase_is_cut_off() -> None:
    """A late tick shows the end of the phase, an early one its beginning."""
    bridge = movement_of("bridge")

    assert pose(bridge, Phase.LIFT, 1.7, Side.BOTH) == pose(bridge, Phase.LIFT, 1.0, Side.BOTH)
    assert pose(bridge, Phase.LIFT, -0.3, Side.BOTH) == pose(bridge, Phase.LIFT, 0.0, Side.BOTH)


def test_easing_starts_and_ends_at_rest() -> None:
    """It goes from 0 to 1, passes the middle in the middle, and hardly moves at the ends."""
    assert (ease(0.0), ease(0.5), ease(1.0)) == (0.0, 0.5, 1.0)
    assert ease(0.01) < 0.0001
    assert ease(0.99) > 0.9999


def test_key_poses_are_met_exactly() -> None:
    """The authored poses are on the way: the landed step of the lunge at its time, the end at the end."""
    lunge = movement_of("reverse-lunge")
    between = lunge.keys[1].at

    landed = pose(lunge, Phase.LOWER, between, Side.RIGHT).joints
    end = pose(lunge, Phase.LOWER, 1.0, Side.RIGHT).joints

    assert all(math.dist(landed[j], key_pose(lunge, 1, Side.RIGHT).joints[j]) < 1e-9 for j in JOINTS)
    assert all(math.dist(end[j], key_pose(lunge, -1, Side.RIGHT).joints[j]) < 1e-9 for j in JOINTS)


def test_a_stepping_foot_leaves_the_floor() -> None:
    """The rear foot of the lunge is carried, not dragged."""
    lunge = movement_of("reverse-lunge")

    halfway = pose(lunge, Phase.LOWER, lunge.keys[1].at / 2, Side.RIGHT)

    assert halfway.far_leg.ball[1] > 0.06


@pytest.mark.parametrize("name", ["scorpion", "all4s-leg-raise", "bridge", "reverse-lunge", "hip-thrust"])
def test_the_fault_arches_the_lower_back(name: str) -> None:
    """In the fault the lumbar joint is extended far beyond right form."""
    assert joint_angles(fault_pose(movement_of(name), Side.RIGHT))["lumbar"] < -20


def test_reduced_motion_steps_to_the_nearest_key_pose() -> None:
    """The first half of a lift shows the start, the second half the end, and a hold does not pulse."""
    bridge, squat = movement_of("bridge"), movement_of("squat")

    assert [stepped(bridge, Phase.LIFT, fraction) for fraction in (0.2, 0.8)] == [0.0, 1.0]
    assert [stepped(bridge, Phase.LOWER, fraction) for fraction in (0.2, 0.8)] == [0.0, 1.0]
    assert [stepped(squat, Phase.LOWER, fraction) for fraction in (0.2, 0.8)] == [0.0, 1.0]
    assert stepped(bridge, Phase.HOLD, 0.7) == 0.0


def test_a_rep_is_walked_through_in_the_order_of_its_tempo() -> None:
    """A fraction of a rep names the phase it falls into; the end is the end of the last phase."""
    tempo = Tempo(2, 0, 2, 1, starts_with=Phase.LOWER)

    assert rep_moment(tempo, 0.0) == (Phase.LOWER, 0.0)
    assert rep_moment(tempo, 0.2) == (Phase.LOWER, 0.5)
    assert rep_moment(tempo, 0.5) == (Phase.PAUSE, 0.5)
    assert rep_moment(tempo, -1.0) == (Phase.LOWER, 0.0)
    assert rep_moment(tempo, 7.0) == (Phase.LIFT, 1.0)


def test_a_rep_ends_although_its_seconds_do_not_add_up_exactly() -> None:
    """Rounding at the very end of a rep still names its last moment."""
    tempo = Tempo(0.1, 0.2, 0.3, 0.7)

    assert all(rep_moment(tempo, 1.0 - step * 1e-17)[0] is Phase.PAUSE for step in range(5))


@given(st.floats(-0.6, 0.6), st.floats(-0.6, 0.6), st.sampled_from([-1, 1]))
@settings(max_examples=120, deadline=None)
def test_reach_keeps_both_lengths_and_says_how_far_it_fell_short(x: float, y: float, bend: int) -> None:
    """The end of the lower bone is at the target, or as far from it as the answer says."""
    upper_deg, lower_deg, short_by = reach((0.0, 0.0), (x, y), 0.3, 0.2, bend)

    end_x = 0.3 * math.cos(math.radians(upper_deg)) + 0.2 * math.cos(math.radians(lower_deg))
    end_y = 0.3 * math.sin(math.radians(upper_deg)) + 0.2 * math.sin(math.radians(lower_deg))

    assert math.isclose(math.dist((end_x, end_y), (x, y)), short_by, abs_tol=1e-6)
    assert wrap(upper_deg - lower_deg) * bend >= -1e-6

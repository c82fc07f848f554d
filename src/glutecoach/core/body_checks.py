"""What can be wrong with a movement: limbs that stretch, contacts that slide, joints bent too far, jumps."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

from glutecoach.core.body import BACK_ALONG, BACK_BEHIND, Motion, fault_pose
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Anchor, Movement
from glutecoach.core.sentence import Sentence, said, verbatim
from glutecoach.core.skeleton import (
    ANKLE_TO_BALL,
    FOREARM,
    HAND,
    HEAD,
    NECK,
    PELVIS,
    SHANK,
    THIGH,
    THORAX,
    TOE,
    UPPER_ARM,
    Arm,
    BodyPose,
    Leg,
    Point,
    direction,
    offset,
    wrap,
)

STILL_WITHIN = 0.01
JUMP_WITHIN = 0.01
FRAME_S = 1 / 60
_LENGTH_WITHIN = 1e-6
_FLOOR_WITHIN = 0.012
_SAMPLES = 60

# Lowest and highest angle of each joint in degrees, in right form and in the fault. The lumbar limits are
# ours: in right form the back keeps its shape; hip extension stays under the active range of about 15
# degrees. A foot that lies on its instep is stretched further than one can stretch it actively.
LIMITS: Mapping[str, tuple[float, float]] = {
    "hip": (-15.5, 125.0),
    "knee": (0.0, 150.0),
    "ankle": (-76.0, 40.0),
    "toes": (-30.0, 75.0),
    "elbow": (0.0, 150.0),
    "lumbar": (-10.0, 10.0),
}
FAULT_LUMBAR = (-45.0, 50.0)


class Problem(Struct, frozen=True):
    """One broken rule: which one, where, and by how much, in words for the author of the file."""

    rule: str
    where: str
    detail: Sentence


class Sample(Struct, frozen=True):
    """The body at a named moment."""

    where: str
    body: BodyPose
    is_fault: bool = False


def problems(movement: Movement) -> tuple[Problem, ...]:
    """Return everything that is wrong with a movement, each joint and rule once; a good one has none."""
    found: dict[tuple[str, str], Problem] = {}
    good = tuple(samples(movement))
    fault = Sample("fault", fault_pose(movement, Side.RIGHT), is_fault=True)
    for sample in (*good, fault):
        for problem in (
            *_reach(sample),
            *length_problems(movement, sample),
            *_limits(sample),
            *_floor(movement, sample),
        ):
            found.setdefault((problem.rule, problem.where.split(",")[0]), problem)
    for problem in (*_slides(movement, good, fault), *_jumps(movement)):
        found.setdefault((problem.rule, problem.where), problem)
    return tuple(found.values())


def samples(movement: Movement, every: int = 1) -> Iterator[Sample]:
    """Yield the body at even moments of the way out, or at some of them; the way back passes through the same poses."""
    out, motion = movement.tempo.starts_with, Motion(movement)
    for number in range(0, _SAMPLES + 1, every):
        fraction = number / _SAMPLES
        yield Sample(f"{out.value} {fraction:.0%}", motion.pose(out, fraction, Side.RIGHT))


def reach_problems(movement: Movement) -> tuple[Problem, ...]:
    """Return the contacts that a limb cannot reach, without the other checks."""
    fault = Sample("fault", fault_pose(movement, Side.RIGHT), is_fault=True)
    return tuple(problem for sample in (*samples(movement), fault) for problem in _reach(sample))


def joint_angles(body: BodyPose) -> dict[str, float]:
    """Return the angle of every joint that has limits, in degrees; bending is positive, arching negative."""
    pelvis = direction(body.trunk.hip, body.trunk.lumbar)
    found = {"lumbar": wrap(pelvis - direction(body.trunk.lumbar, body.trunk.shoulder))}
    for name, leg in (("near", body.near_leg), ("far", body.far_leg)):
        thigh, shank = direction(leg.hip, leg.knee), direction(leg.knee, leg.ankle)
        found |= {
            f"{name} hip": wrap(thigh - pelvis + 180),
            f"{name} knee": wrap(thigh - shank),
            f"{name} ankle": wrap(leg.foot_deg - shank - 90),
            f"{name} toes": wrap(leg.toe_deg - leg.foot_deg),
        }
    for name, arm in (("near", body.near_arm), ("far", body.far_arm)):
        found[f"{name} elbow"] = wrap(direction(arm.elbow, arm.wrist) - direction(arm.shoulder, arm.elbow))
    return found


def _reach(sample: Sample) -> Iterator[Problem]:
    body = sample.body
    for name, limb in (
        ("near_ball", body.near_leg),
        ("far_ball", body.far_leg),
        ("near_wrist", body.near_arm),
        ("far_wrist", body.far_arm),
    ):
        if limb.short_by > _LENGTH_WITHIN:
            yield Problem("reach", f"{name}, {sample.where}", _out_of_reach(limb.short_by))


def _out_of_reach(short_by: float) -> Sentence:
    return said("out of reach by {share} of the height", share=f"{short_by:.3f}")


def length_problems(movement: Movement, sample: Sample) -> Iterator[Problem]:
    """Yield the bones that are longer or shorter than they should be."""
    for name, (start, end, length) in _segments(movement, sample.body).items():
        if abs(math.dist(start, end) - length) > _LENGTH_WITHIN:
            yield Problem(
                "length", f"{name}, {sample.where}", verbatim(f"is {math.dist(start, end):.4f}, not {length:.4f}")
            )


def _segments(movement: Movement, body: BodyPose) -> dict[str, tuple[Point, Point, float]]:
    trunk = body.trunk
    found = {
        "pelvis": (trunk.hip, trunk.lumbar, PELVIS),
        "thorax": (trunk.lumbar, trunk.shoulder, THORAX),
        "neck": (trunk.shoulder, trunk.skull, NECK),
        "head": (trunk.skull, trunk.crown, HEAD),
    }
    found |= _leg_segments("near", body.near_leg) | _leg_segments("far", body.far_leg)
    found |= _arm_segments("near", body.near_arm, movement.near_arm_depth)
    return found | _arm_segments("far", body.far_arm, movement.far_arm_depth)


def _leg_segments(side: str, leg: Leg) -> dict[str, tuple[Point, Point, float]]:
    return {
        f"{side} thigh": (leg.hip, leg.knee, THIGH),
        f"{side} shank": (leg.knee, leg.ankle, SHANK),
        f"{side} foot": (leg.ankle, leg.ball, math.hypot(*ANKLE_TO_BALL)),
        f"{side} toe": (leg.ball, leg.toe, TOE),
    }


def _arm_segments(side: str, arm: Arm, depth: tuple[float, float, float]) -> dict[str, tuple[Point, Point, float]]:
    return {
        f"{side} upper arm": (arm.shoulder, arm.elbow, UPPER_ARM * depth[0]),
        f"{side} forearm": (arm.elbow, arm.wrist, FOREARM * depth[1]),
        f"{side} hand": (arm.wrist, arm.fingertip, HAND * depth[2]),
    }


def _limits(sample: Sample) -> Iterator[Problem]:
    for name, angle in joint_angles(sample.body).items():
        joint = name.split()[-1]
        low, high = FAULT_LUMBAR if sample.is_fault and joint == "lumbar" else LIMITS[joint]
        if not low - 1e-6 <= angle <= high + 1e-6:
            yield Problem(
                "joint", f"{name}, {sample.where}", verbatim(f"{angle:.0f}° is outside {low:.0f}° to {high:.0f}°")
            )


def _floor(movement: Movement, sample: Sample) -> Iterator[Problem]:
    """Yield what is under the floor; a shortened arm lies on it, but nearer and so lower in the picture."""
    foreshortened = movement.near_arm_depth[0] < 1 or movement.far_arm_depth[0] < 1
    arms = ("elbow", "wrist", "fingertip") if foreshortened else ()
    for name, (_, height) in sample.body.plain_joints.items():
        if height < -_FLOOR_WITHIN and not name.endswith(arms):
            yield Problem("floor", f"{name}, {sample.where}", verbatim(f"{-height:.3f} under the floor"))


def contact_points(movement: Movement, body: BodyPose) -> dict[str, Point]:
    """Return where the body really is at every point that must not move."""
    joints = body.plain_joints
    found = {name: joints[name] for name in (*movement.contacts, *movement.still) if name != Anchor.BACK}
    if Anchor.BACK in movement.contacts:
        thorax = direction(body.trunk.lumbar, body.trunk.shoulder)
        found["back"] = offset(body.trunk.lumbar, (BACK_ALONG * math.dist(*_thorax(body)), BACK_BEHIND), thorax)
    for near, far in (("near_ball", "far_ball"), ("near_wrist", "far_wrist")):
        if near in movement.contacts and not any(far in key.places for key in movement.keys):
            found[far] = joints[far]
    return found


def _thorax(body: BodyPose) -> tuple[Point, Point]:
    return body.trunk.lumbar, body.trunk.shoulder


def _slides(movement: Movement, good: tuple[Sample, ...], fault: Sample) -> Iterator[Problem]:
    begin = contact_points(movement, good[0].body)
    moved_on_purpose = movement.fault.places
    for sample in (*good[1:], fault):
        exempt = {*movement.still, *moved_on_purpose} if sample.is_fault else set[str]()
        for name, point in contact_points(movement, sample.body).items():
            slid = math.dist(point, begin[name])
            if slid > STILL_WITHIN and name not in exempt:
                yield Problem("contact", name, verbatim(f"slides by {slid:.3f} of the height ({sample.where})"))


def _jumps(movement: Movement) -> Iterator[Problem]:
    motion = Motion(movement)
    for phase, seconds in movement.tempo.phases:
        if phase not in (Phase.LIFT, Phase.LOWER):
            continue
        frames = max(1, math.ceil(seconds / FRAME_S))
        bodies = [motion.pose(phase, number / frames, Side.RIGHT).plain_joints for number in range(frames + 1)]
        for first, second in pairwise(bodies):
            for name, point in second.items():
                jump = math.dist(point, first[name])
                if jump > JUMP_WITHIN:
                    yield Problem(
                        "jump", name, verbatim(f"moves {jump:.3f} of the height within 1/60 s ({phase.value})")
                    )

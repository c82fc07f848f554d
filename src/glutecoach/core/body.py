"""Where the joints of the figure are at any moment of an exercise: a function of phase, fraction and side."""

from __future__ import annotations

import math
from collections.abc import Mapping

from glutecoach.core.exercise import Phase, Side, Tempo
from glutecoach.core.interpolation import ease, ways
from glutecoach.core.movement import ARM_SEGMENTS, LEG_SEGMENTS, Anchor, Movement
from glutecoach.core.skeleton import (
    ANKLE_TO_BALL,
    ANKLE_TO_HEEL,
    FAR_CONTACT,
    FAR_HIP,
    FAR_SHOULDER,
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
    Trunk,
    along,
    offset,
    plus,
    reach,
)

# Where the back rests on a bench: along the thorax from the lumbar joint, and behind the spine.
BACK_ALONG = 0.66
BACK_BEHIND = 0.056

_KNEE_BEND, _ELBOW_BEND = 1, -1
_MOVING = (Phase.LIFT, Phase.LOWER)
_Angles = Mapping[str, float]
_Places = Mapping[str, Point]


def progress(movement: Movement, phase: Phase, fraction: float) -> float:
    """Return how far out the movement is in time, 0 (start) to 1 (working end); easing comes later."""
    if phase in _MOVING:
        return fraction if phase is movement.tempo.starts_with else 1.0 - fraction
    is_up = phase is Phase.HOLD
    starts_low = movement.tempo.starts_with is Phase.LIFT
    return 1.0 if is_up is starts_low else 0.0


def glow(movement: Movement, phase: Phase, fraction: float) -> float:
    """Return how hard the glutes work, 0 to 1: a little ahead of a rise; shaped by eye."""
    squeeze = ease(min(1.0, fraction / 0.7))
    if phase is Phase.HOLD:
        return 0.96 + 0.04 * math.cos(2 * math.pi * fraction)
    if movement.tempo.starts_with is Phase.LIFT:
        if phase is Phase.LIFT:
            return squeeze
        return 1.0 - 0.65 * ease(fraction) if phase is Phase.LOWER else 0.35 * (1.0 - ease(fraction))
    if phase is Phase.LIFT:
        return 0.65 + 0.35 * squeeze
    if phase is Phase.PAUSE:
        return 0.65
    return 1.0 - 0.55 * ease(min(1.0, fraction / 0.3)) + 0.2 * ease(max(0.0, fraction - 0.3) / 0.7)


class Motion:
    """A movement that is asked for many poses: what lies between its key poses is worked out once.

    Args:
        movement: The exercise's movement.
    """

    def __init__(self, movement: Movement) -> None:
        self._movement = movement
        self._ways = ways(movement.keys)

    def pose(self, phase: Phase, fraction: float, side: Side) -> BodyPose:
        """Return the body at a moment of a rep.

        Args:
            phase: The phase of the rep.
            fraction: How much of the phase has passed, 0 to 1; more or less is cut off.
            side: The working side; left is the mirror picture of right, both is shown like right.
        """
        movement = self._movement
        fraction = min(1.0, max(0.0, fraction))
        moment = progress(movement, phase, fraction)
        angles, places = next(way for way in self._ways if moment <= way.ends_at).blend(moment)
        return _solve(movement, angles, places, glow(movement, phase, fraction), side)


def pose(movement: Movement, phase: Phase, fraction: float, side: Side) -> BodyPose:
    """Return the body at one moment of a rep; see `Motion.pose`."""
    return Motion(movement).pose(phase, fraction, side)


def stepped(movement: Movement, phase: Phase, fraction: float) -> float:
    """Return the fraction of the phase at which the nearest key pose is shown, for reduced motion."""
    if phase not in _MOVING:
        return 0.0
    now = progress(movement, phase, fraction)
    nearest = min((key.at for key in movement.keys), key=lambda at: abs(at - now))
    return nearest if phase is movement.tempo.starts_with else 1.0 - nearest


def rep_moment(tempo: Tempo, fraction: float) -> tuple[Phase, float]:
    """Return the phase and its fraction at a fraction of one whole rep, 0 to 1."""
    left_s = min(1.0, max(0.0, fraction)) * tempo.rep_s
    *before, (last, last_s) = tempo.phases
    for phase, seconds in before:
        if left_s < seconds:
            return phase, left_s / seconds
        left_s -= seconds
    return last, min(1.0, left_s / last_s)


def start_pose(movement: Movement, side: Side) -> BodyPose:
    """Return the position to take before the first rep, at ease."""
    first = movement.keys[0]
    return _solve(movement, first.angles, first.places, 0.0, side)


def key_pose(movement: Movement, index: int, side: Side) -> BodyPose:
    """Return one authored pose of the right form, at full work at the end of the way."""
    key = movement.keys[index]
    return _solve(movement, key.angles, key.places, ease(key.at), side)


def fault_pose(movement: Movement, side: Side) -> BodyPose:
    """Return the typical mistake: what it looks like when the lower back takes over."""
    return _solve(movement, movement.fault.angles, movement.fault.places, 0.0, side)


def _solve(movement: Movement, angles: _Angles, places: _Places, work: float, side: Side) -> BodyPose:
    """Build the body up from its anchor; limbs with a contact reach for it."""
    fixed = {**movement.contacts, **places}
    trunk = _trunk(_hip(movement.anchor, fixed, angles), angles)
    near_ball, near_wrist = fixed.get("near_ball"), fixed.get("near_wrist")
    far_ball = fixed.get("far_ball", near_ball and plus(near_ball, FAR_CONTACT))
    far_wrist = fixed.get("far_wrist", near_wrist and plus(near_wrist, FAR_CONTACT))
    root = (trunk.shoulder[0], trunk.shoulder[1] + movement.shoulder_rise)
    return BodyPose(
        trunk=trunk,
        near_leg=_leg("near", trunk.hip, angles, None if movement.anchor is Anchor.NEAR_BALL else near_ball),
        far_leg=_leg("far", plus(trunk.hip, FAR_HIP), angles, far_ball),
        near_arm=_arm("near", root, angles, near_wrist, movement.near_arm_depth),
        far_arm=_arm("far", plus(root, FAR_SHOULDER), angles, far_wrist, movement.far_arm_depth),
        glow=work,
        mirrored=side is Side.LEFT,
    )


def _hip(anchor: Anchor, fixed: _Places, angles: _Angles) -> Point:
    place = fixed[anchor.value]
    if anchor is Anchor.HIP:
        return place
    if anchor is Anchor.NEAR_BALL:
        ankle = offset(place, (-ANKLE_TO_BALL[0], -ANKLE_TO_BALL[1]), angles["near_foot"])
        return along(along(ankle, -SHANK, angles["near_shank"]), -THIGH, angles["near_thigh"])
    if anchor is Anchor.SHOULDER:
        lumbar = along(place, -THORAX, angles["thorax"])
    else:
        lumbar = offset(place, (-BACK_ALONG * THORAX, -BACK_BEHIND), angles["thorax"])
    return along(lumbar, -PELVIS, angles["pelvis"])


def _trunk(hip: Point, angles: _Angles) -> Trunk:
    lumbar = along(hip, PELVIS, angles["pelvis"])
    shoulder = along(lumbar, THORAX, angles["thorax"])
    skull = along(shoulder, NECK, angles["neck"])
    return Trunk(hip, lumbar, shoulder, skull, along(skull, HEAD, angles["head"]))


def _leg(side: str, hip: Point, angles: _Angles, ball: Point | None) -> Leg:
    thigh, shank, foot, toe = (angles[f"{side}_{segment}"] for segment in LEG_SEGMENTS)
    short_by = 0.0
    if ball is not None:
        ankle = offset(ball, (-ANKLE_TO_BALL[0], -ANKLE_TO_BALL[1]), foot)
        thigh, shank, short_by = reach(hip, ankle, THIGH, SHANK, _KNEE_BEND)
    knee = along(hip, THIGH, thigh)
    ankle = along(knee, SHANK, shank)
    reached = offset(ankle, ANKLE_TO_BALL, foot)
    return Leg(
        hip=hip,
        knee=knee,
        ankle=ankle,
        heel=offset(ankle, ANKLE_TO_HEEL, foot),
        ball=reached,
        toe=along(reached, TOE, toe),
        foot_deg=foot,
        toe_deg=toe,
        short_by=short_by,
    )


def _arm(side: str, shoulder: Point, angles: _Angles, wrist: Point | None, depth: tuple[float, float, float]) -> Arm:
    upper_arm, forearm, hand = (angles[f"{side}_{segment}"] for segment in ARM_SEGMENTS)
    upper, lower, tip = UPPER_ARM * depth[0], FOREARM * depth[1], HAND * depth[2]
    short_by = 0.0
    if wrist is not None:
        upper_arm, forearm, short_by = reach(shoulder, wrist, upper, lower, _ELBOW_BEND)
    elbow = along(shoulder, upper, upper_arm)
    end = along(elbow, lower, forearm)
    return Arm(shoulder, elbow, end, along(end, tip, hand), short_by)

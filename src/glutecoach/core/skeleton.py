"""The figure's skeleton: constant lengths, two-bone reach, and a pose as numbers.

World: x to the right, y up, the floor at 0. Lengths are fractions of body height; angles are degrees,
counter-clockwise from +x, taken from the end near the trunk to the far end. The figure faces +x when it
stands, so the viewer sees its right side; the other side is the mirror picture.

Lengths: Drillis & Contini 1966, as printed in Winter's biomechanics textbook. The trunk is split into pelvis
and thorax by eye, so that a back that arches can be shown; the hand is shortened to a relaxed one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

Point = tuple[float, float]

THIGH = 0.245
SHANK = 0.246
PELVIS = 0.095
THORAX = 0.193
NECK = 0.048
HEAD = 0.128
UPPER_ARM = 0.186
FOREARM = 0.146
HAND = 0.090
TOE = 0.038
ANKLE_TO_HEEL: Point = (-0.036, -0.039)
ANKLE_TO_BALL: Point = (0.078, -0.029)

FAR_CONTACT: Point = (0.030, 0.014)
FAR_HIP: Point = (0.010, 0.012)
FAR_SHOULDER: Point = (0.0105, 0.003)

_STRAIGHTEST = 0.9998


class Trunk(Struct, frozen=True):
    """Joints of the trunk and the head, from the hips up to the crown."""

    hip: Point
    lumbar: Point
    shoulder: Point
    skull: Point
    crown: Point


class Leg(Struct, frozen=True):
    """Joints of a leg; the directions of sole and toes in degrees; how far the reach fell short."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toe: Point
    foot_deg: float
    toe_deg: float
    short_by: float = 0.0


class Arm(Struct, frozen=True):
    """Joints of an arm; how far the reach fell short."""

    shoulder: Point
    elbow: Point
    wrist: Point
    fingertip: Point
    short_by: float = 0.0


class BodyPose(Struct, frozen=True):
    """Where every joint is; near is the working side.

    Attributes:
        trunk: Hips to crown.
        near_leg: The leg towards the viewer.
        far_leg: The leg behind it.
        near_arm: The arm towards the viewer.
        far_arm: The arm behind it.
        glow: How hard the glutes work, 0 to 1.
        mirrored: Whether the picture is the mirror image; the parts above are always the unmirrored ones.
    """

    trunk: Trunk
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    glow: float = 0.0
    mirrored: bool = False

    @property
    def joints(self) -> Mapping[str, Point]:
        """Every joint by name as it is to be seen: mirrored when the pose is."""
        sign = -1.0 if self.mirrored else 1.0
        return {name: (sign * x, y) for name, (x, y) in self.plain_joints.items()}

    @property
    def plain_joints(self) -> dict[str, Point]:
        """Every joint by name, never mirrored."""
        trunk = self.trunk
        found = {
            "hip": trunk.hip,
            "lumbar": trunk.lumbar,
            "shoulder": trunk.shoulder,
            "skull": trunk.skull,
            "crown": trunk.crown,
        }
        for name, leg in (("near", self.near_leg), ("far", self.far_leg)):
            found |= {
                f"{name}_hip": leg.hip,
                f"{name}_knee": leg.knee,
                f"{name}_ankle": leg.ankle,
                f"{name}_heel": leg.heel,
                f"{name}_ball": leg.ball,
                f"{name}_toe": leg.toe,
            }
        for name, arm in (("near", self.near_arm), ("far", self.far_arm)):
            found |= {
                f"{name}_shoulder": arm.shoulder,
                f"{name}_elbow": arm.elbow,
                f"{name}_wrist": arm.wrist,
                f"{name}_fingertip": arm.fingertip,
            }
        return found


JOINTS = frozenset(
    ["hip", "lumbar", "shoulder", "skull", "crown"]
    + [f"{side}_{joint}" for side in ("near", "far") for joint in ("hip", "knee", "ankle", "heel", "ball", "toe")]
    + [f"{side}_{joint}" for side in ("near", "far") for joint in ("shoulder", "elbow", "wrist", "fingertip")]
)


def along(start: Point, length: float, angle_deg: float) -> Point:
    """Return the point at a distance from another in a direction."""
    angle = math.radians(angle_deg)
    return (start[0] + length * math.cos(angle), start[1] + length * math.sin(angle))


def offset(start: Point, vector: Point, angle_deg: float) -> Point:
    """Return the point reached by a vector that is turned by an angle first."""
    cos, sin = math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))
    return (start[0] + vector[0] * cos - vector[1] * sin, start[1] + vector[0] * sin + vector[1] * cos)


def plus(first: Point, second: Point) -> Point:
    """Return the sum of two points."""
    return (first[0] + second[0], first[1] + second[1])


def direction(start: Point, end: Point) -> float:
    """Return the direction from one point to another in degrees, from -180 to 180."""
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def wrap(angle_deg: float) -> float:
    """Return the same angle between -180 (included) and 180 degrees."""
    return (angle_deg + 180.0) % 360.0 - 180.0


def reach(start: Point, target: Point, upper: float, lower: float, bend: int) -> tuple[float, float, float]:
    """Solve two bones from a point to a target.

    Args:
        start: Where the upper bone begins.
        target: Where the lower bone should end.
        upper: Length of the upper bone.
        lower: Length of the lower bone.
        bend: 1 when the joint between points to the left of the way to the target (a knee), -1 to the right.

    Returns:
        Directions of the upper and the lower bone in degrees, and by how much the target is out of reach:
            zero
        when it is met. A straight joint counts as out of reach, because a joint that locks makes the limb
        jump.
    """
    wanted = math.dist(start, target)
    longest, shortest = (upper + lower) * _STRAIGHTEST, abs(upper - lower) + 1e-6
    distance = min(max(wanted, shortest), longest)
    cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance)
    upper_deg = direction(start, target) + bend * math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
    end = along(start, distance, direction(start, target))
    return upper_deg, direction(along(start, upper, upper_deg), end), abs(wanted - distance)

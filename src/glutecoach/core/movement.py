"""The drawn movement of an exercise as data: key poses, contacts, the line not to cross, the bench."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from glutecoach.core.exercise import Tempo
from glutecoach.core.skeleton import Point


class Anchor(StrEnum):
    """The joint from which the trunk is built up."""

    SHOULDER = "shoulder"
    HIP = "hip"
    BACK = "back"
    NEAR_BALL = "near_ball"


# Places a movement may give: a joint that rests there, or the point of the back that lies on a bench.
PLACES = ("shoulder", "hip", "back", "near_ball", "far_ball", "near_wrist", "far_wrist")

TRUNK_SEGMENTS = ("pelvis", "thorax", "neck", "head")
LEG_SEGMENTS = ("thigh", "shank", "foot", "toe")
ARM_SEGMENTS = ("upper_arm", "forearm", "hand")
SEGMENTS = TRUNK_SEGMENTS + tuple(
    f"{side}_{segment}" for side in ("near", "far") for segment in LEG_SEGMENTS + ARM_SEGMENTS
)


class KeyPose(Struct, frozen=True):
    """One authored pose.

    Attributes:
        angles: Degrees by segment; `complete_angles` fills in what may be left out.
        places: Joints that rest elsewhere than the movement's contacts say: a foot that steps, hips that
            sink.
        at: When it is reached on the way out, as a fraction of the time of that phase, 0 to 1.
    """

    angles: Mapping[str, float]
    places: Mapping[str, Point] = field(default_factory=dict[str, Point])
    at: float = 0.0


class LimitLine(Struct, frozen=True):
    """How high is high enough (or how low, or how far), measured from a joint of the end pose.

    Attributes:
        joint: Where it is measured from.
        direction_deg: The way it runs.
        shift: Its distance to the left of that direction; negative is to the right.
        span: From where to where it runs, measured along it from the joint.
    """

    joint: str
    direction_deg: float
    shift: float
    span: tuple[float, float]


class Bench(Struct, frozen=True):
    """A bench: left and right edge and height of its top."""

    left: float
    right: float
    height: float


class Movement(Struct, frozen=True):
    """Everything needed to draw an exercise at any moment.

    Attributes:
        anchor: What the trunk is built up from.
        contacts: Points that do not move, by joint; with the anchor unless every pose places it.
        keys: Two or more poses from the start to the working end, each later than the one before.
        fault: What it looks like when the lower back takes over.
        tempo: The exercise's own tempo; it also says whether a rep goes up or down first.
        still: Joints that must not move although they are not contacts.
        line: The limit of the movement.
        bench: What the back leans on.
        near_arm_depth: Seen lengths of upper arm, forearm and hand of an arm that points at the viewer, 0 to
            1.
        far_arm_depth: The same for the other arm.
        shoulder_rise: How far the arm begins above the end of the spine.
    """

    anchor: Anchor
    contacts: Mapping[str, Point]
    keys: tuple[KeyPose, ...]
    fault: KeyPose
    tempo: Tempo
    still: tuple[str, ...] = ()
    line: LimitLine | None = None
    bench: Bench | None = None
    near_arm_depth: tuple[float, float, float] = (1.0, 1.0, 1.0)
    far_arm_depth: tuple[float, float, float] = (1.0, 1.0, 1.0)
    shoulder_rise: float = 0.0


def needed_angles(anchor: Anchor, places: frozenset[str]) -> frozenset[str]:
    """Return the segments whose angle a pose needs; reach solves those of a limb with a contact."""
    needed = {*TRUNK_SEGMENTS, "near_foot", "near_hand"}
    if "near_ball" not in places or anchor is Anchor.NEAR_BALL:
        needed |= {"near_thigh", "near_shank"}
    if "near_wrist" not in places:
        needed |= {"near_upper_arm", "near_forearm"}
    return frozenset(needed)


def complete_angles(angles: Mapping[str, float]) -> dict[str, float]:
    """Fill in what may be left out.

    Toes go on in the line of the sole, and the far side does what the near side does. A segment that reach
    solves anyway gets 0.
    """
    complete = dict(angles)
    for side in ("near", "far"):
        for segment in LEG_SEGMENTS + ARM_SEGMENTS:
            name = f"{side}_{segment}"
            if name in complete:
                continue
            if segment == "toe" and (side == "near" or "far_foot" in angles):
                complete[name] = complete[f"{side}_foot"]
            else:
                complete[name] = complete.get(f"near_{segment}", 0.0)
    return complete

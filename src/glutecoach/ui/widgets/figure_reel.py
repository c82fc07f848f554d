"""A movement as a reel: the moments of a rep that look different, the same ones in every rep."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from glutecoach.core.body import Motion, fault_pose, start_pose
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import BodyPose

LEAST_SHIFT_PX = 0.5
"""A pose whose joints all moved by less is the one before: the picture is never farther from the right pose."""
LEAST_GLOW = 0.025
"""Likewise for the warmth of the glutes, 0 to 1."""
MOMENTS_IN_SECOND = 60


class Reel:
    """The poses of a movement, found one after the other as they are first asked for.

    Args:
        movement: The movement.
        px_in_height: Pixels that are one body height.
    """

    def __init__(self, movement: Movement, px_in_height: float) -> None:
        self._movement = movement
        self._motion = Motion(movement)
        self._least = LEAST_SHIFT_PX / max(1.0, px_in_height)
        self._seconds = dict(movement.tempo.phases)
        self._strips: dict[tuple[Phase, Side], _Strip] = {}
        self._stills: dict[tuple[Callable[[Movement, Side], BodyPose], Side], BodyPose] = {}

    def start(self, side: Side) -> BodyPose:
        """Return the position to take."""
        return self._still(start_pose, side)

    def fault(self, side: Side) -> BodyPose:
        """Return the mistake."""
        return self._still(fault_pose, side)

    def pose(self, phase: Phase, fraction: float, side: Side) -> BodyPose:
        """Return the pose to show.

        Args:
            phase: The phase of the rep.
            fraction: How much of the phase has passed, 0 to 1; more or less is cut off.
            side: The working side.
        """
        last = max(1, round(MOMENTS_IN_SECOND * self._seconds.get(phase, 1.0)))
        strip = self._strips.setdefault((phase, side), _Strip())
        moment = round(last * min(1.0, max(0.0, fraction)))
        while strip.known <= moment:
            self._look_at(strip, self._motion.pose(phase, strip.known / last, side), is_end=strip.known == last)
        return strip.poses[bisect_right(strip.moments, moment) - 1]

    def _still(self, make: Callable[[Movement, Side], BodyPose], side: Side) -> BodyPose:
        if (make, side) not in self._stills:
            self._stills[make, side] = make(self._movement, side)
        return self._stills[make, side]

    def _look_at(self, strip: _Strip, body: BodyPose, *, is_end: bool) -> None:
        """Take the next moment onto the strip if it looks different from the last one there; the end always is."""
        joints = tuple(body.plain_joints.values())
        if not strip.poses or is_end or self._looks_different(strip, body, joints):
            strip.moments.append(strip.known)
            strip.poses.append(body)
            strip.joints = joints
        strip.known += 1

    def _looks_different(self, strip: _Strip, body: BodyPose, joints: tuple[tuple[float, float], ...]) -> bool:
        if abs(strip.poses[-1].glow - body.glow) > LEAST_GLOW:
            return True
        moved = zip(strip.joints, joints, strict=True)
        return any(abs(x - at_x) > self._least or abs(y - at_y) > self._least for (x, y), (at_x, at_y) in moved)


class _Strip:
    """The moments of one phase and side that look different, and how many were looked at."""

    def __init__(self) -> None:
        self.known = 0
        self.moments: list[int] = []
        self.poses: list[BodyPose] = []
        self.joints: tuple[tuple[float, float], ...] = ()

"""The parts of the body as outlines in pixels, before they get a colour."""

from __future__ import annotations

import math
from functools import lru_cache

from msgspec import Struct
from PySide6.QtGui import QPainterPath

from glutecoach.core.skeleton import Arm, BodyPose, Leg, Point, Trunk, direction, offset
from glutecoach.figure import proportions as p
from glutecoach.figure.layout import Projection
from glutecoach.figure.shape import Rib, add_disc, add_limb, add_ribbon, blob, new_path

_Curve = tuple[Point, Point, Point, Point]


class Spine(Struct, frozen=True):
    """The curve of the back from the hips to the shoulders."""

    curve: _Curve
    chest_deg: float

    def rib(self, at: float) -> Rib:
        """Return a place of the curve and the unit vector to its back; beyond 1 it goes on straight."""
        along = min(at, 1.0)
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.curve
        rest = 1.0 - along
        k0, k1, k2, k3 = rest**3, 3 * rest * rest * along, 3 * rest * along * along, along**3
        x, y = k0 * ax + k1 * bx + k2 * cx + k3 * dx, k0 * ay + k1 * by + k2 * cy + k3 * dy
        j0, j1, j2 = rest * rest, 2 * rest * along, along * along
        way_x = j0 * (bx - ax) + j1 * (cx - bx) + j2 * (dx - cx)
        way_y = j0 * (by - ay) + j1 * (cy - by) + j2 * (dy - cy)
        length = math.hypot(way_x, way_y) or 1e-9
        normal = (-way_y / length, way_x / length)
        if at > 1.0:
            beyond = (at - 1.0) * 0.288
            x, y = x + normal[1] * beyond, y - normal[0] * beyond
        return (x, y), normal


def spine(trunk: Trunk) -> Spine:
    """Return the curve of the back; arching and rounding come from the two angles of the trunk alone."""
    pelvis, chest = direction(trunk.hip, trunk.lumbar), direction(trunk.lumbar, trunk.shoulder)
    curve = (
        trunk.hip,
        offset(trunk.hip, (p.HIP_HANDLE, 0.0), pelvis),
        offset(trunk.shoulder, (-p.SHOULDER_HANDLE, 0.0), chest),
        trunk.shoulder,
    )
    return Spine(curve, chest)


def leg(view: Projection, joints: Leg, hips: Spine | None = None, swell: float = 0.0) -> QPainterPath:
    """Return the leggings of a leg, together with the hips when their curve is given.

    Args:
        view: To pixels.
        joints: The leg.
        hips: Joins the hips to the leg, so that no seam shows.
        swell: How much the glutes bulge, 0 to 1.
    """
    path = new_path()
    add_limb(path, view, (joints.hip, joints.knee), p.THIGH_STATIONS)
    if hips is not None:
        stations = tuple(
            (at, front, back + p.GLUTE_SWELL * swell * max(0.0, 1.0 - abs(at - 0.12) / 0.2))
            for at, front, back in p.HIPS_STATIONS
        )
        _add_trunk(path, view, hips, stations, "(|")
    add_limb(path, view, (joints.knee, joints.ankle), p.SHANK_STATIONS, "(|")
    add_disc(path, view, joints.knee, p.KNEE_RADIUS)
    return path


def calf_skin(view: Projection, joints: Leg) -> QPainterPath:
    """Return the skin between leggings and shoe."""
    path = new_path()
    add_limb(path, view, (joints.knee, joints.ankle), p.CALF_SKIN_STATIONS, "|)")
    return path


def shoe(view: Projection, joints: Leg, outline: tuple[Point, ...]) -> QPainterPath:
    """Return a shoe or its sole; it bends where the toes do."""
    bend = round(joints.toe_deg - joints.foot_deg, 1)
    return _turned(view, joints.ankle, joints.foot_deg, blob(_bent(outline, bend)))


@lru_cache(maxsize=64)
def _bent(outline: tuple[Point, ...], bend_deg: float) -> tuple[Point, ...]:
    ball = (0.078, -0.029)
    return tuple(
        offset(ball, (x - ball[0], y - ball[1]), bend_deg) if x > ball[0] + 0.003 else (x, y) for x, y in outline
    )


def arm(view: Projection, joints: Arm) -> QPainterPath:
    """Return a bare arm with its hand."""
    path = new_path()
    add_limb(path, view, (joints.shoulder, joints.elbow), p.UPPER_ARM_STATIONS)
    add_limb(path, view, (joints.elbow, joints.wrist), p.FOREARM_STATIONS)
    add_limb(path, view, (joints.wrist, joints.fingertip), p.HAND_STATIONS)
    return path


def sleeve(view: Projection, joints: Arm) -> QPainterPath:
    """Return the sleeve over the upper arm."""
    path = new_path()
    add_limb(path, view, (joints.shoulder, joints.elbow), p.SLEEVE_STATIONS, "(|")
    return path


def neck(view: Projection, trunk: Trunk) -> QPainterPath:
    """Return the neck; it reaches down into the shirt."""
    path = new_path()
    swapped = tuple((at, back, front) for at, front, back in p.NECK_STATIONS)
    add_limb(path, view, (trunk.shoulder, trunk.skull), swapped)
    return path


def top(view: Projection, back: Spine) -> QPainterPath:
    """Return the shirt without its sleeves."""
    path = new_path()
    _add_trunk(path, view, back, p.TOP_STATIONS, "|)")
    return path


def band(view: Projection, back: Spine) -> QPainterPath:
    """Return the waistband."""
    path = new_path()
    _add_trunk(path, view, back, p.BAND_STATIONS, "||")
    return path


def head_blob(view: Projection, trunk: Trunk, outline: tuple[Point, ...]) -> QPainterPath:
    """Return the head or the hair."""
    lying = blob(tuple((up, -front) for front, up in outline))
    return _turned(view, trunk.skull, direction(trunk.skull, trunk.crown), lying)


def head_disc(view: Projection, trunk: Trunk, centre: Point, radius: float) -> QPainterPath:
    """Return the bun or the ear."""
    path = new_path()
    add_disc(path, view, head_point(trunk, centre), radius)
    return path


def head_arc(view: Projection, trunk: Trunk, arc: tuple[Point, Point, Point]) -> QPainterPath:
    """Return the closed eye or the brow as a line to stroke."""
    begin, control, end = (view.point(head_point(trunk, point)) for point in arc)
    path = QPainterPath(begin)
    path.quadTo(control, end)
    return path


def head_point(trunk: Trunk, point: Point) -> Point:
    """Return a point given as (front, up) from the skull base."""
    return offset(trunk.skull, (point[1], -point[0]), direction(trunk.skull, trunk.crown))


def glute_centre(body: BodyPose) -> Point:
    """Return the middle of the gluteal area: behind the hip joint and a little above it."""
    pelvis = direction(body.trunk.hip, body.trunk.lumbar)
    return offset(body.trunk.hip, (0.026, 0.046), pelvis)


def lumbar_mark(back: Spine) -> Point:
    """Return the middle of the lower back, where the mark of the fault sits."""
    (x, y), normal = back.rib(p.LUMBAR_AT)
    return (x + normal[0] * p.LUMBAR_BEHIND, y + normal[1] * p.LUMBAR_BEHIND)


def _turned(view: Projection, origin: Point, angle_deg: float, outline: QPainterPath) -> QPainterPath:
    angle = math.radians(angle_deg)
    return view.turned(origin, math.cos(angle), math.sin(angle)).map(outline)


def _add_trunk(path: QPainterPath, view: Projection, back: Spine, stations: p.Stations, ends: str) -> None:
    ribs = [back.rib(at) for at, _, _ in stations]
    add_ribbon(path, view, ribs, [(behind, front) for _, front, behind in stations], ends)

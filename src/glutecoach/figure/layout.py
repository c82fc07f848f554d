"""Where the scene sits in a rectangle: one scale and place for a whole movement, so that nothing jumps."""

from __future__ import annotations

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from glutecoach.core.body import fault_pose, key_pose
from glutecoach.core.body_checks import samples
from glutecoach.core.exercise import Side
from glutecoach.core.movement import LimitLine, Movement
from glutecoach.core.skeleton import Point, along

_FLESH = 0.075
_MAT_BELOW = 0.055
_WIDTH_SHARE = 0.905
_HEIGHT_SHARE = 0.90
_LARGEST_SCALE = 0.85
_LOWEST_FLOOR = 0.90


class Box(Struct, frozen=True):
    """What a whole movement covers, in fractions of body height; the floor is at 0."""

    left: float
    right: float
    top: float


class Projection(Struct, frozen=True):
    """From body heights to pixels.

    Attributes:
        scale: Pixels of one body height.
        centre: X in the world that is shown at `middle_px`.
        middle_px: Middle of the rectangle.
        floor_px: Y of the floor line.
        sign: -1 for the mirror picture.
    """

    scale: float
    centre: float
    middle_px: float
    floor_px: float
    sign: float

    def at(self, point: Point) -> tuple[float, float]:
        """Return the pixel position of a point of the world."""
        return (
            self.middle_px + self.sign * self.scale * (point[0] - self.centre),
            self.floor_px - self.scale * point[1],
        )

    def point(self, point: Point) -> QPointF:
        """Return the pixel position of a point of the world for Qt."""
        return QPointF(*self.at(point))

    def turned(self, origin: Point, cos: float, sin: float) -> QTransform:
        """Return the way to pixels from an outline that was drawn through `UPRIGHT`, turned and put to a place.

        Args:
            origin: Where its (0, 0) comes to lie in the world.
            cos: Cosine of the angle by which it is turned.
            sin: Sine of it.
        """
        x, y = self.at(origin)
        across = self.sign * self.scale
        return QTransform(across * cos, -self.scale * sin, across * sin, self.scale * cos, x, y)


UPRIGHT = Projection(scale=1.0, centre=0.0, middle_px=0.0, floor_px=0.0, sign=1.0)
"""One body height is one pixel: for outlines that are drawn once, and then turned and put to many places."""


def box_of(movement: Movement) -> Box:
    """Return what the body and the limit line cover in the whole movement and in the fault."""
    bodies = [sample.body for sample in samples(movement, every=6)]
    bodies.append(fault_pose(movement, Side.RIGHT))
    points = [point for body in bodies for point in body.plain_joints.values()]
    left = min(x for x, _ in points) - _FLESH
    right = max(x for x, _ in points) + _FLESH
    top = max(y for _, y in points) + _FLESH
    if movement.line is not None:
        for x, y in line_ends(movement, movement.line):
            left, right, top = min(left, x), max(right, x), max(top, y + 0.02)
    if movement.bench is not None:
        left, right = min(left, movement.bench.left), max(right, movement.bench.right)
    return Box(left, right, top)


def project(box: Box, rect: QRectF, *, mirrored: bool) -> Projection:
    """Fit a movement into a rectangle: as large as it goes, a little below the middle when there is room."""
    width, height = box.right - box.left, box.top + _MAT_BELOW
    scale = min(
        _WIDTH_SHARE * rect.width() / width,
        _HEIGHT_SHARE * rect.height() / height,
        _LARGEST_SCALE * rect.width(),
    )
    centred = (rect.height() + scale * (box.top - _MAT_BELOW)) / 2
    lowest = max(centred, min(_LOWEST_FLOOR * rect.height(), rect.height() - _MAT_BELOW * scale))
    return Projection(
        scale=scale,
        centre=(box.left + box.right) / 2,
        middle_px=rect.center().x(),
        floor_px=rect.top() + (centred + lowest) / 2,
        sign=-1.0 if mirrored else 1.0,
    )


def height_for(box: Box, width: float) -> float:
    """Return the height of a rectangle that a movement fills at a width, so that nothing is left over."""
    scale = min(_WIDTH_SHARE * width / (box.right - box.left), _LARGEST_SCALE * width)
    return scale * (box.top + _MAT_BELOW) / _HEIGHT_SHARE


def line_ends(movement: Movement, line: LimitLine) -> tuple[Point, Point]:
    """Return both ends of the limit line; it always belongs to the right form at its end."""
    end = key_pose(movement, -1, Side.RIGHT).plain_joints[line.joint]
    beside = along(end, line.shift, line.direction_deg + 90)
    return along(beside, line.span[0], line.direction_deg), along(beside, line.span[1], line.direction_deg)


def line_tick(line: LimitLine) -> Point:
    """Return the direction in which the ends of the limit line point: towards the body."""
    angle = math.radians(line.direction_deg + (-90 if line.shift > 0 else 90))
    return (math.cos(angle), math.sin(angle))

"""Smooth outlines in pixels: ribbons along a bone, blobs through points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from glutecoach.core.skeleton import Point
from glutecoach.figure.layout import UPRIGHT, Projection
from glutecoach.figure.proportions import Stations

# A place on the middle line of a ribbon, and the unit vector to its left.
Rib = tuple[Point, Point]
_DIAGONAL = math.sqrt(0.5)
_EMPTY = QPainterPath()
_EMPTY.setFillRule(Qt.FillRule.WindingFill)


def new_path() -> QPainterPath:
    """Return an empty path whose overlapping parts join instead of cancelling each other."""
    return QPainterPath(_EMPTY)


def add_limb(
    path: QPainterPath, view: Projection, bone: tuple[Point, Point], stations: Stations, ends: str = "()"
) -> None:
    """Add the outline of a limb; its front is to the left of the bone.

    Args:
        path: Gets one more closed outline.
        view: To pixels.
        bone: From the end near the trunk to the far end.
        stations: Half-widths to the front and to the back.
        ends: The shape of both ends: "(" or ")" for round, "|" for a straight cut.
    """
    (x, y), (end_x, end_y) = bone
    length = math.hypot(end_x - x, end_y - y) or 1e-9
    outline = _limb(stations, ends, round(length, 6))
    path.addPath(view.turned((x, y), (end_x - x) / length, (end_y - y) / length).map(outline))


@lru_cache(maxsize=64)
def _limb(stations: Stations, ends: str, length: float) -> QPainterPath:
    """Return the outline of a limb that lies along the x axis: it is the same in every pose."""
    path = new_path()
    ribs = [((length * at, 0.0), (0.0, 1.0)) for at, _, _ in stations]
    add_ribbon(path, UPRIGHT, ribs, [(front, back) for _, front, back in stations], ends)
    return path


@lru_cache(maxsize=128)
def blob(points: tuple[Point, ...]) -> QPainterPath:
    """Return a smooth closed outline through points, to be turned and put to a place by `Projection.turned`."""
    path = new_path()
    add_blob(path, UPRIGHT, points)
    return path


def add_ribbon(
    path: QPainterPath,
    view: Projection,
    ribs: Sequence[Rib],
    widths: Sequence[tuple[float, float]],
    ends: str,
) -> None:
    """Add a closed outline around a middle line, with half-widths to its left and to its right."""
    left = [(p[0] + n[0] * width[0], p[1] + n[1] * width[0]) for (p, n), width in zip(ribs, widths, strict=True)]
    right = [(p[0] - n[0] * width[1], p[1] - n[1] * width[1]) for (p, n), width in zip(ribs, widths, strict=True)]
    right.reverse()
    match ends:
        case "()":
            add_blob(path, view, [*left, *_cap(left[-1], right[0]), *right, *_cap(right[-1], left[0])])
        case "(|":
            _add_open(path, view, [*right, *_cap(right[-1], left[0]), *left])
        case "|)":
            _add_open(path, view, [*left, *_cap(left[-1], right[0]), *right])
        case _:
            _move_to(path, view.at(left[0]))
            _curve_through(path, [view.at(point) for point in left])
            path.lineTo(*view.at(right[0]))
            _curve_through(path, [view.at(point) for point in right])
            path.closeSubpath()


def add_blob(path: QPainterPath, view: Projection, points: Sequence[Point]) -> None:
    """Add a smooth closed outline through points."""
    placed = [view.at(point) for point in points]
    ring = [placed[-1], *placed, placed[0], placed[1]]
    _move_to(path, placed[0])
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        path.cubicTo(bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy)
    path.closeSubpath()


def add_disc(path: QPainterPath, view: Projection, centre: Point, radius: float) -> None:
    """Add a circle that runs round the same way as the limbs, so that it never cuts a hole into them."""
    size = radius * view.scale
    disc = QPainterPath()
    disc.addEllipse(view.point(centre), size, size)
    path.addPath(disc if view.sign > 0 else disc.toReversed())


def _add_open(path: QPainterPath, view: Projection, points: Sequence[Point]) -> None:
    """Add a curve through points, closed by a straight line."""
    placed = [view.at(point) for point in points]
    _move_to(path, placed[0])
    _curve_through(path, placed)
    path.closeSubpath()


def _move_to(path: QPainterPath, place: tuple[float, float]) -> None:
    path.moveTo(QPointF(*place))


def _curve_through(path: QPainterPath, placed: Sequence[tuple[float, float]]) -> None:
    ring = [placed[0], *placed, placed[-1]]
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        path.cubicTo(bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy)


def _cap(begin: Point, end: Point) -> tuple[Point, Point, Point]:
    """Return three points of the half circle that closes the end of a ribbon."""
    x, y = (begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2
    half_x, half_y = (begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2
    out_x, out_y = half_y, -half_x
    return (
        (x + (half_x + out_x) * _DIAGONAL, y + (half_y + out_y) * _DIAGONAL),
        (x + out_x, y + out_y),
        (x + (out_x - half_x) * _DIAGONAL, y + (out_y - half_y) * _DIAGONAL),
    )

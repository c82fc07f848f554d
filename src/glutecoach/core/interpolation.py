"""How a movement comes from one key pose to the next: without a jolt, at rest where it begins, ends or turns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from glutecoach.core.movement import KeyPose
from glutecoach.core.skeleton import Point, wrap

Curve = tuple[float, float, float, float]
"""Where a value begins, by how much it changes, and how fast it moves at both ends, for a way of length 1."""

_STEP_HEIGHT = 0.07
_STEP_TOE_DEG = -20.0


def ease(fraction: float) -> float:
    """Return the least jerky way from 0 to 1: it starts and ends at rest and without a jolt."""
    return fraction**3 * (10.0 + fraction * (6.0 * fraction - 15.0))


class Way(Struct, frozen=True):
    """The way from one key pose to the next.

    Attributes:
        begins_at: When it begins, as a fraction of the time of the phase, 0 to 1.
        ends_at: When it ends, likewise.
        angles: The degrees of each segment.
        places: Both coordinates of each joint that rests somewhere, and drifts there.
        steps: From where to where each foot steps.
    """

    begins_at: float
    ends_at: float
    angles: tuple[tuple[str, Curve], ...]
    places: tuple[tuple[str, Curve, Curve], ...]
    steps: tuple[tuple[str, Point, Point], ...]

    def blend(self, moment: float) -> tuple[dict[str, float], dict[str, Point]]:
        """Return angles and places at a moment between its begin and its end."""
        local = (moment - self.begins_at) / (self.ends_at - self.begins_at)
        cube, eased = local**3, ease(local)
        leaving = local + cube * (-6.0 + local * (8.0 - 3.0 * local))
        arriving = cube * (-4.0 + local * (7.0 - 3.0 * local))

        def along(curve: Curve) -> float:
            begin, change, first_slope, last_slope = curve
            return begin + change * eased + first_slope * leaving + last_slope * arriving

        angles = {name: along(curve) for name, curve in self.angles}
        places = {name: (along(across), along(up)) for name, across, up in self.places}
        for name, begin, end in self.steps:
            places[name] = _step(begin, end, eased)
            if begin != end:
                angles[name.replace("ball", "toe")] += _STEP_TOE_DEG * math.sin(math.pi * eased)
        return angles, places


def ways(keys: Sequence[KeyPose]) -> tuple[Way, ...]:
    """Return the ways between key poses; both ends of the whole are at rest, a pose between keeps the speed."""
    first = keys[0]
    angles = {
        name: _curves(keys, [key.angles[name] for key in keys], [_turn(name, *pair) for pair in pairwise(keys)])
        for name in first.angles
    }
    drifting = [name for name in first.places if not name.endswith("_ball")]
    places = {name: [_drift(keys, [key.places[name][axis] for key in keys]) for axis in (0, 1)] for name in drifting}
    stepping = [name for name in first.places if name.endswith("_ball")]
    return tuple(
        Way(
            begin.at,
            end.at,
            tuple((name, curves[index]) for name, curves in angles.items()),
            tuple((name, across[index], up[index]) for name, (across, up) in places.items()),
            tuple((name, begin.places[name], end.places[name]) for name in stepping),
        )
        for index, (begin, end) in enumerate(pairwise(keys))
    )


def _turn(name: str, begin: KeyPose, end: KeyPose) -> float:
    """Return by how much a segment turns, the short way round."""
    return wrap(end.angles[name] - begin.angles[name])


def _drift(keys: Sequence[KeyPose], values: Sequence[float]) -> list[Curve]:
    return _curves(keys, values, [after - before for before, after in pairwise(values)])


def _curves(keys: Sequence[KeyPose], begins: Sequence[float], changes: Sequence[float]) -> list[Curve]:
    """Return the curve of a value on each way: fifth-degree, without acceleration at both ends."""
    spans = [last.at - first.at for first, last in pairwise(keys)]
    speeds = [change / span for change, span in zip(changes, spans, strict=True)]
    slopes = [0.0, *(_through(*pair) for pair in pairwise(speeds)), 0.0]
    return [
        (begin, change, first * span, last * span)
        for begin, change, span, (first, last) in zip(begins, changes, spans, pairwise(slopes), strict=False)
    ]


def _through(before: float, after: float) -> float:
    """Return the speed at a key pose: none where it turns, else the harmonic mean of both sides."""
    return 0.0 if before * after <= 0 else 2.0 * before * after / (before + after)


def _step(begin: Point, end: Point, eased: float) -> Point:
    """Return where a stepping foot is; a foot that does not step stays exactly where it is."""
    if begin == end:
        return begin
    arc = _STEP_HEIGHT * math.sin(math.pi * eased)
    return (begin[0] + (end[0] - begin[0]) * eased, begin[1] + (end[1] - begin[1]) * eased + arc)

"""Read the `[figure]` table of an exercise file into a movement, or say what is wrong with it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import msgspec

from glutecoach.core.body_checks import reach_problems
from glutecoach.core.exercise import Phase, Tempo
from glutecoach.core.movement import (
    PLACES,
    SEGMENTS,
    Anchor,
    Bench,
    KeyPose,
    LimitLine,
    Movement,
    complete_angles,
    needed_angles,
)
from glutecoach.core.sentence import Sentence, said
from glutecoach.core.skeleton import JOINTS, Point
from glutecoach.storage.toml_files import decoded, read_content, refused

_LARGEST_ANGLE = 720.0
_LARGEST_LENGTH = 2.0
_FULL_CIRCLE_RADIANS = 2 * math.pi

_Pair = tuple[float, float]


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    joint: str
    direction: float
    shift: float
    span: _Pair


class _Bench(msgspec.Struct, forbid_unknown_fields=True):
    left: float
    right: float
    height: float


class _ArmDepth(msgspec.Struct, forbid_unknown_fields=True):
    near: tuple[float, float, float] = (1.0, 1.0, 1.0)
    far: tuple[float, float, float] = (1.0, 1.0, 1.0)


class _Poses(msgspec.Struct, forbid_unknown_fields=True):
    start: dict[str, Any]
    end: dict[str, Any]
    fault: dict[str, Any]
    between: dict[str, Any] | None = None


class _Figure(msgspec.Struct, forbid_unknown_fields=True):
    anchor: Anchor
    poses: _Poses
    contacts: dict[str, _Pair] = {}
    still: list[str] = []
    line: _Line | None = None
    bench: _Bench | None = None
    arm_depth: _ArmDepth = msgspec.field(default_factory=_ArmDepth)
    shoulder_rise: float = 0.0


class _Tempo(msgspec.Struct, forbid_unknown_fields=True):
    lift: float = 0.0
    lower: float = 0.0
    hold: float = 0.0
    pause: float = 0.0
    starts_with: Phase = Phase.LIFT


class _File(msgspec.Struct):
    figure: _Figure | None = None
    tempo: _Tempo = msgspec.field(default_factory=_Tempo)


def load_movement(path: Path) -> Movement | None:
    """Read how an exercise is drawn.

    Args:
        path: An exercise file.

    Returns:
        The movement, or None when the file has no `[figure]` table.

    Raises:
        AssetError: The file cannot be read, or cannot be drawn; the message names file, key and reason.
    """
    return read_movement(path, read_content(path))


def read_movement(path: Path, content: bytes) -> Movement | None:
    """Read how an exercise is drawn from its file's content; see `load_movement`.

    Raises:
        AssetError: It cannot be drawn.
    """
    read = decoded(path, content, _File)
    try:
        return None if read.figure is None else _movement(read.figure, read.tempo)
    except _RefusedError as error:
        raise refused(path, error.key, error.reason) from None


class _RefusedError(Exception):
    """Key and reason, before the name of the file is put in front."""

    def __init__(self, key: str, reason: Sentence) -> None:
        super().__init__(key, reason)
        self.key = key
        self.reason = reason


def _movement(figure: _Figure, tempo: _Tempo) -> Movement:
    for name, point in figure.contacts.items():
        _known(name, PLACES, f"figure.contacts.{name}")
        _lengths(point, f"figure.contacts.{name}")
    for name in figure.still:
        _known(name, JOINTS, "figure.still")
    keys = _keys(figure)
    movement = Movement(
        anchor=figure.anchor,
        contacts=figure.contacts,
        keys=keys,
        fault=_pose(figure, "fault", figure.poses.fault, keys[0]),
        tempo=_tempo(tempo),
        still=tuple(figure.still),
        line=_line(figure.line),
        bench=_bench(figure.bench),
        near_arm_depth=_depth(figure.arm_depth.near, "near"),
        far_arm_depth=_depth(figure.arm_depth.far, "far"),
        shoulder_rise=_lengths((figure.shoulder_rise,), "figure.shoulder_rise")[0],
    )
    for problem in reach_problems(movement):
        joint, _, moment = problem.where.partition(", ")
        raise _RefusedError(
            f"figure.contacts.{joint}", said("{problem} ({moment})", problem=problem.detail, moment=moment)
        )
    return movement


def _keys(figure: _Figure) -> tuple[KeyPose, ...]:
    start = _pose(figure, "start", figure.poses.start, None)
    keys = [start]
    if figure.poses.between is not None:
        between = _pose(figure, "between", figure.poses.between, start)
        if not 0.05 <= between.at <= 0.95:
            raise _RefusedError("figure.poses.between.at", said("is a fraction of the way, 0.05 to 0.95"))
        keys.append(between)
    end = _pose(figure, "end", figure.poses.end, start)
    keys.append(KeyPose(end.angles, end.places, at=1.0))
    for key, name in zip(keys, ("start", "between" if len(keys) > 2 else "end", "end"), strict=False):
        if key.places.keys() != start.places.keys():
            raise _RefusedError(
                f"figure.poses.{name}", said("places the same joints as the start, no more and no fewer")
            )
    return tuple(keys)


def _pose(figure: _Figure, name: str, values: Mapping[str, object], start: KeyPose | None) -> KeyPose:
    """Check one pose; `start` is the pose whose segments it must at least give, None for the start itself."""
    key = f"figure.poses.{name}"
    angles: dict[str, float] = {}
    places: dict[str, Point] = {}
    at = 0.0
    for item, value in values.items():
        if isinstance(value, list):
            _known(item, PLACES, f"{key}.{item}")
            places[item] = _point(cast("list[object]", value), f"{key}.{item}")
        elif item == "at" and name == "between":
            at = _number(value, f"{key}.{item}")
        else:
            _known(item, SEGMENTS, f"{key}.{item}")
            angles[item] = _angle(_number(value, f"{key}.{item}"), f"{key}.{item}")
    if start is not None:
        places = {**start.places, **places} if name == "fault" else places
    known_places = frozenset({*figure.contacts, *places})
    if figure.anchor.value not in known_places:
        raise _RefusedError(
            f"{key}.{figure.anchor.value}", said("the anchor has no place, here nor in figure.contacts")
        )
    for segment in sorted(needed_angles(figure.anchor, known_places) - angles.keys()):
        raise _RefusedError(f"{key}.{segment}", said("is missing: an angle in degrees"))
    if all(abs(angle) <= _FULL_CIRCLE_RADIANS for angle in angles.values()):
        raise _RefusedError(key, said("angles are degrees; these look like radians"))
    return KeyPose(complete_angles(angles), places, at)


def _known(name: str, names: tuple[str, ...] | frozenset[str], key: str) -> None:
    if name not in names:
        raise _RefusedError(key, said("unknown name '{name}'; known: {names}", name=name, names=tuple(sorted(names))))


def _number(value: object, key: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _RefusedError(key, said("'{value}' is not a number", value=value))
    return value


def _angle(value: float, key: str) -> float:
    if not abs(value) <= _LARGEST_ANGLE:
        raise _RefusedError(key, said("{value} is not an angle in degrees", value=value))
    return float(value)


def _point(values: list[object], key: str) -> Point:
    if len(values) != 2:
        raise _RefusedError(key, said("a place is [x, y]"))
    x, y = _lengths([_number(value, key) for value in values], key)
    return (float(x), float(y))


def _lengths(values: list[float] | tuple[float, ...], key: str) -> list[float] | tuple[float, ...]:
    for value in values:
        if not abs(value) <= _LARGEST_LENGTH:
            raise _RefusedError(
                key, said("{value} is not a length; lengths are fractions of the body height", value=value)
            )
    return values


def _depth(values: tuple[float, float, float], side: str) -> tuple[float, float, float]:
    if not all(0.1 <= value <= 1 for value in values):
        raise _RefusedError(f"figure.arm_depth.{side}", said("each is a fraction of the length, 0.1 to 1"))
    return values


def _tempo(tempo: _Tempo) -> Tempo:
    seconds = (tempo.lift, tempo.hold, tempo.lower, tempo.pause)
    if not all(0 <= value <= 60 for value in seconds) or not tempo.lift or not tempo.lower:
        raise _RefusedError("tempo", said("each is in seconds, 0 to 60; lift and lower are more than 0"))
    if tempo.starts_with not in (Phase.LIFT, Phase.LOWER):
        raise _RefusedError("tempo.starts_with", said("is lift or lower"))
    return Tempo(*seconds, starts_with=tempo.starts_with)


def _line(line: _Line | None) -> LimitLine | None:
    if line is None:
        return None
    _known(line.joint, JOINTS, "figure.line.joint")
    _lengths((line.shift, *line.span), "figure.line")
    return LimitLine(line.joint, _angle(line.direction, "figure.line.direction"), line.shift, line.span)


def _bench(bench: _Bench | None) -> Bench | None:
    if bench is None:
        return None
    _lengths((bench.left, bench.right, bench.height), "figure.bench")
    if not bench.left + 0.15 <= bench.right or not bench.height >= 0.1:
        raise _RefusedError("figure.bench", said("is at least 0.15 wide and 0.1 high"))
    return Bench(bench.left, bench.right, bench.height)

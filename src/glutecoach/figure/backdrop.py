"""What stands still around the body: background, mat, bench and limit line; and its shadow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QRadialGradient, QTransform

from glutecoach.core.movement import Bench, Movement
from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.drawing import Drawing
from glutecoach.figure.layout import Box, Projection, line_ends, line_tick
from glutecoach.figure.palette import Palette

_MAT_MARGIN = 0.045
_MAT_BEHIND = 0.036
_MAT_BEFORE = 0.046
_MAT_THICK = 0.009
_MAT_INSET = 0.055
_PAD = 0.060
_BENCH_LEG = 0.030
_LINE_WIDTH = 0.0085
_LEAST_LINE_PX = 2.5
_TICK = 0.024
_SHADOW_FULL_BELOW = 0.18
_SHADOW_NONE_ABOVE = 0.40
_SHADOW_FLAT = 0.030


def outline_pen(palette: Palette, view: Projection) -> QPen:
    """Return the pen of the outlines; no pen where the palette has none."""
    if not palette.outline:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(palette.ink), max(1.0, palette.outline * view.scale))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_mat(painter: QPainter, view: Projection, palette: Palette, box: Box) -> None:
    """Paint the mat, seen slightly from above."""
    left, right = box.left - _MAT_MARGIN, box.right + _MAT_MARGIN
    if box.right - box.left < 0.9:
        left, right = left - _MAT_MARGIN, right + _MAT_MARGIN
    corners = [
        (left + _MAT_INSET, _MAT_BEHIND),
        (right - _MAT_INSET, _MAT_BEHIND),
        (right, -_MAT_BEFORE),
        (left, -_MAT_BEFORE),
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.mat_edge))
    first, second = view.point((left, -_MAT_BEFORE)), view.point((right, -_MAT_BEFORE - _MAT_THICK))
    edge = QRectF(first, second).normalized()
    painter.drawRect(edge)
    painter.setBrush(QColor(palette.mat))
    if palette.outline:
        painter.setPen(QPen(QColor(palette.mat_edge), max(1.0, palette.outline * view.scale)))
    painter.drawPolygon(QPolygonF([view.point(corner) for corner in corners]))


def paint_bench(painter: QPainter, view: Projection, palette: Palette, bench: Bench) -> None:
    """Paint the bench on which the back leans."""
    painter.setPen(outline_pen(palette, view))
    painter.setBrush(QColor(palette.bench_legs))
    for x in (bench.left + 0.045, bench.right - 0.070):
        low, high = view.point((x, -0.012)), view.point((x + _BENCH_LEG, bench.height - _PAD))
        painter.drawRect(QRectF(low, high).normalized())
    painter.setBrush(QColor(palette.bench))
    pad = QRectF(view.point((bench.left, bench.height)), view.point((bench.right, bench.height - _PAD))).normalized()
    painter.drawRoundedRect(pad, 0.024 * view.scale, 0.024 * view.scale)


def paint_line(painter: QPainter, view: Projection, palette: Palette, movement: Movement) -> None:
    """Paint the line that says how high (or low, or far) is enough; its ends point at the body."""
    if movement.line is None:
        return
    width = max(_LEAST_LINE_PX, _LINE_WIDTH * view.scale)
    pen = QPen(QColor(palette.line), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    ends, tick = line_ends(movement, movement.line), line_tick(movement.line)
    for x, y in ends:
        painter.drawLine(view.point((x, y)), view.point((x + tick[0] * _TICK, y + tick[1] * _TICK)))
    pen.setDashPattern([3.4, 2.2])
    painter.setPen(pen)
    painter.drawLine(view.point(ends[0]), view.point(ends[1]))


def draw_shadow(drawing: Drawing, view: Projection, palette: Palette, body: BodyPose) -> None:
    """Draw a soft shadow under what is near the floor.

    The gradient ends inside the rectangle it fills: an ellipse would look the same and cost far more.
    """
    colour = QColor(palette.shadow)
    if not colour.alpha():
        return
    near = _shadow_reach(body)
    half = ((max(near) - min(near)) / 2 + 0.05) * view.scale
    flat = _SHADOW_FLAT * view.scale
    centre = view.point(((min(near) + max(near)) / 2, -0.004))
    gradient = QRadialGradient(QPointF(0, 0), 1.0)
    for at, share in ((0.0, 1.0), (0.66, 1.0), (0.86, 0.45), (1.0, 0.0)):
        stop = QColor(colour)
        stop.setAlphaF(colour.alphaF() * share)
        gradient.setColorAt(at, stop)
    brush = QBrush(gradient)
    brush.setTransform(QTransform(half, 0, 0, flat, centre.x(), centre.y()))
    drawing.fill_rect(QRectF(centre.x() - half, centre.y() - flat, 2 * half, 2 * flat), brush)


def _shadow_reach(body: BodyPose) -> list[float]:
    """Return how far each joint draws the shadow from between the feet: the less the higher it is."""
    middle = (body.near_leg.ankle[0] + body.far_leg.ankle[0]) / 2
    fade = _SHADOW_NONE_ABOVE - _SHADOW_FULL_BELOW
    return [
        middle + (x - middle) * min(1.0, max(0.0, (_SHADOW_NONE_ABOVE - y) / fade))
        for x, y in body.plain_joints.values()
    ]

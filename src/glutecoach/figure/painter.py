"""Turn a pose into a picture: the same painter for the screen and for paper."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QRadialGradient, QTransform

from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import Arm, BodyPose, Leg, direction, wrap
from glutecoach.figure import parts, proportions
from glutecoach.figure.backdrop import draw_shadow, outline_pen, paint_bench, paint_line, paint_mat
from glutecoach.figure.drawing import Drawing
from glutecoach.figure.layout import Box, Projection, box_of, height_for, project
from glutecoach.figure.palette import PALETTES, Palette, PaletteKind, fault_palette, glow_colour, mix
from glutecoach.figure.shape import add_disc, new_path

_FAINTEST_GLOW = 0.02

# From the middle outwards: place, how hot, how much of it covers the leggings.
_WARMTH = (
    (0.0, 1.0, 1.0),
    (0.22, 1.0, 1.0),
    (0.42, 0.86, 1.0),
    (0.60, 0.66, 0.88),
    (0.80, 0.66, 0.40),
    (1.0, 0.66, 0.0),
)


class FigurePainter:
    """Paints one movement in one palette.

    It maps every outline to pixels itself and leaves the painter's transform alone: that is several times
    faster than painting small outlines through a large scale. For a picture of several device pixels per
    pixel, paint into an image of the full size.

    Args:
        movement: What is drawn.
        kind: For which screen or paper.
    """

    def __init__(self, movement: Movement, kind: PaletteKind = PaletteKind.LIGHT) -> None:
        self._movement = movement
        self._palette = PALETTES[kind]
        self._box = box_of(movement)

    def paint(self, painter: QPainter, rect: QRectF, body: BodyPose, *, fault: bool = False) -> None:
        """Paint the whole scene into a rectangle: what stands still, then the body."""
        self.paint_backdrop(painter, rect, mirrored=body.mirrored, fault=fault)
        self.draw_body(rect, body, fault=fault).paint(painter)

    def scale(self, rect: QRectF) -> float:
        """Return how many pixels one body height is in a rectangle."""
        return project(self._box, rect, mirrored=False).scale

    def height_for(self, width: float) -> float:
        """Return the height that the scene fills at a width, in the same unit."""
        return height_for(self._box, width)

    def paint_backdrop(self, painter: QPainter, rect: QRectF, *, mirrored: bool = False, fault: bool = False) -> None:
        """Paint what stands still: background, mat, bench and, while the form is right, the limit line."""
        view = project(self._box, rect, mirrored=mirrored)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(self._palette.background))
        paint_mat(painter, view, self._palette, self._box)
        if self._movement.bench is not None:
            paint_bench(painter, view, self._palette, self._movement.bench)
        if not fault:
            paint_line(painter, view, self._palette, self._movement)

    def draw_body(self, rect: QRectF, body: BodyPose, *, fault: bool = False) -> Drawing:
        """Return shadow and body.

        Args:
            rect: Where the scene is.
            body: The pose.
            fault: Draw it in the colour of the fault, with its mark and the limit line.
        """
        view = project(self._box, rect, mirrored=body.mirrored)
        drawing = Drawing()
        draw_shadow(drawing, view, self._palette, body)
        palette = fault_palette(self._palette) if fault else self._palette
        brush = _Brush(drawing, view, outline_pen(palette, view))
        back = parts.spine(body.trunk)
        brush.far_side(body, palette.skin_far, palette.top_far, palette.leggings_far)
        brush.shoe(body.far_leg, palette.shoe_far, palette.sole_far)
        brush.fill(parts.neck(view, body.trunk), palette.skin_far if palette.outline else palette.skin)
        brush.fill(parts.top(view, back), palette.top)
        brush.head(body, palette.skin, palette.skin_far, palette.hair, palette.eye)
        brush.fill(parts.calf_skin(view, body.near_leg), palette.skin)
        brush.shoe(body.near_leg, palette.shoe, palette.sole)
        warm = 0.0 if fault else body.glow
        brush.near_leg(parts.leg(view, body.near_leg, back, warm), palette, body, warm)
        brush.fill(parts.band(view, back), palette.band)
        brush.near_arm(body.near_arm, palette.skin, palette.sleeve)
        if fault:
            drawing.add(rect, lambda painter: paint_line(painter, view, palette, self._movement))
            brush.mark(back, palette.mark, palette.on_mark)
        return drawing


@lru_cache(maxsize=256)
def _warm_gradient(palette: Palette, percent: int) -> QRadialGradient:
    """Return the warmth from the middle of the glutes outwards, ending in the colour of the leggings.

    Whole percents: Qt keeps the colour table of a gradient that it has seen before.
    """
    warm = percent / 100
    gradient = QRadialGradient(QPointF(0, 0), 1.0)
    for at, heat, share in _WARMTH:
        colour = glow_colour(palette, warm * heat)
        gradient.setColorAt(at, mix(palette.leggings, colour, share * min(1.0, 0.30 + warm)))
    return gradient


class _Brush:
    """Lays colours on outlines, in the order from back to front."""

    def __init__(self, drawing: Drawing, view: Projection, pen: QPen) -> None:
        self._drawing = drawing
        self._view = view
        self._pen = pen
        self._has_outline = pen.style() is not Qt.PenStyle.NoPen

    def fill(self, path: QPainterPath, colour: str) -> None:
        if self._has_outline:
            self._drawing.outline(path, colour, self._pen)
        else:
            self._drawing.fill(path, colour)

    def union(self, path: QPainterPath, colour: str) -> None:
        """Fill overlapping outlines as one; only an outlined picture has to find out what their union is."""
        self.fill(path.simplified() if self._has_outline else path, colour)

    def far_side(self, body: BodyPose, skin: str, top: str, leggings: str) -> None:
        self.union(parts.arm(self._view, body.far_arm), skin)
        self.fill(parts.sleeve(self._view, body.far_arm), top)
        self.fill(parts.calf_skin(self._view, body.far_leg), skin)
        self.union(parts.leg(self._view, body.far_leg), leggings)

    def shoe(self, leg: Leg, upper: str, sole: str) -> None:
        self.fill(parts.shoe(self._view, leg, proportions.SHOE_OUTLINE), upper)
        self.fill(parts.shoe(self._view, leg, proportions.SOLE_OUTLINE), sole)

    def near_arm(self, arm: Arm, skin: str, sleeve: str) -> None:
        self.union(parts.arm(self._view, arm), skin)
        self.fill(parts.sleeve(self._view, arm), sleeve)

    def head(self, body: BodyPose, skin: str, shade: str, hair: str, eye: str) -> None:
        trunk, view = body.trunk, self._view
        self.fill(parts.head_disc(view, trunk, proportions.BUN_CENTRE, proportions.BUN_RADIUS), hair)
        self.fill(parts.head_blob(view, trunk, proportions.HEAD_OUTLINE), skin)
        self.fill(parts.head_blob(view, trunk, proportions.HAIR_OUTLINE), hair)
        self.fill(parts.head_disc(view, trunk, proportions.EAR_CENTRE, proportions.EAR_RADIUS), shade)
        pen = QPen(QColor(eye), proportions.EYE_WIDTH * view.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._drawing.stroke(parts.head_arc(view, trunk, proportions.EYE), pen)

    def near_leg(self, path: QPainterPath, palette: Palette, body: BodyPose, warm: float) -> None:
        """Fill hips and leg, warmed over the glutes: an ellipse between the directions of pelvis and thigh.

        One fill with opaque colours: a glow of its own, painted over the leg, would cost four times as much.
        """
        if self._has_outline:
            path = path.simplified()
        centre = self._view.point(parts.glute_centre(body))
        down = direction(body.trunk.lumbar, body.trunk.hip)
        tilt = math.radians(down + wrap(direction(body.near_leg.hip, body.near_leg.knee) - down) / 2)
        size = (0.100 + 0.012 * warm) * self._view.scale
        long, short, sign = 1.22 * size, 0.95 * size, self._view.sign
        cos, sin, x, y = math.cos(tilt), math.sin(tilt), centre.x(), centre.y()
        if warm <= _FAINTEST_GLOW:
            self._drawing.fill(path, palette.leggings)
        else:
            brush = QBrush(_warm_gradient(palette, round(100 * warm)))
            brush.setTransform(QTransform(sign * cos * long, -sin * long, -sign * sin * short, -cos * short, x, y))
            self._drawing.warm(path, brush, palette.leggings, QRectF(x - long, y - long, 2 * long, 2 * long))
        if self._has_outline:
            self._drawing.stroke(path, self._pen)

    def mark(self, back: parts.Spine, colour: str, cross: str) -> None:
        """Mark the lower back: a disc with a cross and two rings, unlike anything that glows."""
        centre = parts.lumbar_mark(back)
        for radius, alpha in (*proportions.MARK_RINGS, (proportions.MARK_RADIUS, 255)):
            disc = new_path()
            add_disc(disc, self._view, centre, radius)
            self._drawing.fill(disc, colour, alpha)
        pen = QPen(QColor(cross), proportions.MARK_WIDTH * self._view.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        x, y, arm = *centre, proportions.MARK_ARM
        for lean in (1, -1):
            line = QPainterPath(self._view.point((x - arm, y - lean * arm)))
            line.lineTo(self._view.point((x + arm, y + lean * arm)))
            self._drawing.stroke(line, pen)


def paint_placeholder(painter: QPainter, rect: QRectF, kind: PaletteKind) -> None:
    """Paint what an exercise without poses shows: an empty mat."""
    palette = PALETTES[kind]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(palette.background))
    scale = min(rect.width() * 0.7, rect.height())
    view = Projection(scale, 0.0, rect.center().x(), rect.top() + 0.62 * rect.height(), 1.0)
    paint_mat(painter, view, palette, Box(-0.45, 0.45, 0.2))

"""The drawn figure as a widget: it shows the moment it is told and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glutecoach.core.body import fault_pose, pose, rep_moment, start_pose, stepped
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import BodyPose, Point
from glutecoach.figure.painter import paint_placeholder
from glutecoach.figure.palette import PaletteKind
from glutecoach.figure.stage import Stage
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, Colours

# The share of get ready in which the preview plays the rep; the rest shows the fault.
PREVIEW_REP_SHARE = 0.72

LEAST_SHIFT_PX = 0.25
"""A joint that moves by less than this is not drawn anew; the picture is never farther from the pose."""
LEAST_GLOW = 0.01

_PREFERRED_SIZE = QSize(900, 600)
_LEAST_SIZE = QSize(180, 120)


def figure_palette(colours: Colours) -> PaletteKind:
    """Return the palette in which the figure goes with these colours."""
    if colours is HIGH_CONTRAST:
        return PaletteKind.HIGH_CONTRAST
    return PaletteKind.DARK if colours is DARK else PaletteKind.LIGHT


class FigureView(QWidget):
    """Shows an exercise as a moving figure.

    It owns no timer and reads no clock: whoever drives it says which moment to show, so a pause is simply no further
    call. Calling a method with what is shown already costs nothing.

    Args:
        parent: The widget it lives in.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._movement: Movement | None = None
        self._kind = PaletteKind.LIGHT
        self._reduced_motion = False
        self._body: BodyPose | None = None
        self._side = Side.BOTH
        self._fault_wanted = False
        self._fault_previewed = False
        self._stage: Stage | None = None
        self._stage_size = QSize()
        self._frame: QImage | None = None
        self._drawn_body: BodyPose | None = None
        self._drawn_joints: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._describe("")

    @property
    def is_fault_shown(self) -> bool:
        """Whether the figure shows the mistake now."""
        return self._body is not None and (self._fault_wanted or self._fault_previewed)

    @property
    def shown_pose(self) -> BodyPose | None:
        """The pose on the screen; None for the placeholder."""
        if self._movement is not None and self.is_fault_shown:
            return fault_pose(self._movement, self._side)
        return self._body

    def show_movement(self, movement: Movement | None, name: str = "", side: Side = Side.BOTH) -> None:
        """Change the exercise; call it when an exercise begins.

        Args:
            movement: From `storage.movements.load_movement`; None shows the placeholder.
            name: The exercise's name for screen readers.
            side: The side of the start position that is shown at first.
        """
        self._describe(name)
        self._fault_wanted = False
        if movement is not self._movement:
            self._movement = movement
            self._drop_stage()
        self.show_position(side)

    def show_phase(self, phase: Phase, fraction: float, side: Side) -> None:
        """Show a moment of a rep; call it at every tick of lift, hold, lower and pause.

        Args:
            phase: The running phase.
            fraction: How much of it has passed, 0 to 1.
            side: The working side.
        """
        self._show(self._pose_at(phase, fraction, side), side)

    def show_position(self, side: Side = Side.BOTH) -> None:
        """Show the position to take, at ease; call it in change position, rest and switch side."""
        self._show(None if self._movement is None else start_pose(self._movement, side), side)

    def preview(self, fraction: float, side: Side = Side.BOTH) -> None:
        """Play one whole rep and then the mistake; call it at every tick of get ready.

        Args:
            fraction: How much of get ready has passed, 0 to 1.
            side: The side that works next.
        """
        if self._movement is not None:
            phase, of_phase = rep_moment(self._movement.tempo, fraction / PREVIEW_REP_SHARE)
            body = self._pose_at(phase, of_phase, side)
            self._show(body, side, fault_previewed=fraction > PREVIEW_REP_SHARE)

    def show_fault(self, shown: bool) -> None:
        """Swap the figure for the mistake, or back; call it when a cue about lower back or height comes.

        The figure goes on underneath: after `show_fault(False)` it is where the other calls have put it.
        """
        before = self.is_fault_shown
        self._fault_wanted = shown
        if self.is_fault_shown is not before:
            self._redraw()

    def set_palette_kind(self, kind: PaletteKind) -> None:
        """Change the colours; call it when the theme changes."""
        if kind is not self._kind:
            self._kind = kind
            self._drop_stage()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Step between key poses instead of moving; it takes effect with the next moment shown."""
        self._reduced_motion = reduced

    @override
    def sizeHint(self) -> QSize:
        return _PREFERRED_SIZE

    @override
    def minimumSizeHint(self) -> QSize:
        return _LEAST_SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        body = self.shown_pose
        if self._movement is None or body is None:
            paint_placeholder(painter, QRectF(self.rect()), self._kind)
        else:
            painter.drawImage(QPoint(0, 0), self._current_frame(self._movement, body))
        painter.end()

    def _current_frame(self, movement: Movement, body: BodyPose) -> QImage:
        """Return the frame in device pixels; it is painted anew only when something has changed."""
        ratio = self.devicePixelRatioF()
        size_px = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._stage is None or size_px != self._stage_size:
            self._stage, self._stage_size, self._frame = Stage(movement, self._kind, size_px), size_px, None
        if self._frame is None:
            self._frame = self._stage.frame(body, fault=self.is_fault_shown)
            self._frame.setDevicePixelRatio(ratio)
        return self._frame

    def _pose_at(self, phase: Phase, fraction: float, side: Side) -> BodyPose | None:
        if self._movement is None:
            return None
        if self._reduced_motion:
            fraction = stepped(self._movement, phase, fraction)
        return pose(self._movement, phase, fraction, side)

    def _show(self, body: BodyPose | None, side: Side, *, fault_previewed: bool = False) -> None:
        before = self.is_fault_shown, self._side
        self._body, self._side, self._fault_previewed = body, side, fault_previewed
        if before != (self.is_fault_shown, side) or self._looks_different(body):
            self._redraw()

    def _looks_different(self, body: BodyPose | None) -> bool:
        """Tell whether a pose can be told from the one in the frame: slow lifts move by less than a frame's pixel."""
        drawn = self._drawn_body
        if drawn is None or body is None or drawn.mirrored is not body.mirrored:
            return drawn is not body
        if abs(drawn.glow - body.glow) > LEAST_GLOW:
            return True
        least = LEAST_SHIFT_PX / (max(self.width(), self.height()) * self.devicePixelRatioF() or 1.0)
        shifts = zip(self._drawn_joints, body.plain_joints.values(), strict=True)
        return any(abs(x - at_x) > least or abs(y - at_y) > least for (x, y), (at_x, at_y) in shifts)

    def _drop_stage(self) -> None:
        self._stage = None
        self._redraw()

    def _redraw(self) -> None:
        self._frame = None
        self._drawn_body = self._body
        self._drawn_joints = () if self._body is None else tuple(self._body.plain_joints.values())
        self.update()

    def _describe(self, name: str) -> None:
        self.setAccessibleName(
            self.tr("Moving figure: {exercise}").format(exercise=name) if name else self.tr("Moving figure")
        )

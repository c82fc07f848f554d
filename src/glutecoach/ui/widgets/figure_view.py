"""The drawn figure as a widget: it shows the moment it is told and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glutecoach.core.body import rep_moment, stepped
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.painter import FigurePainter, paint_placeholder
from glutecoach.figure.palette import PaletteKind
from glutecoach.figure.stage import Stage
from glutecoach.ui.sizes import Picture
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, Colours
from glutecoach.ui.widgets.figure_reel import Reel

# The share of get ready in which the preview shows the fault. The rep comes after it: the right form is seen last.
PREVIEW_FAULT_SHARE = 0.28


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
        self._painter: FigurePainter | None = None
        self._stage: Stage | None = None
        self._reel: Reel | None = None
        self._shown: tuple[BodyPose | None, bool] | None = None
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
            return self._open_reel(self._movement).fault(self._side)
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
            self._painter = None
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
        self._show(None if self._movement is None else self._open_reel(self._movement).start(side), side)

    def preview(self, fraction: float, side: Side = Side.BOTH) -> None:
        """Show the mistake and then play one whole rep; call it at every tick of get ready.

        Args:
            fraction: How much of get ready has passed, 0 to 1.
            side: The side that works next.
        """
        rep = (fraction - PREVIEW_FAULT_SHARE) / (1.0 - PREVIEW_FAULT_SHARE)
        self.show_rep(max(0.0, rep), side, is_fault_first=rep < 0)

    def show_rep(self, fraction: float, side: Side, *, is_fault_first: bool = False) -> None:
        """Show a moment of one whole rep, and where it ends from then on; call it at every tick at one's own pace.

        Args:
            fraction: How much of the rep has passed, 0 to 1; above 1 it is over.
            side: The working side.
            is_fault_first: Whether the mistake is shown instead, before the rep begins.
        """
        if self._movement is not None:
            phase, of_phase = rep_moment(self._movement.tempo, fraction)
            self._show(self._pose_at(phase, of_phase, side), side, fault_previewed=is_fault_first)

    def show_fault(self, shown: bool) -> None:
        """Swap the figure for the mistake, or back; call it when a cue about lower back or height comes.

        The figure goes on underneath: after `show_fault(False)` it is where the other calls have put it.
        """
        if shown is not self._fault_wanted:
            self._fault_wanted = shown
            self._look()

    def set_palette_kind(self, kind: PaletteKind) -> None:
        """Change the colours; call it when the theme changes."""
        if kind is not self._kind:
            self._kind = kind
            self._painter = None
            self._drop_stage()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Step between key poses instead of moving; it takes effect with the next moment shown."""
        self._reduced_motion = reduced

    @override
    def sizeHint(self) -> QSize:
        return Picture.STAGE

    @override
    def minimumSizeHint(self) -> QSize:
        return Picture.LEAST

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin anew for another size."""
        super().resizeEvent(event)
        self._drop_stage()

    @override
    def event(self, event: QEvent) -> bool:
        """Begin anew on a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._drop_stage()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._movement is None or self._body is None:
            paint_placeholder(painter, QRectF(self.rect()), self._kind)
        else:
            self._paint_frame(self._movement)
            painter.drawImage(QPoint(0, 0), self._open_stage(self._movement).image)
        painter.end()

    def _open_stage(self, movement: Movement) -> Stage:
        """Return what paints the frames, in device pixels."""
        if self._stage is None:
            ratio = self.devicePixelRatioF()
            size_px = QSize(round(self.width() * ratio), round(self.height() * ratio))
            if self._painter is None:
                self._painter = FigurePainter(movement, self._kind)
            self._stage = Stage(self._painter, size_px)
            self._shown = None
        return self._stage

    def _open_reel(self, movement: Movement) -> Reel:
        """Return what knows the poses."""
        if self._reel is None:
            self._reel = Reel(movement, self._open_stage(movement).scale)
        return self._reel

    def _pose_at(self, phase: Phase, fraction: float, side: Side) -> BodyPose | None:
        movement = self._movement
        if movement is None:
            return None
        at = stepped(movement, phase, fraction) if self._reduced_motion else fraction
        return self._open_reel(movement).pose(phase, at, side)

    def _show(self, body: BodyPose | None, side: Side, *, fault_previewed: bool = False) -> None:
        self._body, self._side, self._fault_previewed = body, side, fault_previewed
        self._look()

    def _look(self) -> None:
        """Paint the frame that is to be seen, unless it is there already."""
        if self._movement is None or not self.isVisible():
            self.update()
            return
        changed = QRectF(self._paint_frame(self._movement))
        if not changed.isEmpty():
            ratio = self.devicePixelRatioF()
            self.update(QRectF(changed.topLeft() / ratio, changed.size() / ratio).toAlignedRect())

    def _paint_frame(self, movement: Movement) -> QRect:
        """Paint the frame that is to be seen; return what of it has changed, in its own pixels."""
        body = self.shown_pose
        stage = self._open_stage(movement)
        shown = body, self.is_fault_shown
        if body is None or shown == self._shown:
            return QRect()
        self._shown = shown
        stage.image.setDevicePixelRatio(1.0)
        changed = stage.frame(body, fault=self.is_fault_shown)
        stage.image.setDevicePixelRatio(self.devicePixelRatioF())
        return changed

    def _drop_stage(self) -> None:
        self._stage = self._reel = None
        self.update()

    def _describe(self, name: str) -> None:
        self.setAccessibleName(
            self.tr("Moving figure: {exercise}").format(exercise=name) if name else self.tr("Moving figure")
        )

"""One rep of an exercise, again and again, in its tempo: what a plan asks for, seen before it is done."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glutecoach.core.body import rep_moment
from glutecoach.core.exercise import Exercise, Phase, Side, Tempo
from glutecoach.core.movement import Movement
from glutecoach.ui.theme import RADIUS_PX, Colours
from glutecoach.ui.widgets.figure_view import FigureView, figure_palette

FRAME_MS = 33
"""Thirty pictures a second are smooth enough for a rep of several seconds."""


class Studio(Struct, frozen=True):
    """What a page needs to show exercises.

    Attributes:
        movement: Returns how an exercise id is drawn, None for the empty mat.
        now_s: The monotonic clock, in seconds.
        colours: Returns the colours in force.
        reduces_motion: Tells whether nothing should move by itself.
    """

    movement: Callable[[str], Movement | None]
    now_s: Callable[[], float]
    colours: Callable[[], Colours]
    reduces_motion: Callable[[], bool]


class RepLoop(FigureView):
    """A figure that does one rep after another while it is seen; where less motion is wanted it stays at the top."""

    def __init__(self, studio: Studio, *, on_card: bool = False, parent: QWidget | None = None) -> None:
        """Take what it needs.

        Args:
            studio: Movements, clock and colours.
            on_card: Whether it lies on a card, which shows at its rounded corners.
            parent: Owner.
        """
        super().__init__(parent)
        self._studio = studio
        self._on_card = on_card
        self._tempo = Tempo(1, 1, 1, 1)
        self._began_s = 0.0
        self._drawn = ""
        self._side = Side.BOTH
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self.show_moment)
        self.follow_theme()

    def show_exercise(self, exercise: Exercise, tempo: Tempo) -> None:
        """Show an exercise in a tempo, from the top of its rep on."""
        self._side = Side.LEFT if exercise.unilateral else Side.BOTH
        if exercise.exercise_id != self._drawn:
            self._drawn = exercise.exercise_id
            self.show_movement(self._studio.movement(self._drawn), exercise.name, self._side)
        self._tempo = tempo
        self._began_s = self._studio.now_s() - _top_s(tempo)
        self.show_moment()

    def show_moment(self) -> None:
        """Show what the rep looks like now."""
        rep_s = self._tempo.rep_s
        passed_s = self._studio.now_s() - self._began_s
        of_rep = _top_s(self._tempo) if self._studio.reduces_motion() else passed_s % rep_s
        phase, fraction = rep_moment(self._tempo, of_rep / rep_s)
        self.show_phase(phase, fraction, self._side)

    def follow_theme(self) -> None:
        """Take the colours in force."""
        self.set_palette_kind(figure_palette(self._studio.colours()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Move while it is seen."""
        super().showEvent(event)
        self._frames.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        super().hideEvent(event)
        self._frames.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Round the corners where it lies on a card."""
        super().paintEvent(event)
        if not self._on_card:
            return
        whole, inside = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), RADIUS_PX, RADIUS_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._studio.colours().surface))
        painter.drawPath(whole.subtracted(inside))
        painter.end()


def _top_s(tempo: Tempo) -> float:
    """Return the seconds from the beginning of a rep to its working end."""
    return tempo.lift_s if tempo.starts_with is Phase.LIFT else tempo.lower_s

"""The stage as a picture: word, shape, number, figure, cue and bar, each in its place and in type for the mat."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glutecoach.core.legibility import USUAL_M
from glutecoach.ui.stage_composition import Composition, Part, Scene, compose
from glutecoach.ui.stage_type import asked_px, forget_widths
from glutecoach.ui.theme import Colours
from glutecoach.ui.widgets.check_in_panel import CheckInPanel
from glutecoach.ui.widgets.figure_view import FigureView, figure_palette
from glutecoach.ui.widgets.phase_ring import PhaseRing
from glutecoach.ui.widgets.stage_words import StageWords, place
from glutecoach.ui.widgets.timeline_bar import TimelineBar


class StageBoard(QWidget):
    """The stage as a picture; it is told what to show and decides where and how large.

    Attributes:
        figure: The moving figure.
        ring: The number, and how much of the step is left.
        bar: The whole workout.
        answers: The answers of the check-in.
        words: All that is read.
    """

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._distance_m = USUAL_M
        self._scene = Scene.STEP
        self._composition = compose(self.size(), 1, self._scene)
        self._watches_screen = False
        self.figure = FigureView(self)
        self.ring = PhaseRing(self)
        self.bar = TimelineBar(self)
        self.answers = CheckInPanel(self)
        self.words = StageWords(self, self._composition, colours)
        self.set_colours(colours)

    @property
    def composition(self) -> Composition:
        """Where everything stands now."""
        return self._composition

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self.words.set_colours(colours)
        self.bar.set_colours(fill=colours.accent, track=colours.sunken)
        self.figure.set_palette_kind(figure_palette(colours))

    def set_viewing_distance(self, distance_m: float) -> None:
        """Size the type for an eye so many metres away."""
        self._distance_m = distance_m
        self._compose()

    def show_scene(self, scene: Scene) -> None:
        """Show a step, a question with its answers, or something that has to be read."""
        if scene is not self._scene:
            self._scene = scene
            self._compose()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._compose()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window from screen to screen from now on: another one may be denser."""
        super().showEvent(event)
        if not self._watches_screen:
            self._watches_screen = True
            self.window().windowHandle().screenChanged.connect(self._compose)
        self._compose()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            forget_widths()
            self._compose()

    def _compose(self) -> None:
        """Put every part where the size of the window and the distance of the eye have it."""
        composition = compose(self.size(), asked_px(self.font(), self._distance_m, self.screen()), self._scene)
        self._composition = composition
        for part, widget in (
            (Part.RING, self.ring),
            (Part.FIGURE, self.figure),
            (Part.BAR, self.bar),
            (Part.ANSWERS, self.answers),
        ):
            box = composition.boxes.get(part)
            widget.setVisible(box is not None)
            if box is not None:
                place(widget, self, box)
        self.words.arrange(composition)
        if Part.ANSWERS in composition.boxes:
            range_px = composition.least_px, composition.type_px[Part.ANSWERS]
            self.answers.arrange(columns=composition.answer_columns, range_px=range_px)

"""What the steps of the welcome are made of: a question, its picture, its answers, and the workout that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.core.exercise import Exercise
from glutecoach.core.plan import Workout
from glutecoach.core.timeline import duration_s, timeline
from glutecoach.ui import texts
from glutecoach.ui.sizes import Height, Picture
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, empty, label, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.rep_loop import RepLoop, Studio

ANSWER_ROLE = "choice"
LETTERS_BESIDE_PICTURE = 90
"""How many letters wide a step must be for a picture beside its words."""


class Choice(Struct, frozen=True):
    """An answer: what it says, and what it does."""

    text: str
    act: Callable[[], None]


class Step(QWidget):
    """One step: what it is about, and the ways on; beside it a picture where there is room for one."""

    def __init__(
        self,
        title: str,
        paragraphs: Sequence[str] = (),
        choices: Sequence[Choice] = (),
        *,
        extra: Sequence[QWidget] = (),
        picture: QWidget | None = None,
    ) -> None:
        """Put it together.

        Args:
            title: The question; empty where it stands among `extra`.
            paragraphs: Below it.
            choices: The answers.
            extra: What is filled in, above the answers.
            picture: Beside it all.
        """
        super().__init__()
        self._picture = picture
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(5 * SPACE_PX)
        layout = QVBoxLayout()
        layout.setSpacing(3 * SPACE_PX)
        beside.addLayout(layout, 3)
        if picture is not None:
            picture.setMinimumWidth(1)  # it goes where there is no room for it
            beside.addWidget(picture, 2)
        layout.addStretch(1)
        if title:
            layout.addWidget(wrapped(title, "display"))
        for paragraph in paragraphs:
            layout.addWidget(wrapped(paragraph, "lead"))
        for widget in extra:
            layout.addWidget(widget)
        layout.addLayout(_answers(choices))
        layout.addStretch(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words all the room where there is little."""
        super().resizeEvent(event)
        if self._picture is not None:
            room = self.width() / self.fontMetrics().averageCharWidth()
            self._picture.setVisible(room >= LETTERS_BESIDE_PICTURE)


def picture_of(studio: Studio, exercise: Exercise) -> RepLoop:
    """Return a figure that does an exercise as usual."""
    figure = RepLoop(studio)
    figure.setMaximumSize(Picture.LARGE)
    figure.show_exercise(exercise, exercise.tempo)
    return figure


def picture_choice(studio: Studio, choice: Choice, exercise: Exercise) -> QWidget:
    """Return an answer below the picture of what it leads to."""
    tile = QWidget()
    layout = QVBoxLayout(tile)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_PX)
    figure = picture_of(studio, exercise)
    figure.setMinimumHeight(Picture.TILE.height())
    layout.addWidget(figure)
    layout.addLayout(beside(_answer(choice, ANSWER_ROLE)))
    return tile


class FirstWorkout(QWidget):
    """The workout that the answers lead to, in pictures."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        """Take what shows exercises."""
        super().__init__(parent)
        self._studio = studio
        frame, layout = card()
        self._title = wrapped("", "heading")
        self._rows = Reflow(spacing_px=4 * SPACE_PX)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_workout(self, workout: Workout) -> None:
        """Show what is done in a workout."""
        length = texts.minutes_text(duration_s(timeline(workout)))
        self._title.setText(tr("{workout}, about {length}").format(workout=texts.workout_title(workout), length=length))
        empty(self._rows)
        for prescription in workout.prescriptions:
            tile = QWidget()
            column = QVBoxLayout(tile)
            column.setContentsMargins(0, 0, 0, 0)
            figure = RepLoop(self._studio, on_card=True)
            figure.setMaximumWidth(Picture.TILE.width())
            figure.setFixedHeight(Picture.TILE.height())
            figure.show_exercise(prescription.exercise, prescription.tempo)
            column.addWidget(figure)
            column.addWidget(wrapped(prescription.exercise.name))
            column.addWidget(label(texts.dose_text(prescription), "muted"))
            tile.setMaximumWidth(Picture.TILE.width())
            self._rows.add(tile)


def _answers(choices: Sequence[Choice]) -> Reflow:
    role = ANSWER_ROLE if len(choices) > 1 else "primary"
    return beside(*(_answer(choice, role) for choice in choices), spacing_px=2 * SPACE_PX)


def _answer(choice: Choice, role: str) -> QWidget:
    result = button(choice.text, role)
    result.setMinimumHeight(Height.CHOICE)
    result.clicked.connect(choice.act)
    return result

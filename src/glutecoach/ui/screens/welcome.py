"""Welcome: one question at a time, each with a way round it, so that the plan fits before the first workout."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from glutecoach.core.coaching import Answers
from glutecoach.core.exercise import Exercise
from glutecoach.core.plan import Workout
from glutecoach.core.weeks import WeekStart
from glutecoach.ui.screens.welcome_steps import ANSWER_ROLE, Choice, FirstWorkout, Step, picture_choice, picture_of
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, label, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.rep_loop import RepLoop, Studio
from glutecoach.ui.widgets.when_picker import WhenPicker

FACE_DOWN, INSTEAD, BRIDGE = "scorpion", "all4s-bent-knee-lift", "bridge"
"""The exercises that the questions are about."""


class WelcomeScreen(QWidget):
    """The welcome.

    Signals:
        answered: The Answers so far, after each step; before the last one, whoever listens calls `show_workout`.
        finished: The end was reached, or the rest was skipped.
        start_requested: Start the next workout.
    """

    answered = Signal(object)
    finished = Signal()
    start_requested = Signal()

    def __init__(self, studio: Studio, exercises: Mapping[str, Exercise], parent: QWidget | None = None) -> None:
        """Take what shows exercises, and all of them by id; `begin` comes next."""
        super().__init__(parent)
        self._answers = Answers()
        self._studio = studio
        self._exercises = exercises
        self._when = WhenPicker()
        self._verdict = wrapped("", "display")
        self._summary = wrapped("", "lead")
        self._workout = FirstWorkout(studio)
        self._start = button(tr("Start the workout"), "start")
        self._start.clicked.connect(self._on_start)
        self._count = label("", "muted")
        self._back = button(tr("Back"))
        self._back.clicked.connect(self.go_back)
        self._skip = button(tr("Skip the other questions"))
        self._skip.clicked.connect(self.finished)
        layout = page(self)
        layout.addWidget(self._count)
        self._shown = 0
        self._steps = (self._why(), self._pregnant(), self._days(), self._front(), self._hamstrings(), self._end())
        for step in self._steps:  # not stacked: each is as high as it is, not as the highest of all
            layout.addWidget(step, 1)
        row = Reflow()
        row.add(self._back)
        row.add(QWidget(), 1, least_ems=0)
        row.add(self._skip)
        layout.addLayout(row)
        self._show(0)

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._shown

    @property
    def step_count(self) -> int:
        """How many steps there are."""
        return len(self._steps)

    def begin(self, answers: Answers, starts_on: WeekStart) -> None:
        """Go through it from the start, with what was answered before.

        Args:
            answers: What was answered before.
            starts_on: The first day of the week.
        """
        self._answers = answers
        self._when.show_when(answers.training_days, answers.training_time, starts_on)
        self._show(0)

    def show_workout(self, workout: Workout) -> None:
        """Show the workout that the answers lead to, on the last step."""
        self._workout.show_workout(workout)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        for figure in self.findChildren(RepLoop):
            figure.follow_theme()

    def go_on(self) -> None:
        """Show the next step; the answers so far are kept."""
        self.answered.emit(self._answers)
        self._show(min(self.step + 1, self.step_count - 1))

    def go_back(self) -> None:
        """Show the step before."""
        self._show(max(self.step - 1, 0))

    def _show(self, number: int) -> None:
        if number == self.step_count - 1:
            self._show_summary()
        self._shown = number
        shown = self._steps[number]
        for step in self._steps:
            step.setVisible(step is shown)
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        self._count.setText(tr("Welcome · step {step} of {steps}").format(step=number + 1, steps=self.step_count))
        self._back.setVisible(number > 0)
        self._skip.setText(tr("Go to Today") if number == self.step_count - 1 else tr("Skip the other questions"))
        self._focus_begin(shown)

    def _focus_begin(self, shown: QWidget) -> None:
        """Put the keyboard on the one way on; for a question on the page before it: no answer is to look chosen."""
        ways = [each for each in shown.findChildren(QPushButton) if each.isVisibleTo(shown)]
        answers = [each for each in ways if each.property("role") == ANSWER_ROLE]
        begin = self.findChild(QScrollArea) if len(answers) > 1 else next(iter(ways), None)
        if isinstance(begin, QWidget):
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why(self) -> QWidget:
        return Step(
            tr("Light work, often enough"),
            (
                tr(
                    "Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and"
                    " the lower back do what the glutes should do. Training harder then only trains the helpers."
                ),
                tr(
                    "So GluteCoach starts low: a few slow lifts on two or three days a week, for about a month. You"
                    " should not be sore when you sit. Heavier exercises come once the light ones are felt in the"
                    " right place."
                ),
                tr(
                    "What to expect: control usually comes first, within weeks. Shape takes months, and nobody can"
                    " promise it."
                ),
            ),
            (Choice(tr("Next"), self.go_on),),
            picture=picture_of(self._studio, self._exercises[BRIDGE]),
        )

    def _pregnant(self) -> QWidget:
        return Step(
            tr("Are you pregnant?"),
            (tr("Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start."),),
            (
                Choice(tr("No"), partial(self._answer, is_pregnant=False)),
                Choice(tr("Yes"), self._on_pregnant),
            ),
        )

    def _days(self) -> QWidget:
        return Step(
            tr("When do you want to train?"),
            (tr("Two or three days a week, best with a day between. Another day counts just as much."),),
            (Choice(tr("Next"), self._on_when),),
            extra=(self._when,),
        )

    def _front(self) -> QWidget:
        tiles = QWidget()
        row = Reflow(tiles, spacing_px=4 * SPACE_PX)
        for text, can_lie_prone, exercise_id in (
            (tr("Yes, face down is fine"), True, FACE_DOWN),
            (tr("No, on hands and knees"), False, INSTEAD),
        ):
            choice = Choice(text, partial(self._answer, can_lie_prone=can_lie_prone))
            row.add(picture_choice(self._studio, choice, self._exercises[exercise_id]))
        return Step(
            tr("Can you lie on your front?"),
            (
                tr(
                    "The first exercise is done face down. After a caesarean, with tender breasts, or if you simply"
                    " don't like it, the same lift on hands and knees takes its place."
                ),
            ),
            extra=(tiles,),
        )

    def _hamstrings(self) -> QWidget:
        return Step(
            tr("When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?"),
            (tr("Then your heels come closer to you, and that is the first thing you are told."),),
            (
                Choice(tr("Yes, they do"), partial(self._answer, hamstrings_first=True)),
                Choice(tr("No, or I don't know"), partial(self._answer, hamstrings_first=False)),
            ),
            picture=picture_of(self._studio, self._exercises[BRIDGE]),
        )

    def _end(self) -> QWidget:
        start = QWidget()
        Reflow(start).add(self._start)
        return Step("", extra=(self._verdict, self._summary, self._workout, start))

    def _answer(self, **values: object) -> None:
        self._answers = replace(self._answers, **values)
        self.go_on()

    def _on_when(self) -> None:
        self._answer(training_days=self._when.days, training_time=self._when.time)

    def _on_pregnant(self) -> None:
        self._answers = replace(self._answers, is_pregnant=True)
        self.answered.emit(self._answers)
        self._show(self.step_count - 1)

    def _on_start(self) -> None:
        self.finished.emit()
        self.start_requested.emit()

    def _show_summary(self) -> None:
        self._start.setVisible(self._answers.may_start)
        self._workout.setVisible(self._answers.may_start)
        self._verdict.setText(tr("Your programme") if self._answers.may_start else tr("Not now"))
        self._summary.setText("\n\n".join(_summary(self._answers)))


def _summary(answers: Answers) -> tuple[str, ...]:
    """Return what the answers lead to, one sentence each."""
    if not answers.may_start:
        return (
            tr("During a pregnancy GluteCoach does not start this programme."),
            tr("Ask your midwife or doctor which exercises are right for you."),
            tr("You can change this answer at any time: Help, Go through the welcome again."),
        )
    lines = [
        tr("Four weeks of activation, two or three times a week. A week that was not completed is simply done again.")
    ]
    if not answers.can_lie_prone:
        lines.append(tr("The lift on hands and knees takes the place of the one face down."))
    if answers.hamstrings_first:
        lines.append(tr("In the bridge you hear first: bring your heels closer."))
    lines.append(
        tr("After each exercise you are asked where you felt it. The answer chooses what you are told next time.")
    )
    return tuple(lines)

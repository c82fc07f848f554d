"""Welcome: one question at a time, each with a way round it, so that the plan fits before the first workout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTimeEdit, QVBoxLayout, QWidget

from glutecoach.core.coaching import Answers
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import button, label, page, wrapped
from glutecoach.ui.widgets.day_picker import DayPicker

STEP_WIDTH_PX = 860
CHOICE_HEIGHT_PX = 72
TIME_FORMAT = "HH:mm"
EVENING = "18:30"


class WelcomeScreen(QWidget):
    """The welcome.

    Signals:
        answered: The Answers so far, after each step.
        finished: The end was reached, or the rest was skipped.
        start_requested: Start the first workout.
    """

    answered = Signal(object)
    finished = Signal()
    start_requested = Signal()

    def __init__(self, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = answers
        self._days = DayPicker(answers.training_days)
        self._time = QTimeEdit(QTime.fromString(answers.training_time or EVENING, TIME_FORMAT))
        self._summary = wrapped("", "lead")
        self._start = button(tr("Start the first workout"), "start")
        self._start.clicked.connect(self._on_start)
        self._count = label("", "muted")
        self._steps = QStackedWidget()
        self._back = button(tr("Back"))
        self._back.clicked.connect(self.go_back)
        self._skip = button(tr("Skip the rest"))
        self._skip.clicked.connect(self.finished)
        layout = page(self, STEP_WIDTH_PX)
        layout.addWidget(self._count)
        layout.addWidget(self._steps, 1)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._skip)
        layout.addLayout(row)
        for make in self._makers():
            self._steps.addWidget(make())
        self._show(0)

    @property
    def step(self) -> int:
        """The step that is shown, from 0."""
        return self._steps.currentIndex()

    @property
    def step_count(self) -> int:
        """How many steps there are."""
        return self._steps.count()

    def begin(self, answers: Answers) -> None:
        """Go through it from the start, with what was answered before."""
        self._answers = answers
        self._days.set_days(answers.training_days)
        self._show(0)

    def go_on(self) -> None:
        """Show the next step; the answers so far are kept."""
        self.answered.emit(self._answers)
        self._show(min(self.step + 1, self.step_count - 1))

    def go_back(self) -> None:
        """Show the step before."""
        self._show(max(self.step - 1, 0))

    def _makers(self) -> tuple[Callable[[], QWidget], ...]:
        return (self._why, self._pregnant, self._training_days, self._front, self._hamstrings, self._end)

    def _show(self, step: int) -> None:
        if step == self.step_count - 1:
            self._show_summary()
        self._steps.setCurrentIndex(step)
        self._count.setText(tr("Welcome · step {step} of {steps}").format(step=step + 1, steps=self.step_count))
        self._back.setVisible(step > 0)
        self._skip.setText(tr("To Today") if step == self.step_count - 1 else tr("Skip the rest"))
        shown = self._steps.currentWidget()
        first = None if shown is None else shown.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why(self) -> QWidget:
        return self._step(
            tr("Light work, often enough"),
            (
                tr(
                    "Long sitting, or a pelvis tipped forward since a pregnancy, can let the backs of the thighs and"
                    " the lower back do what the glutes should do. Training harder then only trains the helpers."
                ),
                tr(
                    "So GluteCoach starts low: a few slow lifts on two or three days a week, for about a"
                    " month. You should"
                    " not be sore when you sit. Heavier exercises come once the light ones are felt in"
                    " the right place."
                ),
                tr(
                    "What to expect: control usually comes first, within weeks. Shape takes months, and"
                    " nobody can promise it."
                ),
            ),
            ((tr("Go on"), self.go_on),),
        )

    def _pregnant(self) -> QWidget:
        return self._step(
            tr("Are you pregnant?"),
            (tr("Lying on the front, or long on the back, does not suit a pregnancy: this decides whether to start."),),
            (
                (tr("No"), partial(self._answer, is_pregnant=False)),
                (tr("Yes"), self._on_pregnant),
            ),
        )

    def _training_days(self) -> QWidget:
        self._time.setAccessibleName(tr("Time of day"))
        self._time.setMinimumHeight(BUTTON_HEIGHT_PX)
        self._time.setDisplayFormat(TIME_FORMAT)
        caption = label(tr("Time of day"))
        caption.setBuddy(self._time)
        when = QWidget()
        row = QHBoxLayout(when)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(caption)
        row.addSpacing(2 * SPACE_PX)
        row.addWidget(self._time)
        row.addStretch(1)
        return self._step(
            tr("When do you want to train?"),
            (tr("Two or three days a week, best with a day between. Another day counts just as much."),),
            ((tr("Go on"), self._on_days),),
            (self._days, when),
        )

    def _front(self) -> QWidget:
        return self._step(
            tr("Can you lie on your front?"),
            (
                tr(
                    "The first exercise is done face down. After a caesarean, with tender breasts, or if"
                    " you simply don't like"
                    " it, the same lift on hands and knees takes its place."
                ),
            ),
            (
                (tr("Yes, that is fine"), partial(self._answer, can_lie_prone=True)),
                (tr("No, hands and knees"), partial(self._answer, can_lie_prone=False)),
            ),
        )

    def _hamstrings(self) -> QWidget:
        return self._step(
            tr("When you lift your hips in a bridge, do the backs of your thighs cramp or tire first?"),
            (tr("Then your heels come closer to you, and that is the first thing you are told."),),
            (
                (tr("Yes, they do"), partial(self._answer, hamstrings_first=True)),
                (tr("No, or I don't know"), partial(self._answer, hamstrings_first=False)),
            ),
        )

    def _end(self) -> QWidget:
        step = self._step(tr("Your programme"), (), (), (self._summary,))
        layout = step.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self._start, 0, Qt.AlignmentFlag.AlignLeft)
        return step

    def _step(
        self,
        title: str,
        paragraphs: tuple[str, ...],
        choices: tuple[tuple[str, Callable[[], None]], ...],
        extra: tuple[QWidget, ...] = (),
    ) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * SPACE_PX)
        layout.addStretch(1)
        layout.addWidget(wrapped(title, "display"))
        for paragraph in paragraphs:
            layout.addWidget(wrapped(paragraph, "lead"))
        for widget in extra:
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE_PX)
        for text, act in choices:
            choice = button(text, "choice")
            choice.setMinimumHeight(CHOICE_HEIGHT_PX)
            choice.clicked.connect(act)
            row.addWidget(choice)
        row.addStretch(1)
        layout.addSpacing(SPACE_PX)
        layout.addLayout(row)
        layout.addStretch(2)
        return step

    def _answer(self, **values: object) -> None:
        self._answers = replace(self._answers, **values)
        self.go_on()

    def _on_days(self) -> None:
        self._answer(training_days=self._days.days, training_time=self._time.time().toString(TIME_FORMAT))

    def _on_pregnant(self) -> None:
        self._answers = replace(self._answers, is_pregnant=True)
        self.answered.emit(self._answers)
        self._show(self.step_count - 1)

    def _on_start(self) -> None:
        self.finished.emit()
        self.start_requested.emit()

    def _show_summary(self) -> None:
        self._start.setVisible(self._answers.may_start)
        self._summary.setText("\n\n".join(_summary(self._answers)))


def _summary(answers: Answers) -> tuple[str, ...]:
    """Return what the answers lead to, one sentence each."""
    if not answers.may_start:
        return (
            tr("Not now: during a pregnancy GluteCoach does not start this programme."),
            tr("Ask your midwife or doctor which exercises are right for you."),
            tr("You can change this answer at any time: Settings, Go through the welcome again."),
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

"""Stage two on the plan page: what is missing with its numbers, why it waits, and the way in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from glutecoach.core.exercise import Exercise
from glutecoach.core.readiness import Override, Readiness
from glutecoach.ui import coaching_texts, texts
from glutecoach.ui.sizes import Picture
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, empty, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.rep_loop import RepLoop, Studio


class StageCard(QWidget):
    """Stage two: an invitation while it is locked, a door once it is open.

    Signals:
        begin_requested: Begin stage two; the gate is open.
        override_requested: Begin it although the gate is closed, after reading why.
        back_requested: Go back to activation.
    """

    begin_requested = Signal()
    override_requested = Signal()
    back_requested = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        """Take what shows exercises."""
        super().__init__(parent)
        self._studio = studio
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_gate(self, ready: Readiness, first: Exercise, *, is_followed: bool, override: Override | None) -> None:
        """Show where the person stands.

        Args:
            ready: The gate with its conditions.
            first: An exercise of stage two, to be seen in advance.
            is_followed: Whether stage two is what they follow.
            override: How they opened it before the gate did.
        """
        empty(self._layout)
        frame, layout = card("notice" if ready.ready or is_followed else "card")
        self._layout.addWidget(frame)
        if is_followed:
            self._fill_followed(layout, override)
            return
        head = Reflow(spacing_px=3 * SPACE_PX)
        words = head.add_column()
        figure = RepLoop(self._studio, on_card=True)
        figure.setMaximumSize(Picture.CARD)
        figure.show_exercise(first, first.tempo)
        head.add(figure)
        layout.addLayout(head)
        if ready.ready:
            words.addWidget(wrapped(tr("Stage two is open for you"), "title"))
            words.addWidget(
                wrapped(tr("Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up."), "lead")
            )
            words.addStretch(1)
            layout.addLayout(_tiles(ready))
            self._add_button(layout, tr("Begin stage two"), "primary").clicked.connect(self.begin_requested)
        else:
            words.addWidget(wrapped(tr("Next: stage two"), "title"))
            words.addWidget(
                wrapped(tr("Squats, lunges, hip thrusts and hip hinges, with activation as the warm-up."), "lead")
            )
            words.addWidget(wrapped(tr("It opens by itself when all three are met."), "lead"))
            words.addStretch(1)
            layout.addLayout(_tiles(ready))
            self._add_way_in(layout)

    def _fill_followed(self, layout: QVBoxLayout, override: Override | None) -> None:
        layout.addWidget(wrapped(tr("You are in stage two"), "heading"))
        if override is not None:
            text = tr(
                "You opened it yourself on {day}. If it is felt in the wrong places, activation is one click away."
            )
            layout.addWidget(wrapped(text.format(day=texts.full_date_text(override.on))))
        self._add_button(layout, tr("Back to activation…")).clicked.connect(self.back_requested)

    def _add_way_in(self, layout: QVBoxLayout) -> None:
        ask = self._add_button(layout, tr("Why does it wait?"))
        reasons = self._reasons()
        reasons.hide()
        layout.addWidget(reasons)
        ask.clicked.connect(lambda: self._show_reasons(ask, reasons))

    def _show_reasons(self, ask: QPushButton, reasons: QFrame) -> None:
        ask.hide()
        reasons.show()
        first = reasons.findChild(QPushButton)
        if isinstance(first, QPushButton):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reasons(self) -> QFrame:
        frame = QFrame()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, SPACE_PX, 0, 0)
        layout.setSpacing(SPACE_PX)
        for text in (
            tr("Harder exercises are done with whatever works already. If that is the backs of the"
            " thighs or the lower back,"
               " they get the training, and the glutes go on resting. That is why regular, easy weeks come first."),
            tr("Where you feel it is a coach's question, not a measurement, so the three numbers are"
            " a rule of thumb. You know"
               " your body: you may go on now. The app writes down that you did and when, and the"
               " way back stays open."),
        ):  # fmt: skip
            layout.addWidget(wrapped(text))
        anyway = button(tr("Begin stage two anyway"))
        anyway.clicked.connect(self.override_requested)
        layout.addLayout(beside(anyway))
        return frame

    def _add_button(self, layout: QVBoxLayout, text: str, role: str = "plain") -> QPushButton:
        result = button(text, role)
        layout.addSpacing(SPACE_PX)
        layout.addLayout(beside(result))
        return result


def _tiles(ready: Readiness) -> Reflow:
    """Return the conditions side by side, each with its number, whether it is met, and the rule."""
    row = Reflow(spacing_px=2 * SPACE_PX)
    for condition in ready.conditions:
        frame, layout = card("well")
        title = coaching_texts.condition_title(condition)
        state = tr("✓ {condition}: met") if condition.met else tr("○ {condition}: not yet")
        layout.addWidget(wrapped(state.format(condition=title), "strong"))
        layout.addWidget(wrapped(coaching_texts.condition_number(condition), "title"))
        layout.addWidget(wrapped(coaching_texts.condition_text(condition), "muted"))
        layout.addStretch(1)
        row.add(frame, 1)
    return row

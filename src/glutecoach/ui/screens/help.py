"""Help: what to do when something hurts, the keys, and why the app does what it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from glutecoach import __version__
from glutecoach.core.readiness import (
    ANSWERS_NEEDED,
    GLUTES_PERCENT_NEEDED,
    SESSIONS_LOOKED_AT,
    WEEKS_LOOKED_AT,
    WEEKS_NEEDED,
)
from glutecoach.core.weeks import EXCUSING_BREAK_DAYS
from glutecoach.ui.sentences import path_text
from glutecoach.ui.sizes import Width
from glutecoach.ui.stage_keys import key_lines
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, label, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow

COLUMN_EMS = 18.0
"""The least width of a column that stands beside another one, in its type."""


class HelpScreen(QWidget):
    """The help page.

    Signals:
        safety_requested: Show who should ask a professional first, and the signs to stop.
        welcome_requested: Go through the welcome again.
        sound_check_requested: Check the sound from the mat.
    """

    safety_requested = Signal()
    welcome_requested = Signal()
    sound_check_requested = Signal()

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        """Take the folder to name."""
        super().__init__(parent)
        layout = page(self, Width.WIDE)
        layout.addWidget(wrapped(tr("Help"), "display"))
        layout.addWidget(self._safety_card())
        columns = Reflow(spacing_px=2 * SPACE_PX)
        left, right = (columns.add_column(least_ems=COLUMN_EMS) for _ in range(2))
        left.addWidget(_keys_card())
        left.addWidget(self._again_card())
        left.addStretch(1)
        for title, sentences in _reasons():
            right.addWidget(_text_card(title, sentences))
        right.addStretch(1)
        layout.addLayout(columns)
        where = tr("GluteCoach {version}. All your data are in {folder}. It sends nothing anywhere.")
        layout.addWidget(wrapped(where.format(version=__version__, folder=path_text(data_folder)), "muted"))
        layout.addStretch(1)

    def _safety_card(self) -> QFrame:
        frame, layout = card("warning")
        layout.addWidget(wrapped(tr("Something hurts, or feels wrong?"), "heading"))
        text = tr(
            "Stop, and do not push through. The note from the first start says which signs mean stop, which ones mean"
            " an emergency department now, and who should ask a professional before training."
        )
        layout.addWidget(wrapped(text))
        read = button(tr("Read the safety note"))
        read.clicked.connect(self.safety_requested)
        layout.addLayout(beside(read))
        return frame

    def _again_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Once more from the start"), "heading"))
        text = tr("The welcome asks its questions again and the plan follows your answers. Your history stays.")
        layout.addWidget(wrapped(text))
        for name, wish in (
            (tr("Go through the welcome again"), self.welcome_requested),
            (tr("Check the sound from the mat"), self.sound_check_requested),
        ):
            choice = button(name)
            choice.clicked.connect(wish)
            layout.addLayout(beside(choice))
        return frame


def _keys_card() -> QFrame:
    frame, layout = card()
    layout.addWidget(wrapped(tr("Keys during a workout"), "heading"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * SPACE_PX)
    grid.setVerticalSpacing(SPACE_PX)
    grid.setColumnStretch(1, 1)
    for row, (keys, meaning) in enumerate(key_lines()):
        grid.addWidget(wrapped(keys, "strong"), row, 0)
        grid.addWidget(wrapped(meaning), row, 1)
    layout.addLayout(grid)
    layout.addWidget(wrapped(tr("Presenters, headset buttons and media keys pause and step, too."), "muted"))
    return frame


def _reasons() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        (
            tr("Weeks and the streak"),
            (
                tr("A day counts once, when every exercise of its workout has at least one finished set."),
                tr(
                    "A week is completed with two training days, or as many as you set. A break of {days} days or more"
                    " excuses it. A missed week ends the streak and takes nothing away."
                ).format(days=EXCUSING_BREAK_DAYS),
                tr("The programme moves on only after a completed week. Otherwise the same week comes once more."),
            ),
        ),
        (
            tr("Where did you feel it?"),
            (
                tr("Your answer is a coach's question, not a measurement. It only chooses words and form."),
                tr(
                    "Back of the thigh or lower back: that exercise's fix is the first thing you are told next time;"
                    " twice in a row brings its easier form."
                ),
                tr("Glutes three times in a row: Today offers the usual form again."),
            ),
        ),
        (
            tr("Stage two"),
            (
                tr(
                    "Squats, lunges, hip thrusts and hinges wait until {needed} of your last {weeks} weeks are"
                    " completed, {percent}% of at least {answers} answers say glutes, and nothing hurt in the last"
                    " {sessions} sessions."
                ).format(
                    needed=WEEKS_NEEDED,
                    weeks=WEEKS_LOOKED_AT,
                    percent=GLUTES_PERCENT_NEEDED,
                    answers=ANSWERS_NEEDED,
                    sessions=SESSIONS_LOOKED_AT,
                ),
                tr("The Plan page shows your numbers, and lets you begin earlier if you know better."),
            ),
        ),
    )


def _text_card(title: str, sentences: tuple[str, ...]) -> QFrame:
    frame, layout = card()
    layout.addWidget(label(title, "heading"))
    for sentence in sentences:
        layout.addWidget(wrapped(sentence))
    return frame

"""Who should ask a professional first, and the signs to stop: shown once, and again when asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, bulleted, button, card, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow


class SafetyScreen(QWidget):
    """The safety note.

    Signals:
        accepted: It was read.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = page(self, Width.WIDE)
        layout.addWidget(wrapped(tr("Before you start"), "display"))
        layout.addLayout(_columns())
        rule = tr("Warmth and effort in the buttocks are fine. Never push through pain: a cramp means pause.")
        layout.addWidget(wrapped(rule, "lead"))
        accept = button(tr("I have read this"), "primary")
        accept.clicked.connect(self.accepted)
        layout.addLayout(beside(accept))
        layout.addStretch(1)


def _columns() -> Reflow:
    columns = Reflow(spacing_px=2 * SPACE_PX)
    columns.add(_list_card(tr("Ask a doctor, midwife or physiotherapist first if"), _ask_first()), 1)
    right = columns.add_column()
    right.addWidget(_list_card(tr("Stop right away if you notice"), _stop_signs(), "warning"))
    right.addWidget(_list_card(tr("Go to an emergency department now with"), _emergencies(), "warning"))
    return columns


def _ask_first() -> tuple[str, ...]:
    return (
        tr("you are pregnant: then this programme is not for now"),
        tr("you gave birth lately, or your check-up after the birth is still to come"),
        tr("you had a caesarean or a complicated birth"),
        tr("your pelvis hurts when you walk, climb stairs or turn in bed"),
        tr("you leak, feel a heaviness or dragging, or your belly bulges along the middle"),
        tr("your back hurts and a leg hurts, tingles or is weak"),
        tr("you had surgery lately, or have a heart or lung condition"),
        tr("somebody told you not to exercise"),
    )


def _stop_signs() -> tuple[str, ...]:
    return (
        tr("sharp or new pain in a joint or in the back"),
        tr("pain or tingling down a leg"),
        tr("chest pain, faintness or unusual breathlessness"),
        tr("bleeding, leaking, heaviness, or pain at a scar"),
    )


def _emergencies() -> tuple[str, ...]:
    return (
        tr("numbness around the genitals, anus or inner thighs"),
        tr("a new change in bladder, bowel or sexual function"),
        tr("new weakness, or new pain in both legs at once"),
    )


def _list_card(title: str, lines: tuple[str, ...], role: str = "card") -> QFrame:
    frame, layout = card(role)
    layout.addWidget(wrapped(title, "heading"))
    for line in lines:
        layout.addWidget(bulleted(line))
    layout.addStretch(1)
    return frame

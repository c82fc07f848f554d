"""Cards with a title, and rows of a caption with its control."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.ui.sizes import Width
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import card, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.words import Words

CAPTION_EMS = 16.0
"""The most that a caption takes of a line, in its type."""
CONTROL_EMS, MOST_CONTROL_EMS = 9.0, 21.0
"""The least and the most that a control takes of it."""
ALL_EMS = 1000.0
"""More than any text has."""


def titled_card(title: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a card with a title, and the layout below it."""
    frame, layout = card()
    layout.addWidget(wrapped(title, "heading"))
    layout.addSpacing(SPACE_PX)
    return frame, layout


def add_form(layout: QVBoxLayout) -> QVBoxLayout:
    """Add room for rows, and return it."""
    form = QVBoxLayout()
    form.setSpacing(2 * SPACE_PX)
    layout.addLayout(form)
    return form


def add_row(form: QVBoxLayout, name: str, control: QWidget) -> None:
    """Add a control beside its caption, which is its name for a screen reader, too; below it where there is no room."""
    caption = Caption(name)
    caption.setBuddy(control)
    control.setMinimumHeight(BUTTON_HEIGHT_PX)
    control.setAccessibleName(name)
    most_ems = 0.0 if isinstance(control, QCheckBox) else MOST_CONTROL_EMS
    line = Reflow(spacing_px=SPACE_PX)
    line.add(caption)
    least_ems = CONTROL_EMS
    if isinstance(control, QComboBox):  # wants all of its text, and a line of its own does not always have the room
        control.setMinimumWidth(Width.CHOOSER)
        least_ems = ALL_EMS
    line.add(control, 1, least_ems=least_ems, most_ems=most_ems)
    form.addLayout(line)


class Caption(Words):
    """The name of a control: all of a form begin their controls in one line, as far as there is room."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        """As wide as the others, and wider if the text asks for it."""
        text_px = self.fontMetrics().horizontalAdvance(self.text()) + SPACE_PX
        wide = max(Width.CAPTION, min(text_px, round(CAPTION_EMS * self.fontMetrics().height())))
        return QSize(wide, max(BUTTON_HEIGHT_PX, self.heightForWidth(wide)))

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height())

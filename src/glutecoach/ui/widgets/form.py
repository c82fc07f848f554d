"""Cards with a title, and rows of a caption with its control."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QVBoxLayout, QWidget

from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import card, label

CAPTION_WIDTH_PX = 270
CONTROL_WIDTH_PX = 320


def titled_card(title: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a card with a title, and the layout below it."""
    frame, layout = card()
    layout.addWidget(label(title, "heading"))
    layout.addSpacing(SPACE_PX)
    return frame, layout


def add_form(layout: QVBoxLayout) -> QFormLayout:
    """Add room for rows, and return it."""
    form = QFormLayout()
    form.setHorizontalSpacing(4 * SPACE_PX)
    form.setVerticalSpacing(2 * SPACE_PX)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.addLayout(form)
    return form


def add_row(form: QFormLayout, name: str, control: QWidget) -> None:
    """Add a control with its caption, which is its name for a screen reader, too."""
    caption = label(name)
    caption.setBuddy(control)
    caption.setMinimumWidth(CAPTION_WIDTH_PX)
    caption.setMinimumHeight(BUTTON_HEIGHT_PX)
    control.setMinimumHeight(BUTTON_HEIGHT_PX)
    control.setAccessibleName(name)
    if not isinstance(control, QCheckBox):
        control.setMaximumWidth(CONTROL_WIDTH_PX)
    form.addRow(caption, control)

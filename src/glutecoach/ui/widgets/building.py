"""The few ways in which screens are put together: labels, buttons, cards, all by role."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX

READABLE_WIDTH_PX = 1000
FULL_WIDTH_PX = 16_000
OUTWEIGHS_MARGINS = 10_000


def label(text: str, role: str = "body") -> QLabel:
    """Return a label that shows plain text in the look of a role."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setProperty("role", role)
    return result


def wrapped(text: str, role: str = "body") -> QLabel:
    """Return a label that breaks its text into lines."""
    result = label(text, role)
    result.setWordWrap(True)
    return result


def button(text: str, role: str = "plain") -> QPushButton:
    """Return a button in the look of a role; Return presses it like Space does."""
    result = QPushButton(text)
    result.setProperty("role", role)
    result.setAutoDefault(True)
    return result


def card(role: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Return a framed surface and the layout inside it."""
    frame = QFrame()
    frame.setProperty("role", role)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(3 * SPACE_PX, 2 * SPACE_PX + 4, 3 * SPACE_PX, 2 * SPACE_PX + 4)
    layout.setSpacing(SPACE_PX)
    return frame, layout


def in_written_order(edit: QDateTimeEdit, form: str) -> None:
    """Show the parts of a date or a time in the order in which a language writes them.

    Where one reads from the right, a field turns the parts of its format round, which the script itself does already.
    WORKAROUND https://github.com/qt/qtbase/blob/6.8/src/widgets/widgets/qdatetimeedit.cpp (unreversedFormat)
    """
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setDisplayFormat(form)


def captioned(name: str, control: QWidget) -> QVBoxLayout:
    """Return a control with its name above it, for the eye, the mouse and a screen reader."""
    caption = label(name, "muted")
    caption.setBuddy(control)
    control.setAccessibleName(name)
    control.setMinimumHeight(BUTTON_HEIGHT_PX)
    column = QVBoxLayout()
    column.setSpacing(SPACE_PX // 2)
    column.addWidget(caption)
    column.addWidget(control)
    return column


def page(widget: QWidget, widest_px: int = READABLE_WIDTH_PX) -> QVBoxLayout:
    """Give a screen its outer layout, no wider than reads well, that scrolls where the window is too small."""
    content = QWidget()
    content.setMaximumWidth(widest_px)
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3 * SPACE_PX)
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(6 * SPACE_PX, 5 * SPACE_PX, 6 * SPACE_PX, 5 * SPACE_PX)
    row.addStretch(1)
    row.addWidget(content, OUTWEIGHS_MARGINS)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(tr("Page"))  # the keyboard scrolls it
    area.setWidget(middle)
    outer = QVBoxLayout(widget)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return layout


def empty(layout: QLayout) -> None:
    """Remove and delete every widget of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()

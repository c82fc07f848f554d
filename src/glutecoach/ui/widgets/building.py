"""The few ways in which screens are put together: labels, buttons, cards, all by role."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
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
from typing_extensions import override

from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.folding import FoldingButton
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.words import Words

OUTWEIGHS_MARGINS = 10_000


def label(text: str, role: str = "body") -> QLabel:
    """Return a label that shows plain text in the look of a role."""
    result = Words(text)
    result.setProperty("role", role)
    return result


def wrapped(text: str, role: str = "body") -> QLabel:
    """Return a label that breaks its text into lines."""
    result = label(text, role)
    result.setWordWrap(True)
    return result


def bulleted(text: str, role: str = "body") -> QWidget:
    """Return one entry of a list; its further lines begin below its first word."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_PX)
    row.addWidget(label("•", role), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped(text, role), 1)
    return result


def button(text: str, role: str = "plain") -> QPushButton:
    """Return a button in the look of a role; Return presses it like Space does."""
    result = FoldingButton(text)
    result.setProperty("role", role)
    result.setAutoDefault(True)
    return result


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget the look of another role."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def beside(*widgets: QWidget, spacing_px: int = SPACE_PX) -> Reflow:
    """Return widgets side by side, on more lines where there is little room."""
    result = Reflow(spacing_px=spacing_px)
    for widget in widgets:
        result.add(widget)
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


def captioned(name: str, control: QWidget) -> QWidget:
    """Return a control with its name above it, for the eye, the mouse and a screen reader."""
    caption = wrapped(name, "muted")
    caption.setBuddy(control)
    control.setAccessibleName(name)
    control.setMinimumHeight(BUTTON_HEIGHT_PX)
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_PX // 2)
    column.addWidget(caption)
    column.addWidget(control)
    return result


def page(widget: QWidget, widest_px: int = Width.READABLE) -> QVBoxLayout:
    """Give a screen its outer layout, no wider than reads well, that scrolls where the window is too small."""
    content = QWidget()
    content.setMaximumWidth(widest_px)
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3 * SPACE_PX)
    outer = QVBoxLayout(widget)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(_Page(content))
    return layout


class _Page(QScrollArea):
    """What scrolls, between margins that are narrow where there is little room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        middle = QWidget()
        self._row = QHBoxLayout(middle)
        self._row.addStretch(1)
        self._row.addWidget(content, OUTWEIGHS_MARGINS)
        self._row.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Page"))  # the keyboard scrolls it
        self.setWidget(middle)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to what is read where there is little."""
        super().resizeEvent(event)
        set_page_margins(self._row, self.width())


def set_page_margins(layout: QLayout, width_px: int) -> None:
    """Set the margins of a page that is so many pixels wide."""
    is_narrow = width_px < Width.NARROW
    across, down = (SPACE_PX // 2, SPACE_PX) if is_narrow else (6 * SPACE_PX, 5 * SPACE_PX)
    layout.setContentsMargins(across, down, across, down)


def empty(layout: QLayout) -> None:
    """Remove and delete every widget of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()

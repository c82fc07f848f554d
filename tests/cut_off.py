"""Texts that do not stand in their room, and pages that scroll sideways: found in a window as it is shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from glutecoach.ui.widgets.folding import Folding
from glutecoach.ui.widgets.stage_text import StageText


def cut_off(window: QWidget, *, with_stage: bool = True) -> Iterator[str]:
    """Yield the texts of a window that do not stand in their room; what scrolls down has room.

    Args:
        window: Shown and settled.
        with_stage: Whether the stage is large enough to hold what it says.
    """
    for widget in window.findChildren(QWidget):
        if isinstance(widget, StageText) and not with_stage:
            continue
        if widget.isVisibleTo(window) and _is_cut(widget):
            text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
            yield f"{type(widget).__name__}: {text}"


def _is_cut(widget: QWidget) -> bool:
    needed = widget.minimumSizeHint()
    match widget:
        case StageText():
            return not widget.is_whole
        case QLabel() if not widget.text():
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() or needed.width() > widget.width()
        case QToolButton():  # scrolls a row of tabs
            return False
        case Folding():
            return needed.width() > widget.width() or widget.heightForWidth(widget.width()) > widget.height()
        case QComboBox():
            return widget.fontMetrics().horizontalAdvance(widget.currentText()) > _field_px(widget)
        case QLabel() | QAbstractButton() | QTabBar():
            return needed.width() > widget.width() or needed.height() > widget.height()
        case QScrollArea():
            return widget.horizontalScrollBar().maximum() > 0
        case _:
            return False


def _field_px(box: QComboBox) -> int:
    """Return how wide the text of a chooser may be."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()

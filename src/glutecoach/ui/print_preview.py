"""The native print preview, with a row of choices above it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from glutecoach.core.errors import GluteCoachError
from glutecoach.printing.pages import Printout, paint_pages
from glutecoach.printing.plan_sheet import Layout
from glutecoach.ui.sentences import error_text
from glutecoach.ui.sizes import Window
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import button, label, wrapped
from glutecoach.ui.widgets.day_field import day_field, day_of
from glutecoach.ui.widgets.reflow import Reflow

MOST_WEEKS = 52


class PrintPreview(QPrintPreviewDialog):
    """Shows what will be printed, anew after every choice.

    Signals:
        save_requested: Save it as a PDF instead.
    """

    save_requested = Signal()

    def __init__(
        self, printer: QPrinter, choices: QWidget, printout: Callable[[], Printout], parent: QWidget | None = None
    ) -> None:
        """Build it.

        Args:
            printer: What is printed on.
            choices: The row above the preview.
            printout: Returns what is to be printed now.
            parent: Owner.
        """
        super().__init__(printer, parent)
        self._printer = printer  # Qt does not keep it alive
        self._printout = printout
        self._said = wrapped("", "lead")
        self._said.setContentsMargins(SPACE_PX, 0, SPACE_PX, SPACE_PX)
        self._said.hide()
        head = QWidget()
        top = Reflow(head)
        top.setContentsMargins(SPACE_PX, SPACE_PX, SPACE_PX, 0)
        top.add(choices, 1)
        save = button(tr("Save as PDF…"))
        save.setAutoDefault(False)
        save.clicked.connect(self.save_requested)
        top.add(save)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, _Head(head))
            layout.insertWidget(1, self._said)
        self.paintRequested.connect(self._on_paint_requested)
        self.resize(Window.PREVIEW)

    @property
    def page_count(self) -> int:
        """How many pages the preview shows."""
        preview = self.findChild(QPrintPreviewWidget)
        return preview.pageCount() if isinstance(preview, QPrintPreviewWidget) else 0

    def refresh(self) -> None:
        """Show what would be printed now."""
        preview = self.findChild(QPrintPreviewWidget)
        if isinstance(preview, QPrintPreviewWidget):
            preview.updatePreview()

    def say(self, text: str) -> None:
        """Say a sentence above the pages; an empty one takes it away."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _on_paint_requested(self, printer: QPrinter) -> None:
        try:
            paint_pages(self._printout(), printer)
        except GluteCoachError as error:
            self.say(error_text(error))
        else:
            self.say("")


class _Head(QScrollArea):
    """What stands above the pages: as high as it is, and where there is little room it scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        """All of it."""
        across = self.width() - self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.sizeHint().width(), self._content.heightForWidth(across))

    @override
    def minimumSizeHint(self) -> QSize:
        """One line of it."""
        return QSize(self._content.minimumSizeHint().width(), BUTTON_HEIGHT_PX + 2 * SPACE_PX)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more lines, or fewer."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _named(name: str, field: QWidget) -> QWidget:
    """Return a field with its name beside it; they stay together."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label(name))
    row.addWidget(field)
    return result


class PlanChoices(QWidget):
    """Layout, type and weeks of the plan.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(self, layout: Layout, begins: date, weeks: int, *, is_large: bool) -> None:
        super().__init__()
        self._layout = QComboBox()
        self._layout.setAccessibleName(tr("Layout"))
        for each, name in (
            (Layout.WEEKLY, tr("A page for each week")),
            (Layout.FOUR_WEEKS, tr("Four weeks on one page")),
        ):
            self._layout.addItem(name, each)
        self._layout.setCurrentIndex(self._layout.findData(layout))
        self._large = QCheckBox(tr("Large type"))
        self._large.setChecked(is_large)
        self._weeks = QSpinBox()
        self._weeks.setRange(1, MOST_WEEKS)
        self._weeks.setValue(weeks)
        self._weeks.setKeyboardTracking(False)
        self._weeks.setAccessibleName(tr("Weeks"))
        self._begins = day_field(tr("From the week of"), begins)
        self._begins.setKeyboardTracking(False)
        row = Reflow(self, spacing_px=2 * SPACE_PX)
        for widget in (
            self._layout,
            self._large,
            _named(tr("Weeks"), self._weeks),
            _named(tr("From the week of"), self._begins),
        ):
            row.add(widget)
        self._layout.currentIndexChanged.connect(self.changed)
        self._large.toggled.connect(self.changed)
        self._weeks.valueChanged.connect(self.changed)
        self._begins.dateChanged.connect(self.changed)

    @property
    def layout_chosen(self) -> Layout:
        """How weeks are laid out."""
        return Layout(self._layout.currentData())

    @property
    def is_large(self) -> bool:
        """Whether in large type."""
        return self._large.isChecked()

    @property
    def weeks(self) -> int:
        """How many weeks."""
        return self._weeks.value()

    @property
    def begins(self) -> date:
        """A day of the first week."""
        return day_of(self._begins)


class RangeChoices(QWidget):
    """From when to when.

    Signals:
        changed: Other days are chosen.
    """

    changed = Signal()

    def __init__(self, first_day: date, last_day: date) -> None:
        """Build it.

        Args:
            first_day: What is shown first.
            last_day: What is shown first; later days cannot be chosen.
        """
        super().__init__()
        self._first = day_field(tr("First day"), first_day)
        self._last = day_field(tr("Last day"), last_day)
        row = Reflow(self)
        for widget in (_named(tr("From"), self._first), _named(tr("to"), self._last)):
            row.add(widget)
        for field in (self._first, self._last):
            field.setMaximumDate(self._last.date())
            field.setKeyboardTracking(False)
            field.dateChanged.connect(self.changed)

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, whichever way round they were chosen."""
        first, last = sorted((day_of(self._first), day_of(self._last)))
        return first, last

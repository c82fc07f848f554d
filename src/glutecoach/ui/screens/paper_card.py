"""The card of Settings that says how the plan is printed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from glutecoach.storage.preferences import Preferences
from glutecoach.ui.texts import tr
from glutecoach.ui.widgets.folding import FoldingBox
from glutecoach.ui.widgets.form import add_form, add_row, titled_card


class PaperCard(QWidget):
    """Paper, layout and size of type.

    Signals:
        changed: Name of a preference and its new value.
    """

    changed = Signal(str, object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Take what is chosen."""
        super().__init__(parent)
        self._paper = _choice(("", tr("As usual here")), ("a4", tr("A4")), ("letter", tr("Letter")))
        self._sheet = _choice(("weekly", tr("A page for each week")), ("four-weeks", tr("Four weeks on one page")))
        self._large = FoldingBox(tr("In large type"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, layout = titled_card(tr("On paper"))
        outer.addWidget(frame)
        form = add_form(layout)
        add_row(form, tr("Paper"), self._paper)
        add_row(form, tr("The printed plan"), self._sheet)
        add_row(form, tr("Type on paper"), self._large)
        self.show_preferences(preferences)
        self._paper.currentIndexChanged.connect(lambda: self.changed.emit("paper", self._paper.currentData()))
        self._sheet.currentIndexChanged.connect(lambda: self.changed.emit("sheet_layout", self._sheet.currentData()))
        self._large.toggled.connect(lambda: self.changed.emit("sheet_large_type", self._large.isChecked()))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen without telling of it."""
        with QSignalBlocker(self._paper), QSignalBlocker(self._sheet), QSignalBlocker(self._large):
            self._paper.setCurrentIndex(self._paper.findData(preferences.paper))
            self._sheet.setCurrentIndex(self._sheet.findData(preferences.sheet_layout))
            self._large.setChecked(preferences.sheet_large_type)


def _choice(*entries: tuple[str, str]) -> QComboBox:
    made = QComboBox()
    for value, name in entries:
        made.addItem(name, value)
    return made

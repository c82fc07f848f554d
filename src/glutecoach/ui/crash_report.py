"""Shows what went wrong last time, once, and lets it be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from glutecoach.ui.sizes import Height, Window
from glutecoach.ui.texts import tr
from glutecoach.ui.widgets.building import button, wrapped
from glutecoach.ui.widgets.question import scrolling
from glutecoach.ui.widgets.reflow import Reflow


class CrashReport(QDialog):
    """A report of what went wrong; it waits for nobody and holds up nothing."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Show a report.

        Args:
            report: What was written down.
            parent: The window.
        """
        super().__init__(parent)
        self._report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong last time"))
        self.resize(Window.REPORT)
        layout = scrolling(self)
        layout.addWidget(wrapped(tr("Something went wrong last time"), "heading"))
        text = tr(
            "Your sessions are safe. This report stays on your computer. If you like, copy it and send it to those who"
            " make GluteCoach, so that it can be fixed; your name and your folders were taken out of it."
        )
        layout.addWidget(wrapped(text))
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(tr("Report"))
        layout.addWidget(self._text, 1)
        self._text.setMinimumHeight(Height.SHORTEST_LIST)
        row = Reflow()
        self._copy = button(tr("Copy the report"), "primary")
        self._copy.clicked.connect(self._on_copy)
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        for choice in (self._copy, close):
            row.add(choice)
        layout.addLayout(row)
        self._copy.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(tr("Copied"))

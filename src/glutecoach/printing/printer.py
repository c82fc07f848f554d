"""The printer, set up for the paper that is wanted; without one, the dialog prints into a file."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from glutecoach.printing.pdf import MARGIN_MM, Paper, page_layout


def printer_for(paper: Paper, title: str) -> QPrinter:
    """Return the usual printer of this computer with our margins, or its own where it cannot print so far out."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("GluteCoach")
    printer.setPageSize(page_layout(paper).pageSize())
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setPageMargins(margins_mm(printer.pageLayout()), QPageLayout.Unit.Millimeter)
    return printer


def margins_mm(layout: QPageLayout) -> QMarginsF:
    """Return our margins, and on each side at least what the printer of a page needs, in millimetres."""
    least = QPageLayout(layout)
    least.setUnits(QPageLayout.Unit.Millimeter)
    sides = least.minimumMargins()
    return QMarginsF(*(max(MARGIN_MM, side) for side in (sides.left(), sides.top(), sides.right(), sides.bottom())))

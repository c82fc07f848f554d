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
    set_margins(printer)
    return printer


def set_margins(printer: QPrinter) -> None:
    """Set our margins, and on each side at least what the printer needs."""
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    least = layout.minimumMargins()
    sides = (least.left(), least.top(), least.right(), least.bottom())
    printer.setPageMargins(QMarginsF(*(max(MARGIN_MM, side) for side in sides)), QPageLayout.Unit.Millimeter)

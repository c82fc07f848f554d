from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from glutecoach.core.errors import ExchangeError
from glutecoach.core.weeks import WeekRule
from glutecoach.printing.pages import paint_pages
from glutecoach.printing.pdf import Paper
from glutecoach.printing.printer import margins_mm, printer_for
from glutecoach.printouts import SheetWish, plan_on_paper, plan_weeks
from glutecoach.storage.store import Store

A4 = QPageSize(QPageSize.PageSizeId.A4)


def test_a_printer_that_cannot_print_so_far_out_keeps_its_own_margins() -> None:
    """On the sides where it needs more than we do."""
    least = QMarginsF(10, 80, 10, 60)
    layout = QPageLayout(A4, QPageLayout.Orientation.Portrait, QMarginsF(80, 80, 80, 80), QPageLayout.Unit.Point, least)
    margins = margins_mm(layout)

    assert (margins.left(), margins.right()) == (12, 12)
    assert margins.top() == pytest.approx(80 / 72 * 25.4, abs=0.1)
    assert margins.bottom() == pytest.approx(60 / 72 * 25.4, abs=0.1)


def test_without_a_printer_there_is_one_that_writes_files(qapp: QApplication) -> None:
    """So that preview and dialog work everywhere; it is set up for the paper."""
    printer = printer_for(Paper.LETTER, "My plan")

    assert printer.isValid()
    assert printer.docName() == "My plan"
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    assert printer.pageLayout().margins(QPageLayout.Unit.Millimeter).left() == pytest.approx(12, abs=0.1)
    assert printer.outputFormat() in QPrinter.OutputFormat


@pytest.mark.qt_log_ignore("QPainter::begin: A paint device can only be painted by one painter at a time")
def test_a_printer_that_is_gone_is_one_sentence(store: Store, english: None) -> None:
    """It says what to do instead."""
    rule, wish = WeekRule(), SheetWish(weeks=1)
    weeks = plan_weeks(store, rule, date(2026, 3, 2), wish)
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    busy = QPainter(writer)
    with pytest.raises(ExchangeError, match="save a PDF"):
        paint_pages(plan_on_paper(store, rule, weeks, wish), writer)
    busy.end()

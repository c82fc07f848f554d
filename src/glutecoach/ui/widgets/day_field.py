"""A field for a date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from glutecoach.ui.theme import BUTTON_HEIGHT_PX
from glutecoach.ui.widgets.building import in_written_order


def day_field(name: str, day: date | None = None) -> QDateEdit:
    """Return a field with a calendar.

    Args:
        name: For a screen reader.
        day: What it shows first.
    """
    edit = QDateEdit()
    in_written_order(edit, edit.displayFormat())
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    edit.setMinimumHeight(BUTTON_HEIGHT_PX)
    if day is not None:
        edit.setDate(QDate(day.year, day.month, day.day))
    return edit


def day_of(edit: QDateEdit) -> date:
    """Return the date in a field."""
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())

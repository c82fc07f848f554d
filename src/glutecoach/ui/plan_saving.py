"""Saves the plan as a PDF where the person wants it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.programme import Programme
from glutecoach.printing.plan_sheet import print_plan
from glutecoach.ui import dialogs
from glutecoach.ui.texts import tr


def save_plan(window: QWidget, programme: Programme) -> str:
    """Ask for a place and save the plan there; return one sentence to show, empty when nothing was done."""
    path = dialogs.ask_pdf_path(window, f"{programme.name}.pdf")
    if path is None:
        return ""
    try:
        print_plan(programme, path)
    except GluteCoachError as error:
        return str(error)
    return tr("Saved as {path}").format(path=path)

"""Questions that the app asks; each is a function, so that a test can answer it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from glutecoach.ui.texts import tr


class LeaveChoice(Enum):
    """What to do with a session that runs."""

    KEEP_GOING = auto()
    END = auto()
    LATER = auto()


def ask_leave(parent: QWidget) -> LeaveChoice:
    """Ask whether to stop following."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Stop here?"))
    box.setText(tr("Stop here?"))
    box.setInformativeText(tr("Every finished rep is already saved."))
    going = box.addButton(tr("Keep going"), QMessageBox.ButtonRole.RejectRole)
    end = box.addButton(tr("End the session"), QMessageBox.ButtonRole.DestructiveRole)
    later = box.addButton(tr("Continue later"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(going)
    box.setEscapeButton(going)
    box.exec()
    clicked = box.clickedButton()
    if clicked is end:
        return LeaveChoice.END
    return LeaveChoice.LATER if clicked is later else LeaveChoice.KEEP_GOING


def ask_pdf_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a PDF; None when the person changes their mind."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the plan"), suggested, tr("PDF files (*.pdf)"))
    return Path(name) if name else None

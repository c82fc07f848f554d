"""Questions that the app asks; each is a function, so that a test can answer it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from glutecoach.ui.texts import tr
from glutecoach.ui.widgets.question import Question


class LeaveChoice(Enum):
    """What to do with a session that runs."""

    KEEP_GOING = auto()
    END = auto()
    LATER = auto()


def ask_leave(parent: QWidget) -> LeaveChoice:
    """Ask whether to stop following."""
    choices = (LeaveChoice.KEEP_GOING, LeaveChoice.END, LeaveChoice.LATER)
    answers = (tr("Keep going"), tr("End the session"), tr("Continue later"))
    return choices[Question(tr("Stop here?"), tr("Every finished rep is already saved."), answers, parent).ask()]


def ask_pdf_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a PDF; None when the person changes their mind."""
    return _ask_path(parent, tr("Save as PDF"), suggested, tr("PDF files (*.pdf)"))


def ask_calendar_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a calendar; None when the person changes their mind."""
    return _ask_path(parent, tr("Save the training days"), suggested, tr("Calendar files (*.ics)"))


def show_preview(preview: QDialog) -> bool:
    """Show a print preview, and tell whether it was printed."""
    return preview.exec() == QDialog.DialogCode.Accepted


def ask_picture_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a picture; None when the person changes their mind."""
    kinds = tr("Pictures (*.png);;Drawings (*.svg)")
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save the picture"), suggested, kinds)
    return Path(name) if name else None


def ask_toml_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to save a plan or an exercise as a file; None when the person changes their mind."""
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export"), suggested, tr("Plans and exercises (*.toml)"))
    return Path(name) if name else None


def ask_toml_paths(parent: QWidget) -> list[Path]:
    """Ask which plans and exercises to import."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import"), "", tr("Plans and exercises (*.toml)"))
    return [Path(name) for name in names]


def ask_back_to_activation(parent: QWidget) -> bool:
    """Ask whether to leave stage two, whose weeks begin anew the next time."""
    return _ask(
        parent,
        tr("Back to activation?"),
        tr("Stage two begins again with its first week when you come back to it. Your history stays."),
        no=tr("Stay in stage two"),
        yes=tr("Back to activation"),
    )


def ask_remove_plan(parent: QWidget, name: str) -> bool:
    """Ask whether to remove a plan for good."""
    return _ask(
        parent,
        tr("Remove the plan {name}?").format(name=name),
        tr("What you did with it stays in the history."),
        no=tr("Keep it"),
        yes=tr("Remove"),
    )


def _ask(parent: QWidget, question: str, consequence: str, *, no: str, yes: str) -> bool:
    """Ask something whose safe answer is no; names from files are shown as they are written."""
    return Question(question, consequence, (no, yes), parent).ask() == 1


def _ask_path(parent: QWidget, title: str, suggested: str, kind: str) -> Path | None:
    """Ask for a file whose name gets the right ending; the dialog asks before another file is replaced."""
    dialog = QFileDialog(parent, title, "", kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(suggested).suffix)
    dialog.selectFile(suggested)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

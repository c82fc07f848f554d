"""Questions about the person's data; each is a function, so that a test can answer it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from glutecoach.ui.texts import tr
from glutecoach.ui.widgets.question import Question


class EraseChoice(Enum):
    """What to do before everything is deleted."""

    KEEP = auto()
    EXPORT = auto()
    ERASE = auto()


class UnsavedChoice(Enum):
    """What to do with a session that cannot be saved when the window is closed."""

    STAY = auto()
    TRY_AGAIN = auto()
    EXPORT = auto()
    LOSE = auto()


def ask_export_path(parent: QWidget, suggested: str) -> Path | None:
    """Ask where to export the history to; None when the person changes their mind."""
    kinds = tr("History, to be read back (*.json);;Table for spreadsheets (*.csv)")
    name, chosen = QFileDialog.getSaveFileName(parent, tr("Export the history"), suggested, kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(".csv" if "csv" in chosen else ".json")


def ask_import_path(parent: QWidget) -> Path | None:
    """Ask which history to import; None when the person changes their mind."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import a history"), "", tr("History (*.json)"))
    return Path(name) if name else None


def ask_backup_path(parent: QWidget, folder: str) -> Path | None:
    """Ask for a backup that lies elsewhere; None when the person changes their mind."""
    kinds = tr("Backups (*.sqlite3)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Restore a backup"), folder, kinds)
    return Path(name) if name else None


def ask_shared_folder(parent: QWidget) -> Path | None:
    """Ask for a folder that several computers share; None when the person changes their mind."""
    name = QFileDialog.getExistingDirectory(parent, tr("Choose a folder that you sync"))
    return Path(name) if name else None


def ask_restore(parent: QWidget, content: str) -> bool:
    """Ask whether to restore a backup."""
    answers = (tr("Keep what is there"), tr("Restore"))
    return Question(tr("Restore this backup?"), content, answers, parent).ask() == 1


def ask_erase(parent: QWidget) -> EraseChoice:
    """Ask whether to delete everything, and offer to export it first."""
    text = tr(
        "Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach"
        " closes. This cannot be undone. Export the history first if you may want it again."
    )
    choices = (EraseChoice.KEEP, EraseChoice.EXPORT, EraseChoice.ERASE)
    answers = (tr("Keep everything"), tr("Export first…"), tr("Delete everything"))
    return choices[Question(tr("Delete all your data?"), text, answers, parent).ask()]


def ask_unsaved(parent: QWidget, reason: str) -> UnsavedChoice:
    """Ask what to do when the window is closed and something could not be saved.

    Args:
        parent: The window.
        reason: Why it could not be saved, as a sentence.
    """
    choices = (UnsavedChoice.STAY, UnsavedChoice.TRY_AGAIN, UnsavedChoice.EXPORT, UnsavedChoice.LOSE)
    answers = (tr("Keep GluteCoach open"), tr("Try again"), tr("Save as a file…"), tr("Close and lose it"))
    return choices[Question(tr("Not everything is saved yet"), reason, answers, parent).ask()]


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that has to be read before it goes on."""
    Question(title, text, (tr("OK"),), parent).ask()

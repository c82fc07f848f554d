"""Questions about the person's data; each is a function, so that a test can answer it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from glutecoach.ui.texts import tr


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
    box = _box(parent, tr("Restore this backup?"), content)
    keep = box.addButton(tr("Keep what is there"), QMessageBox.ButtonRole.RejectRole)
    restore = box.addButton(tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
    return _answer(box, keep) is restore


def ask_erase(parent: QWidget) -> EraseChoice:
    """Ask whether to delete everything, and offer to export it first."""
    text = tr(
        "Every session, break, answer, plan, setting and backup on this computer will be deleted, and GluteCoach"
        " closes. Nobody can bring them back. Export the history first if you may want it again."
    )
    box = _box(parent, tr("Delete all your data?"), text)
    keep = box.addButton(tr("Keep everything"), QMessageBox.ButtonRole.RejectRole)
    export = box.addButton(tr("Export first…"), QMessageBox.ButtonRole.ActionRole)
    erase = box.addButton(tr("Delete everything"), QMessageBox.ButtonRole.DestructiveRole)
    clicked = _answer(box, keep)
    if clicked is erase:
        return EraseChoice.ERASE
    return EraseChoice.EXPORT if clicked is export else EraseChoice.KEEP


def ask_unsaved(parent: QWidget, reason: str) -> UnsavedChoice:
    """Ask what to do when the window is closed and something could not be saved.

    Args:
        parent: The window.
        reason: Why it could not be saved, as a sentence.
    """
    box = _box(parent, tr("Not everything is saved yet"), reason)
    stay = box.addButton(tr("Keep GluteCoach open"), QMessageBox.ButtonRole.RejectRole)
    again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    export = box.addButton(tr("Save as a file…"), QMessageBox.ButtonRole.ActionRole)
    lose = box.addButton(tr("Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
    clicked = _answer(box, stay)
    choices = {again: UnsavedChoice.TRY_AGAIN, export: UnsavedChoice.EXPORT, lose: UnsavedChoice.LOSE}
    return next((choice for button, choice in choices.items() if clicked is button), UnsavedChoice.STAY)


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that has to be read before it goes on."""
    box = _box(parent, title, text)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def _box(parent: QWidget | None, question: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(text)
    return box


def _answer(box: QMessageBox, safe: QWidget) -> QWidget | None:
    """Ask, with the answer that changes nothing as the one of Return and Escape."""
    box.setDefaultButton(safe)  # pyright: ignore[reportArgumentType, reportCallIssue]
    box.setEscapeButton(safe)  # pyright: ignore[reportArgumentType, reportCallIssue]
    box.exec()
    return box.clickedButton()

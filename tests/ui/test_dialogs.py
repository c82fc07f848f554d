from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from glutecoach.ui.dialogs import (
    LeaveChoice,
    ask_back_to_activation,
    ask_leave,
    ask_pdf_path,
    ask_remove_plan,
    ask_toml_path,
    ask_toml_paths,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Return a window to ask in."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("Keep going", LeaveChoice.KEEP_GOING),
        ("End the session", LeaveChoice.END),
        ("Continue later", LeaveChoice.LATER),
    ],
)
def test_each_button_is_its_answer(parent: QWidget, words: str, choice: LeaveChoice) -> None:
    """The words of a button are what it does."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, press)

    assert ask_leave(parent) is choice


def test_escape_keeps_going(parent: QWidget) -> None:
    """A question that is waved away changes nothing."""

    def wave_away() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.reject()

    QTimer.singleShot(0, wave_away)

    assert ask_leave(parent) is LeaveChoice.KEEP_GOING


@pytest.mark.parametrize(("name", "path"), [("/x/plan.pdf", Path("/x/plan.pdf")), ("", None)])
def test_a_place_for_the_pdf_is_chosen_or_not(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str, path: Path | None
) -> None:
    """Cancelling is no place."""

    def chosen(*_: object) -> tuple[str, str]:
        return name, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)

    assert ask_pdf_path(parent, "plan.pdf") == path
    assert ask_toml_path(parent, "plan.toml") == path


def test_several_files_can_be_chosen_to_import(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them is a path."""

    def chosen(*_: object) -> tuple[list[str], str]:
        return ["/x/a.toml", "/x/b.toml"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", chosen)

    assert ask_toml_paths(parent) == [Path("/x/a.toml"), Path("/x/b.toml")]


@pytest.mark.parametrize(("words", "removes"), [("Keep it", False), ("Remove", True)])
def test_a_plan_is_removed_only_when_that_was_said(parent: QWidget, words: str, removes: bool) -> None:
    """The name stands there as it is written, markup included."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.text() == "Remove the plan <b>Mine</b>?"
        assert box.textFormat() is Qt.TextFormat.PlainText
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, press)

    assert ask_remove_plan(parent, "<b>Mine</b>") is removes


@pytest.mark.parametrize(("words", "leaves"), [("Stay in stage two", False), ("Back to activation", True)])
def test_stage_two_is_left_only_when_that_was_said(parent: QWidget, words: str, leaves: bool) -> None:
    """What it costs is said before."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "begins again with its first week" in box.informativeText()
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(0, press)

    assert ask_back_to_activation(parent) is leaves

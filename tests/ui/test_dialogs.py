from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from fakes import press
from glutecoach.ui.dialogs import (
    LeaveChoice,
    ask_back_to_activation,
    ask_calendar_path,
    ask_leave,
    ask_pdf_path,
    ask_remove_plan,
    ask_toml_path,
    ask_toml_paths,
    show_preview,
)
from glutecoach.ui.widgets.question import Question

Ask = Callable[[QWidget, str], Path | None]


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

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        press(box, words)

    QTimer.singleShot(0, answer)

    assert ask_leave(parent) is choice


def test_escape_keeps_going(parent: QWidget) -> None:
    """A question that is waved away changes nothing."""

    def wave_away() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, Question)
        box.reject()

    QTimer.singleShot(0, wave_away)

    assert ask_leave(parent) is LeaveChoice.KEEP_GOING


@pytest.mark.parametrize(
    ("ask", "suggested", "typed", "chosen"),
    [
        (ask_pdf_path, "plan.pdf", "my sheet", "my sheet.pdf"),
        (ask_calendar_path, "plan.ics", "days.ics", "days.ics"),
        (ask_pdf_path, "plan.pdf", "", "plan.pdf"),
    ],
)
def test_a_place_to_save_gets_the_right_ending(
    parent: QWidget, tmp_path: Path, ask: Ask, suggested: str, typed: str, chosen: str
) -> None:
    """A name is suggested, and one without an ending gets it."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(typed or suggested)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()  # pyright: ignore

    QTimer.singleShot(0, choose)

    assert ask(parent, suggested) == tmp_path / chosen


def test_a_place_to_save_need_not_be_chosen(parent: QWidget) -> None:
    """Cancelling is no place."""

    def wave_away() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.reject()

    QTimer.singleShot(0, wave_away)

    assert ask_pdf_path(parent, "plan.pdf") is None


def test_another_file_is_replaced_only_after_a_question(parent: QWidget, tmp_path: Path) -> None:
    """The dialog asks; whoever says no is still choosing."""
    (tmp_path / "plan.pdf").write_bytes(b"before")
    asked: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("plan.pdf")
        QTimer.singleShot(0, refuse)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()  # pyright: ignore
        dialog.reject()

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    QTimer.singleShot(0, choose)

    assert ask_pdf_path(parent, "plan.pdf") is None
    assert "plan.pdf already exists" in asked[0]


@pytest.mark.parametrize("code", QDialog.DialogCode)
def test_a_preview_tells_whether_it_was_printed(parent: QWidget, code: QDialog.DialogCode) -> None:
    """Closed without printing, it was not."""
    preview = QDialog(parent)
    QTimer.singleShot(0, lambda: preview.done(code.value))

    assert show_preview(preview) is (code is QDialog.DialogCode.Accepted)


@pytest.mark.parametrize(("name", "path"), [("/x/plan.toml", Path("/x/plan.toml")), ("", None)])
def test_a_place_for_a_plan_is_chosen_or_not(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str, path: Path | None
) -> None:
    """Cancelling is no place."""

    def chosen(*_: object) -> tuple[str, str]:
        return name, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)

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

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        (question,) = (each for each in box.findChildren(QLabel) if each.text() == "Remove the plan <b>Mine</b>?")
        assert question.textFormat() is Qt.TextFormat.PlainText
        press(box, words)

    QTimer.singleShot(0, answer)

    assert ask_remove_plan(parent, "<b>Mine</b>") is removes


@pytest.mark.parametrize(("words", "leaves"), [("Stay in stage two", False), ("Back to activation", True)])
def test_stage_two_is_left_only_when_that_was_said(parent: QWidget, words: str, leaves: bool) -> None:
    """What it costs is said before."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        assert any("begins again with its first week" in each.text() for each in box.findChildren(QLabel))
        press(box, words)

    QTimer.singleShot(0, answer)

    assert ask_back_to_activation(parent) is leaves

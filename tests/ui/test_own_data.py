from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from fakes import AppInTest, always, one_by_one, press, texts_of
from glutecoach.core.history import SessionRecord
from glutecoach.storage.database import open_database
from glutecoach.storage.history import History
from glutecoach.storage.shared_folder import sync
from glutecoach.ui import data_dialogs
from glutecoach.ui.data_dialogs import EraseChoice, UnsavedChoice, ask_erase, ask_restore, ask_unsaved
from glutecoach.ui.main_window import Screen

MakeApp = Callable[..., AppInTest]
MakeRecord = Callable[..., SessionRecord]
Answer = Callable[[str, object], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Return a function that answers a question in advance."""

    def give(question: str, value: object) -> None:
        monkeypatch.setattr(data_dialogs, question, always(value))

    return give


@pytest.fixture
def page(app: AppInTest, make_record: MakeRecord) -> AppInTest:
    """Return an app with one session that shows the page of the data, reached from Settings."""
    app.store.history.add_session(make_record(1))
    app.app.show_screen(Screen.SETTINGS)
    press(app.window, "Backups, export, other computers")
    return app


def test_the_page_is_reached_from_settings_and_leads_back(page: AppInTest) -> None:
    """It says where everything is."""
    there = page.window.current
    shown = texts_of(page.window)
    press(page.window, "Back to Settings")

    assert there is Screen.DATA
    assert str(page.store.folder) in shown
    assert "There is no backup yet." in shown
    assert page.window.current is Screen.SETTINGS


def test_a_backup_shows_what_is_in_it_before_it_is_restored(page: AppInTest, make_record: MakeRecord) -> None:
    """Sessions, days, breaks, and how that compares with now."""
    press(page.window, "Back up now")
    page.store.history.add_session(make_record(2, days_later=2))
    press(page.window, "Back to Settings")
    press(page.window, "Backups, export, other computers")
    shown = texts_of(page.window)

    assert "A backup was made." in shown
    assert "From Mon, 2 Mar 2026 to Mon, 2 Mar 2026. Sessions: 1. Training days: 1. Breaks: 0." in shown
    assert "That is 1 session fewer than now." in shown


def test_a_restored_backup_is_what_is_shown(page: AppInTest, make_record: MakeRecord, answer: Answer) -> None:
    """After a question; what was there before is a backup as well."""
    press(page.window, "Back up now")
    page.store.history.add_session(make_record(2, days_later=2))
    answer("ask_restore", False)
    press(page.window, "Restore this backup…")
    kept = len(page.store.history.sessions())
    answer("ask_restore", True)
    press(page.window, "Restore this backup…")
    backups = page.window.page(Screen.DATA).findChildren(QListWidget)[0]

    assert (kept, len(page.store.history.sessions())) == (2, 1)
    assert "What was there before is kept as before-restoring-" in texts_of(page.window)
    assert [backups.item(row).text() for row in range(backups.count())] == [
        "Mon, 2 Mar 2026",
        "Mon, 2 Mar 2026, before a backup was restored",
    ]


def test_what_was_undone_belongs_to_another_history(page: AppInTest, answer: Answer) -> None:
    """After a restoration there is nothing to undo."""
    page.app.show_screen(Screen.PROGRESS)
    press(page.window, "Add a session from paper")
    page.app.parts.custody.own_data.show()
    press(page.window, "Back up now")
    answer("ask_restore", True)
    press(page.window, "Restore this backup…")
    page.app.show_screen(Screen.PROGRESS)
    sessions = len(page.store.history.sessions())
    press(page.window, "Undo")

    assert len(page.store.history.sessions()) == sessions


def test_a_backup_from_elsewhere_can_be_restored(page: AppInTest, tmp_path: Path, answer: Answer) -> None:
    """As from another disk."""
    with open_database(tmp_path / "other"):
        answer("ask_backup_path", tmp_path / "other" / "glutecoach.sqlite3")
    answer("ask_restore", True)
    press(page.window, "Restore from a file…")

    assert page.store.history.sessions() == []


@pytest.mark.parametrize("path", [None, Path(__file__)])
def test_something_else_is_not_restored(page: AppInTest, answer: Answer, path: Path | None) -> None:
    """Nothing chosen, or no backup: the history stays."""
    answer("ask_backup_path", path)
    answer("ask_restore", True)
    press(page.window, "Restore from a file…")

    assert len(page.store.history.sessions()) == 1
    assert ("cannot be restored" in texts_of(page.window)) is (path is not None)


def test_a_backup_that_is_damaged_cannot_be_restored(page: AppInTest) -> None:
    """It says so, and offers nothing."""
    (page.store.folder / "backups").mkdir()
    (page.store.folder / "backups" / "2026-03-09.sqlite3").write_text("no database " * 500)
    (page.store.folder / "backups" / "mine.sqlite3").write_text("no database " * 500)
    (page.store.folder / "backups" / "version-1-until-2026-03-01.sqlite3").write_text("no database " * 500)
    page.app.parts.custody.own_data.show()
    shown = texts_of(page.window)
    before = page.store.history.sessions()
    press(page.window, "Restore this backup…")

    assert "cannot be restored" in shown
    assert page.store.history.sessions() == before
    backups = page.window.page(Screen.DATA).findChildren(QListWidget)[0]
    assert [backups.item(row).text() for row in range(backups.count())] == [
        "Mon, 9 Mar 2026",
        "Sun, 1 Mar 2026, before an update of GluteCoach",
        "mine.sqlite3",
    ]


def test_a_backup_that_cannot_be_made_is_said(page: AppInTest) -> None:
    """One sentence."""
    (page.store.folder / "backups").write_text("no folder")
    press(page.window, "Back up now")

    assert "could not be made" in texts_of(page.window)


@pytest.mark.parametrize("name", ["history.json", "history.csv"])
def test_the_history_is_exported(page: AppInTest, tmp_path: Path, answer: Answer, name: str) -> None:
    """As a history or as a table; an existing file was asked about by the dialog."""
    (tmp_path / name).write_text("old")
    answer("ask_export_path", tmp_path / name)
    press(page.window, "Export the history…")

    assert "bridge" in (tmp_path / name).read_text()
    assert f"The history was written to {name}." in texts_of(page.window)


def test_an_export_that_cannot_be_written_is_said(page: AppInTest, tmp_path: Path, answer: Answer) -> None:
    """And nothing happens when no name is chosen."""
    answer("ask_export_path", None)
    press(page.window, "Export the history…")
    before = texts_of(page.window)
    answer("ask_export_path", tmp_path / "nowhere" / "history.json")
    press(page.window, "Export the history…")

    assert "cannot be written" not in before
    assert "cannot be written" in texts_of(page.window)


def test_a_history_is_imported(page: AppInTest, tmp_path: Path, make_record: MakeRecord, answer: Answer) -> None:
    """How much was new is told, and that is backed up."""
    from glutecoach.storage.exchange import export_history

    with open_database(tmp_path / "other") as other:
        for number in (1, 2, 3):
            History(other).add_session(make_record(number))
        export_history(other, tmp_path / "history.json", force=False)
    answer("ask_import_path", tmp_path / "history.json")
    press(page.window, "Import a history…")

    assert "Sessions added: 2. Sessions that were there already: 1." in texts_of(page.window)
    assert len(page.store.history.sessions()) == 3


@pytest.mark.parametrize("path", [None, Path(__file__)])
def test_something_else_is_not_imported(page: AppInTest, answer: Answer, path: Path | None) -> None:
    """One sentence with the reason, or nothing."""
    answer("ask_import_path", path)
    press(page.window, "Import a history…")

    assert len(page.store.history.sessions()) == 1
    assert ("not JSON" in texts_of(page.window)) is (path is not None)


def test_a_shared_folder_is_chosen_and_left(
    page: AppInTest, tmp_path: Path, make_record: MakeRecord, answer: Answer
) -> None:
    """What the other computer wrote is there at once, and the choice is kept."""
    shared = tmp_path / "shared"
    shared.mkdir()
    with open_database(tmp_path / "other") as other:
        History(other).add_session(make_record(7, days_later=1))
        sync(other, shared, 1000)
    before = texts_of(page.window)
    answer("ask_shared_folder", shared)
    press(page.window, "Choose a folder…")
    shown = texts_of(page.window)
    chosen = page.app.choices.preferences.shared_folder
    press(page.window, "Look there now")
    again = texts_of(page.window)
    press(page.window, "Stop sharing")

    assert "This computer shares with no other." in before
    assert f"Shared through {shared}" in shown
    assert "Changes taken in from other computers: 1." in shown
    assert "nothing new from another computer." in again
    assert chosen == str(shared)
    assert len(page.store.history.sessions()) == 2
    assert page.app.choices.preferences.shared_folder == ""
    assert "This computer shares with no other." in texts_of(page.window)


def test_no_folder_is_chosen(page: AppInTest, answer: Answer) -> None:
    """The person has changed their mind."""
    answer("ask_shared_folder", None)
    press(page.window, "Choose a folder…")

    assert page.app.choices.preferences.shared_folder == ""


def test_everything_is_deleted_after_an_offer_to_export(
    page: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    """Keep; export first, then delete: the window closes, and the program is told to delete."""
    choices = [EraseChoice.KEEP, EraseChoice.EXPORT, EraseChoice.ERASE]
    monkeypatch.setattr(data_dialogs, "ask_erase", one_by_one(choices))
    answer("ask_export_path", tmp_path / "history.json")
    page.autostart.is_on = True
    press(page.window, "Delete all my data…")
    kept = page.app.closing.finish(), page.autostart.is_on
    press(page.window, "Delete all my data…")

    assert kept == (False, True)
    assert page.app.closing.finish()
    assert not page.autostart.is_on
    assert not page.window.isVisible()
    assert "bridge" in (tmp_path / "history.json").read_text()


def test_the_file_in_the_shared_folder_is_known(make_app: MakeApp, tmp_path: Path) -> None:
    """So that it can be deleted, too."""
    shared = tmp_path / "shared"
    shared.mkdir()
    app = make_app(shared_folder=str(shared))
    app.app.parts.custody.keeping.sync()
    alone = make_app()

    assert app.app.parts.custody.shared_file == next(shared.iterdir())
    assert alone.app.parts.custody.shared_file is None


def click(qtbot: QtBot, text: str) -> None:
    """Press a button of the question that is asked."""
    from PySide6.QtCore import QTimer

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        press(box, text)

    QTimer.singleShot(0, press_it)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Keep everything", EraseChoice.KEEP),
        ("Export first…", EraseChoice.EXPORT),
        ("Delete everything", EraseChoice.ERASE),
    ],
)
def test_whether_to_delete_is_asked(app: AppInTest, qtbot: QtBot, text: str, choice: EraseChoice) -> None:
    """Each answer is understood."""
    click(qtbot, text)

    assert ask_erase(app.window) is choice


@pytest.mark.parametrize(("text", "restores"), [("Keep what is there", False), ("Restore", True)])
def test_whether_to_restore_is_asked(app: AppInTest, qtbot: QtBot, text: str, restores: bool) -> None:
    """With what is in the backup."""
    click(qtbot, text)

    assert ask_restore(app.window, "3 sessions") is restores


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Keep GluteCoach open", UnsavedChoice.STAY),
        ("Try again", UnsavedChoice.TRY_AGAIN),
        ("Save as a file…", UnsavedChoice.EXPORT),
        ("Close and lose it", UnsavedChoice.LOSE),
    ],
)
def test_what_to_do_with_the_unsaved_is_asked(app: AppInTest, qtbot: QtBot, text: str, choice: UnsavedChoice) -> None:
    """Each answer is understood."""
    click(qtbot, text)

    assert ask_unsaved(app.window, "The disk is full.") is choice


def test_files_are_asked_for_by_name(app: AppInTest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A name without an ending gets the one of the chosen kind; no name is no file."""
    from PySide6.QtWidgets import QFileDialog

    names = [("", ""), ("/x/all", "History (*.json)"), ("/x/all", "Table (*.csv)"), ("/x/all.csv", "")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", one_by_one(names))
    saved = [data_dialogs.ask_export_path(app.window, "") for _ in range(4)]
    opened = [("", ""), ("/x/all.json", "")] * 2
    monkeypatch.setattr(QFileDialog, "getOpenFileName", one_by_one(opened))
    folders = ["", "/x"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", one_by_one(folders))

    assert saved == [None, Path("/x/all.json"), Path("/x/all.csv"), Path("/x/all.csv")]
    assert [data_dialogs.ask_import_path(app.window) for _ in range(2)] == [None, Path("/x/all.json")]
    assert [data_dialogs.ask_backup_path(app.window, "") for _ in range(2)] == [None, Path("/x/all.json")]
    assert [data_dialogs.ask_shared_folder(app.window) for _ in range(2)] == [None, Path("/x")]


def test_every_button_of_the_page_has_a_keyboard_way(page: AppInTest) -> None:
    """Tab leads through all of them."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QPushButton

    buttons = page.window.page(Screen.DATA).findChildren(QPushButton)

    assert len(buttons) >= 8
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import FIRST_EVENING, AppInTest, always, one_by_one, press, texts_of
from glutecoach.core.errors import DatabaseError
from glutecoach.core.history import SessionRecord
from glutecoach.core.sentence import verbatim
from glutecoach.storage import journal, opening
from glutecoach.storage.backups import list_backups
from glutecoach.storage.database import Access, open_database
from glutecoach.storage.history import History
from glutecoach.storage.opening import open_for_window
from glutecoach.storage.shared_folder import sync
from glutecoach.ui import data_dialogs
from glutecoach.ui.crash_report import CrashReport
from glutecoach.ui.data_dialogs import UnsavedChoice
from glutecoach.ui.main_window import Screen

MakeApp = Callable[..., AppInTest]


class FakeCrashLog:
    """A log with a report that can be forgotten."""

    def __init__(self, report: str = "") -> None:
        self.report = report

    def last_report(self) -> str:
        """Return it."""
        return self.report

    def forget_report(self) -> None:
        """Forget it."""
        self.report = ""


def backups(app: AppInTest) -> list[str]:
    """Return the names of the backups."""
    return [backup.path.stem for backup in list_backups(app.store.folder)]


def no_room(app: AppInTest, *, is_full: bool) -> None:
    """Let the disk be full, or have room again."""
    app.store.connection.execute(f"PRAGMA query_only = {'ON' if is_full else 'OFF'}")


def follow_some(app: AppInTest) -> None:
    """Follow a workout until three reps are done."""
    reps: list[object] = []
    if not app.app.parts.stage.is_running:
        app.app.start()
    app.driver.rep_finished.connect(reps.append)
    app.follow_to(lambda: len(reps) >= 3)


def spoil(app: AppInTest) -> None:
    """Put a value into the history that no version writes."""
    app.store.connection.execute("UPDATE sessions SET source = 'magic' WHERE is_open = 0")


def test_a_backup_is_made_when_a_session_is_over(app: AppInTest) -> None:
    """Of the day on which it was done."""
    before = backups(app)
    app.app.start()
    app.follow_to_end()

    assert before == []
    assert backups(app) == ["2026-03-02"]


def test_a_session_that_no_backup_has_gets_one_after_the_next_start(
    app: AppInTest, make_record: Callable[..., SessionRecord]
) -> None:
    """As after a power cut."""
    app.store.history.add_session(make_record(1))
    app.app.parts.custody.begin(FakeCrashLog())  # pyright: ignore[reportArgumentType]

    assert backups(app) == ["2026-03-02"]


def test_an_edit_is_backed_up_once_the_hand_rests(app: AppInTest, qtbot: QtBot) -> None:
    """Entering some sessions from paper makes one backup."""
    app.app.show_screen(Screen.PROGRESS)
    app.errands.is_held = True
    for _ in range(3):
        press(app.window, "Add a session from paper")
    app.app.closing.finish()

    assert backups(app) == ["2026-03-02"]


def test_nothing_is_left_at_work_when_the_program_ends(app: AppInTest) -> None:
    """What waits for the disk in a session is waited for as well as the backup after it."""
    app.app.start()
    app.follow_to_end()
    at_work = app.errands.users
    app.app.closing.finish()

    assert (at_work, app.errands.users) == (2, 0)


def test_a_full_disk_is_told_once_and_all_is_saved_later(app: AppInTest) -> None:
    """The session goes on, one sentence is shown on the stage, and another one when there is room."""
    no_room(app, is_full=True)
    app.app.start()
    told = texts_of(app.window)
    follow_some(app)
    told_later = texts_of(app.window)
    no_room(app, is_full=False)
    app.app.parts.custody.keeping.save()
    cut_off = app.store.journal.open_session()

    assert told.count("cannot be saved") == 1
    assert "cannot be saved" not in told_later
    assert "Everything is saved again." in texts_of(app.window)
    assert "cannot be saved" not in texts_of(app.window)
    assert cut_off is not None
    assert len(cut_off.finished_reps) >= 3


def test_what_a_session_could_not_save_is_told_at_its_end(app: AppInTest) -> None:
    """When somebody looks at the screen again."""
    no_room(app, is_full=True)
    app.app.start()
    app.follow_to_end()

    assert texts_of(app.window).count("cannot be saved") == 1


def test_what_waits_is_tried_again_by_itself(app: AppInTest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has to do anything: a timer tries."""
    monkeypatch.setattr("glutecoach.keeping.RETRY_MS", 1)
    no_room(app, is_full=True)
    follow_some(app)
    app.app.parts.stage.stop()
    no_room(app, is_full=False)
    qtbot.waitUntil(lambda: not app.store.journal.has_unsaved, timeout=20_000)

    assert "Everything is saved again." in texts_of(app.window)


def test_a_window_with_unsaved_reps_asks_before_it_closes(
    app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keep it open; try again; save a file and close."""
    no_room(app, is_full=True)
    follow_some(app)
    app.app.parts.stage.stop()
    asked: list[str] = []
    answers = [UnsavedChoice.TRY_AGAIN, UnsavedChoice.STAY, UnsavedChoice.EXPORT, UnsavedChoice.EXPORT]
    paths = [None, tmp_path / "saved.json"]

    def ask(_: object, reason: str) -> UnsavedChoice:
        asked.append(reason)
        return answers.pop(0) if answers else UnsavedChoice.STAY

    monkeypatch.setattr(data_dialogs, "ask_unsaved", ask)
    monkeypatch.setattr(data_dialogs, "ask_export_path", one_by_one(paths))
    first = app.window.close()
    answers[:] = [UnsavedChoice.EXPORT, UnsavedChoice.EXPORT]
    second = app.window.close()

    assert (first, second) == (False, True)
    assert all("cannot be saved" in reason for reason in asked)
    assert (tmp_path / "saved.json").read_text().count('"performed":[{') == 1


def test_a_file_that_cannot_be_written_loses_nothing(
    app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said, and the question comes again."""
    no_room(app, is_full=True)
    follow_some(app)
    app.app.parts.stage.stop()
    answers = [UnsavedChoice.EXPORT, UnsavedChoice.STAY]
    monkeypatch.setattr(data_dialogs, "ask_unsaved", one_by_one(answers))
    monkeypatch.setattr(data_dialogs, "ask_export_path", always(tmp_path / "nowhere" / "saved.json"))

    assert not app.window.close()
    assert "cannot be written" in texts_of(app.window)


def test_whoever_wants_to_may_lose_it(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is not held hostage."""
    no_room(app, is_full=True)
    follow_some(app)
    app.app.parts.stage.stop()
    monkeypatch.setattr(data_dialogs, "ask_unsaved", always(UnsavedChoice.LOSE))

    assert app.window.close()


def test_when_there_is_room_again_closing_saves_without_a_question(
    app: AppInTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is asked for nothing."""
    no_room(app, is_full=True)
    follow_some(app)
    app.app.parts.stage.stop()
    no_room(app, is_full=False)
    monkeypatch.setattr(data_dialogs, "ask_unsaved", one_by_one([]))

    assert app.window.close()
    assert not app.store.journal.has_unsaved


def test_damage_that_shows_is_mended_and_told(app: AppInTest) -> None:
    """The page shows the newest backup, and says what became of the rest."""
    app.app.start()
    app.follow_to_end()
    spoil(app)
    app.app.show_screen(Screen.PROGRESS)
    shown = texts_of(app.window)

    assert "The history was damaged; the damaged file is kept as glutecoach-damaged-" in shown
    assert "The backup of Mon, 2 Mar 2026 was restored." in shown
    assert "The history holds 1 session now." in shown
    assert len(app.store.history.sessions()) == 1


def test_damage_that_does_not_show_is_found_after_the_start(app: AppInTest) -> None:
    """All of the database is read once the window is there."""
    app.app.start()
    app.follow_to_end()
    connection = app.store.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO check_ins VALUES ('nobody', 0, 'bridge', 'glutes')")
    connection.execute("PRAGMA foreign_keys = ON")
    app.app.parts.custody.begin(FakeCrashLog())  # pyright: ignore[reportArgumentType]

    assert "The history was damaged" in texts_of(app.window)
    assert connection.execute("SELECT count(*) FROM check_ins WHERE session_id = 'nobody'").fetchone() == (0,)


def test_damage_in_a_session_does_not_cost_its_reps(app: AppInTest) -> None:
    """What was done since it began is written into the mended history once more."""
    app.app.start()
    app.follow_to_end()
    follow_some(app)
    before = app.store.journal.open_session()
    app.store.connection.execute("DROP TABLE performed_sets")
    reps: list[object] = []
    app.driver.rep_finished.connect(reps.append)
    app.follow_to(lambda: bool(reps))
    app.app.parts.custody.keeping.save()
    after = app.store.journal.open_session()

    assert "The history was damaged" in texts_of(app.window)
    assert before is not None
    assert after is not None
    assert len(after.finished_reps) == len(before.finished_reps) + 1
    assert len(app.store.history.sessions()) == 2


def test_what_cannot_be_written_into_the_mended_history_waits(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The history is another one all the same; the session that runs is in it as soon as there is room."""
    app.app.start()
    app.follow_to_end()
    follow_some(app)
    keeping, before = app.app.parts.custody.keeping, app.store.journal.open_session()
    changes: list[bool] = []
    said: list[str] = []
    keeping.said.connect(said.append)
    keeping.changed.connect(lambda: changes.append(app.store.journal.has_unsaved))
    app.store.connection.execute("DROP TABLE performed_sets")

    def refuse(*_: object, **__: object) -> None:
        message = "This cannot be saved: database or disk is full."
        raise DatabaseError(verbatim(message))

    with monkeypatch.context() as full:
        full.setattr(journal, "transaction", refuse)
        is_mended = keeping.mend()
        full.setattr(data_dialogs, "ask_unsaved", always(UnsavedChoice.STAY))
        may_close = keeping.may_close()
    keeping.save()
    after = app.store.journal.open_session()

    assert is_mended
    assert changes == [True]
    assert "The history was damaged" in said[0]
    assert "cannot be saved" in said[0]
    assert not may_close
    assert before is not None
    assert after is not None
    assert after.finished_reps == before.finished_reps
    assert "Everything is saved again." in texts_of(app.window)


def test_damage_that_cannot_be_mended_is_said(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, and the damaged file stays."""
    app.app.start()
    app.follow_to_end()
    spoil(app)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copy2", refuse)
    app.app.show_screen(Screen.PROGRESS)

    assert "could not be mended: No space left on device." in texts_of(app.window)


@pytest.fixture
def afloat(make_app: MakeApp, tmp_path: Path, assets: Path, monkeypatch: pytest.MonkeyPatch) -> AppInTest:
    """Return an app whose data folder cannot be written to."""
    folder = tmp_path / "locked"

    def refuse(*_: object, **__: object) -> sqlite3.Connection:
        from glutecoach.core.errors import DataFolderError

        message = "The data folder cannot be used: Permission denied."
        raise DataFolderError(verbatim(message))

    with monkeypatch.context() as patched:
        patched.setattr(opening, "open_database", refuse)
        store = open_for_window(folder, assets, FIRST_EVENING)
    app = make_app(store=store)
    app.app.open()
    return app


def test_in_memory_a_session_is_saved_as_soon_as_the_folder_can_be_used(afloat: AppInTest) -> None:
    """Followed to its end with nowhere to save it: then it is there."""
    afloat.app.start()
    afloat.follow_to_end()
    afloat.app.parts.custody.keeping.save()
    with open_database(afloat.store.folder) as connection:
        saved = History(connection).sessions()

    assert saved == afloat.store.history.sessions()
    assert len(saved) == 1
    assert "Everything is saved again." in texts_of(afloat.window)


def test_in_memory_a_window_asks_before_it_closes(
    afloat: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was done can be saved as a file elsewhere."""
    afloat.store.folder.write_text("nothing can be written here")
    afloat.app.start()
    afloat.follow_to_end()
    monkeypatch.setattr(data_dialogs, "ask_unsaved", always(UnsavedChoice.EXPORT))
    monkeypatch.setattr(data_dialogs, "ask_export_path", always(tmp_path / "saved.json"))

    assert afloat.window.close()
    assert (tmp_path / "saved.json").read_text().count('"performed":[{') == 1


def test_in_memory_nothing_is_mended_or_backed_up(afloat: AppInTest) -> None:
    """There is no file to look after."""
    afloat.app.parts.custody.begin(FakeCrashLog())  # pyright: ignore[reportArgumentType]

    assert not afloat.app.parts.custody.keeping.mend()
    assert backups(afloat) == []


def test_a_folder_that_is_used_alone_is_looked_after_as_well(make_app: MakeApp, tmp_path: Path, assets: Path) -> None:
    """Through the one connection that there can be."""
    store = replace(open_for_window(tmp_path / "alone", assets, FIRST_EVENING), access=Access.ALONE)
    app = make_app(store=store)
    app.app.open()
    app.app.start()
    app.follow_to_end()

    assert backups(app) == ["2026-03-02"]


def test_what_another_computer_did_shows_after_the_start(
    make_app: MakeApp, tmp_path: Path, make_record: Callable[..., SessionRecord]
) -> None:
    """The page that is shown is brought up to date."""
    shared = tmp_path / "shared"
    shared.mkdir()
    with open_database(tmp_path / "other") as other:
        History(other).add_session(make_record(1))
        sync(other, shared, 1000)
    app = make_app(shared_folder=str(shared))
    app.app.open()
    app.app.show_screen(Screen.PROGRESS)
    before = texts_of(app.window)
    app.app.parts.custody.begin(FakeCrashLog())  # pyright: ignore[reportArgumentType]

    assert "2 Mar" not in before
    assert len(app.store.history.sessions()) == 1
    assert texts_of(app.window) != before


def test_the_shared_folder_is_looked_at_again_when_the_window_comes_back(
    make_app: MakeApp, tmp_path: Path, qapp: QApplication
) -> None:
    """But not every second."""
    shared = tmp_path / "shared"
    shared.mkdir()
    app = make_app(shared_folder=str(shared))
    app.app.open()
    keeping = app.app.parts.custody.keeping
    keeping.look_again()
    before = list(shared.iterdir())
    app.clock.turn(61)
    keeping.look_again()

    assert before == []
    assert len(list(shared.iterdir())) == 1


def test_a_shared_folder_that_is_not_there_is_said_once(make_app: MakeApp, tmp_path: Path) -> None:
    """A drive that is away is no reason to say so all the time."""
    app = make_app(shared_folder=str(tmp_path / "away"))
    app.app.open()
    app.app.parts.custody.begin(FakeCrashLog())  # pyright: ignore[reportArgumentType]
    first = texts_of(app.window)
    press(app.window, "OK")
    app.app.parts.custody.keeping.sync()

    assert "away is not there" in first
    assert "away is not there" not in texts_of(app.window)


def test_a_report_of_last_time_is_shown_once_and_can_be_copied(app: AppInTest, qapp: QApplication) -> None:
    """It holds up nothing, and the next start does not show it again."""
    crash_log = FakeCrashLog("RuntimeError: boom")
    app.app.parts.custody.begin(crash_log)  # pyright: ignore[reportArgumentType]
    report = app.window.findChild(CrashReport)
    assert report is not None
    shown = texts_of(report)
    press(report, "Copy the report")

    assert "Your sessions are safe" in shown
    assert qapp.clipboard().text() == "RuntimeError: boom"
    assert not report.isModal()
    assert crash_log.report == ""
    press(report, "Close")
    assert not report.isVisible()


def test_in_a_session_no_report_stands_in_the_way(app: AppInTest) -> None:
    """It waits for the next start."""
    app.app.start()
    crash_log = FakeCrashLog("RuntimeError: boom")
    app.app.parts.custody.begin(crash_log)  # pyright: ignore[reportArgumentType]

    assert app.window.findChild(CrashReport) is None
    assert crash_log.report == "RuntimeError: boom"


def test_an_error_is_told_where_the_person_looks(app: AppInTest) -> None:
    """Above the page, or on the stage while a session runs."""
    app.app.parts.custody.say_error()
    on_page = texts_of(app.window)
    app.app.start()
    app.app.parts.custody.say_error()

    assert "Something went wrong and was written down." in on_page
    assert "Something went wrong and was written down." in texts_of(app.window.page(Screen.FOLLOW))

import json
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutecoach.cli import main
from glutecoach.core.history import SessionRecord
from glutecoach.desktop.single_instance import only_instance
from glutecoach.storage.backups import make_backup
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.history import History
from glutecoach.storage.preferences import Preferences, save_preferences

MakeRecord = Callable[..., SessionRecord]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_record: MakeRecord) -> Path:
    """Return a data folder with a backup of one session, and one session more; the command line uses it."""
    folder = tmp_path / "data"
    monkeypatch.setenv("GLUTECOACH_DATA_DIR", str(folder))
    with closing(open_database(folder)) as connection:
        History(connection).add_session(make_record(1))
        make_backup(connection, folder, date(2026, 3, 2))
        History(connection).add_session(make_record(2, days_later=1))
    return folder


def sessions(folder: Path) -> int:
    """Return how many sessions there are."""
    with closing(open_database(folder)) as connection:
        return len(History(connection).known_ids())


def test_backups_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each with what is in it; one that is damaged says so."""
    (folder / "backups" / "2026-03-01.sqlite3").write_text("no database " * 500)
    status = main(["history", "backups"])
    lines = capsys.readouterr().out.splitlines()

    assert status == 0
    assert lines[0] == "2026-03-02.sqlite3  1 sessions, 2026-03-02 to 2026-03-02"
    assert lines[1].startswith("2026-03-01.sqlite3  2026-03-01.sqlite3 cannot be restored")


def test_backups_are_listed_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON."""
    assert main(["history", "backups", "--json"]) == 0
    backups = json.loads(capsys.readouterr().out)["backups"]

    assert [(one["name"], one["is_good"], one["sessions"]) for one in backups] == [("2026-03-02.sqlite3", True, 1)]


def test_a_backup_is_restored_by_its_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was there before is kept, and can be restored by its path."""
    status = main(["history", "restore", "2026-03-02.sqlite3"])
    said = capsys.readouterr().out
    then = sessions(folder)
    before = next((folder / "backups").glob("before-restoring-*"))
    again = main(["history", "restore", str(before)])

    assert (status, then) == (0, 1)
    assert before.name in said
    assert (again, sessions(folder)) == (0, 2)


def test_a_damaged_history_is_replaced_by_a_backup(folder: Path) -> None:
    """Without a window, too; the damaged file is kept."""
    (folder / FILE_NAME).write_text("no database " * 5000)

    assert main(["history", "restore", "2026-03-02.sqlite3"]) == 0
    assert sessions(folder) == 1
    assert list(folder.glob("glutecoach-damaged-*"))


def test_what_is_no_backup_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With what to do."""
    status = main(["history", "restore", "yesterday"])
    error = capsys.readouterr().err

    assert status == 1
    assert error == "glutecoach: There is no backup yesterday. See them with: glutecoach history backups\n"


def test_under_an_open_window_nothing_is_restored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A session may run there."""
    with only_instance(folder):
        status = main(["history", "restore", "2026-03-02.sqlite3"])

    assert status == 1
    assert "already open" in capsys.readouterr().err
    assert sessions(folder) == 2


def test_two_folders_share_a_history(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Through the folder that is named, or the one of the settings."""
    shared = tmp_path / "shared"
    shared.mkdir()
    main(["history", "sync", "--folder", str(shared)])
    save_preferences(folder, Preferences(shared_folder=str(shared)))
    main(["history", "sync"])
    main(["history", "sync", "--folder", str(shared), "--data-dir", str(tmp_path / "other")])

    assert capsys.readouterr().out.splitlines() == [
        "2 changes written, 0 taken in.",
        "0 changes written, 0 taken in.",
        "0 changes written, 2 taken in.",
    ]
    assert sessions(tmp_path / "other") == 2


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [([], "No folder is shared."), (["--folder", "/no/where"], "The shared folder /no/where is not there.")],
)
def test_without_a_shared_folder_it_is_one_line(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what to do."""
    status = main(["history", "sync", *arguments])
    error = capsys.readouterr().err

    assert status == 1
    assert error.startswith(f"glutecoach: {complaint}")
    assert error.count("\n") == 1

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutecoach.storage.backups import make_backup
from glutecoach.storage.database import open_database
from glutecoach.storage.erasure import erase
from glutecoach.storage.following import Following, save_following
from glutecoach.storage.preferences import Preferences, save_preferences


@pytest.fixture
def full(folder: Path) -> Path:
    """Return a data folder with everything that can be in it."""
    with closing(open_database(folder)) as connection:
        make_backup(connection, folder, date(2026, 3, 2))
    save_preferences(folder, Preferences())
    save_following(folder, Following())
    for name in (
        "glutecoach-damaged-2026-03-01-100000.sqlite3",
        "glutecoach-damaged-2026-03-01-100000.sqlite3-wal",
        "preferences.broken.json",
        "programme.broken.json",
        "printed_weeks.json",
        "glutecoach.log",
        "glutecoach.old.log",
        "fault.log",
        "crash-report.txt",
        "glutecoach.lock",
        "glutecoach.door",
        ".preferences.json.7.new",
        "backups/.2026-03-02.sqlite3.7.new",
    ):
        (folder / name).touch()
    for name in ("plans", "exercises"):
        (folder / name).mkdir()
        (folder / name / "mine.toml").touch()
    return folder


def test_everything_is_deleted_with_its_folder(full: Path, tmp_path: Path) -> None:
    """Nothing is left, in the shared folder neither."""
    shared = tmp_path / "shared.jsonl"
    shared.touch()

    assert erase(full, shared) == []
    assert not full.exists()
    assert not shared.exists()


def test_what_is_not_ours_stays(full: Path) -> None:
    """Other files in the same folder, and folders of the same names, are somebody's."""
    others = ["letter.txt", "glutecoach.txt", "plans/holiday.odt", "backups/photos.zip", "exercises/notes.toml/deep"]
    (full / "exercises" / "notes.toml").mkdir()
    for name in others:
        (full / name).write_text("precious")
    left = erase(full, None)

    assert sorted(str(path.relative_to(full)) for path in full.rglob("*") if path.is_file()) == sorted(others)
    assert left == []


def test_what_cannot_be_deleted_is_named(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person can do it by hand then."""
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.suffix == ".log":
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)

    assert sorted(path.name for path in erase(full, None)) == ["fault.log", "glutecoach.log", "glutecoach.old.log"]

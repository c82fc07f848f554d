import stat
from pathlib import Path

import pytest

from glutecoach.storage.files import make_folder, make_private, write_whole


def test_a_file_is_replaced_as_a_whole_and_private(tmp_path: Path) -> None:
    """The new content is there, readable by its owner only, and nothing is left beside it."""
    path = tmp_path / "file"
    path.write_text("old")
    write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_everything_as_it_was(tmp_path: Path) -> None:
    """When it cannot be moved into place what was there stays, and no rest lies about."""
    path = tmp_path / "folder"
    path.mkdir()

    with pytest.raises(OSError, match="folder"):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_an_open_file_is_closed_and_keeps_its_content(tmp_path: Path) -> None:
    """A file that others could read becomes its owner's alone."""
    path = tmp_path / "file"
    path.write_text("mine")
    path.chmod(0o644)
    make_private(path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text() == "mine"


def test_the_data_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    """With the folders on the way to it; one that cannot be made is told by whoever uses it."""
    make_folder(tmp_path / "share" / "glutecoach")
    (tmp_path / "file").write_text("a file")
    make_folder(tmp_path / "file" / "glutecoach")

    assert (tmp_path / "share" / "glutecoach").stat().st_mode & 0o777 == 0o700
    assert not (tmp_path / "file" / "glutecoach").exists()

import stat
from pathlib import Path

import pytest

from glutecoach.storage.files import write_whole


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

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from glutecoach.core.errors import ExchangeError
from glutecoach.storage.output import check_output, write_output


def test_a_new_file_may_be_written(tmp_path: Path) -> None:
    """Its folder is made; nobody else can read it."""
    path = tmp_path / "new" / "plan.pdf"
    check_output(path, force=False)
    write_output(path, b"content")

    assert path.read_bytes() == b"content"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_replaced_only_by_force(tmp_path: Path) -> None:
    """The sentence names the file and the way out."""
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"before")
    with pytest.raises(ExchangeError, match=r"plan\.pdf: it is there already.*--force"):
        check_output(path, force=False)
    check_output(path, force=True)

    assert path.read_bytes() == b"before"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    """Not even by force."""
    with pytest.raises(ExchangeError, match="it is a folder"):
        check_output(tmp_path, force=True)


def test_a_place_that_cannot_be_written_to_is_one_sentence(tmp_path: Path) -> None:
    """Before any work is done for it, and afterwards as well."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ExchangeError, match="cannot be written"):
        check_output(tmp_path / "file" / "plan.pdf", force=False)
    with pytest.raises(ExchangeError, match="Choose another place"):
        write_output(tmp_path / "nowhere" / "plan.pdf", b"")


def test_a_name_that_no_disk_takes_is_one_sentence(tmp_path: Path) -> None:
    """It is too long."""
    with pytest.raises(ExchangeError, match="cannot be written"):
        check_output(tmp_path / ("x" * 300) / "plan.pdf", force=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    """Not even by force: a pipe stays a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ExchangeError, match=r"pipe: it cannot be written: it is not an ordinary file"):
        write_output(pipe, b"content")

    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from glutecoach.core.errors import DataFolderError
from glutecoach.desktop.paths import assets_folder, data_folder


def owned_by(user_id: int) -> Callable[..., os.stat_result]:
    """Return a stand-in for `Path.stat` where everything belongs to one user."""

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        real = list(os.stat(path, follow_symlinks=follow_symlinks))  # noqa: PTH116 - `Path.stat` is what it stands for
        real[4] = user_id
        return os.stat_result(real)

    return stat


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    """--data-dir first, then the variable, then the user's own folder."""
    environment = {"GLUTECOACH_DATA_DIR": str(tmp_path / "variable")}

    assert data_folder(str(tmp_path / "option"), environment) == tmp_path / "option"
    assert data_folder(None, environment) == tmp_path / "variable"
    assert data_folder(None, {}).name == "glutecoach"


def test_a_relative_folder_is_meant_from_here() -> None:
    """A folder without a root is taken from where one is, once and for all."""
    assert data_folder("here", {}) == Path.cwd() / "here"


def test_the_programs_own_files_are_found() -> None:
    """Exercises, programmes, sounds and translations are where the program looks for them."""
    for name in (
        "exercises/scorpion.toml",
        "programmes/activation.toml",
        "sounds/rest.wav",
        "translations/glutecoach_en.qm",
    ):
        assert (assets_folder() / name).is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="root is a user of POSIX systems")
def test_root_leaves_nothing_in_the_home_of_somebody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After `sudo`, the owner of the home could not use the folder any more; a folder that is named is taken."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(Path, "stat", owned_by(1000))

    with pytest.raises(DataFolderError, match=r"You are root, .* without sudo"):
        data_folder(None, {})
    assert data_folder(str(tmp_path), {}) == tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="root is a user of POSIX systems")
def test_root_has_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is root and nobody else, as in a container, uses root's home."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(Path, "stat", owned_by(0))

    assert data_folder(None, {}).name == "glutecoach"

from pathlib import Path

from glutecoach.desktop.paths import assets_folder, data_folder


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

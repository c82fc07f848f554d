import stat
from pathlib import Path

import pytest

from glutecoach.core.errors import DataFolderError
from glutecoach.core.weeks import WeekStart
from glutecoach.storage.preferences import Preferences, load_preferences, save_preferences


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder."""
    return tmp_path


def test_settings_come_back(folder: Path) -> None:
    """What was saved is there at the next start, for its owner's eyes only."""
    chosen = Preferences(
        week_starts_on=WeekStart.SUNDAY,
        minimum_days=3,
        volume=10,
        theme="dark",
        paper="letter",
        sheet_layout="four-weeks",
        sheet_large_type=True,
        reduced_motion=True,
        viewing_distance_m=4.5,
        read_safety_note=True,
    )
    save_preferences(folder, chosen)

    assert load_preferences(folder) == (chosen, ())
    assert stat.S_IMODE((folder / "preferences.json").stat().st_mode) == 0o600


def test_without_a_file_there_are_defaults(folder: Path) -> None:
    """A first start has the default settings and complains about nothing."""
    assert load_preferences(folder) == (Preferences(), ())


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ('{"week_starts_on": "friday"}', "week_starts_on"),
        ('{"week_starts_on": 7}', "week_starts_on"),
        ('{"minimum_days": 0}', "minimum_days"),
        ('{"minimum_days": 8}', "minimum_days"),
        ('{"minimum_days": true}', "minimum_days"),
        ('{"minimum_days": 2.0}', "minimum_days"),
        ('{"volume": 101}', "volume"),
        ('{"volume": "loud"}', "volume"),
        ('{"theme": "pink"}', "theme"),
        ('{"theme": ["dark"]}', "theme"),
        ('{"read_safety_note": 1}', "read_safety_note"),
        ('{"paper": "a3"}', "paper"),
        ('{"sheet_layout": "monthly"}', "sheet_layout"),
        ('{"sheet_layout": 4}', "sheet_layout"),
        ('{"sheet_large_type": "yes"}', "sheet_large_type"),
        ('{"sound_mode": "shouting"}', "sound_mode"),
        ('{"sound_mode": ["voice"]}', "sound_mode"),
        ('{"quiet_tones": null}', "quiet_tones"),
        ('{"voice": 7}', "voice"),
        (f'{{"voice": "{"x" * 201}"}}', "voice"),
        ('{"words_a_minute": 99}', "words_a_minute"),
        ('{"reduced_motion": "yes"}', "reduced_motion"),
        ('{"viewing_distance_m": 0.9}', "viewing_distance_m"),
        ('{"viewing_distance_m": 6.1}', "viewing_distance_m"),
        ('{"viewing_distance_m": "3"}', "viewing_distance_m"),
        ('{"viewing_distance_m": true}', "viewing_distance_m"),
        ('{"viewing_distance_m": 1e999}', "viewing_distance_m"),
        (f'{{"viewing_distance_m": {"9" * 5000}}}', "viewing_distance_m"),
        ('{"minimum_days": 1e999}', "minimum_days"),
        ('{"reminded_on": 20260302}', "reminded_on"),
        ('{"reminded_on": "yesterday"}', "reminded_on"),
        ('{"reminders": 1}', "reminders"),
        (f'{{"minimum_days": {"9" * 5000}}}', "minimum_days"),
    ],
)
def test_a_value_without_sense_falls_back_alone(folder: Path, content: str, field: str) -> None:
    """One bad value goes back to its default and is named; the others stay."""
    other = '"volume": 11, ' if field != "volume" else '"minimum_days": 5, '
    (folder / "preferences.json").write_text(content.replace("{", "{" + other, 1))
    loaded, problems = load_preferences(folder)

    assert getattr(loaded, field) == getattr(Preferences(), field)
    assert (loaded.volume, loaded.minimum_days) in {(11, 2), (80, 5)}
    assert len(problems) == 1
    assert field in str(problems[0])


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_an_unreadable_file_is_set_aside(folder: Path, content: bytes) -> None:
    """Settings that cannot be read start afresh, and the file is kept under another name."""
    (folder / "preferences.json").write_bytes(content)
    loaded, problems = load_preferences(folder)

    assert loaded == Preferences()
    assert len(problems) == 1
    assert (folder / "preferences.broken.json").read_bytes() == content


def test_unknown_settings_are_left_out(folder: Path) -> None:
    """A setting of another version does no harm."""
    (folder / "preferences.json").write_text('{"colour_of_mat": "blue", "volume": 5}')

    assert load_preferences(folder) == (Preferences(volume=5), ())


def test_settings_that_cannot_be_saved_are_one_sentence(folder: Path) -> None:
    """The message names the folder."""
    (folder / "preferences.json").mkdir()

    with pytest.raises(DataFolderError, match=str(folder)):
        save_preferences(folder, Preferences())


def test_a_whole_number_of_metres_is_a_distance(folder: Path) -> None:
    """Who writes 4 instead of 4.0 into the file means the same."""
    (folder / "preferences.json").write_text('{"viewing_distance_m": 4}')

    assert load_preferences(folder) == (Preferences(viewing_distance_m=4.0), ())


@pytest.mark.parametrize("theme", ["system", "light", "dark", "high_contrast"])
def test_every_theme_comes_back(folder: Path, theme: str) -> None:
    """Colours that can be chosen are still there at the next start."""
    save_preferences(folder, Preferences(theme=theme))

    assert load_preferences(folder) == (Preferences(theme=theme), ())

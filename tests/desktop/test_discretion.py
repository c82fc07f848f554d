import getpass
import platform
from pathlib import Path

import pytest

from glutecoach.desktop.discretion import discretion, without_quotations

FOLDER = Path("/somewhere/Anna's data")


@pytest.fixture(autouse=True)
def anna(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the computer be Anna's."""
    monkeypatch.setenv("HOME", "/home/anna")
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    monkeypatch.setattr(platform, "node", lambda: "annas-laptop")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('File "/home/anna/.venv/lib/app.py", line 3', 'File "~/.venv/lib/app.py", line 3'),
        ("/somewhere/Anna's data/glutecoach.sqlite3 is locked", "<data folder>/glutecoach.sqlite3 is locked"),
        ("no such user: Anna", "no such user: <user>"),
        ("cannot resolve annas-laptop", "cannot resolve <computer>"),
        ("savanna and annatto", "savanna and annatto"),
    ],
)
def test_names_and_folders_are_taken_out(text: str, told: str) -> None:
    """Of the home folder, the data folder, the person and the computer nothing is left; other words stay."""
    assert discretion(FOLDER)(text) == told


def test_a_name_of_two_letters_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be found within other words."""
    monkeypatch.setattr(getpass, "getuser", lambda: "al")

    assert discretion(FOLDER)("al dente") == "al dente"


def test_somebody_without_a_name_has_none_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """In some containers nobody has a name."""

    def fail() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", fail)

    assert discretion(FOLDER)("/home/anna") == "~"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("'NoneType' object has no attribute 'reps'", "'NoneType' object has no attribute 'reps'"),
        ("invalid literal for int(): 'my knee surgery'", "invalid literal for int(): '...'"),
        ('no such break: "Urlaub in Köln"', 'no such break: "..."'),
        (f"too long: '{'a' * 50}'", "too long: '...'"),
        ("all is well", "all is well"),
    ],
)
def test_what_a_person_wrote_is_not_quoted(message: str, told: str) -> None:
    """Names of the program stay, sentences go."""
    assert without_quotations(message) == told

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DataFolderError, GluteCoachError
from glutecoach.core.sentence import said
from glutecoach.desktop.application import speak_language
from glutecoach.storage.catalog import read_exercise
from glutecoach.storage.exchange import import_history
from glutecoach.storage.store import Store
from glutecoach.ui.sentences import error_text, told

Speak = Callable[[str], str]


@pytest.fixture
def speak(qapp: QApplication, assets: Path) -> Iterator[Speak]:
    """Return a function that turns the language; English is spoken again afterwards."""
    yield lambda language: speak_language(qapp, assets / "translations", language)
    speak_language(qapp, assets / "translations", "en")


def test_an_error_is_told_in_the_language_of_the_window(speak: Speak, store: Store, tmp_path: Path) -> None:
    """The sentence, the reason within it and the cause within that; the command line keeps the English one."""
    speak("de")
    with pytest.raises(GluteCoachError) as caught:
        import_history(store.connection, tmp_path / "gone.json")

    expected = "gone.json: sie lässt sich nicht lesen: Datei oder Ordner nicht gefunden"
    assert error_text(caught.value) == expected
    assert str(caught.value) == "gone.json: it cannot be read: No such file or directory"


def test_what_is_wrong_with_a_file_is_told_in_the_language_of_the_window(speak: Speak) -> None:
    """The key stays as it stands in the file; what should stand there is translated, and lists are that language's."""
    speak("ja")
    with pytest.raises(GluteCoachError) as caught:
        read_exercise(Path("lift.toml"), b"name = 7")

    assert error_text(caught.value) == "lift.toml\uff1aname\uff1a数ではなく引用符で囲んだ文字列でなければなりません"
    assert told(said("unknown name '{name}'; known: {names}", name="nose", names=("hip", "knee"))).endswith("hip、knee")


def test_a_path_reads_from_the_left_in_a_sentence_that_reads_from_the_right(speak: Speak) -> None:
    """It stands between marks that keep its slashes and dots in their places."""
    speak("ar")
    cause = cause_of(OSError(errno.ENOSPC, ""))
    error = DataFolderError(said("{file} cannot be written: {cause}.", file="/home/mia/plan.toml", cause=cause))

    assert error_text(error) == "لا تمكن كتابة \u2068/home/mia/plan.toml\u2069: لم تبق مساحة على القرص."

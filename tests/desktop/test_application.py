from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from fakes import set_type_of_system
from glutecoach.desktop.application import Application, speak_language, spoken_languages
from glutecoach.ui.texts import date_text, tr


@pytest.fixture
def translations(assets: Path, qapp: QApplication) -> Iterator[Path]:
    """Return the folder of the translations; English is spoken again afterwards."""
    yield assets / "translations"
    speak_language(qapp, assets / "translations", "en")


@pytest.mark.parametrize("set_type", [QApplication.setFont, set_type_of_system])
def test_another_type_is_told_once(qapp: QApplication, set_type: Callable[[QFont], None]) -> None:
    """Whether the program or the system wants it; other colours of the system are no other type."""
    assert isinstance(qapp, Application)
    told: list[QFont] = []
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(2 * usual.pointSizeF())
    qapp.type_changed.connect(lambda: told.append(qapp.font()))
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.ThemeChange))
    set_type(larger)
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.ThemeChange))
    set_type(usual)

    assert told == [larger, usual]


def test_arabic_is_read_from_the_right_with_the_digits_of_the_stage(qapp: QApplication, translations: Path) -> None:
    """The direction turns, dates are Arabic, and numerals are the ones of the big counter."""
    spoken = speak_language(qapp, translations, "ar")

    assert spoken == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "27" in date_text(date(2026, 4, 27))
    assert "أبريل" in date_text(date(2026, 4, 27))


def test_a_language_leaves_nothing_behind(qapp: QApplication, translations: Path) -> None:
    """Back in English, texts, dates, plural forms and direction are English."""
    speak_language(qapp, translations, "ar")
    speak_language(qapp, translations, "en")

    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert date_text(date(2026, 4, 27)) == "Monday, 27 April"
    assert tr("%n minute(s)", "", 2) == "2 minutes"


def test_texts_can_be_stretched(qapp: QApplication, translations: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For looking at layouts every text becomes longer, and dates stay dates."""
    monkeypatch.setenv("GLUTECOACH_STRETCH", "200")
    speak_language(qapp, translations, "en")
    text = QCoreApplication.translate("", "Back to Today")

    assert text.startswith("Back to Today ")
    assert len(text) == 2 * len("Back to Today")
    assert date_text(date(2026, 4, 27)) == "Monday, 27 April"


def test_only_languages_with_texts_are_offered(tmp_path: Path) -> None:
    """A language that nobody has translated yet is not in the list to choose from."""
    for code in ("en", "ja", "tlh"):
        (tmp_path / f"glutecoach_{code}.qm").touch()

    assert spoken_languages(tmp_path) == ("en", "ja")

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from glutecoach.core.errors import ExchangeError
from glutecoach.printing.pdf import Paper, paper_of_locale, with_language
from printed import Printed


@pytest.mark.parametrize(
    ("environment", "paper"),
    [
        ({"LC_PAPER": "en_US.UTF-8"}, Paper.LETTER),
        ({"LC_PAPER": "de_DE.UTF-8", "LANG": "en_US.UTF-8"}, Paper.A4),
        ({"LC_ALL": "es_MX.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, Paper.LETTER),
        ({"LC_PAPER": "fr_CA"}, Paper.LETTER),
        ({"LC_PAPER": "en_GB.UTF-8"}, Paper.A4),
    ],
)
def test_the_paper_is_that_of_the_country(environment: dict[str, str], paper: Paper) -> None:
    """LC_PAPER wins over the language, and LC_ALL over both."""
    assert paper_of_locale(environment) is paper


@pytest.mark.parametrize(("name", "paper"), [("en_US", Paper.LETTER), ("de_DE", Paper.A4), ("C", Paper.A4)])
def test_without_a_word_on_paper_the_system_decides(monkeypatch: pytest.MonkeyPatch, name: str, paper: Paper) -> None:
    """A locale without a country has A4."""

    def system() -> QLocale:
        return QLocale(name)

    monkeypatch.setattr(QLocale, "system", system)

    assert paper_of_locale({"LC_PAPER": "C"}) is paper


def test_words_are_apart_in_the_file(print_sheet: Callable[..., Printed]) -> None:
    """A space is a space to every reader, and two letters are two: so that a search finds them."""
    (page,) = print_sheet(weeks=1).reader.pages
    text = page.extract_text()

    assert "1 × 4 each side" in text.replace("\n", " ")
    assert "Squeeze first, then float the knee" in text
    assert "\t" not in text


def test_the_file_is_still_whole_after_its_language_was_added(print_sheet: Callable[..., Printed]) -> None:
    """The newest catalogue has all that the first one had; a strict reader has nothing to say."""
    root = print_sheet(weeks=2).reader.root_object

    assert set(root) >= {"/Type", "/Pages", "/Metadata", "/Lang", "/ViewerPreferences"}


@pytest.mark.parametrize(
    "pdf",
    [
        b"",
        b"%PDF-1.4\nnothing",
        b"trailer\n<< /Size 1 >>\nstartxref\n0\n%%EOF\n",
        b"trailer\n<< /Root 7 0 R >>\nstartxref\n0\n%%EOF\n",
    ],
)
def test_a_file_of_another_form_is_left_alone(pdf: bytes) -> None:
    """A Qt that writes its files in another way costs the language, not the sheet."""
    assert with_language(pdf, "en") == pdf


def test_without_a_font_there_is_one_sentence(
    print_sheet: Callable[..., Printed], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written instead of a page without words."""

    def families(*_: object) -> list[str]:
        return []

    monkeypatch.setattr(QFontDatabase, "families", families)

    with pytest.raises(ExchangeError, match="No font is installed"):
        print_sheet()

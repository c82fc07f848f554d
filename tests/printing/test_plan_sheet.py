from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from glutecoach.core.errors import ExchangeError
from glutecoach.core.programme import Programme
from glutecoach.printing.plan_sheet import print_plan, sheet_html


def test_the_sheet_holds_every_dose_and_cue(programme: Programme) -> None:
    """What the timer runs stands on paper: weeks, doses, tempo, cues."""
    sheet = sheet_html(programme)

    for text in ("Week 4", "Scorpion", "2 × 12 each side", "lift\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}s"):
        assert text in sheet
    for exercise in programme.exercises:
        for cue in exercise.cues:
            assert cue.text.replace("'", "&#x27;") in sheet


def test_the_plan_is_a_pdf_with_a_title(programme: Programme, tmp_path: Path, qapp: QApplication) -> None:
    """The file is a PDF, and the folder is made when it is not there."""
    path = tmp_path / "new" / "plan.pdf"
    print_plan(programme, path)

    assert path.read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_to_is_one_sentence(programme: Programme, tmp_path: Path) -> None:
    """A folder in the place of the file is named."""
    with pytest.raises(ExchangeError, match="cannot be written"):
        print_plan(programme, tmp_path)

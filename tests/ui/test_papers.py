"""The preview, and what is saved from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDateEdit, QLabel, QSpinBox, QWidget

from fakes import FIRST_EVENING, AppInTest, always, press, texts_of
from glutecoach.core.coaching import Answers
from glutecoach.core.errors import DatabaseError
from glutecoach.core.sentence import verbatim
from glutecoach.desktop.wish import PRINT, Wish
from glutecoach.printing.plan_sheet import Layout
from glutecoach.storage.preferences import load_preferences
from glutecoach.storage.sheets import printed_weeks
from glutecoach.ui import dialogs
from glutecoach.ui.main_window import Screen
from glutecoach.ui.print_preview import PrintPreview
from glutecoach.ui.texts import row_text
from printed import Printed, squeezed

TODAY = FIRST_EVENING.date()


class Shown:
    """What is done with each preview that is shown: nothing but to remember it, unless told otherwise."""

    def __init__(self, *, prints: bool = False) -> None:
        self.previews: list[PrintPreview] = []
        self.act: Callable[[PrintPreview], None] = lambda preview: None
        self.prints = prints

    def show(self, preview: PrintPreview) -> bool:
        """Show it as far as a test needs it."""
        self.previews.append(preview)
        preview.show()
        QApplication.processEvents()
        self.act(preview)
        preview.close()
        return self.prints


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Answer every preview."""
    shown = Shown()
    monkeypatch.setattr(dialogs, "show_preview", shown.show)
    return shown


def named(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Return the control with an accessible name."""
    return next(each for each in parent.findChildren(kind) if each.accessibleName() == name)


def choose_layout(preview: PrintPreview, layout: Layout) -> None:
    """Choose how weeks are laid out."""
    chooser = named(preview, QComboBox, "Layout")
    assert isinstance(chooser, QComboBox)
    chooser.setCurrentIndex(chooser.findData(layout))


def paper_in(picture: QImage) -> QImage:
    """Return the upper half of the white page in the picture of a preview."""
    middle = picture.height() // 2
    white = [x for x in range(picture.width()) if picture.pixelColor(x, middle).lightness() > 250]
    return picture.copy(white[0] + 2, picture.height() // 20, white[-1] - white[0] - 4, middle)


def press_ctrl_p(app: AppInTest, screen: Screen) -> None:
    """Press Ctrl+P on a page."""
    app.app.show_screen(screen)
    app.window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(app.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("screen", "titles"),
    [
        (Screen.TODAY, ["Print the plan"]),
        (Screen.PLAN, ["Print the plan"]),
        (Screen.PROGRESS, ["Print Progress"]),
        (Screen.SETTINGS, []),
    ],
)
def test_ctrl_p_prints_what_the_page_shows(app: AppInTest, shown: Shown, screen: Screen, titles: list[str]) -> None:
    """The plan from Today and Plan, Progress from Progress."""
    press_ctrl_p(app, screen)

    assert [preview.windowTitle() for preview in shown.previews] == titles


@pytest.mark.parametrize("is_open", [False, True])
def test_a_start_may_ask_for_the_printed_plan(app: AppInTest, shown: Shown, *, is_open: bool) -> None:
    """The desktop's entry opens the preview, in a new window and in one that is open already."""
    if is_open:
        app.app.ring(Wish(screen=PRINT))
    else:
        app.app.open(screen=PRINT)
    QApplication.processEvents()

    assert [preview.windowTitle() for preview in shown.previews] == ["Print the plan"]
    assert app.window.current is Screen.PLAN


def test_the_preview_follows_what_is_chosen(app: AppInTest, shown: Shown) -> None:
    """Layout, type, weeks and the first week; layout and type are chosen the next time as well."""
    pages: list[int] = []

    def choose(preview: PrintPreview) -> None:
        pages.append(preview.page_count)
        choose_layout(preview, Layout.FOUR_WEEKS)
        pages.append(preview.page_count)
        weeks, large = named(preview, QSpinBox, "Weeks"), preview.findChild(QCheckBox)
        assert isinstance(weeks, QSpinBox)
        assert isinstance(large, QCheckBox)
        weeks.setValue(8)
        pages.append(preview.page_count)
        large.click()
        pages.append(preview.page_count)

    shown.act = choose
    app.app.parts.papers.print_plan()
    kept, _ = load_preferences(app.store.folder)

    assert pages[:3] == [4, 1, 2]
    assert pages[3] > 4
    assert (kept.sheet_layout, kept.sheet_large_type) == ("four-weeks", True)


def test_the_preview_begins_with_what_was_chosen_before(app: AppInTest, shown: Shown) -> None:
    """The layout comes from the settings."""
    app.app.choices.change(replace(app.app.choices.preferences, sheet_layout="four-weeks"))
    counts: list[int] = []
    shown.act = lambda preview: counts.append(preview.page_count)
    app.app.parts.papers.print_plan()

    assert counts == [1]


def test_settings_show_what_the_preview_chose(app: AppInTest, shown: Shown) -> None:
    """Also when their page was opened before."""
    app.app.show_screen(Screen.SETTINGS)
    sheet = named(app.window.page(Screen.SETTINGS), QComboBox, "The printed plan")
    assert isinstance(sheet, QComboBox)
    before = sheet.currentText()
    shown.act = lambda preview: choose_layout(preview, Layout.FOUR_WEEKS)
    app.app.parts.papers.print_plan()

    assert (before, sheet.currentText()) == ("A page for each week", "Four weeks on one page")


def test_what_cannot_be_printed_is_said_in_the_preview(app: AppInTest, shown: Shown) -> None:
    """A week in the far future is nobody's plan yet; another choice takes the sentence away."""
    said: list[str] = []

    def choose(preview: PrintPreview) -> None:
        begins = named(preview, QDateEdit, "From the week of")
        assert isinstance(begins, QDateEdit)
        for day in (QDate(2030, 1, 1), QDate(2026, 3, 2)):
            begins.setDate(day)
            labels = preview.findChildren(QLabel)
            said.append(" ".join(each.text() for each in labels if each.isVisibleTo(preview)))

    shown.act = choose
    app.app.parts.papers.print_plan()

    assert "begin within a year" in said[0]
    assert "begin within a year" not in said[1]


def test_the_preview_is_black_on_white(app: AppInTest, shown: Shown) -> None:
    """A dark theme changes nothing on the paper, the title of the page included."""
    papers: list[QImage] = []

    def look(preview: PrintPreview) -> None:
        view = preview.findChild(QPrintPreviewWidget)
        assert isinstance(view, QPrintPreviewWidget)
        papers.append(paper_in(view.grab().toImage()))

    shown.act = look
    for theme in ("dark", "light"):
        app.app.choices.change(replace(app.app.choices.preferences, theme=theme))
        app.app.parts.papers.print_plan()

    assert papers[0].width() > 300
    assert papers[0] == papers[1]


@pytest.mark.parametrize("prints", [True, False])
def test_printed_weeks_are_remembered(app: AppInTest, shown: Shown, prints: bool) -> None:
    """Once they are on paper, their sessions can be entered; looking at the preview is not printing."""
    shown.prints = prints
    app.app.parts.papers.print_plan()

    assert len(printed_weeks(app.store.folder)) == (4 if prints else 0)


def test_the_preview_can_be_saved_as_pdf(
    app: AppInTest, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is shown: with the chosen layout, on the paper of the settings; the preview says what became of it."""
    path = tmp_path / "plan.pdf"
    places = iter([tmp_path, None, path])

    def ask(*_: object) -> Path | None:
        return next(places)

    monkeypatch.setattr(dialogs, "ask_pdf_path", ask)
    app.app.choices.change(replace(app.app.choices.preferences, paper="letter"))
    said: list[str] = []

    def choose(preview: PrintPreview) -> None:
        choose_layout(preview, Layout.FOUR_WEEKS)
        for _ in range(3):
            press(preview, "Save as PDF")
            said.append(texts_of(preview))

    shown.act = choose
    app.app.parts.papers.print_plan()

    assert Printed(path.read_bytes()).sizes == [(612, 792)]
    assert "cannot be written" in said[0]
    assert "cannot be written" in said[1]
    assert f"Saved as {path}" in said[2]
    assert len(printed_weeks(app.store.folder)) == 4


def test_the_training_days_are_saved_as_a_calendar(
    app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan page writes the file and says what is in it; a changed mind writes nothing."""
    path = tmp_path / "plan.ics"
    answers = Answers(training_days=(1, 3), training_time="07:15")
    app.store.shelf.follow(replace(app.store.shelf.following, answers=answers))
    places = iter([path, tmp_path, None])

    def ask(*_: object) -> Path | None:
        return next(places)

    monkeypatch.setattr(dialogs, "ask_calendar_path", ask)
    app.app.show_screen(Screen.PLAN)
    press(app.window, "Calendar file")
    saved = texts_of(app.window)
    press(app.window, "Calendar file")
    refused = texts_of(app.window)
    press(app.window, "Calendar file")

    assert path.read_text().count("BEGIN:VEVENT") == 8
    assert "8 sessions until" in saved
    assert "it is a folder" in refused


def test_a_calendar_without_chosen_days_says_which_it_took(
    app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Monday and Thursday at six, and where to choose others."""
    monkeypatch.setattr(dialogs, "ask_calendar_path", always(tmp_path / "plan.ics"))
    app.app.parts.papers.save_calendar()

    assert "Monday" in texts_of(app.window)
    assert "The welcome asks for the days" in texts_of(app.window)


@pytest.mark.parametrize("wish", ["Print…", "Save as PDF…", "Calendar file…"])
def test_nothing_is_printed_during_a_pregnancy(
    app: AppInTest, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    """The programme waits, on paper and in the calendar as well."""
    app.store.shelf.follow(replace(app.store.shelf.following, answers=Answers(is_pregnant=True)))
    for ask in ("ask_pdf_path", "ask_calendar_path"):
        monkeypatch.setattr(dialogs, ask, always(tmp_path / "file"))
    app.app.show_screen(Screen.PLAN)
    press(app.window, wish)

    assert "Ask your midwife or doctor" in texts_of(app.window)
    assert shown.previews == []
    assert not (tmp_path / "file").exists()


def test_progress_is_printed_over_chosen_days(
    app: AppInTest, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Weeks, where it was felt, and every session with its sets; other days leave it out."""
    for back in (0, 2, 9):
        app.app.parts.reviewing.add_from_paper(TODAY - timedelta(days=back))
    paths = [tmp_path / "all.pdf", tmp_path / "week.pdf"]
    places = iter(paths)

    def ask(*_: object) -> Path:
        return next(places)

    monkeypatch.setattr(dialogs, "ask_pdf_path", ask)

    def choose(preview: PrintPreview) -> None:
        press(preview, "Save as PDF")
        first = named(preview, QDateEdit, "First day")
        assert isinstance(first, QDateEdit)
        first.setDate(QDate(TODAY.year, TODAY.month, TODAY.day))
        press(preview, "Save as PDF")

    shown.act = choose
    app.app.show_screen(Screen.PROGRESS)
    press(app.window.page(Screen.PROGRESS), "Print…")
    everything, week = (Printed(path.read_bytes()) for path in paths)

    assert everything.reader.metadata is not None
    assert everything.reader.metadata.title == "Progress"
    assert "3 training days" in everything.pages[0]
    assert squeezed("Sat, 28 Feb 2026 ✓ counts · from paper") in everything.text
    assert squeezed("Scorpion left 4 · right 4") in everything.text
    assert "1 training day" in week.pages[0]
    assert squeezed("28 Feb 2026") not in week.text


def test_a_history_that_cannot_be_read_is_said(app: AppInTest, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the window, before there is anything to preview."""

    def fail(*_: object) -> None:
        message = "The history cannot be read: it is torn."
        raise DatabaseError(verbatim(message))

    monkeypatch.setattr(type(app.store.history), "between", fail)
    app.app.parts.papers.print_plan()

    assert "it is torn" in texts_of(app.window)
    assert shown.previews == []


def test_the_reps_of_several_sets_stand_in_a_row(english: None) -> None:
    """A table has no "and" between its numbers."""
    assert row_text(["10", "8", "7"]) == "10, 8, 7"
    assert row_text(["10", "8"]) == "10, 8"
    assert row_text(["10"]) == "10"

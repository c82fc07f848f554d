from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from pypdf.generic import DictionaryObject
from PySide6.QtCore import QBuffer, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication

from glutecoach.core.sheet import SheetWeek, key_cues
from glutecoach.core.timeline import StepKind, Timeline, timeline
from glutecoach.core.weeks import WeekRule
from glutecoach.printing.pages import paint_pages
from glutecoach.printing.pdf import Paper
from glutecoach.printing.plan_sheet import Layout
from glutecoach.printouts import SheetWish, plan_on_paper, plan_weeks
from glutecoach.storage.following import STAGE_TWO, Following
from glutecoach.storage.sheets import sheet_of
from glutecoach.storage.store import Store
from printed import Printed, first_missing, squeezed

PrintSheet = Callable[..., Printed]

MONDAY = date(2026, 3, 2)
TITLE_MM = (18.0, 23.0)
ROUNDED_MM = 0.9
"""Two dots of the picture that is looked at."""
LAYOUTS = [(layout, is_large) for layout in Layout for is_large in (False, True)]


def weeks_of(store: Store) -> tuple[SheetWeek, ...]:
    """Return the four weeks that are printed."""
    return sheet_of(store, WeekRule(), today=MONDAY, begins=MONDAY, weeks=4)


def tempo_words(steps: Timeline, number: int) -> Iterator[str]:
    """Yield the phases of the first rep of an exercise with their seconds, read off the timer's steps."""
    names = {StepKind.LIFT: "lift", StepKind.HOLD: "hold", StepKind.LOWER: "lower", StepKind.PAUSE: "pause"}
    prescriptions = list(dict.fromkeys(id(step.prescription) for step in steps))
    of_exercise = [step for step in steps if id(step.prescription) == prescriptions[number] and step.kind.is_work]
    for step in of_exercise:
        yield f"{names[step.kind]} {step.duration_s:g} s"
        if step.ends_rep:
            return


def timer_words(week: SheetWeek) -> Iterator[str]:
    """Yield what the timer runs in a week, in its order, in the words of the sheet."""
    for number, session in enumerate(week.sessions, 1):
        steps = timeline(session.workout)
        yield f"{number}. {session.workout.template_name}"
        for place, prescription in enumerate(session.workout.prescriptions):
            yield prescription.exercise.name
            yield f"{prescription.sets} × {prescription.reps}"
            if prescription.exercise.unilateral:
                yield f"{prescription.sides[0].value} first"
            yield from tempo_words(steps, place)
            if any(s.kind is StepKind.REST and s.prescription is prescription and s.set_number > 1 for s in steps):
                yield f"rest {prescription.rest_s:g} s"


def exercise_words(week: SheetWeek) -> Iterator[str]:
    """Yield each exercise with its cues, its ceiling and its fixes."""
    for exercise in week.exercises:
        yield exercise.name
        yield from (cue.text for cue in key_cues(exercise))
        yield exercise.ceiling
        yield from (fix for felt, fix in exercise.fixes.items() if felt != "pain")


def test_the_printed_week_is_the_timer(store: Store, print_sheet: PrintSheet) -> None:
    """Exercise by exercise: every number of the timeline stands on the page, in its order, then every cue."""
    sheet = print_sheet()
    weeks = weeks_of(store)

    for page, week in zip(sheet.pages, weeks, strict=True):
        words = [f"Week {week.number} of 4", *timer_words(week), *exercise_words(week), "Never push through pain"]
        assert first_missing(words, squeezed(page)) == ""


@pytest.mark.parametrize("is_large", [False, True])
def test_stage_two_is_the_timer_too(store: Store, print_sheet: PrintSheet, is_large: bool) -> None:
    """With more exercises than a page can show, they follow the weeks once; squats go down first."""
    store.shelf.follow(Following(plan_id=STAGE_TWO))
    text = print_sheet(is_large=is_large).text
    weeks = weeks_of(store)
    words = [word for week in weeks for word in timer_words(week)]

    assert first_missing([*words, "The exercises", *exercise_words(weeks[0])], text) == ""
    assert "lower3s·pause1s·lift2s·hold1s" in text


def test_four_weeks_on_one_page(store: Store, print_sheet: PrintSheet) -> None:
    """Every week with its sessions and doses, and below every exercise with its tempo and its cues."""
    sheet = print_sheet(layout=Layout.FOUR_WEEKS)
    weeks = weeks_of(store)
    doses = [
        word
        for week in weeks
        for session in week.sessions
        for each in session.workout.prescriptions
        for word in (each.exercise.name, f"{each.sets} × {each.reps}")
    ]

    assert len(sheet.pages) == 1
    assert first_missing(doses, sheet.text) == ""
    for exercise in weeks[0].exercises:
        assert all(squeezed(cue.text) in sheet.text for cue in key_cues(exercise))
    assert "lift2s·hold1s·lower2s·pause1s" in sheet.text


@pytest.mark.parametrize(
    ("wish", "pages"),
    [
        ({}, 4),
        ({"weeks": 1}, 1),
        ({"weeks": 6}, 6),
        ({"is_large": True}, 6),
        ({"layout": Layout.FOUR_WEEKS}, 1),
        ({"layout": Layout.FOUR_WEEKS, "weeks": 5}, 2),
    ],
)
@pytest.mark.parametrize("paper", Paper)
def test_pages_are_counted(print_sheet: PrintSheet, paper: Paper, wish: dict[str, object], pages: int) -> None:
    """One for each week or for every four, large type has two of exercises more; each has its number."""
    sheet = print_sheet(paper, **wish)
    size = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}[paper]

    assert sheet.sizes == [size] * pages
    assert all(f"Page {number} of {pages}" in page for number, page in enumerate(sheet.pages, 1))


def test_the_document_says_what_it_is(print_sheet: PrintSheet) -> None:
    """Title and language for screen readers and searches; every font is in the file."""
    reader = print_sheet(weeks=1).reader
    root = reader.root_object
    fonts = [obj for obj in map(reader.get_object, range(1, len(reader.xref[0]))) if isinstance(obj, DictionaryObject)]
    descriptors = [font for font in fonts if font.get("/Type") == "/FontDescriptor"]

    assert reader.metadata is not None
    assert reader.metadata.title == "Activation, 2 March – 8 March 2026"
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"] == {"/DisplayDocTitle": True}
    assert len(descriptors) >= 2
    assert all("/FontFile2" in each or "/FontFile3" in each for each in descriptors)


@pytest.mark.parametrize(("layout", "is_large"), LAYOUTS)
def test_a_plan_of_twenty_exercises_stays_whole(
    stress: Store, print_sheet: PrintSheet, layout: Layout, is_large: bool
) -> None:
    """Long names, long words and names from right to left: all of it is there, as often as it has to be."""
    text = print_sheet(layout=layout, is_large=is_large, weeks=1).text
    exercises = stress.programme.exercises

    for exercise in exercises:
        assert set(squeezed(exercise.name)) <= set(text)
        if exercise.name.isascii():
            assert text.count(squeezed(exercise.name)) >= 4
    assert text.count("glutes") >= 3 * len(exercises)


def printed_on(store: Store, layout: QPageLayout) -> Printed:
    """Print a week on a page of any size and margins."""
    wish = SheetWish(weeks=1)
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageLayout(layout)
    paint_pages(plan_on_paper(store, WeekRule(), plan_weeks(store, WeekRule(), MONDAY, wish), wish), writer)
    return Printed(bytes(content.data().data()))


@pytest.mark.parametrize(
    ("size", "margins"),
    [
        (QSizeF(210, 297), (12, 12, 12, 12)),
        (QSizeF(210, 297), (45, 8, 20, 60)),
        (QSizeF(297, 210), (12, 12, 12, 12)),
        (QSizeF(105, 148), (5, 5, 5, 20)),
    ],
)
def test_nothing_reaches_into_the_margins(
    store: Store, english: None, size: QSizeF, margins: tuple[float, float, float, float]
) -> None:
    """Whatever a printer leaves white stays white; a small page holds everything smaller, not less of it."""
    page = QPageLayout(
        QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch),
        QPageLayout.Orientation.Portrait,
        QMarginsF(*margins),
        QPageLayout.Unit.Millimeter,
    )
    sheet = printed_on(store, page)
    (week, *_) = weeks_of(store)

    for edges in sheet.edges_mm():
        assert all(edge >= margin - ROUNDED_MM for edge, margin in zip(edges, margins, strict=True))
    assert first_missing([*timer_words(week), *exercise_words(week)], sheet.text) == ""


def test_a_language_from_right_to_left_has_its_pages_mirrored(print_sheet: PrintSheet, qapp: QApplication) -> None:
    """The title begins at the right, and nothing is lost or reaches into the margins."""
    usual = print_sheet(weeks=1)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = [print_sheet(weeks=1, layout=layout) for layout in Layout]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, right = usual.inked_mm(0, *TITLE_MM)
    mirrored_left, mirrored_right = mirrored[0].inked_mm(0, *TITLE_MM)

    assert right < 105 < mirrored_left
    assert left == pytest.approx(210 - mirrored_right, abs=ROUNDED_MM)
    assert set(mirrored[0].text) == set(usual.text)
    for sheet in mirrored:
        assert all(min(edges) >= 12 - ROUNDED_MM for edges in sheet.edges_mm())

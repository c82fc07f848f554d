from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from glutecoach.chart.look import PAPER, ChartLook
from glutecoach.chart.picture import paint_picture
from glutecoach.chart.week_axis import DateWords, week_labels
from glutecoach.chart.weeks import WeekPainter, WeekView, whole_view
from glutecoach.core.history import Break
from glutecoach.core.weeks import WeekRule, Weeks, WeekState
from glutecoach.figure.palette import contrast
from glutecoach.ui.chart_look import chart_look, chart_words
from glutecoach.ui.theme import DARK, HIGH_CONTRAST, LIGHT
from paper_calendar import week_tally

MONDAY = date(2026, 3, 2)
DATES = DateWords(
    lambda day: f"{day.day}.{day.month}.", lambda day: f"{day.month}/{day.year}", lambda day: str(day.year)
)
LOOKS = {"light": chart_look(LIGHT), "dark": chart_look(DARK), "contrast": chart_look(HIGH_CONTRAST), "paper": PAPER}
pytestmark = pytest.mark.usefixtures("qapp")


def weeks_with(count: int) -> Weeks:
    """Return so many weeks: completed ones, and a missed, an excused and the open one at the end."""
    tallies = [week_tally(MONDAY - timedelta(weeks=back), 3, 3, 0) for back in range(3, count)]
    if count > 3:
        tallies[-1] = tallies[-1]._replace(training_days=2)
    tallies.append(week_tally(MONDAY, 1, 1, 0))
    off = [Break(MONDAY - timedelta(days=7), MONDAY - timedelta(days=1), "Holiday")] if count > 1 else []
    return Weeks(tallies, off, WeekRule(), MONDAY)


def painted(weeks: Weeks, view: WeekView, look: ChartLook = PAPER) -> QImage:
    """Return the chart as a picture of 800 by 400 points."""
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(13)
    painter.setFont(font)
    WeekPainter(weeks, look, chart_words()).paint(painter, QRectF(0, 0, 800, 400), view)
    painter.end()
    return image


@settings(max_examples=150, deadline=None)
@given(
    first=st.integers(0, 2600),
    count=st.integers(1, 600),
    begins=st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    letter=st.floats(2, 20),
)
def test_dates_never_touch(first: int, count: int, begins: date, letter: float) -> None:
    """However many weeks are shown, from whatever day, in whatever size of type: labels keep their distance."""
    week = 900 / count
    labels = week_labels(
        begins,
        range(first, first + count),
        DATES,
        newest=first + count + 3,
        centre=lambda number: (number - first + 0.5) * week,
        width=lambda text: len(text) * letter,
        room=(0.0, 900.0),
        gap=letter,
    )

    assert all(after.left - before.right >= letter - 1e-6 for before, after in pairwise(labels))
    assert all(label.left >= -1e-6 and label.right <= 900 + 1e-6 for label in labels)
    assert all(first <= label.number < first + count for label in labels)
    assert len({label.text for label in labels}) == len(labels) or count > 52


@pytest.mark.parametrize(
    ("count", "texts"),
    [
        (3, ["16.2.", "23.2.", "2.3."]),
        (80, ["9/2024", "11/2024", *(f"{month}/2025" for month in range(1, 12, 2)), "1/2026", "3/2026"]),
        (520, ["2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"]),
    ],
)
def test_dates_fit_the_span(count: int, texts: list[str]) -> None:
    """Days below a few weeks, months below a year, years below ten."""
    labels = week_labels(
        MONDAY - timedelta(weeks=count - 1),
        range(count),
        DATES,
        newest=count - 1,
        centre=lambda number: (number + 0.5) * 900 / count,
        width=lambda text: 9.0 * len(text),
        room=(0.0, 900.0),
        gap=20.0,
    )

    assert [label.text for label in labels] == texts


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_states_differ_without_their_colours(look: ChartLook) -> None:
    """With one ink for everything each of the four weeks still looks like no other."""
    ink = ChartLook(
        look.surface, look.text, look.lines, look.surface, look.lines, look.surface, dict.fromkeys(WeekState, look.text)
    )
    tallies = [
        week_tally(MONDAY - timedelta(weeks=3), 2, 2, 0),
        week_tally(MONDAY - timedelta(weeks=1), 0, 0, 1),
    ]
    off = [Break(MONDAY - timedelta(weeks=2), MONDAY - timedelta(weeks=1, days=1), "")]
    image = painted(Weeks(tallies, off, WeekRule(), MONDAY), whole_view(4), ink)
    columns = [image.copy(40 + number * 188, 30, 150, 300) for number in range(4)]
    shapes = [[[column.pixel(x, y) for x in range(150)] for y in range(300)] for column in columns]

    assert len({str(shape) for shape in shapes}) == 4


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_bars_and_text_stand_out(look: ChartLook) -> None:
    """Text and the bars of every state have at least the contrast that WCAG asks for, 4.5 and 3 to 1."""
    assert contrast(look.text, look.surface) >= 4.5
    assert all(contrast(colour, look.surface) >= 3 for colour in look.states.values())


@pytest.mark.parametrize("count", [1, 5, 52])
@pytest.mark.parametrize("days", [0, 1, 2])
def test_the_current_week_looks_unfinished(count: int, days: int) -> None:
    """While it runs it has a dashed frame up to what is still ahead; the same week looks otherwise once it is over."""
    tallies = [week_tally(MONDAY - timedelta(weeks=back), days, days, 0) for back in range(count)]
    running = Weeks(tallies, [], WeekRule(), MONDAY)
    over = Weeks(tallies, [], WeekRule(), MONDAY + timedelta(weeks=1))

    assert painted(running, whole_view(count)) != painted(over, whole_view(count))


def test_a_picture_goes_to_paper(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The same chart with its legend is drawn on a page, as lines and letters."""
    path = tmp_path_factory.mktemp("paper") / "weeks.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter))
    painter = QPainter(writer)
    area = QRectF(0, 0, writer.width(), writer.width() / 2)
    paint_picture(painter, area, weeks_with(26), whole_view(26), PAPER, chart_words(), title="26 weeks")
    painter.end()
    pypdf = pytest.importorskip("pypdf")
    text = pypdf.PdfReader(path).pages[0].extract_text().replace("\t", " ")

    assert "26 weeks" in text
    assert "completed" in text
    assert "Training days" in text


def test_a_place_on_the_chart_is_a_week() -> None:
    """From left to right through all that is shown."""
    weeks = weeks_with(8)
    painter = WeekPainter(weeks, PAPER, chart_words())
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    on_image = QPainter(image)
    painter.paint(on_image, QRectF(0, 0, 800, 400), whole_view(8))
    on_image.end()
    found = [painter.number_at(x) for x in range(60, 780, 20)]

    assert found == sorted(found)
    assert set(found) == set(range(8))

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView
from pytestqt.modeltest import ModelTester

from fakes import AppInTest, press, texts_of
from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Felt
from glutecoach.core.felt_shares import FeltShares
from glutecoach.core.periods import Grain, Period
from glutecoach.core.sentence import verbatim
from glutecoach.storage.body_log import BodyLog
from glutecoach.ui.felt_table import FeltTable
from glutecoach.ui.screens.felt_tab import FeltTab
from glutecoach.ui.screens.progress import Tab
from glutecoach.ui.theme import DARK
from glutecoach.ui.widgets.felt_chart import FeltChart
from glutecoach.ui.widgets.side_bars import SideBars
from progress_page import TODAY, named, only, part_of, point_at, session


def felt_tab(app: AppInTest, weeks: int = 3, *, reps: tuple[int, int] = (8, 8)) -> FeltTab:
    """Return the part after one session in each of some weeks, felt in the glutes and once elsewhere."""
    for back in range(weeks):
        answers = (Felt.HAMSTRINGS,) if back == 1 else (Felt.GLUTES,) * 3
        app.store.history.add_session(session(TODAY - timedelta(weeks=back), felt=answers, reps=reps))
    app.window.resize(1280, 800)
    page = part_of(app, Tab.FELT)
    assert isinstance(page, FeltTab)
    texts_of(app.window)
    return page


def test_a_short_history_is_shown_by_weeks(app: AppInTest) -> None:
    """Each week tells its answers and how many there are; few answers are called few."""
    page = felt_tab(app)
    chart = only(page, FeltChart)
    newest = texts_of(page)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    before = texts_of(page)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    oldest = texts_of(page)
    QTest.keyClick(chart, Qt.Key.Key_A)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert "Week of 2 Mar 2026, 3 answers: Glutes 100%" in newest
    assert "not a measurement of your muscles" in newest
    assert "Week of 23 Feb 2026, 1 answer: Back of the thigh 100%. So few answers say little." in before
    assert "Week of 16 Feb 2026" in oldest
    assert chart.accessibleDescription().startswith("Week of 2 Mar 2026")


def test_a_long_history_is_shown_by_months_and_years(app: AppInTest) -> None:
    """Other sums are one click away, and earlier ones as far as there is a history."""
    page = felt_tab(app, 120)
    by_month = texts_of(page)
    press(page, "Earlier")
    earlier = texts_of(page)
    press(page, "Later")
    back = texts_of(page)
    press(page, "Years")

    assert "March 2026, 3 answers" in by_month
    assert "March 2025" in earlier
    assert "March 2026, 3 answers" in back
    assert "2026, 25 answers" in texts_of(page)
    assert [each.isEnabled() for each in page.findChildren(QPushButton) if each.text() in {"Earlier", "Later"}] == [
        False,
        False,
    ]


def turning(page: FeltTab) -> dict[str, bool]:
    """Return the buttons that turn to other periods, and whether they can be pressed."""
    buttons = page.findChildren(QPushButton)
    return {each.text(): each.isEnabled() for each in buttons if each.text() in {"Earlier", "Later"}}


def refuse(*_: object) -> None:
    """Read nothing."""
    message = "The history cannot be read: disk I/O error."
    raise DatabaseError(verbatim(message))


def test_where_nothing_can_be_read_nothing_can_be_turned(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the first opening already; when the disk is back so are the answers."""
    with monkeypatch.context() as failing:
        failing.setattr(BodyLog, "felt", refuse)
        page = felt_tab(app, 120)
        press(page, "Earlier")
        press(page, "Later")
        before = turning(page), texts_of(app.window)
    press(page, "Years")
    press(page, "Months")

    assert before[0] == {"Earlier": False, "Later": False}
    assert "disk I/O error" in before[1]
    assert turning(page) == {"Earlier": True, "Later": False}
    assert "March 2026, 3 answers" in texts_of(page)


def test_answers_of_another_question_do_not_stay(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be read leaves the chart, the table, the sentence and the sides empty, in other colours, too."""
    page = felt_tab(app)
    chart, table = only(page, FeltChart), only(page, QTableView)
    shown = chart.grab().toImage()
    monkeypatch.setattr(BodyLog, "felt", refuse)
    press(page, "Years")
    empty = chart.grab().toImage()
    page.set_colours(DARK)

    assert empty != shown
    assert table.model().rowCount() == 0
    assert chart.accessibleDescription() == ""
    assert "answers:" not in texts_of(page)
    assert "Left and right" not in texts_of(page)


def test_who_turns_with_the_keyboard_keeps_the_focus(app: AppInTest) -> None:
    """Earlier and earlier is Space and Space, as long as there is anything earlier."""
    page = felt_tab(app, 120)
    app.window.show()
    earlier = next(each for each in page.findChildren(QPushButton) if each.text() == "Earlier")
    earlier.setFocus()
    QTest.keyClick(earlier, Qt.Key.Key_Space)

    assert turning(page) == {"Earlier": True, "Later": True}
    assert earlier.hasFocus()


def test_earlier_stands_where_earlier_is(app: AppInTest, qapp: QApplication) -> None:
    """On the left also where one reads from the right: time runs from there in the chart between the buttons."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = part_of(app, Tab.FELT)
    earlier, later = (
        next(each for each in page.findChildren(QPushButton) if each.text() == text) for text in ("Earlier", "Later")
    )
    for _ in range(4):
        QCoreApplication.processEvents()
    places = [each.mapTo(page, each.rect().center()).x() for each in (earlier, later)]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert places[0] < places[1]


def test_the_mouse_chooses_a_period(app: AppInTest) -> None:
    """Pointing at a bar tells its answers; beside the bars nothing changes."""
    page = felt_tab(app)
    chart = only(page, FeltChart)
    app.window.show()
    texts_of(app.window)
    point_at(chart, chart.width() // 6 + 4, 60)
    pointed = chart.accessibleDescription()
    point_at(chart, 2, 60)

    assert pointed.startswith("Week of 16 Feb 2026")
    assert chart.accessibleDescription() == pointed


def test_the_table_shows_the_same_answers(app: AppInTest, qtmodeltester: ModelTester) -> None:
    """One key away, newest first, with the keyboard on it."""
    page = felt_tab(app)
    app.window.show()
    chart = only(page, FeltChart)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = named(page, QTableView, "Where it was felt, newest first")
    model = table.model()
    qtmodeltester.check(model)  # pyright: ignore[reportUnknownMemberType]
    has_focus = table.hasFocus()
    press(page, "Show as a chart")

    assert has_focus
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Glutes"
    assert [model.index(0, column).data() for column in range(3)] == ["2 Mar", 3, "100%"]
    assert model.index(1, 4).data() == "100%"
    assert "23 Feb" in str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert chart.isVisibleTo(page)


def test_a_period_without_answers_says_so() -> None:
    """It has no shares, and no per cent that looks like one."""
    model = FeltTable()
    model.show_shares([FeltShares(Period(date(2026, 3, 1), date(2026, 3, 31)), {})], Grain.MONTH)

    assert [model.index(0, column).data() for column in (1, 2)] == [0, ""]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "March 2026: no answers"


@pytest.mark.parametrize(
    ("reps", "told"),
    [
        ((8, 8), "even"),
        ((8, 6), "25% more on the left"),
        ((4, 8), "50% more on the right"),
    ],
)
def test_both_sides_are_told(app: AppInTest, reps: tuple[int, int], told: str) -> None:
    """Minutes under tension of the left and the right side, and by how much one did more."""
    bars = only(felt_tab(app, reps=reps), SideBars)

    assert bars.accessibleName() == "Scorpion"
    assert told in bars.accessibleDescription()


def test_without_answers_it_says_where_they_come_from(app: AppInTest) -> None:
    """Sessions without check-ins have sides, and no empty chart."""
    app.store.history.add_session(session(TODAY, felt=()))
    page = part_of(app, Tab.FELT)

    assert "the answers show here" in texts_of(page)
    assert not only(page, FeltChart).isVisibleTo(page)
    assert "Left and right" in texts_of(page)


def test_the_chosen_exercise_stays(app: AppInTest) -> None:
    """Coming back shows the same exercise in the colours of today."""
    page = felt_tab(app)
    box = named(page, QComboBox, "Exercise")
    chosen = box.currentText()
    page.set_colours(DARK)
    part_of(app, Tab.WEEKS)
    part_of(app, Tab.FELT)

    assert chosen == "Scorpion"
    assert box.currentText() == chosen

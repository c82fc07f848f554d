"""Rows that break, and buttons that fold."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glutecoach.ui.widgets.building import button, empty
from glutecoach.ui.widgets.folding import FoldingButton
from glutecoach.ui.widgets.reflow import Reflow, Tiles

HIGH = 40


def block(width: int, height: int = HIGH) -> QWidget:
    """Return something of a fixed size."""
    result = QWidget()
    result.setFixedSize(width, height)
    return result


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Return an empty widget."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def lay_out(room: QWidget, size: QSize) -> None:
    """Show what stands in a room of a size."""
    room.resize(size)
    room.show()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (400, [(0, 0), (110, 0), (220, 0)]),
        (250, [(0, 0), (110, 0), (0, 50)]),
        (120, [(0, 0), (0, 50), (0, 100)]),
    ],
)
def test_what_does_not_fit_goes_below(room: QWidget, width: int, places: list[tuple[int, int]]) -> None:
    """As many as fit stand side by side, and the row asks for the height that this takes."""
    row = Reflow(room, spacing_px=10)
    blocks = [block(100) for _ in range(3)]
    for each in blocks:
        row.add(each)
    lines = 1 + places[-1][1] // 50
    lay_out(room, QSize(width, row.heightForWidth(width)))

    assert row.heightForWidth(width) == 50 * lines - 10
    assert [(each.x(), each.y()) for each in blocks] == places


def test_an_emptied_row_takes_no_height(room: QWidget) -> None:
    """What was taken out is not laid out any more."""
    row = Reflow(room, spacing_px=10)
    for _ in range(3):
        row.add(block(100))
    before = row.heightForWidth(250)
    empty(row)

    assert (before, row.heightForWidth(250)) == (90, 0)


def test_from_right_to_left_a_row_begins_on_the_right(room: QWidget) -> None:
    """The first one stands at the right edge."""
    row = Reflow(room, spacing_px=10)
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = block(100), block(100)
    for each in (first, second):
        row.add(each)
    lay_out(room, QSize(300, HIGH))

    assert (first.x(), second.x()) == (200, 90)


def test_what_stretches_shares_what_is_left_over(room: QWidget) -> None:
    """It takes the rest of its line; within margins, which belong to the height."""
    row = Reflow(room, spacing_px=10)
    row.setContentsMargins(5, 6, 7, 8)
    wide = QWidget()
    row.add(block(100))
    row.add(wide, 1)
    lay_out(room, QSize(322, 54))

    assert (wide.x(), wide.width()) == (115, 200)
    assert row.heightForWidth(322) == HIGH + 14


def test_what_is_hidden_takes_no_room(room: QWidget) -> None:
    """The next one takes its place at once."""
    row = Reflow(room, spacing_px=10)
    first, second = block(100), block(100)
    for each in (first, second):
        row.add(each)
    lay_out(room, QSize(300, HIGH))
    first.hide()
    QApplication.processEvents()

    assert second.x() == 0
    assert row.sizeHint().width() == 100


@pytest.mark.parametrize(("width", "columns"), [(430, 4), (330, 3), (90, 1)])
def test_tiles_are_of_one_width_in_fewer_columns(room: QWidget, width: int, columns: int) -> None:
    """They stand one below the other, whatever is in them."""
    tiles = Tiles(4, room, spacing_px=10)
    made = [QPushButton("x" * (1 + number % 2)) for number in range(4)]
    for each in made:
        each.setMinimumWidth(80 + 10 * (made.index(each) % 2))
        tiles.add(each)
    lay_out(room, QSize(width, tiles.heightForWidth(width)))
    first_line = [each for each in made if each.y() == made[0].y()]

    assert len(first_line) == columns
    assert {each.width() for each in made} == {(width - 10 * (columns - 1)) // columns}
    assert [each.x() for each in made[columns:]] == [each.x() for each in made[: 4 - columns]]


def test_a_button_folds_before_it_loses_a_letter(room: QWidget) -> None:
    """In a narrow row it has two lines, in a wide one again a single one; its text stays what it was."""
    row = Reflow(room, spacing_px=10)
    long = button("Enter sessions from the sheet")
    row.add(long)
    whole = long.sizeHint()
    narrow = whole.width() * 2 // 3
    lay_out(room, QSize(narrow, row.heightForWidth(narrow)))
    folded_size = long.size()
    drawn = QPushButton.text(long)
    lay_out(room, QSize(whole.width() + 50, whole.height()))

    assert isinstance(long, FoldingButton)
    assert folded_size.height() > whole.height()
    assert folded_size.width() <= narrow
    assert drawn.count("\n") == 1
    assert QPushButton.text(long) == long.text() == "Enter sessions from the sheet"


def test_a_button_that_says_something_else_is_as_wide_as_that(room: QWidget) -> None:
    """Its row makes room for it at once."""
    row = Reflow(room, spacing_px=10)
    changing, after = button("Go"), block(50)
    row.add(changing)
    row.add(after)
    lay_out(room, QSize(600, 60))
    before = after.x()
    changing.setText("Go on with what was begun")
    QApplication.processEvents()

    assert after.x() > before
    assert changing.width() == changing.sizeHint().width()


def test_a_text_that_changes_unseen_is_folded_when_it_is_seen(room: QWidget) -> None:
    """A page that is opened again shows every letter, although the room is the same."""
    changing = button("I hear the tone and the voice very well")
    changing.setParent(room)
    changing.resize(changing.sizeHint().width() // 2, 3 * HIGH)
    lay_out(room, QSize(600, 200))
    room.hide()
    changing.setText("I hear the bell and the horns very well")
    lay_out(room, QSize(600, 200))

    assert "\n" in QPushButton.text(changing)

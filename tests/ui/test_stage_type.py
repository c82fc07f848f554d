"""Words are as long, then as large, as the line holds; never smaller than is read from the mat."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from glutecoach.ui.stage_type import Item, asked_px, cap_share, ems, fitting_px, font_of, pages, share_line, stands_in

LEAST_PX, GAP_PX = 30, 20
RANGE_PX = LEAST_PX, LEAST_PX


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    """Return the font of the program."""
    return qapp.font()


@pytest.fixture
def room(font: QFont) -> Callable[..., int]:
    """Return a function that tells how much room texts take side by side in the least type, a pixel more each."""
    return lambda *told: sum(round(LEAST_PX * ems(font, Item((text,), LEAST_PX), text)) + 2 for text in told) + GAP_PX


def test_type_is_sized_by_its_capitals(font: QFont) -> None:
    """At 3 m and 96 dots per inch capitals are 14 mm high, whatever the font makes of its size."""
    px = asked_px(font, 3.0, None)

    assert 14.0 <= px * cap_share(font) * 25.4 / 96 < 14.3
    assert asked_px(font, 6.0, None) == pytest.approx(2 * px, abs=2)


def test_texts_are_as_large_as_the_line_holds(font: QFont, room: Callable[..., int]) -> None:
    """Two texts stand side by side, both at their largest where there is room, the first one growing first."""
    items = (Item(("Lift",), 90), Item(("Scorpion · Left leg", "Left leg"), 60))
    enough = room("Lift", "Left leg")
    narrow, wide = (share_line(font, items, width, RANGE_PX, GAP_PX) for width in (enough, 4 * enough))

    assert [item.text for item in narrow] == ["Lift", "Left leg"]
    assert all(item.px == pytest.approx(LEAST_PX, abs=2) for item in narrow)
    assert sum(item.width_px for item in narrow) + GAP_PX <= enough
    assert [(item.text, item.px) for item in wide] == [("Lift", 90), ("Scorpion · Left leg", 60)]


def test_the_less_important_text_is_shortened_first(font: QFont, room: Callable[..., int]) -> None:
    """Then it goes; the first one stays whole as long as it can."""
    items = (Item(("Get ready",), 30), Item(("Scorpion · Left leg", "Left leg", ""), 30))
    widths = (room("Get ready", "Scorpion · Left leg"), room("Get ready", "Left leg"), room("Get ready"))
    told = [[item.text for item in share_line(font, items, width, RANGE_PX, GAP_PX)] for width in widths]

    assert told == [["Get ready", "Scorpion · Left leg"], ["Get ready", "Left leg"], ["Get ready", ""]]


def test_the_most_important_text_is_shortened_only_for_what_has_to_be_said(
    font: QFont, room: Callable[..., int]
) -> None:
    """A text that may not go gets the room of its shortest form."""
    items = (Item(("Rep 3 of 12", "3 of 12"), 30), Item(("Next: switch side",), 30))
    told = share_line(font, items, room("3 of 12", "Next: switch side"), RANGE_PX, GAP_PX)

    assert [item.text for item in told] == ["3 of 12", "Next: switch side"]


def test_what_is_too_long_for_the_line_never_leaves_it(font: QFont) -> None:
    """The box ends where the line does."""
    items = (Item(("Next: a name that is far too long",), 30), Item(("left",), 30))
    told = share_line(font, items, 200, (30, 30), 20)

    assert told[0].width_px + told[1].width_px <= 200


def test_a_text_that_is_too_long_for_the_line_is_set_smaller(font: QFont) -> None:
    """As far as it may be: small beats cut. What stands beside it keeps its size."""
    items = (Item(("Leg dich auf den Rücken",), 30), Item(("left", ""), 30))
    (small, gone), (least, _) = (share_line(font, items, 200, (floor_px, 30), 20) for floor_px in (8, 28))

    assert small.px < 28
    assert small.width_px <= 200
    assert gone.text == ""
    assert least.px == 28


def test_a_text_fills_its_box(font: QFont) -> None:
    """As large as it stands there whole; one that never does keeps the least type."""
    text = "One straight line from shoulders to knees."
    px = fitting_px(font, text, QSize(600, 200), (20, 200))

    assert stands_in(font_of(font, px), text, QSize(600, 200))
    assert not stands_in(font_of(font, px + 1), text, QSize(600, 200))
    assert fitting_px(font, text * 20, QSize(600, 200), (20, 200)) == 20


def test_a_long_text_is_cut_between_its_clauses(font: QFont) -> None:
    """Nothing of it is lost, and each part stands in the box."""
    text = "Hands under the shoulders, knees under the hips; push the floor away."
    size = QSize(480, 75)
    parts = pages(font_of(font, 30), text, size)

    assert " ".join(parts) == text
    assert len(parts) > 1
    assert all(stands_in(font_of(font, 30), part, size) for part in parts)


def test_scripts_without_spaces_are_cut_as_well(font: QFont) -> None:
    """Their marks are wider and need no space after them."""
    assert pages(font_of(font, 30), "\u5438\u6c14\u3002\u547c\u6c14\u3002", QSize(95, 40)) == (
        "\u5438\u6c14\u3002",
        "\u547c\u6c14\u3002",
    )


def test_no_part_is_blank(font: QFont) -> None:
    """Nothing follows the last mark, however little room there is."""
    assert pages(font_of(font, 30), "\u5438\u6c14\u3002\u547c\u6c14\u3002", QSize(20, 20)) == (
        "\u5438\u6c14\u3002",
        "\u547c\u6c14\u3002",
    )

"""One composition for every window: nothing lies over anything else, and the smallest type comes first."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from glutecoach.ui.stage_composition import Part, Scene, compose, largest_least_px

SIZES = st.builds(QSize, st.integers(320, 4000), st.integers(320, 4000))


@settings(max_examples=200, deadline=None)
@given(size=SIZES, asked_px=st.integers(8, 400), scene=st.sampled_from(Scene))
def test_every_part_has_a_place_of_its_own(size: QSize, asked_px: int, scene: Scene) -> None:
    """Whatever the window and the distance, all parts lie inside it and none over another."""
    composition = compose(size, asked_px, scene)
    boxes = composition.boxes

    assert all(QRect(0, 0, size.width(), size.height()).contains(box) for box in boxes.values())
    assert all(box.width() > 0 and box.height() > 0 for box in boxes.values())
    assert not any(one.intersects(other) for one, other in combinations(boxes.values(), 2))
    assert {Part.WORD, Part.BAR, Part.FOOT} <= set(boxes)
    assert composition.least_px == min(asked_px, largest_least_px(size))
    assert composition.is_met is (composition.least_px == asked_px)
    assert min(composition.type_px.values()) >= composition.least_px


@settings(max_examples=100, deadline=None)
@given(size=SIZES, asked_px=st.integers(8, 400))
def test_every_line_is_as_high_as_its_type(size: QSize, asked_px: int) -> None:
    """No box is too low for one line of the type that it is to hold."""
    composition = compose(size, asked_px, Scene.STEP)

    for part in (Part.WORD, Part.CUE, Part.FOOT):
        assert composition.boxes[part].height() >= composition.type_px[part]


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(1920, 1080), QSize(900, 540), QSize(800, 1280)])
def test_the_figure_stays_where_it_is_when_the_words_change(size: QSize) -> None:
    """It depends on window and distance alone, and is the largest part beside the ring."""
    composition = compose(size, 40, Scene.STEP)
    figure, ring = composition.boxes[Part.FIGURE], composition.boxes[Part.RING]

    assert figure == compose(size, 40, Scene.STEP).boxes[Part.FIGURE]
    assert ring.width() == ring.height()
    assert figure.width() > ring.width()


def test_a_near_screen_is_filled_and_a_far_one_says_less() -> None:
    """With room to spare the count stands below the ring; without, in the last line."""
    near, far = (compose(QSize(1280, 800), asked_px, Scene.STEP) for asked_px in (30, 88))

    assert near.type_px[Part.WORD] > 2 * near.least_px
    assert Part.COUNT in near.boxes
    assert Part.COUNT not in far.boxes
    assert far.is_met


def test_a_minimised_window_of_no_size_does_no_harm() -> None:
    """There is type of some size, and no division by nothing."""
    assert compose(QSize(0, 0), 80, Scene.QUESTION).least_px > 0

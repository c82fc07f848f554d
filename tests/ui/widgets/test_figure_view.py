from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from glutecoach.core.body import fault_pose, pose, start_pose
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.figure.palette import PALETTES, PaletteKind
from glutecoach.storage.movements import load_movement
from glutecoach.ui.widgets.figure_view import PREVIEW_FAULT_SHARE, FigureView

EXERCISES = Path(__file__).resolve().parents[3] / "assets" / "exercises"


@pytest.fixture
def raise_() -> Movement:
    """Return the all-fours leg raise."""
    movement = load_movement(EXERCISES / "all4s-leg-raise.toml")
    assert movement is not None
    return movement


@pytest.fixture
def view(qtbot: QtBot, raise_: Movement) -> FigureView:
    """Return a view that shows it."""
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show_movement(raise_, "All-fours leg raise", Side.RIGHT)
    return view


def grabbed(view: FigureView) -> QImage:
    """Return what the view paints."""
    return view.grab().toImage()


def test_a_new_exercise_shows_its_position_and_its_name(view: FigureView, raise_: Movement) -> None:
    """Before anything moves the figure takes the start position, and a screen reader hears which exercise."""
    assert view.shown_pose == start_pose(raise_, Side.RIGHT)
    assert "All-fours leg raise" in view.accessibleName()


def test_it_shows_the_moment_it_is_told(view: FigureView, raise_: Movement) -> None:
    """Phase, fraction and side decide the pose; without a further call it stays, as a pause needs."""
    view.show_phase(Phase.LIFT, 0.4, Side.LEFT)

    assert view.shown_pose == pose(raise_, Phase.LIFT, 0.4, Side.LEFT)


def test_the_picture_follows_the_phase(view: FigureView) -> None:
    """Another moment is another picture, and the same moment is the same picture."""
    first = grabbed(view)
    view.show_phase(Phase.HOLD, 0.0, Side.RIGHT)
    second = grabbed(view)
    view.show_position(Side.RIGHT)

    assert first != second
    assert grabbed(view) == first


def test_moves_too_small_to_see_add_up(view: FigureView) -> None:
    """A lift in a thousand steps arrives like one at once, within what cannot be seen."""
    view.show_phase(Phase.LIFT, 0.0, Side.RIGHT)
    low = grabbed(view)
    for step in range(1, 1001):
        view.show_phase(Phase.LIFT, step / 2000, Side.RIGHT)
    slow = grabbed(view)
    view.set_palette_kind(PaletteKind.DARK)
    view.set_palette_kind(PaletteKind.LIGHT)
    exact = grabbed(view)
    differing = sum(slow.pixel(x, y) != exact.pixel(x, y) for x in range(300) for y in range(200))
    moved = sum(low.pixel(x, y) != exact.pixel(x, y) for x in range(300) for y in range(200))

    assert differing < moved / 2


def test_the_fault_swaps_the_figure_and_back(view: FigureView, raise_: Movement) -> None:
    """While a cue about the back is shown the mistake is seen; afterwards the figure is where it would be."""
    view.show_phase(Phase.HOLD, 0.0, Side.RIGHT)
    view.show_fault(True)
    shown = view.shown_pose
    view.show_phase(Phase.LOWER, 0.5, Side.RIGHT)
    still_fault = view.is_fault_shown
    view.show_fault(False)

    assert shown == fault_pose(raise_, Side.RIGHT)
    assert still_fault
    assert view.shown_pose == pose(raise_, Phase.LOWER, 0.5, Side.RIGHT)


def test_the_preview_shows_the_mistake_and_then_plays_a_rep(view: FigureView, raise_: Movement) -> None:
    """Get ready shows how not, then how it goes: what was seen last is done first."""
    view.preview(0.0, Side.RIGHT)
    was_fault, fault = view.is_fault_shown, view.shown_pose
    view.preview(PREVIEW_FAULT_SHARE + (1 - PREVIEW_FAULT_SHARE) * 2 / raise_.tempo.rep_s, Side.RIGHT)

    assert was_fault
    assert fault == fault_pose(raise_, Side.RIGHT)
    assert view.shown_pose == pose(raise_, Phase.HOLD, 0.0, Side.RIGHT)
    assert not view.is_fault_shown


def test_the_mistake_of_the_preview_ends_with_the_first_rep(view: FigureView) -> None:
    """A first phase that comes early, because get ready was skipped, shows right form."""
    view.preview(0.1, Side.RIGHT)
    view.show_phase(Phase.LIFT, 0.0, Side.RIGHT)

    assert not view.is_fault_shown


def test_reduced_motion_shows_key_poses_only(view: FigureView, raise_: Movement) -> None:
    """Nothing glides: the figure steps from the start to the end."""
    view.set_reduced_motion(True)
    shown = set[object]()
    for step in range(21):
        view.show_phase(Phase.LIFT, step / 20, Side.RIGHT)
        shown.add(view.shown_pose and view.shown_pose.near_leg)

    assert shown == {
        pose(raise_, Phase.LIFT, 0.0, Side.RIGHT).near_leg,
        pose(raise_, Phase.LIFT, 1.0, Side.RIGHT).near_leg,
    }


def test_another_theme_changes_the_ground(view: FigureView) -> None:
    """The figure wears the colours of the theme."""
    view.set_palette_kind(PaletteKind.DARK)

    assert grabbed(view).pixelColor(1, 1) == QColor(PALETTES[PaletteKind.DARK].background)


def test_it_fills_its_size(view: FigureView) -> None:
    """After a change of size the frame is painted anew for the new size."""
    grabbed(view)
    view.resize(360, 240)
    image = grabbed(view)
    ground = QColor(PALETTES[PaletteKind.LIGHT].background)

    assert image.pixelColor(image.width() - 1, image.height() - 1) == ground
    assert view.sizeHint().width() > view.minimumSizeHint().width()


def test_an_exercise_without_poses_shows_a_placeholder(view: FigureView) -> None:
    """No movement is no error: an empty mat, whatever the session says."""
    view.show_movement(None)
    view.show_phase(Phase.LIFT, 0.5, Side.RIGHT)
    view.preview(0.9, Side.RIGHT)
    view.show_fault(True)

    assert view.shown_pose is None
    assert not view.is_fault_shown
    assert QColor(PALETTES[PaletteKind.LIGHT].mat) == grabbed(view).pixelColor(150, 127)

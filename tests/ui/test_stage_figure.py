from __future__ import annotations

import pytest

from fakes import AppInTest, texts_of
from glutecoach.core.timeline import StepKind
from glutecoach.ui.main_window import Screen
from glutecoach.ui.widgets.figure_view import FigureView


@pytest.fixture
def figure(app: AppInTest) -> FigureView:
    """Return the figure on the stage of a session that has just begun."""
    app.app.start()
    return app.window.page(Screen.FOLLOW).findChildren(FigureView)[0]


def go_to(app: AppInTest, kind: StepKind) -> None:
    """Follow to the first step of a kind."""
    app.follow_to(lambda: bool((session := app.driver.session) and session.step and session.step.kind is kind))


def test_the_figure_moves_with_the_phase(app: AppInTest, figure: FigureView) -> None:
    """While the person lifts, the figure lifts."""
    go_to(app, StepKind.LIFT)
    before = figure.shown_pose
    app.follow(1.0)

    assert before is not None
    assert figure.shown_pose != before


def test_the_figure_freezes_on_pause(app: AppInTest, figure: FigureView) -> None:
    """A pause stops it in mid-air, and it goes on from there."""
    go_to(app, StepKind.LIFT)
    app.follow(1.0)
    app.driver.pause()
    frozen = figure.shown_pose
    app.clock.turn(30)
    app.driver.tick()
    still = figure.shown_pose
    app.driver.toggle_pause()
    app.follow(0.5)

    assert still == frozen
    assert figure.shown_pose != frozen


def test_the_other_side_is_the_mirror_image(app: AppInTest, figure: FigureView) -> None:
    """After the switch the picture is mirrored."""
    go_to(app, StepKind.LIFT)
    left = figure.shown_pose
    go_to(app, StepKind.SWITCH_SIDE)
    right = figure.shown_pose

    assert left is not None
    assert right is not None
    assert left.mirrored is not right.mirrored


def test_get_ready_shows_how_not_to_do_it_and_then_a_rep(app: AppInTest, figure: FigureView) -> None:
    """The preview begins with the fault, named in words as well, and ends with the right form."""
    go_to(app, StepKind.GET_READY)
    is_fault, warned = figure.is_fault_shown, texts_of(app.window)
    app.follow(4.5)
    moving, good = figure.shown_pose, texts_of(app.window)
    app.follow(0.5)

    assert is_fault
    assert "Not like this" in warned
    assert "Not like this" not in good
    assert not figure.is_fault_shown
    assert moving != figure.shown_pose


def test_a_cue_that_warns_shows_the_fault_for_a_moment(app: AppInTest, figure: FigureView) -> None:
    """The words "lower back stays out of it" come with the picture of what they warn of, and the hold goes on."""
    go_to(app, StepKind.HOLD)
    warned = figure.is_fault_shown
    app.follow(0.5)

    assert warned
    assert not figure.is_fault_shown


def test_a_pause_never_freezes_the_fault(app: AppInTest, figure: FigureView) -> None:
    """Who pauses while the fault is shown for a moment rests with the right form in sight."""
    go_to(app, StepKind.HOLD)
    warned = figure.is_fault_shown
    app.driver.pause()

    assert warned
    assert not figure.is_fault_shown
    assert "Not like this" not in texts_of(app.window)


def test_less_motion_steps_between_poses(app: AppInTest, figure: FigureView) -> None:
    """With less motion the figure does not glide."""
    app.app.parts.stage.set_reduced_motion(reduced=True)
    go_to(app, StepKind.LIFT)
    app.follow(0.5)
    early = figure.shown_pose
    app.follow(0.25)

    assert figure.shown_pose == early


def test_a_figure_file_that_cannot_be_read_costs_the_figure_only(
    app: AppInTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without poses there is a placeholder, and the session runs."""
    from glutecoach.storage import movements

    def refuse(_: object) -> None:
        return None

    monkeypatch.setattr(movements, "load_movement", refuse)
    app.app.start()
    app.follow_to_end()

    assert app.window.current is Screen.DONE

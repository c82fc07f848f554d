from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from glutecoach.core.demonstration import WARNING_S, Demonstration, Showing, demonstration
from glutecoach.core.exercise import Cue, Exercise, Moment, Phase, Side
from glutecoach.core.plan import Prescription
from glutecoach.core.timeline import Step, StepKind


@pytest.fixture
def step(make_exercise: Callable[..., Exercise], make_prescription: Callable[..., Prescription]) -> Step:
    """A lift of four seconds whose cues warn in every second rep."""
    cues = (Cue(Moment.LIFT, "Slowly"), Cue(Moment.LIFT, "Not too high", warns=True))
    return Step(StepKind.LIFT, 0.0, 4.0, make_prescription(replace(make_exercise(), cues=cues)), Side.LEFT, 1, 1)


@pytest.mark.parametrize(
    ("kind", "phase"),
    [
        (StepKind.LIFT, Phase.LIFT),
        (StepKind.HOLD, Phase.HOLD),
        (StepKind.LOWER, Phase.LOWER),
        (StepKind.PAUSE, Phase.PAUSE),
    ],
)
def test_in_a_rep_the_figure_moves_with_the_phase(kind: StepKind, phase: Phase, step: Step) -> None:
    """A quarter of the time is a quarter of the phase."""
    shown = demonstration(replace(step, kind=kind), 1.0)

    assert shown == Demonstration(Showing.PHASE, phase, 0.25, Side.LEFT)


def test_get_ready_is_a_preview(step: Step) -> None:
    """While one gets ready a whole rep is shown, for the side that comes."""
    shown = demonstration(replace(step, kind=StepKind.GET_READY, side=Side.RIGHT), 2.0)

    assert (shown.showing, shown.fraction, shown.side) == (Showing.PREVIEW, 0.5, Side.RIGHT)


def test_at_ones_own_pace_a_rep_is_shown_and_no_fault(step: Step) -> None:
    """However long it takes, the figure ends where the rep ends."""
    shown = demonstration(replace(step, kind=StepKind.OWN_PACE), 4.0)

    assert (shown.showing, shown.fraction, shown.is_fault) == (Showing.REP, 1.0, False)


@pytest.mark.parametrize("kind", [StepKind.CHANGE_POSITION, StepKind.SWITCH_SIDE, StepKind.REST, StepKind.CHECK_IN])
def test_other_waits_show_the_position_to_take(kind: StepKind, step: Step) -> None:
    """Nothing moves while there is nothing to copy."""
    assert demonstration(replace(step, kind=kind), 2.0).showing is Showing.POSITION


def test_a_cue_that_warns_shows_the_fault_for_a_moment(step: Step) -> None:
    """The fault is seen at the beginning of the phase whose cue warns of it, and in no other rep."""
    warned = replace(step, rep=2)

    assert demonstration(warned, 0.0).is_fault
    assert not demonstration(warned, WARNING_S).is_fault
    assert not demonstration(step, 0.0).is_fault


def test_the_fault_never_fills_a_short_phase(step: Step) -> None:
    """At least half of a phase shows how it is done."""
    assert not demonstration(replace(step, rep=2, duration_s=1.0), 0.5).is_fault

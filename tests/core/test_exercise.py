from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Phase, Side, Tempo

SECONDS = st.floats(0, 10, allow_subnormal=False)


@pytest.mark.parametrize(("side", "other"), [(Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT), (Side.BOTH, Side.BOTH)])
def test_other_side(side: Side, other: Side) -> None:
    """After the left leg comes the right one and back; both legs have no other side."""
    assert side.other is other


@pytest.mark.parametrize(
    ("tempo", "phases"),
    [
        (Tempo(2, 1, 3, 0.5), "lift 2 hold 1 lower 3 pause 0.5"),
        (Tempo(2, 1, 3, 0.5, Phase.LOWER), "lower 3 pause 0.5 lift 2 hold 1"),
        (Tempo(2, 0, 3, 0, Phase.LOWER), "lower 3 lift 2"),
        (Tempo(0, 0, 3, 0), "lower 3"),
        (Tempo(0, 4, 0, 0), "hold 4"),
        (Tempo(0, 0, 0, 0), ""),
    ],
)
def test_phases_of_a_rep(tempo: Tempo, phases: str) -> None:
    """A rep runs through its phases in order from where it starts; a phase without time does not occur."""
    assert " ".join(f"{phase.value} {seconds:g}" for phase, seconds in tempo.phases) == phases


@given(lift_s=SECONDS, hold_s=SECONDS, lower_s=SECONDS, pause_s=SECONDS, first=st.sampled_from(Phase))
def test_rep_takes_the_sum_of_its_phases(
    lift_s: float, hold_s: float, lower_s: float, pause_s: float, first: Phase
) -> None:
    """However slow each phase is and wherever the rep starts, the rep is as long as all of it together."""
    tempo = Tempo(lift_s, hold_s, lower_s, pause_s, first)

    assert tempo.rep_s == pytest.approx(lift_s + hold_s + lower_s + pause_s)


def test_cues_of_a_moment_keep_their_order(make_exercise: Callable[..., Exercise]) -> None:
    """The cue that matters most comes first, and only cues of the asked moment come at all."""
    squeeze, heels, slowly = Cue(Moment.LIFT, "Squeeze"), Cue(Moment.LIFT, "Heels"), Cue(Moment.LOWER, "Slowly")
    exercise = replace(make_exercise(), cues=(squeeze, slowly, heels))

    assert exercise.cues_at(Moment.LIFT) == (squeeze, heels)
    assert exercise.cues_at(Moment.LOWER) == (slowly,)
    assert exercise.cues_at(Moment.SET_UP) == ()


def test_answers_are_the_ones_that_history_files_name() -> None:
    """A check-in, a side and a state read the same on screen, on disk and in an exported file."""
    assert [felt.value for felt in Felt] == ["glutes", "hamstrings", "lower_back", "mixed", "not_sure", "pain"]
    assert [side.value for side in Side] == ["left", "right", "both"]


def test_exercise_without_advice_has_none(make_exercise: Callable[..., Exercise]) -> None:
    """An exercise may come without fixes and then offers none."""
    bridge = make_exercise()
    plain = Exercise("x", "X", "Moves.", bridge.position, unilateral=False, tempo=bridge.tempo, cues=(), ceiling="Low.")

    assert plain.fixes == {}

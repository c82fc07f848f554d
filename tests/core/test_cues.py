from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from glutecoach.core.cues import (
    Sound,
    Tone,
    countdown_due,
    form_cue,
    is_counted_down,
    next_sound,
    sound_for,
    sound_while_paused,
    until_next_sound_s,
)
from glutecoach.core.events import (
    CheckedIn,
    Event,
    Finished,
    Paused,
    PauseReason,
    RepFinished,
    RestChanged,
    Resumed,
    StepStarted,
)
from glutecoach.core.exercise import Cue, Exercise, Felt, Moment, Side
from glutecoach.core.plan import Prescription
from glutecoach.core.timeline import Place, Step, StepKind

FLAT, FEET = Cue(Moment.SET_UP, "Lie flat"), Cue(Moment.SET_UP, "Feet close")
SQUEEZE, HEELS = Cue(Moment.LIFT, "Squeeze"), Cue(Moment.LIFT, "Heels")
PLACE = Place("bridge", Side.BOTH, 1, 1)


@pytest.fixture
def step(make_exercise: Callable[..., Exercise], make_prescription: Callable[..., Prescription]) -> Step:
    """A lift of ten seconds with two cues, after a set-up with two cues."""
    bridge = replace(make_exercise(), cues=(FLAT, SQUEEZE, FEET, HEELS))
    return Step(StepKind.LIFT, 0.0, 10.0, make_prescription(bridge), Side.BOTH, 1, 1)


@pytest.mark.parametrize(
    ("kind", "tone"),
    [
        (StepKind.CHANGE_POSITION, Tone.CHANGE_POSITION),
        (StepKind.GET_READY, Tone.GET_READY),
        (StepKind.LIFT, Tone.LIFT),
        (StepKind.HOLD, Tone.HOLD),
        (StepKind.LOWER, Tone.LOWER),
        (StepKind.PAUSE, None),
        (StepKind.SWITCH_SIDE, Tone.SWITCH_SIDE),
        (StepKind.REST, Tone.REST),
        (StepKind.CHECK_IN, Tone.CHECK_IN),
    ],
)
def test_tone_of_a_step(kind: StepKind, tone: Tone | None, step: Step) -> None:
    """Eyes on the floor, a person hears what begins; the pause between two reps is silent."""
    sound = sound_for(StepStarted(0.0, 0, replace(step, kind=kind), PLACE))

    assert (sound.tone if sound else None) is tone


@pytest.mark.parametrize(
    ("event", "tone"),
    [
        (Paused(0.0, PauseReason.ASKED), Tone.PAUSED),
        (Finished(0.0), Tone.FINISHED),
        (Resumed(0.0), Tone.RESUMED),
        (RestChanged(0.0, 30.0), Tone.REST),
        (RepFinished(0.0, PLACE, 1, set_finished=False, next_place=None), None),
        (CheckedIn(0.0, "bridge", Felt.GLUTES), None),
    ],
)
def test_tone_of_other_events(event: Event, tone: Tone | None) -> None:
    """Standing still and the end are heard; a finished rep adds no noise to the step that follows it."""
    sound = sound_for(event)

    assert (sound.tone if sound else None) is tone


@pytest.mark.parametrize(
    ("before_s", "after_s", "due"),
    [
        (6.0, 6.9, 0),
        (6.9, 7.0, 3),
        (7.0, 7.1, 0),
        (7.9, 8.1, 2),
        (8.5, 9.0, 1),
        (9.0, 9.9, 0),
        (6.0, 10.0, 1),
    ],
)
def test_countdown_marks_the_last_three_seconds(before_s: float, after_s: float, due: int, step: Step) -> None:
    """A wait counts down three, two, one, each once, however late the tick."""
    assert countdown_due(replace(step, kind=StepKind.GET_READY), before_s, after_s) == due


@pytest.mark.parametrize(
    ("kind", "elapsed_s", "wait_s"),
    [
        (StepKind.GET_READY, 0.0, 7.0),
        (StepKind.SWITCH_SIDE, 7.0, 1.0),
        (StepKind.GET_READY, 9.25, 0.75),
        (StepKind.GET_READY, 10.0, 0.0),
        (StepKind.LIFT, 2.5, 7.5),
        (StepKind.CHECK_IN, 2.5, 7.5),
    ],
)
def test_the_next_sound_has_a_time_of_its_own(kind: StepKind, elapsed_s: float, wait_s: float, step: Step) -> None:
    """A wait sounds next with the count of three, then two, one and its end; other steps with their end."""
    assert until_next_sound_s(replace(step, kind=kind), elapsed_s) == wait_s


@pytest.mark.parametrize("kind", [StepKind.LIFT, StepKind.PAUSE, StepKind.CHECK_IN, StepKind.CHANGE_POSITION])
def test_no_countdown_where_no_rep_comes_next(kind: StepKind, step: Step) -> None:
    """Phases have tones of their own, nobody is hurried to answer, and a change of position leads to a get-ready."""
    assert not countdown_due(replace(step, kind=kind), 0.0, 10.0)


@pytest.mark.parametrize(("set_number", "is_counted"), [(1, False), (2, True)])
def test_only_a_rest_between_two_sets_is_counted_down(set_number: int, is_counted: bool, step: Step) -> None:
    """A rest before an exercise leads to its get-ready, which has a countdown of its own."""
    assert is_counted_down(replace(step, kind=StepKind.REST, set_number=set_number)) is is_counted


@pytest.mark.parametrize(
    ("kind", "tone"),
    [(StepKind.LIFT, Tone.COUNTDOWN), (StepKind.REST, Tone.REST), (StepKind.OWN_PACE, Tone.COUNTDOWN)],
)
def test_a_step_during_a_pause_is_heard_without_a_tempo(kind: StepKind, tone: Tone, step: Step) -> None:
    """Who steps through a session that stands still hears where it stands, and no lift begins."""
    assert sound_while_paused(replace(step, kind=kind)) == Sound(tone)


def test_the_pause_between_two_reps_stays_silent_also_when_stepped_to(step: Step) -> None:
    """Silence is its sound."""
    assert sound_while_paused(replace(step, kind=StepKind.PAUSE)) is None


def test_words_wait_for_signals_and_not_for_the_tempo() -> None:
    """A signal rings out before it is explained; a soft tempo tone is spoken over."""
    assert Sound(Tone.SWITCH_SIDE).words_after_s > 0
    assert Sound(Tone.LIFT, 2.0).words_after_s == 0


@pytest.mark.parametrize(
    ("kind", "set_number", "rep", "cue"),
    [
        (StepKind.LIFT, 1, 1, SQUEEZE),
        (StepKind.LIFT, 1, 2, HEELS),
        (StepKind.LIFT, 2, 3, SQUEEZE),
        (StepKind.HOLD, 1, 1, None),
        (StepKind.REST, 1, 1, FLAT),
        (StepKind.REST, 2, 1, FEET),
        (StepKind.GET_READY, 3, 1, FLAT),
    ],
)
def test_cues_take_turns(kind: StepKind, set_number: int, rep: int, cue: Cue | None, step: Step) -> None:
    """One cue at a time: the next one with the next rep, while waiting the next one with the next set."""
    assert form_cue(replace(step, kind=kind, set_number=set_number, rep=rep)) == cue


def test_lift_hold_and_lowering_sound_as_long_as_they_last(step: Step) -> None:
    """The tempo can be heard; signals have a length of their own, and the pause is silent."""
    kinds = (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE, StepKind.REST)
    sounds = [sound_for(StepStarted(0.0, 0, replace(step, kind=kind, duration_s=3.0), PLACE)) for kind in kinds]

    assert sounds == [*(Sound(tone, 3.0) for tone in (Tone.LIFT, Tone.HOLD, Tone.LOWER)), None, Sound(Tone.REST)]


def test_the_next_sound_is_known_ahead(step: Step) -> None:
    """In a wait the countdown comes next, then what follows it; after the last step the end is heard."""
    wait, lift = replace(step, kind=StepKind.GET_READY), replace(step, kind=StepKind.LIFT, duration_s=2.0)

    assert next_sound(wait, 0.0, lift) == Sound(Tone.COUNTDOWN)
    assert next_sound(wait, 8.9, lift) == Sound(Tone.COUNTDOWN)
    assert next_sound(wait, 9.0, lift) == Sound(Tone.LIFT, 2.0)
    assert next_sound(lift, 0.0, replace(step, kind=StepKind.PAUSE)) is None
    assert next_sound(lift, 0.0, None) == Sound(Tone.FINISHED)

"""What is said fits into its time: every workout is walked through with a clock for the voice."""

from __future__ import annotations

from itertools import pairwise

import pytest

from glutecoach.core.cues import COUNTED_DOWN, WAKING_S, is_counted_down, sound_for
from glutecoach.core.events import StepStarted
from glutecoach.core.exercise import Cue
from glutecoach.core.hearing import CALM_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE, SLOWEST_WORDS_A_MINUTE
from glutecoach.core.plan import Workout
from glutecoach.core.script import Line, LineKind, Manner, line_for
from glutecoach.core.timeline import Step, StepKind, timeline
from glutecoach.ui.announcer import spoken
from workouts import KINDS, USUAL, Kind, every_workout

PACES = (
    *((kind, CALM_WORDS_A_MINUTE) for kind in KINDS),
    (USUAL, SLOWEST_WORDS_A_MINUTE),
    (USUAL, FASTEST_WORDS_A_MINUTE),
)


def lines_of(workout: Workout, manner: Manner) -> list[tuple[Step, float, Line | None]]:
    """Return each step with the seconds that its words wait for its signal, and its line."""
    told: list[tuple[Step, float, Line | None]] = []
    for step in timeline(workout):
        event = StepStarted(step.start_s, 0, step, None)
        sound = None if manner.names_phases else sound_for(event)
        told.append((step, sound.words_after_s if sound else 0.0, line_for(event, manner)))
    return told


def cut_off(workout: Workout, manner: Manner) -> list[str]:
    """Return what is still being said when a count, a countdown or the next announcement takes the word."""
    cut: list[str] = []
    speaks_until_s, said, waits = 0.0, "", False
    for step, after_s, line in lines_of(workout, manner):
        if line is not None:
            if line.kind.takes_the_word and speaks_until_s > step.start_s and not waits:
                cut.append(f"{said!r} by {line.kind} of rep {step.rep}")
            waking_s = WAKING_S if step.start_s == 0 else 0.0
            begins_s = step.start_s + after_s + waking_s
            if not line.kind.takes_the_word:
                begins_s = max(begins_s, speaks_until_s)
            said = spoken(line)
            speaks_until_s = begins_s + manner.takes_s(said)
        waits = step.is_open  # then the person says when it goes on
        if is_counted_down(step) and speaks_until_s > step.end_s - max(COUNTED_DOWN):
            cut.append(f"{said!r} by the countdown")
    return cut


@pytest.mark.parametrize(("kind", "words_a_minute"), PACES, ids=str)
@pytest.mark.parametrize("names_phases", [False, True], ids=["tones", "voice"])
def test_nothing_is_cut_off_or_said_over_a_count(
    kind: Kind, names_phases: bool, words_a_minute: int, english: None
) -> None:
    """In no workout, form or pace does a line run into a count, a countdown, a phase that is named or the next line."""
    cut = {
        each
        for workout in every_workout(kind)
        for each in cut_off(workout, Manner(workout.programme_week, names_phases, words_a_minute))
    }

    assert cut == set()


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_no_cue_is_said_twice_in_a_row(kind: Kind, english: None) -> None:
    """Between two times that the same cue is said there is always another one, or a rep without any."""
    twice: set[str] = set()
    for workout in every_workout(kind):
        cues: list[Cue | None] = []
        for step, _, line in lines_of(workout, Manner(workout.programme_week)):
            if step.kind is not StepKind.PAUSE and line is not None and line.kind is not LineKind.CUE:
                cues.append(line.cue)
            elif line is not None and line.cue is not None:
                cues[-1] = line.cue
        twice |= {one.text for one, other in pairwise(cues) if one is not None and one == other}

    assert twice == set()


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_fix_and_another_form_are_said_before_the_first_rep(kind: Kind, english: None) -> None:
    """What the check-ins ask for, or what is different in an easier or harder form, is the first thing that is said."""
    unsaid: set[str] = set()
    for workout in every_workout(kind):
        named = [line for _, _, line in lines_of(workout, Manner(workout.programme_week)) if line and line.cue]
        said = {line.cue for line in named}
        unsaid |= {each.exercise.cues[0].text for each in workout.prescriptions if each.exercise.cues[0] not in said}

    assert unsaid == set()

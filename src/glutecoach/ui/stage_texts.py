"""What the stage says, each text with shorter ways to say it for a screen that holds less."""

from __future__ import annotations

import math

from glutecoach.core.exercise import Felt, Phase, Position
from glutecoach.core.timeline import Step, StepKind
from glutecoach.ui import texts
from glutecoach.ui.texts import tr

NOT_LIKE_THIS = "✕"
"""Beside the figure while it shows the mistake."""


def words(step: Step) -> tuple[str, ...]:
    """Return what to do now: the step, or the position to take."""
    word = texts.stage_word(step)
    short = {
        Position.PRONE: tr("Face down"),
        Position.SUPINE: tr("On your back"),
        Position.ALL_FOURS: tr("All fours"),
        Position.BENCH: tr("Lean on the edge"),
    }.get(step.exercise.position)
    return (word, short) if short is not None and step.kind is StepKind.CHANGE_POSITION else (word,)


def phase_words() -> tuple[str, ...]:
    """Return the words of all phases of a rep."""
    return tuple(texts.phase_text(phase) for phase in Phase)


def subjects(step: Step) -> tuple[str, ...]:
    """Return what it is done with: the exercise and the side that works, or works next."""
    name, side = step.exercise.name, texts.side_text(step.side)
    if not side:
        return (name,)
    if step.kind is StepKind.SWITCH_SIDE:
        return (side,)
    both = tr("{exercise} · {side}").format(exercise=name, side=side)
    return (both, name) if step.kind is StepKind.CHANGE_POSITION else (both, side)


def warnings() -> tuple[str, ...]:
    """Return what stands beside the figure while it shows the mistake."""
    return tr("✕ Not like this"), NOT_LIKE_THIS


def counts(step: Step) -> tuple[str, ...]:
    """Return which rep and set run, or how many reps come."""
    prescription = step.prescription
    if step.kind is StepKind.CHECK_IN:
        return ("",)
    if step.kind.is_work:
        reps = tr("Rep {rep} of {reps}").format(rep=step.rep, reps=prescription.reps)
        short = tr("{rep} of {reps}").format(rep=step.rep, reps=prescription.reps)
    else:
        reps = tr("%n rep(s)", "", prescription.reps)
        short = tr("{reps} ×").format(reps=prescription.reps)
    if prescription.sets == 1:
        return reps, short
    which = tr("{rep} · set {set} of {sets}")
    return which.format(rep=reps, set=step.set_number, sets=prescription.sets), reps, short


def nexts(step: Step, after: Step | None) -> tuple[str, ...]:
    """Return what comes next: in a wait the set that it leads to, otherwise the step after the whole set.

    Args:
        step: The running step.
        after: The step after the set or question that runs; None at the end of the workout.
    """
    if not step.kind.is_work and step.kind is not StepKind.CHECK_IN:
        return _next(step.exercise.name), step.exercise.name
    if after is None:
        return (tr("Next: done"),)
    if step.kind is StepKind.CHECK_IN:
        return _next(after.exercise.name), after.exercise.name
    match after.kind:
        case StepKind.CHECK_IN:
            return tr("Next: where did you feel it?"), tr("Next: how it felt")
        case StepKind.SWITCH_SIDE:
            return (tr("Next: switch side"),)
        case StepKind.REST:
            return (tr("Next: rest"),)
        case StepKind.CHANGE_POSITION:
            return (tr("Next: get into position"),)
        case _:
            return (tr("Next: get ready"),)


def _next(exercise: str) -> str:
    return tr("Next: {exercise}").format(exercise=exercise)


def time_left(seconds: float, *, is_estimate: bool) -> tuple[str, ...]:
    """Return how much time is left."""
    time = texts.clock_text(seconds)
    if is_estimate:
        return tr("about {time} left").format(time=time), tr("about {time}").format(time=time)
    return tr("{time} left").format(time=time), time


def minutes_left(seconds: float) -> str:
    """Return how much time is left, in whole minutes."""
    return tr("about %n minute(s) left", "", math.ceil(seconds / 60))


def answers(felt: Felt) -> tuple[str, ...]:
    """Return an answer of the check-in, and the shortest way to give it."""
    short = {
        Felt.GLUTES: tr("Glutes", "as short as can be"),
        Felt.HAMSTRINGS: tr("Rear thigh", "as short as can be"),
        Felt.LOWER_BACK: tr("Lower back", "as short as can be"),
        Felt.MIXED: tr("A mix", "as short as can be"),
        Felt.NOT_SURE: tr("Not sure", "as short as can be"),
        Felt.PAIN: tr("It hurt", "as short as can be"),
    }[felt]
    return texts.felt_text(felt), short

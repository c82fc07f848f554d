"""How a step looks on the stage: its shape, its colour, and the words of a pause."""

from __future__ import annotations

from glutecoach.core.exercise import Felt
from glutecoach.core.session import PauseReason
from glutecoach.core.timeline import Step, StepKind
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours
from glutecoach.ui.widgets.phase_ring import Glyph


def glyph_of(kind: StepKind) -> Glyph:
    """Return the shape of a step, which tells it apart without colour."""
    match kind:
        case StepKind.LIFT:
            return Glyph.UP
        case StepKind.HOLD | StepKind.OWN_PACE:
            return Glyph.BLOCK
        case StepKind.LOWER:
            return Glyph.DOWN
        case StepKind.SWITCH_SIDE | StepKind.CHANGE_POSITION:
            return Glyph.SWAP
        case StepKind.PAUSE | StepKind.REST | StepKind.GET_READY | StepKind.CHECK_IN:
            return Glyph.DOTS


def colour_of(kind: StepKind, colours: Colours) -> str:
    """Return the colour of a step."""
    match kind:
        case StepKind.LIFT | StepKind.OWN_PACE:
            return colours.work
        case StepKind.HOLD:
            return colours.hold
        case StepKind.LOWER:
            return colours.lower
        case StepKind.SWITCH_SIDE | StepKind.CHANGE_POSITION:
            return colours.change
        case StepKind.PAUSE | StepKind.REST | StepKind.GET_READY | StepKind.CHECK_IN:
            return colours.rest


def pause_text(reason: PauseReason, step: Step | None) -> str:
    """Return why time stands still, and what to do."""
    if reason is PauseReason.PAIN and step is not None:
        advice = step.exercise.fixes.get(Felt.PAIN, "")
        return tr("{advice} Esc ends the session, Space goes on without pain.").format(advice=advice)
    if reason is PauseReason.CLOCK_GAP:
        return tr("Paused: the computer was asleep. Nothing is lost; Space goes on.")
    return tr("Space goes on, ? shows all keys.")

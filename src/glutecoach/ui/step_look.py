"""How a step looks on the stage: its shape, its colour, and the words of a pause."""

from __future__ import annotations

from glutecoach.core.events import PauseReason
from glutecoach.core.exercise import Felt
from glutecoach.core.timeline import Step, StepKind
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours
from glutecoach.ui.widgets.glyphs import Glyph

_GLYPHS = {
    StepKind.LIFT: Glyph.UP,
    StepKind.HOLD: Glyph.BLOCK,
    StepKind.LOWER: Glyph.DOWN,
    StepKind.PAUSE: Glyph.DOTS,
    StepKind.OWN_PACE: Glyph.TAP,
    StepKind.SWITCH_SIDE: Glyph.SWAP,
    StepKind.CHANGE_POSITION: Glyph.TURN,
    StepKind.GET_READY: Glyph.READY,
    StepKind.REST: Glyph.REST,
    StepKind.CHECK_IN: Glyph.QUESTION,
}


def glyph_of(kind: StepKind) -> Glyph:
    """Return the shape of a step, which tells it apart without colour: no two are alike."""
    return _GLYPHS[kind]


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
        return tr("{advice} Esc ends the session. Press Space only if nothing hurts any more.").format(advice=advice)
    if reason is PauseReason.CLOCK_GAP:
        return tr("The computer was asleep. Space continues.")
    return tr("Space continues, ? shows all keys.")

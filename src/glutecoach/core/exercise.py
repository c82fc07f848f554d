"""What an exercise is: its sides, position, tempo, cues and fixes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace


class Side(StrEnum):
    """The side of the body that works."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; both stays both."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}[self]


class Position(StrEnum):
    """How the body lies or stands; a change of position is a step of its own."""

    PRONE = "prone"
    ALL_FOURS = "all_fours"
    SUPINE = "supine"
    BENCH = "bench"
    STANDING = "standing"


class Phase(StrEnum):
    """A part of one rep."""

    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    PAUSE = "pause"


class Moment(StrEnum):
    """When a cue belongs: before the set, or in one phase of the rep."""

    SET_UP = "set_up"
    LIFT = "lift"
    HOLD = "hold"
    LOWER = "lower"
    PAUSE = "pause"


class Form(StrEnum):
    """How hard an exercise is made."""

    EASIER = "easier"
    USUAL = "usual"
    HARDER = "harder"


FULL_STOPS = (". ", "。")
"""What ends a sentence that another one follows, in the languages of the program."""


class Felt(StrEnum):
    """Where the person felt an exercise."""

    GLUTES = "glutes"
    HAMSTRINGS = "hamstrings"
    LOWER_BACK = "lower_back"
    MIXED = "mixed"
    NOT_SURE = "not_sure"
    PAIN = "pain"


SHORTEST_REP_S = 0.5
"""What is faster nobody can follow (ours)."""


class Tempo(Struct, frozen=True):
    """How long each phase of a rep lasts.

    Attributes:
        lift_s: Seconds, zero or more.
        hold_s: Seconds at the top, zero or more.
        lower_s: Seconds, zero or more.
        pause_s: Seconds between reps, zero or more.
        starts_with: The phase a rep begins with: `LIFT`, or `LOWER` for a squat, a lunge or a hinge.
    """

    lift_s: float
    hold_s: float
    lower_s: float
    pause_s: float
    starts_with: Phase = Phase.LIFT

    @property
    def phases(self) -> tuple[tuple[Phase, float], ...]:
        """The phases of one rep in order with their seconds; phases of zero length are left out."""
        cycle = (
            (Phase.LIFT, self.lift_s),
            (Phase.HOLD, self.hold_s),
            (Phase.LOWER, self.lower_s),
            (Phase.PAUSE, self.pause_s),
        )
        first = next(index for index, (phase, _) in enumerate(cycle) if phase is self.starts_with)
        turned = cycle[first:] + cycle[:first]
        return tuple((phase, seconds) for phase, seconds in turned if seconds > 0)

    @property
    def rep_s(self) -> float:
        """Length of one rep in seconds."""
        return sum(seconds for _, seconds in self.phases)


class Cue(Struct, frozen=True):
    """One short instruction tied to a moment of the exercise.

    Attributes:
        moment: When it is shown.
        text: At most seven words inside a rep.
        warns: Whether it warns of the fault, so that the figure shows the fault with it.
    """

    moment: Moment
    text: str
    warns: bool = False


class Variant(Struct, frozen=True):
    """An easier or harder form of an exercise; its id stays, so that the history goes on.

    Attributes:
        name: As shown and spoken.
        summary: One sentence: what is different.
        cue: What to do differently, said first.
        tempo: Seconds of each phase, None for the usual ones.
    """

    name: str
    summary: str
    cue: str
    tempo: Tempo | None = None


class Exercise(Struct, frozen=True):
    """What is done; how often stands in a prescription.

    Attributes:
        exercise_id: The name of its file without the ending.
        name: As shown and spoken.
        summary: One sentence: what moves, and how far.
        position: The position it starts in.
        unilateral: Whether each side works on its own.
        tempo: The tempo unless a prescription says otherwise.
        cues: In the order in which they matter.
        ceiling: How high is high enough, in words.
        fixes: What to change when it was felt elsewhere than in the glutes.
        variants: Its easier and its harder form, as far as there are any.
        alternative: Id of the exercise to do by those who cannot take its position; empty for none.
    """

    exercise_id: str
    name: str
    summary: str
    position: Position
    unilateral: bool
    tempo: Tempo
    cues: tuple[Cue, ...]
    ceiling: str
    fixes: Mapping[Felt, str] = field(default_factory=dict[Felt, str])
    variants: Mapping[Form, Variant] = field(default_factory=dict[Form, Variant])
    alternative: str = ""

    def cues_at(self, moment: Moment) -> tuple[Cue, ...]:
        """The cues that belong to a moment, in order."""
        return tuple(cue for cue in self.cues if cue.moment is moment)

    def in_form(self, form: Form) -> Exercise:
        """Return it in an easier or harder form; itself when there is no such form."""
        variant = self.variants.get(form)
        if variant is None:
            return self
        return replace(
            self,
            name=variant.name,
            summary=variant.summary,
            tempo=variant.tempo or self.tempo,
            cues=(Cue(Moment.SET_UP, variant.cue), *self.cues),
        )

    def with_fix_first(self, felt: Felt) -> Exercise:
        """Return it with the first sentence of the fix for an answer as its first cue; itself without a fix."""
        fix = self.fixes.get(felt)
        if fix is None:
            return self
        ends = [fix.index(stop) + 1 for stop in FULL_STOPS if stop in fix]
        return replace(self, cues=(Cue(Moment.SET_UP, fix[: min(ends, default=len(fix))]), *self.cues))

"""What is said in a session, as data.

The policy:

1. An announcement (what comes next, switch side, rest, the check-in) takes the word from whatever is being said.
2. Every rep is counted as it begins; the count takes the word from a cue, and nothing is said over it.
3. One form cue a rep at the most, with the phase that it belongs to, and only if it can be said before the next
   count. Cues take turns over all sets and sides, so the same one does not come in two reps in a row.
4. With every week of the programme there are fewer cues.
5. Where no tones tell the tempo, every phase is named as it begins; nothing is said over that name either.
6. A pause silences everything. Going on and the short get-ready after it are said one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glutecoach.core.exercise import Cue, Moment
from glutecoach.core.hearing import CALM_WORDS_A_MINUTE
from glutecoach.core.session import Event, Paused, RestChanged, Resumed, StepStarted
from glutecoach.core.timeline import READY_AGAIN_S, Step, StepKind

SECONDS_A_WORD = 0.42
"""At `CALM_WORDS_A_MINUTE`, sentence ends included."""
BREATH_S = 0.4
"""Silence that is left before the next count."""
SECONDS_A_COUNT = 0.8
"""Also what the name of a phase takes."""
CUES_IN_WEEK = (8, 5, 3, 2)
"""How many reps of a set come with a cue, by week of the programme; the last number stays (ours)."""
FEWEST_REPS_WITH_HALFWAY = 6
LETTERS_A_WORD = 6.5
CJK_CHARACTERS_A_WORD = 2.0
FIRST_OF_CJK = "\u2e80"

_MOMENTS = {StepKind.LIFT: Moment.LIFT, StepKind.HOLD: Moment.HOLD, StepKind.LOWER: Moment.LOWER}


class LineKind(StrEnum):
    """What a line is about."""

    NEXT_EXERCISE = "next_exercise"
    GET_READY = "get_ready"
    READY_AGAIN = "ready_again"
    COUNT = "count"
    CUE = "cue"
    PHASE = "phase"
    OWN_PACE = "own_pace"
    REST_CHANGED = "rest_changed"
    SWITCH_SIDE = "switch_side"
    REST = "rest"
    CHECK_IN = "check_in"
    SILENCE = "silence"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say.

    Attributes:
        kind: What it is about.
        step: The step that it belongs to; None for silence and going on.
        cue: The form cue that is said, or said as well.
        is_halfway: Whether a count is the first of the second half.
        is_last: Whether a count is the last of its set.
        names_phase: Whether a count is followed by the name of its phase.
        takes_the_word: Whether it cuts off what is being said.
        left_s: Seconds that are left of a rest.
    """

    kind: LineKind
    step: Step | None = None
    cue: Cue | None = None
    is_halfway: bool = False
    is_last: bool = False
    names_phase: bool = False
    takes_the_word: bool = True
    left_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Manner:
    """How one speaks.

    Attributes:
        week: Week of the programme, from 1.
        names_phases: Whether every phase is named, because no tones tell the tempo.
        words_a_minute: How fast the voice speaks.
    """

    week: int = 1
    names_phases: bool = False
    words_a_minute: float = CALM_WORDS_A_MINUTE

    def time_for_s(self, words: float) -> float:
        """Return how many seconds so many words take."""
        return words * SECONDS_A_WORD * CALM_WORDS_A_MINUTE / self.words_a_minute

    def fits(self, cue: Cue, left_s: float) -> bool:
        """Tell whether a cue can be said in so many seconds, with a breath to spare."""
        return self.time_for_s(words_in(cue.text)) + BREATH_S <= left_s


def words_in(text: str) -> float:
    """Return how many English words take as long to say as a text in any language.

    Long words count for more than one, and what is written without spaces is counted by its characters (ours).
    """
    characters = [character for character in text if character.isalnum()]
    syllables = [character for character in characters if character >= FIRST_OF_CJK]
    letters = len(characters) - len(syllables)
    words = len(text.split()) if letters else 0
    return max(words, letters / LETTERS_A_WORD) + len(syllables) / CJK_CHARACTERS_A_WORD


def line_for(event: Event, manner: Manner) -> Line | None:
    """Return what to say about an event in a manner, or None."""
    match event:
        case StepStarted(step=step):
            return _line_of_step(step, manner)
        case Paused():
            return Line(LineKind.SILENCE)
        case RestChanged(left_s=left_s):
            return Line(LineKind.REST_CHANGED, left_s=left_s)
        case Resumed():
            return Line(LineKind.GO_ON)
        case _:
            return None


def _line_of_step(step: Step, manner: Manner) -> Line | None:
    match step.kind:
        case StepKind.CHANGE_POSITION:
            return Line(LineKind.NEXT_EXERCISE, step)
        case StepKind.GET_READY if step.duration_s == READY_AGAIN_S:
            return Line(LineKind.READY_AGAIN, step, takes_the_word=False)
        case StepKind.GET_READY:
            return Line(LineKind.GET_READY, step, next(iter(step.exercise.cues_at(Moment.SET_UP)), None))
        case StepKind.SWITCH_SIDE:
            return Line(LineKind.SWITCH_SIDE, step)
        case StepKind.REST:
            return Line(LineKind.REST, step)
        case StepKind.CHECK_IN:
            return Line(LineKind.CHECK_IN, step)
        case StepKind.OWN_PACE:
            return Line(LineKind.OWN_PACE, step, is_last=step.rep == step.prescription.reps > 1)
        case _:
            return _line_in_rep(step, manner)


def _line_in_rep(step: Step, manner: Manner) -> Line | None:
    phases = step.prescription.tempo.phases
    here = [StepKind(phase.value) for phase, _ in phases].index(step.kind)
    names_phase = manner.names_phases and step.kind in _MOMENTS
    room_s = step.duration_s if manner.names_phases else sum(seconds for _, seconds in phases[here:])
    said_first_s = (here == 0) * SECONDS_A_COUNT + names_phase * SECONDS_A_COUNT
    cue = _cue_of_rep(step, manner.week)
    if cue is not None and (_MOMENTS.get(step.kind) is not cue.moment or not manner.fits(cue, room_s - said_first_s)):
        cue = None
    if here == 0:
        reps = step.prescription.reps
        is_halfway = reps >= FEWEST_REPS_WITH_HALFWAY and step.rep == reps // 2 + 1
        return Line(LineKind.COUNT, step, cue, is_halfway, step.rep == reps > 1, names_phase)
    if names_phase:
        return Line(LineKind.PHASE, step, cue)
    return Line(LineKind.CUE, step, cue, takes_the_word=False) if cue is not None else None


def _cue_of_rep(step: Step, week: int) -> Cue | None:
    """Return the cue whose turn it is, in the order lift, hold, lower; None once a set has had enough.

    The turn goes on from set to set and from side to side; an only cue comes with every other rep.
    """
    prescription = step.prescription
    in_a_set = min(CUES_IN_WEEK[min(week, len(CUES_IN_WEEK)) - 1], prescription.reps)
    cues = [cue for moment in _MOMENTS.values() for cue in step.exercise.cues_at(moment)]
    if step.rep > in_a_set or not cues:
        return None
    sets_before = (step.set_number - 1) * len(prescription.sides) + prescription.sides.index(step.side)
    turn = sets_before * in_a_set + step.rep - 1
    return None if len(cues) == 1 and turn % 2 else cues[turn % len(cues)]

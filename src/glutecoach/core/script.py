"""What is said in a session, as data.

The policy. Whoever lies face down has only the ears, so:

1. What belongs to this very moment takes the word from whatever is being said: an announcement (what comes next, switch
   side, rest, the check-in, what a pause is for), a count, the name of a phase. A form cue, "go on" and a notice of the
   computer wait until nobody speaks. `LineKind.takes_the_word` is this rule. What takes the word drops a cue or "go on"
   that still waits, since its moment is over, and puts a notice off.
2. A pause silences everything at once; after that it is said only why the session stands still, if nobody asked it to.
3. First the signal, then the words: an announcement waits until its tone has rung out (`cues.WORDS_AFTER_S`).
4. Nothing is said over a count: words end a breath before the next rep, before the countdown of a wait, and before a
   phase that is named. What cannot end by then is not begun: a cue that is too long is left out, and one that fits
   takes its turn; a rest that is too short is announced in one word.
5. Every rep is counted as it begins. The first one of the second half says so, and the last one.
6. One form cue a rep at the most, with the phase that it belongs to. Cues take turns over all sets and sides, so that
   the same one does not come in two reps in a row. What there is to arrange is said before the first set, once.
7. With every week of the programme there are fewer cues (`CUES_IN_WEEK`).
8. Where no tones tell the tempo, every phase is named as it begins (a count that leaves no time for it marks its own),
   waits are counted down in words, a pause is named, and a cue that no phase has room for comes before a set.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from glutecoach.core.cues import COUNTED_DOWN, WAKING_S, WORDS_AFTER_S, Tone, is_counted_down, sound_for
from glutecoach.core.events import Event, Paused, PauseReason, RestChanged, Resumed, StepStarted
from glutecoach.core.exercise import Cue, Moment
from glutecoach.core.hearing import CALM_WORDS_A_MINUTE, speaking_s
from glutecoach.core.plan import Prescription
from glutecoach.core.timeline import CHANGE_POSITION_S, GET_READY_S, READY_AGAIN_S, Step, StepKind

BREATH_S = 0.4
"""Silence that is left before the next count."""
SECONDS_A_COUNT, SECONDS_HALFWAY, SECONDS_A_PHASE = 0.95, 1.7, 0.75
"""A count, the one that says "halfway" as well, and the name of a phase, all at `CALM_WORDS_A_MINUTE`."""
SECONDS_NAMED, SECONDS_SIDE, SECONDS_REST = 5.2, 2.1, 5.2
SECONDS_READY, SECONDS_AGAIN, SECONDS_QUESTION = 1.0, 2.1, 7.5
"""The longest announcements of ours: an exercise (but for its name), a side, a rest, a get-ready, one within a set, and
the question of the check-in."""
CUES_IN_WEEK = (8, 5, 3, 2)
"""How many reps of a set come with a cue, by week of the programme; the last number stays (ours)."""
FEWEST_REPS_WITH_HALFWAY = 6

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
    PAUSED = "paused"
    ASLEEP = "asleep"
    PAIN = "pain"
    GO_ON = "go_on"

    @property
    def takes_the_word(self) -> bool:
        """Whether it cuts off what is being said, instead of waiting for its end."""
        return self not in {LineKind.CUE, LineKind.GO_ON}


class Line(Struct, frozen=True):
    """Something to say.

    Attributes:
        kind: What it is about.
        step: The step that it belongs to; None for silence and going on.
        cue: The form cue that is said, or said as well.
        is_halfway: Whether a count is the first of the second half.
        is_last: Whether a count is the last of its set.
        names_phase: Whether a count is followed by the name of its phase.
        is_short: Whether there is no time to explain.
        left_s: Seconds that are left of a rest.
    """

    kind: LineKind
    step: Step | None = None
    cue: Cue | None = None
    is_halfway: bool = False
    is_last: bool = False
    names_phase: bool = False
    is_short: bool = False
    left_s: float = 0.0


class Manner(Struct, frozen=True):
    """How one speaks.

    Attributes:
        week: Week of the programme, from 1.
        names_phases: Whether every phase is named, because no tones tell the tempo.
        words_a_minute: How fast the voice speaks.
    """

    week: int = 1
    names_phases: bool = False
    words_a_minute: float = CALM_WORDS_A_MINUTE

    def takes_s(self, text: str) -> float:
        """Return about how many seconds a text takes."""
        return self.paced_s(speaking_s(text))

    def paced_s(self, calm_s: float) -> float:
        """Return how many seconds take what takes so many at the calm pace."""
        return calm_s * CALM_WORDS_A_MINUTE / self.words_a_minute

    def fits(self, cue: Cue, left_s: float) -> bool:
        """Tell whether a cue can be said in so many seconds, with a breath to spare."""
        return self.takes_s(cue.text) + BREATH_S <= left_s

    @property
    def cues_a_set(self) -> int:
        """How many reps of a set come with a cue."""
        return CUES_IN_WEEK[min(self.week, len(CUES_IN_WEEK)) - 1]


def room_s(step: Step, manner: Manner) -> float:
    """Return the seconds for words in a wait: after its signal, and before its countdown."""
    sound = None if manner.names_phases else sound_for(StepStarted(0.0, 0, step, None))
    after_s = sound.words_after_s if sound else 0.0
    return step.duration_s - after_s - (max(COUNTED_DOWN) if is_counted_down(step) else 0)


def line_for(event: Event, manner: Manner, running: Step | None = None) -> Line | None:
    """Return what to say about an event, or None.

    Args:
        event: What has happened.
        manner: How one speaks.
        running: The step in which it happened.
    """
    match event:
        case StepStarted(step=step):
            return _line_of_step(step, manner)
        case Paused(reason=PauseReason.PAIN):
            return Line(LineKind.PAIN, running)
        case Paused(reason=PauseReason.CLOCK_GAP):
            return Line(LineKind.ASLEEP, running)
        case Paused():
            return Line(LineKind.PAUSED if manner.names_phases else LineKind.SILENCE, running)
        case RestChanged(left_s=left_s):
            return Line(LineKind.REST_CHANGED, running, left_s=left_s)
        case Resumed():
            return Line(LineKind.GO_ON, running)
        case _:
            return None


def _line_of_step(step: Step, manner: Manner) -> Line | None:
    match step.kind:
        case StepKind.CHANGE_POSITION:
            return Line(LineKind.NEXT_EXERCISE, step, _set_up_cues(step, manner)[0])
        case StepKind.GET_READY if step.duration_s == READY_AGAIN_S or step.rep > 1:
            has_time = _has_time_for(SECONDS_AGAIN, step, manner)
            return Line(LineKind.READY_AGAIN if has_time else LineKind.GET_READY, step)
        case StepKind.GET_READY:
            return Line(LineKind.GET_READY, step, _set_up_cues(step, manner)[1])
        case StepKind.SWITCH_SIDE:
            return Line(LineKind.SWITCH_SIDE, step, _reminder(step, manner, SECONDS_SIDE))
        case StepKind.REST:
            return _line_of_rest(step, manner)
        case StepKind.CHECK_IN:
            return Line(LineKind.CHECK_IN, step, is_short=not _has_time_for(SECONDS_QUESTION, step, manner))
        case StepKind.OWN_PACE:
            return _count(step, manner, LineKind.OWN_PACE, _cue_of_rep(step, manner))
        case _:
            return _line_in_rep(step, manner)


def _line_of_rest(step: Step, manner: Manner) -> Line:
    if step.set_number == 1:
        return Line(LineKind.REST, step, _set_up_cues(step, manner)[0])
    is_short = not _has_time_for(SECONDS_REST, step, manner)
    return Line(LineKind.REST, step, None if is_short else _reminder(step, manner, SECONDS_REST), is_short=is_short)


def _has_time_for(announced_s: float, step: Step, manner: Manner) -> bool:
    return manner.paced_s(announced_s) + BREATH_S <= room_s(step, manner)


def _line_in_rep(step: Step, manner: Manner) -> Line | None:
    is_first = step.kind is StepKind(step.prescription.tempo.phases[0][0].value)
    names_phase = manner.names_phases and step.kind in _MOMENTS
    cue = _cue_of_rep(step, manner)
    if cue is not None and cue.moment is not _MOMENTS.get(step.kind):
        cue = None
    if is_first:
        return _count(step, manner, LineKind.COUNT, cue)
    if names_phase:
        return Line(LineKind.PHASE, step, cue)
    return Line(LineKind.CUE, step, cue) if cue is not None else None


def _count(step: Step, manner: Manner, kind: LineKind, cue: Cue | None) -> Line:
    reps = step.prescription.reps
    is_halfway = reps >= FEWEST_REPS_WITH_HALFWAY and step.rep == reps // 2 + 1
    can_name = manner.paced_s(SECONDS_A_COUNT + SECONDS_A_PHASE) <= step.duration_s
    names_phase = manner.names_phases and step.kind in _MOMENTS and can_name
    return Line(kind, step, cue, is_halfway, step.rep == reps > 1, names_phase, is_short=manner.names_phases)


def _set_up_cues(step: Step, manner: Manner) -> tuple[Cue | None, Cue | None]:
    """Return what there is to arrange: what is said with the exercise's name, and what with the get-ready.

    The first in order that fits, and the next one that does; a fix or another form stands first.
    """
    cues = step.exercise.cues_at(Moment.SET_UP)
    waking_s = WAKING_S if step.start_s <= CHANGE_POSITION_S else 0.0
    named_s = manner.takes_s(step.exercise.name) + manner.paced_s(SECONDS_NAMED)
    first_s = CHANGE_POSITION_S - waking_s - WORDS_AFTER_S[Tone.CHANGE_POSITION] - named_s
    first = next((cue for cue in cues if manner.fits(cue, first_s)), None)
    second_s = GET_READY_S - max(COUNTED_DOWN) - WORDS_AFTER_S[Tone.GET_READY] - manner.paced_s(SECONDS_READY)
    second = next((cue for cue in cues if cue is not first and manner.fits(cue, second_s)), None)
    return first, second


def _reminder(step: Step, manner: Manner, announced_s: float) -> Cue | None:
    """Return a cue to say before a set, where the voice has to name the phases and most cues do not fit into them."""
    cues = [cue for moment in _MOMENTS.values() for cue in step.exercise.cues_at(moment)]
    if not manner.names_phases or manner.week >= len(CUES_IN_WEEK) or not cues:
        return None
    cue = cues[_sets_before(step) % len(cues)]
    return cue if manner.fits(cue, room_s(step, manner) - manner.paced_s(announced_s)) else None


def _cue_of_rep(step: Step, manner: Manner) -> Cue | None:
    """Return the cue whose turn it is, in the order lift, hold, lower; None once a set has had enough.

    Only cues that fit take turns. The turn goes on from set to set and from side to side; an only cue comes with every
    other rep.
    """
    in_a_set = min(manner.cues_a_set, step.prescription.reps)
    cues = tuple(_cues_that_fit(step.prescription, manner)) if step.rep <= in_a_set else ()
    if not cues:
        return None
    turn = _sets_before(step) * in_a_set + step.rep - 1
    return None if len(cues) == 1 and turn % 2 else cues[turn % len(cues)]


def _cues_that_fit(prescription: Prescription, manner: Manner) -> Iterator[Cue]:
    """Yield the cues of a rep that can be said between their phase's beginning and the next count or name."""
    phases = prescription.tempo.phases
    for moment in _MOMENTS.values():
        here = next((place for place, (phase, _) in enumerate(phases) if phase.value == moment.value), None)
        if here is None:
            continue
        until_next = phases[here : here + 1] if manner.names_phases else phases[here:]
        left_s = prescription.tempo.rep_s if prescription.is_self_paced else sum(seconds for _, seconds in until_next)
        is_counted = here == 0 or prescription.is_self_paced
        longest_s = SECONDS_A_COUNT if manner.names_phases else SECONDS_HALFWAY
        left_s -= manner.paced_s(longest_s * is_counted + SECONDS_A_PHASE * manner.names_phases)
        yield from (cue for cue in prescription.exercise.cues_at(moment) if manner.fits(cue, left_s))


def _sets_before(step: Step) -> int:
    """Return how many sets of its exercise come before the one of a step, each side on its own."""
    sides = step.prescription.sides
    return (step.set_number - 1) * len(sides) + sides.index(step.side)

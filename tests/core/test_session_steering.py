"""Steering a session: lead-in after a pause, whole exercises, the set again, the rest, one's own pace."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from glutecoach.core.cues import Sound, Tone, sound_for, until_next_sound_s
from glutecoach.core.demonstration import Showing, demonstration
from glutecoach.core.events import Finished, RepFinished, RestChanged, Resumed, StepStarted
from glutecoach.core.exercise import Exercise, Position, Side, Tempo
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.script import Line, LineKind, Manner, line_for
from glutecoach.core.session import Session
from glutecoach.core.timeline import (
    READY_AGAIN_S,
    Place,
    StepKind,
    Timeline,
    duration_s,
    is_open_from,
    timeline,
)

T0 = 1000.0


@pytest.fixture
def steps(
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> Timeline:
    """Two sets of two reps at 23, 31, then after 45 s rest at 84, 92 s; then the other exercise on all fours."""
    bridge = make_exercise("bridge", tempo=Tempo(2, 2, 3, 1))
    kick = make_exercise("kick", position=Position.ALL_FOURS, tempo=Tempo(2, 2, 3, 1))
    return timeline(make_workout(make_prescription(bridge, sets=2, reps=2), make_prescription(kick, reps=1)))


@pytest.fixture
def open_steps(
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> Timeline:
    """Three reps of each side at one's own pace, the first at 23 s."""
    kick = make_exercise("kick", unilateral=True, tempo=Tempo(2, 2, 3, 1))
    return timeline(make_workout(replace(make_prescription(kick, reps=3), is_self_paced=True)))


def started(steps: Timeline, run_s: float = 0.0) -> Session:
    """Return a session that has run for so long."""
    session = Session(steps)
    session.start(T0)
    run(session, 0.0, run_s)
    return session


def run(session: Session, from_s: float, until_s: float) -> list[object]:
    """Tell the time every second."""
    events: list[object] = []
    now_s = from_s
    while now_s < until_s:
        now_s = min(now_s + 1, until_s)
        events += session.advance(T0 + now_s)
    return events


def begun(events: list[object]) -> list[tuple[str, int, int]]:
    """Return kind, set and rep of the steps that began."""
    return [
        (event.step.kind.value, event.step.set_number, event.step.rep)
        for event in events
        if isinstance(event, StepStarted)
    ]


def test_after_a_pause_in_a_rep_one_gets_ready_and_does_it_anew(steps: Timeline) -> None:
    """Paused in the hold of the second rep: five seconds to get ready, then the whole second rep."""
    session = started(steps, 33.5)
    session.pause(T0 + 34)
    events = session.resume_with_lead_in(T0 + 100)
    later = run(session, 100, 100 + READY_AGAIN_S + 8)

    assert isinstance(events[0], Resumed)
    assert begun(list(events)) == [("get_ready", 1, 2)]
    assert begun(later)[:2] == [("lift", 1, 2), ("hold", 1, 2)]
    assert [event.place.rep for event in later if isinstance(event, RepFinished)] == [2]


def test_a_second_pause_needs_no_second_lead_in(steps: Timeline) -> None:
    """Pausing again in the same rep leads back to the same get-ready; the workout grows once."""
    session = started(steps, 33.5)
    session.pause(T0 + 34)
    session.resume_with_lead_in(T0 + 34)
    run(session, 34, 40)
    session.pause(T0 + 40)
    events = session.resume_with_lead_in(T0 + 41)

    assert begun(list(events)) == [("get_ready", 1, 2)]
    assert duration_s(session.steps) == duration_s(steps) + READY_AGAIN_S


def test_a_pause_in_a_wait_goes_on_where_it_stopped(steps: Timeline) -> None:
    """Getting ready needs no getting ready."""
    session = started(steps, 20)
    session.pause(T0 + 20)
    events = session.resume_with_lead_in(T0 + 50)

    assert events == [Resumed(T0 + 50)]
    assert session.elapsed_s == 20
    assert session.resume_with_lead_in(T0 + 51) == []


def test_whole_exercises_are_stepped_over_and_the_opposite_step_undoes_it(steps: Timeline) -> None:
    """From the second rep to the next exercise, and right back into the second rep."""
    session = started(steps, 31.5)
    there = session.skip_exercise(T0 + 32, 1)
    back = session.skip_exercise(T0 + 33, -1)

    assert begun(list(there)) == [("change_position", 1, 1)]
    assert session.steps[session.index].exercise.exercise_id == "bridge"
    assert begun(list(back)) == [("lift", 1, 2)]


def test_a_step_back_by_an_exercise_leads_to_its_beginning_first(steps: Timeline) -> None:
    """Then to the one before; before the first and after the last there is nothing."""
    session = started(steps)
    session.skip(T0, 99)
    ended = session.is_over
    session = started(steps, 23)
    over = session.skip_exercise(T0 + 24, -1)
    first = session.skip_exercise(T0 + 24, -1)
    undone = session.skip_exercise(T0 + 25, 1)
    session.skip_exercise(T0 + 25, 1)
    session.skip(T0 + 26, 1)
    beyond = session.skip_exercise(T0 + 27, 1)

    assert ended
    assert begun(list(over)) == [("change_position", 1, 1)]
    assert first == []
    assert begun(list(undone)) == [("lift", 1, 1)]
    assert beyond == []


def test_a_set_can_be_done_again(steps: Timeline) -> None:
    """In its middle, in the rest after it, before anything was done (nothing happens), and after the end."""
    session = started(steps, 33)
    in_set = session.repeat_set(T0 + 34)
    run(session, 34, 34 + READY_AGAIN_S + 17)
    in_rest = session.repeat_set(T0 + 34 + READY_AGAIN_S + 18)
    fresh = started(steps, 2)
    over = started(steps)
    over.skip(T0, 99)

    assert begun(list(in_set)) == [("get_ready", 1, 1)]
    assert begun(list(in_rest)) == [("get_ready", 1, 1)]
    assert fresh.repeat_set(T0 + 3) == []
    assert over.repeat_set(T0 + 1) == []
    assert over.skip_exercise(T0 + 1, -1) == []


def test_a_rest_can_be_made_longer_and_shorter(steps: Timeline) -> None:
    """Ten seconds more, then ten less: it ends when it would have ended; the workout tells its new length."""
    session = started(steps, 49)
    longer = session.change_rest(T0 + 50, 10)
    grown_s = session.remaining_s
    shorter = session.change_rest(T0 + 51, -10)
    after = run(session, 51, 84)

    assert longer == [RestChanged(T0 + 50, 44)]
    assert grown_s == duration_s(steps) + 10 - 50
    assert shorter == [RestChanged(T0 + 51, 33)]
    assert begun(after) == [("lift", 2, 1)]


def test_a_rest_is_not_cut_below_its_countdown_and_nothing_else_is_changed(steps: Timeline) -> None:
    """With twelve seconds left ten cannot be taken; a rep has no rest, and ten minutes are enough."""
    session = started(steps, 49)
    run(session, 49, 72)
    work = started(steps, 24)

    assert session.change_rest(T0 + 72, -10) == []
    assert session.change_rest(T0 + 72, 600) == []
    assert work.change_rest(T0 + 24.5, 10) == []


def test_the_end_is_known_before_it_is_stepped_over(steps: Timeline) -> None:
    """Only at the last question does a step forward end the session."""
    session = started(steps)
    session.skip(T0, 5)
    before = session.is_at_last_stop
    session.skip_exercise(T0, 1)
    session.skip(T0, 3)

    assert not before
    assert session.is_at_last_stop


def test_at_ones_own_pace_a_rep_lasts_until_it_is_done(open_steps: Timeline) -> None:
    """However long it takes, nothing moves on; each rep that is said to be done is finished and the next one begins."""
    session = started(open_steps, 22)
    waited = run(session, 22, 300)
    first = session.finish_open(T0 + 301, whole_set=False)

    assert begun(waited) == [("own_pace", 1, 1)]
    assert session.steps[session.index].rep == 2
    assert [type(event) for event in first] == [RepFinished, StepStarted]
    assert isinstance(first[0], RepFinished)
    assert (first[0].reps_done, first[0].set_finished) == (1, False)
    assert session.elapsed_s == open_steps[session.index].start_s
    assert is_open_from(session.steps, session.index)


def test_the_rest_of_a_set_can_be_said_to_be_done_at_once(open_steps: Timeline) -> None:
    """Enter ends the set of this side; the other side follows."""
    session = started(open_steps, 25)
    session.finish_open(T0 + 26, whole_set=False)
    events = session.finish_open(T0 + 27, whole_set=True)

    finished = [event for event in events if isinstance(event, RepFinished)]
    assert [event.reps_done for event in finished] == [2, 3]
    assert [event.next_place for event in finished] == [
        Place("kick", Side.LEFT, 1, 3),
        Place("kick", Side.RIGHT, 1, 1),
    ]
    assert begun(list(events)) == [("switch_side", 1, 1)]
    assert session.step
    assert session.step.side is Side.RIGHT


def test_after_the_last_set_that_is_said_to_be_done_no_rep_is_to_come(open_steps: Timeline) -> None:
    """Who ends the last set at once is not offered reps of it again after a crash."""
    session = started(open_steps, 25)
    session.finish_open(T0 + 26, whole_set=True)
    run(session, 26, 40)
    events = session.finish_open(T0 + 41, whole_set=True)

    assert begun(list(events)) == [("check_in", 1, 3)]
    assert [event.next_place for event in events if isinstance(event, RepFinished)][-1] is None


def test_done_means_nothing_elsewhere(open_steps: Timeline, steps: Timeline) -> None:
    """While getting ready, in a timed rep, paused, or after the end nothing is finished by a key."""
    waiting, timed, paused, over = started(open_steps, 5), started(steps, 24), started(open_steps, 25), started(steps)
    paused.pause(T0 + 26)
    over.skip(T0, 99)

    assert waiting.finish_open(T0 + 6, whole_set=True) == []
    assert timed.finish_open(T0 + 24.5, whole_set=True) == []
    assert paused.finish_open(T0 + 27, whole_set=True) == []
    assert over.finish_open(T0 + 1, whole_set=False) == []


def test_a_workout_at_ones_own_pace_comes_to_its_end(open_steps: Timeline) -> None:
    """Late ticks, a pause and a sleep change nothing: every rep is finished once, and then it is over."""
    session = started(open_steps, 24)
    events: list[object] = []
    now_s = 24.0
    while not session.is_over:
        now_s += 4
        events += session.advance(T0 + now_s)
        events += session.finish_open(T0 + now_s, whole_set=False)

    assert len([event for event in events if isinstance(event, RepFinished)]) == 6
    assert isinstance(events[-1], Finished)
    assert session.remaining_s == 0


def test_an_open_rep_is_heard_said_and_shown(open_steps: Timeline) -> None:
    """A tick and the number mark it, the figure shows one rep, and nothing sounds before the person says done."""
    index = next(index for index, step in enumerate(open_steps) if step.kind is StepKind.OWN_PACE)
    event = StepStarted(0.0, index, open_steps[index], None)
    last = StepStarted(0.0, index + 2, open_steps[index + 2], None)

    assert sound_for(event) == Sound(Tone.COUNTDOWN)
    assert until_next_sound_s(event.step, 1.0) == math.inf
    assert line_for(event, Manner()) == Line(LineKind.OWN_PACE, event.step)
    assert line_for(last, Manner()) == Line(LineKind.OWN_PACE, last.step, is_last=True)
    assert demonstration(event.step, 4.0).showing is Showing.REP


def test_a_changed_rest_is_said() -> None:
    """The new number of seconds is heard, and a tone where there is no voice."""
    assert line_for(RestChanged(0.0, 35.0), Manner()) == Line(LineKind.REST_CHANGED, left_s=35.0)
    assert sound_for(RestChanged(0.0, 35.0)) == Sound(Tone.REST)

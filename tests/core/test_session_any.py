"""What holds for any workout and any sequence of ticks, pauses and keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import cycle, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from glutecoach.core.events import Event, Finished, Paused, PauseReason, RepFinished, Resumed, StepStarted
from glutecoach.core.exercise import Felt
from glutecoach.core.plan import Workout
from glutecoach.core.session import SUSPEND_GAP_S, Session
from glutecoach.core.timeline import (
    Place,
    StepKind,
    Timeline,
    duration_s,
    place_at,
    resume_index,
    timeline,
    with_lead_in,
)

Workouts = st.SearchStrategy[Workout]

T0 = 4096.0
"""A start on the clock that leaves quarters of a second exact."""
GAPS_S = st.lists(st.integers(0, 20).map(lambda quarters: quarters / 4), min_size=1, max_size=12).filter(any)
"""Times between ticks, none long enough to be taken for a sleep."""
KEYS = st.sampled_from(("advance", "advance", "advance", "pause", "resume", "resume", "forward", "back", "check_in"))
PROPERTY = settings(max_examples=75, deadline=None)


def worked_out(steps: Timeline) -> list[Event]:
    """Work out what an undisturbed session tells, from the timeline alone."""
    events: list[Event] = []
    done: Counter[tuple[str, str, int]] = Counter()
    for index, step in enumerate(steps):
        events.append(StepStarted(T0 + step.start_s, index, step, place_at(steps, index)))
        if step.ends_rep:
            rep = step.place
            done[rep.exercise_id, rep.side, rep.set_number] += 1
            reps_done = done[rep.exercise_id, rep.side, rep.set_number]
            later = (one.place for one in steps[index + 1 :] if one.kind.is_work)
            events.append(
                RepFinished(T0 + step.end_s, rep, reps_done, reps_done == step.prescription.reps, next(later, None))
            )
    return [*events, Finished(T0 + duration_s(steps))]


def run_out(session: Session, now_s: float, gaps_s: Iterable[float] = (SUSPEND_GAP_S,)) -> list[Event]:
    """Tick until the session is over."""
    events: list[Event] = []
    for gap_s in cycle(gaps_s):
        if session.is_over:
            break
        now_s += gap_s
        events += session.advance(now_s)
    return events


def without_pauses(events: list[Event]) -> list[tuple[float, Event]]:
    """Return the other events, each with its time less the time that stood still before it."""
    told: list[tuple[float, Event]] = []
    stood_still_s = 0.0
    paused_at_s: float | None = None
    for event in events:
        match event:
            case Paused(at_s=at_s):
                paused_at_s = at_s
            case Resumed(at_s=at_s):
                assert paused_at_s is not None
                stood_still_s += at_s - paused_at_s
                paused_at_s = None
            case _:
                at_s = event.at_s if paused_at_s is None else paused_at_s
                told.append((at_s - stood_still_s, event))
    return told


def reps(events: Iterable[Event]) -> list[Place]:
    """Return the reps that were told as done."""
    return [event.place for event in events if isinstance(event, RepFinished)]


def press(session: Session, key: str, now_s: float, felt: Felt) -> list[Event]:
    """Press a key, or just tell the time."""
    match key:
        case "pause":
            return session.pause(now_s)
        case "resume":
            return session.resume(now_s)
        case "forward":
            return session.skip(now_s, 1)
        case "back":
            return session.skip(now_s, -1)
        case "check_in":
            return session.check_in(now_s, felt)
        case _:
            return session.advance(now_s)


@PROPERTY
@given(data=st.data(), gaps_s=GAPS_S)
def test_late_ticks_change_nothing(data: st.DataObject, gaps_s: list[float], workouts: Workouts) -> None:
    """However unevenly the computer ticks, the same things happen at the same times."""
    steps = timeline(data.draw(workouts))
    session = Session(steps)
    events = session.start(T0) + run_out(session, T0, gaps_s)

    assert events == worked_out(steps)


@PROPERTY
@given(data=st.data(), gaps_s=GAPS_S)
def test_pauses_lose_no_time(data: st.DataObject, gaps_s: list[float], workouts: Workouts) -> None:
    """Paused by a key or by a sleep, wherever and for however long: what was left is what is left."""
    steps = timeline(data.draw(workouts))
    sleeps = data.draw(st.lists(st.tuples(st.booleans(), st.integers(21, 9999)), min_size=1, max_size=8))
    session = Session(steps)
    events = session.start(T0)
    now_s = T0
    for gap_s, (asked, quarters) in zip(cycle(gaps_s), sleeps, strict=False):
        now_s += gap_s
        events += session.advance(now_s)
        elapsed_s = session.elapsed_s
        events += session.pause(now_s) if asked else session.advance(now_s + quarters / 4)
        assert session.elapsed_s == elapsed_s
        now_s += quarters / 4
        events += session.resume(now_s)
    events += run_out(session, now_s, gaps_s)

    assert [(at_s, type(event)) for at_s, event in without_pauses(events)] == [
        (event.at_s, type(event)) for event in worked_out(steps)
    ]
    assert reps(events) == reps(worked_out(steps))


@PROPERTY
@given(data=st.data(), ran_for=st.integers(0, 400), slept_for=st.integers(21, 40_000))
def test_sleep_pauses_at_the_last_tick(data: st.DataObject, ran_for: int, slept_for: int, workouts: Workouts) -> None:
    """Whenever the lid is closed, the session stands where it was at the last tick, and says why."""
    steps = timeline(data.draw(workouts))
    session = Session(steps)
    session.start(T0)
    for quarters in range(1, ran_for + 1):
        session.advance(T0 + quarters / 4)
    elapsed_s, was_over = session.elapsed_s, session.is_over
    last_s = T0 + ran_for / 4

    assert session.advance(last_s + slept_for / 4) == ([] if was_over else [Paused(last_s, PauseReason.CLOCK_GAP)])
    assert session.elapsed_s == elapsed_s


@PROPERTY
@given(data=st.data(), paused=st.booleans(), into=st.integers(0, 40), back_first=st.booleans())
def test_opposite_key_undoes_a_mistap(
    data: st.DataObject, paused: bool, into: int, back_first: bool, workouts: Workouts
) -> None:
    """Skipping the wrong way and then the other way leads to the same rep, or the same wait as far as it had come."""
    steps = timeline(data.draw(workouts))
    first_skippable, last_skippable = (1, len(steps) - 1) if back_first else (0, len(steps) - 2)
    index = data.draw(st.integers(first_skippable, last_skippable))
    session = Session(steps)
    session.start(T0, index)
    passed_s = min(into / 4, steps[index].duration_s - 0.25, SUSPEND_GAP_S)
    now_s = T0 + passed_s
    session.advance(now_s)
    if paused:
        session.pause(now_s)
    (there,) = session.skip(now_s, -1 if back_first else 1)
    (again,) = session.skip(now_s, 1 if back_first else -1)

    assert isinstance(there, StepStarted)
    assert isinstance(again, StepStarted)
    assert there.index < again.index <= index if back_first else again.index <= index < there.index
    assert steps[again.index].place == steps[index].place
    assert steps[again.index].kind is steps[index].kind or steps[index].kind.is_work
    assert again.index == index or all(step.kind.is_work for step in steps[again.index : index + 1])
    assert session.elapsed_s == steps[again.index].start_s + (0.0 if steps[index].kind.is_work else passed_s)
    assert session.is_paused is paused


@PROPERTY
@given(data=st.data())
def test_skipping_visits_every_rep_and_wait_once(data: st.DataObject, workouts: Workouts) -> None:
    """Pressed again and again, forward passes each rep and wait once, does none of them, and reaches the end."""
    steps = timeline(data.draw(workouts))
    session = Session(steps)
    visited = session.start(T0)
    while not session.is_over:
        visited += session.skip(T0, 1)
    passed = [event.step for event in visited if isinstance(event, StepStarted)]
    stops = [(step.place, None if step.kind.is_work else step.kind) for step in passed]

    assert reps(visited) == []
    assert visited[-1] == Finished(T0)
    assert len(stops) == len(set(stops))
    assert set(stops) == {(step.place, None if step.kind.is_work else step.kind) for step in steps}


@settings(max_examples=150, deadline=None)
@given(
    data=st.data(),
    keys=st.lists(st.tuples(KEYS, st.integers(0, 24), st.sampled_from(Felt)), min_size=1, max_size=60),
)
def test_any_keys_at_any_time(data: st.DataObject, keys: list[tuple[str, int, Felt]], workouts: Workouts) -> None:
    """Whatever is pressed whenever, time stays within the workout and a rep is done only when it was done whole."""
    steps = timeline(data.draw(workouts))
    session = Session(steps)
    now_s = T0
    stops = [
        index for index, step in enumerate(steps) if not step.kind.is_work or resume_index(steps, step.place) == index
    ]
    events = session.start(now_s, data.draw(st.sampled_from(stops[::-1])))
    for key, quarters, felt in keys:
        now_s += quarters / 4
        events += press(session, key, now_s, felt)
        assert 0 <= session.elapsed_s <= duration_s(steps)
        assert session.remaining_s == duration_s(steps) - session.elapsed_s
        running = session.step
        assert 0 <= session.step_elapsed_s <= (running.duration_s if running else 0)
        assert session.is_over or steps[session.index].start_s <= session.elapsed_s < steps[session.index].end_s

    assert all(earlier.at_s <= later.at_s for earlier, later in pairwise(events))
    assert sum(isinstance(event, Finished) for event in events) == session.is_over
    assert_reps_were_done_whole(events, steps)


@PROPERTY
@given(
    data=st.data(),
    start_s=st.floats(0, 1e7),
    keys=st.lists(st.tuples(KEYS, st.floats(0, 6), st.sampled_from(Felt)), min_size=1, max_size=40),
)
def test_any_keys_on_a_real_clock(
    data: st.DataObject, start_s: float, keys: list[tuple[str, float, Felt]], workouts: Workouts
) -> None:
    """On a clock that has run for months, with times that do not round well, time still stays within the workout."""
    steps = timeline(data.draw(workouts))
    session = Session(steps)
    now_s = start_s
    session.start(now_s, data.draw(st.integers(0, len(steps) - 1)))
    for key, gap_s, felt in keys:
        now_s += gap_s
        press(session, key, now_s, felt)
        assert 0 <= session.elapsed_s <= duration_s(steps)
        assert 0 <= session.remaining_s <= duration_s(steps)
        assert 0 <= session.step_elapsed_s <= (session.step.duration_s if session.step else 0)

    assert session.is_over is (session.step is None)


def assert_reps_were_done_whole(events: list[Event], steps: Timeline) -> None:
    """Follow the events: each rep told as done ran through all its phases, in full, since the last jump."""
    run: list[tuple[float, int]] = []
    done: set[Place] = set()
    for at_s, event in without_pauses(events):
        match event:
            case StepStarted(index=index, jumped=jumped):
                assert jumped or not run or index == run[-1][1] + 1
                run = [(at_s, index)] if jumped else [*run, (at_s, index)]
            case RepFinished(place=place, reps_done=reps_done, set_finished=set_finished):
                done.add(place)
                phases = [index for index, step in enumerate(steps) if step.kind.is_work and step.place == place]
                began_s = run[-len(phases)][0]
                assert [index for _, index in run[-len(phases) :]] == phases
                assert at_s - began_s == sum(steps[index].duration_s for index in phases)
                prescribed = steps[phases[0]].prescription.reps
                same_set = (place.exercise_id, place.side, place.set_number)
                assert reps_done == sum((one.exercise_id, one.side, one.set_number) == same_set for one in done)
                assert reps_done <= prescribed
                assert set_finished is (reps_done == prescribed)
            case _:
                pass


@PROPERTY
@given(data=st.data(), crashes=st.lists(st.integers(1, 600), max_size=4))
def test_crashes_lose_and_repeat_no_rep(data: st.DataObject, crashes: list[int], workouts: Workouts) -> None:
    """However often the power goes, going on with the rep that was cut off does every rep exactly once."""
    steps = timeline(data.draw(workouts))
    everything = reps(worked_out(steps))
    session = Session(steps)
    session.start(T0)
    done: list[Place] = []
    finished_sets = 0
    go_on_at: Place | None = everything[0]
    for quarters in [*crashes, None]:
        events: list[Event] = []
        for tick in range(1, quarters + 1) if quarters else ():
            events += session.advance(T0 + tick / 4)
        if quarters is None:
            events += run_out(session, T0)
        told = [event for event in events if isinstance(event, RepFinished)]
        done += reps(told)
        finished_sets += sum(event.set_finished for event in told)
        go_on_at = told[-1].next_place if told else go_on_at
        if quarters is None or go_on_at is None:
            break
        index = resume_index(steps, go_on_at)
        assert index is not None
        session = Session(with_lead_in(steps, index), done=done)
        started = session.start(T0, index)
        assert [event.step.kind for event in started if isinstance(event, StepStarted)] == [StepKind.CHANGE_POSITION]

    assert done == everything
    assert finished_sets == len({(rep.exercise_id, rep.side, rep.set_number) for rep in everything})

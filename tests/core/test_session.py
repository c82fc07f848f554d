from __future__ import annotations

from collections.abc import Callable

import pytest

from glutecoach.core.events import (
    CheckedIn,
    Event,
    Finished,
    Paused,
    RepFinished,
    RepsTakenBack,
    RestChanged,
    Resumed,
    StepStarted,
)
from glutecoach.core.exercise import Exercise, Felt, Side, Tempo
from glutecoach.core.plan import Prescription, Workout
from glutecoach.core.session import SUSPEND_GAP_S, Session
from glutecoach.core.timeline import Place, StepKind, Timeline, resume_index, timeline, with_lead_in

T0 = 1000.0
CHECK_IN_AT_S = 67.0
END_AT_S = 77.0


def place(side: Side, rep: int) -> Place:
    """Return a rep of the only set."""
    return Place("raise", side, 1, rep)


def told(events: list[Event]) -> list[str]:
    """Write events down, one short line for each, with times since the start."""
    return [_line(event) for event in events]


def _line(event: Event) -> str:
    at = f"{event.at_s - T0:g}"
    match event:
        case StepStarted(step=step, jumped=jumped):
            return f"{at} {step.kind.value} {step.side.value} {step.rep}{' jumped' if jumped else ''}"
        case RepFinished(place=rep, reps_done=reps_done, set_finished=set_finished):
            return f"{at} {rep.side.value} {reps_done} done{', set finished' if set_finished else ''}"
        case RepsTakenBack(reps_left=reps_left):
            return f"{at} taken back, {reps_left} left"
        case CheckedIn(felt=felt):
            return f"{at} felt {felt.value}"
        case Paused(reason=reason):
            return f"{at} paused {reason.value}"
        case RestChanged(left_s=left_s):
            return f"{at} rest {left_s:g}"
        case Resumed():
            return f"{at} resumed"
        case Finished():
            return f"{at} finished"


def walk(session: Session, until_s: float, from_s: float = 0.0) -> list[Event]:
    """Tell the time every second up to a moment, in seconds since the start."""
    events: list[Event] = []
    now_s = from_s
    while now_s < until_s:
        now_s = min(now_s + 1, until_s)
        events += session.advance(T0 + now_s)
    return events


def press_pause(session: Session, now_s: float) -> list[Event]:
    """Pause."""
    return session.pause(now_s)


def press_forward(session: Session, now_s: float) -> list[Event]:
    """Step forward."""
    return session.skip(now_s, 1)


def press_answer(session: Session, now_s: float) -> list[Event]:
    """Answer that it was felt in the glutes."""
    return session.check_in(now_s, Felt.GLUTES)


@pytest.fixture
def steps(
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> Timeline:
    """Two reps for each side: reps at 23, 31, 51 and 59 s, switching sides at 39 s, the question at 67 s."""
    leg_raise = make_exercise("raise", unilateral=True, tempo=Tempo(2, 2, 3, 1))
    return timeline(make_workout(make_prescription(leg_raise, reps=2)))


@pytest.fixture
def session(steps: Timeline) -> Session:
    """The session, started."""
    started = Session(steps)
    started.start(T0)
    return started


def test_waits_for_the_start(steps: Timeline) -> None:
    """Before the start time stands still at the first step."""
    waiting = Session(steps)

    assert (waiting.is_paused, waiting.is_over, waiting.index, waiting.elapsed_s) == (True, False, 0, 0)
    assert waiting.advance(T0) == []
    assert (waiting.steps, waiting.step, waiting.remaining_s) == (steps, steps[0], END_AT_S)


def test_start_announces_the_first_step(steps: Timeline) -> None:
    """The start tells what to do and which rep comes first."""
    starting = Session(steps)
    events = starting.start(T0)

    assert events == [StepStarted(T0, 0, steps[0], place(Side.LEFT, 1))]
    assert not starting.is_paused


def test_whole_workout(session: Session) -> None:
    """Every step, rep and the end are told once, each with its own time."""
    assert told(walk(session, END_AT_S)) == [
        "15 get_ready left 1",
        *("23 lift left 1", "25 hold left 1", "27 lower left 1", "30 pause left 1", "31 left 1 done"),
        *("31 lift left 2", "33 hold left 2", "35 lower left 2", "38 pause left 2", "39 left 2 done, set finished"),
        "39 switch_side right 1",
        *("51 lift right 1", "53 hold right 1", "55 lower right 1", "58 pause right 1", "59 right 1 done"),
        *("59 lift right 2", "61 hold right 2", "63 lower right 2", "66 pause right 2"),
        *("67 right 2 done, set finished", "67 check_in right 2"),
        "77 finished",
    ]
    assert (session.is_over, session.step, session.step_elapsed_s) == (True, None, 0)
    assert (session.elapsed_s, session.remaining_s) == (END_AT_S, 0)


def test_finished_rep_names_the_one_to_go_on_with(session: Session) -> None:
    """After each rep it is known where a session that is cut off now would go on."""
    following = [event.next_place for event in walk(session, END_AT_S) if isinstance(event, RepFinished)]

    assert following == [place(Side.LEFT, 2), place(Side.RIGHT, 1), place(Side.RIGHT, 2), None]


def test_question_has_no_rep_to_come(session: Session) -> None:
    """While the last question runs, no rep is left to announce."""
    last = walk(session, CHECK_IN_AT_S)[-1]

    assert isinstance(last, StepStarted)
    assert (last.step.kind, last.place) == (StepKind.CHECK_IN, None)


def test_late_tick_carries_its_overshoot(session: Session) -> None:
    """A tick that comes 1.75 s late tells two steps with their true times, and the second is shortened by nothing."""
    walk(session, 23)

    assert told(session.advance(T0 + 27.75)) == ["25 hold left 1", "27 lower left 1"]
    assert (session.elapsed_s, session.step_elapsed_s, session.remaining_s) == (27.75, 0.75, END_AT_S - 27.75)
    assert told(session.advance(T0 + 30)) == ["30 pause left 1"]


def test_clock_that_steps_back_is_ignored(session: Session) -> None:
    """A time before the latest one changes nothing."""
    walk(session, 20)

    assert session.advance(T0 + 12) == []
    assert session.elapsed_s == 20


def test_late_last_tick_does_not_overrun_the_end(session: Session) -> None:
    """When the last tick comes late, the workout still took as long as it takes."""
    walk(session, END_AT_S - 1)

    assert told(session.advance(T0 + END_AT_S + 3)) == ["77 finished"]
    assert (session.elapsed_s, session.remaining_s) == (END_AT_S, 0)


@pytest.mark.parametrize("now_s", [400734.916, 940823.091])
def test_step_begins_at_zero_on_any_clock(
    now_s: float,
    make_exercise: Callable[..., Exercise],
    make_prescription: Callable[..., Prescription],
    make_workout: Callable[..., Workout],
) -> None:
    """Where the clock's fractions round down or up, a step still begins with no time gone rather than less."""
    steps = timeline(make_workout(make_prescription(make_exercise(tempo=Tempo(0.3, 2, 3, 1)))))
    session = Session(steps)
    session.start(now_s, 3)

    assert steps[3].start_s == 23.3
    assert 0 <= session.step_elapsed_s < 1e-6
    assert session.step is steps[3]


def test_pause_loses_no_time(session: Session) -> None:
    """A hold that was interrupted after 1.5 of 2 s goes on for half a second."""
    walk(session, 25)
    paused = session.pause(T0 + 26.5)
    still = session.advance(T0 + 600)
    resumed = session.resume(T0 + 1000)

    assert (told(paused), still, told(resumed)) == (["26.5 paused asked"], [], ["1000 resumed"])
    assert told(session.advance(T0 + 1000.5)) == ["1000.5 lower left 1"]


def test_pause_first_tells_what_has_happened(session: Session) -> None:
    """A rep that ended just before the key was pressed is done."""
    walk(session, 30.5)

    assert told(session.pause(T0 + 31.25)) == ["31 left 1 done", "31 lift left 2", "31.25 paused asked"]
    assert session.step_elapsed_s == 0.25


def test_pausing_twice_and_resuming_twice_change_nothing(session: Session) -> None:
    """A second press of the same key is silent."""
    assert session.resume(T0 + 1) == []
    assert told(session.pause(T0 + 2)) == ["2 paused asked"]
    assert session.pause(T0 + 3) == []
    assert told(session.resume(T0 + 4)) == ["4 resumed"]
    assert session.elapsed_s == 2


@pytest.mark.parametrize(
    ("gap_s", "events"),
    [(SUSPEND_GAP_S, []), (SUSPEND_GAP_S + 0.001, ["16 paused clock_gap"]), (8 * 3600.0, ["16 paused clock_gap"])],
)
def test_sleep_of_the_computer_pauses_at_the_last_tick(gap_s: float, events: list[str], session: Session) -> None:
    """Above five seconds without a tick the computer slept: it pauses where the person still was, and says so."""
    walk(session, 16)

    assert told(session.advance(T0 + 16 + gap_s)) == events
    assert session.is_paused is bool(events)
    assert session.elapsed_s == (16 if events else 16 + gap_s)


def test_nothing_is_lost_by_a_sleep(session: Session) -> None:
    """After the lid is opened and the session resumed, the step goes on where it was."""
    walk(session, 24)
    session.advance(T0 + 5000)
    session.resume(T0 + 5010)

    assert told(session.advance(T0 + 5011)) == ["5011 hold left 1"]


def test_own_gap_can_be_set(steps: Timeline) -> None:
    """At higher speed the gap grows with it."""
    fast = Session(steps, suspend_gap_s=50)
    fast.start(T0)

    assert told(fast.advance(T0 + 30))[-1] == "30 pause left 1"


@pytest.mark.parametrize(
    ("press", "events"),
    [
        (press_pause, ["16 paused clock_gap"]),
        (press_forward, ["16 paused clock_gap", "900 lift left 1 jumped"]),
        (press_answer, ["16 paused clock_gap"]),
    ],
)
def test_key_that_wakes_the_computer_leaves_it_paused(
    press: Callable[[Session, float], list[Event]], events: list[str], session: Session
) -> None:
    """The first key after a sleep is obeyed, and time stands still until it is resumed."""
    walk(session, 16)

    assert told(press(session, T0 + 900)) == events
    assert session.is_paused


@pytest.mark.parametrize(
    ("at_s", "count", "event"),
    [
        (3, 1, "get_ready left 1"),
        (20, 1, "lift left 1"),
        (23, 1, "lift left 2"),
        (30.5, 1, "lift left 2"),
        (36, 1, "switch_side right 1"),
        (36, -1, "lift left 1"),
        (25, -1, "get_ready left 1"),
        (45, -1, "lift left 2"),
        (45, 3, "check_in right 2"),
        (68, -1, "lift right 2"),
        (25, 0, "lift left 1"),
        (3, -1, "change_position left 1"),
        (55, -99, "change_position left 1"),
    ],
)
def test_skip_goes_by_whole_reps_and_waits(at_s: float, count: int, event: str, session: Session) -> None:
    """One press steps over a rep, a rest or another wait, never into the middle of a rep."""
    walk(session, at_s)

    assert told(session.skip(T0 + at_s, count)) == [f"{at_s:g} {event} jumped"]
    assert session.step_elapsed_s == 0
    assert not session.is_paused


@pytest.mark.parametrize("count", [1, 2, 99])
def test_skip_over_the_end_ends_the_session(count: int, session: Session) -> None:
    """After the last question there is only the end."""
    walk(session, 70)

    assert told(session.skip(T0 + 70, count)) == ["70 finished"]
    assert (session.is_over, session.elapsed_s, session.remaining_s) == (True, END_AT_S, 0)


def test_skip_over_the_end_while_paused(session: Session) -> None:
    """A paused session can be left the same way."""
    walk(session, 70)
    session.pause(T0 + 70)

    assert told(session.skip(T0 + 80, 1)) == ["80 finished"]
    assert (session.is_over, session.elapsed_s, session.resume(T0 + 81)) == (True, END_AT_S, [])


def test_skip_while_paused_stays_paused(session: Session) -> None:
    """Looking for the right place needs no hurry: time stands still until it is resumed."""
    walk(session, 24)
    session.pause(T0 + 24)

    assert told(session.skip(T0 + 30, 1)) == ["30 lift left 2 jumped"]
    assert (session.is_paused, session.elapsed_s) == (True, 31)
    assert session.advance(T0 + 60) == []
    assert told(session.resume(T0 + 61)) == ["61 resumed"]
    assert told(session.advance(T0 + 63)) == ["63 hold left 2"]


def test_skipped_rep_is_not_done(session: Session) -> None:
    """Only reps that were done are counted, so a set with a skipped rep is not finished."""
    walk(session, 30.75)
    session.skip(T0 + 30.75, 1)

    assert "38.75 left 1 done" in told(walk(session, 40, from_s=30.75))


def test_repeated_rep_counts_once(session: Session) -> None:
    """Going back and doing a rep again makes a rep done, not two."""
    walk(session, 32)
    session.skip(T0 + 32, -1)
    done = [event for event in walk(session, 48, from_s=32) if isinstance(event, RepFinished)]

    assert told(list(done)) == ["40 left 1 done", "48 left 2 done, set finished"]


@pytest.mark.parametrize("felt", [felt for felt in Felt if felt is not Felt.PAIN])
def test_answer_moves_on(felt: Felt, session: Session) -> None:
    """An answer is taken down and the workout goes on at once."""
    walk(session, 70)

    assert session.check_in(T0 + 71, felt) == [CheckedIn(T0 + 71, "raise", felt), Finished(T0 + 71)]
    assert session.is_over


def test_pain_stops_the_clock(session: Session) -> None:
    """Pain is taken down and time stands still, so that nobody is hurried into the next exercise."""
    walk(session, 70)

    assert told(session.check_in(T0 + 71, Felt.PAIN)) == ["71 felt pain", "71 paused pain"]
    assert (session.is_paused, session.is_over, session.elapsed_s) == (True, False, 71)
    assert told(session.resume(T0 + 200)) == ["200 resumed"]


def test_answers_while_paused(session: Session) -> None:
    """An answer can be given while time stands still; it does not start the clock, and pain pauses only once."""
    walk(session, 70)
    session.pause(T0 + 70)

    assert told(session.check_in(T0 + 80, Felt.PAIN)) == ["80 felt pain"]
    assert told(session.check_in(T0 + 90, Felt.MIXED)) == ["90 felt mixed", "90 finished"]


def test_answer_without_a_question_is_ignored(session: Session) -> None:
    """A key pressed in the middle of a rep, or after the end, answers nothing."""
    walk(session, 24)

    assert session.check_in(T0 + 24, Felt.GLUTES) == []
    assert told(session.check_in(T0 + 25, Felt.PAIN)) == ["25 hold left 1"]
    walk(session, END_AT_S, from_s=25)
    assert session.check_in(T0 + 80, Felt.GLUTES) == []


def test_unanswered_question_moves_on(session: Session) -> None:
    """A question never blocks; an answer that comes too late for it is not taken for another one."""
    walk(session, 76)

    assert told(session.check_in(T0 + 78, Felt.GLUTES)) == ["77 finished"]


def test_nothing_happens_after_the_end(session: Session) -> None:
    """A finished session stays as it is, whatever is pressed."""
    walk(session, END_AT_S)
    late_s = T0 + 500

    assert session.advance(late_s) == session.pause(late_s) == session.resume(late_s) == []
    assert session.skip(late_s, -1) == session.skip(late_s, 1) == []
    assert (session.is_over, session.is_paused, session.elapsed_s) == (True, False, END_AT_S)


def test_continued_session_goes_on_with_the_missing_reps(steps: Timeline) -> None:
    """After a crash in the second leg's second rep it gives time to lie down, and three done reps stay done."""
    at = resume_index(steps, place(Side.RIGHT, 2))
    assert at is not None
    done = [place(Side.LEFT, 1), place(Side.LEFT, 2), place(Side.RIGHT, 1)]
    continued = Session(with_lead_in(steps, at), done=done)
    begun = continued.start(T0, at)

    assert told(begun) == ["0 change_position right 2"]
    assert told(walk(continued, 41)) == [
        *("15 get_ready right 2", "23 lift right 2", "25 hold right 2", "27 lower right 2", "30 pause right 2"),
        *("31 right 2 done, set finished", "31 check_in right 2"),
        "41 finished",
    ]

from __future__ import annotations

from collections.abc import Callable

import pytest

from glutecoach.core.exercise import Felt
from glutecoach.core.history import SessionRecord
from glutecoach.core.readiness import Condition, ConditionId, readiness
from glutecoach.core.weeks import WeekState

MakeRecord = Callable[..., SessionRecord]

C, E, M, OPEN = WeekState.COMPLETED, WeekState.EXCUSED, WeekState.MISSED, WeekState.OPEN
GLUTES, HAMSTRINGS, PAIN = Felt.GLUTES, Felt.HAMSTRINGS, Felt.PAIN
GOOD_WEEKS = [C, C, C, C]


@pytest.mark.parametrize(
    ("states", "met", "have", "out_of"),
    [
        ([], False, 0, 0),
        ([OPEN], False, 0, 0),
        ([C, C, C], False, 3, 3),
        ([C, C, C, OPEN], False, 3, 3),
        ([C, C, C, C], True, 4, 4),
        ([C, C, C, C, OPEN], True, 4, 4),
        ([C, C, C, C, M], True, 4, 5),
        ([M, C, C, C, C, OPEN], True, 4, 5),
        ([C, M, C, C, C], True, 4, 5),
        ([C, M, C, M, C, C], False, 3, 5),
        ([C, C, C, C, M, M], False, 3, 5),
        ([C, C, C, C, C], True, 5, 5),
        ([C, C, C, C, C, C], True, 5, 5),
        ([M, C, C, C, M, C], True, 4, 5),
        ([M, M, C, C, C, C, C], True, 5, 5),
        ([C, C, E, E, C, E, C, OPEN], True, 4, 4),
        ([M, C, E, C, C, E, E, C, E], True, 4, 5),
        ([M, M, C, E, C, C, C], True, 4, 5),
        ([C, C, C, E, M, M, E, OPEN], False, 3, 5),
    ],
)
def test_weeks_condition(states: list[WeekState], met: bool, have: int, out_of: int) -> None:
    """Four of the last five weeks that are neither open nor excused must be completed."""
    condition = readiness(states, []).conditions[0]

    assert condition == Condition(ConditionId.WEEKS, met, have, 4, out_of, have)


@pytest.mark.parametrize(
    ("answers", "met", "percent"),
    [
        ([], False, 0),
        ([GLUTES] * 5, False, 100),
        ([GLUTES] * 6, True, 100),
        ([GLUTES] * 5 + [HAMSTRINGS], True, 83),
        ([GLUTES] * 4 + [HAMSTRINGS], False, 80),
        ([GLUTES] * 4 + [HAMSTRINGS] * 2, False, 66),
        ([GLUTES] * 8 + [HAMSTRINGS] * 2, True, 80),
        ([GLUTES] * 12 + [HAMSTRINGS] * 3, True, 80),
        ([GLUTES] * 7 + [HAMSTRINGS] * 2, False, 77),
        ([GLUTES] * 11 + [HAMSTRINGS] * 3, False, 78),
        ([GLUTES] * 5 + [Felt.NOT_SURE], True, 83),
        ([GLUTES] * 4 + [Felt.NOT_SURE, Felt.MIXED], False, 66),
        ([HAMSTRINGS] * 6, False, 0),
        ([GLUTES] * 79 + [HAMSTRINGS] * 20, False, 79),
    ],
)
def test_felt_condition(answers: list[Felt], met: bool, percent: int, make_record: MakeRecord) -> None:
    """At least six answers and at least 80 per cent of them glutes, exactly 80 included, 79.8 not rounded up."""
    condition = readiness([], [make_record(felt=answers)]).conditions[1]

    assert condition == Condition(ConditionId.FELT, met, percent, 80, len(answers), answers.count(Felt.GLUTES))


def test_only_the_last_six_sessions_are_asked(make_record: MakeRecord) -> None:
    """What was felt seven sessions ago is over; all answers of the last six are taken, two of each session."""
    early = make_record(felt=[HAMSTRINGS] * 20)
    late = [make_record(felt=[GLUTES, GLUTES]) for _ in range(5)]
    condition = readiness([], [early, *late, make_record(felt=[GLUTES, HAMSTRINGS])]).conditions[1]
    with_early = readiness([], [early, *late]).conditions[1]

    assert condition == Condition(ConditionId.FELT, met=True, have=91, need=80, out_of=12, count=11)
    assert with_early == Condition(ConditionId.FELT, met=False, have=33, need=80, out_of=30, count=10)


def test_unanswered_sessions_do_not_reach_further_back(make_record: MakeRecord) -> None:
    """Six sessions are looked at even when some were not answered, so too few answers keep the gate closed."""
    sessions = [make_record(felt=answers) for answers in ([GLUTES] * 9, [], [], [GLUTES] * 5, [], [], [])]
    condition = readiness([], sessions).conditions[1]

    assert condition == Condition(ConditionId.FELT, met=False, have=100, need=80, out_of=5, count=5)


@pytest.mark.parametrize(
    ("sessions", "pain_at", "met", "have", "out_of"),
    [
        (0, (), True, 0, 0),
        (3, (), True, 0, 3),
        (1, (1,), False, 1, 1),
        (6, (6,), False, 1, 6),
        (7, (6,), False, 1, 6),
        (7, (7,), True, 0, 6),
        (9, (1, 2, 8), False, 2, 6),
    ],
)
def test_pain_condition(
    sessions: int, pain_at: tuple[int, ...], met: bool, have: int, out_of: int, make_record: MakeRecord
) -> None:
    """Pain in any of the last six counting sessions closes the gate; in the seventh-last it no longer does."""
    history = [make_record(felt=[PAIN] if ago in pain_at else [GLUTES]) for ago in range(sessions, 0, -1)]
    condition = readiness([], history).conditions[2]

    assert condition == Condition(ConditionId.PAIN, met, have, 0, out_of, have)


@pytest.mark.parametrize(
    ("states", "answers", "ready"),
    [
        (GOOD_WEEKS, [GLUTES] * 6, True),
        (GOOD_WEEKS[1:], [GLUTES] * 6, False),
        (GOOD_WEEKS, [GLUTES] * 5, False),
        (GOOD_WEEKS, [GLUTES] * 9 + [PAIN], False),
    ],
)
def test_gate_opens_only_when_all_three_hold(
    states: list[WeekState], answers: list[Felt], ready: bool, make_record: MakeRecord
) -> None:
    """Each condition alone can keep stage two closed, and all three are shown in their order."""
    result = readiness(states, [make_record(felt=answers)])

    assert result.ready is ready
    assert [condition.condition_id for condition in result.conditions] == ["weeks", "felt", "pain"]

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from glutecoach.core.exercise import Exercise, Felt, Side, Tempo
from glutecoach.core.felt_shares import FeltShares, SideTimes, side_times, tension_s
from glutecoach.core.periods import Period

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def test_shares_are_per_cent_of_the_answers() -> None:
    """Rounded, and nothing of nothing."""
    shares = FeltShares(MARCH, {Felt.GLUTES: 2, Felt.MIXED: 1})

    assert shares.total == 3
    assert [shares.percent(felt) for felt in (Felt.GLUTES, Felt.MIXED, Felt.PAIN)] == [67, 33, 0]
    assert FeltShares(MARCH, {}).percent(Felt.GLUTES) == 0


def test_the_pause_is_no_tension(make_exercise: Callable[..., Exercise]) -> None:
    """Lift, hold and lower count."""
    assert tension_s(make_exercise(tempo=Tempo(2, 1, 3, 9))) == 6


def test_both_sides_are_added_up(make_exercise: Callable[..., Exercise]) -> None:
    """Longest first; exercises without sides or without a file are left out, a side that did nothing has no time."""
    scorpion = make_exercise("scorpion", unilateral=True, tempo=Tempo(2, 1, 3, 1))
    lunge = make_exercise("reverse-lunge", unilateral=True, tempo=Tempo(1, 0, 1, 1))
    reps = [
        ("reverse-lunge", Side.RIGHT, 4),
        ("scorpion", Side.LEFT, 5),
        ("scorpion", Side.RIGHT, 4),
        ("scorpion", Side.LEFT, 5),
        ("bridge", Side.BOTH, 20),
        ("forgotten", Side.LEFT, 9),
    ]
    times = side_times(reps, {"scorpion": scorpion, "reverse-lunge": lunge, "bridge": make_exercise("bridge")})

    assert times == (SideTimes(scorpion, 60, 24), SideTimes(lunge, 0, 8))
    assert [one.difference_percent for one in times] == [60, 100]
    assert SideTimes(scorpion, 0, 0).difference_percent == 0

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glutecoach.core.retention import kept_days

LAST = date(2026, 12, 31)


def every(step: int, count: int) -> list[date]:
    """Return days back from the last one."""
    return [LAST - timedelta(days=step * number) for number in range(count)]


def test_a_year_of_daily_backups_is_thinned_out() -> None:
    """Seven days, the last of each of four weeks, the last of each of twelve months."""
    kept = sorted(kept_days(every(1, 400)))

    assert kept == [
        *(date(2026, month, 1) - timedelta(days=1) for month in range(2, 12)),
        date(2026, 11, 30),
        date(2026, 12, 13),
        date(2026, 12, 20),
        *(LAST - timedelta(days=back) for back in range(6, -1, -1)),
    ]


def test_a_long_break_costs_no_backup() -> None:
    """Days without a session are not counted: what was made before them stays."""
    before = every(2, 7)
    later = LAST + timedelta(days=500)

    assert kept_days([*before, later]) >= {*before[:6], later}


def test_nothing_is_kept_of_nothing() -> None:
    """Without a backup there is none to keep."""
    assert kept_days([]) == set()


@given(st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=200))
def test_the_newest_seven_are_always_kept_and_never_more_than_twenty_three(days: list[date]) -> None:
    """Whatever days there are."""
    kept = kept_days(days)

    assert set(sorted(set(days))[-7:]) <= kept <= set(days)
    assert len(kept) <= 7 + 4 + 12


@given(st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=100))
def test_thinning_out_each_day_keeps_what_thinning_out_once_keeps(days: list[date]) -> None:
    """A backup that is still wanted later was never let go before."""
    kept: set[date] = set()
    for day in sorted(set(days)):
        kept = kept_days({*kept, day})

    assert kept == kept_days(days)

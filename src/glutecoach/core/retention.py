"""Which backups to keep: many of the last days, fewer of the months before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

DAYS_KEPT = 7
WEEKS_KEPT = 4
MONTHS_KEPT = 12


def kept_days(days: Iterable[date]) -> set[date]:
    """Return the days whose backups are kept: the last 7, the last of each of 4 weeks and of each of 12 months.

    Only days, weeks and months with a backup are counted, so that a long break never costs the last ones. Weeks
    are those of ISO 8601.

    Args:
        days: The days of which there is a backup.
    """
    newest_first = sorted(set(days), reverse=True)
    kept = set(newest_first[:DAYS_KEPT])
    kept |= _last_of_each(newest_first, lambda day: day.isocalendar()[:2], WEEKS_KEPT)
    return kept | _last_of_each(newest_first, lambda day: (day.year, day.month), MONTHS_KEPT)


def _last_of_each(newest_first: list[date], period: Callable[[date], tuple[int, int]], most: int) -> set[date]:
    last: dict[tuple[int, int], date] = {}
    for day in newest_first:
        last.setdefault(period(day), day)
    return set(list(last.values())[:most])

"""Which weeks get a date below them: as many as there is room for, and never two that touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from glutecoach.core.periods import MONTHS_IN_YEAR, first_of_month, month_number
from glutecoach.core.weeks import DAYS_IN_WEEK


class DateWords(Struct, frozen=True):
    """How dates are written below the weeks.

    Attributes:
        day: A date without its year.
        month: A month with its year.
        year: A year.
    """

    day: Callable[[date], str]
    month: Callable[[date], str]
    year: Callable[[date], str]


class WeekLabel(Struct, frozen=True):
    """A date below a week.

    Attributes:
        number: Of the week, from the oldest.
        text: What is written.
        left: Where the text begins, in pixels.
        width: How wide it is, in pixels.
    """

    number: int
    text: str
    left: float
    width: float

    @property
    def right(self) -> float:
        """Where the text ends, in pixels."""
        return self.left + self.width


def week_labels(
    first_day: date,
    numbers: range,
    words: DateWords,
    *,
    newest: int,
    centre: Callable[[int], float],
    width: Callable[[str], float],
    room: tuple[float, float],
    gap: float,
) -> list[WeekLabel]:
    """Return the labels of the finest scale whose labels all have room.

    Args:
        first_day: The first day of the oldest week, which has the number 0.
        numbers: The weeks that are shown.
        words: How dates are written.
        newest: The newest week of all, from which every second or fourth week is counted.
        centre: The middle of a week in pixels.
        width: The width of a text in pixels.
        room: The left and right end of the chart in pixels; a label at an end is moved inwards.
        gap: What is left between two labels at least, in pixels.
    """
    for texts in _scales(first_day, numbers, words, newest):
        labels: list[WeekLabel] = []
        for number, text in texts:
            wide = width(text)
            left = min(max(centre(number) - wide / 2, room[0]), room[1] - wide)
            if labels and left - labels[-1].right < gap:
                break
            labels.append(WeekLabel(number, text, left, wide))
        else:
            return labels
    return []


def _scales(first_day: date, numbers: range, words: DateWords, newest: int) -> Iterator[Iterator[tuple[int, str]]]:
    """Yield the texts of each scale, from every week to every fiftieth year."""
    for weeks in (1, 2, 4):
        chosen = (number for number in numbers if (newest - number) % weeks == 0)
        yield ((number, words.day(first_day + timedelta(days=DAYS_IN_WEEK * number))) for number in chosen)
    for months in (1, 2, 3, 6):
        yield ((number, words.month(begun)) for number, begun in _months(first_day, numbers, months))
    for years in (1, 2, 5, 10, 20, 50):
        begun = _months(first_day, numbers, MONTHS_IN_YEAR)
        yield ((number, words.year(day)) for number, day in begun if day.year % years == 0)


def _months(first_day: date, numbers: range, every: int) -> Iterator[tuple[int, date]]:
    """Yield the weeks in which every so many months begin, with the first day of the month."""
    begin = first_day + timedelta(days=DAYS_IN_WEEK * numbers[0])
    month = month_number(begin)
    month += (begin.day > 1) + (-month - (begin.day > 1)) % every
    while (number := (first_of_month(month) - first_day).days // DAYS_IN_WEEK) in numbers:
        yield number, first_of_month(month)
        month += every

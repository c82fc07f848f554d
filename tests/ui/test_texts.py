from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from glutecoach.core.history import Break
from glutecoach.core.overview import overview
from glutecoach.core.programme import Programme
from glutecoach.core.weeks import Streak, Week, WeekRule, Weeks, WeekState
from glutecoach.ui import progress_texts, texts
from paper_calendar import week_tally

pytestmark = pytest.mark.usefixtures("english")

MONDAY = date(2026, 3, 2)


def week(days: int, *, break_days: int = 0, partial: int = 0, current: bool = True) -> Week:
    """Return a week."""
    return Week(MONDAY, days, days, partial, break_days, 2, current)


@dataclass(frozen=True)
class WeekByNow:
    """What was trained this week, and which day of it is today; Monday is 0."""

    days: int
    today: int
    break_days: int = 0
    trained_today: bool = False


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (0.2, "0:01"), (59.9, "1:00"), (61, "1:01"), (600, "10:00")]
)
def test_time_left_is_rounded_up(seconds: float, text: str) -> None:
    """Zero is shown only at the end."""
    assert texts.clock_text(seconds) == text


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (WeekByNow(0, today=0), "To complete this week: 2 more training days by Sunday."),
        (WeekByNow(1, today=6), "To complete this week: 1 more training day by Sunday."),
        (WeekByNow(2, today=3), "This week is complete."),
        (WeekByNow(0, today=1, break_days=4), "You are on a break. The week is excused."),
        (WeekByNow(0, today=6), "Too few days are left to complete this week. The next one begins on Monday."),
        (WeekByNow(1, today=6, trained_today=True), "Too few days are left to complete this week."),
    ],
)
def test_the_week_says_what_it_needs(programme: Programme, given: WeekByNow, text: str) -> None:
    """Singular and plural, until which day; and not what has become impossible."""
    tallies = [week_tally(MONDAY, given.days, given.days, 0)] if given.days else []
    off = [Break(MONDAY, MONDAY + timedelta(days=given.break_days - 1), "")] if given.break_days else []
    today = MONDAY + timedelta(days=given.today)
    standing = overview(programme, Weeks(tallies, off, WeekRule(), today), {}, trained_today=given.trained_today)

    assert texts.this_week_text(standing).startswith(text)


@pytest.mark.parametrize(
    ("streak", "text"),
    [
        (Streak(0, 0, 0), "The first completed week starts your streak."),
        (Streak(1, 1, 1), "1 completed week in a row"),
        (Streak(5, 7, 12), "5 completed weeks in a row"),
        (Streak(0, 3, 3), "3 completed weeks so far. A missed week pauses, it wipes out nothing."),
    ],
)
def test_the_streak_is_kind_and_clear(streak: Streak, text: str) -> None:
    """A bad week is no reproach."""
    assert texts.streak_text(streak) == text


def test_a_week_explains_itself() -> None:
    """Days, rule, breaks and partial sessions are told, each in a sentence."""
    explained = progress_texts.week_explanation(week(1, break_days=2, partial=1, current=False))

    assert explained == (
        "2 Mar to 8 Mar 2026: missed. 1 training day, 2 needed. 2 days of break. 1 partial session, not counted."
    )


def test_every_state_has_its_word() -> None:
    """No state is without a word."""
    assert len({texts.week_state_text(state) for state in WeekState}) == len(WeekState)


@pytest.mark.parametrize(
    ("last_day", "text"),
    [(date(2026, 3, 29), "2 March – 29 March 2026"), (date(2027, 1, 3), "2 March 2026 – 3 January 2027")],
)
def test_days_that_cross_a_year_name_both(last_day: date, text: str) -> None:
    """Nobody has to guess in which year they began."""
    assert texts.span_text(MONDAY, last_day) == text


def test_what_was_completed_stays_in_a_week_that_is_lost(programme: Programme) -> None:
    """Who has completed weeks hears that they stay."""
    tallies = [week_tally(MONDAY - timedelta(days=7), 2, 2, 0)]
    standing = overview(programme, Weeks(tallies, [], WeekRule(), MONDAY + timedelta(days=6)), {}, trained_today=False)

    assert texts.this_week_text(standing).endswith("the weeks you completed stay.")

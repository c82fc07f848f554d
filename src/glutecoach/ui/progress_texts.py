"""Progress in the person's words: why a week has its state, what a day held, where it was felt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QLocale

from glutecoach.core.felt_shares import FEW_ANSWERS, FeltShares, SideTimes
from glutecoach.core.history import Break, DayTally
from glutecoach.core.milestones import Milestone, MilestoneKind
from glutecoach.core.overview import Overview
from glutecoach.core.periods import Grain, Period
from glutecoach.core.weeks import EXCUSING_BREAK_DAYS, Week, WeekState
from glutecoach.ui import texts
from glutecoach.ui.history_texts import break_text
from glutecoach.ui.texts import tr

SECONDS_IN_HOUR = 3600


def totals_text(overview: Overview) -> str:
    """Return completed weeks in all and the longest streak; empty before the first completed week."""
    streak = overview.streak
    if not streak.completed_weeks:
        return ""
    return texts.parts_text(
        (
            tr("%n completed week(s) in all", "", streak.completed_weeks),
            tr("longest streak: %n week(s)", "", streak.longest),
        )
    )


def kind_text(overview: Overview) -> str:
    """Return a kind sentence on a bad week; empty otherwise."""
    states = overview.weeks.states
    if len(states) > 1 and states[-2] is WeekState.MISSED and states[-1] is not WeekState.COMPLETED:
        return tr("Last week was too short to count. A missed week pauses, it wipes out nothing.")
    return ""


def milestone_text(milestone: Milestone) -> str:
    """Return a milestone in a few words: reached, or still ahead."""
    week = milestone.week
    match milestone.kind:
        case MilestoneKind.FIRST_WEEK:
            name = tr("first completed week")
        case MilestoneKind.FOURTH_WEEK:
            name = tr("four completed weeks")
        case MilestoneKind.STAGE_TWO:
            name = tr("ready for stage two")
    if not milestone.is_reached:
        return tr("next: {milestone}").format(milestone=name)
    if week is None:
        return tr("★ {milestone}").format(milestone=name)
    return tr("★ {milestone}, {date}").format(milestone=name, date=texts.long_date_text(week.last_day))


def milestones_text(milestones: Iterable[Milestone]) -> str:
    """Return what was reached, and what comes next."""
    shown: list[str] = []
    for milestone in milestones:
        shown.append(milestone_text(milestone))
        if not milestone.is_reached:
            break
    return texts.parts_text(shown)


def reached_text(kind: MilestoneKind | None) -> str:
    """Return what to be glad about after a session; mostly nothing."""
    match kind:
        case MilestoneKind.FIRST_WEEK:
            return tr("Your first completed week. That is how it begins.")
        case MilestoneKind.FOURTH_WEEK:
            return tr("Four completed weeks: a whole month of activation.")
        case MilestoneKind.STAGE_TWO | None:
            return ""


def week_title(week: Week) -> str:
    """Return the days of a week and its state."""
    return tr("{first} to {last}: {state}").format(
        first=texts.short_date_text(week.first_day),
        last=texts.long_date_text(week.last_day),
        state=texts.week_state_text(week.state),
    )


def week_story(week: Week, days: Sequence[DayTally], breaks: Iterable[Break]) -> list[str]:
    """Return why a week has its state: the rule with its numbers, its sessions, its breaks.

    Args:
        week: The week.
        days: Its days with sessions.
        breaks: All breaks.
    """
    lines = [_rule_text(week)]
    counting = [_day_text(day.day, day.counting) for day in days if day.counting]
    if counting:
        lines.append(tr("Sessions that count: {days}").format(days=texts.list_text(counting)))
    partial = [_day_text(day.day, day.partial) for day in days if day.partial]
    if partial:
        lines.append(tr("Partial sessions, not counted: {days}").format(days=texts.list_text(partial)))
    off = [break_text(each) for each in breaks if each.first_day <= week.last_day and each.last_day >= week.first_day]
    if off:
        lines.append(tr("Break: {days}").format(days=texts.list_text(off)))
    return lines


def _rule_text(week: Week) -> str:
    days = week.training_days
    match week.state:
        case WeekState.COMPLETED:
            text = tr("%n training day(s); {needed} or more complete a week.", "", days)
        case WeekState.EXCUSED:
            text = tr("A break covers %n day(s) of it; {enough} are enough to excuse a week.", "", week.break_days)
        case WeekState.OPEN:
            text = tr("%n training day(s) so far; {needed} or more complete it. It runs until {day}.", "", days)
        case WeekState.MISSED:
            text = tr("%n training day(s); {needed} or more complete a week. What you did stays.", "", days)
    return text.format(needed=week.minimum_days, enough=EXCUSING_BREAK_DAYS, day=texts.weekday_text(week.last_day))


def day_text(day: date, tally: DayTally | None, pause: Break | None) -> str:
    """Return what a day held, in one sentence."""
    facts: list[str] = []
    if tally is not None and tally.counting:
        facts.append(tr("%n counting session(s)", "", tally.counting))
    if tally is not None and tally.partial:
        facts.append(tr("%n partial session(s), not counted", "", tally.partial))
    if pause is not None:
        facts.append(tr("break: {reason}").format(reason=pause.reason))
    return tr("{date}: {facts}").format(
        date=texts.full_date_text(day), facts=texts.list_text(facts) if facts else tr("no session")
    )


def period_text(period: Period, grain: Grain) -> str:
    """Return a period in words."""
    match grain:
        case Grain.WEEK:
            return tr("Week of {date}").format(date=texts.long_date_text(period.first_day))
        case Grain.MONTH:
            return texts.month_name_text(period.first_day)
        case Grain.YEAR:
            return texts.year_text(period.first_day)


def short_period_text(period: Period, grain: Grain) -> str:
    """Return a period as it stands below a bar."""
    match grain:
        case Grain.WEEK:
            return texts.short_date_text(period.first_day)
        case Grain.MONTH:
            return texts.month_text(period.first_day)
        case Grain.YEAR:
            return texts.year_text(period.first_day)


def felt_text(shares: FeltShares, grain: Grain) -> str:
    """Return the answers of a period in one sentence."""
    if not shares.total:
        return tr("{period}: no answers").format(period=period_text(shares.period, grain))
    answers = texts.list_text(
        [
            tr("{felt} {percent}%").format(felt=texts.felt_text(felt), percent=shares.percent(felt))
            for felt in sorted(shares.answers, key=lambda one: -shares.answers[one])
        ]
    )
    text = tr("{period}, %n answer(s): {answers}", "", shares.total).format(
        period=period_text(shares.period, grain), answers=answers
    )
    return tr("{text}. So few answers say little.").format(text=text) if shares.total < FEW_ANSWERS else text


def week_explanation(week: Week) -> str:
    """Return why a week has its state."""
    days = tr("%n training day(s)", "", week.training_days)
    needed = tr("%n needed", "", week.minimum_days)
    state = tr("{first} to {last}: {state}.").format(
        first=texts.short_date_text(week.first_day),
        last=texts.long_date_text(week.last_day),
        state=texts.week_state_text(week.state),
    )
    facts = [state, tr("{days}, {needed}.").format(days=days, needed=needed)]
    if week.break_days:
        facts.append(tr("%n day(s) of break.", "", week.break_days))
    if week.partial_sessions:
        facts.append(tr("%n partial session(s), not counted.", "", week.partial_sessions))
    return texts.sentences_text(facts)


def worked_text(seconds: float) -> str:
    """Return how long a side worked: minutes and seconds, from an hour on hours and minutes."""
    if seconds < SECONDS_IN_HOUR:
        return texts.clock_text(seconds)
    hours, rest_s = divmod(round(seconds), SECONDS_IN_HOUR)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest_s // 60)


def sides_text(times: SideTimes) -> str:
    """Return how long both sides of an exercise worked, in one sentence."""
    if times.left_s == times.right_s:
        text = tr("Left {left}, right {right}: even")
    elif times.left_s > times.right_s:
        text = tr("Left {left}, right {right}: {percent}% more on the left")
    else:
        text = tr("Left {left}, right {right}: {percent}% more on the right")
    return text.format(
        left=worked_text(times.left_s), right=worked_text(times.right_s), percent=times.difference_percent
    )


def _day_text(day: date, sessions: int) -> str:
    name = texts.date_text(day)
    return name if sessions == 1 else tr("{day} ({sessions}×)").format(day=name, sessions=sessions)


def weekday_letters(order: Iterable[int]) -> Iterator[str]:
    """Yield short names of weekdays by their numbers, Monday is 0."""
    for number in order:
        yield QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)

"""A reminder in the person's words: what is missing, and until when; never a reproach."""

from __future__ import annotations

from glutecoach.core.reminders import Reminder, ReminderKind, last_day_to_begin
from glutecoach.core.weeks import Week
from glutecoach.ui.texts import tr, weekday_text


def reminder_title(reminder: Reminder) -> str:
    """Return the headline of a reminder."""
    match reminder.kind:
        case ReminderKind.TRAINING_DAY:
            return tr("A training day")
        case ReminderKind.LAST_CHANCE:
            return tr("The last day for this week")


def reminder_text(reminder: Reminder, week: Week) -> str:
    """Return what a reminder says."""
    match reminder.kind:
        case ReminderKind.TRAINING_DAY:
            text = tr("%n training day(s) to go this week. {day} is the last day to begin.", "", reminder.days_to_go)
        case ReminderKind.LAST_CHANCE:
            text = tr(
                "%n training day(s) to go. Today, {day}, is the last day on which this week can still be completed.",
                "",
                reminder.days_to_go,
            )
    return text.format(day=weekday_text(last_day_to_begin(week)))

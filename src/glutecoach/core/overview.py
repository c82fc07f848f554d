"""Where a person stands today: the weeks so far, the workout that comes next, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from glutecoach.core.advance import WeekChoice, week_choice
from glutecoach.core.coaching import Coaching
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Programme, Standing, next_workout
from glutecoach.core.timeline import Timeline, timeline
from glutecoach.core.weeks import Streak, Week, WeekRule, Weeks


class Overview(Struct, frozen=True):
    """Where a person stands today.

    Attributes:
        today: The local date.
        rule: The settings under which weeks are judged.
        weeks: Every week, oldest first; the last one is the current week.
        streak: Completed weeks in a row.
        standing: What the choice of the next workout was made from.
        workout: The next workout.
        steps: Its timeline.
        programme: The programme that it comes from.
        choice: The week of the programme, and why it is this one.
        coaching: By exercise id, what the answers so far mean.
        trained_today: Whether today is a training day already.
    """

    today: date
    rule: WeekRule
    weeks: Weeks
    streak: Streak
    standing: Standing
    workout: Workout
    steps: Timeline
    programme: Programme
    choice: WeekChoice
    coaching: Mapping[str, Coaching] = field(default_factory=dict[str, Coaching])
    trained_today: bool = False

    @property
    def current_week(self) -> Week:
        """The week of today."""
        return self.weeks[-1]

    @property
    def has_sessions(self) -> bool:
        """Whether there is any session yet, trials apart."""
        return len(self.weeks) > 1 or bool(self.current_week.sessions or self.current_week.partial_sessions)

    @property
    def can_complete_week(self) -> bool:
        """Whether the days that are left are enough to complete the current week."""
        week = self.current_week
        return week.days_to_go <= (week.last_day - self.today).days + (not self.trained_today)


def overview(
    programme: Programme,
    weeks: Weeks,
    times_done: Mapping[str, int],
    *,
    since: date | None = None,
    coaching: Mapping[str, Coaching] | None = None,
    trained_today: bool = False,
) -> Overview:
    """Work out where a person stands.

    Args:
        programme: The programme that is followed.
        weeks: Every week up to today.
        times_done: For each exercise id, the counting sessions that planned it.
        since: The day on which the programme was begun; None for the first session.
        coaching: By exercise id, what the answers so far mean.
        trained_today: Whether today is a training day already.
    """
    choice = week_choice(len(programme.weeks), weeks if since is None else weeks.since(since))
    standing = Standing(
        completed_weeks=choice.completed,
        counting_sessions=weeks.counting_sessions,
        times_done=times_done,
    )
    workout = next_workout(programme, standing)
    return Overview(
        weeks.today,
        weeks.rule,
        weeks,
        weeks.streak,
        standing,
        workout,
        timeline(workout),
        programme,
        choice,
        coaching or {},
        trained_today,
    )

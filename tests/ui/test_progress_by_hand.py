"""What Progress shows, against random histories worked by hand on a paper calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from fakes import AppInTest, texts_of
from glutecoach.core.history import Source
from glutecoach.core.periods import Grain, period_of
from glutecoach.core.weeks import WeekStart
from glutecoach.storage.records import insert_record
from glutecoach.storage.transactions import transaction
from glutecoach.ui.charts import WeekChart
from glutecoach.ui.day_table import DayTable
from glutecoach.ui.screens.progress import Tab
from glutecoach.ui.texts import long_date_text, streak_title, week_state_text
from glutecoach.ui.week_table import WeekTable
from paper_calendar import Case, random_case, streak_by_hand, weeks_by_hand
from progress_page import only, part_of, progress_of

HISTORIES = 6


def show(app: AppInTest, case: Case) -> None:
    """Put a history in the place of the one before, on its day and under its rule."""
    with transaction(app.store.connection):
        app.store.connection.execute("DELETE FROM sessions")
        app.store.connection.execute("DELETE FROM breaks")
        for number, record in enumerate(case.records):
            unique = replace(record, session_id=f"00000000-0000-4000-8000-{number:012d}")
            insert_record(app.store.connection, unique, is_open=False)
        for pause in case.breaks:
            app.store.history.insert_break(pause)
    app.clock.start = datetime.combine(case.as_of, time(20), UTC)
    rule = case.rule
    app.app.choices.change(
        replace(app.app.choices.preferences, week_starts_on=rule.starts_on, minimum_days=rule.minimum_days)
    )


@pytest.mark.parametrize("starts_on", WeekStart)
@pytest.mark.parametrize("batch", range(3))
def test_chart_table_and_streak_are_those_by_hand(app: AppInTest, starts_on: WeekStart, batch: int) -> None:
    """Each week with its days, its state and its sessions, through travel, summer time and breaks."""
    for seed in range(batch * HISTORIES, (batch + 1) * HISTORIES):
        made = random_case(seed)
        case = replace(made, rule=replace(made.rule, starts_on=starts_on))
        show(app, case)
        by_hand = weeks_by_hand(case)
        page = progress_of(app)
        standing = app.app.overview()
        numbers = streak_by_hand([week.state for week in by_hand])

        assert (standing.streak.current, standing.streak.longest, standing.streak.completed_weeks) == (
            numbers.current,
            numbers.longest,
            numbers.completed,
        )
        if not standing.has_sessions:
            continue
        model = WeekTable()
        model.show_weeks(standing.weeks)
        chart = only(part_of(app, Tab.WEEKS), WeekChart)
        rows = [tuple(str(model.index(row, column).data()) for column in range(5)) for row in range(model.rowCount())]
        assert rows == [
            (
                long_date_text(date.fromisoformat(week.first_day)),
                str(week.training_days),
                next(week_state_text(state) for state in standing.weeks.states if state == week.state),
                str(week.sessions),
                str(week.partial_sessions),
            )
            for week in reversed(by_hand)
        ]
        for number, week in enumerate(by_hand):
            chart.choose(number)
            assert f": {week.state}. {week.training_days} training day" in chart.accessibleDescription()
        assert streak_title(standing) in texts_of(page)


@pytest.mark.parametrize("grain", [Grain.MONTH, Grain.YEAR])
def test_the_calendar_is_the_diary(app: AppInTest, grain: Grain) -> None:
    """Every day of the month or year holds the sessions that its own calendar showed, trials apart."""
    for seed in range(HISTORIES):
        case = random_case(seed)
        show(app, case)
        period = period_of(case.as_of, grain)
        model = DayTable()
        history = app.store.history
        tallies = history.days(period.first_day, period.last_day)
        model.show_days(case.as_of, grain, case.rule.starts_on, case.as_of, tallies, history.breaks())
        day = period.first_day
        while day <= period.last_day:
            sessions = [
                record
                for record in case.records
                if record.source is not Source.TRIAL and record.started_at.isoformat()[:10] == day.isoformat()
            ]
            cell = model.cell(model.place(day))
            assert cell is not None
            counting = sum(record.counts for record in sessions)
            found = (cell.tally.counting, cell.tally.partial) if cell.tally else (0, 0)
            assert found == (counting, len(sessions) - counting)
            assert (cell.pause is not None) == any(off.first_day <= day <= off.last_day for off in case.breaks)
            assert day.strftime("%Y") in str(model.place(day).data(Qt.ItemDataRole.AccessibleTextRole))
            day += timedelta(days=1)

"""Charts in the person's words and in the colours of the theme."""

from __future__ import annotations

from glutecoach.chart.look import ChartLook
from glutecoach.chart.week_axis import DateWords
from glutecoach.chart.weeks import ChartWords
from glutecoach.core.weeks import TARGET_DAYS, WeekState
from glutecoach.figure.palette import mix
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours


def chart_look(colours: Colours) -> ChartLook:
    """Return the look of charts in the colours of the theme."""
    return ChartLook(
        surface=colours.surface,
        text=colours.text,
        lines=colours.border,
        band=mix(colours.surface, colours.accent, 0.14),
        band_edge=mix(colours.surface, colours.accent, 0.6),
        chosen=mix(colours.surface, colours.text, 0.10),
        states={
            WeekState.COMPLETED: colours.accent,
            WeekState.EXCUSED: colours.excused,
            WeekState.OPEN: colours.hold,
            WeekState.MISSED: colours.rest,
        },
    )


def chart_words() -> ChartWords:
    """Return the words on the chart of weeks."""
    low, high = TARGET_DAYS
    return ChartWords(
        days=tr("Training days"),
        dates=DateWords(texts.short_date_text, texts.month_text, texts.year_text),
        states={state: texts.week_state_text(state) for state in WeekState},
        aim=tr("the aim of {low} to {high} training days").format(low=low, high=high),
    )

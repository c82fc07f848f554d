"""The words of Progress on paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter

from glutecoach.chart.look import PAPER
from glutecoach.chart.picture import paint_picture
from glutecoach.chart.weeks import FEWEST_WEEKS, HALF, WeekView
from glutecoach.core.exercise import Exercise, Felt, Side
from glutecoach.core.history import PerformedSet, SessionRecord, Source
from glutecoach.core.weeks import Weeks, WeekState
from glutecoach.printing.progress_sheet import DoneLine, DoneText, ProgressText
from glutecoach.ui import texts
from glutecoach.ui.chart_look import chart_words
from glutecoach.ui.history_texts import standing_text
from glutecoach.ui.plan_paper import language_code, page_text
from glutecoach.ui.texts import tr


def progress_text(
    first_day: date,
    last_day: date,
    weeks: Weeks,
    records: Sequence[SessionRecord],
    exercises: Mapping[str, Exercise],
) -> ProgressText:
    """Return the words of Progress on paper.

    Args:
        first_day: From when.
        last_day: Until when.
        weeks: Those up to the last day, oldest first.
        records: The sessions in it, oldest first; trials are left out.
        exercises: Where names are found, by id.
    """
    done = [record for record in records if record.source is not Source.TRIAL]
    names = {exercise_id: exercise.name for exercise_id, exercise in exercises.items()}
    oldest = weeks.number_on(first_day)
    view = WeekView(oldest - HALF, max(len(weeks), oldest + FEWEST_WEEKS) - HALF)

    def paint(painter: QPainter, area: QRectF) -> None:
        paint_picture(painter, area, weeks, view, PAPER, chart_words(), title="")

    return ProgressText(
        language=language_code(),
        title=tr("Progress"),
        days=texts.span_text(first_day, last_day),
        facts=_facts(weeks.states[oldest:], done),
        chart=paint,
        felt_title=tr("Where it was felt"),
        felt=tuple(_felt_table(done, names)),
        sessions_title=tr("Sessions, newest first"),
        sessions=tuple(_session(record, names) for record in reversed(done)),
        running=tr("Progress, continued"),
        foot=tr("Where it was felt is what the person answered after each exercise, not a measurement."),
        page=page_text,
    )


def _facts(states: Sequence[WeekState], records: Sequence[SessionRecord]) -> tuple[str, ...]:
    days = len({record.day for record in records if record.counts})
    completed = states.count(WeekState.COMPLETED)
    return (
        tr("%n training day(s)", "", days),
        tr("%n completed week(s)", "", completed),
    )


def _felt_table(records: Sequence[SessionRecord], names: Mapping[str, str]) -> list[tuple[str, ...]]:
    counts = Counter((one.exercise_id, one.felt) for record in records for one in record.check_ins)
    exercises = dict.fromkeys(exercise_id for exercise_id, _ in counts)
    rows = [
        (names.get(exercise_id, exercise_id), *(QLocale().toString(counts[exercise_id, felt]) for felt in Felt))
        for exercise_id in exercises
    ]
    return [("", *(texts.felt_text(felt) for felt in Felt)), *rows]


def _session(record: SessionRecord, names: Mapping[str, str]) -> DoneText:
    felt = {one.exercise_id: one.felt for one in record.check_ins}
    ids = dict.fromkeys([*(one.exercise_id for one in record.planned), *(one.exercise_id for one in record.performed)])
    return DoneText(
        date=texts.full_date_text(record.day),
        how=standing_text(record),
        lines=tuple(
            DoneLine(
                names.get(exercise_id, exercise_id),
                _reps_text([one for one in record.performed if one.exercise_id == exercise_id]),
                texts.felt_text(felt[exercise_id]) if exercise_id in felt else "",
            )
            for exercise_id in ids
        ),
    )


def _reps_text(done: Sequence[PerformedSet]) -> str:
    """Return the reps of each set, side by side."""
    sides = [(side, [one.reps for one in done if one.side is side]) for side in Side]
    parts = [
        _SIDE_REPS[side]().format(reps=texts.row_text(QLocale().toString(number) for number in reps))
        for side, reps in sides
        if reps
    ]
    return texts.parts_text(parts) if parts else tr("not done")


_SIDE_REPS = {
    Side.LEFT: lambda: tr("left {reps}"),
    Side.RIGHT: lambda: tr("right {reps}"),
    Side.BOTH: lambda: tr("{reps}"),
}

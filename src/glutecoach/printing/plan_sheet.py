"""The plan on paper: every week of the programme with its doses and tick boxes, as a PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from glutecoach.core.errors import ExchangeError
from glutecoach.core.plan import Prescription
from glutecoach.core.programme import Programme, workout
from glutecoach.core.timeline import duration_s, timeline
from glutecoach.core.weeks import TARGET_DAYS

MARGIN_MM = 15.0
BODY_PT = 9
RESOLUTION_DPI = 300


def print_plan(programme: Programme, path: Path) -> None:
    """Write the plan as a PDF on A4.

    Raises:
        ExchangeError: The file cannot be written.
    """
    _check_writable(path)
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION_DPI)
    writer.setTitle(programme.name)
    writer.setCreator("GluteCoach")
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    font = document.defaultFont()
    font.setPointSize(BODY_PT)
    document.setDefaultFont(font)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setHtml(sheet_html(programme))
    document.print_(writer)


def sheet_html(programme: Programme) -> str:
    """Return the sheet as rich text: one table for each week, then each exercise with its cues."""
    weeks = "".join(_week(programme, number) for number in range(1, len(programme.weeks) + 1))
    exercises = "".join(
        f"<h3>{escape(exercise.name)}</h3><p>{escape(exercise.summary)}<br>{escape(exercise.ceiling)}</p><ul>"
        + "".join(f"<li>{escape(cue.text)}</li>" for cue in exercise.cues)
        + "</ul>"
        for exercise in programme.exercises
    )
    stop = _tr("Stop at sharp or new pain, dizziness or breathlessness. Never push through pain.")
    low, high = TARGET_DAYS
    aim = _tr("Train on {low} or {high} days each week.").format(low=low, high=high)
    return (
        f"<h1>{escape(programme.name)}</h1><p>{escape(programme.about)} {escape(aim)}</p>{weeks}"
        f"<h2 style='page-break-before: always'>{escape(_tr('The exercises'))}</h2>{exercises}"
        f"<p><b>{escape(stop)}</b></p>"
    )


def _week(programme: Programme, number: int) -> str:
    boxes = "☐ " * TARGET_DAYS[1]
    rows = "".join(_session_rows(programme, number, turn) for turn in range(len(programme.templates)))
    title = _tr("Week {number}").format(number=number)
    done = _tr("Done on: {boxes}").format(boxes=boxes)
    return f"<h2>{escape(title)} &nbsp; {escape(done)}</h2><table width='100%' cellpadding='3'>{rows}</table>"


def _session_rows(programme: Programme, number: int, turn: int) -> str:
    planned = workout(programme, number, turn, {})
    minutes = -(-int(duration_s(timeline(planned))) // 60)
    length = _tr("about {minutes} min").format(minutes=minutes)
    head = f"<tr><td colspan='3'><b>{escape(planned.template_name)}</b>, {escape(length)}</td></tr>"
    return head + "".join(_exercise_row(prescription) for prescription in planned.prescriptions)


def _exercise_row(prescription: Prescription) -> str:
    dose = f"{prescription.sets} × {prescription.reps}"
    if prescription.exercise.unilateral:
        dose = _tr("{dose} each side").format(dose=dose)
    tempo = " · ".join(
        f"{_phase(phase)}\N{NO-BREAK SPACE}{seconds:g}\N{NO-BREAK SPACE}s"
        for phase, seconds in prescription.tempo.phases
    )
    name = escape(prescription.exercise.name)
    return f"<tr><td width='32%'>{name}</td><td width='20%'>{escape(dose)}</td><td>{escape(tempo)}</td></tr>"


def _phase(phase: str) -> str:
    return {"lift": _tr("lift"), "hold": _tr("hold"), "lower": _tr("lower"), "pause": _tr("pause")}[phase]


def _check_writable(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb"):
            pass
    except OSError as error:
        message = f"The plan cannot be written to {path}: {error.strerror}. Choose another place."
        raise ExchangeError(message) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)

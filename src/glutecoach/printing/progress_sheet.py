"""Progress on paper, for somebody who helps: the weeks as a chart, where it was felt, and every session."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from glutecoach.printing.blocks import Block, Cell, Gap, Row, Rule, Stack, Text
from glutecoach.printing.pages import Printout, Section, Sizes
from glutecoach.printing.press import BODY, HEADING, INK, SMALL, STRONG, TITLE, Align, Measure, Press

CHART_EM = 16.0
DATE_EM = 13.0
HEAD_RULE_MM = 0.7
SIZE = Measure(1.05)


class DoneLine(Struct, frozen=True):
    """An exercise of a session: its name, the reps of each set, and where it was felt."""

    name: str
    reps: str
    felt: str


class DoneText(Struct, frozen=True):
    """A session: its date, how it was done and whether it counts, and its exercises."""

    date: str
    how: str
    lines: tuple[DoneLine, ...]


class ProgressText(Struct, frozen=True):
    """All words of Progress on paper.

    Attributes:
        language: The language that the words are in, as in BCP 47.
        title: Title of the document and of its first page.
        days: From when to when.
        facts: What the weeks add up to, in lines.
        chart: Paints the weeks, and what their marks mean, with the painter's font.
        felt_title: Stands over the answers.
        felt: A table: the answers there are, then each exercise with how often each was given.
        sessions_title: Stands over the sessions.
        sessions: Newest first.
        running: Stands on top of further pages.
        foot: Stands at the foot of every page.
        page: Says which page it is, for its number and their count.
    """

    language: str
    title: str
    days: str
    facts: tuple[str, ...]
    chart: Callable[[QPainter, QRectF], None]
    felt_title: str
    felt: tuple[tuple[str, ...], ...]
    sessions_title: str
    sessions: tuple[DoneText, ...]
    running: str
    foot: str
    page: Callable[[int, int], str]


def progress_printout(progress: ProgressText) -> Printout:
    """Return Progress, ready to be printed."""

    def sections(_width_em: float) -> list[Section]:
        return [Section(_head(progress), progress.running, tuple(_body(progress)), may_flow=True)]

    return Printout(
        language=progress.language,
        title=progress.title,
        arrangements=(sections,),
        foot=progress.foot,
        page_text=progress.page,
        sizes=Sizes((SIZE.type_scale,), (SIZE.figure_mm,), SIZE),
    )


class _Chart(Struct, frozen=True):
    """What somebody else paints, as a block."""

    paint_in: Callable[[QPainter, QRectF], None]

    def height(self, press: Press, width: float) -> float:
        del width
        return press.em(CHART_EM)

    def paint(self, press: Press, at: QPointF, width: float) -> None:
        press.canvas.save()
        press.canvas.setFont(press.font(SMALL))
        self.paint_in(press.canvas, QRectF(at.x(), at.y(), width, press.em(CHART_EM)))
        press.canvas.restore()


def _head(progress: ProgressText) -> Block:
    facts = [Text(fact) for fact in progress.facts]
    return Stack(
        (Text(progress.days, STRONG), Text(progress.title, TITLE), *facts, Gap(0.4), Rule(HEAD_RULE_MM, INK), Gap(0.6))
    )


def _body(progress: ProgressText) -> Iterator[Block]:
    yield _Chart(progress.chart)
    yield Gap(1.0)
    if len(progress.felt) > 1:
        head, *rows = progress.felt
        heading = _felt_row(head, is_heading=True)
        yield Stack((Text(progress.felt_title, HEADING), Gap(0.3), heading, Gap(0.2), Rule(), Gap(0.2)), is_whole=True)
        for row in rows:
            yield Stack((_felt_row(row, is_heading=False), Gap(0.2)))
        yield Gap(0.8)
    for number, session in enumerate(progress.sessions):
        title = (Text(progress.sessions_title, HEADING), Gap(0.3)) if number == 0 else ()
        yield Stack((*title, Rule(), Gap(0.25), _session(session), Gap(0.25)), is_whole=True)


def _felt_row(texts: Sequence[str], *, is_heading: bool) -> Block:
    name, *counts = texts
    style = SMALL if is_heading else STRONG
    numbers = [Cell(Text(count, SMALL if is_heading else BODY, Align.CENTRE)) for count in counts]
    return Row((Cell(Text(name, style), share=2.5), *numbers))


def _session(session: DoneText) -> Block:
    lines = [
        Row((Cell(Text(line.name), share=1.2), Cell(Text(line.reps), share=1.2), Cell(Text(line.felt))))
        for line in session.lines
    ]
    when = Stack((Text(session.date, STRONG), Text(session.how, SMALL)))
    return Row((Cell(when, share=0, em=DATE_EM), Cell(Stack(lines))))

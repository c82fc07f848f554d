"""The plan on paper: what is done on which day, boxes to tick, and each exercise as a picture with its cues."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec.structs import replace

from glutecoach.printing.blocks import Block, Box, BoxColumns, BoxLine, Cell, Gap, Pictures, Row, Rule, Stack, Text
from glutecoach.printing.pages import Arrangement, Printout, Section, Sizes
from glutecoach.printing.press import HEADING, INK, SMALL, STRONG, TITLE, Align, Measure
from glutecoach.printing.sheet_text import ExerciseText, LineText, SessionText, SheetText, WeekText

WEEKS_ON_ONE_PAGE = 4
CARDS_IN_A_ROW = 3
TABLE_FROM_EM = 46.0
"""A narrower page, or larger type, has everything below one another."""
TYPE_SCALES = (1.25, 1.2, 1.15, 1.1, 1.05, 1.0, 0.95, 0.9, 0.85)
"""Not below 7.6 points: what does not fit then goes on on a further page."""
WEEKLY_SIZES = Sizes(TYPE_SCALES, (44, 40, 36, 32, 28, 25), Measure(1.0, 30))
FOUR_WEEKS_SIZES = Sizes(TYPE_SCALES, (28, 26, 24, 22, 20, 18, 16), Measure(1.0, 26))
LARGE_TYPE = 1.78
"""16 points: the size of large print (RNIB, Clear Print guidelines)."""
LARGE_SIZES = Sizes((LARGE_TYPE, 1.67), (36,), Measure(LARGE_TYPE, 36))
"""15 points where a week then fits its page."""
HEAD_RULE_MM = 0.7
SESSION_EM = 7.5
DAY_EM = 2.5
DAYS_EM = 14.0
FELT_EM = 3.6
FELT_NARROW_EM = 3.2


class Layout(StrEnum):
    """How weeks are laid out."""

    WEEKLY = "weekly"
    FOUR_WEEKS = "four-weeks"


def plan_printout(plan: SheetText, layout: Layout, *, is_large: bool = False) -> Printout:
    """Return the sheet, ready to be printed."""
    arrangements = _weekly_arrangements(plan) if layout is Layout.WEEKLY else _four_weeks_arrangements(plan)
    sizes = WEEKLY_SIZES if layout is Layout.WEEKLY else FOUR_WEEKS_SIZES
    return Printout(
        language=plan.language,
        title=plan.title,
        arrangements=arrangements[-1:] if is_large else arrangements,
        foot=plan.stop,
        page_text=plan.page,
        sizes=LARGE_SIZES if is_large else sizes,
    )


def _weekly_arrangements(plan: SheetText) -> tuple[Arrangement, ...]:
    def together(width_em: float) -> list[Section]:
        return _weekly(plan, width_em, has_cards=True)

    def apart(width_em: float) -> list[Section]:
        return [*_weekly(plan, width_em, has_cards=False), _card_section(plan, width_em)]

    return together, apart


def _four_weeks_arrangements(plan: SheetText) -> tuple[Arrangement, ...]:
    """Return a table for each week, with the exercises on the same page or apart, and lists that go on and on."""

    def together(width_em: float) -> list[Section]:
        return _four_weeks(plan, has_cards=True, is_table=width_em >= TABLE_FROM_EM)

    def apart(width_em: float) -> list[Section]:
        sections = _four_weeks(plan, has_cards=False, is_table=width_em >= TABLE_FROM_EM)
        return [*sections, _card_section(plan, width_em)]

    def listed(width_em: float) -> list[Section]:
        return [*_four_weeks(plan, has_cards=False, is_table=False), _card_section(plan, width_em)]

    return together, apart, listed


def _weekly(plan: SheetText, width_em: float, *, has_cards: bool) -> list[Section]:
    """Return a page for each week, with its exercises below or without."""
    is_table = width_em >= TABLE_FROM_EM
    sections: list[Section] = []
    for week in plan.weeks:
        body: list[Block] = []
        for session in week.sessions:
            body += [Rule(), Gap(0.25)] if body else []
            body.append(
                _session_table(session, plan.felt) if is_table else _session_list(session, plan.felt, is_brief=False)
            )
        if has_cards:
            body += (
                Stack((Rule(), Gap(0.6), _wide_card(_without_pace(each), plan), Gap(0.6))) for each in week.exercises
            )
        sections.append(Section(_head(plan, week.title, _days(plan, (week,)), plan.aim), week.running, body))
    return sections


def _four_weeks(plan: SheetText, *, has_cards: bool, is_table: bool) -> list[Section]:
    """Return a page for every four weeks, with the exercises below or without."""
    sections: list[Section] = []
    for at in range(0, len(plan.weeks), WEEKS_ON_ONE_PAGE):
        weeks = plan.weeks[at : at + WEEKS_ON_ONE_PAGE]
        if is_table:
            body = [_week_table(week, plan) for week in weeks]
        else:
            body = [block for week in weeks for block in _week_list(week, plan)]
        if has_cards:
            body += _card_rows(plan, weeks)
        sections.append(Section(_head(plan, _days(plan, weeks), "", plan.aim), plan.running, body))
    return sections


def _card_section(plan: SheetText, width_em: float) -> Section:
    """Return every exercise once, on pages of their own."""
    card = _wide_card if width_em >= TABLE_FROM_EM else _tall_card
    body = [Stack((card(each, plan), Gap(0.6), Rule(), Gap(0.6))) for each in _exercises(plan.weeks)]
    return Section(_head(plan, plan.exercises, "", ""), plan.exercises, body, may_flow=True)


def _days(plan: SheetText, weeks: Sequence[WeekText]) -> str:
    return plan.span(weeks[0].first_day, weeks[-1].last_day)


def _head(plan: SheetText, title: str, days: str, aim: str) -> Block:
    over = Row((Cell(Text(plan.name)), Cell(Text(days, STRONG, Align.END), share=1.6)))
    return Stack((over, Text(title, TITLE), Text(aim), Gap(0.4), Rule(HEAD_RULE_MM, INK), Gap(0.6)))


def _session_heading(session: SessionText) -> Block:
    name = Stack((Text(session.name, HEADING), Text(session.note, SMALL)))
    days = BoxColumns(session.days)
    return Row((Cell(name), Cell(days, share=0, em=DAY_EM * len(session.days))))


def _session_table(session: SessionText, felt: Sequence[str]) -> Block:
    """Return a session on a wide page: each exercise in one row."""
    rows = [
        Row(
            (
                Cell(Stack((Text(line.name, STRONG), Text(line.start, SMALL))), share=1.0),
                Cell(Text(line.dose), share=0.95),
                Cell(Text(line.pace), share=1.25),
                Cell(_boxes(felt), share=0, em=FELT_EM * len(felt)),
            )
        )
        for line in session.lines
    ]
    first, *others = ((Gap(0.35), row) for row in rows)
    heading = _session_heading(session)
    return Stack((Stack((heading, *first), is_whole=True), *(Stack(other) for other in others), Gap(0.4)))


def _session_list(session: SessionText, felt: Sequence[str], *, is_brief: bool) -> Block:
    """Return a session on a narrow page, or in large type: everything below one another."""
    first, *others = (_listed_line(line, felt, is_brief=is_brief) for line in session.lines)
    heading = _session_heading(session)
    return Stack((Stack((heading, Gap(0.2), first), is_whole=True), *others, Gap(0.1)))


def _listed_line(line: LineText, felt: Sequence[str], *, is_brief: bool) -> Block:
    name = Row((Cell(Text(line.name, STRONG)), Cell(Text(line.dose))))
    boxes = BoxLine([Box(label) for label in felt])
    words = (name,) if is_brief else (name, Text(line.start, SMALL), Text(line.pace, SMALL))
    return Stack((*words, Gap(0.1), boxes, Gap(0.2)))


def _boxes(labels: Sequence[str]) -> BoxColumns:
    return BoxColumns([Box(label) for label in labels])


def _week_table(week: WeekText, plan: SheetText) -> Block:
    """Return a week among others: days and places are named once, above columns of boxes."""
    felt = Cell(_labels(plan.felt), share=0, em=FELT_NARROW_EM * len(plan.felt))
    days = _labels(week.days)
    dates = Row((Cell(Text(_days(plan, (week,)), SMALL)), felt))
    rows: list[Block] = [_week_row(Text(week.brief, HEADING), days, dates)]
    for session in week.sessions:
        lines = [
            Row(
                (
                    Cell(Text(line.name, STRONG), down=0.5),
                    Cell(Text(line.dose), share=1.35, down=0.5),
                    Cell(Stack((Gap(0.17), _boxes([""] * len(plan.felt)), Gap(0.17))), share=0, em=felt.em),
                )
            )
            for line in session.lines
        ]
        name = Stack((Text(session.name, STRONG), Text(session.note, SMALL)))
        row = _week_row(name, BoxColumns([replace(box, label="") for box in session.days]), Stack(lines))
        rows.append(Stack((Rule(), Gap(0.15), row, Gap(0.15))))
    return Stack((*rows, Gap(1.0)))


def _week_row(name: Block, days: Block, lines: Block) -> Block:
    return Row((Cell(name, share=0, em=SESSION_EM), Cell(days, share=0, em=DAYS_EM), Cell(lines)))


def _labels(labels: Sequence[str]) -> Block:
    return Row([Cell(Text(label, SMALL, Align.CENTRE)) for label in labels], gap_em=0)


def _week_list(week: WeekText, plan: SheetText) -> Iterator[Block]:
    sessions = [_session_list(session, plan.felt, is_brief=True) for session in week.sessions]
    title = Row((Cell(Text(week.brief, HEADING)), Cell(Text(_days(plan, (week,)), SMALL, Align.END))))
    yield Stack((title, Gap(0.3), sessions[0]))
    for session in sessions[1:]:
        yield Stack((Rule(), Gap(0.2), session))
    yield Stack((Rule(HEAD_RULE_MM, INK), Gap(0.6)))


def _card_rows(plan: SheetText, weeks: Sequence[WeekText]) -> Iterator[Block]:
    exercises = _exercises(weeks)
    columns = min(CARDS_IN_A_ROW, len(exercises))
    for at in range(0, len(exercises), CARDS_IN_A_ROW):
        cards = exercises[at : at + CARDS_IN_A_ROW]
        missing = [Cell(Gap(0))] * (columns - len(cards))
        pictures = [Cell(_pictures(each, is_stacked=True), down=1.0) for each in cards]
        words = [Cell(_card_words(each, plan)) for each in cards]
        rows = (Row(pictures + missing, gap_em=1.6), Gap(0.3), Row(words + missing, gap_em=1.6), Gap(0.8))
        yield Stack(rows)


def _exercises(weeks: Sequence[WeekText]) -> list[ExerciseText]:
    """Return every exercise once, in the order of its first appearance."""
    return list({each.exercise_id: each for week in weeks for each in week.exercises}.values())


def _wide_card(exercise: ExerciseText, plan: SheetText) -> Block:
    words = _card_words(exercise, plan)
    return words if exercise.movement is None else Row((Cell(_pictures(exercise)), Cell(words)), gap_em=1.5)


def _tall_card(exercise: ExerciseText, plan: SheetText) -> Block:
    return Stack((_pictures(exercise), Gap(0.3), _card_words(exercise, plan)))


def _without_pace(exercise: ExerciseText) -> ExerciseText:
    """Return an exercise below the sessions that tell its pace already."""
    return replace(exercise, pace="")


def _pictures(exercise: ExerciseText, *, is_stacked: bool = False) -> Block:
    if exercise.movement is None:
        return Gap(0)
    return Pictures(exercise.movement, exercise.captions, is_stacked=is_stacked)


def _card_words(exercise: ExerciseText, plan: SheetText) -> Block:
    return Stack((Text(exercise.name, HEADING), Text(exercise.pace, SMALL), *_words(exercise, plan.elsewhere)))


def _words(exercise: ExerciseText, elsewhere: str) -> Iterator[Block]:
    yield Gap(0.15)
    for cue in exercise.cues:
        yield Row((Cell(Text("•"), share=0, em=0.7), Cell(Text(cue))), gap_em=0.3)
    yield Gap(0.15)
    yield Text(exercise.ceiling)
    if exercise.fixes:
        yield Gap(0.2)
        yield Text(elsewhere, SMALL)
    for fix in exercise.fixes:
        yield Row((Cell(Text("•", SMALL), share=0, em=0.7), Cell(Text(fix, SMALL))), gap_em=0.3)

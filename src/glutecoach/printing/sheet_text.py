"""The words of the printed plan, as strings and figures: how they are laid out is said elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from glutecoach.core.movement import Movement
from glutecoach.printing.blocks import Box


class LineText(Struct, frozen=True):
    """An exercise of a session: the position to take before it, its name, its dose with the sides, tempo and rests."""

    start: str
    name: str
    dose: str
    pace: str


class SessionText(Struct, frozen=True):
    """A session of a week: its name with its number, how long it takes, its seven weekdays, and its exercises."""

    name: str
    note: str
    days: tuple[Box, ...]
    lines: tuple[LineText, ...]


class ExerciseText(Struct, frozen=True):
    """An exercise: how it is done, and what to change when it is felt elsewhere.

    Attributes:
        exercise_id: Which one it is.
        name: Its name.
        pace: Tempo and rests.
        ceiling: How high is high enough, in words.
        cues: The few that matter.
        fixes: One sentence for each place where it should not be felt.
        movement: What is drawn; None for an exercise without a figure.
        captions: Below its start and its end.
    """

    exercise_id: str
    name: str
    pace: str
    ceiling: str
    cues: tuple[str, ...]
    fixes: tuple[str, ...]
    movement: Movement | None
    captions: tuple[str, str]


class WeekText(Struct, frozen=True):
    """A week.

    Attributes:
        first_day: Its first day.
        last_day: Its last day.
        title: Its number and how many there are.
        brief: Its number.
        running: Stands on top of its further pages.
        days: Its seven days, each for a narrow column.
        sessions: In order.
        exercises: Every exercise of them, once.
    """

    first_day: date
    last_day: date
    title: str
    brief: str
    running: str
    days: tuple[str, ...]
    sessions: tuple[SessionText, ...]
    exercises: tuple[ExerciseText, ...]


class SheetText(Struct, frozen=True):
    """All words of a sheet.

    Attributes:
        language: The language that the words are in, as in BCP 47.
        title: Title of the document.
        name: The plan.
        aim: How many days a week, and what to tick.
        felt: Labels of the boxes for where an exercise was felt.
        exercises: Title of the pages with the exercises.
        elsewhere: Stands before the fixes.
        span: Names the days from one to another.
        running: Stands on top of further pages of several weeks.
        stop: The signs to stop.
        page: Says which page it is, for its number and their count.
        weeks: In order.
    """

    language: str
    title: str
    name: str
    aim: str
    felt: tuple[str, ...]
    exercises: str
    elsewhere: str
    span: Callable[[date, date], str]
    running: str
    stop: str
    page: Callable[[int, int], str]
    weeks: tuple[WeekText, ...]

"""Progress in a test: its page, its parts, and histories to show on it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QWidget

from fakes import FIRST_EVENING, AppInTest
from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.progress import ProgressScreen, Tab

TODAY = FIRST_EVENING.date()
"""A Monday."""
Kind = TypeVar("Kind", bound=QWidget)


def progress_of(app: AppInTest) -> ProgressScreen:
    """Return Progress, brought up to date."""
    app.app.show_screen(Screen.PROGRESS)
    page = app.window.page(Screen.PROGRESS)
    assert isinstance(page, ProgressScreen)
    return page


def part_of(app: AppInTest, tab: Tab) -> QWidget:
    """Return a part of Progress, opened as a person opens it."""
    page = progress_of(app)
    only(page, QTabBar).setCurrentIndex(tab)
    return {Tab.WEEKS: page.weeks, Tab.CALENDAR: page.calendar, Tab.FELT: page.felt, Tab.HISTORY: page.history}[tab]


def only(page: QWidget, kind: type[Kind]) -> Kind:
    """Return the one widget of a kind."""
    (found,) = page.findChildren(kind)
    return found


def named(page: QWidget, kind: type[Kind], name: str) -> Kind:
    """Return the control with an accessible name."""
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name)


def point_at(widget: QWidget, x: int, y: int) -> None:
    """Move the mouse onto a point of a widget; moving the pointer itself would tell whatever window lies there."""
    here = QPointF(x, y)
    where = (here, QPointF(widget.mapToGlobal(here)))
    no_button = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, *where, no_button, no_button, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)


def session(
    day: date,
    number: int = 0,
    *,
    felt: Iterable[Felt] = (Felt.GLUTES,),
    reps: tuple[int, int] = (8, 8),
    is_whole: bool = True,
) -> SessionRecord:
    """Return a session of one scorpion set for each side, felt as told.

    Args:
        day: Its date.
        number: Tells sessions of one day apart.
        felt: The answers.
        reps: What the left and the right side did.
        is_whole: Whether it counts.
    """
    sides = (Side.LEFT, Side.RIGHT)
    started_at = datetime.combine(day, time(18), UTC)
    return SessionRecord(
        session_id=str(UUID(int=day.toordinal() * 100 + number)),
        started_at=started_at,
        ended_at=started_at + timedelta(minutes=6),
        workout_id="activation-1-a",
        planned=tuple(PlannedSet("scorpion", side, 1, 8) for side in sides),
        performed=tuple(
            PerformedSet("scorpion", side, 1, count, finished=is_whole) for side, count in zip(sides, reps, strict=True)
        ),
        check_ins=tuple(CheckIn("scorpion", answer) for answer in felt),
        source=Source.TIMER,
    )


def train(app: AppInTest, *days_ago: int) -> None:
    """Do a session on each of some days before today."""
    for ago in days_ago:
        app.store.history.add_session(session(TODAY - timedelta(days=ago)))

"""The current week in one look: its days as circles, what it still needs, and the streak."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from glutecoach.core.overview import Overview
from glutecoach.core.weeks import TARGET_DAYS
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import card, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.week_dots import WeekDots


def week_card() -> tuple[QFrame, WeekCard]:
    """Return a card of the current week, and what fills it."""
    frame, layout = card()
    content = WeekCard()
    layout.addLayout(content.row)
    return frame, content


class WeekCard:
    """Fills a card with the current week.

    Attributes:
        row: The layout to put into the card.
    """

    def __init__(self) -> None:
        self._dots = WeekDots()
        self._week = wrapped("", "lead")
        self._streak = wrapped("", "muted")
        self.row = Reflow(spacing_px=3 * SPACE_PX)
        self.row.add(self._dots)
        words = self.row.add_column()
        words.addWidget(self._week)
        words.addWidget(self._streak)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._dots.set_colours(fill=colours.accent, ring=colours.muted, tick=colours.on_accent)

    def show_overview(self, overview: Overview) -> None:
        """Show the current week."""
        week = overview.current_week
        done = tr("%n training day(s) this week", "", week.training_days)
        self._dots.set_days(done=week.training_days, needed=week.minimum_days, target=TARGET_DAYS[1])
        self._dots.setAccessibleName(done)
        self._week.setText(tr("{done}. {state}").format(done=done, state=texts.this_week_text(overview)))
        self._streak.setText(texts.streak_text(overview.streak))

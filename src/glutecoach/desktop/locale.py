"""What the system's locale says about weeks and languages."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from glutecoach.core.language import language_for
from glutecoach.core.weeks import WeekStart

_STARTS = {Qt.DayOfWeek.Sunday: WeekStart.SUNDAY, Qt.DayOfWeek.Saturday: WeekStart.SATURDAY}


def week_start_of_locale() -> WeekStart:
    """Return the day on which weeks start here: Sunday or Saturday where that is the custom, else Monday."""
    return _STARTS.get(QLocale.system().firstDayOfWeek(), WeekStart.MONDAY)


def language_in_force(chosen: str) -> str:
    """Return the code of the language that is spoken.

    Args:
        chosen: A code of `core.language.LANGUAGES`; empty for the system's own language.
    """
    return language_for(chosen, tuple(QLocale.system().uiLanguages()))

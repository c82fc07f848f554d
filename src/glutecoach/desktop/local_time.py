"""Moments of local time, with the rules of the zone that this computer is set to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "UCT", "Zulu", "Universal", "Etc/Universal"})


def local_moment(day: date, at: time) -> datetime:
    """Return a moment of a local date: in the zone by its name, or with its offset where the zone has no known name."""
    return datetime.combine(day, at, _zone() or _offset(day, at))


def _zone() -> tzinfo | None:
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("utf-8", "replace")
    if name in _UTC_NAMES:
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _offset(day: date, at: time) -> timezone:
    local = QDateTime(QDate(day.year, day.month, day.day), QTime(at.hour, at.minute, at.second))
    return timezone(timedelta(seconds=local.offsetFromUtc()))

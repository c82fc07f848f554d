"""The planned days as a calendar file (RFC 5545) that a calendar app imports, once or again."""

# icalendar leaves the type of what is added open.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from msgspec import Struct

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    _Part = TimezoneDaylight | TimezoneStandard

PRODUCT = "-//GluteCoach//GluteCoach//EN"
SEQUENCE_BEGINS = datetime(2020, 1, 1, tzinfo=UTC)


class Entry(Struct, frozen=True):
    """One planned session.

    Attributes:
        uid: Stays the same for the same session, so that a calendar replaces what it has.
        starts_at: With its time zone.
        length: Greater than zero.
        title: In one line.
        text: What is done, in lines.
        alarm: What the alarm says.
    """

    uid: str
    starts_at: datetime
    length: timedelta
    title: str
    text: str
    alarm: str


def calendar_file(name: str, entries: Sequence[Entry], *, made_at: datetime, alarm_before: timedelta) -> bytes:
    """Return a calendar file.

    Args:
        name: What the calendar is called where an app makes a new one.
        entries: In order; those in a zone with a name carry its rules of summer time along.
        made_at: A later file replaces what an earlier one said; with an offset.
        alarm_before: How long before each session its alarm goes off.
    """
    from icalendar import Alarm, Calendar, Event  # takes a while, and few ask for a calendar

    calendar = Calendar()
    for key, value in (("prodid", PRODUCT), ("version", "2.0"), ("calscale", "GREGORIAN"), ("method", "PUBLISH")):
        calendar.add(key, value)
    calendar.add("x-wr-calname", name)
    for zone in _zones(entries):
        calendar.add_component(_rules(zone, entries))
    for entry in entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("last-modified", made_at.astimezone(UTC))
        event.add("sequence", int((made_at - SEQUENCE_BEGINS).total_seconds()))
        starts_at = _portable(entry.starts_at)
        event.add("dtstart", starts_at)
        event.add("dtend", starts_at + entry.length)
        event.add("summary", entry.title)
        event.add("description", entry.text)
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.alarm)
        alarm.add("trigger", -alarm_before)
        event.add_component(alarm)
        calendar.add_component(event)
    return calendar.to_ical()


def _portable(moment: datetime) -> datetime:
    """Return a moment in a zone with a name, or in UTC: an offset alone has no name that apps know."""
    return moment if isinstance(moment.tzinfo, ZoneInfo) else moment.astimezone(UTC)


def _zones(entries: Sequence[Entry]) -> list[ZoneInfo]:
    zones = {str(entry.starts_at.tzinfo): entry.starts_at.tzinfo for entry in entries}
    return [zone for zone in zones.values() if isinstance(zone, ZoneInfo)]


def _rules(zone: ZoneInfo, entries: Sequence[Entry]) -> Timezone:
    """Return the rules of a zone for the years of some entries."""
    from icalendar import Timezone

    years = [entry.starts_at.year for entry in entries]
    rules = Timezone.from_tzinfo(zone, first_date=date(min(years) - 1, 1, 1), last_date=date(max(years) + 2, 1, 1))
    rules.subcomponents = [each for part in rules.subcomponents for each in _one_by_one(part, zone)]
    return rules


def _one_by_one(part: _Part, zone: ZoneInfo) -> Iterator[_Part]:
    """Yield a part of its own for each date of a part: some readers take the first date of a list only."""
    later = part.pop("RDATE", None)
    moments: list[datetime] = [part.DTSTART, *(each.dt for each in (later.dts if later is not None else ()))]
    for moment in moments:
        single = part.copy()
        single.DTSTART = _on_the_clock_before(moment, part, zone)
        yield single


def _on_the_clock_before(moment: datetime, part: _Part, zone: ZoneInfo) -> datetime:
    """Return when a change begins, on the clock from before it.

    WORKAROUND icalendar 7.3 names the beginning of summer time on the clock that was put forward (03:00); RFC 5545,
    3.6.5, wants the clock before (02:00), and an app that reads the rules would be an hour late on that day.
    """
    ahead = part.TZOFFSETTO - part.TZOFFSETFROM
    before = (moment - part.TZOFFSETFROM).replace(tzinfo=UTC) - timedelta(seconds=1)
    is_late = ahead > timedelta(0) and before.astimezone(zone).utcoffset() == part.TZOFFSETTO
    return moment - ahead if is_late else moment

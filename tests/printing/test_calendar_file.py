# vobject comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject

from glutecoach.printing.calendar_file import Entry, calendar_file

BERLIN = ZoneInfo("Europe/Berlin")
MADE_AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def entry(number: int, starts_at: datetime) -> Entry:
    """Return a session of seven minutes."""
    return Entry(
        f"2026-W{number}@glutecoach",
        starts_at,
        timedelta(minutes=7),
        "GluteCoach: Week 1, Session A; light",
        "Scorpion: 1 × 4 each side\nGlute bridge: 1 × 8",
        "Session A in a moment",
    )


def read(*entries: Entry, made_at: datetime = MADE_AT) -> vobject.base.Component:
    """Write a calendar, and read it with another library."""
    content = calendar_file("GluteCoach", entries, made_at=made_at, alarm_before=timedelta(minutes=10))
    return vobject.readOne(content.decode())


def test_a_session_is_an_event_with_an_alarm() -> None:
    """Commas, semicolons, other scripts and lines come back as they were."""
    (event,) = read(entry(1, datetime(2026, 3, 5, 18, tzinfo=BERLIN))).vevent_list

    assert event.summary.value == "GluteCoach: Week 1, Session A; light"
    assert event.description.value == "Scorpion: 1 × 4 each side\nGlute bridge: 1 × 8"
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=7)
    assert event.uid.value == "2026-W1@glutecoach"
    assert event.valarm.action.value == "DISPLAY"
    assert event.valarm.trigger.value == timedelta(minutes=-10)


@pytest.mark.parametrize(
    ("zone", "day", "offsets"),
    [
        ("Europe/Berlin", 28, [1, 2, 2]),
        ("America/New_York", 7, [-5, -4, -4]),
        ("Asia/Kolkata", 28, [5.5, 5.5, 5.5]),
    ],
)
def test_times_stay_where_they_are_across_summer_time(zone: str, day: int, offsets: list[float]) -> None:
    """The file carries the rules of its zone: a quarter past three is a quarter past three on every day."""
    entries = [entry(number, datetime(2026, 3, day + number, 3, 15, tzinfo=ZoneInfo(zone))) for number in range(3)]
    content = calendar_file("GluteCoach", entries, made_at=MADE_AT, alarm_before=timedelta(minutes=10)).decode()
    unknown = vobject.readOne(content.replace(zone, f"Unknown {zone}"))  # so that the rules of the file are needed
    times = [event.dtstart.value for event in unknown.vevent_list]

    assert [(time.day, time.hour, time.minute) for time in times] == [(day + number, 3, 15) for number in range(3)]
    assert [time.utcoffset() for time in times] == [timedelta(hours=offset) for offset in offsets]


def test_every_change_of_two_years_is_read() -> None:
    """Readers that take one date of a list only find each change all the same."""
    days = [(2026, 11, 2), (2027, 3, 29), (2027, 11, 1), (2028, 3, 27)]
    entries = [entry(number, datetime(*day, 18, tzinfo=BERLIN)) for number, day in enumerate(days)]
    content = calendar_file("GluteCoach", entries, made_at=MADE_AT, alarm_before=timedelta(minutes=10)).decode()
    events = vobject.readOne(content.replace("Europe/Berlin", "Unknown")).vevent_list

    assert [event.dtstart.value.utcoffset() for event in events] == [timedelta(hours=each) for each in (1, 2, 1, 2)]


def clock_changes(content: str) -> Iterator[tuple[datetime, timedelta, timedelta]]:
    """Yield each change in the rules of a calendar: its moment, and the offset before and after it."""
    part = re.compile(r"DTSTART:(\w+)\r\n(?:RDATE:([\w,]+)\r\n)?TZNAME:.*\r\nTZOFFSETFROM:(.*)\r\nTZOFFSETTO:(.*)\r\n")
    for first, others, before, after in part.findall(content.replace("\r\n ", "")):
        offsets = [datetime.strptime(each, "%z").utcoffset() or timedelta(0) for each in (before, after)]
        for written in filter(None, [first, *others.split(",")]):
            at = datetime.strptime(f"{written}+0000", "%Y%m%dT%H%M%S%z")
            if offsets[0] != offsets[1]:
                yield at - offsets[0], offsets[0], offsets[1]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Africa/Casablanca"])
def test_the_rules_change_the_clock_when_it_changes(zone: str) -> None:
    """Read as RFC 5545 means it: the time of a change stands on the clock from before it."""
    rules = ZoneInfo(zone)
    content = calendar_file(
        "GluteCoach",
        [entry(1, datetime(2026, 3, 5, 18, tzinfo=rules))],
        made_at=MADE_AT,
        alarm_before=timedelta(minutes=10),
    )
    changes = list(clock_changes(content.decode()))

    assert len(changes) >= 4
    for moment, before, after in changes:
        assert (moment - timedelta(seconds=1)).astimezone(rules).utcoffset() == before
        assert moment.astimezone(rules).utcoffset() == after


def test_a_zone_without_a_name_is_written_in_utc() -> None:
    """An offset alone has no name that a calendar knows."""
    calendar = read(entry(1, datetime(2026, 3, 5, 18, tzinfo=timezone(timedelta(hours=5, minutes=45)))))

    assert calendar.vevent.dtstart.value == datetime(2026, 3, 5, 12, 15, tzinfo=UTC)
    assert "vtimezone" not in calendar.contents


def test_a_later_file_replaces_an_earlier_one() -> None:
    """The same session has the same id and a higher number."""
    first = read(entry(1, datetime(2026, 3, 5, 18, tzinfo=BERLIN))).vevent
    second = read(entry(1, datetime(2026, 3, 6, 18, tzinfo=BERLIN)), made_at=MADE_AT + timedelta(minutes=1)).vevent

    assert first.uid.value == second.uid.value
    assert int(second.sequence.value) > int(first.sequence.value)


@pytest.mark.skipif(shutil.which("khal") is None, reason="khal is not installed")
def test_a_calendar_app_imports_it_and_imports_it_again(tmp_path: Path) -> None:
    """Khal shows every session at its local time, before and after the change to summer time, and never twice."""
    config = tmp_path / "khal.conf"
    config.write_text(
        f"[calendars]\n[[mine]]\npath = {tmp_path}/mine\n[locale]\nlocal_timezone = Europe/Berlin\n"
        "default_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {tmp_path}/khal.db\n"
    )
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}

    def khal(*arguments: str) -> str:
        command = ["khal", "-c", str(config), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    for hour in (18, 19):
        entries = [entry(number, datetime(2026, 3, 27 + number, hour, tzinfo=BERLIN)) for number in range(4)]
        file = tmp_path / "plan.ics"
        made_at = MADE_AT + timedelta(hours=hour)
        file.write_bytes(calendar_file("GluteCoach", entries, made_at=made_at, alarm_before=timedelta(minutes=10)))
        khal("import", "--batch", "-a", "mine", str(file))
    shown = khal("list", "--format", "{start-long} {uid}", "--day-format", "", "2026-03-20", "2026-04-10")

    assert sorted(shown.split("\n")[:-1]) == [
        f"2026-03-{27 + number} 19:00 2026-W{number}@glutecoach" for number in range(4)
    ]

from __future__ import annotations

import time as system_time
from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest

from glutecoach.desktop.local_time import local_moment

WINTER, SUMMER = date(2026, 1, 15), date(2026, 7, 15)


@pytest.fixture
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """Set the zone of this computer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        system_time.tzset()
        yield request.param
    system_time.tzset()


@pytest.mark.parametrize(
    ("zone", "winter", "summer", "is_named"),
    [
        ("Europe/Berlin", 1, 2, True),
        ("America/New_York", -5, -4, True),
        ("UTC", 0, 0, False),
        ("CET-1CEST,M3.5.0,M10.5.0/3", 1, 2, False),
        ("No/Such_Zone", 0, 0, False),
    ],
    indirect=["zone"],
)
def test_a_moment_has_the_offset_of_its_day(zone: str, winter: int, summer: int, is_named: bool) -> None:
    """Six in the evening is six in the evening, in summer and in winter, whatever the zone is called."""
    moments = [local_moment(day, time(18)) for day in (WINTER, SUMMER)]

    assert [moment.utcoffset() for moment in moments] == [timedelta(hours=winter), timedelta(hours=summer)]
    assert [moment.date() for moment in moments] == [WINTER, SUMMER]
    assert all(moment.hour == 18 for moment in moments)
    assert (str(moments[0].tzinfo) == zone) is (is_named or zone == "UTC")

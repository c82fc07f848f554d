from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeClock
from glutecoach.core.events import Event
from glutecoach.core.exercise import Felt
from glutecoach.core.programme import Programme, Standing, next_workout
from glutecoach.core.session import Session
from glutecoach.core.timeline import timeline
from glutecoach.ui.session_driver import SessionDriver

Run = tuple[SessionDriver, FakeClock, list[Event]]


@pytest.fixture
def run(qtbot: QtBot, programme: Programme) -> Run:
    """Return a driver with a session that has just begun, its clock, and the events so far."""
    clock = FakeClock()
    driver = SessionDriver(clock.monotonic_s)
    events: list[Event] = []
    for signal in (driver.step_started, driver.rep_finished, driver.checked_in, driver.paused, driver.resumed):
        signal.connect(events.append)
    driver.finished.connect(events.append)
    driver.start(Session(timeline(next_workout(programme, Standing()))))
    return driver, clock, events


def test_a_late_tick_reports_every_step_at_its_own_time(run: Run) -> None:
    """Two steps that ended since the last look come with the times at which they ended."""
    driver, clock, events = run
    for _ in range(5):
        clock.turn(4.9)
        driver.tick()

    assert [event.at_s for event in events] == [1000.0, 1015.0, 1023.0]


def test_the_clock_is_looked_at_only_while_it_runs(run: Run, qtbot: QtBot) -> None:
    """The timer ticks by itself, and a paused session costs nothing."""
    driver, _, _ = run
    with qtbot.waitSignal(driver.ticked, timeout=2000):
        pass
    driver.pause()

    with qtbot.assertNotEmitted(driver.ticked, wait=100):
        pass


def test_without_a_session_nothing_happens(run: Run) -> None:
    """After the end keys do no harm."""
    driver, _, events = run
    driver.stop()
    events.clear()
    do_all: list[Callable[[], None]] = [driver.tick, driver.toggle_pause, driver.pause, driver.stop]
    for do in do_all:
        do()
    driver.skip(1)
    driver.check_in(Felt.GLUTES)

    assert events == []
    assert driver.session is None

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from glutecoach.desktop.errands import ThreadErrands

PATIENCE_MS = 20_000


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[ThreadErrands]:
    """Return errands that are over at the end."""
    made = ThreadErrands()
    yield made
    made.close(10)


def test_the_window_gets_the_result_in_its_own_thread(errands: ThreadErrands, qtbot: QtBot) -> None:
    """The work is done elsewhere, and its result arrives here."""
    threads: list[int] = []
    results: list[str] = []

    def work(_: Callable[[], bool]) -> str:
        threads.append(threading.get_ident())
        return "done"

    def on_done(result: str) -> None:
        threads.append(threading.get_ident())
        results.append(result)

    errands.run(work, on_done)
    qtbot.waitUntil(lambda: bool(results), timeout=PATIENCE_MS)

    assert results == ["done"]
    assert threads[0] != threading.get_ident() == threads[1]


def test_one_thing_is_done_after_the_other(errands: ThreadErrands, qtbot: QtBot) -> None:
    """In the order in which they were asked for, also after a pause."""
    results: list[int] = []
    for number in range(5):
        errands.run(lambda _, number=number: number, results.append)
    qtbot.waitUntil(lambda: len(results) == 5, timeout=PATIENCE_MS)
    errands.run(lambda _: 5, results.append)
    qtbot.waitUntil(lambda: len(results) == 6, timeout=PATIENCE_MS)

    assert results == [0, 1, 2, 3, 4, 5]


def test_a_closed_window_asks_to_stop_and_gets_no_result(qtbot: QtBot) -> None:
    """What runs is waited for, what comes after is not begun."""
    errands = ThreadErrands()
    began = threading.Event()
    told: list[object] = []

    def work(should_stop: Callable[[], bool]) -> None:
        began.set()
        while not should_stop():
            pass
        told.append("stopped")

    errands.run(work, lambda _: told.append("a result"))
    assert began.wait(10)
    errands.close(10)
    errands.run(lambda _: told.append("too late"), told.append)

    assert told == ["stopped"]


def test_an_unexpected_error_costs_its_own_errand(
    errands: ThreadErrands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is written down like any other, and the next errand is run."""
    errors: list[object] = []
    results: list[str] = []

    def note(kind: type[BaseException], *_: object) -> None:
        errors.append(kind)

    monkeypatch.setattr("sys.excepthook", note)

    def fail(_: Callable[[], bool]) -> str:
        raise ZeroDivisionError

    errands.run(fail, results.append)
    errands.run(lambda _: "done", results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=PATIENCE_MS)

    assert errors == [ZeroDivisionError]
    assert results == ["done"]

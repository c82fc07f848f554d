"""The question whether a screen reader runs, on a real bus of its own."""

import subprocess

import pytest
from pytestqt.qtbot import QtBot

from bus_of_its_own import NEEDS_BUS, session_bus
from glutecoach.desktop.screen_reader import ACCESSIBILITY, ACCESSIBILITY_PATH, NoScreenReader, SystemScreenReader
from glutecoach.desktop.session_bus import ADDRESS_VARIABLE, SessionBus, open_session_bus

bus = session_bus


class AccessibilityService:
    """Answers for the desktop whether a screen reader runs."""

    def __init__(self, connection: SessionBus, answer: tuple[str, object]) -> None:
        from jeepney.bus_messages import message_bus

        self._connection = connection
        self._answer = answer
        connection.message_arrived.connect(self._on_message)
        connection.send(message_bus.RequestName(ACCESSIBILITY))
        self.asked: list[object] = []
        self.refuses = False

    def _on_message(self, message: object) -> None:
        from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return

        assert isinstance(message, Message)
        is_call = message.header.message_type is MessageType.method_call
        if is_call and message.header.fields.get(HeaderFields.path) == ACCESSIBILITY_PATH:
            self.asked.append(message.body)
            refusal = new_error(message, "org.freedesktop.DBus.Error.ServiceUnknown")
            self._connection.send(refusal if self.refuses else new_method_return(message, "v", (self._answer,)))


@NEEDS_BUS
@pytest.mark.parametrize(("answer", "expected"), [(("b", True), True), (("b", False), False), (("s", "yes"), False)])
def test_the_desktop_tells_whether_a_screen_reader_runs(
    bus: subprocess.Popen[str], qtbot: QtBot, answer: tuple[str, object], expected: bool
) -> None:
    """The reader counts as running once the desktop has said so, and not for an answer without sense."""
    connection = open_session_bus()
    assert connection is not None
    service = AccessibilityService(connection, answer)
    reader = SystemScreenReader()
    before = reader.is_running

    def has_answered() -> bool:
        reader.look()
        return len(service.asked) > 1  # the answer to the first question is there before the second is asked

    qtbot.waitUntil(has_answered, timeout=60_000)

    assert not before
    assert reader.is_running is expected
    assert service.asked[0] == ("org.a11y.Status", "ScreenReaderEnabled")
    reader.close()
    connection.close()


@NEEDS_BUS
@pytest.mark.parametrize("is_refused", [True, False], ids=["refused", "gone"])
def test_a_reader_that_cannot_be_asked_any_more_does_not_read(
    bus: subprocess.Popen[str], qtbot: QtBot, is_refused: bool
) -> None:
    """Once the desktop answers with an error, or the bus is gone, the own voice speaks again."""
    connection = open_session_bus()
    assert connection is not None
    service = AccessibilityService(connection, ("b", True))
    reader = SystemScreenReader()

    def reads() -> bool:
        reader.look()
        return reader.is_running

    qtbot.waitUntil(reads, timeout=60_000)
    service.refuses = is_refused
    if not is_refused:
        assert bus.stdin is not None
        bus.stdin.close()  # with it the bus ends
    qtbot.waitUntil(lambda: not reads(), timeout=10_000)

    assert not reader.is_running
    reader.close()
    connection.close()


def test_without_a_bus_nobody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody can be asked, the own voice speaks."""
    monkeypatch.delenv(ADDRESS_VARIABLE, raising=False)
    reader = SystemScreenReader()
    reader.look()

    assert not reader.is_running
    assert not NoScreenReader().is_running

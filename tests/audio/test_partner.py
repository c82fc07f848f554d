from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glutecoach.audio import partner
from glutecoach.audio.partner import BEGIN_ANEW, Partner
from processes import DEAF, DIES, DIES_ONCE, OBEY, PATIENCE_MS, READY, StandIn


def test_orders_reach_the_process_once_it_is_ready(qtbot: QtBot, stand_in: StandIn) -> None:
    """What it tells is handed on; an order before that is lost, and nobody waits for an answer."""
    working = Partner(stand_in.command(READY, OBEY))
    working.send({"do": "too early"})
    told: list[object] = []
    working.told.connect(told.append)
    qtbot.waitSignal(working.told, timeout=PATIENCE_MS).wait()
    working.send({"do": "one"})
    working.send({"do": "two"})
    working.close()
    working.send({"do": "too late"})

    assert told == [{"voices": ["Anna", "Ben"]}]
    assert stand_in.orders == [{"do": "one"}, {"do": "two"}]


def test_a_process_that_dies_comes_back(qtbot: QtBot, stand_in: StandIn) -> None:
    """When a library of the system takes the process with it, a new one takes the next orders."""
    working = Partner(stand_in.command(READY, DIES_ONCE, OBEY))
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.send({"do": "die"})
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.send({"do": "live"})
    working.close()

    assert stand_in.orders == [{"do": "die"}, {"do": "live"}]


def test_a_process_that_keeps_dying_is_given_up(qtbot: QtBot, stand_in: StandIn) -> None:
    """After two restarts it is lost, and that is told once."""
    lost: list[bool] = []
    working = Partner(stand_in.command(READY, DIES))
    working.lost.connect(lambda: lost.append(True))
    working.ready.connect(lambda: working.send({"do": "die"}))
    qtbot.waitSignal(working.lost, timeout=PATIENCE_MS).wait()

    assert lost == [True]
    assert not working.is_ready


def test_a_process_that_worked_for_a_while_may_die_again(
    qtbot: QtBot, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Restarts are counted anew after a calm time: over an evening it may be started again many times."""
    monkeypatch.setattr(partner, "CALM_MS", 0)
    lost: list[bool] = []
    working = Partner(stand_in.command(READY, DIES))
    working.lost.connect(lambda: lost.append(True))
    for _ in range(5):
        qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
        working.send({"do": "die"})
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.close()

    assert lost == []


def test_a_process_that_wants_to_begin_anew_has_not_failed(qtbot: QtBot, stand_in: StandIn) -> None:
    """It is started again as often as it likes: so it looks for a sound server that comes up later."""
    lost: list[bool] = []
    working = Partner(stand_in.command(READY, f"sys.stdin.readline(); sys.exit({BEGIN_ANEW})"))
    working.lost.connect(lambda: lost.append(True))
    for _ in range(4):
        qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
        working.send({"do": "look"})
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.close()

    assert lost == []


def test_a_process_that_was_given_up_can_try_again(qtbot: QtBot, stand_in: StandIn) -> None:
    """What was mended meanwhile works without a restart of the app; one that is coming up is left alone."""
    working = Partner(stand_in.command(READY, OBEY))
    working.try_again()
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.close()
    working.try_again()
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.send({"do": "work"})
    working.close()

    assert stand_in.orders == [{"do": "work"}]


def test_a_process_that_hangs_is_ended(qtbot: QtBot, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that accepts orders no more is left after a while; meanwhile nothing waits for it."""
    monkeypatch.setattr(partner, "ANSWER_PATIENCE_MS", 20)
    working = Partner(stand_in.command(READY, DEAF))
    working.ready.connect(lambda: working.send({"do": "anything"}))
    with qtbot.waitSignal(working.lost, timeout=PATIENCE_MS):
        pass

    assert {"do": "anything"} in stand_in.orders


def test_a_process_that_answers_slowly_is_not_given_up(
    qtbot: QtBot, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as it answers one order after the other its patience begins anew."""
    monkeypatch.setattr(partner, "ANSWER_PATIENCE_MS", 5_000)
    working = Partner(stand_in.command(READY, OBEY))
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    answers: list[object] = []
    working.told.connect(answers.append)
    for number in range(50):
        working.send({"do": number})
    working.close()

    assert [order["do"] for order in stand_in.orders] == list(range(50))
    assert answers == []


def test_a_process_that_never_comes_up_is_given_up(
    qtbot: QtBot, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for one that hangs from the beginning; nonsense instead of an answer is passed over."""
    monkeypatch.setattr(partner, "START_PATIENCE_MS", 200)
    working = Partner(stand_in.command("print('[]\\nnonsense', flush=True)", DEAF))
    with qtbot.waitSignal(working.lost, timeout=PATIENCE_MS):
        pass

    assert not working.is_ready


def test_a_program_that_is_not_there_is_lost_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    """Without the program there is nothing to wait for."""
    lost: list[bool] = []
    working = Partner([str(tmp_path / "nothing")])
    working.lost.connect(lambda: lost.append(True))
    qtbot.waitUntil(lambda: lost == [True], timeout=PATIENCE_MS)
    working.close()

    assert not working.is_ready


def test_a_process_that_does_not_end_is_ended(qtbot: QtBot, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing the app does not wait for a process that hangs."""
    monkeypatch.setattr(partner, "LAST_WORDS_MS", 20)
    working = Partner(stand_in.command(READY, "import time\nwhile True: time.sleep(1)"))
    qtbot.waitSignal(working.ready, timeout=PATIENCE_MS).wait()
    working.close()

    assert stand_in.orders == []

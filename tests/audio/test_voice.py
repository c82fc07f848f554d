from __future__ import annotations

import io
import json

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import always
from glutecoach.audio import speaker
from glutecoach.audio.speaker import Speaker, rate_of, speak, voices_of
from glutecoach.audio.voice import SystemVoice, VoiceStyle
from processes import DIES, OBEY, PATIENCE_MS, READY, StandIn


def test_what_is_said_before_the_voice_is_up_is_said_once_it_is(qtbot: QtBot, stand_in: StandIn) -> None:
    """The voice takes a second to come up; the style and the first words wait for it, in order."""
    spoken = SystemVoice(stand_in.command(READY, OBEY), VoiceStyle("Ben", 120, 40))
    spoken.say("Too old", takes_the_word=False)
    spoken.say("Lie down", takes_the_word=True)
    spoken.say("Ready?", takes_the_word=False)
    told: list[tuple[str, ...]] = []
    spoken.watch(lambda reason: None, told.append)
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    spoken.stop()
    spoken.close()

    assert told == [("Anna", "Ben")]
    assert stand_in.orders == [
        {"do": "style", "name": "Ben", "words_a_minute": 120, "volume": 40},
        {"do": "say", "text": "Lie down", "now": True},
        {"do": "say", "text": "Ready?", "now": False},
        {"do": "stop"},
    ]


def test_who_asks_late_for_the_voices_is_told(qtbot: QtBot, stand_in: StandIn) -> None:
    """Settings that are opened after the voice came up still show the voices."""
    told: list[tuple[str, ...]] = []
    spoken = SystemVoice(stand_in.command(READY, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    spoken.watch(lambda reason: None, told.append)
    spoken.close()

    assert told == [("Anna", "Ben")]


def test_a_new_style_is_handed_on_once(qtbot: QtBot, stand_in: StandIn) -> None:
    """Choosing the same again changes nothing."""
    spoken = SystemVoice(stand_in.command(READY, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    spoken.set_style(VoiceStyle(words_a_minute=180))
    spoken.set_style(VoiceStyle(words_a_minute=180))
    spoken.close()

    assert [order["words_a_minute"] for order in stand_in.orders] == [145, 180]


def test_a_system_without_a_voice_says_so_once(qtbot: QtBot, stand_in: StandIn) -> None:
    """One sentence, also for who asks late; what is said afterwards does nothing."""
    told: list[str] = []
    spoken = SystemVoice(stand_in.command("print(json.dumps({'missing': 'none'}), flush=True)"), VoiceStyle())
    spoken.watch(told.append, lambda voices: None)
    qtbot.waitSignal(spoken.fell_silent, timeout=PATIENCE_MS).wait()
    spoken.watch(told.append, lambda voices: None)
    spoken.say("Hello", takes_the_word=True)
    spoken.close()

    assert len(told) == 2
    assert all("no voice" in reason for reason in told)


def test_a_voice_that_keeps_dying_is_given_up(qtbot: QtBot, stand_in: StandIn) -> None:
    """After two restarts the tones go on alone, and one sentence says so."""
    spoken = SystemVoice(stand_in.command(READY, DIES), VoiceStyle())
    told: list[str] = []
    spoken.watch(told.append, lambda voices: None)
    spoken.say("One", takes_the_word=True)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)

    assert "stopped answering" in told[0]


def test_the_speaking_process_does_as_it_is_told(qapp: QApplication) -> None:
    """Words are spoken at once or in turn and stop when told; voice, pace and loudness are set; nonsense is not."""
    speech = QTextToSpeech("mock")
    voices = voices_of(speech, "en")
    speaks = Speaker(speech, voices)
    speaks.obey({"do": "style", "name": list(voices)[-1], "words_a_minute": 80, "volume": 40})
    speaks.obey({"do": "say", "text": "One.", "now": True})
    speaking_state = speech.state()
    speaks.obey({"do": "say", "text": "Slowly", "now": False})
    speaks.obey(None)
    speaks.obey({"do": "sing"})
    speaks.obey({"do": "stop"})

    assert voices
    assert speaking_state in {QTextToSpeech.State.Synthesizing, QTextToSpeech.State.Speaking}
    assert speech.state() is QTextToSpeech.State.Ready
    assert speech.volume() == pytest.approx(0.4)
    assert speech.rate() == pytest.approx(-1.0)
    assert speech.voice().name() == list(voices)[-1]


def test_pace_is_turned_into_the_scale_of_the_engine() -> None:
    """The engine's own pace is zero; below it the scale ends at 80 words a minute, above it at 449."""
    assert rate_of(170) == 0
    assert rate_of(145) == pytest.approx(-0.28, abs=0.01)
    assert rate_of(220) == pytest.approx(0.18, abs=0.01)
    assert rate_of(1000) == 1


@pytest.mark.parametrize("engines", [[], ["mock"]])
def test_without_an_engine_that_is_heard_the_process_says_so_and_ends(
    engines: list[str], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No engine, or only the one for tests: it tells, and exits with one."""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: engines)
    monkeypatch.setattr(speaker, "QCoreApplication", always(qapp))
    answers = io.StringIO()
    status = speak(io.BytesIO(), answers, "en")

    assert status == 1
    assert json.loads(answers.getvalue()) == {"missing": "no speech engine answers"}


def test_the_process_answers_each_order_and_ends_with_them(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """It tells its voices first, answers each order, and ends when nobody speaks to it any more."""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    monkeypatch.setattr(speaker, "UNHEARD_ENGINES", frozenset[str]())
    monkeypatch.setattr(speaker, "QCoreApplication", always(qapp))
    answers = io.StringIO()
    status = speak(io.BytesIO(b'{"do": "stop"}\n\xff\n'), answers, "en")
    told = [json.loads(line) for line in answers.getvalue().splitlines()]

    assert status == 0
    assert told[0]["voices"]
    assert told[1:] == [{"done": 1}, {"done": 2}]

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glutecoach.audio import speaker, voice
from glutecoach.audio.speaker import Speaker, rate_of, speak, voices_of
from glutecoach.audio.voice import SystemVoice, VoiceStyle

READY = "print(json.dumps({'voices': ['Anna', 'Ben']}), flush=True)"
OBEY = "[(log.write(line), log.flush(), print(json.dumps({'done': 1}), flush=True)) for line in sys.stdin]"
DEAF = "[(log.write(line), log.flush()) for line in sys.stdin]"
DIES = "sys.stdin.readline(); os.abort()"
DIES_ONCE = """
if not os.path.getsize(log.name):
    log.write(sys.stdin.readline())
    log.flush()
    os.abort()
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where a stand-in for the speaking process writes down what it is told."""
    return tmp_path / "orders"


def speaking(log: Path, *lines: str) -> list[str]:
    """Return the command of a stand-in for the speaking process."""
    return [sys.executable, "-c", "\n".join(["import json, os, sys", f"log = open({str(log)!r}, 'a')", *lines])]


def orders(log: Path) -> list[dict[str, object]]:
    """Return what the stand-in was told, once it has ended."""
    return [json.loads(line) for line in log.read_text().splitlines()]


def test_what_is_said_before_the_voice_is_up_is_said_once_it_is(qtbot: QtBot, log: Path) -> None:
    """The voice takes a second to come up; the style and the first words wait for it, in order."""
    spoken = SystemVoice(speaking(log, READY, OBEY), VoiceStyle("Ben", 120, 40))
    spoken.say("Too old", takes_the_word=False)
    spoken.say("Lie down", takes_the_word=True)
    spoken.say("Ready?", takes_the_word=False)
    with qtbot.waitSignal(spoken.voices_found) as found:
        pass
    spoken.stop()
    spoken.close()

    assert found.args == [("Anna", "Ben")]
    assert orders(log) == [
        {"do": "style", "name": "Ben", "words_a_minute": 120, "volume": 40},
        {"do": "say", "text": "Lie down", "now": True},
        {"do": "say", "text": "Ready?", "now": False},
        {"do": "stop"},
    ]


def test_who_asks_late_for_the_voices_is_told(qtbot: QtBot, log: Path) -> None:
    """Settings that are opened after the voice came up still show the voices."""
    told: list[tuple[str, ...]] = []
    spoken = SystemVoice(speaking(log, READY, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found).wait()
    spoken.watch(lambda reason: None, told.append)
    spoken.close()

    assert told == [("Anna", "Ben")]


def test_a_new_style_is_handed_on_once(qtbot: QtBot, log: Path) -> None:
    """Choosing the same again changes nothing."""
    spoken = SystemVoice(speaking(log, READY, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found).wait()
    spoken.set_style(VoiceStyle(words_a_minute=180))
    spoken.set_style(VoiceStyle(words_a_minute=180))
    spoken.close()

    assert [order["words_a_minute"] for order in orders(log)] == [145, 180]


def test_a_system_without_a_voice_says_so_once(qtbot: QtBot, log: Path) -> None:
    """One sentence, also for who asks late; what is said afterwards does nothing."""
    told: list[str] = []
    spoken = SystemVoice(speaking(log, "print(json.dumps({'missing': 'none'}), flush=True)"), VoiceStyle())
    with qtbot.waitSignal(spoken.fell_silent) as silent:
        pass
    spoken.watch(told.append, lambda voices: None)
    spoken.say("Hello", takes_the_word=True)
    spoken.close()

    assert silent.args is not None
    assert told == silent.args
    assert "no voice" in told[0]


def test_a_voice_that_dies_comes_back(qtbot: QtBot, log: Path) -> None:
    """When the speech service takes the process with it, the next words are said by a new one."""
    spoken = SystemVoice(speaking(log, READY, DIES_ONCE, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found).wait()
    qtbot.waitSignal(spoken.voices_found).wait()
    spoken.say("Here again", takes_the_word=True)
    spoken.close()

    assert orders(log)[-1] == {"do": "say", "text": "Here again", "now": True}


def test_a_voice_that_keeps_dying_is_given_up(qtbot: QtBot, log: Path) -> None:
    """After two restarts the tones go on alone, and one sentence says so."""
    spoken = SystemVoice(speaking(log, READY, DIES), VoiceStyle())
    with qtbot.waitSignal(spoken.fell_silent) as silent:
        pass

    assert silent.args is not None
    assert "stopped answering" in silent.args[0]


def test_a_voice_that_hangs_holds_nobody_up(qtbot: QtBot, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A speech service that accepts nothing any more is left after a while, and nothing waits for it meanwhile."""
    monkeypatch.setattr(voice, "ANSWER_PATIENCE_MS", 20)
    spoken = SystemVoice(speaking(log, READY, DEAF), VoiceStyle())
    spoken.say("One", takes_the_word=True)
    with qtbot.waitSignal(spoken.fell_silent) as silent:
        pass

    assert silent.args is not None
    assert "stopped answering" in silent.args[0]


def test_a_voice_that_never_comes_up_is_given_up(qtbot: QtBot, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for a service that hangs from the beginning; nonsense instead of an answer is passed over."""
    monkeypatch.setattr(voice, "START_PATIENCE_MS", 200)
    spoken = SystemVoice(speaking(log, "print('[]\\nnonsense', flush=True)", DEAF), VoiceStyle())
    with qtbot.waitSignal(spoken.fell_silent) as silent:
        pass

    assert silent.args is not None


def test_a_process_that_cannot_be_started_is_no_voice(qtbot: QtBot, tmp_path: Path) -> None:
    """Without the program there is no voice, and one sentence."""
    with qtbot.captureExceptions() as failures:
        told: list[str] = []
        spoken = SystemVoice([str(tmp_path / "nothing")], VoiceStyle())
        spoken.watch(told.append, lambda voices: None)
        if not told:
            qtbot.waitSignal(spoken.fell_silent).wait()

    assert failures == []
    assert "cannot be started" in told[0]


def test_a_process_that_does_not_end_is_ended(qtbot: QtBot, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing the app does not wait for a voice that hangs."""
    monkeypatch.setattr(voice, "LAST_WORDS_MS", 20)
    spoken = SystemVoice(speaking(log, READY, "import time\nwhile True: time.sleep(1)"), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found).wait()
    spoken.close()
    spoken.say("Nobody hears this", takes_the_word=True)

    assert orders(log) == []


def test_the_speaking_process_does_as_it_is_told(qapp: QApplication) -> None:
    """Words are spoken at once or in turn and stop when told; voice, pace and loudness are set; nonsense is not."""
    speech = QTextToSpeech("mock")
    voices = voices_of(speech, "en")
    speaks = Speaker(speech, voices)
    speaks.obey(json.dumps({"do": "style", "name": list(voices)[-1], "words_a_minute": 80, "volume": 40}))
    speaks.obey(json.dumps({"do": "say", "text": "One.", "now": True}))
    speaking_state = speech.state()
    speaks.obey(json.dumps({"do": "say", "text": "Slowly", "now": False}))
    for nonsense in ("{", "[]", '{"do": "sing"}'):
        speaks.obey(nonsense)
    speaks.obey(json.dumps({"do": "stop"}))

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
    monkeypatch.setattr(speaker, "QCoreApplication", lambda arguments: qapp)
    answers = io.StringIO()
    status = speak(io.BytesIO(), answers, "en")

    assert status == 1
    assert json.loads(answers.getvalue()) == {"missing": "no speech engine answers"}


def test_the_process_answers_each_order_and_ends_with_them(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """It tells its voices first, answers each order, and ends when nobody speaks to it any more."""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    monkeypatch.setattr(speaker, "UNHEARD_ENGINES", frozenset[str]())
    monkeypatch.setattr(speaker, "QCoreApplication", lambda arguments: qapp)
    answers = io.StringIO()
    status = speak(io.BytesIO(b'{"do": "stop"}\n\xff\n'), answers, "en")
    told = [json.loads(line) for line in answers.getvalue().splitlines()]

    assert status == 0
    assert told[0]["voices"]
    assert told[1:] == [{"done": 1}, {"done": 2}]

from __future__ import annotations

import io
import json
import os

import pytest
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import always
from glutecoach.audio import partner, speaker
from glutecoach.audio.partner import BEGIN_ANEW, NO_OUTPUT
from glutecoach.audio.speaker import Speaker, rate_of, speak, voices_of
from glutecoach.audio.texts import no_output_text
from glutecoach.audio.voice import SystemVoice, VoiceStyle
from processes import DIES, OBEY, PATIENCE_MS, READY, StandIn


def test_what_is_said_before_the_voice_is_up_is_said_once_it_is(qtbot: QtBot, stand_in: StandIn) -> None:
    """The voice takes seconds to come up; the style and the first words wait for it, in order, and for no signal."""
    spoken = SystemVoice(stand_in.command(READY, OBEY), VoiceStyle("Ben", 120, 40))
    spoken.say("Too old", takes_the_word=False)
    spoken.notify("Nothing can be saved.")
    spoken.say("Lie down", takes_the_word=True, in_s=0.7)
    spoken.say("Ready?", takes_the_word=False)
    told: list[tuple[str, ...]] = []
    spoken.watch(lambda reason: None, told.append)
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    spoken.stop()
    spoken.close()

    assert told == [("Anna", "Ben")]
    assert stand_in.orders == [
        {"do": "style", "name": "Ben", "words_a_minute": 120, "volume": 40},
        {"do": "notify", "text": "Nothing can be saved."},
        {"do": "say", "text": "Lie down", "now": True, "in_s": 0.0},
        {"do": "say", "text": "Ready?", "now": False, "in_s": 0.0},
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


def test_what_a_failing_service_did_not_say_is_said_by_the_next(qtbot: QtBot, stand_in: StandIn) -> None:
    """When the speech service dies in mid-sentence the voice is started again, and says that sentence."""
    fails = "if not os.path.getsize(log.name):\n    log.write(sys.stdin.readline()); log.flush()\n    " + (
        "sys.stdin.readline(); print(json.dumps({'unsaid': 'Switch side.'}), flush=True); sys.exit(1)"
    )
    spoken = SystemVoice(stand_in.command(READY, fails, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    spoken.say("Switch side.", takes_the_word=True)
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    spoken.close()

    assert [order.get("text") for order in stand_in.orders] == [None, None, "Switch side."]


def test_a_voice_that_was_given_up_can_try_again(
    qtbot: QtBot, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next session speaks if the service answers by then."""
    monkeypatch.setattr(partner, "MOST_RESTARTS", 0)
    dies_first = "if not os.path.getsize(log.name):\n    log.write('{}\\n'); log.flush(); os.abort()"
    spoken = SystemVoice(stand_in.command(dies_first, READY, OBEY), VoiceStyle())
    qtbot.waitSignal(spoken.fell_silent, timeout=PATIENCE_MS).wait()
    was_up = spoken.is_up
    spoken.try_again()
    qtbot.waitSignal(spoken.voices_found, timeout=PATIENCE_MS).wait()
    is_up = spoken.is_up
    spoken.close()

    assert (was_up, is_up) == (False, True)


def test_without_an_output_the_voice_waits_for_one(qtbot: QtBot, stand_in: StandIn) -> None:
    """Nothing is said then, for the same reason as no tone is heard; the process looks for an output by itself."""
    spoken = SystemVoice(
        stand_in.command(f"print(json.dumps({{'missing': {NO_OUTPUT!r}}}), flush=True)", OBEY), VoiceStyle()
    )
    told: list[str] = []
    spoken.watch(told.append, lambda voices: None)
    qtbot.waitSignal(spoken.fell_silent, timeout=PATIENCE_MS).wait()
    spoken.say("Hello", takes_the_word=True)
    up = spoken.is_up
    spoken.close()

    assert told == [no_output_text()]
    assert not up
    assert stand_in.orders == []


def test_words_wait_for_a_signal_and_a_pause_takes_them_back(qtbot: QtBot) -> None:
    """An announcement comes after its signal, what was to follow it comes after it, and a pause forgets both."""
    speech = QTextToSpeech("mock")
    speaks = Speaker(speech, voices_of(speech, "en"))
    speaks.obey({"do": "say", "text": "Switch side.", "now": True, "in_s": 0.05})
    speaks.obey({"do": "say", "text": "Slowly", "now": False, "in_s": 0.0})
    waiting = speech.state()
    with qtbot.waitSignal(speech.aboutToSynthesize, timeout=PATIENCE_MS):
        pass
    speaking = speech.state()
    speaks.obey({"do": "say", "text": "Rest.", "now": True, "in_s": 30.0})
    interrupted = speech.state()
    speaks.obey({"do": "stop"})

    assert waiting is QTextToSpeech.State.Ready
    assert speaking is not QTextToSpeech.State.Ready
    assert interrupted is QTextToSpeech.State.Ready


def words_of(speech: QTextToSpeech) -> list[str]:
    """Return a list that takes each word as it is said."""
    words: list[str] = []

    def listen(word: str, *_: int) -> None:
        words.append(word)

    speech.sayingWord.connect(listen)
    return words


def test_a_notice_waits_for_a_gap_between_the_counts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """No count drops it, it is not begun in the moment between two of them, and a pause forgets it."""
    monkeypatch.setattr(speaker, "QUIET_MS", 1_000)
    speech = QTextToSpeech("mock")
    speaks = Speaker(speech, voices_of(speech, "en"))
    words = words_of(speech)
    speaks.obey({"do": "notify", "text": "forgotten"})
    speaks.obey({"do": "stop"})
    speaks.obey({"do": "notify", "text": "unsaved"})
    for count in ("three", "two"):
        speaks.obey({"do": "say", "text": count, "now": True, "in_s": 0.0})
        qtbot.waitUntil(lambda count=count: count in words, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "unsaved" in words, timeout=PATIENCE_MS)
    speaks.obey({"do": "stop"})

    assert words == ["three", "two", "unsaved"]


def test_a_notice_waits_for_what_waits_for_its_signal(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Alone it is said soon, an announcement that is on its way comes first, and a second notice after the first."""
    monkeypatch.setattr(speaker, "QUIET_MS", 10)
    speech = QTextToSpeech("mock")
    speaks = Speaker(speech, voices_of(speech, "en"))
    words = words_of(speech)
    speaks.obey({"do": "notify", "text": "muted"})
    qtbot.waitUntil(lambda: "muted" in words, timeout=PATIENCE_MS)
    speaks.obey({"do": "notify", "text": "voiceless"})
    speaks.obey({"do": "notify", "text": "unsaved"})
    speaks.obey({"do": "say", "text": "rest", "now": True, "in_s": 0.2})
    qtbot.waitUntil(lambda: "unsaved" in words, timeout=PATIENCE_MS)
    speaks.obey({"do": "stop"})

    assert words == ["muted", "rest", "voiceless", "unsaved"]


def test_a_service_that_fails_is_told_with_the_words_that_are_lost(qapp: QApplication) -> None:
    """An error ends the process, so that a new one finds the service again; a voice that cannot be set does not."""
    speech = QTextToSpeech("mock")
    speaks = Speaker(speech, voices_of(speech, "en"))
    unsaid: list[str] = []
    speaks.failed.connect(unsaid.append)
    speaks.obey({"do": "say", "text": "Switch side.", "now": True, "in_s": 0})
    speech.errorOccurred.emit(QTextToSpeech.ErrorReason.Configuration, "no such voice")
    speech.errorOccurred.emit(QTextToSpeech.ErrorReason.Input, "Text synthesizing failure.")

    assert unsaid == ["Switch side."]


def test_the_speaking_process_does_as_it_is_told(qapp: QApplication) -> None:
    """Words are spoken at once or in turn and stop when told; voice, pace and loudness are set; nonsense is not."""
    speech = QTextToSpeech("mock")
    voices = voices_of(speech, "en")
    speaks = Speaker(speech, voices)
    speaks.obey({"do": "style", "name": list(voices)[-1], "words_a_minute": 80, "volume": 40})
    speaks.obey({"do": "say", "text": "One.", "now": True, "in_s": 0.0})
    speaking_state = speech.state()
    speaks.obey({"do": "say", "text": "Slowly", "now": False, "in_s": 0.0})
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
    monkeypatch.setattr(speaker, "has_output", lambda: True)
    answers = io.StringIO()
    status = speak(io.BytesIO(), answers, "en")

    assert status == 1
    assert json.loads(answers.getvalue()) == {"missing": "no speech engine answers"}


def test_the_process_answers_each_order_and_ends_with_them(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """It tells its voices first, answers each order, and ends when nobody speaks to it any more."""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    monkeypatch.setattr(speaker, "UNHEARD_ENGINES", frozenset[str]())
    monkeypatch.setattr(speaker, "QCoreApplication", always(qapp))
    monkeypatch.setattr(speaker, "has_output", lambda: True)
    answers = io.StringIO()
    status = speak(io.BytesIO(b'{"do": "stop"}\n\xff\n'), answers, "en")
    told = [json.loads(line) for line in answers.getvalue().splitlines()]

    assert status == 0
    assert told[0]["voices"]
    assert told[1:] == [{"done": 1}, {"done": 2}]


def test_without_an_output_no_service_is_started(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """A speech service that is started without an output may hang for good: the process tells, and waits for one."""
    monkeypatch.setattr(speaker, "QCoreApplication", always(qapp))
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    answers = io.StringIO()
    status = speak(io.BytesIO(b'{"do": "stop"}\n'), answers, "en")
    told = [json.loads(line) for line in answers.getvalue().splitlines()]

    assert status == 0
    assert told == [{"missing": NO_OUTPUT}, {"done": 1}]


def test_an_output_that_comes_later_is_looked_for(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while the process asks to be started anew; that is no failure."""
    monkeypatch.setattr(speaker, "QCoreApplication", always(qapp))
    monkeypatch.setattr(speaker, "AGAIN_MS", 20)
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as orders, os.fdopen(writing, "wb"):
        status = speak(orders, io.StringIO(), "en")

    assert status == BEGIN_ANEW

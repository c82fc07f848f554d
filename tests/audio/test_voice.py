from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

from glutecoach.audio.voice import SilentVoice, SystemVoice, open_voice


@pytest.mark.parametrize("engines", [[], ["mock"]])
def test_without_an_engine_that_is_heard_it_is_silent_and_says_why(
    engines: list[str], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No engine, or only the one for tests: one sentence, and saying something does nothing."""
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: engines)
    voice = open_voice(80, QObject())
    voice.say("Hello", takes_the_word=True)
    voice.stop()
    voice.set_volume(10)

    assert isinstance(voice, SilentVoice)
    assert "no voice" in voice.silent_because


def test_a_voice_speaks_queues_and_falls_silent(qapp: QApplication) -> None:
    """Words are spoken at once or in turn, and stop when told."""
    owner = QObject()
    speech = QTextToSpeech("mock", owner)
    voice = SystemVoice(speech, 40)
    voice.say("One.", takes_the_word=True)
    speaking = speech.state()
    voice.say("Slowly", takes_the_word=False)
    voice.stop()

    assert speaking in {QTextToSpeech.State.Synthesizing, QTextToSpeech.State.Speaking}
    assert speech.state() is QTextToSpeech.State.Ready
    assert speech.volume() == pytest.approx(0.4)

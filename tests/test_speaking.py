from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes import RecordingVoice
from glutecoach import speaking
from glutecoach.audio.voice import VoiceStyle
from glutecoach.speaking import Speaking


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[RecordingVoice]:
    """Return the voices that are opened instead of the system's."""
    voices: list[RecordingVoice] = []

    def open_voice(_command: Sequence[str], style: VoiceStyle, _parent: object) -> RecordingVoice:
        voices.append(RecordingVoice().open(style))
        return voices[-1]

    monkeypatch.setattr(speaking, "SystemVoice", open_voice)
    return voices


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_voice_is_opened_once(window: QWidget, opened: list[RecordingVoice]) -> None:
    """It takes seconds to come up, so the second session speaks with that of the first, as is chosen by then."""
    system = Speaking(window, "en")
    system.open(VoiceStyle("Anna", 150, 80))
    voice = system.open(VoiceStyle("Ben", 120, 40))
    voice.say("Lie down.", takes_the_word=True)
    system.close()

    assert len(opened) == 1
    assert opened[0].style == VoiceStyle("Ben", 120, 40)
    assert opened[0].said == ["Lie down."]
    assert opened[0].is_closed


def test_who_never_needs_it_starts_no_voice(window: QWidget, opened: list[RecordingVoice]) -> None:
    """A speech service costs memory that nobody has asked for."""
    Speaking(window, "en").close()

    assert opened == []

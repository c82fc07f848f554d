from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fakes import RecordingVoice
from glutecoach import speaking
from glutecoach.audio.voice import VoiceStyle
from glutecoach.core.hearing import SoundMode
from glutecoach.speaking import Speaking
from glutecoach.storage.preferences import Preferences


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


def test_the_first_session_speaks_with_the_voice_that_was_started_ahead(
    window: QWidget, opened: list[RecordingVoice]
) -> None:
    """It takes seconds to come up, so it is started once, early, and then speaks as is chosen by then."""
    system = Speaking(window, "en")
    system.warm_up(Preferences(voice="Anna"))
    voice = system.open(VoiceStyle("Ben", 120, 40))
    voice.say("Lie down.", takes_the_word=True)
    system.close()

    assert len(opened) == 1
    assert opened[0].style == VoiceStyle("Ben", 120, 40)
    assert opened[0].said == ["Lie down."]
    assert opened[0].is_closed


def test_who_wants_tones_alone_starts_no_voice(window: QWidget, opened: list[RecordingVoice]) -> None:
    """A speech service costs memory that nobody has asked for."""
    system = Speaking(window, "en")
    system.warm_up(Preferences(sound_mode=SoundMode.METRONOME))
    system.close()

    assert opened == []

import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication

from glutecoach.audio.tones import SilentTones, open_tones
from glutecoach.core.cues import Tone


def samples_of(path: Path) -> np.ndarray:
    """Return the samples of a WAV file between -1 and 1."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_is_there_and_clicks_nowhere(assets: Path, tone: Tone) -> None:
    """Each tone is loud enough, short enough, begins and ends in silence, and has no jump."""
    samples = samples_of(assets / "sounds" / f"{tone.value}.wav")

    assert 0.3 < np.max(np.abs(samples)) < 0.9
    assert 0.1 < len(samples) / 44_100 < 2.5
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01
    assert np.max(np.abs(np.diff(samples))) < 0.15


def test_without_a_sound_output_it_stays_silent_and_says_why(
    assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No device is a reason in one sentence; playing does nothing."""
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    tones = open_tones(assets / "sounds", 80, QObject())
    tones.play(Tone.LIFT)
    tones.set_volume(50)

    assert isinstance(tones, SilentTones)
    assert "No sound output was found" in tones.silent_because


@pytest.mark.qt_log_ignore("QSoundEffect: playback of this format", extend=True)
def test_with_a_sound_output_every_tone_is_ready(
    assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a device there is nothing to say, and each tone can be played and made quieter."""
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [object()])
    owner = QObject()
    tones = open_tones(assets / "sounds", 80, owner)
    for tone in Tone:
        tones.play(tone)
    tones.set_volume(20)

    assert tones.silent_because == ""
    assert len(owner.children()) == len(Tone)

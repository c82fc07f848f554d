import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
from PySide6.QtWidgets import QApplication

from glutecoach.audio.synthesis import RATE_HZ, hold_tone, lift_tone, lower_tone
from glutecoach.audio.tones import SilentTones, open_tones
from glutecoach.core.cues import TEMPO_TONES, Sound, Tone


def samples_of(path: Path) -> np.ndarray:
    """Return the samples of a WAV file between -1 and 1."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768


pytestmark = pytest.mark.qt_log_ignore("QSoundEffect: playback of this format", extend=True)


@pytest.mark.parametrize("tone", sorted(set(Tone) - TEMPO_TONES))
def test_every_tone_is_there_and_clicks_nowhere(assets: Path, tone: Tone) -> None:
    """Each tone is loud enough, short enough, begins and ends in silence, and has no jump."""
    samples = samples_of(assets / "sounds" / f"{tone.value}.wav")

    assert 0.3 < np.max(np.abs(samples)) < 0.9
    assert 0.1 < len(samples) / 44_100 < 2.5
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01
    assert np.max(np.abs(np.diff(samples))) < 0.15


def pitch_hz(samples: np.ndarray, at_s: float) -> float:
    """Return the strongest pitch of a tenth of a second."""
    piece = samples[int(at_s * RATE_HZ) : int((at_s + 0.1) * RATE_HZ)]
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 8 * len(piece)))
    return float(np.argmax(spectrum) * RATE_HZ / (8 * len(piece)))


@pytest.mark.parametrize("seconds", [1.0, 2.0, 3.5])
def test_the_tempo_can_be_heard(seconds: float) -> None:
    """The lift rises, the hold is steady, the lowering falls, each exactly as long as its phase, without a click."""
    rising, steady, falling = lift_tone(seconds), hold_tone(seconds), lower_tone(seconds)

    assert pitch_hz(rising, seconds - 0.2) > pitch_hz(rising, 0.1) * 1.25
    assert pitch_hz(steady, seconds - 0.2) == pytest.approx(pitch_hz(steady, 0.1), abs=3)
    assert pitch_hz(falling, seconds - 0.2) < pitch_hz(falling, 0.1) / 1.25
    for samples in (rising, steady, falling):
        assert len(samples) == round(seconds * RATE_HZ)
        assert abs(samples[0]) < 0.001
        assert abs(samples[-1]) < 0.001
        assert np.max(np.abs(np.diff(samples))) < 0.03


def test_without_a_sound_output_it_stays_silent_and_says_why(
    assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No device is a reason in one sentence; playing does nothing."""
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    tones = open_tones(assets / "sounds", 80, QObject())
    tones.prepare([Sound(Tone.LIFT, 2.0)])
    tones.play(Sound(Tone.LIFT, 2.0))
    tones.stop()
    tones.set_volume(50)

    assert isinstance(tones, SilentTones)
    assert "No sound output was found" in tones.silent_because


def test_with_a_sound_output_every_tone_is_ready(
    assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a device there is nothing to say, and each tone can be played and made quieter."""
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [object()])
    owner = QObject()
    tones = open_tones(assets / "sounds", 80, owner)
    tones.prepare([Sound(tone, 2.0) for tone in TEMPO_TONES])
    for tone in Tone:
        tones.play(Sound(tone, 2.0 if tone in TEMPO_TONES else 0.0))
    tones.play(Sound(Tone.LIFT, 99.0))
    tones.set_volume(20)

    assert tones.silent_because == ""
    effects = owner.findChildren(QSoundEffect)
    assert len(effects) == len(Tone) + 1


def test_silence_keeps_the_device_awake_and_a_new_device_is_followed(
    assets: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a session runs silence is played without end; a change of devices changes nothing for the person."""
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [object()])
    owner = QObject()
    tones = open_tones(assets / "sounds", 80, owner)
    tones.keep_open(is_open=True)
    owner.findChildren(QMediaDevices)[0].audioOutputsChanged.emit()
    tones.keep_open(is_open=False)

    hush = [effect for effect in owner.findChildren(QSoundEffect) if effect.loopCount() == -2]
    assert len(hush) == 1
    assert QSoundEffect.Loop.Infinite.value == -2

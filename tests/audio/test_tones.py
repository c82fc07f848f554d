import wave
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from glutecoach.audio.synthesis import RATE_HZ, hold_tone, lift_tone, lower_tone
from glutecoach.audio.tones import SystemTones
from glutecoach.core.cues import TEMPO_TONES, Sound, Tone
from processes import OBEY, PATIENCE_MS, StandIn

DEVICE = "print(json.dumps({'device': 'Loudspeaker'}), flush=True)"


def samples_of(path: Path) -> np.ndarray:
    """Return the samples of a WAV file between -1 and 1."""
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768


@pytest.mark.parametrize(("folder", "softest", "loudest"), [(".", 0.3, 0.9), ("quiet", 0.1, 0.3)])
@pytest.mark.parametrize("tone", sorted(set(Tone) - TEMPO_TONES))
def test_every_tone_is_there_and_clicks_nowhere(
    assets: Path, tone: Tone, folder: str, softest: float, loudest: float
) -> None:
    """Each tone of both sets is loud enough, short enough, begins and ends in silence, and has no jump."""
    samples = samples_of(assets / "sounds" / folder / f"{tone.value}.wav")

    assert softest < np.max(np.abs(samples)) < loudest
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
@pytest.mark.parametrize("is_quiet", [False, True])
def test_the_tempo_can_be_heard(seconds: float, is_quiet: bool) -> None:
    """The lift rises, the hold is steady, the lowering falls, each exactly as long as its phase, without a click."""
    rising, steady, falling = (make(seconds, is_quiet=is_quiet) for make in (lift_tone, hold_tone, lower_tone))

    assert pitch_hz(rising, seconds - 0.2) > pitch_hz(rising, 0.1) * 1.25
    assert pitch_hz(steady, seconds - 0.2) == pytest.approx(pitch_hz(steady, 0.1), abs=3)
    assert pitch_hz(falling, seconds - 0.2) < pitch_hz(falling, 0.1) / 1.25
    for samples in (rising, steady, falling):
        assert len(samples) == round(seconds * RATE_HZ)
        assert abs(samples[0]) < 0.001
        assert abs(samples[-1]) < 0.001
        assert np.max(np.abs(np.diff(samples))) < 0.03


def test_orders_bring_the_tones_to_their_time(qtbot: QtBot, stand_in: StandIn) -> None:
    """A tone is handed on with the time at which it is to be heard; loudness, set and an open device come before."""
    tones = SystemTones(stand_in.command(DEVICE, OBEY), lambda: 100.0, 80)
    tones.keep_open(is_open=True)
    tones.play(Sound(Tone.REST), 3.0)
    tones.play(Sound(Tone.LIFT, 2.0), 0.5)
    qtbot.waitSignal(tones.ready, timeout=PATIENCE_MS).wait()
    tones.set_volume(30)
    tones.set_quiet(is_quiet=True)
    tones.stop()
    tones.play(Sound(Tone.FINISHED))
    tones.close()

    assert stand_in.orders == [
        {"do": "volume", "percent": 80},
        {"do": "quiet", "quiet": False},
        {"do": "open", "open": True},
        {"do": "play", "tone": "lift", "length_s": 2.0, "at_s": 100.5},
        {"do": "volume", "percent": 30},
        {"do": "quiet", "quiet": True},
        {"do": "stop"},
        {"do": "play", "tone": "finished", "length_s": 0.0, "at_s": 100.0},
    ]


def test_without_a_sound_output_it_says_why(qtbot: QtBot, stand_in: StandIn) -> None:
    """No device is a reason in one sentence, also for who asks late."""
    told: list[str] = []
    tones = SystemTones(stand_in.command("print(json.dumps({'missing': 'none'}), flush=True)", OBEY), lambda: 0.0, 80)
    qtbot.waitSignal(tones.fell_silent, timeout=PATIENCE_MS).wait()
    tones.watch(told.append, lambda: None)
    tones.close()

    assert "No sound output was found" in told[0]


def test_an_output_that_comes_back_is_told(qtbot: QtBot, stand_in: StandIn) -> None:
    """Headphones that are plugged in again, or found by the next session that tries again, end the silence."""
    first = "is_first = not os.path.getsize(log.name); log.write('{}\\n'); log.flush()"
    tells = "print(json.dumps({'missing': 'none'} if is_first else {'device': 'Loudspeaker'}), flush=True)"
    tones = SystemTones(stand_in.command(first, tells, OBEY), lambda: 0.0, 80)
    qtbot.waitSignal(tones.fell_silent, timeout=PATIENCE_MS).wait()
    heard: list[bool] = []
    tones.watch(lambda reason: None, lambda: heard.append(True))
    with qtbot.waitSignal(tones.heard_again, timeout=PATIENCE_MS):
        tones.try_again()
    tones.try_again()
    tones.play(Sound(Tone.REST))
    tones.close()

    assert heard == [True]
    assert stand_in.orders[-1] == {"do": "play", "tone": "rest", "length_s": 0.0, "at_s": 0.0}


def test_a_process_that_is_lost_is_said_in_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    """Without the process the workout runs on the screen, and one sentence says so."""
    tones = SystemTones([str(tmp_path / "nothing")], lambda: 0.0, 80)
    told: list[str] = []
    tones.watch(told.append, lambda: None)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)

    assert "without tones" in told[0]

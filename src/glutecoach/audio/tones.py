"""Tones at the changes of a session, and as long as its phases; silence when there is nothing to play them on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTemporaryDir, QUrl

from glutecoach.core.cues import TEMPO_TONES, Sound, Tone

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QSoundEffect

PERCENT = 100
ENDLESS_LOOP = -2
"""`QSoundEffect.Loop.Infinite`, named here so that the library is loaded only when it is needed."""

_log = logging.getLogger(__name__)


class TonePlayer(Protocol):
    """Something that plays tones."""

    @property
    def silent_because(self) -> str:
        """Why nothing is heard, in one sentence; empty when tones are heard."""
        ...

    def prepare(self, sounds: Iterable[Sound]) -> None:
        """Make tempo tones ready, so that they start at once."""
        ...

    def play(self, sound: Sound) -> None:
        """Play a sound now; a tempo tone that still lasts ends."""
        ...

    def stop(self) -> None:
        """End the tempo tone that lasts."""
        ...

    def keep_open(self, *, is_open: bool) -> None:
        """Keep the sound device awake, or let it sleep: a sleeping one swallows the first sound."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        ...

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Choose the deeper, softer set of tones, or the usual one."""
        ...


class SilentTones:
    """Plays nothing, and says why."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    @property
    def silent_because(self) -> str:
        """Why nothing is heard."""
        return self._reason

    def prepare(self, sounds: Iterable[Sound]) -> None:
        """Prepare nothing."""

    def play(self, sound: Sound) -> None:
        """Play nothing."""

    def stop(self) -> None:
        """Stay silent."""

    def keep_open(self, *, is_open: bool) -> None:
        """Keep nothing awake."""

    def set_volume(self, percent: int) -> None:
        """Change nothing."""

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Change nothing."""


def open_tones(sounds: Path, volume: int, parent: QObject) -> TonePlayer:
    """Return a player for the machine's sound output, or a silent one that says why.

    The multimedia libraries are loaded here, not before.

    Args:
        sounds: Folder with one WAV file for each signal.
        volume: Loudness, 0 to 100.
        parent: Owner of the sound effects.
    """
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # heavy, only when needed
    except ImportError as error:
        return SilentTones(_tr("No sound: {reason}.").format(reason=error))
    if not QMediaDevices.audioOutputs():
        return SilentTones(_tr("No sound output was found, so the workout runs silently."))
    tones = _EffectTones(lambda: QSoundEffect(parent), sounds, volume)
    devices = QMediaDevices(parent)
    devices.audioOutputsChanged.connect(lambda: tones.follow_device(QMediaDevices.defaultAudioOutput()))
    return tones


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)


class _EffectTones:
    """Plays each sound through a sound effect of its own, loaded ahead so that it starts at once."""

    silent_because = ""

    def __init__(self, make_effect: Callable[[], QSoundEffect], sounds: Path, volume: int) -> None:
        self._make_effect = make_effect
        self._sounds = sounds
        self._is_quiet = False
        self._made = QTemporaryDir()
        self._volume = volume
        self._effects: dict[Sound, QSoundEffect] = {}
        self._lasting: QSoundEffect | None = None
        self._is_open = False
        self._hush = make_effect()
        self._hush.setSource(QUrl.fromLocalFile(str(sounds / "silence.wav")))
        self._hush.setLoopCount(ENDLESS_LOOP)
        self._load_signals()

    def prepare(self, sounds: Iterable[Sound]) -> None:
        """Make tempo tones ready, so that they start at once; without room for them only the signals are heard."""
        from glutecoach.audio.synthesis import hold_tone, lift_tone, lower_tone, wav_bytes

        makers = {Tone.LIFT: lift_tone, Tone.HOLD: hold_tone, Tone.LOWER: lower_tone}
        for sound in sounds:
            if sound not in self._effects:
                set_name = "quiet" if self._is_quiet else "usual"
                path = Path(self._made.filePath(f"{set_name}-{sound.tone.value}-{sound.length_s:g}.wav"))
                try:
                    path.write_bytes(wav_bytes(makers[sound.tone](sound.length_s, is_quiet=self._is_quiet)))
                except OSError as error:
                    _log.warning("tempo tones cannot be made: %s", error)
                    return
                self._load(sound, path)

    def play(self, sound: Sound) -> None:
        """Play a sound now; a tempo tone that still lasts ends."""
        self.stop()
        effect = self._effects.get(sound)
        if effect is None:
            return
        effect.play()
        if sound.tone in TEMPO_TONES:
            self._lasting = effect

    def follow_device(self, device: QAudioDevice) -> None:
        """Go on with another output, when the one in use has changed or gone."""
        for effect in (*self._effects.values(), self._hush):
            effect.setAudioDevice(device)
        if self._is_open:
            self._hush.play()

    def keep_open(self, *, is_open: bool) -> None:
        """Keep the sound device awake by playing silence, or let it sleep."""
        self._is_open = is_open
        if is_open:
            self._hush.play()
        else:
            self._hush.stop()

    def stop(self) -> None:
        """End the tempo tone that lasts."""
        lasting, self._lasting = self._lasting, None
        if lasting is not None:
            lasting.stop()

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._volume = percent
        for effect in self._effects.values():
            effect.setVolume(percent / PERCENT)

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Choose the deeper, softer set of tones, or the usual one; tempo tones are made ready anew."""
        if is_quiet == self._is_quiet:
            return
        self.stop()
        self._is_quiet = is_quiet
        tempo = [sound for sound in self._effects if sound.tone in TEMPO_TONES]
        for sound in tempo:
            self._effects.pop(sound).deleteLater()
        self._load_signals()
        self.prepare(tempo)

    def _load_signals(self) -> None:
        folder = self._sounds / "quiet" if self._is_quiet else self._sounds
        for tone in set(Tone) - TEMPO_TONES:
            self._load(Sound(tone), folder / f"{tone.value}.wav")

    def _load(self, sound: Sound, path: Path) -> None:
        effect = self._effects.get(sound) or self._make_effect()
        self._effects[sound] = effect
        effect.setSource(QUrl.fromLocalFile(str(path)))
        effect.setVolume(self._volume / PERCENT)

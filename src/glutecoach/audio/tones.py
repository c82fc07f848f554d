"""Short tones at the changes of a session; silence when there is nothing to play them on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QUrl

from glutecoach.core.cues import Tone

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

PERCENT = 100


class TonePlayer(Protocol):
    """Something that plays tones."""

    @property
    def silent_because(self) -> str:
        """Why nothing is heard, in one sentence; empty when tones are heard."""
        ...

    def play(self, tone: Tone) -> None:
        """Play a tone now."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        ...


class SilentTones:
    """Plays nothing, and says why."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    @property
    def silent_because(self) -> str:
        """Why nothing is heard."""
        return self._reason

    def play(self, tone: Tone) -> None:
        """Play nothing."""

    def set_volume(self, percent: int) -> None:
        """Change nothing."""


def open_tones(sounds: Path, volume: int, parent: QObject) -> TonePlayer:
    """Return a player for the machine's sound output, or a silent one that says why.

    The multimedia libraries are loaded here, not before.

    Args:
        sounds: Folder with one WAV file for each tone.
        volume: Loudness, 0 to 100.
        parent: Owner of the sound effects.
    """
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError as error:
        return SilentTones(_tr("No sound: {reason}.").format(reason=error))
    if not QMediaDevices.audioOutputs():
        return SilentTones(_tr("No sound output was found, so the workout runs silently."))
    return _EffectTones({tone: QSoundEffect(parent) for tone in Tone}, sounds, volume)


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)


class _EffectTones:
    """Plays each tone through a sound effect of its own, loaded ahead so that it starts at once."""

    silent_because = ""

    def __init__(self, effects: dict[Tone, QSoundEffect], sounds: Path, volume: int) -> None:
        self._effects = effects
        for tone, effect in effects.items():
            effect.setSource(QUrl.fromLocalFile(str(sounds / f"{tone.value}.wav")))
        self.set_volume(volume)

    def play(self, tone: Tone) -> None:
        """Play a tone now."""
        self._effects[tone].play()

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        for effect in self._effects.values():
            effect.setVolume(percent / PERCENT)

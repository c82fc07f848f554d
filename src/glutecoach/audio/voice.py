"""The voice of the system; silence when it has none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

PERCENT = 100
UNHEARD_ENGINES = frozenset({"mock"})
CALM_RATE = -0.15
"""A little slower than the engine's own pace, near 145 words a minute."""


class Voice(Protocol):
    """Something that speaks."""

    @property
    def silent_because(self) -> str:
        """Why nothing is said, in one sentence; empty when the voice is heard."""
        ...

    def say(self, text: str, *, takes_the_word: bool) -> None:
        """Say a text, now or after what is being said."""
        ...

    def stop(self) -> None:
        """Fall silent at once."""
        ...

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        ...


class SilentVoice:
    """Says nothing, and why."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    @property
    def silent_because(self) -> str:
        """Why nothing is said."""
        return self._reason

    def say(self, text: str, *, takes_the_word: bool) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Stay silent."""

    def set_volume(self, percent: int) -> None:
        """Change nothing."""


def open_voice(volume: int, parent: QObject) -> Voice:
    """Return the system's voice, or a silent one that says why. The speech library is loaded here, not before.

    Args:
        volume: Loudness, 0 to 100.
        parent: Owner.
    """
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as error:
        return SilentVoice(_tr("No voice: {reason}. The tones go on.").format(reason=error))
    for engine in QTextToSpeech.availableEngines():
        if engine not in UNHEARD_ENGINES:
            speech = QTextToSpeech(engine, parent)
            if speech.state() is not QTextToSpeech.State.Error and speech.availableVoices():
                return SystemVoice(speech, volume)
            speech.deleteLater()
    return SilentVoice(_tr("This system has no voice, so the tones go on without words."))


class SystemVoice:
    """Speaks through an engine of the system."""

    silent_because = ""

    def __init__(self, speech: QTextToSpeech, volume: int) -> None:
        self._speech = speech
        english = QLocale(QLocale.Language.English)
        if any(locale.language() is english.language() for locale in speech.availableLocales()):
            speech.setLocale(english)
        speech.setRate(CALM_RATE)
        self.set_volume(volume)

    def say(self, text: str, *, takes_the_word: bool) -> None:
        """Say a text, now or after what is being said."""
        if takes_the_word:
            self._speech.say(text)
        else:
            self._speech.enqueue(text)

    def stop(self) -> None:
        """Fall silent at once."""
        self._speech.stop()

    def set_volume(self, percent: int) -> None:
        """Set the loudness, 0 to 100."""
        self._speech.setVolume(percent / PERCENT)


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)

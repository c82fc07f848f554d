"""The process that speaks: takes orders as lines of JSON, answers each once it is accepted, ends with its input."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO, TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

PERCENT = 100
DISGUISE = "+"
UNHEARD_ENGINES = frozenset({"mock"})
CALM_WORDS_A_MINUTE = 170
"""What an engine speaks at its own pace (espeak-ng's documentation: 175, measured here with pauses: 170)."""
QUICKEST_WORDS_A_MINUTE, SLOWEST_WORDS_A_MINUTE = 449, 80
"""What an engine speaks at the ends of its scale (espeak-ng's documentation)."""


def speak(orders: BinaryIO, answers: TextIO, language: str) -> int:
    """Speak what is ordered until the orders end; return the exit status.

    Args:
        orders: One JSON object a line: `{"do": "say", "text": TEXT, "now": BOOL}`, `{"do": "stop"}`, or
            `{"do": "style", "name": TEXT, "words_a_minute": NUMBER, "volume": NUMBER}`.
        answers: Takes `{"voices": [NAME]}` or `{"missing": REASON}` once, then `{"done": N}` for each order.
        language: Two-letter code of the language that is spoken.
    """
    application = QCoreApplication(sys.argv[:1])
    speech, missing = open_speech(language)
    if speech is None:
        _answer(answers, {"missing": missing})
        return 1
    voices = voices_of(speech, language)
    speaker = Speaker(speech, voices)
    ear = _Ear()
    number = 0

    def obey(line: str) -> None:
        nonlocal number
        number += 1
        speaker.obey(line)
        _answer(answers, {"done": number})

    ear.heard.connect(obey, Qt.ConnectionType.QueuedConnection)
    ear.closed.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    _answer(answers, {"voices": list(voices)})
    threading.Thread(target=ear.listen, args=(orders,), daemon=True).start()
    application.exec()
    speech.stop()
    return 0


def open_speech(language: str) -> tuple[QTextToSpeech | None, str]:
    """Return the first engine that is heard and has a voice for a language, or None and the reason."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError as error:
        return None, str(error)
    for engine in QTextToSpeech.availableEngines():
        if engine not in UNHEARD_ENGINES:
            speech = QTextToSpeech(engine)
            if speech.state() is not QTextToSpeech.State.Error and voices_of(speech, language):
                return speech, ""
    return None, "no speech engine answers"


def voices_of(speech: QTextToSpeech, language: str) -> dict[str, QVoice]:
    """Return the voices for a language by name: first the one to use unless another is chosen.

    An engine that offers each voice in a hundred disguises (espeak-ng names them `voice+disguise`) offers the voices.
    """
    spoken = QLocale(language).language()
    found: dict[str, QVoice] = {}
    for locale in sorted(speech.availableLocales(), key=_is_foreign):
        if locale.language() is spoken:
            speech.setLocale(locale)
            found |= {voice.name(): voice for voice in speech.availableVoices()}
    plain = sorted((name for name in found if DISGUISE not in name), key=lambda name: _rank(found[name]))
    return {name: found[name] for name in plain} if 0 < len(plain) < len(found) else found


def _rank(voice: QVoice) -> tuple[bool, int]:
    """Put the voices from here first, and of those the ones with the plainest names."""
    return _is_foreign(voice.locale()), len(voice.name())


def _is_foreign(locale: QLocale) -> bool:
    """Tell whether a locale is not the one at home here, or the usual one of its language."""
    system = QLocale.system()
    home = system if system.language() is locale.language() else QLocale(locale.language())
    return locale.territory() is not home.territory()


def rate_of(words_a_minute: float) -> float:
    """Return the engine's rate, -1 to 1, for a pace: its scale is linear on either side of its own pace."""
    faster = words_a_minute - CALM_WORDS_A_MINUTE
    reach = (
        QUICKEST_WORDS_A_MINUTE - CALM_WORDS_A_MINUTE if faster > 0 else CALM_WORDS_A_MINUTE - SLOWEST_WORDS_A_MINUTE
    )
    return max(-1.0, min(1.0, faster / reach))


class Speaker:
    """Does what is ordered.

    Args:
        speech: The engine.
        voices: Its voices by name; at least one.
    """

    def __init__(self, speech: QTextToSpeech, voices: dict[str, QVoice]) -> None:
        self._speech = speech
        self._voices = voices
        speech.setVoice(next(iter(voices.values())))

    def obey(self, line: str) -> None:
        """Carry out one order; one without sense is passed over."""
        try:
            order = json.loads(line)
        except ValueError:
            return
        match order:
            case {"do": "say", "text": str() as text, "now": True}:
                self._speech.say(text)
            case {"do": "say", "text": str() as text}:
                self._speech.enqueue(text)
            case {"do": "stop"}:
                self._speech.stop()
            case {"do": "style", "name": str() as name, "words_a_minute": int() as pace, "volume": int() as volume}:
                self._speech.setVoice(self._voices.get(name, next(iter(self._voices.values()))))
                self._speech.setRate(rate_of(pace))
                self._speech.setVolume(volume / PERCENT)
            case _:
                pass


class _Ear(QObject):
    """Reads the orders in a thread of its own: a pipe cannot be waited for in the same way on every system."""

    heard = Signal(str)
    closed = Signal()

    def listen(self, orders: Iterable[bytes]) -> None:
        for line in orders:
            self.heard.emit(line.decode("utf-8", "replace"))
        self.closed.emit()


def _answer(answers: TextIO, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()

"""The process that speaks: takes orders as lines of JSON, answers each once it is accepted, ends with its input."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from glutecoach.audio.ear import Ear
from glutecoach.audio.partner import AGAIN_MS, BEGIN_ANEW, NO_OUTPUT

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

OPENING_PATIENCE_S = 60
"""A library that waits for a service for ever must not outlive an app that was killed meanwhile."""
PERCENT = 100
DISGUISE = "+"
UNHEARD_ENGINES = frozenset({"mock"})
CALM_WORDS_A_MINUTE = 170
"""What an engine speaks at its own pace (espeak-ng's documentation: 175, measured here with pauses: 170)."""
QUIET_MS = 1_500
"""A notice waits until no line has begun for so long: then its tone has rung out, and it is no gap in a countdown."""
QUICKEST_WORDS_A_MINUTE, SLOWEST_WORDS_A_MINUTE = 449, 80
"""What an engine speaks at the ends of its scale (espeak-ng's documentation)."""


def speak(orders: BinaryIO, answers: TextIO, language: str) -> int:
    """Speak what is ordered until the orders end; return the exit status.

    Args:
        orders: One JSON object a line: `{"do": "say", "text": TEXT, "now": BOOL, "in_s": SECONDS}`, `{"do": "stop"}`,
            `{"do": "notify", "text": TEXT}`, or
            `{"do": "style", "name": TEXT, "words_a_minute": NUMBER, "volume": NUMBER}`.
        answers: Takes `{"voices": [NAME]}` or `{"missing": REASON}` once, then `{"done": N}` for each order, and
            `{"unsaid": TEXT}` when the service has failed.
        language: Two-letter code of the language that is spoken.
    """
    application = QCoreApplication(sys.argv[:1])
    if not has_output():
        return _wait_for_output(application, orders, answers)
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(OPENING_PATIENCE_S, exit=True, file=nowhere)
        speech, missing = open_speech(language)
        faulthandler.cancel_dump_traceback_later()
    if speech is None:
        answers.write(json.dumps({"missing": missing}) + "\n")
        return 1
    voices = voices_of(speech, language)
    speaker = Speaker(speech, voices)
    ear = Ear(answers, speaker.obey)

    def give_up(text: str) -> None:
        ear.tell(unsaid=text)
        application.exit(1)  # a service that has died is found again by a new process only

    speaker.failed.connect(give_up)
    ear.tell(voices=list(voices))
    ear.listen(application, orders)
    status = application.exec()
    speech.stop()
    return status


def has_output() -> bool:
    """Tell whether there is anything to be heard on.

    A speech-dispatcher that is started without an output hangs for good (tried with 0.11.4), so it must not be.
    """
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return True  # nothing is known
    return bool(QMediaDevices.audioOutputs())


def _wait_for_output(application: QCoreApplication, orders: BinaryIO, answers: TextIO) -> int:
    ear = Ear(answers, lambda order: None)
    ear.tell(missing=NO_OUTPUT)
    ear.listen(application, orders)
    again = QTimer()
    again.setSingleShot(True)
    again.timeout.connect(lambda: application.exit(BEGIN_ANEW))
    again.start(AGAIN_MS)
    return application.exec()


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


class Speaker(QObject):
    """Does what is ordered.

    Signals:
        failed: The speech service has died or refuses; carries the text that was not said.
    """

    failed = Signal(str)

    def __init__(self, speech: QTextToSpeech, voices: dict[str, QVoice]) -> None:
        """Take what speaks.

        Args:
            speech: The engine.
            voices: Its voices by name; at least one.
        """
        super().__init__()
        self._speech = speech
        self._voices = voices
        self._latest = ""
        self._waiting: list[str] = []
        self._notices: list[str] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._on_waited)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._on_quiet)
        speech.setVoice(next(iter(voices.values())))
        speech.errorOccurred.connect(self._on_error)

    def obey(self, order: object) -> None:
        """Carry out one order; one without sense is passed over."""
        match order:
            case {"do": "say", "text": str() as text, "now": bool() as is_now, "in_s": float() | int() as in_s}:
                self._say(text, is_now=is_now, in_s=in_s)
            case {"do": "notify", "text": str() as text}:
                self._notices.append(text)
                self._listen_for_quiet()
            case {"do": "stop"}:
                self._notices.clear()
                self._quiet.stop()
                self._fall_silent()
            case {"do": "style", "name": str() as name, "words_a_minute": int() as pace, "volume": int() as volume}:
                self._speech.setVoice(self._voices.get(name, next(iter(self._voices.values()))))
                self._speech.setRate(rate_of(pace))
                self._speech.setVolume(volume / PERCENT)
            case _:
                pass

    def _say(self, text: str, *, is_now: bool, in_s: float) -> None:
        self._latest = text
        self._listen_for_quiet()
        if is_now and in_s <= 0:
            self._forget_waiting()
            self._speech.say(text)
            return
        if is_now:
            self._fall_silent()
        self._waiting.append(text)
        if not self._wait.isActive():
            self._wait.start(round(in_s * 1000))

    def _listen_for_quiet(self) -> None:
        """Wait anew until no line has begun for a while, if there is a notice to say then."""
        if self._notices:
            self._quiet.start(QUIET_MS)

    def _on_quiet(self) -> None:
        state = self._speech.state()
        if not self._wait.isActive() and state is type(state).Ready:
            self._latest = self._notices.pop(0)
            self._speech.say(self._latest)
        self._listen_for_quiet()

    def _on_waited(self) -> None:
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            self._speech.enqueue(text)

    def _fall_silent(self) -> None:
        self._forget_waiting()
        self._speech.stop()

    def _forget_waiting(self) -> None:
        self._wait.stop()
        self._waiting.clear()

    def _on_error(self, reason: QTextToSpeech.ErrorReason) -> None:
        if reason is not type(reason).Configuration:  # a voice that cannot be set is no reason to fall silent
            self.failed.emit(self._latest)

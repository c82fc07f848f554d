"""A voice that gives way to a screen reader: two voices at once are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from glutecoach.audio.voice import Voice, VoiceStyle
from glutecoach.desktop.screen_reader import ScreenReader


class YieldingVoice:
    """Has a running screen reader say what there is to say, and says it itself where there is none.

    Args:
        own: The voice of the program.
        reader: What may read the screen out.
        announce: Has the reader say a text, which may be urgent.
    """

    def __init__(self, own: Voice, reader: ScreenReader, announce: Callable[[str, bool], None]) -> None:
        self._own = own
        self._reader = reader
        self._announce = announce
        self._has_spoken = False
        reader.look()

    def watch(self, on_silent: Callable[[str], None], on_voices: Callable[[tuple[str, ...]], None]) -> None:
        """Take whom to tell why nothing is said any more, in one sentence, and which voices there are."""
        self._own.watch(on_silent, on_voices)

    @property
    def is_up(self) -> bool:
        """Whether what is said is heard now, as far as is known."""
        return self._reader.is_running or self._own.is_up

    def say(self, text: str, *, takes_the_word: bool, in_s: float = 0.0) -> None:
        """Say a text in so many seconds, instead of or after what is being said; a reader takes its own time."""
        if self._gives_way():
            self._announce(text, takes_the_word)
        else:
            self._own.say(text, takes_the_word=takes_the_word, in_s=in_s)
        self._reader.look()

    def notify(self, text: str) -> None:
        """Say a text once nobody speaks; what takes the word until then puts it off."""
        if self._gives_way():
            self._announce(text, False)
        else:
            self._own.notify(text)
        self._reader.look()

    def try_again(self) -> None:
        """Let the voice try to speak again, if it had fallen silent."""
        self._own.try_again()

    def stop(self) -> None:
        """Fall silent at once; a screen reader falls silent by itself when a key is pressed."""
        self._own.stop()

    def set_style(self, style: VoiceStyle) -> None:
        """Speak in another way from the next line on; a screen reader keeps its own."""
        self._own.set_style(style)

    def close(self) -> None:
        """Let go of the voice and of the reader."""
        self._own.close()
        self._reader.close()

    def _gives_way(self) -> bool:
        """Tell whether the reader speaks; what the own voice still says is cut off then."""
        if self._reader.is_running and self._has_spoken:
            self._own.stop()
        self._has_spoken = not self._reader.is_running
        return self._reader.is_running


def announce(window: QWidget, text: str, is_urgent: bool) -> None:
    """Have a screen reader that reads a window say a text, at once or when it has finished its sentence."""
    event = QAccessibleAnnouncementEvent(window, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)

"""A part of the composition: the voice of the system, which yields to a screen reader."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from glutecoach.audio.voice import SystemVoice, Voice, VoiceStyle
from glutecoach.desktop.paths import partner_command
from glutecoach.desktop.screen_reader import SystemScreenReader
from glutecoach.ui.yielding_voice import YieldingVoice, announce


class Speaking(QObject):
    """Opens the voice when a session needs it first, and keeps it: a speech service takes seconds to come up."""

    def __init__(self, window: QWidget, language: str) -> None:
        """Take what is needed to speak.

        Args:
            window: The window that a screen reader reads.
            language: Code of the language that is spoken.
        """
        super().__init__(window)
        self._window = window
        self._language = language
        self._voice: Voice | None = None

    def open(self, style: VoiceStyle) -> Voice:
        """Return the voice, opened now if it was not yet."""
        if self._voice is None:
            own = SystemVoice(partner_command("speak", self._language), style, self)
            self._voice = YieldingVoice(own, SystemScreenReader(self), partial(announce, self._window))
        else:
            self._voice.set_style(style)
        return self._voice

    def close(self) -> None:
        """Let go of the voice, if it was ever opened."""
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()

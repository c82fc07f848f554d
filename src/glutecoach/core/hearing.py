"""How a workout is heard: by what, and how fast the voice speaks."""

from __future__ import annotations

from enum import StrEnum

CALM_WORDS_A_MINUTE = 145
"""Comfortable to follow (webaim.org message 31227, Jensema 1998)."""
SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE = 100, 220
"""What one can still follow on the mat (ours; 130-190 made no difference to comprehension, UAB record 318803, 2025)."""


class SoundMode(StrEnum):
    """What a workout is heard by."""

    EVERYTHING = "everything"
    METRONOME = "metronome"
    VOICE = "voice"

    @property
    def has_tones(self) -> bool:
        """Whether tones are heard."""
        return self is not SoundMode.VOICE

    @property
    def has_voice(self) -> bool:
        """Whether the voice is heard."""
        return self is not SoundMode.METRONOME

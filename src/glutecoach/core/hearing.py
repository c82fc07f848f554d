"""How a workout is heard: by what, and how fast the voice speaks."""

from __future__ import annotations

from enum import StrEnum

CALM_WORDS_A_MINUTE = 145
"""Comfortable to follow (webaim.org message 31227, Jensema 1998)."""
SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE = 100, 220
"""What one can still follow on the mat (ours; 130-190 made no difference to comprehension, UAB record 318803, 2025)."""

SECONDS_A_LETTER, SECONDS_A_STOP, SECONDS_A_TEXT = 0.055, 0.45, 0.4
"""What letters, stops inside a text, and a text as such take at `CALM_WORDS_A_MINUTE`: fitted to all texts of the
program as espeak-ng 1.51 says them; none of them takes half a second longer."""
LETTERS_A_NUMBER, LETTERS_A_DIGIT_MORE = 6, 3
SECONDS_A_CJK_CHARACTER = 0.21
FIRST_OF_CJK = "\u2e80"
STOPS = frozenset(".,;:?!\u060c\u061b\u061f\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f")


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


def speaking_s(text: str) -> float:
    """Return about how many seconds a text takes at `CALM_WORDS_A_MINUTE`, in any language.

    Letters tell it better than words, which are long in some languages and not set apart in others.
    """
    shown = text.strip().rstrip("".join(STOPS))
    seconds, before = SECONDS_A_TEXT if shown else 0.0, ""
    for character in shown:
        if character in STOPS:
            seconds += SECONDS_A_STOP
        elif character >= FIRST_OF_CJK:
            seconds += SECONDS_A_CJK_CHARACTER
        elif character.isdigit():
            seconds += SECONDS_A_LETTER * (LETTERS_A_DIGIT_MORE if before.isdigit() else LETTERS_A_NUMBER)
        else:
            seconds += SECONDS_A_LETTER
        before = character
    return seconds

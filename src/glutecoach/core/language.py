"""The languages of the program."""

from __future__ import annotations

SYSTEM_LANGUAGE = ""
"""Speak as the system does."""
SOURCE_LANGUAGE = "en"

LANGUAGES = {
    SOURCE_LANGUAGE: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language that is spoken throughout, by its code, with the name that it has for itself."""


def language_for(chosen: str, system_languages: tuple[str, ...]) -> str:
    """Return the code of the language to speak.

    Args:
        chosen: A code of `LANGUAGES`, or `SYSTEM_LANGUAGE`.
        system_languages: What the system speaks, most wanted first, as in `de-AT`.
    """
    if chosen in LANGUAGES:
        return chosen
    for wanted in system_languages:
        tag = wanted.replace("-", "_")
        for code in LANGUAGES:
            if tag == code or tag.split("_")[0] == code.split("_")[0]:
                return code
    return SOURCE_LANGUAGE

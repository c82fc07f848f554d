"""Tells in the person's language what core, storage and desktop have to say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.sentence import Sentence
from glutecoach.ui.texts import list_text

SENTENCES = "sentences"
"""Where they stand in the files of translations."""
_ISOLATED = "\u2068{}\u2069"
"""A value between marks that let it keep its own direction of reading: a path reads from the left in Arabic, too."""


def told(sentence: Sentence) -> str:
    """Return a sentence in the person's language."""
    return sentence.told(lambda template: QCoreApplication.translate(SENTENCES, template), list_text, _shown())


def path_text(path: object) -> str:
    """Return a path, or the name of a file, as it stands in a sentence of the window."""
    return _shown()(str(path))


def error_text(error: GluteCoachError) -> str:
    """Return what an error says, in the person's language."""
    return told(error.sentence)


def _shown() -> Callable[[str], str]:
    is_mirrored = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    return _ISOLATED.format if is_mirrored else str

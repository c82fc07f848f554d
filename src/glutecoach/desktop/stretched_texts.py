"""A language that is longer than any other, for looking at layouts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator
from typing_extensions import override

FILLING = " lorém ipsüm dölor sît Åmet" * 20
"""Its accents are as high as those of any language."""


class StretchedTexts(QTranslator):
    """Makes every text of the program longer, to see which layouts cannot bear it.

    Args:
        percent: How long a text becomes, 100 for as long as it is.
        parent: Owner.
    """

    def __init__(self, percent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._more = max(0, percent - 100) / 100

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text with filling, which breaks as words do."""
        if "date format" in (disambiguation or ""):
            return sourceText
        return f"{sourceText}{FILLING[: round(len(sourceText) * self._more)]}"

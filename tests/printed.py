"""Printed pages, read back with another library than the one that wrote them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from unicodedata import normalize

import numpy as np
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

DPI = 60
MM_IN_INCH = 25.4
POINTS_IN_INCH = 72
FAINTEST_INK = 250


class Printed:
    """A PDF.

    Attributes:
        pages: The text of each page.
        sizes: Width and height of each page in points.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._content = QBuffer()
        self._content.setData(QByteArray(pdf))
        self._content.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._content)
        numbers = range(self._document.pageCount())
        self.pages = [self._document.getAllText(number).text() for number in numbers]
        sizes = [self._document.pagePointSize(number) for number in numbers]
        self.sizes = [(round(size.width()), round(size.height())) for size in sizes]

    @property
    def text(self) -> str:
        """The text of all pages, squeezed."""
        return squeezed("".join(self.pages))

    @property
    def reader(self) -> PdfReader:
        """What the file says of itself."""
        return PdfReader(BytesIO(self._pdf))

    def edges_mm(self) -> Iterator[tuple[float, float, float, float]]:
        """Yield how much of each page is white at the left, top, right and bottom."""
        for number, (width, height) in enumerate(self.sizes):
            yield _edges_mm(self._picture(number, QSize(width * DPI // POINTS_IN_INCH, height * DPI // POINTS_IN_INCH)))

    def inked_mm(self, number: int, top_mm: float, bottom_mm: float) -> tuple[float, float]:
        """Return from where to where there is ink between two heights of a page, from 0."""
        width, height = self.sizes[number]
        shades = _shades(self._picture(number, QSize(width * DPI // POINTS_IN_INCH, height * DPI // POINTS_IN_INCH)))
        top, bottom = (round(mm / MM_IN_INCH * DPI) for mm in (top_mm, bottom_mm))
        columns = np.flatnonzero((shades[top:bottom] < FAINTEST_INK).any(axis=0))
        return float(columns[0]) * MM_IN_INCH / DPI, float(columns[-1]) * MM_IN_INCH / DPI

    def _picture(self, number: int, size: QSize) -> QImage:
        page = QImage(size, QImage.Format.Format_RGB32)
        page.fill(0xFFFFFFFF)
        painter = QPainter(page)
        painter.drawImage(0, 0, self._document.render(number, size))
        painter.end()
        return page.convertToFormat(QImage.Format.Format_Grayscale8)


def squeezed(text: str) -> str:
    """Return a text in characters that people type, without spaces and line ends: where lines break does not matter."""
    return normalize("NFKC", "".join(text.split()))


def first_missing(words: Iterable[str], text: str) -> str:
    """Return the first of some words that does not follow after those before it; empty when all of them do."""
    at = 0
    for word in words:
        found = text.find(squeezed(word), at)
        if found < 0:
            return word
        at = found + 1
    return ""


def _shades(page: QImage) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    return np.frombuffer(page.constBits(), dtype=np.uint8).reshape(page.height(), page.bytesPerLine())[
        :, : page.width()
    ]


def _edges_mm(page: QImage) -> tuple[float, float, float, float]:
    inked = _shades(page) < FAINTEST_INK
    columns, rows = np.flatnonzero(inked.any(axis=0)), np.flatnonzero(inked.any(axis=1))
    dots = (columns[0], rows[0], page.width() - 1 - columns[-1], page.height() - 1 - rows[-1])
    left, top, right, bottom = (float(count) * MM_IN_INCH / DPI for count in dots)
    return left, top, right, bottom

"""A printout as the bytes of a PDF: real text, embedded fonts, a title, and the language for those who listen to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QBuffer, QLocale, QMarginsF
from PySide6.QtGui import QFontDatabase, QPageLayout, QPageSize, QPdfWriter

from glutecoach.core.errors import ExchangeError
from glutecoach.core.sentence import said
from glutecoach.printing.pages import Printout, paint_pages

MARGIN_MM = 12.0
"""Every printer in a home leaves less than this."""
RESOLUTION_DPI = 600


class Paper(StrEnum):
    """The paper to print on."""

    A4 = "a4"
    LETTER = "letter"


_PAGE_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_LETTER_TERRITORIES = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Where Letter is usual (Unicode CLDR, supplemental data, paperSize)."""


def paper_of_locale(environment: Mapping[str, str]) -> Paper:
    """Return the paper that is usual here: what LC_PAPER says, else the system's territory."""
    named = environment.get("LC_ALL") or environment.get("LC_PAPER", "")
    locale = QLocale(named.partition(".")[0]) if "_" in named else QLocale.system()
    is_letter = QLocale.territoryToCode(locale.territory()) in _LETTER_TERRITORIES
    return Paper.LETTER if is_letter else Paper.A4


def page_layout(paper: Paper) -> QPageLayout:
    """Return an upright page with margins that every printer leaves."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    page = QPageSize(_PAGE_SIZES[paper])
    return QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def pdf_of(printout: Printout, paper: Paper) -> bytes:
    """Return a printout as a PDF.

    Raises:
        ExchangeError: There is no font to set it with.
    """
    if not QFontDatabase.families():
        message = said("No font is installed, so nothing can be written on paper. Install one, for example DejaVu.")
        raise ExchangeError(message)
    content = QBuffer()
    content.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setResolution(RESOLUTION_DPI)
    writer.setTitle(printout.title)
    writer.setCreator("GluteCoach")
    writer.setPageLayout(page_layout(paper))
    paint_pages(printout, writer)
    content.close()
    return with_language(with_spaces(bytes(content.data().data())), printout.language)


def with_spaces(pdf: bytes) -> bytes:
    """Return a PDF in which a space is read as a space, so that words are found and copied.

    WORKAROUND Qt draws a tab with the glyph of the space and lists the tab as what that glyph means (6.8 to 6.12).
    The lists of meanings are plain text, and both codes are as long as each other, so that nothing moves.
    """
    meanings = re.compile(rb"begincmap\n.*?endcmap", re.DOTALL)
    return meanings.sub(
        lambda found: re.sub(rb"\[.*?\]", lambda codes: codes[0].replace(b"<0009>", b"<0020>"), found[0]), pdf
    )


def with_language(pdf: bytes, language: str) -> bytes:
    """Return a PDF that names its language and shows its title in the window.

    Qt writes neither (6.8 to 6.12), so this appends another version of the catalogue, as a PDF may be updated
    (ISO 32000-1, 7.5.6). A PDF of another form than Qt's is returned as it is.

    Args:
        pdf: As Qt wrote it.
        language: As in BCP 47, for example "en" or "de-CH".
    """
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*\Z", pdf, re.DOTALL)
    if trailer is None:
        return pdf
    entries, startxref = trailer.groups()
    root = re.search(rb"/Root (\d+) 0 R", entries)
    catalogue = root and re.search(rb"\n%s 0 obj\n<<(.*?)>>\nendobj" % root[1], pdf, re.DOTALL)
    if not root or not catalogue:
        return pdf
    more = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode("ascii", "ignore")
    update = b"%s 0 obj\n<<%s%s>>\nendobj\n" % (root[1], catalogue[1], more)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (root[1], len(pdf))
    ending = b"trailer\n<<%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (entries, startxref, len(pdf) + len(update))
    return pdf + update + table + ending

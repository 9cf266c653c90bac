"""PDF -> text, page by page in reading order.

PDFium is not thread-safe: one process, one thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_CHARACTERS, MAX_PAGES
from commitments.sources.page_text import Letterhead, page_lines
from commitments.sources.pdf_rules import rules_of
from commitments.sources.pdf_words import PageWords, words_of
from commitments.sources.read_file import ReadFile
from commitments.sources.ruled_tables import Rule, take_tables
from commitments.sources.segments import segments, usual_height

_END = b"%%EOF"
_END_WITHIN = 4096
_UNKNOWN_MOST = 3
_SCANNED = "; daar staat alleen een beeld (een scan). Lever de brief aan met doorzoekbare tekst."


def read_pdf(content: bytes) -> ReadFile:
    """The text of a PDF; raises UnreadableFileError for one that is locked, cut off or a scan."""
    if _END not in content[-_END_WITHIN:]:
        raise UnreadableFileError(
            "Het PDF-bestand is niet compleet: het einde ontbreekt. Haal het opnieuw op."
        )
    with closing(_opened(content)) as document:
        count = len(document)
        if count > MAX_PAGES:
            raise UnreadableFileError(
                f"Het PDF-bestand heeft {count} pagina's, meer dan de {MAX_PAGES} die worden"
                " gelezen; lever de brief aan zonder bijlagen."
            )
        pages = list(_pages(document))
    text = _text(pages)
    if not text.strip():
        scanned = any(page.is_image for page in pages)
        raise UnreadableFileError(f"Het PDF-bestand bevat geen tekst{_SCANNED if scanned else '.'}")
    return ReadFile(text, "pdf", pages=count, warnings=tuple(_told_of(pages)))


def _opened(content: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableFileError(
                "Het PDF-bestand is met een wachtwoord beveiligd; sla het zonder wachtwoord op en"
                " lever het opnieuw aan."
            ) from error
        raise UnreadableFileError(
            "Het PDF-bestand is beschadigd en kan niet worden geopend; haal het opnieuw op."
        ) from error
    return document


class _Page:
    """What stands on one page, and whether it is only an image."""

    def __init__(self, found: PageWords, rules: Sequence[Rule], *, is_image: bool) -> None:
        usual = usual_height(segments(found.words))
        outside, self.rows = take_tables(found.words, rules, usual)
        self.segments = segments(outside)
        self.sideways = found.sideways
        self.width = found.width
        self.unknown = found.unknown
        self.is_image = is_image


def _pages(document: pdfium.PdfDocument) -> Iterator[_Page]:
    left = MAX_CHARACTERS
    for number in range(1, len(document) + 1):
        try:
            with closing(document[number - 1]) as page, closing(page.get_textpage()) as text:
                count = text.count_chars()
                left -= count
                if left < 0:
                    raise UnreadableFileError(
                        f"Het PDF-bestand bevat vanaf pagina {number} meer tekst dan in één keer"
                        " wordt gelezen; lever de brief aan zonder bijlagen."
                    )
                words = words_of(page, text, count)
                yield _Page(words, rules_of(page), is_image=not words.words and _has_image(page))
        except pdfium.PdfiumError as error:
            raise UnreadableFileError(
                f"Pagina {number} van het PDF-bestand is beschadigd; haal het opnieuw op."
            ) from error


def _has_image(page: pdfium.PdfPage) -> bool:
    return next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None


def _text(pages: Sequence[_Page]) -> str:
    """All pages; the first line of each page but the first starts with a space."""
    usual = usual_height(one for page in pages for one in page.segments)
    letterhead = Letterhead()
    texts = []
    for page in pages:
        lines = page_lines([*page.segments, *page.rows], page.width, usual, letterhead)
        if page.sideways:
            lines.append(" ".join(page.sideways))
        texts.append("\n".join(lines))
    return "\n ".join(text for text in texts if text) + "\n"


def _told_of(pages: Sequence[_Page]) -> Iterator[str]:
    scans = [str(number) for number, page in enumerate(pages, 1) if page.is_image]
    if len(scans) == 1:
        yield f"Pagina {scans[0]} bevat geen tekst{_SCANNED}"
    elif scans:
        yield f"De pagina's {', '.join(scans[:-1])} en {scans[-1]} bevatten geen tekst{_SCANNED}"
    unknown = sum(page.unknown for page in pages)
    if unknown > _UNKNOWN_MOST:
        yield (
            f"Van {unknown} tekens zegt het PDF-bestand niet welke letter het is; die ontbreken."
            " Vergelijk de tekst met de brief zelf."
        )

"""The one shape every kind of file is read into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

FileKind = Literal["text", "pdf", "docx", "odt", "html", "publication", "metadata"]

#: How a kind is called in a Dutch sentence.
KIND_NAMES: dict[FileKind, str] = {
    "text": "platte tekst",
    "pdf": "een PDF-bestand",
    "docx": "een Word-bestand (DOCX)",
    "odt": "een OpenDocument-tekst (ODT)",
    "html": "een HTML-pagina",
    "publication": "een XML-publicatie",
    "metadata": "een bestand met gegevens over een publicatie",
}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a publication says about itself beside its text; all of it may be unknown.

    ``papers`` holds pairs of a dossier ("29521", "21501-02", "36410-XII") and a
    number in it ("440", or "" where none is given); ``date`` is the letter's own
    date (datumBrief), never that of printing.
    """

    date: date | None = None
    papers: tuple[tuple[str, str], ...] = ()
    title: str = ""
    identifier: str = ""
    chamber: Literal["TK", "EK", ""] = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file as text.

    ``text`` is the plain text in reading order; every offset counts in it.
    Running heads, page numbers and margins stand in it as lines of their own,
    a footnote's number is glued to its word and the footnote is lines that start
    with that number, at the end of its page or of the text. ``pages`` is None
    where the kind has no pages, ``warnings`` are Dutch sentences. Of kind
    ``metadata`` the text is empty.
    """

    text: str
    kind: FileKind
    pages: int | None = None
    warnings: tuple[str, ...] = ()
    metadata: Metadata = Metadata()

"""What kind of file it is, by its content; a name only ever speaks against it."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from commitments.sources.archive import Archive
from commitments.sources.errors import UnreadableFileError
from commitments.sources.plain_text import guess
from commitments.sources.read_file import KIND_NAMES, FileKind
from commitments.sources.xml_tree import DTD_REFUSED

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_REFUSED = {
    b"{\\rtf": "een RTF-bestand",
    b"\x7fELF": "een programma",
    b"\x89PNG": "een afbeelding",
    b"\xff\xd8\xff": "een afbeelding",
    b"GIF8": "een afbeelding",
    b"II*\x00": "een afbeelding",
    b"MM\x00*": "een afbeelding",
    b"\x1f\x8b": "een ingepakt bestand",
    b"7z\xbc\xaf": "een ingepakt bestand",
    b"Rar!": "een ingepakt bestand",
    b"BZh": "een ingepakt bestand",
    b"\xfd7zXZ": "een ingepakt bestand",
}
_TAKEN = "lever de brief aan als PDF, DOCX, ODT, HTML, XML of platte tekst"
_PDF = b"%PDF-"
_PDF_WITHIN = 1024  # a PDF reader looks this far for the mark
_PROGRAM, _PROGRAM_HEAD = b"MZ", 128
_HEAD = 4096

_FIRST_TAG = re.compile(
    r"\A(?:\s|<\?[^>]*>|<!--.*?-->|<!doctype[^>\[]*>)*+<(?:[\w.-]+:)?(?P<tag>[\w.-]+)",
    re.IGNORECASE | re.DOTALL,
)
_HTML_DOCTYPE = re.compile(r"\A\s*(?:<\?xml[^>]*>\s*)?<!doctype\s+html", re.IGNORECASE)
_HTML_TAGS = "html head body div p h1 h2 h3 table article section main meta title"
_PUBLICATION_TAGS = frozenset(
    {"officiele-publicatie", "kamerstuk", "kamerwrk", "aanhangsel", "handelingen"}
)
_DTD = re.compile(r"<!(?:doctype|entity)\b", re.IGNORECASE)
_METADATA_TAGS = frozenset({"metadata_gegevens", "metadata"})
#: Names that promise a layout which text or markup cannot have: an error page saved as a letter.
_PROMISES: dict[str, FileKind] = {".pdf": "pdf", ".docx": "docx", ".odt": "odt"}
_MARKUP: tuple[FileKind, ...] = ("text", "html", "publication", "metadata")


def kind_of(content: bytes, name: str = "") -> FileKind:
    """The kind of a file; raises UnreadableFileError for one that is not taken.

    ``name`` is no evidence of a kind. It only refuses what lies about itself: text
    or markup under the name of a PDF or of a word processor's file. An empty file is
    text, which its reader refuses.
    """
    kind = _kind_of(content)
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _PROMISES and kind in _MARKUP and content.strip():
        raise UnreadableFileError(
            f"Het bestand heet {suffix} maar is {KIND_NAMES[kind]}, misschien een foutmelding"
            " van een website; haal de brief opnieuw op."
        )
    return kind


def _kind_of(content: bytes) -> FileKind:
    head = content[:_PDF_WITHIN]
    if head.startswith(_PDF):
        return "pdf"
    if content.startswith(_ZIP):
        return _kind_of_archive(content)
    if content.startswith(_OLE):
        raise UnreadableFileError(_told_of_ole(content))
    if content.startswith(_PROGRAM) and 0 in content[:_PROGRAM_HEAD]:
        raise UnreadableFileError(f"Dit is een programma; {_TAKEN}.")
    for start, what in _REFUSED.items():
        if content.startswith(start):
            raise UnreadableFileError(f"Dit is {what}; {_TAKEN}.")
    kind = _kind_of_text(content)
    if _PDF in head:
        if kind == "html" or b"<" in head[: head.index(_PDF)]:
            raise UnreadableFileError(
                f"Het bestand doet zich voor als PDF en als {KIND_NAMES[kind]} tegelijk en wordt"
                f" daarom niet gelezen; {_TAKEN}."
            )
        return "pdf"
    return kind


def _told_of_ole(content: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return (
            "Het Word-bestand is met een wachtwoord beveiligd; sla het zonder wachtwoord op en"
            " lever het opnieuw aan."
        )
    return "Dit is een Word-bestand van het oude soort (.doc); sla de brief op als DOCX of PDF."


def _kind_of_archive(content: bytes) -> FileKind:
    archive = Archive(content)
    if archive.mimetype == "application/vnd.oasis.opendocument.text":
        return "odt"
    if archive.mimetype.startswith("application/vnd.oasis.opendocument"):
        raise UnreadableFileError(f"Dit is een OpenDocument-bestand, maar geen tekst; {_TAKEN}.")
    if "[Content_Types].xml" not in archive:
        raise UnreadableFileError(
            "Dit is een zip-bestand; pak het uit en lever de brieven los aan."
        )
    if "word/document.xml" in archive or archive.has_folder("word/"):
        return "docx"
    raise UnreadableFileError(f"Dit is een Office-bestand, maar geen Word-tekst; {_TAKEN}.")


def _kind_of_text(content: bytes) -> FileKind:
    head = guess(content[:_HEAD]).lstrip("\ufeff")
    if not head.lstrip().startswith("<"):
        return "text"
    if _HTML_DOCTYPE.match(head):
        return "html"
    found = _FIRST_TAG.match(head)
    tag = found["tag"].lower() if found else ""
    if tag in _HTML_TAGS.split():
        return "html"
    if tag in _PUBLICATION_TAGS:
        return "publication"
    if tag in _METADATA_TAGS:
        return "metadata"
    if tag == "svg":
        raise UnreadableFileError(f"Dit is een afbeelding (SVG); {_TAKEN}.")
    if head.lstrip().startswith(("<?xml", "<!")):
        if _DTD.search(head):
            raise UnreadableFileError(DTD_REFUSED)
        raise UnreadableFileError(
            "Dit is XML, maar geen officiële publicatie die Gestand kent;"
            " lever de XML van officielebekendmakingen.nl aan, of de brief als PDF."
        )
    return "text"

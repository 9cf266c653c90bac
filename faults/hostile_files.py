"""The hostile files of rows 28–30, 32–34, 41 and 42, and what must come of each."""

from __future__ import annotations

import codecs
import io
import os
import zipfile
from collections.abc import Callable, Iterator
from typing import NamedTuple

from commitments.sources.limits import MAX_PAGES, MEGABYTE
from tests.sources import documents, pages, pdfs

READ = "read"
BOUNDED = "read or refused"
CLIMBED = f"gestand-climbs-{os.getpid()}"
LETTER = "Geachte voorzitter, ik zal uw Kamer vóór 1 mei informeren over de coördinatie."
_ROOT = b"officiele-publicatie"


class Fault(NamedTuple):
    """A file; ``outcome`` is READ, BOUNDED or words of the refusal, ``name`` what it comes as."""

    row: int
    title: str
    make: Callable[[], bytes]
    outcome: str
    name: str = ""


def hostile_files() -> list[Fault]:
    return [*_pdfs(), *_xmls(), *_zips(), *_texts(), *_names(), *_liars()]


def _pdfs() -> Iterator[Fault]:
    honest = (pages.FILES / "one-column.pdf").read_bytes()
    half = honest[: len(honest) // 2]
    operators = b"BT /F 10 Tf (A) Tj ET\n"
    rows: list[tuple[str, Callable[[], bytes], str]] = [
        ("400 MB of characters", lambda: pdfs.doubly_packed(operators, 18_000_000), ""),
        ("200 MB of blanks", lambda: pdfs.doubly_packed(b" " * 1024, 200 * 1024), ""),
        ("20,000 pages", lambda: pdfs.pdf(*[b""] * 20_000), "pagina's"),
        ("1,000 pages", lambda: pdfs.pdf(*map(pdfs.letter, range(1_000))), "pagina's"),
        (f"{MAX_PAGES} full pages", lambda: pdfs.pdf(*[_full_page()] * MAX_PAGES), BOUNDED),
        ("10,000 objects", lambda: pdfs.many_objects(10_000), READ),
        ("locked", pdfs.locked, "wachtwoord"),
        ("cut off", lambda: half, "niet compleet"),
        ("cut off, with an end", lambda: half + b"%%EOF", "beschadigd"),
        ("places in a loop", pdfs.table_of_places_in_a_loop, READ),
        ("pages in a loop", pdfs.pages_within_pages, "beschadigd"),
        ("forms in forms", lambda: pdfs.forms_within_forms(24, 10), ""),
        ("a form in itself", lambda: pdfs.forms_within_forms(1, 1), ""),
        ("a font", pdfs.font_bomb, ""),
        ("only images", lambda: pdfs.pdf(*[pdfs.SCAN] * 10), "scan"),
    ]
    for title, make, outcome in rows:
        yield Fault(28, f"PDF: {title}", make, outcome)


def _full_page() -> bytes:
    lines = (pdfs.words(f"Uw Kamer wordt geïnformeerd {n}", 60, 780 - 14 * n) for n in range(50))
    return b"".join(lines)


def _xmls() -> Iterator[Fault]:
    laugh = b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    rows = {
        "entities in entities": b"<!DOCTYPE a [<!ENTITY a 'ha'>%s]><R>&j;</R>" % laugh,
        "one long entity, often": b"<!DOCTYPE a [<!ENTITY a '%s'>]><R>%s</R>"
        % (b"A" * 100_000, b"&a;" * 20_000),
        "an entity that is a file": b"<!DOCTYPE a [<!ENTITY a SYSTEM '/etc/passwd'>]><R>&a;</R>",
        "a DTD at an address": b"<!DOCTYPE a SYSTEM 'http://192.0.2.1/a.dtd'><R/>",
        "200,000 levels": b"<R>%s%s</R>" % (b"<a>" * 200_000, b"</a>" * 200_000),
    }
    for title, content in rows.items():
        publication = content.replace(b"R>", _ROOT + b">").replace(b"<R/", b"<%s/" % _ROOT)
        packed = documents.zipped({"[Content_Types].xml": "<T/>", "word/document.xml": content})
        outcome = "lagen diep" if "levels" in title else "DTD"
        yield Fault(29, f"XML: {title}", _given(publication), outcome)
        yield Fault(29, f"DOCX: {title}", _given(packed), outcome)


def _zips() -> Iterator[Fault]:
    word = "word/document.xml"
    rows: list[tuple[str, Callable[[], bytes], str]] = [
        ("1 GB of zeros", lambda: _zeros("a.txt", 1024), "uitgepakt"),
        ("a DOCX with a part of 2 GB", lambda: _zeros(word, 2048), "uitgepakt"),
        ("a DOCX with 90 MB of markup", lambda: _zeros(word, 90, b"<a/>"), ""),
        ("a zip in a zip", lambda: documents.zipped({"a.zip": documents.seed_docx()}), "zip-best"),
        (
            "100,000 parts",
            lambda: documents.zipped(dict.fromkeys(map(str, range(100_000)), "")),
            "",
        ),
        ("names that climb", _climbing, "zip-best"),
        ("a link", _link, "zip-best"),
        ("parts that overlap", _overlapping, ""),
    ]
    for title, make, outcome in rows:
        yield Fault(30, f"zip: {title}", make, outcome)


def _zeros(name: str, megabytes: int, piece: bytes = b"\0") -> bytes:
    file = io.BytesIO()
    block = piece * (MEGABYTE // len(piece))
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w", force_zip64=True) as part,
    ):
        for _ in range(megabytes):
            part.write(block)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    return file.getvalue()


def _climbing() -> bytes:
    places = (f"{'../' * depth}{folder}{CLIMBED}" for depth in range(6) for folder in ("", "tmp/"))
    return documents.zipped(
        {**dict.fromkeys(places, "x"), f"/{CLIMBED}": "x", f"/tmp/{CLIMBED}": "x"}
    )


def _link() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("word")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc")
        archive.writestr("word/x", "x")
    return file.getvalue()


def _overlapping() -> bytes:
    """Every part of the directory points at the same bytes."""
    parts = {f"word/{n:03}.xml": b"\0" * MEGABYTE if n == 0 else b"" for n in range(300)}
    content = bytearray(documents.zipped(parts))
    first = at = content.index(b"PK\x01\x02")
    while (at := content.find(b"PK\x01\x02", at + 1)) > 0:
        content[at + 16 : at + 28] = content[first + 16 : first + 28]  # checksum and sizes
        content[at + 42 : at + 46] = content[first + 42 : first + 46]  # place
    return bytes(content)


def _texts() -> Iterator[Fault]:
    yield Fault(32, "text: 10 MB on one line", lambda: b"Een zin. " * 1_200_000, "tekens lang")
    odd = "NUL\0 half \ud800 keer\u202eom nul\u200bbreed zacht\u00adteken vast\u00a0spatie\u2028🏛"
    rows = {
        "odd characters": odd.encode("utf-8", "surrogatepass"),
        "decomposed accents": LETTER.replace("ö", "o\u0308").encode(),
        "halves of characters in UTF-16": codecs.BOM_UTF16_LE + b"\x00\xd8" * 50,
    }
    for title, content in rows.items():
        yield Fault(33, f"text: {title}", _given(content), "UTF-16" if "halves" in title else READ)
    for encoding in ("latin-1", "cp1252", "utf-16", "utf-16-be", "utf-8-sig"):
        yield Fault(34, f"text: {encoding}", _given(LETTER.encode(encoding)), READ)
    mixed = LETTER.encode() * 9 + LETTER.encode("cp1252")
    yield Fault(34, "text: two encodings in one", _given(mixed), READ)
    yield Fault(34, "text: misread once", _given(LETTER.encode().decode("cp1252").encode()), READ)


def _names() -> Iterator[Fault]:
    for name in ("../../etc/passwd", "a\0b", "x" * 300, "brief.html", "brief.svg", "-rf", "\ud800"):
        title = f"name: {name[:20]!a}"
        yield Fault(41, title, _given(LETTER.encode()), READ, name)
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    yield Fault(41, "an SVG as a letter", _given(svg), "SVG", "brief.html")


def _liars() -> Iterator[Fault]:
    page = b"<!DOCTYPE html><html><p>Pagina niet gevonden</html>"
    yield Fault(42, "HTML as a PDF", _given(page), "HTML-pagina", "brief.pdf")
    yield Fault(42, "HTML and PDF at once", _given(page + b"%PDF-1.7"), "tegelijk", "brief.pdf")
    yield Fault(42, "a program as a PDF", _given(b"MZ\x90\0" + bytes(90)), "programma", "brief.pdf")
    yield Fault(42, "an image as a DOCX", _given(b"\x89PNG\r\n"), "afbeelding", "brief.docx")


def _given(content: bytes) -> Callable[[], bytes]:
    return lambda: content

"""The client's letter, and anything else, as files of every kind but PDF."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from html import escape

from docx import Document

from tests.sources.pages import seed_note, seed_paragraphs

ODT_MIMETYPE = "application/vnd.oasis.opendocument.text"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
ODT_NAMES = (
    f'xmlns:office="{_OFFICE}:office:1.0" xmlns:text="{_OFFICE}:text:1.0"'
    f' xmlns:table="{_OFFICE}:table:1.0" xmlns:style="{_OFFICE}:style:1.0"'
    f' xmlns:draw="{_OFFICE}:drawing:1.0"'
)
WORD_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MARK = "waaronder Nederland."


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip with these parts in this order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def docx(body: str, *, parts: Mapping[str, str] | None = None, related: str = "") -> bytes:
    """A Word file by hand: the inside of its body, other parts, and relations to them."""
    document = f"<w:document {WORD_NAMES}><w:body>{body}</w:body></w:document>"
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": _relations(relation("officeDocument", "word/document.xml", "r0")),
            "word/document.xml": document,
            "word/_rels/document.xml.rels": _relations(related),
            **(parts or {}),
        }
    )


def relation(kind: str, target: str, name: str) -> str:
    return f'<Relationship Id="{name}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'


def _relations(rows: str) -> str:
    names = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{names}">{rows}</Relationships>'


def word_paragraph(words: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>'


def odt(text: str, *, styles: str = "", automatic: str = "") -> bytes:
    """An OpenDocument text by hand: the inside of its text, of its styles and lists."""
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    automatic = f"<office:automatic-styles>{automatic}</office:automatic-styles>"
    return zipped(
        {
            "mimetype": ODT_MIMETYPE,
            "content.xml": f"<office:document-content {ODT_NAMES}>{automatic}{body}"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {ODT_NAMES}>{styles}</office:document-styles>",
        }
    )


def seed_docx() -> bytes:
    """The client's letter as Word keeps it, its heading in a table, its note a footnote."""
    heading, *paragraphs = _parts()
    rows = "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in ("Nr. 440", heading))
    body = f"<w:tbl><w:tr>{rows}</w:tr></w:tbl>"
    for words in paragraphs:
        before, mark, after = words.partition(MARK)
        note = '<w:r><w:footnoteReference w:id="2"/></w:r>' if mark else ""
        runs = "".join(
            f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>{between}'
            for part, between in ((before + mark, note), (after, ""))
        )
        body += f"<w:p>{runs}</w:p>"
    notes = f'<w:footnote w:id="2">{word_paragraph(seed_note())}</w:footnote>'
    return docx(
        body,
        parts={"word/footnotes.xml": f"<w:footnotes {WORD_NAMES}>{notes}</w:footnotes>"},
        related=relation("footnotes", "footnotes.xml", "r1"),
    )


def seed_docx_of_a_library() -> bytes:
    """The client's letter as python-docx writes it."""
    document = Document()
    for words in seed_paragraphs():
        document.add_paragraph(words)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def seed_odt() -> bytes:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body><text:p>{escape(seed_note())}</text:p></text:note-body></text:note>"
    )
    paragraphs = [f"Nr. 440<text:tab/>{escape(_parts()[0])}", *map(escape, _parts()[1:])]
    return odt("".join(f"<text:p>{one}</text:p>" for one in paragraphs).replace(MARK, MARK + note))


def seed_html() -> bytes:
    paragraphs = "".join(
        f"<p>{escape(one)}</p>\n" for one in ["Nr. 440 " + _parts()[0], *_parts()[1:]]
    )
    marked = paragraphs.replace(MARK, f'{MARK}<sup><a href="#n1">[1]</a></sup>')
    note = f'<div class="voetnoot" id="n1"><p>[1] {escape(seed_note())}</p></div>'
    page = f"<!DOCTYPE html><html><head><title>kst</title></head><body>{marked}{note}</body></html>"
    return page.encode()


def seed_publication() -> bytes:
    """The client's letter as officielebekendmakingen publishes XML."""
    heading, *paragraphs = _parts()
    cut = next(i for i, words in enumerate(paragraphs) if words.startswith("De Minister van"))
    note = (
        '<noot id="ID-1" type="voet"><noot.nr>1</noot.nr>'
        f"<noot.al>{escape(seed_note())}</noot.al></noot>"
    )
    body = "".join(f"<al>{escape(words)}</al>\n" for words in paragraphs[:cut])
    body = body.replace(MARK, f"{MARK}{note}").replace("geïnformeerd", "ge<?xpp afbm?>ïnformeerd")
    signed = zip(paragraphs[cut::2], paragraphs[cut + 1 :: 2], strict=True)
    signatures = "".join(
        f"<ondertekening><functie>{office}</functie><naam><voornaam>{name.rpartition(' ')[0]}"
        f"</voornaam> <achternaam>{name.rpartition(' ')[2]}</achternaam></naam></ondertekening>"
        for office, name in signed
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata>
<meta name="OVERHEIDop.datumBrief" scheme="" content="2022-02-17"/>
<meta name="OVERHEIDop.dossiernummer" scheme="" content="29521"/>
<meta name="OVERHEIDop.ondernummer" scheme="" content="440"/>
<meta name="DC.creator" scheme="" content="Tweede Kamer der Staten-Generaal"/></metadata>
<kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel>
</kamerstukkop><dossier><dossiernummer><dossiernr>29 521</dossiernr></dossiernummer>
<titel>Nederlandse deelname aan vredesmissies</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">440</ondernummer></stuknr><titel>{heading}</titel>
<algemeen><vrije-tekst><tekst>{body}</tekst></vrije-tekst></algemeen>
<tekst-sluiting>{signatures}</tekst-sluiting></stuk></kamerstuk></officiele-publicatie>""".encode()


def _parts() -> list[str]:
    """The heading of the client's letter, then its paragraphs; no mark of the note."""
    text = "\n".join(seed_paragraphs()).replace(f"{MARK}1", MARK)
    start = text.index("Aan de Voorzitter")
    body = text[start:].replace(", W.B.", ",\nW.B.").replace(", K.H.", ",\nK.H.")
    heading = " ".join(text[len("Nr. 440") : start].split())
    return [heading, *body.replace(", E.N.A.J.", ",\nE.N.A.J.").split("\n")]

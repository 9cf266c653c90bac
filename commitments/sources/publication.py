"""The XML of officielebekendmakingen -> text, and what its metadata says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from commitments.sources.blocks import CELL, Blocks
from commitments.sources.errors import UnreadableFileError
from commitments.sources.publication_metadata import merged, metadata_of, papers_of
from commitments.sources.read_file import Metadata, ReadFile
from commitments.sources.walker import Walker
from commitments.sources.xml_tree import Element, attribute, local, parse_xml

_BLOCKS = (
    "al tekstregel datumtekst tussenkop organisatie plaats dagtekening vraag antwoord mededeling"
    " divisie tekst vrije-tekst algemeen kamervraagkop kamervraagnummer kamervraagomschrijving"
)
_UNREAD = "metadata meta plaatje illustratie"


def read_publication(content: bytes) -> ReadFile:
    """The text of a Kamerstuk or another official publication, with its metadata."""
    root, warnings = parse_xml(content, "De XML-publicatie")
    walker = _PublicationWalker()
    walker.visit(root)
    text = walker.blocks.text()
    if not text.strip():
        raise UnreadableFileError("De XML-publicatie bevat geen tekst; lever de PDF aan.")
    metadata = merged(metadata_of(root), _heads(root))
    return ReadFile(text, "publication", warnings=warnings, metadata=metadata)


def _heads(root: Element) -> Metadata:
    """What the publication's heads say, for where its metadata is silent."""
    number = next(root.iter("{*}ondernummer"), None)
    title = next(root.iterfind(".//{*}stuk/{*}titel"), None)
    return Metadata(
        papers=papers_of(map(_said, root.iter("{*}dossiernr")), _said(number)),
        title=_said(title),
        chamber=_chamber(attribute(number, "kamer") if number is not None else ""),
    )


def _chamber(number: str) -> Literal["TK", "EK", ""]:
    if number == "1":
        return "EK"
    return "TK" if number == "2" else ""


def _said(element: Element | None) -> str:
    """The words of a head, without the notes to it."""
    if element is None:
        return ""
    return " ".join("".join(_own_words(element)).split())


def _own_words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if local(child) not in ("", "noot"):
            yield from _own_words(child)
        yield child.tail or ""


class _PublicationWalker(Walker):
    def __init__(self, blocks: Blocks | None = None) -> None:
        super().__init__(blocks)
        self._signed = 0
        self.handlers = {
            **dict.fromkeys(_BLOCKS.split(), self.block),
            **dict.fromkeys(_UNREAD.split(), self.skip),
            "dossier": self._columns,
            "stuk": self._paper,
            "kop": self._heading,
            "nr": self.block,
            "titel": self.block,
            "noot": self._note,
            "li": self._item,
            "table": self._table,
            "ondertekening": self._signature,
        }

    def _columns(self, element: Element) -> None:
        """Number and title on one line, as print has them side by side."""
        self.blocks.end()
        self.blocks.add(CELL.join(filter(None, map(self.line_of, element))))
        self.blocks.end()

    def _paper(self, element: Element) -> None:
        heads = [child for child in element if local(child) in ("stuknr", "titel")]
        self.blocks.end()
        self.blocks.add(CELL.join(filter(None, map(self.line_of, heads))))
        self.blocks.end()
        for child in element:
            if child not in heads:
                self.visit(child)

    def _heading(self, element: Element) -> None:
        self.blocks.end()
        self.blocks.add(" ".join(filter(None, map(self.line_of, element))) or element.text or "")
        self.blocks.end()

    def _note(self, element: Element) -> None:
        number = text = ""
        for child in element:
            if local(child) == "noot.nr":
                number = self.line_of(child)
            elif local(child) == "noot.al":
                text = " ".join(filter(None, (text, self.line_of(child))))
        self.blocks.note(number, text)

    def _item(self, element: Element) -> None:
        """An item's mark and first paragraph are one line."""
        self.blocks.end("list")
        for child in element:
            name = local(child)
            if name in ("li.nr", "nr"):
                self.blocks.add(self.line_of(child) + " ")
            elif name == "al":
                self.inside(child)
                self.blocks.end("list")
            else:
                self.visit(child)
        self.blocks.end("list")

    def _table(self, element: Element) -> None:
        self.blocks.end()
        for part in element.iter("{*}title", "{*}row"):
            if local(part) == "title":
                self.block(part)
            else:
                self.blocks.row(map(self.line_of, part))

    def _signature(self, element: Element) -> None:
        """Every office and every name is a line of its own."""
        self.blocks.end()
        for part in element:
            if local(part) == "functie":
                self._signed += 1
            words = " ".join(filter(None, map(self.line_of, part))) if len(part) else ""
            self.blocks.add(words or self.line_of(part))
            self.blocks.end(f"signature {self._signed}")

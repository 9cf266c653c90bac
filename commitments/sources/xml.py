"""XML of a feed, parsed without entities, files or network."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.parsers import expat

MAX_DEPTH = 60


class _Refuser(ElementTree.TreeBuilder):
    """Builds the tree, and stops where it grows deeper than any feed does."""

    depth = 0

    def start(self, tag: str, attrs: dict[str, str]) -> ElementTree.Element:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ValueError("te diep genest")
        return super().start(tag, attrs)

    def end(self, tag: str) -> ElementTree.Element:
        self.depth -= 1
        return super().end(tag)


def parse_feed(body: bytes) -> ElementTree.Element:
    """The root of a feed's XML; ValueError for what is no XML, or declares a document type."""
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body or b"\x00" in body[:64]:
        raise ValueError("een documenttype hoort niet in een feed")
    parser = ElementTree.XMLParser(target=_Refuser())  # noqa: S314 — entities were refused above
    try:
        parser.feed(body)
        root = parser.close()
    except (ElementTree.ParseError, expat.ExpatError) as error:
        raise ValueError("geen XML") from error
    assert isinstance(root, ElementTree.Element)
    return root


def local(tag: str) -> str:
    """A name without its namespace, whose prefix and address vary."""
    return tag.rpartition("}")[2]


def texts(root: ElementTree.Element, name: str) -> list[str]:
    """The texts of every element of that name, outer space off."""
    return [
        " ".join((element.text or "").split())
        for element in root.iter()
        if isinstance(element.tag, str) and local(element.tag) == name
    ]

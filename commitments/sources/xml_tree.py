"""Trees of XML and HTML: no DTD, no entity but the five, no network, bounded in depth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Protocol

from lxml import etree

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_DEPTH
from commitments.sources.plain_text import decode


class Element(Protocol):
    """What is used of an element of lxml, which comes without types."""

    tag: object
    text: str | None
    tail: str | None
    attrib: Mapping[str, str]

    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...
    def get(self, key: str, default: str = ...) -> str: ...
    def find(self, path: str) -> Element | None: ...
    def findall(self, path: str) -> list[Element]: ...
    def iterfind(self, path: str) -> Iterator[Element]: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def iterancestors(self, *tags: str) -> Iterator[Element]: ...


_PROLOG = re.compile(r"\A(?:\s|<\?(?!xml\s)[^>]*\?>|<!--.*?-->)*+(?=<[^!?])", re.DOTALL)
DTD_REFUSED = (
    "Het XML-bestand begint met een DTD of is geen zuivere XML; dat wordt om veiligheidsredenen"
    " niet gelezen. Lever de XML aan zoals officielebekendmakingen.nl die geeft."
)
_TOO_DEEP = (
    f"De opmaak van het bestand is meer dan {MAX_DEPTH} lagen diep en wordt niet gelezen;"
    " lever de brief aan als PDF of tekst."
)


def parse_xml(content: bytes, what: str) -> tuple[Element, tuple[str, ...]]:
    """The root of an XML document, and warnings about its characters.

    ``what`` names it in the sentence of UnreadableFileError, which is raised for
    a DTD (and so for any entity), for markup that is not sound, and for depth.
    """
    text, warnings = decode(content)
    body = without_declaration(text)
    if not _PROLOG.match(body):
        raise UnreadableFileError(DTD_REFUSED)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True
    )
    try:
        root = etree.fromstring(body.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            raise UnreadableFileError(_TOO_DEEP) from error
        line = error.position[0]
        raise UnreadableFileError(
            f"{what} is beschadigd: op regel {line} klopt de XML niet; haal het bestand opnieuw op."
        ) from error
    check_depth(root)
    return root, warnings


def without_declaration(text: str) -> str:
    """Markup without ``<?xml …?>`` before it: what that says of the encoding is past."""
    text = text.lstrip("\ufeff \t\r\n")
    if not text.startswith("<?xml "):
        return text
    end = text.find("?>")
    return text[end + 2 :] if end >= 0 else ""


def check_depth(root: Element) -> None:
    """Refuse a tree of more than MAX_DEPTH levels."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise UnreadableFileError(_TOO_DEEP)


def local(element: Element) -> str:
    """An element's name without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def whole(value: str, otherwise: int) -> int:
    """The number an attribute tells; ``otherwise`` where it tells none, or one too large."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else otherwise


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without a namespace; empty where it is not there."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""

"""What the metadata of an official publication says, beside its text or in metadata.xml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

from commitments.sources.errors import UnreadableFileError
from commitments.sources.read_file import Metadata, ReadFile
from commitments.sources.xml_tree import Element, parse_xml

_DOSSIER = re.compile(r"\A(\d[\d\s.]*\d|\d)(?:[\s–-]{1,3}(\d{2}|[A-Z]{1,6}))?$")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DUTCH = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})$")


def read_metadata(content: bytes) -> ReadFile:
    """A metadata.xml: its text is empty, what it says is in ``metadata``."""
    root, warnings = parse_xml(content, "Het bestand met gegevens")
    found = metadata_of(root)
    if found == Metadata():
        raise UnreadableFileError(
            "Dit is XML met gegevens, maar niet over een officiële publicatie die Gestand kent."
        )
    return ReadFile("", "metadata", warnings=warnings, metadata=found)


def metadata_of(root: Element) -> Metadata:
    """The rows ``name``/``content`` anywhere in a document; unknown names are passed over."""
    rows: dict[str, list[str]] = {}
    for element in root.iter("{*}metadata", "{*}meta"):
        name, content = element.get("name", ""), element.get("content", "").strip()
        if name and content:
            rows.setdefault(name.lower(), []).append(content)
    numbers = rows.get("overheidop.ondernummer", [""])
    return Metadata(
        date=_day(rows.get("overheidop.datumbrief", [""])[0]),
        papers=papers_of(_split(rows.get("overheidop.dossiernummer", [])), numbers[0]),
        title=(rows.get("overheidop.documenttitel") or rows.get("dc.title") or [""])[0],
        identifier=rows.get("dc.identifier", [""])[0],
        chamber=_chamber(" ".join(rows.get("dc.creator", []))),
    )


def merged(first: Metadata, then: Metadata) -> Metadata:
    """What ``first`` says, and where it is silent what ``then`` says."""
    return Metadata(
        date=first.date or then.date,
        papers=first.papers or then.papers,
        title=first.title or then.title,
        identifier=first.identifier or then.identifier,
        chamber=first.chamber or then.chamber,
    )


def papers_of(dossiers: Iterable[str], number: str) -> tuple[tuple[str, str], ...]:
    """One number in every dossier, as pairs; what is no dossier is left out."""
    known = dict.fromkeys(filter(None, map(_dossier, dossiers)))
    return tuple((dossier, number.strip()) for dossier in known)


def _split(values: Iterable[str]) -> list[str]:
    return [part for value in values for part in re.split(r"[;,]", value)]


def _dossier(words: str) -> str:
    """A dossier's number as we write it: "21501-02", "36410-XII"; empty if it is none."""
    found = _DOSSIER.match(words.strip())
    if found is None:
        return ""
    digits = re.sub(r"\D", "", found[1])
    return f"{digits}-{found[2]}" if found[2] else digits


def _day(words: str) -> date | None:
    """A date of metadata; an impossible one is unknown."""
    iso, dutch = _ISO.match(words), _DUTCH.match(words)
    if iso:
        year, month, day = map(int, iso.groups())
    elif dutch:
        day, month, year = map(int, dutch.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _chamber(creator: str) -> Literal["TK", "EK", ""]:
    if "Eerste Kamer" in creator:
        return "EK"
    return "TK" if "Tweede Kamer" in creator else ""

"""KOOP's search (SRU) and where a publication's files stand (FRBR)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote
from xml.etree import ElementTree

from commitments.sources.addresses import FeedError
from commitments.sources.http import Client, Response
from commitments.sources.xml import local, parse_feed, texts

RECORDS = 100
MAX_PAGES = 5_000
_KST = re.compile(r"kst-(?P<dossier>[0-9A-Z]+(?:-[0-9IVXLCB]+)??)-(?P<number>[0-9A-Z]+)(?:-n\d+)?")


@dataclass(frozen=True, slots=True)
class Publication:
    """One Kamerstuk by its kst id; ``modified`` is the day the source last touched it."""

    identifier: str
    modified: date | None


def read_publications(
    client: Client, base: str, *, since: date | None
) -> Iterator[tuple[list[Publication], int | None]]:
    """Kamerstukken modified on ``since`` or later, with how many there are; unsorted."""
    first, total = 1, None
    while total is None or first <= total:
        if first > RECORDS * MAX_PAGES:
            raise FeedError("De zoekdienst van KOOP noemt meer stukken dan er kunnen zijn.")
        found, count = client.get(_address(base, since, first), _parse)
        total = count if total is None else total
        if not found:
            return
        yield found, total
        first += len(found)


def file_address(base: str, identifier: str, kind: str = "xml") -> str | None:
    """The address of a publication's file; None for what is not a Kamerstuk's id."""
    named = _KST.fullmatch(identifier)
    if named is None:
        return None
    folder = quote(named["dossier"])
    name = quote(identifier)
    return f"{base.rstrip('/')}/kst/{folder}/{name}/1/{kind}/{name}.{kind}"


def _address(base: str, since: date | None, first: int) -> str:
    query = 'c.product-area==officielepublicaties AND w.publicatienaam=="Kamerstuk"'
    if since is not None:
        query += f" AND dt.modified>={since.isoformat()}"
    return (
        f"{base}?operation=searchRetrieve&version=2.0&query={quote(query)}"
        f"&startRecord={first}&maximumRecords={RECORDS}"
    )


def _parse(response: Response) -> tuple[list[Publication], int]:
    root = parse_feed(response.body)
    if local(root.tag) != "searchRetrieveResponse":
        raise ValueError("geen SRU")
    counts = texts(root, "numberOfRecords")
    if not counts or not counts[0].isdigit():
        raise ValueError("geen aantal")
    found = [_publication(one) for one in root.iter() if local(str(one.tag)) == "recordData"]
    return [one for one in found if one is not None], int(counts[0])


def _publication(record: ElementTree.Element) -> Publication | None:
    identifiers = [text for text in texts(record, "identifier") if text.startswith("kst-")]
    if not identifiers:
        return None
    modified = next(iter(texts(record, "modified")), "")
    try:
        return Publication(identifiers[0], date.fromisoformat(modified[:10]))
    except ValueError:
        return Publication(identifiers[0], None)

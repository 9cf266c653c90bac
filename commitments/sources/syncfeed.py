"""The Tweede Kamer's SyncFeed: the whole history of a category, deletions among it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit
from xml.etree import ElementTree

from commitments.sources.addresses import FeedError
from commitments.sources.http import Client, Response
from commitments.sources.odata import MAX_PAGES
from commitments.sources.xml import local, parse_feed


@dataclass(frozen=True, slots=True)
class SyncEntry:
    """What the feed says happened to one row."""

    id: str
    deleted: bool
    updated: str


@dataclass(frozen=True, slots=True)
class SyncPage:
    """Entries in order; ``token`` is the skiptoken to begin from again, this page included."""

    entries: list[SyncEntry]
    token: str


def read_history(client: Client, base: str, category: str, *, token: str) -> Iterator[SyncPage]:
    """Every page from a skiptoken on (empty: from the beginning).

    Raises FeedError for a source that fails or leads in a circle.
    """
    visited: set[str] = set()
    following: str | None = token
    while following is not None:
        if following in visited or len(visited) >= MAX_PAGES:
            raise FeedError("De SyncFeed verwijst in een kring.")
        visited.add(following)
        here = following
        entries, following = client.get(_address(base, category, here), _parse)
        yield SyncPage(entries, here)


def _address(base: str, category: str, token: str) -> str:
    tail = f"&skiptoken={quote(token)}" if token else ""
    return f"{base}?category={quote(category)}{tail}"


def _parse(response: Response) -> tuple[list[SyncEntry], str | None]:
    root = parse_feed(response.body)
    if local(root.tag) != "feed":
        raise ValueError("geen SyncFeed")
    following = None
    entries: list[SyncEntry] = []
    for element in root:
        if local(element.tag) == "link" and element.get("rel") == "next":
            tokens = parse_qs(urlsplit(element.get("href") or "").query).get("skiptoken")
            following = tokens[0] if tokens else None
        elif local(element.tag) == "entry":
            entries += _entries(element)
    return entries, following


def _entries(entry: ElementTree.Element) -> Iterator[SyncEntry]:
    for content in entry.iter():
        facts = {local(name): value for name, value in content.attrib.items()}
        if "id" in facts and "bijgewerkt" in facts:
            deleted = facts.get("verwijderd", "").strip().lower() in {"true", "1"}
            yield SyncEntry(facts["id"].strip(), deleted, facts["bijgewerkt"])

"""The Tweede Kamer's OData: pages of one entity, oldest change first, from a moment on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from commitments.sources.addresses import FeedError
from commitments.sources.http import Client, Response

type Row = dict[str, Any]

#: More pages than any of these lists will have.
MAX_PAGES = 20_000
#: So many pages in a row with nothing new on them is a circle.
MAX_STALE_PAGES = 3


@dataclass(frozen=True, slots=True)
class Page:
    """Rows as the source gave them, each once; ``total`` is what the source counted, if it did."""

    rows: list[Row]
    total: int | None


@dataclass(frozen=True, slots=True)
class Query:
    """One entity, with what is asked of it; ``where`` is a condition in OData's words."""

    entity: str
    expand: str = ""
    where: str = ""

    def address(self, base: str, since: str) -> str:
        """The first page's address: from ``since`` on, that moment included."""
        conditions = [f"GewijzigdOp ge {since}"] if since else []
        conditions += [f"({self.where})"] if self.where else []
        asked = {"$orderby": "GewijzigdOp asc", "$count": "true"}
        if conditions:
            asked["$filter"] = " and ".join(conditions)
        if self.expand:
            asked["$expand"] = self.expand
        words = "&".join(f"{name}={quote(value)}" for name, value in asked.items())
        return f"{base.rstrip('/')}/{self.entity}?{words}"


def read_pages(client: Client, base: str, query: Query, *, since: str) -> Iterator[Page]:
    """Every page of a query, following ``@odata.nextLink``.

    A row whose Id was on an earlier page is left out. Raises FeedError for a
    source that fails or leads in a circle; what was given before stands.
    """
    address: str | None = query.address(base, since)
    seen: set[str] = set()
    visited: set[str] = set()
    stale = 0
    while address is not None:
        if address in visited or len(visited) >= MAX_PAGES or stale >= MAX_STALE_PAGES:
            raise FeedError(f"De lijst {query.entity} verwijst in een kring.")
        visited.add(address)
        rows, total, address = client.get(address, _parse)
        fresh = [row for row in rows if _is_first(row, seen)]
        stale = 0 if fresh else stale + 1
        yield Page(fresh, total)


def resource_address(base: str, document_id: str) -> str:
    """Where the file of a document stands."""
    return f"{base.rstrip('/')}/Document({document_id})/resource"


def _is_first(row: Row, seen: set[str]) -> bool:
    key = str(row.get("Id"))
    if key in seen:
        return False
    seen.add(key)
    return True


def _parse(response: Response) -> tuple[list[Row], int | None, str | None]:
    found = json.loads(response.body)
    if not isinstance(found, dict) or not isinstance(found.get("value"), list):
        raise ValueError("geen OData")
    rows = [row for row in found["value"] if isinstance(row, dict)]
    total, following = found.get("@odata.count"), found.get("@odata.nextLink")
    return (
        rows,
        total if isinstance(total, int) else None,
        following if isinstance(following, str) and following else None,
    )

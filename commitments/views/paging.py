"""Pages of a list: whatever number is asked, an existing page is shown."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest

from commitments.queries.query_string import PAGE

PER_PAGE = 25


def paged(request: HttpRequest, found: QuerySet[Any], query: str) -> dict[str, Any]:
    """The page asked for and what ``components/paging.html`` needs; ``query`` leads to page 1."""
    page: Page[Any] = Paginator(found, PER_PAGE).get_page(request.GET.get(PAGE))
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {"page": page, "numbers": numbers, "prefix": f"{query}&" if query else ""}


def without_keys(request: HttpRequest, *keys: str) -> str:
    """The query string without keys that say how a page is shown, not what is asked."""
    parts = request.META.get("QUERY_STRING", "").split("&")
    return "&".join(part for part in parts if part.partition("=")[0] not in keys)

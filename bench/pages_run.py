"""``python -m bench.pages_run N``: fill a database with N promises and time its pages.

Runs in a process of its own, in the empty database of DATABASE_URL; prints one line of JSON
with milliseconds, by name.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

#: What every page is asked with, and how often.
FILTER = "status=openstaand"
ROUNDS = 15
_RANKED = """
SELECT c.* FROM commitments_commitment c JOIN commitments_searchtext t ON t.commitment_id = c.id,
to_tsquery('simple', %s) q WHERE t.vector @@ q AND c.status = 'open' AND c.ministry_id = 1003
ORDER BY ts_rank(t.vector, q) DESC LIMIT 25
"""


def main(many: int) -> dict[str, float]:
    """Make the tables in the database of DATABASE_URL, fill them, and measure."""
    import django

    django.setup()
    from django.core.management import call_command

    from bench.pages_fill import fill

    call_command("migrate", verbosity=0)
    fill(many)
    return _measure()


def _measure() -> dict[str, float]:
    from django.db import connection

    told = _parts() | _pages()
    if connection.vendor == "postgresql":
        told |= _searches()
    return told


def _parts() -> dict[str, float]:
    """Rows and paging alone: ours along the stored key, and with Django's Paginator."""
    from django.core.paginator import Paginator
    from django.template.loader import render_to_string
    from django.utils import timezone

    from commitments.queries.criteria import Criteria
    from commitments.queries.listing import PER_PAGE, list_page
    from commitments.queries.rows import rows
    from commitments.queries.standing import standing

    asked, today = Criteria.read(FILTER)[0], standing(timezone.now())
    shared = {"standing": today, "prefix": f"{FILTER}&", "query": FILTER}

    def ours() -> None:
        page = list_page(asked, today, after="", before="")
        render_to_string("components/rows.html", {**shared, "rows": page.rows})
        render_to_string("components/paging_keyset.html", {**shared, "page": page})

    def theirs() -> None:
        found = asked.public(today).order_by("deadline_latest", "pk")
        page: Any = Paginator(found, PER_PAGE).get_page(1)
        numbers = page.paginator.get_elided_page_range(1)
        render_to_string("components/rows.html", {**shared, "rows": rows(page.object_list)})
        render_to_string("components/paging.html", {**shared, "page": page, "numbers": numbers})

    return {"part": _median(ours), "paginator": _median(theirs)}


def _pages() -> dict[str, float]:
    """Whole pages, as a visitor gets them from the first byte to the last."""
    import django_htmx
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    first = f"/toezeggingen/?{FILTER}"
    deep = f"{first}&na={_middle()}"
    client.get(first)
    with CaptureQueriesContext(connection) as asked:
        body = client.get(first).content
    queries = len(asked)  # the next request forgets them
    assert b'class="row"' in body
    taken = times(lambda: client.get(first))
    own = Path("commitments/static/commitments")
    htmx = Path(django_htmx.__file__).parent / "static/django_htmx/htmx-2.min.js"
    assets = [own / "site.css", own / "drawings.css", htmx]
    raw = [body, *(path.read_bytes() for path in assets)]
    return {
        "page": statistics.median(taken),
        "page p95": sorted(taken)[int(len(taken) * 0.95)],
        "deep": _median(lambda: client.get(deep)),
        "queries": queries,
        "raw kB": sum(map(len, raw)) / 1000,
        "sent kB": sum(len(gzip.compress(one)) for one in raw) / 1000,
    }


def _searches() -> dict[str, float]:
    """The rows of a search for a rare and a common word, with filters: ours, and Django's way."""
    from django.utils import timezone

    from commitments.models import Commitment
    from commitments.queries.criteria import Criteria
    from commitments.queries.listing import narrowed, order_of
    from commitments.queries.search import RANKED, hits
    from commitments.queries.standing import standing

    today = standing(timezone.now())
    told: dict[str, float] = {}
    for name, word in (("rare", "onderwerp78"), ("common", "stikstof")):
        asked = Criteria.read(f"q={word}&status=openstaand&ministerie=m3")[0]

        def theirs(word: str = word) -> None:
            list(Commitment.objects.raw(_RANKED, [word]))

        def ours(asked: Criteria = asked) -> None:
            found = narrowed(asked, today, hits(asked.text, RANKED + 1))
            order_of(asked, today).walk(found, None, 25)

        told |= {f"{name} ours": _median(ours), f"{name} ranked": _median(theirs)}
    return told


def _middle() -> str:
    """The cursor of a row half way the open ones."""
    from commitments.models import Commitment

    open_ = Commitment.objects.filter(status="open").order_by("order_late", "pk")
    row = open_.values_list("order_late", "pk")[open_.count() // 2]
    return f"{row[0]}.{row[1]}"


def times(act: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """How long each of some rounds took, in milliseconds; one goes before and is not counted."""
    act()
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _median(act: Callable[[], object]) -> float:
    return statistics.median(times(act))


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    print(json.dumps(main(int(sys.argv[1]))))

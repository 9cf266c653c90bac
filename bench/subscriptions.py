"""100,000 saved filters held against what happened, beside one query a filter.

5,000 commitments of 15 ministries, 900 dossiers and 12 topics; a filter names
none, one or some of them, as people do. The same Criteria on both sides.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bench.measure import Measure

if TYPE_CHECKING:
    from commitments.models import Commitment, Ministry

FILTERS = int(os.environ.get("FILTERS", "100000"))
COMMITMENTS, ALONE = 5_000, 300
MINISTRIES, DOSSIERS = 15, 900
TOPICS = (
    "stikstof", "defensie", "toeslagen", "woningbouw", "klimaat", "asiel", "zorg", "onderwijs",
    "pensioen", "sahel", "cyber", "dijken",
)  # fmt: skip
DUE = date(2026, 11, 1)


def measure() -> Iterator[Measure]:
    from django.utils import timezone

    from commitments.queries.criteria import Criteria
    from commitments.queries.matcher import Matcher
    from commitments.queries.standing import standing

    ids, today = _fill(), standing(timezone.now())
    filters = _filters(random.Random(3))
    started = time.perf_counter()
    matcher = Matcher(ids, today)
    found = [matcher.matching(query) for query in filters]
    ours = FILTERS / (time.perf_counter() - started)
    started = time.perf_counter()
    alone = [Criteria.read(query)[0].matching(ids, today) for query in filters[:ALONE]]
    anchor = ALONE / (time.perf_counter() - started)
    equal = sum(one == other for one, other in zip(found, alone, strict=False))
    yield Measure("subscriptions: filters matched", ours, anchor, "filters/s", 50, True)
    yield Measure("subscriptions: equal results", equal, ALONE, "filters", 1, True)


def _fill() -> list[int]:
    """Public commitments, indexed for search; their primary keys."""
    from commitments.models import Commitment, Dossier, Ministry
    from commitments.services.search_text import keep_searchable

    chance = random.Random(1)
    ministries = [
        Ministry.objects.create(slug=f"m{number}", name=f"Ministerie {number}")
        for number in range(MINISTRIES)
    ]
    dossiers = Dossier.objects.bulk_create(
        Dossier(number=str(29_000 + number)) for number in range(DOSSIERS)
    )
    rows = Commitment.objects.bulk_create(
        _commitment(chance, chance.choice(ministries)) for _ in range(COMMITMENTS)
    )
    links = Commitment.dossiers.through
    links.objects.bulk_create(
        links(commitment_id=row.pk, dossier_id=chance.choice(dossiers).pk) for row in rows
    )
    keep_searchable(row.pk for row in rows)
    return [row.pk for row in rows]


def _commitment(chance: random.Random, ministry: Ministry) -> Commitment:
    from commitments.lifecycle import Status
    from commitments.models import Commitment, CommitmentSource, DeadlineKind, Firmness

    return Commitment(
        source=CommitmentSource.HAND,
        object=f"{chance.choice(TOPICS)} in de regio",
        words=f"Ik zal uw Kamer informeren over {chance.choice(TOPICS)}.",
        promised_on=DUE - timedelta(days=90),
        ministry=ministry,
        firmness=Firmness.FIRM,
        deadline_kind=DeadlineKind.DATE,
        deadline_latest=DUE - timedelta(days=chance.randrange(300)),
        deadline_accepted=True,
        status=Status.OPEN,
    )


def _filters(chance: random.Random) -> list[str]:
    """Canonical query strings, nearly all different."""
    from commitments.queries.criteria import Criteria

    made = []
    for _ in range(FILTERS):
        parts = []
        if chance.random() < 0.4:
            parts.append(f"q={chance.choice(TOPICS)}")
        if chance.random() < 0.5:
            parts.append(f"ministerie=m{chance.randrange(MINISTRIES)}")
        if chance.random() < 0.5:
            parts.append(f"dossier={29_000 + chance.randrange(DOSSIERS)}")
        if chance.random() < 0.3:
            parts.append("status=openstaand")
        made.append("&".join(parts))
    canonical = {query: Criteria.read(query)[0].query() for query in set(made)}
    return [canonical[query] for query in made]

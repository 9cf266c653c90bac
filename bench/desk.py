"""The queue of the griffie with ten and with 100,000 found promises: time and queries a page.

``python -m bench.desk N`` measures one size in the empty database of DATABASE_URL
and prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from itertools import cycle
from typing import Any

from bench.database import run_in_database
from bench.measure import Measure
from bench.pages_run import times

FEW, MANY = 10, 100_000
#: Items looked at, spread over the queue; of fewer the slowest would be the percentile.
LOOKED_AT = 60


def run() -> Iterator[Measure]:
    """Every page of the queue, in a database and a process of its own for each size."""
    few, many = (_sized(size) for size in (FEW, MANY))
    for page in ("list", "item", "decision"):
        name = f"desk: {page} p95, {MANY:,} found"
        yield Measure(name, many[page], few[page], "ms", 100, False, absolute=True)
        name = f"desk: queries of a {page}, as with {FEW}"
        yield Measure(name, many[f"{page} queries"], few[f"{page} queries"], "", 1, False)


def _sized(size: int) -> dict[str, float]:
    told: dict[str, float] = run_in_database(
        "bench.desk", str(size), "queue", DJANGO_SETTINGS_MODULE="tracker.settings"
    )
    print(size, told, file=sys.stderr)
    return told


def main(size: int) -> dict[str, float]:
    """Make the tables, fill the queue, and ask its pages as a griffie does."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client

    from bench.pages_fill import fill
    from commitments.models import Commitment, Role, User

    call_command("migrate", verbosity=0)
    fill(size)
    Commitment.objects.update(status="found", deadline_accepted=False, fulfilled_on=None)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    client = Client()
    client.force_login(User.objects.create_user("griffie@voorbeeld.test", role=Role.GRIFFIE))
    step = max(size // LOOKED_AT, 1)
    items = cycle(range(1, size + 1, step))
    rest = iter(range(size, 0, -step if size > LOOKED_AT else -1))

    def decide() -> Any:
        pk = next(rest)
        return client.post(f"/beoordelen/toezegging/{pk}/bevestigen/", {"version": 1})

    return {
        **_told("list", lambda: client.get("/beoordelen/")),
        **_told("item", lambda: client.get(f"/beoordelen/toezegging/{next(items)}/")),
        **_told("decision", decide, rounds=min(size, LOOKED_AT) - 3),
    }


def _told(name: str, act: Any, rounds: int = LOOKED_AT) -> dict[str, float]:
    """The 95th percentile in milliseconds, and the queries of one."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    act()
    with CaptureQueriesContext(connection) as asked:
        answer = act()
    queries = len(asked)  # the next request forgets them
    if answer.status_code not in {200, 302}:
        raise RuntimeError(f"{name}: {answer.status_code}")
    taken = sorted(times(act, rounds=rounds))
    return {name: taken[int(len(taken) * 0.95)], f"{name} queries": queries}


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    print(json.dumps(main(int(sys.argv[1]))))

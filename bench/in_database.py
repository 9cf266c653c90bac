"""A bench that needs the register: measured in a process and a database of its own."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial

from bench.database import run_in_database
from bench.measure import Measure


def in_database(module: str) -> Callable[[], Iterator[Measure]]:
    """What ``module.measure()`` yields, against an empty register."""
    return partial(_measured, module)


def _measured(module: str) -> Iterator[Measure]:
    rows = run_in_database("bench.in_database", module, "bench", GRACE_WORKING_DAYS="0")
    yield from (Measure(**row) for row in rows)


def main(module: str) -> None:
    """Make the tables, measure, and print the measures as JSON."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    measure = importlib.import_module(module).measure
    print(json.dumps([asdict(one) for one in measure()]))


if __name__ == "__main__":
    main(sys.argv[1])

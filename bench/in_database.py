"""A bench that needs the register: measured in a process and a database of its own."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.database import own_database
from bench.measure import Measure

_ROOT = Path(__file__).resolve().parent.parent


def in_database(module: str) -> Callable[[], Iterator[Measure]]:
    """What ``module.measure()`` yields, against an empty register."""
    return partial(_measured, module)


def _measured(module: str) -> Iterator[Measure]:
    with own_database("bench") as url, TemporaryDirectory() as folder:
        own = {
            "TESTING": "1",
            "DATABASE_URL": url,
            "DATA_DIR": folder,
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "LOG_LEVEL": "CRITICAL",
            "GRACE_WORKING_DAYS": "0",
        }
        done = subprocess.run(
            [sys.executable, "-m", "bench.in_database", module],
            cwd=_ROOT,
            env={**os.environ, **own},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    yield from (Measure(**row) for row in json.loads(done.stdout.splitlines()[-1]))


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

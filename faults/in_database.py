"""A fault that needs the register: injected in a process and a database of its own."""

from __future__ import annotations

import importlib
import json
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path

from bench.database import run_in_database
from faults.row import Outcome

_ROOT = Path(__file__).resolve().parent.parent


def in_database(function: str) -> Callable[[], Iterator[Outcome]]:
    """``"module:function"`` as a row: its Outcomes, seen against an empty register."""
    return partial(_injected, function)


def _injected(function: str) -> Iterator[Outcome]:
    rows = run_in_database("faults.in_database", function, "faults")
    yield from (Outcome(**row) for row in rows)


def main(name: str) -> None:
    """Make the tables and the reference rows, inject, and print the outcomes as JSON."""
    import django

    django.setup()
    logging.disable(logging.WARNING)  # a refusal is what is wanted here
    from django.core.management import call_command

    from commitments.services.reference import load_reference

    call_command("migrate", verbosity=0)
    load_reference(_ROOT / "seeds" / "reference")
    module, _, function = name.partition(":")
    inject = getattr(importlib.import_module(module), function)
    print(json.dumps([asdict(outcome) for outcome in inject()]))


if __name__ == "__main__":
    main(sys.argv[1])

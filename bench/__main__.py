"""``python -m bench [read,…]``: measure beside others, print a table, write bench.json.

Without names every bench known here runs. Exit status 1 if a goal is missed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from bench import desk, feeds, files, match, pages, read
from bench.in_database import in_database
from bench.measure import Measure, save, show

BENCHES: dict[str, Callable[[], Iterable[Measure]]] = {
    "read": read.run,
    "files": files.run,
    "import": feeds.run,
    "match": match.run,
    "flag": in_database("bench.flag"),
    "subscriptions": in_database("bench.subscriptions"),
    "digest": in_database("bench.digest"),
    "pages": pages.run,
    "desk": desk.run,
    "keyboard": in_database("bench.keyboard"),
}


def main(arguments: list[str]) -> int:
    """Run the benches asked for, and tell what they measured."""
    asked = [part for argument in arguments for part in argument.split(",") if part]
    unknown = [one for one in asked if one not in BENCHES]
    if unknown:
        print(f"Unknown bench: {', '.join(unknown)}. Known: {', '.join(BENCHES)}.")
        return 2
    measures: list[Measure] = []
    for name in asked or BENCHES:
        measured = list(BENCHES[name]())
        save(measured, Path("bench.json"))
        measures += measured
    if not measures:
        print("Nothing measured: these need DATABASE_URL to name a PostgreSQL.")
        return 0
    show(measures)
    return 0 if all(one.holds is not False for one in measures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

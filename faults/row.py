"""What one injected fault came to, and the table and file that tell it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Outcome:
    """One thing that must hold for a row of the list of faults, and what was seen."""

    row: int
    what: str
    seen: str
    must: str
    holds: bool


def show(outcomes: Sequence[Outcome]) -> None:
    """Print a table, one line an outcome."""
    widths = [max(len(one.what) for one in outcomes), max(len(one.seen) for one in outcomes)]
    print(f"{'row':>3}  {'what':{widths[0]}}  {'seen':{widths[1]}}  must hold")
    for one in outcomes:
        mark = "" if one.holds else "   DOES NOT HOLD"
        print(f"{one.row:>3}  {one.what:{widths[0]}}  {one.seen:{widths[1]}}  {one.must}{mark}")


def save(outcomes: Sequence[Outcome], file: Path) -> None:
    """Write the outcomes as JSON, beside those of other rows already there."""
    rows = {one.row for one in outcomes}
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    kept = [one for one in kept if one["row"] not in rows]
    every = sorted([*kept, *map(asdict, outcomes)], key=lambda one: int(one["row"]))
    file.write_text(json.dumps(every, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

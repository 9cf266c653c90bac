"""One figure of ours beside another's or beside a limit, and the table and file that tell it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Measure:
    """What was measured: ours, the anchor's (None: not measured), and the goal.

    The goal is for ``ours / anchor``, or for ours alone where ``absolute``;
    ``at_least`` tells which way is better.
    """

    name: str
    ours: float
    anchor: float | None
    unit: str
    goal: float
    at_least: bool
    absolute: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours over the anchor's, where there is one."""
        return self.ours / self.anchor if self.anchor else None

    @property
    def holds(self) -> bool | None:
        """Whether the goal is reached; None where the anchor could not be measured."""
        value = self.ours if self.absolute else self.ratio
        if value is None:
            return None
        return value >= self.goal if self.at_least else value <= self.goal


def show(measures: Sequence[Measure]) -> None:
    """Print a table: name, ours, anchor, unit, ratio, goal, whether it holds."""
    width = max(len(one.name) for one in measures)
    print(
        f"{'name':{width}}  {'ours':>9} {'anchor':>9} {'unit':12} {'ratio':>7} {'goal':>9}  holds"
    )
    for one in measures:
        goal = f"{'>=' if one.at_least else '<='} {one.goal:g}"
        holds = {True: "yes", False: "NO", None: "not measured"}[one.holds]
        print(
            f"{one.name:{width}}  {one.ours:9.3g} {_or_dash(one.anchor):>9} {one.unit:12} "
            f"{_or_dash(one.ratio):>7} {goal:>9}  {holds}"
        )


def _or_dash(value: float | None) -> str:
    return "-" if value is None else f"{value:.3g}"


def save(measures: Sequence[Measure], file: Path) -> None:
    """Write the measures as JSON, beside those of other benches already there."""
    names = {one.name for one in measures}
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    rows = [row for row in kept if row["name"] not in names]
    rows += [asdict(one) | {"ratio": one.ratio, "holds": one.holds} for one in measures]
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

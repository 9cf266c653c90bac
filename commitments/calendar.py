"""Parliamentary time as a value: recesses, quarters, working days, Prinsjesdag.

Knows no Django: rows become a ``Calendar`` before they are asked anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Recess:
    """One recess of one chamber; ``first`` and ``last`` are both days of it."""

    chamber: Literal["TK", "EK"]
    name: str  # zomer, herfst, kerst, voorjaar, mei, verkiezing
    first: date
    last: date
    status: Literal["gepland", "vastgesteld", "vervallen"]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is known of parliamentary time; the rules ask it, nobody else keeps dates."""

    recesses: tuple[Recess, ...] = ()

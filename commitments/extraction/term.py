"""What words of time bound, as a value, and how that is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from commitments.extraction.periods import Grain
from commitments.extraction.readings import DeadlineKind
from commitments.extraction.rules.units import say

CALENDAR_UNKNOWN = "kalender-onbekend"
IN_PAPER = "gebeurtenis.in-stuk"


class Term(NamedTuple):
    """Words of time and what they bound; ``start`` and ``end`` count in the text read.

    ``hard`` marks an explicit bound (uiterlijk), ``owned`` a date that hangs on
    the noun before it (de brief van 3 mei), ``bare`` one without any word in
    front, ``closing`` a bare one that ends its text (the last cell of a row), ``past``
    one that lies before the letter, ``weak`` a term that gives way to any other,
    ``hoped`` one that the next sentence only hopes to keep.
    ``why`` says in Dutch where ``latest`` comes from.
    """

    start: int
    end: int
    wording: str
    kind: DeadlineKind
    rule: str
    latest: date | None = None
    earliest: date | None = None
    hard: bool = False
    owned: bool = False
    bare: bool = False
    closing: bool = False
    past: bool = False
    weak: bool = False
    hoped: bool = False
    preposition: str = ""
    grain: Grain | None = None
    why: str = ""


def explain(term: Term, on: date | None) -> str:
    """One Dutch sentence that says what the words bound and why."""
    words = f"'{' '.join(term.wording.split())}'"
    letter = f"in een brief van {say(on)}" if on else "in een brief zonder datum"
    if term.latest:
        why = f", {term.why}" if term.why else ""
        return f"{words} {letter}: uiterlijk {say(term.latest)}{why}."
    if term.rule == CALENDAR_UNKNOWN:
        unknown = (
            "de datum is in de kalender niet bekend" if on else "de uiterste dag is niet bekend"
        )
        return f"{words} {letter}: {unknown}."
    if term.kind == "event":
        return f"{words}: wacht op een gebeurtenis waarvan de datum niet bekend is."
    if term.kind == "recurring":
        return f"{words}: keert terug, zonder datum voor de eerste keer."
    if term.earliest:
        return f"{words} {letter}: niet eerder dan {say(term.earliest)}, zonder laatste dag."
    return f"{words}: noemt geen laatste dag."


def of_kind(terms: Sequence[Term], kind: DeadlineKind) -> list[Term]:
    """Those of the terms that are of one kind."""
    return [term for term in terms if term.kind == kind]


def hardest(terms: Sequence[Term]) -> Term | None:
    """An explicit bound before a plain one; of equals the later, which is the more lenient."""
    dated = [term for term in terms if term.latest]
    return max(dated, key=lambda t: (t.hard, t.latest or date.min), default=None)

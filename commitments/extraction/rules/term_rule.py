"""What a rule about time is: a typed value with dated examples."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from commitments.calendar import Calendar
from commitments.extraction.leads import Lead
from commitments.extraction.periods import Period
from commitments.extraction.readings import Chamber, DeadlineKind


@dataclass(frozen=True, slots=True)
class Context:
    """What a term is read against. ``on`` is the letter's date, if it has one."""

    on: date | None
    chamber: Chamber
    calendar: Calendar
    text: str


@dataclass(frozen=True, slots=True)
class TermExample:
    """Words as a ministry writes them, in a letter of ``on``, and what they bound."""

    words: str
    on: str  # ISO; "" for a letter without a date
    kind: DeadlineKind
    latest: str = ""  # ISO; "" where there is none
    earliest: str = ""
    chamber: Chamber = "TK"


class Unit(NamedTuple):
    """A unit of time where it stands: its words, the words before it, the letter."""

    match: re.Match[str]
    before: re.Match[str] | None
    lead: Lead
    context: Context

    def word(self, name: str) -> str:
        """What a group of the unit or of the words before it caught; "" for nothing."""
        for match in (self.match, self.before):
            if match is not None and name in match.re.groupindex:
                return match[name] or ""
        return ""

    def follows(self, *words: str) -> bool:
        """Whether the unit stands directly behind one of the words."""
        return self.match.string.endswith(words, 0, self.match.start())

    @property
    def on(self) -> date | None:
        return self.context.on


# The periods a unit can mean, the earliest first: one if the words leave no choice,
# none if the calendar does not know it (yet), and None if it is no term here.
type Periods = Callable[[Unit], Iterable[Period] | None]


@dataclass(frozen=True, slots=True)
class DateRule:
    """A unit of the calendar ("maart 2024", "het zomerreces").

    ``pattern`` is searched in lower case text, and only where one of the ``stems``
    stands in it; ``before`` is what may stand directly in front and belongs to the
    unit ("vrijdag", "komend"). Patterns begin with a letter or digit, so that the
    search can skip to it.
    """

    name: str
    stems: tuple[str, ...]
    pattern: re.Pattern[str]
    periods: Periods
    examples: tuple[TermExample, ...]
    counterexamples: tuple[str, ...] = ()
    before: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """Words of time without a bound of their own: vague, event or recurring."""

    name: str
    stems: tuple[str, ...]
    pattern: re.Pattern[str]
    kind: DeadlineKind
    examples: tuple[TermExample, ...]
    counterexamples: tuple[str, ...] = ()
    weak: bool = False  # gives way to any other term

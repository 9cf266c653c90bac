"""What a reader asks of the register, as a value: from a query string, and back to it.

Pages, subscriptions, feeds and exports all use it; ``filters.py`` is its form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Self
from urllib.parse import urlencode

from commitments.lifecycle import OWED, Status
from commitments.models import (
    DATED_KINDS,
    Chamber,
    Commitment,
    CommitmentQuerySet,
    CommitmentSource,
    DeadlineKind,
    Firmness,
)
from commitments.queries.conditions import select
from commitments.queries.past import public_letters
from commitments.queries.query_string import PARTS, pairs, shortened
from commitments.queries.search import MAX_WORDS, saying, terms, weight
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Answered, Late, Questions, Sort
from commitments.stems import search_words

MAX_TEXT = 100
MAX_PROBLEMS = 5
_CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class Criteria:
    """One question; every field is left at its default where it asks nothing.

    ``ministry`` is a slug; ``office``, ``minister`` (a Person), ``member``,
    ``party`` and ``committee`` are keys; ``dossier`` is a normalised number and
    ``debate`` that of an activiteit. ``due_*`` bound the last day, ``promised_*``
    the day of the promise, ``late_*`` the day the clock first said "te laat";
    both ends are included. ``shifts`` is at least how often, ``shifted_from`` the day from which
    the minister shifted it; ``answered`` is held against an accepted term. Promises to answer
    Kamervragen are left out unless ``questions`` asks for them, or the text is the number of
    a promise: who names one means that one, whatever it is. With ``on`` the register is
    asked as it was recorded that day, or as it was ``in_fact``.
    """

    text: str = ""
    status: tuple[Status, ...] = ()
    ministry: str = ""
    office: int | None = None
    minister: int | None = None
    member: int | None = None
    party: int | None = None
    committee: int | None = None
    dossier: str = ""
    debate: str = ""
    chamber: Chamber | None = None
    kinds: tuple[DeadlineKind, ...] = ()
    firmness: Firmness | None = None
    source: CommitmentSource | None = None
    promised_from: date | None = None
    promised_until: date | None = None
    due_from: date | None = None
    due_until: date | None = None
    late: Late | None = None
    late_from: date | None = None
    late_until: date | None = None
    shifts: int = 0
    shifted_from: date | None = None
    answered: Answered | None = None
    proposed: bool = False
    questions: Questions = Questions.WITHOUT
    on: date | None = None
    in_fact: bool = False
    sort: Sort = Sort.LATENESS

    @classmethod
    def read(cls, query: str) -> tuple[Self, list[str]]:
        """The question in a query string, and a Dutch sentence for each thing wrong with it.

        Never raises, whatever the string. What cannot be read is left out; a
        question that contradicts itself is kept, and finds nothing.
        """
        found: dict[str, Any] = {}
        problems: list[str] = []
        for key, value in pairs(query, problems):
            part = PARTS.get(key)
            read = part.read(value) if part else None
            if part is None:
                problems.append(f"Het filter ‘{shortened(key)}’ kennen wij niet.")
            elif read is None:
                problems.append(f"‘{shortened(value)}’ is geen {part.noun}.")
            else:
                part.put(found, read)
        found["text"] = _bounded(found.get("text", ""), problems)
        if names_one(found["text"]) and found.get("questions") != Questions.ONLY:
            found["questions"] = Questions.ALSO
        criteria = cls(**found)
        return criteria, _few(problems) + criteria.contradictions()

    def query(self) -> str:
        """The canonical query string: fixed order, defaults left out; "" asks for everything."""
        written = []
        for key, part in PARTS.items():
            value = getattr(self, part.name)
            if value != self._default(part.name):
                written += [(key, word) for word in part.write(value)]
        return urlencode(written)

    def _default(self, name: str) -> Any:
        """What a field is where the question leaves it out."""
        named = name == "questions" and names_one(self.text)
        return Questions.ALSO if named else _DEFAULTS[name]

    def without(self, name: str, value: Any = None) -> Self:
        """This question without one field, or without one of the values of a field.

        What only the number of a promise asked for goes with that number, an order by
        relevance with its words, and how the past is told with its day.
        """
        kept = self._default(name)
        if value is not None:
            kept = tuple(one for one in getattr(self, name) if one != value)
        rest = self.asking(name, kept)
        if name == "on":
            return rest.asking("in_fact", False)
        if name == "text" and self.sort == Sort.RELEVANCE:
            rest = rest.asking("sort", Sort.LATENESS)
        if self.questions == self._default("questions"):
            return rest.asking("questions", rest._default("questions"))
        return rest

    def asking(self, name: str, value: Any) -> Self:
        """This question with another value of one field."""
        change: Any = {name: value}
        return replace(self, **change)

    def due_between(self, first: date, last: date) -> Self:
        """What of this ends from one day to another, both included."""
        due_from, due_until = self.due_from or first, self.due_until or last
        return replace(self, due_from=max(due_from, first), due_until=min(due_until, last))

    def unsorted(self) -> Self:
        """What is asked, without how or as of when it is listed; what a subscription keeps."""
        return replace(self, sort=Sort.LATENESS, on=None, in_fact=False)

    def known_by(self, today: date) -> Self:
        """What is asked, of today where the day to look back at is still to come."""
        to_come = self.on is not None and self.on > today
        return self.without("on") if to_come else self

    def contradictions(self) -> list[str]:
        """Why this can find nothing, or not what was meant, whatever the rows are."""
        told = []
        periods = (
            (self.due_from, self.due_until),
            (self.promised_from, self.promised_until),
            (self.late_from, self.late_until),
        )
        if any(first and last and first > last for first, last in periods):
            told.append("De eerste dag ligt na de laatste dag; zo is er niets te vinden.")
        if self.late and self.status and not OWED.intersection(self.status):
            told.append("Wat voldaan of vervallen is, is niet te laat; zo is er niets te vinden.")
        dated = self.late or self.due_from or self.due_until
        if dated and self.kinds and not set(DATED_KINDS).intersection(self.kinds):
            told.append("Een termijn zonder datum verstrijkt niet; zo is er niets te vinden.")
        of_the_other = {Late.LATE: Firmness.EFFORT, Late.TARGET: Firmness.FIRM}
        if self.late and self.firmness and of_the_other.get(self.late) == self.firmness:
            told.append("Die hardheid past niet bij ‘te laat’; zo is er niets te vinden.")
        if self.in_fact and self.on is None:
            told.append("‘stand=feit’ vraagt ook om een dag, zoals op=2024-06-30.")
        if self.sort == Sort.RELEVANCE and not self.text:
            told.append("Op relevantie is alleen te ordenen wie woorden zoekt.")
        return told

    def apply(self, commitments: CommitmentQuerySet, standing: Standing) -> CommitmentQuerySet:
        """Those of the commitments that the question asks for."""
        found = select(commitments, self, standing)
        return found.filter(saying(self.text)) if self.text else found

    def public(self, standing: Standing) -> CommitmentQuerySet:
        """Every public commitment it asks for, public on the day it asks about."""
        return self.apply(self.shown(), standing)

    def shown(self) -> CommitmentQuerySet:
        """What the public may see on the day it asks about; ``apply`` adds the past's statuses."""
        return Commitment.objects.public() if self.on is None else public_letters()

    def matching(self, ids: Iterable[int], standing: Standing) -> set[int]:
        """Which of these commitments are public and asked for, however many there are."""
        wanted = list(ids)
        found: set[int] = set()
        for start in range(0, len(wanted), _CHUNK):
            some = self.shown().filter(pk__in=wanted[start : start + _CHUNK])
            found.update(self.apply(some, standing).values_list("pk", flat=True))
        return found


def names_one(text: str) -> bool:
    """Whether a reader's words are the number of one promise: "G-000042", "g42"."""
    return Commitment.pk_of(text) is not None


_DEFAULTS = {field.name: field.default for field in fields(Criteria)}


def _bounded(text: str, problems: list[str]) -> str:
    """A search question of bounded length, cut between words and told."""
    if len(text) <= MAX_TEXT and weight(terms(text)) <= MAX_WORDS:
        return text
    problems.append(f"De zoekvraag is te lang; de eerste {MAX_WORDS} woorden tellen.")
    return " ".join(search_words(text[: MAX_TEXT * 2], MAX_WORDS))[:MAX_TEXT].strip()


def _few(problems: list[str]) -> list[str]:
    more = len(problems) - MAX_PROBLEMS
    return problems if more <= 0 else [*problems[:MAX_PROBLEMS], f"En nog {more} zulke filters."]

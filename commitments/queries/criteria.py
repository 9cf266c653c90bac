"""What a reader asks of the register, as a value: from a query string, and back to it.

Pages, subscriptions, feeds and exports all use it; ``filters.py`` is its form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Self
from urllib.parse import urlencode

from django.db.models import Case, F, Q, TextField, Value, When
from django.db.models.expressions import Expression, OrderBy
from django.db.models.functions import Concat

from commitments.lifecycle import OWED, Status
from commitments.models import (
    DATED_KINDS,
    Chamber,
    Commitment,
    CommitmentQuerySet,
    DeadlineKind,
    Passage,
)
from commitments.models.search import Folded
from commitments.queries.query_string import PARTS, dossier_number, pairs, shortened
from commitments.queries.standing import Standing
from commitments.queries.vocabulary import Late, Sort
from commitments.stems import search_words

MAX_TEXT = 100
MAX_WORDS = 8
MAX_PROBLEMS = 5
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Criteria:
    """One question; every field is left at its default where it asks nothing.

    ``ministry`` is a slug, ``minister`` a Person's key, ``dossier`` a normalised
    number; ``due_from`` and ``due_until`` bound the last day, both included.
    """

    text: str = ""
    status: tuple[Status, ...] = ()
    ministry: str = ""
    minister: int | None = None
    dossier: str = ""
    chamber: Chamber | None = None
    kinds: tuple[DeadlineKind, ...] = ()
    due_from: date | None = None
    due_until: date | None = None
    late: Late | None = None
    shifted: bool = False
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
        criteria = cls(**found)
        return criteria, _few(problems) + criteria.contradictions()

    def query(self) -> str:
        """The canonical query string: fixed order, defaults left out; "" asks for everything."""
        written = []
        for key, part in PARTS.items():
            value = getattr(self, part.name)
            if value != _DEFAULTS[part.name]:
                written += [(key, word) for word in part.write(value)]
        return urlencode(written)

    def without(self, name: str, value: Any = None) -> Self:
        """This question without one field, or without one of the values of a field."""
        kept: Any = _DEFAULTS[name]
        if value is not None:
            kept = tuple(one for one in getattr(self, name) if one != value)
        return replace(self, **{name: kept})

    def unsorted(self) -> Self:
        """What is asked, without how it is listed; what a subscription keeps."""
        return self.without("sort")

    def contradictions(self) -> list[str]:
        """Why this can find nothing, whatever the rows are."""
        told = []
        if self.due_from and self.due_until and self.due_from > self.due_until:
            told.append("De eerste dag ligt na de laatste dag; zo is er niets te vinden.")
        if self.late and self.status and not OWED.intersection(self.status):
            told.append("Wat voldaan of vervallen is, is niet te laat; zo is er niets te vinden.")
        dated = self.late or self.due_from or self.due_until
        if dated and self.kinds and not set(DATED_KINDS).intersection(self.kinds):
            told.append("Een termijn zonder datum verstrijkt niet; zo is er niets te vinden.")
        return told

    def apply(self, commitments: CommitmentQuerySet, standing: Standing) -> CommitmentQuerySet:
        """Those of the commitments that the question asks for."""
        found = commitments.filter(self._plain())
        if self.minister is not None:
            signed = Commitment.objects.filter(offices__person=self.minister)
            found = found.filter(pk__in=signed.values("pk"))
        if self.text:
            found = _saying(found, self.text)
        return _passed(found, self.late, standing) if self.late else found

    def order(self, commitments: CommitmentQuerySet, standing: Standing) -> CommitmentQuerySet:
        """The commitments in the order asked for, the same one every time."""
        return commitments.order_by(*_order(self.sort, standing), "-promised_on", "-pk")

    def matching(self, ids: Iterable[int], standing: Standing) -> set[int]:
        """Which of these commitments are public and asked for, however many there are."""
        wanted = list(ids)
        found: set[int] = set()
        for start in range(0, len(wanted), _CHUNK):
            some = Commitment.objects.public().filter(pk__in=wanted[start : start + _CHUNK])
            found.update(self.apply(some, standing).values_list("pk", flat=True))
        return found

    def _plain(self) -> Q:
        asked: dict[str, Any] = {
            "status__in": self.status,
            "ministry__slug": self.ministry,
            "dossiers__number": self.dossier,
            "chamber": self.chamber,
            "deadline_kind__in": self.kinds,
            "deadline_latest__gte": self.due_from,
            "deadline_latest__lte": self.due_until,
            "shifts__gte": int(self.shifted),
        }
        return Q(**{lookup: value for lookup, value in asked.items() if value})


_DEFAULTS = {field.name: field.default for field in fields(Criteria)}


def _bounded(text: str, problems: list[str]) -> str:
    """A search question of bounded length, cut between words and told."""
    if len(text) <= MAX_TEXT and len(search_words(text, MAX_WORDS + 1)) <= MAX_WORDS:
        return text
    problems.append(f"De zoekvraag is te lang; de eerste {MAX_WORDS} woorden tellen.")
    return " ".join(search_words(text[: MAX_TEXT * 2], MAX_WORDS))[:MAX_TEXT].strip()


def _few(problems: list[str]) -> list[str]:
    more = len(problems) - MAX_PROBLEMS
    return problems if more <= 0 else [*problems[:MAX_PROBLEMS], f"En nog {more} zulke filters."]


def _saying(found: CommitmentQuerySet, text: str) -> CommitmentQuerySet:
    """Every word stands in the quote or the object; or the text is its number or its dossier's."""
    said = Q()
    for word in search_words(text, MAX_WORDS):
        quoting = Passage.objects.alias(folded=Folded("quote")).filter(
            commitments__isnull=False, folded__contains=word
        )
        said &= Q(own__contains=word) | Q(pk__in=quoting.values("commitments"))
    number, dossier = Commitment.pk_of(text), dossier_number(text)
    if number:
        said |= Q(pk=number)
    if dossier:
        said |= Q(pk__in=Commitment.objects.filter(dossiers__number=dossier).values("pk"))
    own = Concat("object", Value("\n", TextField()), "words")
    return found.alias(own=Folded(own)).filter(said)


def _passed(found: CommitmentQuerySet, late: Late, standing: Standing) -> CommitmentQuerySet:
    if late == Late.PASSED:
        return found.overdue(standing.on)
    if standing.cutoff is None:
        return found.none()
    judged = found.late if late == Late.LATE else found.target_passed
    return judged(standing.cutoff)


def _order(sort: Sort, standing: Standing) -> list[Expression | OrderBy | str]:
    """What is owed first; by its last day, or by how soon that day comes."""
    if sort == Sort.PROMISED:
        return []
    owed = Case(When(status__in=OWED, then=Value(0)), default=Value(1))
    last = Case(When(status__in=OWED, then=F("deadline_latest")))
    if sort == Sort.LATENESS:
        return [owed.asc(), last.asc(nulls_last=True)]
    ahead = Case(When(deadline_latest__gte=standing.on, then=Value(0)), default=Value(1))
    return [owed.asc(), ahead.asc(), last.asc(nulls_last=True)]

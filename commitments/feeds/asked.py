"""The question behind a download or feed, and its rows in batches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.utils import timezone

from commitments.models import Commitment, CommitmentQuerySet
from commitments.queries.criteria import Criteria
from commitments.queries.listing import as_it_was, whole_list
from commitments.queries.rows import Rows, with_details
from commitments.queries.standing import Standing, standing, standing_asked
from commitments.wording.dates import count
from commitments.wording.questions import criteria_words

BATCH = 500
#: The key that names single commitments: "nummer=G-000042&nummer=G-000043".
NUMBER = "nummer"
MAX_NUMBERS = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """A question from an address, or the commitments it names one by one.

    ``keys`` are the latter's, none of them where only nonsense was named; None for a question.
    ``problems`` are sentences about what could not be read, or can find nothing.
    """

    criteria: Criteria
    standing: Standing
    keys: tuple[int, ...] | None = None
    problems: tuple[str, ...] = ()

    @property
    def query(self) -> str:
        """What is asked, as an address says it in one way only."""
        if self.keys is None:
            return self.criteria.query()
        numbers = [Commitment(pk=key).number for key in self.keys]
        return urlencode([(NUMBER, number) for number in numbers or [""]])

    @property
    def words(self) -> str:
        """What is asked in one line: "toezeggingen: openstaand", "2 gekozen toezeggingen"."""
        if self.keys is None:
            return criteria_words(self.criteria)
        return count(len(self.keys), "gekozen toezegging", "gekozen toezeggingen")

    def found(self) -> CommitmentQuerySet:
        """The public commitments that are asked for."""
        if self.keys is not None:
            return Commitment.objects.public().filter(pk__in=self.keys)
        return self.criteria.public(self.standing)

    def batches(self, most: int) -> Iterator[Rows]:
        """At most ``most`` rows, BATCH at a time, in the order of the list."""
        asked = (self.criteria, self.standing, self.found())
        for some in whole_list(*asked, most, at_once=BATCH):
            prefetch_related_objects(some, "letter__papers__dossier")
            yield as_it_was(self.criteria, with_details(some))


def read_asked(request: HttpRequest) -> Asked:
    """The question of a request; what cannot be read is left out, as on the list."""
    now = timezone.now()
    if NUMBER in request.GET:
        named = map(Commitment.pk_of, request.GET.getlist(NUMBER))
        return Asked(Criteria(), standing(now), tuple(filter(None, named))[:MAX_NUMBERS])
    criteria, problems = Criteria.read(request.META.get("QUERY_STRING", ""))
    criteria = criteria.known_by(timezone.localdate(now))
    return Asked(criteria, standing_asked(criteria.on, now), problems=tuple(problems))

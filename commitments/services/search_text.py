"""Keep what commitments are searched by, with every write."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import batched

from commitments.models import Commitment, SearchText
from commitments.services.bulk import insert
from commitments.stems import searchable

_BATCH = 500
#: What of a commitment its search text is made of.
SAID = frozenset({"words", "object", "deadline_wording", "passages", "dossiers"})


def keep_searchable(commitment_ids: Iterable[int]) -> None:
    """Write the search text of commitments anew, from what they say now."""
    for some in batched(commitment_ids, _BATCH):
        chosen = Commitment.objects.filter(pk__in=some).prefetch_related("passages", "dossiers")
        SearchText.objects.bulk_create(
            [SearchText(commitment_id=one.pk, stems=search_text(one)) for one in chosen],
            update_conflicts=True,
            unique_fields=["commitment"],
            update_fields=["stems"],
        )


def make_searchable(commitments: Iterable[Commitment]) -> None:
    """Write the search text of commitments just made, which have no passages and no dossiers."""
    insert(SearchText(commitment=one, stems=_stems(one, one.words)) for one in commitments)


def search_text(commitment: Commitment) -> str:
    """What its quote, subject and term say, its number and its dossiers' numbers, searchable.

    Asks ``passages`` and ``dossiers``.
    """
    numbers = [dossier.number for dossier in commitment.dossiers.all()]
    return _stems(commitment, commitment.quote, *numbers)


def _stems(commitment: Commitment, quote: str, *dossiers: str) -> str:
    numbers = [commitment.number, f"g{commitment.pk}", *dossiers]
    said = [quote, commitment.object, commitment.deadline_wording, *numbers]
    return searchable(" ".join(said))

"""A promise and a letter side by side, with what links them."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.lifecycle import LinkState
from commitments.models import Commitment, Letter, Link, Passage
from commitments.queries.story import find

_SHOWN = (LinkState.CONFIRMED, LinkState.PROPOSED)


@dataclass(frozen=True, slots=True)
class Proof:
    """``links`` are the confirmed ones and those that wait; there is at least one.

    ``again`` are the words in which the letter makes the promise anew.
    """

    commitment: Commitment
    letter: Letter
    links: list[Link]
    again: list[Passage]


def proof(number: str, letter_pk: int) -> Proof | None:
    """What links a commitment and a letter; None where nothing does."""
    commitment = find(number)
    if commitment is None:
        return None
    links = list(
        Link.objects.filter(commitment=commitment, letter=letter_pk, state__in=_SHOWN)
        .select_related("passage")
        .order_by("state", "pk")
    )
    if not links:
        return None
    doubles = Commitment.objects.filter(double_of=commitment, letter=letter_pk)
    again = Passage.objects.filter(commitments__in=doubles, only_in=None).distinct()
    letter = Letter.objects.with_heading().get(pk=letter_pk)
    return Proof(commitment, letter, links, list(again))

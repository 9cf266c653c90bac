"""A promise and a letter side by side, with what links them."""

from __future__ import annotations

from dataclasses import dataclass

from commitments.lifecycle import LinkState
from commitments.models import Commitment, Letter, Link
from commitments.queries.story import find

_SHOWN = (LinkState.CONFIRMED, LinkState.PROPOSED)


@dataclass(frozen=True, slots=True)
class Proof:
    """``links`` are the confirmed ones and those that wait; there is at least one."""

    commitment: Commitment
    letter: Letter
    links: list[Link]


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
    return Proof(commitment, Letter.objects.with_heading().get(pk=letter_pk), links)

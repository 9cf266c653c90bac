"""A promise made before and said again: what the same words of the letter were found as.

A letter that puts a promise off mostly makes it anew, in that sentence or soon after it
("Dat lukt niet. U ontvangt de brief in mei"); the reader then finds a commitment there,
as it should. Once people say that the letter repeats or postpones, the two are one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q

from commitments.lifecycle import OWED, Relation, Status
from commitments.models import Commitment, Link, Passage

#: Relations by which a letter makes a promise anew.
SAYING_AGAIN = (Relation.POSTPONES, Relation.REPEATS)
#: So many characters after "not in time" the new term may be promised.
REACH = 600
#: What may be a double of a promise that it says again; on another something was decided.
_SETTLED = (Status.FOUND, Status.OPEN)


def said_again(links: Iterable[Link], latest: date | None = None) -> list[Commitment]:
    """What was found in the words by which the letter of these links makes their promise anew.

    It has the words the link points at, or promises soon after them the very term the
    link names. Where no words are pointed at, it is the only one of its letter with
    ``latest``, the term that people say the letter gives.
    """
    found: dict[int, Commitment] = {}
    for link in links:
        own = Commitment.objects.filter(letter=link.letter_id, status__in=_SETTLED)
        own = own.exclude(pk=link.commitment_id).order_by("pk")
        place = link.place
        if place is not None:
            says = _says(place.start, place.end, link.deadline_wording)
            passages = Passage.objects.filter(says, letter=link.letter_id, only_in=None)
            found |= {one.pk: one for one in own.filter(passages__in=passages).distinct()}
        elif latest is not None:
            dated = list(own.filter(deadline_latest=latest)[:2])
            found |= {one.pk: one for one in dated} if len(dated) == 1 else {}
    return list(found.values())


def asked_first() -> Exists:
    """For rows of commitments: whether a link that waits may make them a double of its promise.

    That is asked first, so that nobody confirms one promise twice.
    """
    passages = Commitment.passages.through._default_manager.filter(
        _says(OuterRef("start"), OuterRef("end"), OuterRef("deadline_wording"), "passage__"),
        commitment=OuterRef(OuterRef("pk")),
        passage__only_in=None,
    )
    waiting = Link.objects.waiting().filter(
        relation__in=SAYING_AGAIN, commitment__status__in=OWED, letter=OuterRef("letter")
    )
    return Exists(waiting.filter(Exists(passages)))


def _says(start: Any, end: Any, term: Any, path: str = "") -> Q:
    """Passages with words of a place, or soon after it with the term in these words.

    ``path`` leads to the passage; each value may be one of an outer query.
    """
    same = {f"{path}start__lt": end, f"{path}end__gt": start}
    after = {f"{path}start__gte": end, f"{path}start__lt": end + REACH}
    return Q(**same) | (Q(**after, **{f"{path}deadline_wording": term}) & ~_no_term(path))


def _no_term(path: str) -> Q:
    return Q(**{f"{path}deadline_wording": ""})

"""What waits for a person: doubles, found commitments and proposed links, oldest first."""

from __future__ import annotations

from django.db.models import QuerySet

from commitments.lifecycle import ANSWERS, OWED, LinkState, Status
from commitments.models import Commitment, DoubleProposal, Link, Visibility


def found_commitments() -> QuerySet[Commitment]:
    """Read in a letter and not yet judged; what stands in a recalled letter need not be."""
    found = Commitment.objects.filter(status=Status.FOUND)
    return found.exclude(letter__visibility=Visibility.RECALLED).order_by("pk")


def proposed_links() -> QuerySet[Link]:
    """Letters that may answer something that is owed.

    Those of a commitment that is still to be judged come up once it is; those
    of a closed one come back when it is opened again.
    """
    return Link.objects.waiting().filter(commitment__status__in=OWED).order_by("pk")


def proposed_doubles() -> QuerySet[DoubleProposal]:
    """Pairs that may be one commitment; one that was rejected meanwhile needs no more."""
    waiting = DoubleProposal.objects.filter(state=LinkState.PROPOSED)
    gone = Status.REJECTED
    return waiting.exclude(found__status=gone).exclude(kept__status=gone).order_by("pk")


def candidates_beside(link: Link) -> list[Link]:
    """All letters that wait for a decision on the same commitment, answers and likeliest first."""
    waiting = Link.objects.waiting().filter(commitment=link.commitment_id).select_related("letter")
    rows = waiting.prefetch_related("letter__papers__dossier").defer("letter__text")
    return sorted(rows, key=lambda one: (one.relation not in ANSWERS, -(one.score or 0.0), one.pk))


def commitment_for_review(pk: int) -> Commitment | None:
    """A commitment with its evidence: letter, passages, signatures."""
    rows = Commitment.objects.filter(pk=pk).select_related("letter", "ministry", "double_of")
    return rows.prefetch_related(
        "passages", "offices__person", "letter__papers__dossier", "letter__signatures"
    ).first()


def link_for_review(pk: int) -> Link | None:
    """A link with both sides of its evidence."""
    rows = Link.objects.filter(pk=pk).select_related(
        "commitment__letter", "commitment__ministry", "letter", "passage"
    )
    return rows.prefetch_related(
        "commitment__passages",
        "commitment__offices__person",
        "commitment__letter__papers__dossier",
        "commitment__letter__signatures",
        "letter__papers__dossier",
        "letter__signatures",
    ).first()


def double_for_review(pk: int) -> DoubleProposal | None:
    """A pair with the evidence of both: letter, passages, signatures, and the register's row."""
    sides = ("found", "kept")
    rows = DoubleProposal.objects.filter(pk=pk).select_related(
        *(f"{side}__{name}" for side in sides for name in ("letter", "ministry"))
    )
    return rows.prefetch_related(
        "kept__register_entries",
        *(
            f"{side}__{name}"
            for side in sides
            for name in ("passages", "letter__papers__dossier", "letter__signatures")
        ),
    ).first()

"""What the machine proposes: letters that say outright which letter they answer."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q

from commitments.lifecycle import MACHINE, Action, LinkState, Relation, Status
from commitments.models import Commitment, Letter, Link, Passage, Reference
from commitments.services.journal import change_commitment, holding
from commitments.services.link import why_not_linked

#: What a passage's act proposes the letter to be.
_PROPOSES = {
    "fulfilment": Relation.FULFILS,
    "postponement": Relation.POSTPONES,
    "withdrawal": Relation.WITHDRAWS,
    "repeat": Relation.REPEATS,
}


def propose_links(letter: Letter, *, now: datetime, quiet: bool = False) -> list[Link]:
    """Propose what letters say outright: a passage that answers, beside the paper it names.

    Only explicit evidence counts here: the passage cites the Kamerstuk of the
    letter that made the promise. Asked of a new letter, it looks both ways,
    because letters arrive in any order. Nothing is decided by machine.
    """
    cited = Reference.objects.filter(
        Q(letter=letter) | Q(target=letter), target__isnull=False, only_in=None
    )
    proposed = []
    for reference in cited.select_related("target").prefetch_related("passages__letter"):
        for passage in reference.passages.all():
            for act, relation in _PROPOSES.items():
                if passage.does(act):
                    proposed += _propose(reference, passage, relation, now=now, quiet=quiet)
    return proposed


def resolve_references(letter: Letter) -> int:
    """Point references by Kamerstuk at letters we hold, both ways; how many were resolved."""
    resolved = 0
    for paper in letter.papers.select_related("dossier"):
        if paper.dossier and paper.number:
            resolved += (
                Reference.objects.filter(
                    dossier_number=paper.dossier.number, paper_number=paper.number, target=None
                )
                .exclude(letter=letter)
                .update(target=letter)
            )
    for reference in letter.references.filter(kind="kamerstuk", target=None):
        target = (
            Letter.objects.filter(
                papers__dossier__number=reference.dossier_number,
                papers__number=reference.paper_number,
            )
            .exclude(pk=letter.pk)
            .first()
        )
        if target is not None and reference.paper_number:
            resolved += Reference.objects.filter(pk=reference.pk).update(target=target)
    return resolved


def _propose(
    reference: Reference, passage: Passage, relation: Relation, *, now: datetime, quiet: bool
) -> list[Link]:
    made = []
    promising = Commitment.objects.filter(letter=reference.target).exclude(
        status__in=(Status.REJECTED, Status.FULFILLED, Status.WITHDRAWN)
    )
    reason = f"De passage noemt {reference.wording}, de brief met deze toezegging."
    for commitment in promising:
        if why_not_linked(commitment, passage.letter):
            continue
        with holding(commitment.pk, None):
            link, new = Link.objects.get_or_create(
                commitment=commitment,
                letter=passage.letter,
                relation=relation,
                defaults={
                    "passage": passage,
                    "state": LinkState.PROPOSED,
                    "reasons": [reason],
                    "proposed_by": MACHINE.name,
                    "proposed_at": now,
                },
            )
            if new:
                change_commitment(
                    commitment.pk,
                    version=None,
                    action=Action.PROPOSE_LINK,
                    letter=passage.letter,
                    why=reason,
                    actor=MACHINE,
                    now=now,
                    quiet=quiet,
                )
                made.append(link)
    return made

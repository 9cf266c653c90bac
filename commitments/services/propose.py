"""What the machine proposes: which letter does what to which commitment, with its reasons.

Nothing is decided here: every proposal is a Link that waits for a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from django.db.models import Q

from commitments.lifecycle import Relation
from commitments.matching.judge import judge
from commitments.models import Commitment, Letter, Link, Passage, Reference, Rematch
from commitments.queries.candidates import clues_of, find_candidates, letters_since
from commitments.queries.promises import answer_of, promises_of, rarity_among
from commitments.services.proposals import Proposal, keep_proposal

#: How many commitments a letter is held against.
MOST = 120
#: What a passage's act proposes the letter to be.
_PROPOSES = {
    "fulfilment": Relation.FULFILS,
    "postponement": Relation.POSTPONES,
    "withdrawal": Relation.WITHDRAWS,
    "repeat": Relation.REPEATS,
}


def propose_links(letter: Letter, *, now: datetime, quiet: bool = False) -> list[Link]:
    """Propose what a letter does to the commitments it may speak of.

    Plain evidence comes first: a passage that answers and cites the Kamerstuk
    in which one commitment stands alone. It is looked for both ways, because
    letters arrive in any order; ``match_waiting`` does the rest backwards.
    """
    judged = list(judge_letter(letter))
    known = {proposal.commitment_id for proposal in judged}
    proposed = [keep_proposal(one, letter, now=now, quiet=quiet) for one in judged]
    for answering, one in _outright(letter):
        if answering != letter or one.commitment_id not in known:
            proposed.append(keep_proposal(one, answering, now=now, quiet=quiet))
    return [link for link in proposed if link is not None]


def judge_letter(letter: Letter, only: Collection[int] | None = None) -> Iterator[Proposal]:
    """What a letter seems to do to the commitments it may speak of, or to ``only`` some of them."""
    answer = answer_of(letter)
    found = find_candidates(clues_of(letter, answer), limit=MOST)
    if only is not None:
        found = sorted({*found, *only})
    promises = promises_of(found)
    rarity = rarity_among({stem for promise in promises for stem in promise.words})
    for verdict in judge(promises, answer, rarity):
        if only is None or verdict.key in only:
            yield Proposal(
                commitment_id=verdict.key,
                relation=Relation(verdict.relation),
                reasons=verdict.reasons,
                evidence=verdict.evidence,
                score=verdict.score,
                start=verdict.start,
                end=verdict.end,
                deadline=verdict.deadline,
            )


def ask_rematch(commitments: Sequence[Commitment], *, now: datetime) -> None:
    """Queue commitments to be held against the letters that came before this moment."""
    Rematch.objects.bulk_create(
        [Rematch(commitment=one, asked_at=now) for one in commitments], ignore_conflicts=True
    )


def match_waiting(*, now: datetime) -> list[Link]:
    """Hold every queued commitment against the letters of after its promise."""
    proposed: list[Link | None] = []
    for waiting in Rematch.objects.select_related("commitment").iterator(chunk_size=100):
        commitment = waiting.commitment
        for letter in letters_since(commitment):
            judged = list(judge_letter(letter, only={commitment.pk}))
            proposed += [keep_proposal(one, letter, now=now) for one in judged]
        Rematch.objects.filter(pk=waiting.pk, asked_at=waiting.asked_at).delete()
    return [link for link in proposed if link is not None]


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


def _outright(letter: Letter) -> Iterator[tuple[Letter, Proposal]]:
    """Passages that answer beside the paper of the one commitment they can mean."""
    cited = Reference.objects.filter(
        Q(letter=letter) | Q(target=letter), target__isnull=False, only_in=None
    )
    for reference in cited.select_related("target").prefetch_related("passages__letter"):
        promising = Commitment.objects.matchable().filter(letter=reference.target)
        only = list(promising[:2])
        if len(only) != 1:
            continue
        for passage in reference.passages.all():
            for act, relation in _PROPOSES.items():
                if passage.does(act):
                    yield passage.letter, _cited(only[0], reference, passage, relation)


def _cited(
    commitment: Commitment, reference: Reference, passage: Passage, relation: Relation
) -> Proposal:
    return Proposal(
        commitment_id=commitment.pk,
        relation=relation,
        reasons=(f"De passage noemt {reference.wording}, de brief met deze toezegging.",),
        evidence="names_paper",
        start=passage.start,
        end=passage.end,
        passage=passage,
    )

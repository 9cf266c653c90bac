"""What the machine proposes: which letter does what to which commitment, with its reasons.

Nothing is decided here: every proposal is a Link that waits for a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from functools import reduce
from itertools import batched
from operator import or_

from django.db import transaction
from django.db.models import Count, Min, Q

from commitments.lifecycle import Relation
from commitments.matching.judge import judge
from commitments.models import Commitment, Letter, LetterPaper, Link, Passage, Reference, Rematch
from commitments.queries.candidates import clues_of, find_candidates, letters_since, with_chains
from commitments.queries.promises import answer_of, promises_of, rarity_among
from commitments.services.in_hand import take_in_hand
from commitments.services.proposals import Proposal, keep_proposal

#: How many commitments a letter is held against.
MOST = 120
_BATCH = 500
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
    found = [(letter, one) for one in judge_letter(letter)]
    judged = {one.commitment_id for _, one in found}
    found += [
        (answering, one)
        for answering, one in _outright(letter)
        if answering != letter or one.commitment_id not in judged
    ]
    with transaction.atomic():
        take_in_hand(letter, beside={one.commitment_id for _, one in found})
        kept = [keep_proposal(one, by, now=now, quiet=quiet) for by, one in found]
    return [link for link in kept if link is not None]


def judge_letter(letter: Letter, only: Collection[int] | None = None) -> Iterator[Proposal]:
    """What a letter seems to do to the commitments it may speak of, or to ``only`` some of them."""
    answer = answer_of(letter)
    found = find_candidates(clues_of(letter, answer), limit=MOST)
    promises = promises_of(with_chains({*found, *(only or ())}, letter.date))
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
    """Hold every queued commitment against the letters of after its promise.

    Words of which people decided that they speak of another commitment are not
    proposed for this one: that one may be closed by now, and no rival any more.
    """
    proposed: list[Link | None] = []
    for waiting in Rematch.objects.select_related("commitment").iterator(chunk_size=100):
        commitment = waiting.commitment
        for letter in letters_since(commitment):
            judged = list(judge_letter(letter, only={commitment.pk}))
            free = [one for one in judged if not _speaks_of_another(one, letter)]
            proposed += [keep_proposal(one, letter, now=now) for one in free]
        Rematch.objects.filter(pk=waiting.pk, asked_at=waiting.asked_at).delete()
    return [link for link in proposed if link is not None]


def _speaks_of_another(proposal: Proposal, letter: Letter) -> bool:
    """Whether people linked the very words to another, and they do not name this one's number."""
    if "names_number" in proposal.evidence.split():
        return False
    decided = Link.objects.confirmed().filter(letter=letter).exclude(relation=Relation.MENTIONS)
    others = decided.exclude(commitment=proposal.commitment_id)
    return others.filter(start__lt=proposal.end, end__gt=proposal.start).exists()


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
    return resolved + _resolve_own(letter)


def _resolve_own(letter: Letter) -> int:
    """Point the letter's own references at the letters we hold, a few queries for any number."""
    unresolved = letter.references.filter(kind="kamerstuk", target=None).exclude(paper_number="")
    asked: dict[tuple[str, str], list[int]] = {}
    for pk, dossier, number in unresolved.values_list("pk", "dossier_number", "paper_number"):
        asked.setdefault((dossier, number), []).append(pk)
    targets: dict[int, list[int]] = {}
    for some in batched(sorted({dossier for dossier, _ in asked}), _BATCH):
        papers = LetterPaper.objects.filter(dossier__number__in=some).exclude(letter=letter)
        for dossier, number, target in papers.order_by("-letter").values_list(
            "dossier__number", "number", "letter"
        ):
            targets.setdefault(target, []).extend(asked.pop((dossier, number), ()))
    return sum(
        letter.references.filter(pk__in=references).update(target=target)
        for target, references in targets.items()
        if references
    )


def _outright(letter: Letter) -> Iterator[tuple[Letter, Proposal]]:
    """Passages that answer beside the paper of the one commitment they can mean."""
    acting = reduce(or_, (Q(passages__acts__contains=act) for act in _PROPOSES))
    cited = Reference.objects.filter(
        acting, Q(letter=letter) | Q(target=letter), target__isnull=False, only_in=None
    )
    some = list(cited.distinct().order_by("pk").prefetch_related("passages__letter")[:MOST])
    promising = Commitment.objects.matchable().filter(letter__in={one.target_id for one in some})
    counted = promising.order_by().values("letter").annotate(one=Min("pk"), many=Count("pk"))
    alone = dict(counted.filter(many=1).values_list("letter", "one"))
    for reference in some:
        for passage in reference.passages.all():
            for act, relation in _PROPOSES.items():
                if reference.target_id in alone and passage.does(act):
                    only = alone[reference.target_id]
                    yield passage.letter, _cited(only, reference, passage, relation)


def _cited(
    commitment_id: int, reference: Reference, passage: Passage, relation: Relation
) -> Proposal:
    return Proposal(
        commitment_id=commitment_id,
        relation=relation,
        reasons=(f"De passage noemt {reference.wording}, de brief met deze toezegging.",),
        evidence="names_paper",
        start=passage.start,
        end=passage.end,
        passage=passage,
    )

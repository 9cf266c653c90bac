"""Which letter answers which commitment: the machine proposes, a person decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from commitments.lifecycle import (
    DECISIVE,
    MACHINE,
    Action,
    Actor,
    DeadlineChangeReason,
    LifecycleError,
    LinkState,
    Relation,
    Status,
)
from commitments.models import Commitment, Event, Letter, Link, Passage, Reference
from commitments.services.journal import change_commitment
from commitments.services.reschedule import NewDeadline, change_deadline

#: What a passage's act proposes the letter to be.
_PROPOSES = {
    "fulfilment": Relation.FULFILS,
    "postponement": Relation.POSTPONES,
    "withdrawal": Relation.WITHDRAWS,
}


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """What a person says with a link: the relation, and what that relation needs."""

    relation: Relation
    why: str = ""
    remaining: str = ""
    deadline: NewDeadline | None = None


def link_letter(
    commitment_id: int,
    *,
    version: int,
    letter_id: int,
    decision: LinkDecision,
    actor: Actor,
    now: datetime,
    passage_id: int | None = None,
    quiet: bool = False,
) -> Event:
    """Link a letter by hand and let it do what its relation says, in one Event."""
    with transaction.atomic():
        letter = Letter.objects.get(pk=letter_id)
        passage = _passage_of(letter, passage_id)
        commitment = Commitment.objects.get(pk=commitment_id)
        _check_order(commitment, letter)
        link, _ = Link.objects.get_or_create(
            commitment=commitment,
            letter=letter,
            relation=decision.relation,
            defaults={
                "passage": passage,
                "state": LinkState.PROPOSED,
                "proposed_by": actor.name,
                "proposed_at": now,
            },
        )
        if link.state == LinkState.CONFIRMED:
            raise LifecycleError("Deze brief is al zo aan de toezegging gekoppeld.")
        if passage is not None and link.passage_id != passage.pk:
            link.passage = passage
            link.save(update_fields=["passage"])
        back_to = LinkState.PROPOSED if link.proposed_by == MACHINE.name else LinkState.UNDONE
        return _settle(
            link, decision, version=version, actor=actor, now=now, back_to=back_to, quiet=quiet
        )


def decide_link(
    link_id: int,
    *,
    version: int,
    decision: LinkDecision | None,
    actor: Actor,
    now: datetime,
) -> Event:
    """Decide on a proposed link: adopt it with ``decision``, or reject it with None.

    Another relation than the proposed one rejects the proposal and links the
    letter by the relation the person chose.
    """
    with transaction.atomic():
        link = Link.objects.select_related("letter", "commitment").get(pk=link_id)
        if link.state != LinkState.PROPOSED:
            raise LifecycleError("Over deze koppeling is al besloten.")
        if decision is not None and decision.relation == link.relation:
            back_to = LinkState.PROPOSED
            return _settle(link, decision, version=version, actor=actor, now=now, back_to=back_to)
        event = change_commitment(
            link.commitment_id,
            version=version,
            action=Action.DECIDE_LINK,
            letter=link.letter,
            why="Deze brief doet niet wat werd voorgesteld.",
            actor=actor,
            now=now,
            also_before={"links": {str(link.pk): LinkState.PROPOSED}},
        )
        Link.objects.filter(pk=link.pk).update(state=LinkState.REJECTED, event=event)
        if decision is None:
            return event
        return link_letter(
            link.commitment_id,
            version=version + 1,
            letter_id=link.letter_id,
            passage_id=link.passage_id,
            decision=decision,
            actor=actor,
            now=now,
        )


def propose_links(letter: Letter, *, now: datetime, quiet: bool = False) -> list[Link]:
    """Propose what the letter says outright: a passage that answers, beside the paper it names.

    Only explicit evidence counts here: the passage cites the Kamerstuk of the
    letter that made the promise. Nothing is decided by machine.
    """
    cited = Reference.objects.filter(letter=letter, target__isnull=False)
    proposed = []
    for reference in cited.select_related("target").prefetch_related("passages"):
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
        with transaction.atomic():
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
                    version=commitment.version,
                    action=Action.PROPOSE_LINK,
                    letter=passage.letter,
                    why=reason,
                    actor=MACHINE,
                    now=now,
                    quiet=quiet,
                )
                made.append(link)
    return made


def _settle(
    link: Link,
    decision: LinkDecision,
    *,
    version: int,
    actor: Actor,
    now: datetime,
    back_to: LinkState,
    quiet: bool = False,
) -> Event:
    """Walk the arrow the relation stands for, and mark the link with that Event."""
    common: dict[str, Any] = {
        "version": version,
        "letter": link.letter,
        "why": decision.why,
        "actor": actor,
        "now": now,
        "also_before": {"links": {str(link.pk): back_to}},
        "quiet": quiet,
    }
    answered = link.letter.date
    if decision.relation in DECISIVE and answered is None:
        raise LifecycleError("De datum van deze brief is niet bekend; vul die eerst in.")
    if decision.relation == Relation.POSTPONES:
        event = _postpone(link, decision, common)
    else:
        event = change_commitment(
            link.commitment_id,
            **_arrow(decision),
            **common,
            effective_on=answered,
            fields=_answered_fields(decision, link),
        )
    Link.objects.filter(pk=link.pk).update(state=LinkState.CONFIRMED, event=event)
    return event


def _arrow(decision: LinkDecision) -> dict[str, Any]:
    return {
        Relation.FULFILS: {"action": Action.FULFIL, "target": Status.FULFILLED},
        Relation.PARTLY: {"action": Action.FULFIL_PARTLY, "target": Status.PARTLY},
        Relation.WITHDRAWS: {"action": Action.WITHDRAW, "target": Status.WITHDRAWN},
    }.get(decision.relation, {"action": Action.DECIDE_LINK})


def _answered_fields(decision: LinkDecision, link: Link) -> dict[str, Any]:
    """The fields a relation sets; what counts is the answer's own date."""
    if decision.relation == Relation.FULFILS:
        return {"fulfilled_on": link.letter.date, "remaining": ""}
    if decision.relation == Relation.PARTLY:
        if not decision.remaining.strip():
            raise LifecycleError("Schrijf welk deel nog openstaat.")
        return {"remaining": decision.remaining.strip()}
    return {}


def _postpone(link: Link, decision: LinkDecision, common: dict[str, Any]) -> Event:
    if decision.deadline is None:
        raise LifecycleError("Zeg welke nieuwe termijn de brief noemt, of dat hij er geen noemt.")
    common["why"] = decision.why or "De brief stelt de toezegging uit."
    return change_deadline(
        link.commitment_id,
        deadline=decision.deadline,
        reason=DeadlineChangeReason.POSTPONED,
        **common,
    )


def _passage_of(letter: Letter, passage_id: int | None) -> Passage | None:
    if passage_id is None:
        return None
    passage = letter.passages.filter(pk=passage_id).first()
    if passage is None:
        raise LifecycleError("Deze passage staat niet in de gekozen brief.")
    return passage


def _check_order(commitment: Commitment, letter: Letter) -> None:
    if letter.pk == commitment.letter_id:
        raise LifecycleError("Dit is de brief waarin de toezegging zelf staat.")
    if letter.date and commitment.promised_on and letter.date < commitment.promised_on:
        raise LifecycleError("Deze brief is ouder dan de toezegging.")

"""What people decide about letters and commitments: one Event a decision, links and all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from commitments.lifecycle import (
    DECISIVE,
    Action,
    Actor,
    DeadlineChangeReason,
    LifecycleError,
    LinkState,
    RejectReason,
    Relation,
    Status,
)
from commitments.models import Commitment, Event, Letter, Link, Passage, Visibility
from commitments.queries.said_again import SAYING_AGAIN, said_again
from commitments.services.decide import reject_commitment
from commitments.services.journal import change_commitment, holding, local_day
from commitments.services.link_states import links_before
from commitments.services.reschedule import NewDeadline, change_deadline, is_same_term
from commitments.wording.dates import listed
from commitments.wording.letters import does

#: Relations that may bring a new term, and what the change is then.
_RESCHEDULES = {
    Relation.POSTPONES: DeadlineChangeReason.POSTPONED,
    Relation.REPEATS: DeadlineChangeReason.REPEATED,
}


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """What a person says with a link: the relation, and what that relation needs.

    ``remaining`` goes with "fulfils partly", ``deadline`` with "postpones" and,
    where the term is another one, with "repeats". What was found in the same words
    becomes a double with those two, unless it is said to stand ``apart``.
    """

    relation: Relation
    why: str = ""
    remaining: str = ""
    deadline: NewDeadline | None = None
    apart: bool = False


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
    with holding(commitment_id, version, *_beside(letter_id, decision)) as commitment:
        letter = Letter.objects.get(pk=letter_id)
        passage = _passage_of(letter, passage_id)
        link = _link_of(commitment, letter, decision.relation, passage, actor=actor, now=now)
        return _settle([link], decision, version=version, actor=actor, now=now, quiet=quiet)


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
    letter by the relation the person chose; that is still one decision.
    """
    commitment_id, letter_id = Link.objects.values_list("commitment_id", "letter_id").get(
        pk=link_id
    )
    with holding(commitment_id, version, *_beside(letter_id, decision)) as commitment:
        link = Link.objects.select_related("letter", "passage").get(pk=link_id)
        if link.state != LinkState.PROPOSED:
            raise LifecycleError("Over deze koppeling is al besloten.")
        if decision is None:
            return _refuse(link, version=version, actor=actor, now=now)
        links = [link]
        if decision.relation != link.relation:
            chosen = _link_of(
                commitment, link.letter, decision.relation, link.passage, actor=actor, now=now
            )
            links = [chosen, link]
        return _settle(links, decision, version=version, actor=actor, now=now)


def why_not_linked(commitment: Commitment, letter: Letter) -> str:
    """A Dutch sentence where the letter cannot speak of the commitment at all; else empty."""
    if letter.pk == commitment.letter_id:
        return "Dit is de brief waarin de toezegging zelf staat."
    if letter.date and commitment.promised_on and letter.date < commitment.promised_on:
        return "Deze brief is ouder dan de toezegging."
    return ""


def _link_of(
    commitment: Commitment,
    letter: Letter,
    relation: Relation,
    passage: Passage | None,
    *,
    actor: Actor,
    now: datetime,
) -> Link:
    """The link of this relation, made where there is none yet."""
    link, new = Link.objects.select_related("letter").get_or_create(
        commitment=commitment,
        letter=letter,
        relation=relation,
        defaults={
            "passage": passage,
            "state": LinkState.PROPOSED,
            "proposed_by": actor.name,
            "proposed_at": now,
        },
    )
    if link.state == LinkState.CONFIRMED:
        raise LifecycleError("Deze brief is al zo aan de toezegging gekoppeld.")
    if new:
        link.state = LinkState.UNDONE  # what an undo takes it back to; it was never proposed
    elif passage is not None and link.passage_id != passage.pk:
        link.passage = passage
        link.save(update_fields=["passage"])
    return link


def _settle(
    links: list[Link],
    decision: LinkDecision,
    *,
    version: int,
    actor: Actor,
    now: datetime,
    quiet: bool = False,
) -> Event:
    """Walk the arrow the relation stands for; confirm the first link, reject the others."""
    link, *others = links
    refusal = why_not_linked(link.commitment, link.letter) or why_undecidable(
        link.letter, decision, local_day(now)
    )
    if refusal:
        raise LifecycleError(refusal)
    signed: dict[str, Any] = {"actor": actor, "now": now, "quiet": quiet}
    doubles = _settle_doubles(links, decision, signed)
    kept = links_before({LinkState.CONFIRMED: [link], LinkState.REJECTED: others})
    act: dict[str, Any] = {
        "version": version,
        "letter": link.letter,
        "effective_on": link.letter.date,
        "why": _why(decision, doubles),
        "also_before": kept | {"others": [one.pk for one in doubles]},
        **signed,
    }
    deadline = _new_term(link.commitment, decision)
    if deadline is not None:
        event = _reschedule(link.commitment_id, decision, deadline, act)
    else:
        fields = _answered_fields(decision, link.letter)
        event = change_commitment(link.commitment_id, **_arrow(decision), **act, fields=fields)
    Link.objects.filter(pk=link.pk).update(state=LinkState.CONFIRMED, event=event)
    Link.objects.filter(pk__in=[other.pk for other in others]).update(
        state=LinkState.REJECTED, event=event
    )
    return event


def _beside(letter_id: int, decision: LinkDecision | None) -> Iterable[int]:
    """What the letter itself promises, where that may become a double by the decision."""
    if decision is None or decision.relation not in SAYING_AGAIN or decision.apart:
        return ()
    return Commitment.objects.filter(letter=letter_id).values_list("pk", flat=True)


def _settle_doubles(
    links: list[Link], decision: LinkDecision, signed: dict[str, Any]
) -> list[Event]:
    """Reject what was found in the words that say the promise again, as a double of it.

    Else one promise would stand in the register twice, once with its old term.
    """
    if decision.relation not in SAYING_AGAIN or decision.apart:
        return []
    latest = decision.deadline.latest if decision.deadline else None
    made = links[0].commitment
    return [
        reject_commitment(
            one.pk,
            version=one.version,
            reason=RejectReason.DOUBLE,
            double_of_id=made.pk,
            why=f"Deze woorden doen {made.number} opnieuw.",
            **signed,
        )
        for one in said_again(links, latest)
    ]


def _why(decision: LinkDecision, doubles: Iterable[Event]) -> str:
    """The person's reason, or the relation in words; and what became a double with it."""
    why = decision.why.strip() or f"De brief {does(decision.relation)}."
    numbers = [one.commitment.number for one in doubles if one.commitment]
    if not numbers:
        return why
    become = "is daarmee een dubbel" if len(numbers) == 1 else "zijn daarmee dubbelen"
    return f"{why} {listed(numbers)} {become} van deze toezegging."


def _new_term(commitment: Commitment, decision: LinkDecision) -> NewDeadline | None:
    """The term a relation brings; a repeat of the term that holds brings none."""
    deadline = decision.deadline
    if decision.relation not in _RESCHEDULES or deadline is None:
        return None
    repeated = decision.relation == Relation.REPEATS and is_same_term(commitment, deadline)
    return None if repeated else deadline


def _reschedule(
    commitment_id: int, decision: LinkDecision, deadline: NewDeadline, act: dict[str, Any]
) -> Event:
    reason = _RESCHEDULES[decision.relation]
    return change_deadline(commitment_id, deadline=deadline, reason=reason, **act)


def _refuse(link: Link, *, version: int, actor: Actor, now: datetime) -> Event:
    event = change_commitment(
        link.commitment_id,
        version=version,
        action=Action.DECIDE_LINK,
        letter=link.letter,
        why="Deze brief doet niet wat werd voorgesteld.",
        actor=actor,
        now=now,
        also_before=links_before({LinkState.REJECTED: [link]}),
    )
    Link.objects.filter(pk=link.pk).update(state=LinkState.REJECTED, event=event)
    return event


def _arrow(decision: LinkDecision) -> dict[str, Any]:
    return {
        Relation.FULFILS: {"action": Action.FULFIL, "target": Status.FULFILLED},
        Relation.PARTLY: {"action": Action.FULFIL_PARTLY, "target": Status.PARTLY},
        Relation.WITHDRAWS: {"action": Action.WITHDRAW, "target": Status.WITHDRAWN},
    }.get(decision.relation, {"action": Action.DECIDE_LINK})


def _answered_fields(decision: LinkDecision, letter: Letter) -> dict[str, Any]:
    """The fields a relation sets; what counts is the answer's own date."""
    if decision.relation == Relation.FULFILS:
        return {"fulfilled_on": letter.date, "remaining": ""}
    if decision.relation == Relation.PARTLY:
        return {"remaining": decision.remaining.strip()}
    return {}


def why_undecidable(letter: Letter, decision: LinkDecision, today: date) -> str:
    """A Dutch sentence where this decision lacks something; empty where it may be taken."""
    if letter.visibility != Visibility.PUBLIC:
        return "Deze brief is niet openbaar; een toezegging wordt in het openbaar beantwoord."
    if decision.relation in DECISIVE and letter.date is None:
        return "De datum van deze brief is niet bekend; vul die eerst in."
    if letter.date and letter.date > today:
        return "De datum van deze brief ligt in de toekomst."
    if decision.relation == Relation.PARTLY and not decision.remaining.strip():
        return "Schrijf welk deel nog openstaat."
    if decision.relation == Relation.POSTPONES and decision.deadline is None:
        return "Zeg welke nieuwe termijn de brief noemt, of dat hij er geen noemt."
    return ""


def _passage_of(letter: Letter, passage_id: int | None) -> Passage | None:
    if passage_id is None:
        return None
    passage = letter.passages.filter(pk=passage_id).first()
    if passage is None:
        raise LifecycleError("Deze passage staat niet in de gekozen brief.")
    return passage
